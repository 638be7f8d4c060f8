import Casework
import Ledger

/// What is said of a person who was registered, or of a document that was added.
struct RegistrationScreen {
    private let receipt: Receipt
    private let completion: Completion
    private let words: Words
    private let documents: [PersonDocumentAdded]

    init(_ receipt: Receipt, isRehearsal: Bool, words: Words) {
        self.receipt = receipt
        self.words = words
        completion = Completion(receipt, isRehearsal: isRehearsal)
        documents = receipt.events.compactMap { recorded in
            if case .personDocumentAdded(let added) = recorded.event { added } else { nil }
        }
    }

    /// The data, field by field.
    var record: Record {
        Record([
            .init("person", label: words(.labelPerson), .text(orAbsent: receipt.person?.text)),
            .init(
                "positions", label: words(.labelPositions),
                .list(positions.map { .integer($0) })),
            .init("documents", label: words(.labelDocuments), .list(documents.map(cell))),
            .init(
                "warnings", label: words(.labelWarnings),
                .list(receipt.warnings.map { .text($0.name) })),
            .init("status", label: words(.labelStatus), .text(completion.rawValue)),
        ])
    }

    /// The data for people.
    var text: String {
        completion.lines(receipt, what, documents.map(line), back: back, words)
    }

    /// The command that puts right what was registered: the person, or else the document.
    private var back: String? {
        guard let person = receipt.person else { return nil }
        let isRegistration = receipt.events.contains { recorded in
            if case .personRegistered = recorded.event { true } else { false }
        }
        if isRegistration { return "salname person correct \(person) …" }
        return documents.first.map {
            "salname person correct-document \(person)/d\($0.document) …"
        }
    }

    private var positions: [Int] { receipt.events.map(\.position.value) }

    private var what: String {
        let person = receipt.person?.text ?? "-"
        for recorded in receipt.events {
            if case .personRegistered(let event) = recorded.event {
                return words(.didRegister, ["person": person, "state": event.nationality.text])
            }
        }
        return words(.didAddDocument, ["person": person])
    }

    private func line(_ added: PersonDocumentAdded) -> String {
        var values = [
            "index": "\(added.document)", "kind": DocumentKindName.name(of: added.kind, words),
            "issuer": added.issuer.text,
        ]
        values["day"] = added.validThrough?.description
        return words(
            added.validThrough == nil ? .addedDocumentOpen : .addedDocument, values)
    }

    /// What stands in clear of a document: its number does not.
    private func cell(_ added: PersonDocumentAdded) -> Cell {
        .object([
            .init("document", .integer(added.document)), .init("kind", .text(added.kind.rawValue)),
            .init("issuer", .text(added.issuer.text)),
            .init("validThrough", .day(orAbsent: added.validThrough?.description)),
        ])
    }
}

/// Kinds of documents in words.
enum DocumentKindName {
    /// Returns the kind's name.
    static func name(of kind: DocumentKind, _ words: Words) -> String {
        switch kind {
        case .passport: words(.kindPassport)
        case .identityCard: words(.kindIdentityCard)
        case .travelDocument: words(.kindTravelDocument)
        case .visa: words(.kindVisa)
        case .other: words(.kindOther)
        }
    }
}
