import EventCoding
import EventLog
import Foundation
import Testing

@Suite("What a line says of itself, read without a copy")
struct LineOutlineTests {
    @Test("Every golden line in ASCII is read, and says the same", arguments: EventType.allCases)
    func golden(_ type: EventType) throws {
        for event in try GoldenEvent.all(type) {
            let line = try event.line
            guard !line.contains(UInt8(ascii: "\\")), line.allSatisfy({ $0 < 0x80 }) else {
                continue
            }
            #expect(try outline(line) == line.withUnsafeBytes(EventCoder.facts))
        }
    }

    @Test("A line that was changed anywhere is refused, or says what it says otherwise read")
    func changed() throws {
        let line = try #require(try GoldenEvent.all(.borderCrossed).first).line
        var accepted = 0
        for place in line.indices {
            for byte in Array("\"\\{}[],:0 x#-".utf8) + [0, 0x1F, 0x7F, 0xC3] {
                var changed = line
                changed[place] = byte
                accepted += try expectAgreement(changed)
                changed.insert(line[place], at: place)
                accepted += try expectAgreement(changed)
            }
            var shorter = line
            shorter.remove(at: place)
            accepted += try expectAgreement(shorter)
            accepted += try expectAgreement(Array(line[..<place]))
        }
        #expect(accepted > 0)
    }

    @Test(
        "Payloads that are no JSON, or have a key twice, are refused",
        arguments: [
            "{\"a\":1,\"a\":2}", "{\"a\":{\"b\":1,\"c\":2,\"b\":3}}", "{\"a\":1,}", "{\"a\":01}",
            "{\"a\":}", "{\"a\" :1}", "[1,2", "{\"a\":tru}", "{\"a\":-}", "{\"a\":\"\u{1}\"}", "",
        ])
    func payloads(_ payload: String) throws {
        let line = try #require(try GoldenEvent.all(.borderCrossed).first).line
        let text = String(decoding: line, as: UTF8.self)
        let head = try #require(text.range(of: ",\"data\":")).upperBound
        #expect(outline(Array((text[..<head] + payload + "}").utf8)) == nil)
        #expect(outline(Array((text[..<head] + "{\"a\":[1,-2,{\"b\":null}]}}").utf8)) != nil)
    }

    /// Returns 1 where the line was accepted.
    private func expectAgreement(_ line: [UInt8]) throws -> Int {
        guard let found = outline(line) else { return 0 }
        #expect(try line.withUnsafeBytes(EventCoder.facts) == found)
        return 1
    }

    private func outline(_ line: [UInt8]) -> LineFacts? {
        line.withUnsafeBytes { line in
            var outline = LineOutline()
            guard EventCoder.outline(line, &outline) else { return nil }
            return LineFacts(
                position: outline.position, recorded: outline.recorded, type: text(outline.type),
                officer: text(outline.officer), office: text(outline.office),
                history: outline.places.map {
                    Ordinal(subject: text($0.subject), number: $0.number)
                },
                source: text(outline.source), command: text(outline.command),
                commandHash: text(outline.commandHash))
        }
    }

    private func text(_ bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
