/// Where the fields of one format stand.
///
/// Lines and columns are counted from 0 here.
struct ZoneLayout {
    struct Span {
        let line: Int
        let columns: Range<Int>
    }

    let documentCode = Span(line: 0, columns: 0..<2)
    let issuer = Span(line: 0, columns: 2..<5)
    let name: Span
    let documentNumber: Span
    let documentNumberDigit: Span
    let nationality: Span
    let born: Span
    let bornDigit: Span
    let sex: Span
    let expires: Span
    let expiresDigit: Span
    let optionalData: Span
    /// Only in a passport.
    let optionalDataDigit: Span?
    /// Only on a card.
    let secondOptionalData: Span?
    /// The digit over several fields and what it covers; a visa has none.
    let composite: (digit: Span, covered: [Span])?
    /// Whether a number of more than nine characters runs on in the optional data (Doc 9303-5 and -6).
    let hasLongNumbers: Bool

    init(_ format: MachineReadableZone.Format) {
        switch format {
        case .td1: self.init(threeLinesOf: 30)
        case .td2:
            self.init(
                length: 36, optionalData: 28..<35, digit: nil,
                composite: (35, [0..<10, 13..<20, 21..<35]), hasLongNumbers: true)
        case .td3:
            self.init(
                length: 44, optionalData: 28..<42, digit: 42,
                composite: (43, [0..<10, 13..<20, 21..<43]))
        case .visaA: self.init(length: 44, optionalData: 28..<44, digit: nil, composite: nil)
        case .visaB: self.init(length: 36, optionalData: 28..<36, digit: nil, composite: nil)
        }
    }

    /// A card, the only format of three lines.
    private init(threeLinesOf length: Int) {
        name = Span(line: 2, columns: 0..<length)
        documentNumber = Span(line: 0, columns: 5..<14)
        documentNumberDigit = Span(line: 0, columns: 14..<15)
        nationality = Span(line: 1, columns: 15..<18)
        born = Span(line: 1, columns: 0..<6)
        bornDigit = Span(line: 1, columns: 6..<7)
        sex = Span(line: 1, columns: 7..<8)
        expires = Span(line: 1, columns: 8..<14)
        expiresDigit = Span(line: 1, columns: 14..<15)
        optionalData = Span(line: 0, columns: 15..<length)
        optionalDataDigit = nil
        secondOptionalData = Span(line: 1, columns: 18..<29)
        composite = (
            Span(line: 1, columns: 29..<length),
            [
                Span(line: 0, columns: 5..<length), Span(line: 1, columns: 0..<7),
                Span(line: 1, columns: 8..<15), Span(line: 1, columns: 18..<29),
            ]
        )
        hasLongNumbers = true
    }

    /// The formats of two lines, which differ in the end of the second.
    private init(
        length: Int, optionalData: Range<Int>, digit: Int?,
        composite: (digit: Int, covered: [Range<Int>])?, hasLongNumbers: Bool = false
    ) {
        name = Span(line: 0, columns: 5..<length)
        documentNumber = Span(line: 1, columns: 0..<9)
        documentNumberDigit = Span(line: 1, columns: 9..<10)
        nationality = Span(line: 1, columns: 10..<13)
        born = Span(line: 1, columns: 13..<19)
        bornDigit = Span(line: 1, columns: 19..<20)
        sex = Span(line: 1, columns: 20..<21)
        expires = Span(line: 1, columns: 21..<27)
        expiresDigit = Span(line: 1, columns: 27..<28)
        self.optionalData = Span(line: 1, columns: optionalData)
        optionalDataDigit = digit.map { Span(line: 1, columns: $0..<($0 + 1)) }
        secondOptionalData = nil
        self.composite = composite.map { composite in
            (
                Span(line: 1, columns: composite.digit..<(composite.digit + 1)),
                composite.covered.map { Span(line: 1, columns: $0) }
            )
        }
        self.hasLongNumbers = hasLongNumbers
    }
}
