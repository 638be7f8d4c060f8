import Casework
import EventCoding
import Foundation
import GRDB
import Ledger
import Projections

/// Where the steps are done, and what came of each is said as soon as it is known.
struct Desk {
    private let ledger: Ledger
    private let path: String

    init(_ ledger: Ledger, path: String) {
        self.ledger = ledger
        self.path = path
    }

    func perform(_ step: Works.Step) {
        Saying.say("begin \(step.kind.rawValue) \(step.id)")
        do {
            if let request = step.request { try perform(request, step) }
            if let feed = step.feed { try take(feed, step) }
            switch step.kind {
            case .register, .cross, .visa, .merge, .unmerge, .feed: break
            case .follow: try ledger.catchUp()
            case .rebuild: _ = try ledger.views.rebuild(from: ledger.log)
            case .people: try ledger.people().rebuild(from: ledger.log)
            case .checkpoint: try Bystander.checkpoint(path, .truncate, waiting: 5)
            }
        } catch {
            Saying.say("fail \(step.id) \(error)")
        }
    }

    private func perform(_ request: Request, _ step: Works.Step) throws {
        let outcomes = try ledger.perform([request], catchesUp: step.followsUp)
        for outcome in outcomes {
            switch outcome {
            case .success(let receipt): Saying.acknowledge(receipt)
            case .failure(.rejected): Saying.say("no \(step.id)")
            case .failure(let error): throw error
            }
        }
        if let problem = ledger.readModelsProblem { throw problem }
    }

    private func take(_ feed: String, _ step: Works.Step) throws {
        guard let officer = OfficerID("O-AZ-0031"), let office = OfficeCode("HQ") else { return }
        var rest = Array(feed.utf8)[...]
        let reader = try FeedReader(format: .csv) { buffer in
            let part = rest.prefix(buffer.count)
            buffer.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        }
        var border = BorderImport(
            reader, into: ledger, by: .officer(officer, office: office), isRehearsal: false,
            text: { $0 })
        while try border.takeBatch() {}
        let outcome = border.outcome
        guard outcome.refused.isEmpty else {
            return Saying.say("fail \(step.id) \(outcome.refused)")
        }
        Saying.say("fed \(step.id) \(outcome.lines) \(outcome.repeated)")
        if step.followsUp { ledger.followUp() }
        if let problem = ledger.readModelsProblem { throw problem }
    }
}

extension Saying {
    /// Says which positions a command has.
    static func acknowledge(_ receipt: Receipt) {
        let positions = receipt.events.map(\.position.value)
        guard let first = positions.first, let last = positions.last else {
            return say("fail \(receipt.command.text) no events")
        }
        let manner = receipt.wasAccepted ? "again" : "new"
        say("ack \(receipt.command.text) \(first) \(last) \(manner)")
    }
}
