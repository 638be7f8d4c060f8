// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// A fee was assessed, by the law of the day of lodging.
///
/// A later assessment of the same kind takes the place of an earlier one.
public struct CaseFeeAssessed: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// What it is for.
    public let kind: FeeKind
    /// In qəpik.
    public let amount: Money
    /// The legal day.
    public let assessedOn: Day
    /// The last day to pay, inclusive; absent where the law has no term.
    public let payBy: Day?

    package init(
        caseID: CaseID, kind: FeeKind, amount: Money, assessedOn: Day, payBy: Day?
    ) {
        self.caseID = caseID
        self.kind = kind
        self.amount = amount
        self.assessedOn = assessedOn
        self.payBy = payBy
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", kind, amount, assessedOn, payBy
    }
}

/// A fee was paid, or a part of it.
public struct CaseFeePaid: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// In qəpik.
    public let amount: Money
    /// The legal day of the payment.
    public let paidOn: Day
    /// The number of the payment; absent where none is known.
    public let reference: CommandID?

    package init(
        caseID: CaseID, amount: Money, paidOn: Day, reference: CommandID?
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

/// What was still to pay need not be paid.
public struct CaseFeeWaived: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// In qəpik.
    public let amount: Money
    /// The legal day.
    public let waivedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", amount, waivedOn, remark
    }
}

/// What was paid was given back, or a part of it.
public struct CaseFeeRefunded: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// In qəpik.
    public let amount: Money
    /// The legal day.
    public let refundedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", amount, refundedOn, remark
    }
}
