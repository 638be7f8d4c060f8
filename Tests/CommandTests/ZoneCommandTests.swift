import Casework
import Foundation
import Testing

@testable import salname

@Suite("Reading a machine-readable zone at the command line")
struct ZoneCommandTests {
    private let today = Day(clamping: 20_779)  // 2026-11-22
    private let words = Words(language: .en)

    struct Zones: Decodable {
        struct Zone: Decodable {
            let name: String
            let format: String
            let lines: [String]
            let isValid: Bool
            let fields: [String: String]
        }

        let zones: [Zone]
    }

    static func zones() throws -> [Zones.Zone] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "fixtures/mrz/zones.json")
        return try JSONDecoder().decode(Zones.self, from: Data(contentsOf: file)).zones
    }

    @Test("Every published zone gives the fields and the verdict it was published with")
    func published() throws {
        let zones = try Self.zones()
        #expect(zones.count == 10)
        for example in zones {
            let screen = ZoneScreen(example.lines.joined(separator: "\n"), on: today, words: words)
            let data = try object(screen)
            #expect(screen.isValid == example.isValid, "\(example.name)")
            #expect(data["valid"] as? Bool == example.isValid, "\(example.name)")
            let format = data["format"] as? String
            #expect(format == example.format, "\(example.name)")
            let nationality = example.fields["nationality"] == "D<<" ? "DEU" : nil
            #expect(
                data["nationality"] as? String == nationality ?? example.fields["nationality"],
                "\(example.name)")
            #expect(data["sex"] as? String == example.fields["sex"], "\(example.name)")
            #expect(shortDate(data["born"]) == example.fields["birth_date"], "\(example.name)")
            #expect(shortDate(data["expires"]) == example.fields["expiry"], "\(example.name)")
        }
    }

    @Test("The data has exactly its fields, and one truth for each check digit of the layout")
    func fields() throws {
        let names = [
            "valid", "format", "documentNumber", "issuer", "nationality", "surname", "givenNames",
            "born", "sex", "expires", "checks",
        ]
        let digits = [
            "TD3": ["documentNumber", "birth", "expiry", "optionalData", "composite"],
            "TD2": ["documentNumber", "birth", "expiry", "composite"],
            "TD1": ["documentNumber", "birth", "expiry", "composite"],
            "MRVA": ["documentNumber", "birth", "expiry"],
            "MRVB": ["documentNumber", "birth", "expiry"],
        ]
        for example in try Self.zones() {
            let screen = ZoneScreen(example.lines.joined(separator: "\n"), on: today, words: words)
            #expect(screen.record.entries.map(\.field) == names, "\(example.name)")
            guard case .object(let checks)? = screen.record.entries.last?.value else {
                Issue.record("no checks in \(example.name)")
                continue
            }
            #expect(checks.map(\.name) == digits[example.format], "\(example.name)")
        }
    }

    @Test("Names stand with blanks, and a misreading is asked about, not put right")
    func misreading() throws {
        let right = try #require(try Self.zones().first)
        let typed = right.lines.joined(separator: "\n").replacing("L898902C3", with: "L8989O2C3")
        let screen = ZoneScreen(typed, on: today, words: words)
        let data = try object(screen)
        #expect(data["givenNames"] as? String == "ANNA MARIA")
        #expect(data["documentNumber"] as? String == "L8989O2C3")
        #expect(
            screen.warnings.first
                == "the check digit is wrong: document number (line 2, column 10); "
                + "the whole zone (line 2, column 44)")
        #expect(screen.warnings.last == "did you mean 0 instead of O in line 2, column 6?")
    }

    @Test("Lines that are no zone give a fault with its place, and none of their content")
    func fault() throws {
        let screen = ZoneScreen("P<UTOERIKSSoN", on: today, words: words)
        #expect(!screen.isValid)
        let text = screen.record.rendered(as: .jsonl, words: words.output)
        #expect(
            text == "{\"valid\":false,\"fault\":\"line-count\",\"line\":null,\"column\":null}\n")
        #expect(screen.warnings == ["a zone has two lines or three; there are 1"])
    }

    @Test("Every fault has its sentence in both languages", arguments: faults)
    func sentences(error: MRZError, english: String, azerbaijani: String) {
        #expect(ZoneSentences(words: words).sentence(error) == english)
        #expect(ZoneSentences(words: Words(language: .az)).sentence(error) == azerbaijani)
    }

    static let faults: [(MRZError, String, String)] = [
        (.empty, "there is no line with anything on it", "heç bir sətir yoxdur"),
        (
            .lineLength(line: 2, found: 43, expected: 44),
            "line 2 has 43 characters; 44 were expected", "sətir 2: 43 simvol, gözlənilən: 44"
        ),
        (
            .unexpectedCharacter(line: 1, column: 3),
            "line 1, column 3 holds neither A to Z, nor 0 to 9, nor <",
            "A-Z, 0-9 və ya < olmayan simvol: sətir 1, sütun 3"
        ),
        (
            .characterNotAllowed(.name, line: 1, column: 7),
            "name: line 1, column 7 holds what the field cannot hold",
            "ad: xananın qəbul etmədiyi simvol: sətir 1, sütun 7"
        ),
        (
            .letterInDate(.born, line: 2, column: 14),
            "date of birth: a letter stands in line 2, column 14",
            "doğum tarixi: hərf göstərilib: sətir 2, sütun 14"
        ),
        (
            .impossibleDate(.expires, line: 2, column: 22),
            "date of expiry: there is no such day: line 2, column 22",
            "etibarlılıq müddəti: belə bir gün yoxdur: sətir 2, sütun 22"
        ),
        (
            .unknownSex(line: 2, column: 21), "the sex is none of F, M and <: line 2, column 21",
            "cins F, M və ya < deyil: sətir 2, sütun 21"
        ),
        (
            .emptyField(.issuer, line: 1, column: 3),
            "issuing state is empty: line 1, column 3",
            "sənədi verən ölkə: boşdur: sətir 1, sütun 3"
        ),
    ]

    private func object(_ screen: ZoneScreen) throws -> [String: Any] {
        let text = screen.record.rendered(as: .json, words: words.output)
        return try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func shortDate(_ value: Any?) -> String? {
        (value as? String).map { String($0.filter { $0 != "-" }.dropFirst(2)) }
    }
}
