/// Why a command about offices, officers, roles or acts changed nothing.
public enum AuthorityRejection: Equatable, Sendable {
    case demandedAlready
    case notDemanded
    case administratorsTooFew(Int)
    /// Two of the first administrators are one, or have one key.
    case administratorTwice(OfficerID)
    /// Who first demands signatures must be one of the first administrators, and sign with the key named.
    case demandUnsigned
    case officeUnknown(OfficeCode)
    case officeStands(OfficeCode)
    case officeClosed(OfficeCode, Position)
    /// Others belong to the office.
    case officeHasOthers(OfficeCode, [OfficeCode])
    /// The office over all others belongs to none and is never closed.
    case officeOverAll(OfficeCode)
    /// The office would belong to itself.
    case officeCircle(OfficeCode, under: OfficeCode)
    case regionHeld(RegionCode, by: OfficeCode)
    case fileThere(PersonID, OfficeCode)
    case officerUnknown(OfficerID)
    case officerStands(OfficerID, Position)
    case officerDischarged(OfficerID, Position)
    case officerThere(OfficerID, OfficeCode)
    case suspendedAlready(OfficerID, Position)
    case notSuspended(OfficerID)
    case keyHeld(by: OfficerID, Position)
    case keyUnknown(OfficerID, Position)
    /// Training or a role, or a delegation of one, would end before it begins.
    case endsBeforeItBegins(from: Day, through: Day)
    case trainingUnknown(OfficerID, Position)
    case grantUnknown(OfficerID, Position)
    case rolesExclude(Role, Role, Position)
    case roleStands(Role, Position)
    case roleStays(Role)
    case delegatesToSelf(OfficerID)
    case delegatedBeyond(through: Day, grantThrough: Day)
    case delegationUnknown(OfficerID, Position)
    /// After it nobody, or only one, could give a role any more.
    case administratorsNeeded
    case actUnknown(ActID)
    case actSettled(ActID, Position)
    case actLapsed(ActID, Day)
}
