import Casework

extension AuthorityRejection {
    /// The stable code.
    var code: ErrorCode {
        switch self {
        case .demandedAlready, .notDemanded, .administratorsTooFew, .administratorTwice,
            .administratorsNeeded:
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
    var why: any Saying { told.why }

    /// The values of the sentence, by name.
    var values: [String: String] { told.values }

    private var told: (why: AuthorityWhyNot, values: [String: String]) {
        switch self {
        case .demandedAlready: (.demandedAlready, [:])
        case .notDemanded: (.notDemanded, [:])
        case .administratorsTooFew(let count): (.administratorsTooFew, ["count": "\(count)"])
        case .administratorTwice(let officer): (.administratorTwice, ["officer": "\(officer)"])
        case .administratorsNeeded: (.administratorsNeeded, [:])
        case .officeUnknown, .officeStands, .officeClosed, .officeHasOthers, .officeOverAll,
            .officeCircle, .regionHeld, .fileThere:
            toldOfOffice
        case .officerUnknown, .officerStands, .officerDischarged, .officerThere, .suspendedAlready,
            .notSuspended, .keyHeld, .keyUnknown, .trainingUnknown:
            toldOfOfficer
        case .endsBeforeItBegins, .grantUnknown, .rolesExclude, .roleStands, .roleStays,
            .delegatesToSelf, .delegatedBeyond, .delegationUnknown:
            toldOfRole
        case .actUnknown(let act): (.actUnknown, ["act": "\(act)"])
        case .actSettled(let act, let position):
            (.actSettled, ["act": "\(act)", "position": "\(position)"])
        case .actLapsed(let act, let day): (.actLapsed, ["act": "\(act)", "day": "\(day)"])
        }
    }

    private var toldOfOffice: (why: AuthorityWhyNot, values: [String: String]) {
        switch self {
        case .officeStands(let office): (.officeStands, ["office": "\(office)"])
        case .officeClosed(let office, let position):
            (.officeClosed, ["office": "\(office)", "position": "\(position)"])
        case .officeHasOthers(let office, let others):
            (
                .officeHasOthers,
                ["office": "\(office)", "others": others.map(\.text).joined(separator: ", ")]
            )
        case .officeOverAll(let office): (.officeOverAll, ["office": "\(office)"])
        case .officeCircle(let office, let under):
            (.officeCircle, ["office": "\(office)", "under": "\(under)"])
        case .regionHeld(let region, let office):
            (.regionHeld, ["region": "\(region)", "office": "\(office)"])
        case .fileThere(let person, let office):
            (.fileThere, ["person": "\(person)", "office": "\(office)"])
        case .officeUnknown(let office): (.officeUnknown, ["office": "\(office)"])
        default: (.notDemanded, [:])
        }
    }

    private var toldOfOfficer: (why: AuthorityWhyNot, values: [String: String]) {
        func at(_ officer: OfficerID, _ position: Position) -> [String: String] {
            ["officer": "\(officer)", "position": "\(position)"]
        }
        return switch self {
        case .officerUnknown(let officer): (.officerUnknown, ["officer": "\(officer)"])
        case .officerStands(let officer, let position): (.officerStands, at(officer, position))
        case .officerDischarged(let officer, let position):
            (.officerDischarged, at(officer, position))
        case .officerThere(let officer, let office):
            (.officerThere, ["officer": "\(officer)", "office": "\(office)"])
        case .suspendedAlready(let officer, let position):
            (.suspendedAlready, at(officer, position))
        case .notSuspended(let officer): (.notSuspended, ["officer": "\(officer)"])
        case .keyHeld(let officer, let position): (.keyHeld, at(officer, position))
        case .keyUnknown(let officer, let position): (.keyUnknown, at(officer, position))
        case .trainingUnknown(let officer, let position): (.trainingUnknown, at(officer, position))
        default: (.notDemanded, [:])
        }
    }

    private var toldOfRole: (why: AuthorityWhyNot, values: [String: String]) {
        switch self {
        case .endsBeforeItBegins(let from, let through):
            (.endsBeforeItBegins, ["from": "\(from)", "through": "\(through)"])
        case .grantUnknown(let officer, let position):
            (.grantUnknown, ["officer": "\(officer)", "position": "\(position)"])
        case .rolesExclude(let role, let other, let position):
            (
                .rolesExclude,
                ["role": role.rawValue, "other": other.rawValue, "position": "\(position)"]
            )
        case .roleStands(let role, let position):
            (.roleStands, ["role": role.rawValue, "position": "\(position)"])
        case .roleStays(let role): (.roleStays, ["role": role.rawValue])
        case .delegatesToSelf(let officer): (.delegatesToSelf, ["officer": "\(officer)"])
        case .delegatedBeyond(let through, let last):
            (.delegatedBeyond, ["through": "\(through)", "last": "\(last)"])
        case .delegationUnknown(let officer, let position):
            (.delegationUnknown, ["officer": "\(officer)", "position": "\(position)"])
        default: (.notDemanded, [:])
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
            .officeOverAll, .fileThere, .endsBeforeItBegins, .roleStays, .delegatedBeyond,
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
    var why: DenialSaying { told.why }

    /// The values of the sentence, by name.
    var values: [String: String] { told.values }

    private var told: (why: DenialSaying, values: [String: String]) {
        switch self {
        case .nobody: (.nobody, [:])
        case .officerUnknown(let officer): (.officerUnknown, ["officer": "\(officer)"])
        case .discharged(let officer, let position):
            (.discharged, ["officer": "\(officer)", "position": "\(position)"])
        case .suspended(let officer, let through, let position):
            (
                through == nil ? .suspended : .suspendedThrough,
                [
                    "officer": "\(officer)", "position": "\(position)",
                    "through": through?.description ?? "-",
                ]
            )
        case .ownFile(let person): (.ownFile, ["person": "\(person)"])
        case .bothHalves(let act): (.bothHalves, ["act": "\(act)"])
        case .serviceOutside(let service, let position):
            (.serviceOutside, ["service": service.rawValue, "position": "\(position)"])
        case .officeOutside(let office, let granted, let position):
            (
                .officeOutside,
                ["office": "\(office)", "granted": "\(granted)", "position": "\(position)"]
            )
        case .notTrainingCentre(let office): (.notTrainingCentre, ["office": "\(office)"])
        case .roleMissing, .readsOnly, .administratorDecides, .roleRevoked, .roleEnded,
            .roleNotBegun, .delegationEnded, .delegatorUnable, .untrained, .trainingEnded:
            toldOfRole
        }
    }

    private var toldOfRole: (why: DenialSaying, values: [String: String]) {
        switch self {
        case .roleMissing(let roles):
            (.roleMissing, ["roles": roles.map(\.rawValue).joined(separator: ", ")])
        case .readsOnly(let role): (.readsOnly, ["role": role.rawValue])
        case .roleRevoked(let role, let position):
            (.roleRevoked, ["role": role.rawValue, "position": "\(position)"])
        case .roleEnded(let role, let through, let position):
            (
                .roleEnded,
                ["role": role.rawValue, "through": "\(through)", "position": "\(position)"]
            )
        case .roleNotBegun(let role, let from, let position):
            (
                .roleNotBegun,
                ["role": role.rawValue, "from": "\(from)", "position": "\(position)"]
            )
        case .delegationEnded(let role, let position):
            (.delegationEnded, ["role": role.rawValue, "position": "\(position)"])
        case .delegatorUnable(let role, let officer):
            (.delegatorUnable, ["role": role.rawValue, "officer": "\(officer)"])
        case .untrained(let role, let course):
            (.untrained, ["role": role.rawValue, "course": course.rawValue])
        case .trainingEnded(let role, let course, let through):
            (
                .trainingEnded,
                ["role": role.rawValue, "course": course.rawValue, "through": "\(through)"]
            )
        default: (.administratorDecides, [:])
        }
    }

    /// The command that helps; nil where none does.
    var command: String? {
        switch self {
        case .officerUnknown: "salname officer list"
        case .discharged(_, let position), .suspended(_, _, let position),
            .roleRevoked(_, let position), .delegationEnded(_, let position):
            "salname log show \(position)"
        case .bothHalves(let act): "salname act show \(act)"
        case .delegatorUnable(_, let officer): "salname officer show \(officer)"
        case .officeOutside: "salname office list"
        case .nobody, .ownFile, .roleMissing, .readsOnly, .administratorDecides, .roleEnded,
            .roleNotBegun, .serviceOutside, .notTrainingCentre, .untrained, .trainingEnded:
            nil
        }
    }
}
