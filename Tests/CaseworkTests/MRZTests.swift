import Casework
import Foundation
import Testing

@Suite("Machine-readable zones")
struct MRZTests {
    private let today = Day(clamping: 20_779)  // 2026-11-22

    @Test("Every published check digit comes out")
    func checkDigits() throws {
        let published = try ZoneFixtures.load().checkDigits
        #expect(published.count == 10)
        for example in published {
            #expect(CheckDigit.value(of: example.input) == example.expected, "\(example.source)")
        }
        #expect(CheckDigit.value(of: "abc") == nil)
    }

    @Test("Every published zone is read, field by field, and judged as published")
    func published() throws {
        let zones = try ZoneFixtures.load().zones
        #expect(zones.count == 10)
        for example in zones {
            let reading = try MachineReadableZone.read(
                example.lines.joined(separator: "\n"), on: today)
            let (zone, fields) = (reading.zone, example.fields)
            #expect(reading.isValid == example.isValid, "\(example.name)")
            let format = zone.format.rawValue.filter { $0 != "-" }
            #expect(format == example.format, "\(example.name)")
            #expect(zone.nationality.machineReadableText == fields["nationality"])
            #expect(zone.sex.rawValue == fields["sex"])
            #expect(shortDate(zone.born?.description) == fields["birth_date"])
            #expect(shortDate(zone.expires?.description) == fields["expiry"])
            if fields["document_number_cd"] != "<" {
                #expect(zone.documentNumber == trimmed(fields["document_number"]))
                let optional = fields["optional"] ?? fields["optional1"]
                #expect(zone.optionalData.first == trimmed(optional), "\(example.name)")
            }
            if let second = fields["optional2"] {
                #expect(zone.optionalData.last == trimmed(second))
            }
        }
    }

    @Test("The names of the specimens are read")
    func names() throws {
        let passport = try read(eriksson).zone
        #expect(passport.surname == "ERIKSSON" && passport.givenNames == "ANNA MARIA")
        #expect(passport.documentCode == "P" && passport.issuer == StateCode("UTO"))
        #expect(passport.born == PartialDate("1974-08-12") && passport.expires == Day("2012-04-15"))
        let card = try read(
            "IDLIEID98754015<<<<<<<<<<<<<<<\n8205122M1906224LIE<<<<<<<<<<<6\nOSPELT<BECK<<MARISA<<<<<<<<<<<"
        )
        #expect(card.zone.surname == "OSPELT BECK" && card.zone.givenNames == "MARISA")
        #expect(card.zone.documentCode == "ID")
        let onlyName = try read(
            eriksson.replacing("ERIKSSON<<ANNA<MARIA<", with: "ARKFREITH<<<<<<<<<<<<"))
        #expect(onlyName.zone.surname == "ARKFREITH" && onlyName.zone.givenNames.isEmpty)
    }

    @Test("A long number runs on in the optional data, with either way of counting its digit")
    func longNumbers() throws {
        let stevenson = try read(
            "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<"
        )
        #expect(stevenson.zone.documentNumber == "D23145890734")
        #expect(stevenson.zone.optionalData == ["", ""] && stevenson.isValid)
        #expect(stevenson.zone.checks[0].line == 1 && stevenson.zone.checks[0].column == 19)
        for number in ["000590696<1015", "592166117<2318"] {
            let card = try read(
                "IDBEL\(number)<<<<<<<<<<<\n9401013F2710017BEL<<<<<<<<<<<0\nSPECIMEN<<SPECIMEN<<<<<<<<<<<<"
            )
            #expect(card.zone.checks[0].isRight, "\(number)")
            #expect(card.zone.documentNumber.utf8.count == 12)
        }
        let document = try read(
            "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<\nD23145890<UTO3407127M95071227349<<<\(composite("D23145890<", "3407127", "95071227349<<<"))"
        )
        #expect(document.zone.documentNumber == "D23145890734" && document.isValid)
        let lost = try read(
            "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<\nD23145890<UTO3407127M9507122<<<<<<<\(composite("D23145890<", "3407127", "9507122<<<<<<<"))"
        )
        #expect(lost.wrongFields == [.documentNumber])
    }

    @Test(
        "Blanks, blank lines and foreign line ends do not matter; small letters and other characters do"
    )
    func text() throws {
        let plain = try read(eriksson)
        let lines = eriksson.split(separator: "\n")
        #expect(try read("\r\n  \(lines[0])\t\r\n\r\n\(lines[1])  \r\n") == plain)
        #expect(try read(eriksson + "\n") == plain)
        expect(
            .lowercaseLetter(line: 1, column: 6), eriksson.replacing("ERIKSSON", with: "eRIKSSON"))
        expect(
            .unexpectedCharacter(line: 1, column: 6),
            eriksson.replacing("ERIKSSON", with: "ƏRIKSSON"))
        expect(
            .unexpectedCharacter(line: 1, column: 14), eriksson.replacing("<<ANNA", with: " <ANNA"))
        expect(.unexpectedCharacter(line: 2, column: 3), eriksson.replacing("L898", with: "L8&8"))
    }

    @Test("What is no zone is refused by the place of the fault")
    func structure() {
        expect(.empty, " \n\r\n")
        expect(.lineCount(1), "P<UTO")
        expect(.lineCount(4), "A\nB\nC\nD")
        expect(.lineLength(line: 2, found: 43, expected: 44), String(eriksson.dropLast()))
        expect(
            .lineLength(line: 1, found: 35, expected: 36),
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6")
        expect(
            .lineLength(line: 3, found: 29, expected: 30),
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<"
        )
    }

    @Test(
        "A field that cannot be is refused by its name",
        arguments: [
            ("7408122F", "74O8122F", MRZError.letterInDate(.born, line: 2, column: 16)),
            ("F1204159", "F12041S9", .letterInDate(.expires, line: 2, column: 27)),
            ("7408122F", "7413122F", .impossibleDate(.born, line: 2, column: 14)),
            ("7408122F", "7402302F", .impossibleDate(.born, line: 2, column: 14)),
            ("7408122F", "74081<2F", .impossibleDate(.born, line: 2, column: 14)),
            ("F1204159", "F1204<<9", .impossibleDate(.expires, line: 2, column: 22)),
            ("7408122F", "7408122A", .unknownSex(line: 2, column: 21)),
            ("ANNA", "ANN4", .characterNotAllowed(.name, line: 1, column: 19)),
            ("P<UTO", "P<UT0", .characterNotAllowed(.issuer, line: 1, column: 5)),
            ("6UTO", "6U<O", .characterNotAllowed(.nationality, line: 2, column: 12)),
            ("6UTO", "6<<<", .emptyField(.nationality, line: 2, column: 11)),
            ("P<UTO", "<PUTO", .characterNotAllowed(.documentCode, line: 1, column: 1)),
            ("L898902C3", "<<<<<<<<<", .emptyField(.documentNumber, line: 2, column: 1)),
            ("ERIKSSON", "<<<<<<<<", .emptyField(.name, line: 1, column: 6)),
        ])
    func fields(found: String, instead: String, fault: MRZError) {
        expect(fault, eriksson.replacing(found, with: instead))
    }

    @Test("Birth is never in the future, and what is unknown stays unknown")
    func births() throws {
        for (text, expected) in [
            ("261122", "2026-11-22"), ("261123", "1926-11-23"), ("740812", "1974-08-12"),
            ("9002<<", "1990-02"), ("90<<<<", "1990"), ("90<<14", "1990"), ("26<<<<", "2026"),
            ("2612<<", "1926-12"), ("000229", "2000-02-29"),
        ] {
            #expect(try read(born(text)).zone.born == PartialDate(expected), "\(text)")
        }
        for text in ["<<<<<<", "<<0812"] { #expect(try read(born(text)).zone.born == nil) }
        expect(.impossibleDate(.born, line: 2, column: 14), born("990229"))
    }

    @Test("A document expires within thirty years from now, or has long expired")
    func expiries() throws {
        for (text, expected) in [
            ("950712", "1995-07-12"), ("261121", "2026-11-21"), ("561122", "2056-11-22"),
            ("561123", "1956-11-23"), ("991231", "1999-12-31"), ("351231", "2035-12-31"),
        ] {
            let reading = try read(expires(text))
            #expect(reading.zone.expires == Day(expected), "\(text)")
            #expect(reading.warnings.contains(.expired) == (expected < "2026-11-22"))
        }
        #expect(try read(expires("<<<<<<")).zone.expires == nil)
    }

    @Test("Unknown sex is a filler, and a stateless holder has a code of his own")
    func sex() throws {
        let reading = try read(
            eriksson.replacing("2F1204", with: "2<1204").replacing("6UTO", with: "6XXA"))
        #expect(reading.zone.sex == .unspecified && reading.zone.nationality.isStateless)
        #expect(reading.isValid, "no digit covers sex or nationality")
    }

    @Test("What is odd but possible is a warning")
    func warnings() throws {
        #expect(
            try read(eriksson).warnings == [
                .specimenState(.issuer), .specimenState(.nationality), .expired,
            ])
        let full = "ERIKSSON<<ANNA<MARIA<THERESIA<ELISABETH"
        let name = "P<UTO" + full
        let zone = "\(name)\n\(eriksson.split(separator: "\n")[1])"
        #expect(try read(zone).warnings.contains(.nameMayBeTruncated))
        #expect(
            try read(eriksson.replacing("6UTO", with: "6QQQ")).warnings.contains(
                .unknownState(.nationality)))
        #expect(
            try read(eriksson.replacing("P<UTO", with: "P<YUG")).warnings.contains(
                .withdrawnState(.issuer)))
        for (number, isUnusual) in [("AB12<<<<<", true), ("AB12<4567", true), ("AB123<<<<", false)]
        {
            let reading = try read(eriksson.replacing("L898902C3", with: number))
            #expect(reading.warnings.contains(.unusualDocumentNumber) == isUnusual)
        }
    }

    private let eriksson = """
        P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
        L898902C36UTO7408122F1204159ZE184226B<<<<<10
        """

    private func read(_ text: String) throws -> MachineReadableZone.Reading {
        try MachineReadableZone.read(text, on: today)
    }

    private func expect(
        _ fault: MRZError, _ text: String, location: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: fault, sourceLocation: location) {
            try MachineReadableZone.read(text, on: today)
        }
    }

    private func born(_ text: String) -> String {
        eriksson.replacing("7408122F", with: text + "0F")
    }
    private func expires(_ text: String) -> String {
        eriksson.replacing("F1204159", with: "F\(text)0")
    }

    private func composite(_ parts: String...) -> String {
        String(CheckDigit.value(of: parts.joined()) ?? -1)
    }

    private func shortDate(_ text: String?) -> String? {
        text.map { String($0.filter { $0 != "-" }.dropFirst(2)) }
    }

    private func trimmed(_ text: String?) -> String? {
        text.map { String($0.reversed().drop { $0 == "<" }.reversed()) }
    }
}

/// Zones and check digits that standards and other programs publish: `fixtures/mrz/zones.json`.
private struct ZoneFixtures: Decodable {
    struct CheckDigitExample: Decodable {
        let input: String
        let expected: Int
        let source: String
    }

    struct ZoneExample: Decodable {
        let name: String
        let format: String
        let lines: [String]
        let isValid: Bool
        let fields: [String: String]
    }

    let checkDigits: [CheckDigitExample]
    let zones: [ZoneExample]

    static func load() throws -> ZoneFixtures {
        var root = URL(filePath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        let file = root.appending(path: "fixtures/mrz/zones.json")
        return try JSONDecoder().decode(ZoneFixtures.self, from: Data(contentsOf: file))
    }
}
