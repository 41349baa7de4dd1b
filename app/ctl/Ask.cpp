// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/Ask.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace vl {

namespace {

// Echo off while it lives.
class QuietTerminal {
public:
#ifdef Q_OS_WIN
    QuietTerminal() {
        m_in = GetStdHandle(STD_INPUT_HANDLE);
        m_on = GetConsoleMode(m_in, &m_old) && SetConsoleMode(m_in, m_old & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~QuietTerminal() {
        if (m_on)
            SetConsoleMode(m_in, m_old);
    }

private:
    HANDLE m_in;
    DWORD m_old = 0;
#else
    QuietTerminal() {
        m_on = tcgetattr(STDIN_FILENO, &m_old) == 0;
        if (m_on) {
            termios quiet = m_old;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    ~QuietTerminal() {
        if (m_on)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_old);
    }

private:
    termios m_old{};
#endif
    bool m_on = false;
};

SecureBytes firstLine(QFile &file) {
    QByteArray line = file.readLine(4096);
    qsizetype size = line.size();
    while (size > 0 && (line[size - 1] == '\n' || line[size - 1] == '\r'))
        --size;
    SecureBytes out(line.constData(), static_cast<size_t>(size));
    wipe(line);
    return out;
}

} // namespace

Result<SecureBytes> askSecret(const QString &question, const QString &path) {
    QFile file(path);
    if (!path.isEmpty()) {
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Error{ErrorCode::Io, {}, path};
        return firstLine(file);
    }
    std::fputs(question.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    const QuietTerminal quiet;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::Io, {}, QStringLiteral("stdin")};
    SecureBytes out = firstLine(file);
    std::fputs("\n", stderr);
    return out;
}

Result<QByteArray> bytesOf(const QString &path) {
    constexpr qint64 largest = 8 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return Error{ErrorCode::Io, {}, path};
    return file.readAll();
}

} // namespace vl
