import Casework
import Ledger

/// What is said of two numbers that were joined.
struct MergeScreen: AppendingScreen {
    private let receipt: Receipt
    private let file: PersonFile?
    private let completion: Completion
    private let words: Words

    /// `oneFile` is the file of the two as one.
    init(_ receipt: Receipt, oneFile: PersonFile?, isRehearsal: Bool, words: Words) {
        self.receipt = receipt
        file = oneFile
        self.words = words
        completion = Completion(receipt, isRehearsal: isRehearsal)
    }

    private var pair: MergedPair? { MergedPair(receipt) }

    var record: Record {
        Record(
            completion.entries(receipt, words)
                + (pair?.entries(words) ?? []) + [
                    .init("documents", label: words(.labelDocuments), count(file?.documents)),
                    .init("visas", label: words.say(PersonSaying.visas), count(file?.visas)),
                    .init(
                        "crossings", label: words.say(PersonSaying.labelCrossings),
                        count(file?.crossings)),
                ])
    }

    private func count(_ things: [some Any]?) -> Cell { .integer(orAbsent: things?.count) }

    var text: String {
        guard let pair else { return "" }
        var details: [String] = []
        if let file {
            details.append(
                words.say(
                    PersonSaying.oneFile,
                    [
                        "documents": "\(file.documents.count)", "visas": "\(file.visas.count)",
                        "crossings": "\(file.crossings.count)",
                    ]))
        }
        return completion.lines(
            receipt, words.say(PersonSaying.didMerge, pair.values), details,
            back: "salname person unmerge \(pair.kept) \(pair.duplicate)", words)
    }
}

/// What is said of a merge that was taken back: above all, what is now to be given to one of the two.
struct UnmergeScreen: AppendingScreen {
    private let receipt: Receipt
    private let waiting: [RecordInFile]
    private let completion: Completion
    private let words: Words

    /// `waiting` is what was recorded while the two were one.
    init(_ receipt: Receipt, waiting: [RecordInFile], isRehearsal: Bool, words: Words) {
        self.receipt = receipt
        self.waiting = waiting
        self.words = words
        completion = Completion(receipt, isRehearsal: isRehearsal)
    }

    private var pair: MergedPair? { MergedPair(receipt) }

    var record: Record {
        Record(
            completion.entries(receipt, words)
                + (pair?.entries(words) ?? []) + [
                    .init(
                        "toBeAssigned", label: words.say(PersonSaying.labelToBeAssigned),
                        .list(waiting.map(cell)))
                ])
    }

    private func cell(_ record: RecordInFile) -> Cell {
        .object([
            .init("position", .integer(record.position.value)),
            .init("kind", .text(record.kind.rawValue)),
            .init("day", .day(orAbsent: record.day?.description)),
            .init("checkpoint", .text(orAbsent: record.checkpoint?.text)),
            .init("command", .text(orAbsent: command(record))),
        ])
    }

    private func command(_ record: RecordInFile) -> String? {
        pair.map { record.command(from: $0.kept, to: $0.duplicate) }
    }

    var text: String {
        guard let pair else { return "" }
        let heading: PersonSaying = waiting.isEmpty ? .nothingToAssign : .toBeAssigned
        return completion.lines(
            receipt, words.say(PersonSaying.didUnmerge, pair.values),
            [words.say(heading, pair.values)] + rows,
            back: "salname person merge \(pair.kept) \(pair.duplicate)", words)
    }

    private var rows: [String] {
        let cells = waiting.map { record in
            [
                "\(record.position)", words.say(record.saying), record.day?.description ?? "",
                record.checkpoint?.text ?? "", command(record) ?? "",
            ]
        }
        return Aligned.rows(cells).map { "  " + $0 }
    }
}

/// The two numbers of a merge, made or taken back.
private struct MergedPair {
    let kept: PersonID
    let duplicate: PersonID

    init?(_ receipt: Receipt) {
        guard let recorded = receipt.events.first else { return nil }
        if case .personsMerged(let event) = recorded.event {
            (kept, duplicate) = (event.kept, event.duplicate)
        } else if case .personsUnmerged(let event) = recorded.event {
            (kept, duplicate) = (event.kept, event.duplicate)
        } else {
            return nil
        }
    }

    var values: [String: String] { ["kept": kept.text, "duplicate": duplicate.text] }

    func entries(_ words: Words) -> [Record.Entry] {
        [
            .init("kept", label: words.say(PersonSaying.labelKept), .text(kept.text)),
            .init(
                "duplicate", label: words.say(PersonSaying.labelDuplicate), .text(duplicate.text)),
        ]
    }
}
