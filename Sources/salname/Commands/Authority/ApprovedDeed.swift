import Casework
import Ledger

/// What was done when a second officer approved.
struct ApprovedDeed {
    /// One for each event that was recorded with the approval.
    let sentences: [String]
    /// What the data says of it.
    let entries: [Record.Entry]

    /// `receipt` is that of the approval.
    init(_ receipt: Receipt, _ words: Words) {
        let deeds = receipt.events.compactMap { Deed($0, words) }
        sentences = deeds.map(\.sentence)
        let citations = deeds.compactMap(\.citation)
        if citations.isEmpty {
            entries = (deeds.first?.values ?? []).map {
                .init($0.name, label: words.say($0.label), .text($0.value))
            }
        } else {
            entries = [
                .init(
                    "provisions", label: words.say(LawSaying.labelCitations),
                    .list(citations.map { .text($0) }))
            ]
        }
    }
}

/// One event that was recorded with an approval.
private struct Deed {
    let sentence: String
    let values: [AuthorityEvent.Value]
    /// Of a provision of law.
    let citation: String?

    /// Nil for the approval itself.
    init?(_ recorded: Recorded, _ words: Words) {
        if case .authority(.actApproved) = recorded.event { return nil }
        if case .authority(let event) = recorded.event {
            values = event.values
            sentence = words.say(event.done, event.named)
            citation = nil
        } else if case .personsMerged(let event) = recorded.event {
            values = Self.pair(event.kept, event.duplicate)
            sentence = words.say(PersonSaying.didMerge, Self.named(values))
            citation = nil
        } else if case .personsUnmerged(let event) = recorded.event {
            values = Self.pair(event.kept, event.duplicate)
            sentence = words.say(PersonSaying.didUnmerge, Self.named(values))
            citation = nil
        } else if case .casework(let event) = recorded.event {
            values = []
            sentence = words.say(event.done, event.values(words))
            citation = nil
        } else if case .provisionEnacted(let event) = recorded.event {
            let ordinal = recorded.ordinals.first.map { "#\($0)" } ?? ""
            let cited = "\(event.book.subject)\(ordinal)"
            values = []
            sentence =
                "\(cited)  \(event.key)  \(event.value)  \(event.validFrom)  \(event.article)"
            citation = cited
        } else {
            return nil
        }
    }

    private static func pair(_ kept: PersonID, _ duplicate: PersonID) -> [AuthorityEvent.Value] {
        [
            .init("kept", PersonSaying.labelKept, kept.text),
            .init("duplicate", PersonSaying.labelDuplicate, duplicate.text),
        ]
    }

    private static func named(_ values: [AuthorityEvent.Value]) -> [String: String] {
        Dictionary(values.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}

extension AuthorityEvent {
    /// The values of the sentence, by name.
    var named: [String: String] {
        Dictionary(values.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
