// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// A person was registered upon the place of stay.
///
/// Migration Code, art. 21.
public struct PlaceOfStayRegistered: Equatable, Sendable, Codable {
    /// Who was registered.
    public let person: PersonID
    /// The day of the registration.
    public let registeredFrom: Day
    /// The last day for which it holds, inclusive.
    ///
    /// Migration Code, art. 21.5.
    public let validThrough: Day
    /// The day on which the person moved there from another place; absent where none is stated.
    ///
    /// Migration Code, art. 21.9.
    public let movedOn: Day?
    /// The address, and who gives shelter.
    public internal(set) var dwelling: SealedPart
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, registeredFrom: Day, validThrough: Day, movedOn: Day? = nil,
        dwelling: SealedPart, remark: SealedPart?
    ) {
        self.person = person
        self.registeredFrom = registeredFrom
        self.validThrough = validThrough
        self.movedOn = movedOn
        self.dwelling = dwelling
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, registeredFrom, validThrough, movedOn, dwelling, remark
    }
}
