/// Asks to add documents to a case.
public struct AddCaseDocuments: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let kinds: [DocumentCode]
    public let issuer: OfficeCode?
    public let validThrough: Day?
    public let addedOn: Day
    public var content: Commitment?
    public var remark: Commitment?

    public init(
        caseID: CaseID, kinds: [DocumentCode], issuer: OfficeCode? = nil, validThrough: Day? = nil,
        addedOn: Day, content: Commitment? = nil, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.kinds = kinds
        self.issuer = issuer
        self.validThrough = validThrough
        self.addedOn = addedOn
        self.content = content
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", kinds, issuer, validThrough, addedOn, content, remark
    }
}

/// Asks that a document of a case does not count.
public struct RejectCaseDocument: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let document: Int
    public let rejectedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, document: Int, rejectedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.document = document
        self.rejectedOn = rejectedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", document, rejectedOn, remark
    }
}

/// Asks to record that the applicant was asked for documents.
public struct RequestCaseDocuments: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let documents: [DocumentCode]
    public let requestedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, documents: [DocumentCode], requestedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.documents = documents
        self.requestedOn = requestedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", documents, requestedOn, remark
    }
}

/// Asks to record a payment.
public struct PayFee: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let amount: Money
    public let paidOn: Day
    public let reference: CommandID?

    public init(
        caseID: CaseID, amount: Money, paidOn: Day, reference: CommandID? = nil
    ) {
        self.caseID = caseID
        self.amount = amount
        self.paidOn = paidOn
        self.reference = reference
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", amount, paidOn, reference
    }
}

/// Asks to waive what is still to pay.
public struct WaiveFee: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let waivedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, waivedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.waivedOn = waivedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", waivedOn, remark
    }
}

/// Asks to give back what was paid, or a part of it.
public struct RefundFee: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let amount: Money
    public let refundedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, amount: Money, refundedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.amount = amount
        self.refundedOn = refundedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", amount, refundedOn, remark
    }
}

/// Asks to record that another body was asked for its opinion.
public struct RequestOpinion: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let body: BodyCode
    public let requestedOn: Day

    public init(
        caseID: CaseID, body: BodyCode, requestedOn: Day
    ) {
        self.caseID = caseID
        self.body = body
        self.requestedOn = requestedOn
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", body, requestedOn
    }
}

/// Asks to record what another body said.
public struct RecordOpinion: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let body: BodyCode
    public let stance: OpinionStance
    public let givenOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, body: BodyCode, stance: OpinionStance, givenOn: Day,
        remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.body = body
        self.stance = stance
        self.givenOn = givenOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", body, stance, givenOn, remark
    }
}
