import Casework
import EventCoding
import Ledger

// What becomes of the law while the ledger runs, and of its clock.

extension Simulation {
    mutating func amend(_ rule: Action.Rule, _ item: Agenda.Item, into batch: inout Batch) {
        let day = Day(clamping: Moment.day(of: item.due))
        switch rule {
        case .openCheckpoint:
            isOpened = true
            enact(
                "border.checkpoint.\(Checkpoints.openedCode)", "mainland", from: day, item, &batch)
        case .amendTerm:
            enact("stay.registration.term.UZB", "P30D", from: day.adding(days: 10), item, &batch)
        case .acceptClock:
            batch.add(
                Request(actor: staff.administrator, work: .acceptClock),
                Asked(action: item.action, traveller: Self.nobody),
                // The machine was started with yesterday's date.
                at: item.due - 86_400, events: 1)
        }
    }

    private mutating func enact(
        _ key: String, _ value: String, from day: Day, _ item: Agenda.Item, _ batch: inout Batch
    ) {
        guard let provision = enacted(key, value, from: day) else { return }
        add(
            Request(actor: staff.administrator, work: .enactLaw([provision])), item, to: &batch)
    }

    private func enacted(_ key: String, _ value: String, from day: Day) -> ProvisionEnacted? {
        guard let key = ProvisionKey(key), let book = LawBookCode("az") else { return nil }
        return ProvisionEnacted(
            book: book, key: key, value: value, validFrom: day, validThrough: nil,
            article: "Drawn by the simulation", source: "Drawn by the simulation",
            confidence: .unsure, note: nil)
    }
}
