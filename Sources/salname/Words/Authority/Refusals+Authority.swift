import Casework

extension AuthorityRejection {
    /// The stable code.
    var code: ErrorCode {
        switch self {
        case .demandedAlready, .notDemanded, .administratorsTooFew, .administratorTwice,
            .administratorsNeeded, .demandUnsigned:
            .authority
        case .officeUnknown, .officeClosed: .officeUnknown
        case .officeStands, .officeHasOthers, .officeOverAll, .officeCircle, .regionHeld,
            .fileThere:
            .office
        case .officerUnknown: .officerUnknown
        case .officerStands, .officerDischarged, .officerThere, .suspendedAlready, .notSuspended:
            .officer
        case .keyHeld, .keyUnknown: .officerKey
        case .trainingUnknown: .training
        case .endsBeforeItBegins, .grantUnknown, .rolesExclude, .roleStands, .roleStays: .role
        case .delegatesToSelf, .delegatedBeyond, .delegationUnknown: .delegation
        case .actUnknown: .actUnknown
        case .actSettled: .actSettled
        case .actLapsed: .actLapsed
        }
    }

    /// The sentence that says why not.
    var why: AuthorityWhyNot {
        switch self {
        case .demandedAlready: .demandedAlready
        case .notDemanded: .notDemanded
        case .administratorsTooFew: .administratorsTooFew
        case .administratorTwice: .administratorTwice
        case .demandUnsigned: .demandUnsigned
        case .administratorsNeeded: .administratorsNeeded
        case .officeUnknown: .officeUnknown
        case .officeStands: .officeStands
        case .officeClosed: .officeClosed
        case .officeHasOthers: .officeHasOthers
        case .officeOverAll: .officeOverAll
        case .officeCircle: .officeCircle
        case .regionHeld: .regionHeld
        case .fileThere: .fileThere
        case .officerUnknown: .officerUnknown
        case .officerStands: .officerStands
        case .officerDischarged: .officerDischarged
        case .officerThere: .officerThere
        case .suspendedAlready: .suspendedAlready
        case .notSuspended: .notSuspended
        case .keyHeld: .keyHeld
        case .keyUnknown: .keyUnknown
        case .endsBeforeItBegins: .endsBeforeItBegins
        case .trainingUnknown: .trainingUnknown
        case .grantUnknown: .grantUnknown
        case .rolesExclude: .rolesExclude
        case .roleStands: .roleStands
        case .roleStays: .roleStays
        case .delegatesToSelf: .delegatesToSelf
        case .delegatedBeyond: .delegatedBeyond
        case .delegationUnknown: .delegationUnknown
        case .actUnknown: .actUnknown
        case .actSettled: .actSettled
        case .actLapsed: .actLapsed
        }
    }

    /// The values of the sentence, by name.
    var values: [String: String] {
        switch self {
        case .demandedAlready, .notDemanded, .administratorsNeeded, .demandUnsigned: [:]
        case .administratorsTooFew(let count): ["count": "\(count)"]
        case .officeUnknown(let office), .officeStands(let office), .officeOverAll(let office):
            ["office": "\(office)"]
        case .officeClosed(let office, let position):
            ["office": "\(office)", "position": "\(position)"]
        case .officeHasOthers(let office, let others):
            ["office": "\(office)", "others": others.map(\.text).joined(separator: ", ")]
        case .officeCircle(let office, let under): ["office": "\(office)", "under": "\(under)"]
        case .regionHeld(let region, let office): ["region": "\(region)", "office": "\(office)"]
        case .fileThere(let person, let office): ["person": "\(person)", "office": "\(office)"]
        case .officerThere(let officer, let office):
            ["officer": "\(officer)", "office": "\(office)"]
        case .administratorTwice(let officer), .officerUnknown(let officer),
            .notSuspended(let officer), .delegatesToSelf(let officer):
            ["officer": "\(officer)"]
        case .officerStands(let officer, let position),
            .officerDischarged(let officer, let position),
            .suspendedAlready(let officer, let position), .keyHeld(let officer, let position),
            .keyUnknown(let officer, let position), .trainingUnknown(let officer, let position),
            .grantUnknown(let officer, let position), .delegationUnknown(let officer, let position):
            ["officer": "\(officer)", "position": "\(position)"]
        case .endsBeforeItBegins(let from, let through):
            ["from": "\(from)", "through": "\(through)"]
        case .rolesExclude(let role, let other, let position):
            ["role": role.rawValue, "other": other.rawValue, "position": "\(position)"]
        case .roleStands(let role, let position):
            ["role": role.rawValue, "position": "\(position)"]
        case .roleStays(let role): ["role": role.rawValue]
        case .delegatedBeyond(let through, let last):
            ["through": "\(through)", "last": "\(last)"]
        case .actUnknown(let act): ["act": "\(act)"]
        case .actSettled(let act, let position): ["act": "\(act)", "position": "\(position)"]
        case .actLapsed(let act, let day): ["act": "\(act)", "day": "\(day)"]
        }
    }

    /// The command that helps; nil where none does.
    var command: String? {
        switch self {
        case .notDemanded: "salname office demand --administrator KEY --administrator KEY"
        case .officeUnknown, .officeStands, .officeHasOthers, .officeCircle, .regionHeld:
            "salname office list"
        case .officerUnknown: "salname officer list"
        case .officerStands(let officer, _), .officerThere(let officer, _),
            .notSuspended(let officer), .keyHeld(let officer, _), .keyUnknown(let officer, _),
            .trainingUnknown(let officer, _), .grantUnknown(let officer, _),
            .delegationUnknown(let officer, _), .delegatesToSelf(let officer):
            "salname officer show \(officer)"
        case .officeClosed(_, let position), .officerDischarged(_, let position),
            .suspendedAlready(_, let position), .rolesExclude(_, _, let position),
            .roleStands(_, let position), .actSettled(_, let position):
            "salname log show \(position)"
        case .actUnknown: "salname act list"
        case .demandedAlready, .administratorsTooFew, .administratorTwice, .administratorsNeeded,
            .demandUnsigned, .officeOverAll, .fileThere, .endsBeforeItBegins, .roleStays,
            .delegatedBeyond,
            .actLapsed:
            nil
        }
    }

    /// The status with which the program ends.
    var exit: ExitCode {
        switch self {
        case .officeUnknown, .officerUnknown, .keyUnknown, .trainingUnknown, .grantUnknown,
            .delegationUnknown, .actUnknown:
            .notFound
        default: .rejected
        }
    }
}

extension Denial {
    /// The stable code.
    var code: ErrorCode {
        switch self {
        case .nobody, .officerUnknown, .discharged, .suspended: .deniedOfficer
        case .unsigned, .keyNotHeld, .keyRevoked, .keyEnded: .deniedSignature
        case .ownFile: .deniedOwnFile
        case .bothHalves: .deniedSecond
        case .roleMissing, .readsOnly, .administratorDecides, .roleRevoked, .roleEnded,
            .roleNotBegun, .delegationEnded, .delegatorUnable:
            .deniedRole
        case .serviceOutside: .deniedService
        case .officeOutside, .notTrainingCentre: .deniedOffice
        case .untrained, .trainingEnded: .deniedTraining
        }
    }

    /// The sentence that says why not.
    var why: DenialSaying {
        switch self {
        case .suspended(_, nil, _): .suspended
        case .suspended: .suspendedThrough
        case .nobody: .nobody
        case .officerUnknown: .officerUnknown
        case .discharged: .discharged
        case .unsigned: .unsigned
        case .keyNotHeld: .keyNotHeld
        case .keyRevoked: .keyRevoked
        case .keyEnded: .keyEnded
        case .ownFile: .ownFile
        case .bothHalves: .bothHalves
        case .roleMissing: .roleMissing
        case .readsOnly: .readsOnly
        case .administratorDecides: .administratorDecides
        case .roleRevoked: .roleRevoked
        case .roleEnded: .roleEnded
        case .roleNotBegun: .roleNotBegun
        case .delegationEnded: .delegationEnded
        case .delegatorUnable: .delegatorUnable
        case .serviceOutside: .serviceOutside
        case .officeOutside: .officeOutside
        case .notTrainingCentre: .notTrainingCentre
        case .untrained: .untrained
        case .trainingEnded: .trainingEnded
        }
    }

    /// The values of the sentence, by name.
    var values: [String: String] {
        switch self {
        case .nobody, .administratorDecides: [:]
        case .officerUnknown(let officer), .unsigned(let officer), .keyNotHeld(let officer):
            ["officer": "\(officer)"]
        case .keyEnded(let officer, let through, let position):
            ["officer": "\(officer)", "through": "\(through)", "position": "\(position)"]
        case .discharged(let officer, let position), .keyRevoked(let officer, let position):
            ["officer": "\(officer)", "position": "\(position)"]
        case .suspended(let officer, let through, let position):
            [
                "officer": "\(officer)", "position": "\(position)",
                "through": through?.description ?? "-",
            ]
        case .ownFile(let person): ["person": "\(person)"]
        case .bothHalves(let act): ["act": "\(act)"]
        case .roleMissing(let roles): ["roles": roles.map(\.rawValue).joined(separator: ", ")]
        case .readsOnly(let role): ["role": role.rawValue]
        case .roleRevoked(let role, let position), .delegationEnded(let role, let position):
            ["role": role.rawValue, "position": "\(position)"]
        case .roleEnded(let role, let through, let position):
            ["role": role.rawValue, "through": "\(through)", "position": "\(position)"]
        case .roleNotBegun(let role, let from, let position):
            ["role": role.rawValue, "from": "\(from)", "position": "\(position)"]
        case .delegatorUnable(let role, let officer):
            ["role": role.rawValue, "officer": "\(officer)"]
        case .serviceOutside(let service, let position):
            ["service": service.text, "position": "\(position)"]
        case .officeOutside(let office, let granted, let position):
            ["office": "\(office)", "granted": "\(granted)", "position": "\(position)"]
        case .notTrainingCentre(let office): ["office": "\(office)"]
        case .untrained(let role, let course):
            ["role": role.rawValue, "course": course.rawValue]
        case .trainingEnded(let role, let course, let through):
            ["role": role.rawValue, "course": course.rawValue, "through": "\(through)"]
        }
    }

    /// The command that helps; nil where none does.
    var command: String? {
        switch self {
        case .officerUnknown: "salname officer list"
        case .keyNotHeld(let officer), .keyEnded(let officer, _, _):
            "salname officer key list \(officer)"
        case .discharged(_, let position), .suspended(_, _, let position),
            .keyRevoked(_, let position), .roleRevoked(_, let position),
            .delegationEnded(_, let position):
            "salname log show \(position)"
        case .bothHalves(let act): "salname act show \(act)"
        case .delegatorUnable(_, let officer): "salname officer show \(officer)"
        case .officeOutside: "salname office list"
        case .nobody, .unsigned, .ownFile, .roleMissing, .readsOnly, .administratorDecides,
            .roleEnded,
            .roleNotBegun, .serviceOutside, .notTrainingCentre, .untrained, .trainingEnded:
            nil
        }
    }
}
