import Casework
import EventLog
import Foundation
import Ledger
import LedgerTesting

/// A writer among others, who all want the same persons and the same documents.
struct Rival {
    private let ledger: Ledger
    private let writer: Int
    private let count: Int
    private let people: Int
    private var random: SeededRandom

    init(_ ledger: Ledger, _ arguments: Arguments) {
        self.ledger = ledger
        writer = arguments["writer"]
        count = arguments["count"]
        people = arguments["people"]
        random = SeededRandom(seed: UInt64(arguments["seed"] * 100 + writer))
    }

    /// What became of this writer's commands.
    private struct Tally {
        var accepted = 0
        var held = 0
        var stale = 0
        var attempts = 0
        /// The longest that an answer took, in microseconds.
        var worst: Int64 = 0
    }

    func compete() throws {
        var rival = self
        var tally = Tally()
        for number in 1...max(1, count) {
            let isNew = number.isMultiple(of: 5)
            try isNew ? rival.register(number, &tally) : rival.cross(number, &tally)
        }
        Saying.say(
            "done \(writer) accepted \(tally.accepted) held \(tally.held) stale \(tally.stale)"
                + " attempts \(tally.attempts) worst \(tally.worst)")
    }

    /// Everybody registers the same document under the same number of the work: one will.
    private func register(_ number: Int, _ tally: inout Tally) throws {
        let works = try Works(seed: 1, people: max(2, people))
        var request = try works.step(number, of: 0, kinds: [.register]).request
        request?.id = CommandID("w-\(writer)-\(number)")
        guard let request else { return }
        switch answer(to: request, &tally) {
        case .success(let receipt): accept(receipt, &tally)
        case .failure(.rejected(.documentHeld)): tally.held += 1
        case .failure(let error): Saying.say("fail w-\(writer)-\(number) \(error)")
        }
    }

    /// Looks at a person's history, and records only if nobody else has meanwhile.
    private mutating func cross(_ number: Int, _ tally: inout Tally) throws {
        let works = try Works(seed: random.int(0...1_000_000), people: max(2, people))
        let round = writer * 40 + number / 25
        guard var request = try works.step(number, of: round, kinds: [.cross]).request,
            case .recordCrossing(let crossing) = request.work
        else { return }
        request.id = CommandID("w-\(writer)-\(number)")
        for attempt in 1...1000 {
            tally.attempts = max(tally.attempts, attempt)
            request.seenLength = try ledger.log.length(of: crossing.person.subject.description)
            // An officer who looks before asking: somebody else may come in between.
            usleep(UInt32(random.int(0...2000)))
            switch answer(to: request, &tally) {
            case .success(let receipt): return accept(receipt, &tally)
            case .failure(.changedSince): tally.stale += 1
            case .failure(let error): return Saying.say("fail w-\(writer)-\(number) \(error)")
            }
        }
        Saying.say("fail w-\(writer)-\(number) a thousand times too late")
    }

    private func answer(
        to request: Request, _ tally: inout Tally
    ) -> Result<Receipt, LedgerError> {
        let start = Self.microseconds()
        let answer = Result { () throws(LedgerError) in try ledger.perform(request) }
        tally.worst = max(tally.worst, Self.microseconds() - start)
        // The event stands, but somebody must be told in words: never a raw error.
        if case .success = answer, let problem = ledger.readModelsProblem {
            Saying.say("behind \(problem)")
        }
        return answer
    }

    private func accept(_ receipt: Receipt, _ tally: inout Tally) {
        tally.accepted += 1
        Saying.acknowledge(receipt)
    }

    private static func microseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }
}
