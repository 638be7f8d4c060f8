/// What the rules remember of one person: a fold over the person's history, and no more.
public struct PersonFile: Equatable, Sendable {
    /// The clear facts of the registration.
    public struct Registration: Equatable, Sendable {
        public let nationality: StateCode
        public let birthYear: Int?
        public let registeredOn: Day
        public let position: Position
    }

    /// A document, without its number.
    public struct Document: Equatable, Sendable {
        /// The place among the person's documents, from 1.
        public let index: Int
        public let kind: DocumentKind
        public let validThrough: Day?
        public let position: Position
    }

    /// Nil while nobody is registered under the number.
    public private(set) var registration: Registration?
    public private(set) var documents: [Document] = []
    /// In the order of recording.
    public private(set) var crossings: [Crossing] = []
    /// How many events the history has.
    public private(set) var length = 0

    /// Creates the file of a person of whom nothing is recorded.
    public init() {}

    /// Takes an event of the person's history in; never fails, for what happened, happened.
    public mutating func evolve(_ recorded: Recorded) {
        length = recorded.ordinals.first ?? length
        switch recorded.event {
        case .personRegistered(let registered):
            registration = Registration(
                nationality: registered.nationality, birthYear: registered.birthYear,
                registeredOn: registered.registeredOn,
                position: recorded.position)
        case .personDocumentAdded(let added):
            documents.append(
                Document(
                    index: added.document, kind: added.kind, validThrough: added.validThrough,
                    position: recorded.position))
        case .borderCrossed(let crossed):
            crossings.append(Crossing(crossed, position: recorded.position))
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted:
            break
        }
    }

    /// Returns the file as it would stand with a crossing that is about to be recorded.
    func appending(_ crossing: Crossing) -> PersonFile {
        var file = self
        file.crossings.append(crossing)
        return file
    }

    /// The stays that the crossings make up, oldest first.
    public var stays: [Stay] { Stay.pairing(crossings) }
}

extension Crossing {
    /// Creates the crossing that the event at `position` records.
    public init(_ crossed: BorderCrossed, position: Position) {
        self.init(
            direction: crossed.direction, at: crossed.crossedAt, ground: crossed.ground,
            position: position)
    }
}
