// SPDX-License-Identifier: GPL-3.0-or-later
// What each command of ledgerctl does. Blocking; prints to standard output.
#pragma once

#include "ctl/Options.h"

namespace vl {

/// Runs one command and returns the exit code (see --help).
[[nodiscard]] int runCommand(const Options &options);
[[nodiscard]] int exitCode(const Error &error);
/// Prints the error as --json asks and returns its exit code.
int complain(const Error &error, bool json);

} // namespace vl
