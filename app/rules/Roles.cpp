// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Roles.h"

#include <initializer_list>

namespace vl {

namespace {
constexpr const char *roleCodes[] = {"", "clerk", "secretary", "recorder", "supervisor", "technician"};
constexpr const char *permissionKeys[] = {"readPeople", "writePeople", "reveal", "import", "exportMasked",
                                          "exportUnmasked", "manageAccounts", "readAudit", "maintain", "answerCounty", "makeNotices", "approveNotices", "loosenMasking", "keepParty", "keepMeetings", "attachPapers", "keepAffairs", "watchPoverty", "ruleOnBallots", "sealArchive"};

constexpr unsigned bits(std::initializer_list<Permission> list) {
    unsigned b = 0;
    for (const Permission p : list)
        b |= 1U << static_cast<unsigned>(p);
    return b;
}

unsigned permissionsOf(Role role) {
    using P = Permission;
    switch (role) {
    case Role::Clerk:
        return bits({P::ReadPeople, P::WritePeople, P::Reveal, P::Import, P::ExportMasked, P::ExportUnmasked,
                     P::ManageAccounts, P::Maintain, P::MakeNotices, P::ApproveNotices, P::KeepParty, P::KeepMeetings, P::AttachPapers, P::KeepAffairs, P::WatchPoverty});
    case Role::Secretary:
        return bits({P::ReadPeople, P::WritePeople, P::Reveal, P::Import, P::ExportMasked, P::ExportUnmasked,
                     P::ManageAccounts, P::ReadAudit, P::Maintain, P::AnswerCounty, P::MakeNotices, P::ApproveNotices, P::LoosenMasking, P::KeepParty, P::KeepMeetings, P::AttachPapers, P::KeepAffairs, P::WatchPoverty});
    case Role::Recorder:
        return bits({P::ReadPeople, P::ExportMasked, P::MakeNotices, P::KeepParty, P::KeepMeetings, P::AttachPapers});
    case Role::Supervisor:
        return bits({P::ReadPeople, P::ReadAudit, P::RuleOnBallots, P::SealArchive});
    case Role::Technician:
        return bits({P::Maintain});
    case Role::None:
        break;
    }
    return 0;
}
} // namespace

Role roleFromCode(const QString &code) {
    for (int i = 1; i <= 5; ++i)
        if (code == QLatin1String(roleCodes[i]))
            return static_cast<Role>(i);
    return Role::None;
}

QString roleCode(Role role) {
    return QLatin1String(roleCodes[static_cast<int>(role)]);
}

bool allowed(Role role, Permission permission) {
    return (permissionsOf(role) >> static_cast<unsigned>(permission) & 1U) != 0;
}

QString permissionKey(Permission permission) {
    return QLatin1String(permissionKeys[static_cast<int>(permission)]);
}

} // namespace vl
