// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// A document was added to a case.
///
/// Its content is kept outside the ledger; a commitment to it stands in the sealed part.
public struct CaseDocumentAdded: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Its place among the documents of the case, from 1.
    public let document: Int
    /// What it is; a document of the law book.
    public let kind: DocumentCode
    /// The medical institution of the service that issued it; absent for every other issuer.
    public let issuer: OfficeCode?
    /// The last day of its validity, inclusive; absent where it has none.
    public let validThrough: Day?
    /// The legal day.
    public let addedOn: Day
    /// What was handed in: a file's name, size and SHA-256; absent where only the paper was seen.
    public internal(set) var content: SealedPart?
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    package init(
        caseID: CaseID, document: Int, kind: DocumentCode, issuer: OfficeCode?, validThrough: Day?,
        addedOn: Day, content: SealedPart?, remark: SealedPart?
    ) {
        self.caseID = caseID
        self.document = document
        self.kind = kind
        self.issuer = issuer
        self.validThrough = validThrough
        self.addedOn = addedOn
        self.content = content
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", document, kind, issuer, validThrough, addedOn, content, remark
    }
}

/// A document of a case does not count.
public struct CaseDocumentRejected: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Its place among the documents of the case.
    public let document: Int
    /// The legal day.
    public let rejectedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", document, rejectedOn, remark
    }
}

/// The applicant was asked for documents.
public struct CaseDocumentsRequested: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Which.
    public let documents: [DocumentCode]
    /// The legal day.
    public let requestedOn: Day
    /// The last day for them, inclusive; absent where the law has no term.
    public let answerBy: Day?
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", documents, requestedOn, answerBy, remark
    }
}
