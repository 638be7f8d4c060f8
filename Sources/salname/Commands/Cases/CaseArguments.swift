public import ArgumentParser
public import Casework

extension CaseID: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument.uppercased()) }
}

extension PermitID: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument.uppercased()) }
}

extension Service: ExpressibleByArgument {
    /// Only those that are known: a slip of the pen is no service.
    public init?(argument: String) {
        guard let service = Service(argument), Service.allCases.contains(service) else {
            return nil
        }
        self = service
    }

    public static var allValueStrings: [String] { allCases.map(\.text) }
}

extension GroundCode: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension DocumentCode: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension RefusalCode: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension BodyCode: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension AnnouncementCode: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension Money: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension ApplicantCategory: ExpressibleByArgument {}
extension ClockReason: ExpressibleByArgument {}
extension UnconsideredCause: ExpressibleByArgument {}
extension OpinionStance: ExpressibleByArgument {}
extension CaseOutcome: ExpressibleByArgument {}
extension AppealInstance: ExpressibleByArgument {}
extension AppealOutcome: ExpressibleByArgument {}
extension ReissueCause: ExpressibleByArgument {}

/// The number of a permit, or of a person whose permits are meant.
enum PermitOrPerson: ExpressibleByArgument {
    case permit(PermitID)
    case person(PersonID)

    init?(argument: String) {
        if let permit = PermitID(argument: argument) {
            self = .permit(permit)
        } else if let person = PersonID(argument: argument) {
            self = .person(person)
        } else {
            return nil
        }
    }
}
