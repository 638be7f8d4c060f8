import Audit
import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import Projections
import Simulation
import Testing

@Suite("What a drawn history holds", .serialized)
struct HistoryTests {
    private static let drawn = Result { try SimulatedLedger(seed: 7, events: 20_000) }

    private let made: SimulatedLedger

    init() throws {
        made = try Self.drawn.get()
    }

    /// Kinds of events that no simulation draws: a drawn ledger demands no right to act.
    private static let neverDrawn: Set<EventType> = [
        .authorityDemanded, .officeOpened, .officeChanged, .officeClosed, .personFileAssigned,
        .officerRegistered, .officerMoved, .officerSuspended, .officerReinstated,
        .officerDischarged, .officerKeyAdded, .officerKeyRevoked, .trainingRecorded,
        .trainingWithdrawn, .roleGranted, .roleRevoked, .roleDelegated, .delegationEnded,
        .actProposed, .actApproved, .actReturned, .caseCorrected,
        .caseAssigned, .caseTransferred,
        .caseLeftUnconsidered, .caseDocumentRejected,
        .caseDocumentsRequested, .caseFeeWaived, .caseFeeRefunded, .proposalReturned,
        .caseForwarded, .decisionAnnulled,
        .decisionAppealed, .appealDecided, .permitCancelled, .permitCardReissued,
        .stayExtended,
    ]

    @Test("Every kind of event is drawn, but for those that are listed")
    func kinds() {
        let drawn = Set(made.simulation.tally.kinds.keys)
        let missing = Set(EventType.allCases).subtracting(drawn).subtracting(Self.neverDrawn)
        #expect(missing.isEmpty, "\(missing)")
        #expect(Self.neverDrawn.isDisjoint(with: drawn))
    }

    @Test("The log verifies, and the read models equal a rebuild")
    func sound() throws {
        let report = try LogVerification(facts: EventCoder.facts, payload: EventCoder.check)
            .report(on: made.ledger.log)
        #expect(report.faults.isEmpty)
        try made.ledger.catchUp()
        let inline = try #require(try made.ledger.views.digest())
        let rebuilt = try made.ledger.views.rebuild(from: made.ledger.log)
        #expect(rebuilt.tables == inline.tables)
        #expect(inline.position == 20_000)
    }

    @Test("Shares are those of a border: people, visas, places, overstays, refusals")
    func shares() throws {
        let tally = made.simulation.tally
        let perPerson = tally.events * 10 / tally.persons
        #expect((50...140).contains(perPerson), "\(perPerson) events for ten persons")
        #expect(tally.refused * 1000 / tally.requests <= 25)
        #expect(tally.refused > 0 && tally.repeated > 0)
        let stays = try rows("stay")
        let (exit, last) = (
            try column("left_on", of: "stay"), try column("last_lawful_day", of: "stay")
        )
        let ended = stays.filter { $0[exit] != .absent && $0[last] != .absent }
        let overstayed = ended.filter { text($0[exit]) > text($0[last]) }
        let share = overstayed.count * 1000 / max(1, ended.count)
        #expect((3...60).contains(share), "\(share) overstays in a thousand stays")
    }

    @Test("Late crossings stand after later ones")
    func late() throws {
        var latest: Int64 = 0
        var late = 0
        for recorded in try made.events() {
            guard case .borderCrossed(let event) = recorded.event else { continue }
            if event.crossedAt.microseconds < latest - 7_200_000_000 { late += 1 }
            latest = max(latest, event.crossedAt.microseconds)
        }
        #expect(late > 50, "\(late)")
    }

    @Test("What is kept in memory does not grow with what has been drawn")
    func plans() {
        let plans = made.plans
        let half = plans[plans.count / 2]
        #expect(plans.last ?? 0 <= half * 7 / 4, "\(half), then \(plans.last ?? 0)")
    }

    private func rows(_ table: String) throws -> [[TableReading.Value]] {
        try made.ledger.catchUp()
        return try TableReading.named(table, in: made.ledger.views)?.rows ?? []
    }

    private func column(_ name: String, of table: String) throws -> Int {
        let columns = try TableReading.named(table, in: made.ledger.views)?.columns ?? []
        return try #require(columns.firstIndex { $0.name == name })
    }

    private func text(_ value: TableReading.Value) -> String {
        if case .text(let text) = value { text } else { "" }
    }
}
