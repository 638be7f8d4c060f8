// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// Another body was asked for its opinion.
public struct OpinionRequested: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Which body; one of the law book.
    public let body: BodyCode
    /// The legal day.
    public let requestedOn: Day
    /// The last day for it, inclusive.
    public let answerBy: Day
    /// What it means if nothing is said by then.
    public let silence: OpinionSilence

    package init(
        caseID: CaseID, body: BodyCode, requestedOn: Day, answerBy: Day, silence: OpinionSilence
    ) {
        self.caseID = caseID
        self.body = body
        self.requestedOn = requestedOn
        self.answerBy = answerBy
        self.silence = silence
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", body, requestedOn, answerBy, silence
    }
}

/// Another body gave its opinion.
public struct OpinionRecorded: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Which body.
    public let body: BodyCode
    /// What it said.
    public let stance: OpinionStance
    /// The legal day on which it came.
    public let givenOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    package init(
        caseID: CaseID, body: BodyCode, stance: OpinionStance, givenOn: Day, remark: SealedPart?
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
