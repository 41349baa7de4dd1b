// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what. Source: 等保二级 least privilege (S05); 监委会 excludes the clerk (domain facts 3).
// The store asks at its door; windows ask the same table only to hide what would be refused.
#pragma once

#include <QString>

namespace vl {

enum class Role { None,
                  Clerk,
                  Secretary,
                  Recorder,
                  Supervisor,
                  Technician };

enum class Permission {
    ReadPeople, ///< lists, records, history; secret fields masked
    WritePeople,
    Reveal, ///< a secret field in the clear, with a purpose
    Import,
    ExportMasked,
    ExportUnmasked, ///< with a purpose
    ManageAccounts,
    ReadAudit,
    Maintain,       ///< backup, restore, check
    AnswerCounty,   ///< agree that the county reads a secret field
    MakeNotices,    ///< keep, print and post them
    ApproveNotices, ///< those of somebody else; let something past the guard
    LoosenMasking,  ///< what a board shows of a person
    KeepParty,      ///< members, dues, development
    KeepMeetings,   ///< meetings, minutes and who sits on which committee
    AttachPapers,   ///< scans and photos
    KeepAffairs,    ///< what villagers come for, and what was done about it
    WatchPoverty,   ///< 防返贫监测: which households are watched, and why
    RuleOnBallots,  ///< those that were set aside: the supervisor's one word
    SealArchive     ///< what is over leaves the lists, or comes back
};

[[nodiscard]] Role roleFromCode(const QString &code);
[[nodiscard]] QString roleCode(Role role);
[[nodiscard]] bool allowed(Role role, Permission permission);
[[nodiscard]] QString permissionKey(Permission permission);

} // namespace vl
