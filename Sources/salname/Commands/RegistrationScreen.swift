import Casework
import Ledger

/// What is said of a person who was registered.
struct RegistrationScreen {
    let record: Record

    init(_ receipt: Receipt, isRehearsal: Bool, words: Words) {
        let positions = receipt.events.map(\.position.value)
        let completion = Completion(receipt, isRehearsal: isRehearsal)
        let documents = receipt.events.compactMap { recorded in
            if case .personDocumentAdded(let added) = recorded.event {
                return DocumentCell.cell(added)
            }
            return nil as Cell?
        }
        let registered = receipt.events.compactMap { recorded in
            if case .personRegistered(let event) = recorded.event { event } else { nil }
        }.first
        let what = words(
            .didRegister,
            [
                "person": receipt.person?.text ?? "-",
                "state": registered?.nationality.text ?? "-", "count": "\(documents.count)",
            ])
        record = Record(
            title: completion.title(positions, what, words),
            [
                .init(
                    "person", label: words(.labelPerson), .text(orAbsent: receipt.person?.text)),
                .init(
                    "positions", label: words(.labelPositions),
                    .list(positions.map { .integer($0) })),
                .init("documents", label: words(.labelDocuments), .list(documents)),
                .init(
                    "warnings", label: words(.labelWarnings),
                    .list(receipt.warnings.map { .text($0.name) })),
                .init("status", label: words(.labelStatus), .text(completion.rawValue)),
            ])
    }
}

/// What is said of a document that was added.
struct AddedDocumentScreen {
    let record: Record

    init(_ receipt: Receipt, isRehearsal: Bool, words: Words) {
        let positions = receipt.events.map(\.position.value)
        let completion = Completion(receipt, isRehearsal: isRehearsal)
        let added = receipt.events.compactMap { recorded in
            if case .personDocumentAdded(let event) = recorded.event { event } else { nil }
        }.first
        let what = words(
            .didAddDocument,
            [
                "person": receipt.person?.text ?? "-",
                "index": added.map { "\($0.document)" } ?? "-",
                "kind": added.map { DocumentCell.name(of: $0.kind, words) } ?? "-",
                "state": added?.issuer.text ?? "-",
            ])
        record = Record(
            title: completion.title(positions, what, words),
            [
                .init(
                    "person", label: words(.labelPerson), .text(orAbsent: receipt.person?.text)),
                .init(
                    "positions", label: words(.labelPositions),
                    .list(positions.map { .integer($0) })),
                .init(
                    "documents", label: words(.labelDocuments),
                    .list(added.map { [DocumentCell.cell($0)] } ?? [])),
                .init(
                    "warnings", label: words(.labelWarnings),
                    .list(receipt.warnings.map { .text($0.name) })),
                .init("status", label: words(.labelStatus), .text(completion.rawValue)),
            ])
    }
}

/// A document in data and in words.
enum DocumentCell {
    /// Returns what stands in clear of a document.
    static func cell(_ added: PersonDocumentAdded) -> Cell {
        .object([
            .init("document", .integer(added.document)), .init("kind", .text(added.kind.rawValue)),
            .init("issuer", .text(added.issuer.text)),
            .init("validThrough", .day(orAbsent: added.validThrough?.description)),
        ])
    }

    /// Returns the kind in words.
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
