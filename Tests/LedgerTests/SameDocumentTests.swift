import Casework
import EventLog
import Foundation
import Ledger
import Testing

@Suite("Two counters and one document")
struct SameDocumentTests {
    @Test("Of two who register one document at once one does, and the other is told whose it is")
    func atOnce() throws {
        let rounds = 200
        let test = try TestLedger(seed: 7)
        let (directory, surroundings) = (test.ledger.directory, test.clock.surroundings)
        let meeting = Meeting(of: 2)
        let outcomes = Outcomes()
        let desks = (0..<2).map { _ in
            Thread {
                do {
                    let ledger = try Ledger.open(directory, surroundings: surroundings)
                    for round in 0..<rounds {
                        let request = try Self.registration(round)
                        meeting.wait()
                        outcomes.add(Outcome(of: request, in: ledger), in: round)
                    }
                } catch {
                    outcomes.add(.failed("\(error)"), in: -1)
                    meeting.leave()
                }
                outcomes.finish()
            }
        }
        for desk in desks { desk.start() }
        outcomes.waitUntilFinished(desks.count)

        #expect(outcomes.of(-1).isEmpty)
        for round in 0..<rounds {
            let person = try #require(PersonID("P-AZ-" + Self.digits(round + 1, 6)))
            // No number is missing: whoever was turned away used none up.
            #expect(
                Set(outcomes.of(round)) == [.registered(person), .held(by: person)],
                "round \(round): \(outcomes.of(round))")
        }
        #expect(try test.verify().faults.isEmpty)
    }

    /// Nobody of one round looks like anybody of another: the days of birth differ.
    private static func registration(_ round: Int) throws -> Request {
        var person = try TestLedger.person("N", "GEO", "D" + digits(round, 6))
        person.identity = Identity(
            surname: "N", givenNames: "",
            born: PartialDate("19\(digits(50 + round / 28, 2))-05-\(digits(round % 28 + 1, 2))"))
        return try TestLedger.request(.registerPerson(person))
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
}

/// What became of one registration.
private enum Outcome: Hashable {
    case registered(PersonID)
    case held(by: PersonID)
    case failed(String)

    init(of request: Request, in ledger: Ledger) {
        do throws(LedgerError) {
            let person = try ledger.perform(request).person
            self = person.map { .registered($0) } ?? .failed("nobody")
        } catch .rejected(.documentHeld(let person)) {
            self = .held(by: person)
        } catch {
            self = .failed("\(error)")
        }
    }
}

/// Threads that go on once all have come, round by round.
private final class Meeting: @unchecked Sendable {
    // The condition guards both.
    private let condition = NSCondition()
    private var present = 0
    private var round = 0
    private var size: Int

    init(of size: Int) { self.size = size }

    func wait() {
        condition.withLock {
            present += 1
            let mine = round
            openIfComplete()
            while mine == round { condition.wait() }
        }
    }

    /// Somebody comes no more; the others must not wait for ever.
    func leave() {
        condition.withLock {
            size -= 1
            openIfComplete()
        }
    }

    private func openIfComplete() {
        guard present >= size else { return }
        present = 0
        round += 1
        condition.broadcast()
    }
}

/// What became of each round, from several threads.
private final class Outcomes: @unchecked Sendable {
    // The condition guards both.
    private let condition = NSCondition()
    private var byRound: [Int: [Outcome]] = [:]
    private var finished = 0

    func add(_ outcome: Outcome, in round: Int) {
        condition.withLock { byRound[round, default: []].append(outcome) }
    }

    func of(_ round: Int) -> [Outcome] {
        condition.withLock { byRound[round] ?? [] }
    }

    func finish() {
        condition.withLock {
            finished += 1
            condition.broadcast()
        }
    }

    func waitUntilFinished(_ count: Int) {
        condition.withLock {
            while finished < count { condition.wait() }
        }
    }
}
