// SPDX-License-Identifier: GPL-3.0-or-later
// The life of the branch: letters of transfer, points, appraisal, study, officers, households, figures.
#pragma once

#include "desktop/party/FigurePage.h"
#include "store/Appraisals.h"
#include "store/FieldBook.h"
#include "store/PartyFigures.h"
#include "store/PointsBook.h"
#include "store/StudyBook.h"
#include "store/Transfers.h"

namespace vl {

class TransfersPage : public PartyPage {
    Q_OBJECT

public:
    TransfersPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void write(bool out);
    void receipt(const TransferLine &line);

    QList<TransferLine> m_lines;
};

class PointsPage : public PartyPage {
    Q_OBJECT

public:
    PointsPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void enter(const Id &member);
    void review();
    void appeal(const MemberPoints &member);
    [[nodiscard]] QDate day() const;
    [[nodiscard]] QList<QPair<QString, QString>> entries(const std::function<bool(const PointLine &)> &which) const;

    int m_year;
    QList<MemberPoints> m_members;
    QList<PointLine> m_lines;
};

class AppraisalPage : public PartyPage {
    Q_OBJECT

public:
    AppraisalPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void ask(const AppraisalLine &line);

    int m_year;
    QList<AppraisalLine> m_lines;
};

class StudyPage : public PartyPage {
    Q_OBJECT

public:
    StudyPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void writeQuiz(const StudySession &session);
    void takeAnswers(const StudySession &session);
    void givePoints(const StudySession &session);

    int m_year;
    QPushButton *m_byMember;
    QList<StudySession> m_sessions;
    QList<StudyOfMember> m_members;
};

class OfficersPage : public PartyPage {
    Q_OBJECT

public:
    OfficersPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void ask(const Id &officer);
    void work(const OfficerLine &officer);
    void settle(const OfficerLine &officer);

    QList<OfficerLine> m_lines;
};

class CarePage : public PartyPage {
    Q_OBJECT

public:
    CarePage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void assign(const QList<Id> &households, const QString &what);

    QPushButton *m_gaps;
    QList<CareLine> m_lines; ///< those that are shown
};

class FiguresPage : public FigurePage {
    Q_OBJECT

public:
    FiguresPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
};

} // namespace vl
