// SPDX-License-Identifier: GPL-3.0-or-later
// county-hub's commands. Exit codes: 0 fine, 1 something found (verify), 2 usage or trouble.
#pragma once

#include <QStringList>

namespace vl {

[[nodiscard]] int runHubCommand(const QStringList &arguments);

} // namespace vl
