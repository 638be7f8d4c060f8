import Casework
import EventCoding

/// The document and the newcomer that a signed command is about, read from what its commitments stand for.
///
/// A work says both in clear; of a command that was signed elsewhere only the parts do.
struct NamedParts {
    private(set) var document: DocumentToAdd?
    private(set) var newcomer: IdentityTraits?

    init(_ command: Command, _ parts: [Casework.Commitment: CommittedPart]) throws {
        switch command {
        case .registerPerson(let command):
            let identity = try parts.content(Identity.self, of: command.identity)
            document = try command.document.map { try parts.document($0) }
            newcomer = IdentityTraits(identity, document)
        case .importCrossing(let command):
            document = try command.document.map { try parts.document($0) }
            newcomer = try command.identity.map {
                IdentityTraits(try parts.content(Identity.self, of: $0), document)
            }
        case .addDocument(let command): document = try parts.document(command.document)
        case .correctDocument(let command): document = try parts.document(command.replacement)
        case .foundLedger, .acceptClock, .enactLaw, .changeName, .changeNationalities,
            .correctRegistration, .mergePersons, .unmergePersons, .annulRecord, .recordVisa,
            .correctVisa, .cancelVisa, .recordCrossing, .correctCrossing, .moveCrossing,
            .refuseEntry, .registerPlace, .assignCrossing, .dismissCrossing, .authority, .casework:
            break
        }
    }
}

extension [Casework.Commitment: CommittedPart] {
    fileprivate func content<Content: Decodable>(
        _ type: Content.Type, of commitment: Casework.Commitment
    ) throws -> Content {
        guard let part = self[commitment] else { throw SignatureRefusal.damaged("parts") }
        return try PartCoder.decode(type, from: part.content)
    }

    fileprivate func document(_ document: NewDocument) throws -> DocumentToAdd {
        DocumentToAdd(
            kind: document.kind, issuer: document.issuer, validThrough: document.validThrough,
            details: try content(DocumentDetails.self, of: document.details))
    }
}
