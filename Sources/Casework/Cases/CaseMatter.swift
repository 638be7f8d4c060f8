/// All that the rules of a service look at.
public struct CaseMatter: Sendable {
    public let application: Application
    /// As far as it is recorded; empty for what is only to be lodged.
    public let file: CaseFile
    /// The applicant's file as one.
    public let person: PersonFile
    /// The file of whoever the ground rests on; nil where it rests on nobody.
    public let sponsor: PersonFile?
    public let law: ServiceLaw
    /// The day on which it is judged.
    public let day: Day

    /// Creates what the rules look at.
    public init(
        application: Application, file: CaseFile, person: PersonFile, sponsor: PersonFile?,
        law: ServiceLaw, day: Day
    ) {
        self.application = application
        self.file = file
        self.person = person
        self.sponsor = sponsor
        self.law = law
        self.day = day
    }
}

/// A ground of refusal that stands.
public struct Finding: Equatable, Sendable {
    public let code: RefusalCode
    public let provision: Provision
    /// The positions that prove it.
    public let proof: [Position]

    var cited: Cited { Cited(provision) }
}

/// A limit of the days that may be granted.
public struct GrantLimit: Equatable, Sendable {
    public let kind: LimitKind
    /// The last day, inclusive; a day before the first where not one may be granted.
    public let last: Day
    public let provision: Provision
    public let proof: [Position]

    /// Creates a limit; `last` is inclusive.
    public init(kind: LimitKind, last: Day, provision: Provision, proof: [Position]) {
        self.kind = kind
        self.last = last
        self.provision = provision
        self.proof = proof
    }

    var cited: Cited { Cited(provision) }
}

/// What is granted.
public struct Grant: Equatable, Sendable {
    public let from: Day
    /// The last day, inclusive.
    public let through: Day
}

/// What one service does that the law book cannot say: who may apply until when, what else speaks against a
/// grant, what it comes to.
public protocol CaseService: Sendable {
    static var service: Service { get }
    /// Returns the day with which what is to be extended ends; nil where nothing has an end.
    ///
    /// Throws for somebody who cannot apply at all.
    static func end(_ matter: CaseMatter) throws(Rejection) -> Day?
    /// Returns the first day of a grant where the application names none.
    static func firstDay(_ matter: CaseMatter) throws(Rejection) -> Day
    /// Returns the limits of a grant from `first` on, beside those of every service.
    static func limits(_ matter: CaseMatter, from first: Day) -> [GrantLimit]
    /// Returns the grounds of refusal that stand, beside those of every service.
    static func findings(_ matter: CaseMatter) -> [Finding]
    /// Whether a permit comes of it, which has a number and a card.
    static var grantsPermit: Bool { get }
    /// Whether the application says where the person stays.
    static var asksDwelling: Bool { get }
    /// Whether a ground rests on the permit of somebody else, who is named.
    static func needsSponsor(_ ground: GroundCode) -> Bool
}

extension CaseService {
    public static func limits(_ matter: CaseMatter, from first: Day) -> [GrantLimit] { [] }
    public static func findings(_ matter: CaseMatter) -> [Finding] { [] }
    public static var grantsPermit: Bool { true }
    public static var asksDwelling: Bool { false }
    public static func needsSponsor(_ ground: GroundCode) -> Bool { false }
}

/// The services whose rules are known.
public struct CaseServices: Sendable {
    private let list: [any CaseService.Type]

    /// Creates the catalogue of `list`.
    public init(_ list: [any CaseService.Type]) { self.list = list }

    /// Those of this release; whoever adds one adds it here.
    public static let all = CaseServices([
        StayExtension.self, PlaceRegistration.self, TemporaryResidence.self,
    ])

    /// The rules of a service; nil where none are known.
    public subscript(service: Service) -> (any CaseService.Type)? {
        list.first { $0.service == service }
    }

    /// Their codes, in the order of the catalogue.
    public var services: [Service] { list.map { $0.service } }
}

extension CaseServices: Equatable {
    public static func == (left: CaseServices, right: CaseServices) -> Bool {
        left.services == right.services
    }
}
