public import Casework
import Projections
import ReadModels

/// A stay with all that proves it: who is present on a day, and on what ground.
public struct CitedStay: AnswerRow {
    public let person: PersonID
    /// The nationality under which the person entered, or has since become a citizen.
    public let nationality: StateCode
    /// As all facts known give it.
    public let ground: EntryGround
    /// Nil where no entry is known.
    public let enteredOn: Day?
    /// The last day, inclusive; nil while the stay goes on.
    public let leftOn: Day?
    public let entry: Position?
    public let exit: Position?
    public let visa: VisaName?
    /// Of the record of the visa that stands.
    public let visaPosition: Position?
    /// The ordinal of the provision that lets the person stay without a visa.
    public let provision: Int?
    /// The permit to reside on which the person is here; nil on any other ground.
    public let permit: PermitID?
    /// Of its grant.
    public let permitPosition: Position?
    public let position: Position

    /// Answers who is present on `terms.on`.
    static func present(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [CitedStay] {
        try StaysOnDay(terms, registers).stays.map(\.cited).inOrder
    }
}

/// The stays that cover a day, one for each person present, with what proves them.
struct StaysOnDay {
    let stays: [(cited: CitedStay, lastLawfulDay: Day?, registerBy: Day?)]

    /// Of two stays that share the day the later one stands, as for the figures of the day; whoever has
    /// become a citizen by the day stays as one.
    init(_ terms: QuestionTerms, _ registers: RegisterSnapshot) throws {
        let visas = try VisaPositions(registers)
        let citizens = CitizensOnDay(try registers.rows(NationalityRow.self))
        stays = try registers.rows(StayRow.self).standing(on: terms.on).values
            .sorted { $0.person < $1.person }
            .compactMap { row in
                guard let cited = CitedStay(row, on: terms.on, visas) else { return nil }
                return citizens.contains(row.person, on: terms.on)
                    ? (cited.ofCitizen, nil, nil) : (cited, row.lastLawfulDay, row.registerBy)
            }
            .filter { stay in terms.nationality.map { $0 == stay.cited.nationality } ?? true }
    }
}

/// Who is a citizen of the state that keeps the ledger, and on which days.
struct CitizensOnDay {
    private let rows: [PersonID: [NationalityRow]]

    init(_ nationalities: [NationalityRow]) {
        rows = Dictionary(
            grouping: nationalities.filter { $0.nationality == HomeState.code }, by: \.person)
    }

    func contains(_ person: PersonID, on day: Day) -> Bool {
        rows[person]?.contains { row in
            row.validFrom ?? .first <= day && day <= row.validThrough ?? .last
        } ?? false
    }
}

/// Where each visa stands in the log.
struct VisaPositions {
    private let positions: [VisaName: Position]

    init(_ registers: RegisterSnapshot) throws {
        positions = Dictionary(
            try registers.rows(VisaRow.self).map { ($0.visa, $0.provedBy) },
            uniquingKeysWith: { first, _ in first })
    }

    subscript(visa: VisaName) -> Position? { positions[visa] }
}

extension CitedStay {
    /// Nil for a row that nothing proves.
    init?(_ row: StayRow, on day: Day, _ visas: VisaPositions) {
        guard let position = row.entryPosition ?? row.exitPosition else { return nil }
        let resides = row.resides(on: day)
        self.init(
            person: row.person, nationality: row.nationality, ground: row.ground(on: day),
            enteredOn: row.enteredOn, leftOn: row.leftOn, entry: row.entryPosition,
            exit: row.exitPosition, visa: row.visa, visaPosition: row.visa.flatMap { visas[$0] },
            provision: row.provision, permit: resides ? row.permit : nil,
            permitPosition: resides ? row.permitPosition : nil, position: position)
    }

    /// The stay as that of a citizen, whose days are not counted.
    fileprivate var ofCitizen: CitedStay {
        CitedStay(
            person: person, nationality: HomeState.code ?? nationality, ground: .citizen,
            enteredOn: enteredOn, leftOn: leftOn, entry: entry, exit: exit, visa: nil,
            visaPosition: nil, provision: nil, permit: nil, permitPosition: nil, position: position)
    }
}

extension StayRow {
    /// Whether the person is present on `day` in this stay.
    func covers(_ day: Day) -> Bool {
        guard let first = enteredOn ?? leftOn else { return false }
        return first <= day && day <= leftOn ?? .last
    }

    /// Whether the person is here on a permit to reside on `day`, one of the stay's.
    func resides(on day: Day) -> Bool {
        guard let permitFrom else { return false }
        return permitFrom <= day && (ground == .permit || day <= lastLawfulDay ?? .last)
    }

    /// The ground on which the person is here on `day`, one of the stay's.
    func ground(on day: Day) -> EntryGround { resides(on: day) ? .permit : ground }
}

extension [StayRow] {
    /// Returns the stay of everybody present on `day`; of two stays that share the day the later one.
    func standing(on day: Day) -> [PersonID: StayRow] {
        var standing: [PersonID: StayRow] = [:]
        for row in self where row.covers(day) {
            if let other = standing[row.person], other.number > row.number { continue }
            standing[row.person] = row
        }
        return standing
    }
}
