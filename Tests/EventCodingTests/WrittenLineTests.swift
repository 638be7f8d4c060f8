import Casework
import Testing

@testable import EventCoding

@Suite("The short way of reading a line")
struct WrittenLineTests {
    @Test("It is open to every line that is written in ASCII", arguments: EventType.allCases)
    func written(_ type: EventType) throws {
        var seed = JSONSeed.chosen(43)
        var read = 0
        for round in 0..<60 {
            let name = Comment(rawValue: "seed \(seed.seed), round \(round)")
            let event = try seed.event(type)
            let envelope = try seed.envelope(of: event)
            let line = try EventCoder.encode(event, in: envelope)
            guard let (recorded, again) = ShortWay.read(line) else {
                let isPlain = line.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\\") }
                #expect(!isPlain, name)
                continue
            }
            read += 1
            #expect(recorded.event == event, name)
            #expect(again == envelope, name)
        }
        #expect(read > 0, "seed \(seed.seed)")
    }

    @Test(
        "However a line is damaged, it reads what the long way reads, or leaves the line to it",
        arguments: EventType.allCases)
    func damaged(_ type: EventType) throws {
        var seed = JSONSeed.chosen(44)
        var read = 0
        for round in 0..<40 {
            let event = try seed.event(type)
            let line = try EventCoder.encode(event, in: seed.envelope(of: event))
            for _ in 0..<40 {
                var mutant = line
                for _ in 0...seed.below(3) { seed.damage(&mutant) }
                guard let short = ShortWay.read(mutant) else { continue }
                read += 1
                let text = String(decoding: mutant, as: UTF8.self)
                let name = Comment(rawValue: "seed \(seed.seed), round \(round): \(text)")
                try mutant.withUnsafeBytes { bytes in
                    let long = try LineReader(bytes)
                    let recorded = try long.recorded()
                    #expect(short.recorded == recorded, name)
                    #expect(try short.envelope == long.envelope(recorded), name)
                }
            }
        }
        #expect(read > 20, "seed \(seed.seed): only \(read) damaged lines could be read")
    }

    @Test(
        "What only the long way may judge is left to it",
        arguments: [
            ("a position with a sign", "\"sequence\":\"0", "\"sequence\":\"+"),
            ("an ordinal with a sign", "#", "#+"),
            ("a space", ",\"office\"", ", \"office\""),
            ("an escape", "\"source\":\"", "\"source\":\"\\u0041"),
            ("a letter outside ASCII", "\"source\":\"", "\"source\":\"ə"),
            ("a control", "\"source\":\"", "\"source\":\"\u{1}"),
            ("another version", ":3\"", ":03\""),
            ("two objects", "\"data\":{", "\"data\":{},\"more\":{"),
        ])
    func left(_ name: String, _ part: String, _ other: String) throws {
        let (golden, changed) = try GoldenFiles.crossing(changing: part, to: other, atMost: 1)
        try #require(changed != golden, "\(name)")
        #expect(ShortWay.read(golden) != nil)
        #expect(ShortWay.read(changed) == nil, "\(name)")
    }
}

@Suite("The short way of reading a payload")
struct WrittenPayloadTests {
    @Test(
        "It is open to the types of which logs consist",
        arguments: [
            EventType.borderCrossed, .personRegistered, .personDocumentAdded, .visaRecorded,
            .placeOfStayRegistered, .caseDocumentAdded, .caseCompleted, .caseFeeAssessed,
            .caseFeePaid, .opinionRequested, .opinionRecorded, .decisionProposed, .caseGranted,
            .permitGranted, .applicantNotified, .cardIssued, .caseClosed,
        ])
    func written(_ type: EventType) throws {
        var seed = JSONSeed.chosen(45)
        var read = 0
        for round in 0..<100 {
            let event = try seed.event(type)
            let line = try EventCoder.encode(event, in: seed.envelope(of: event))
            let short = line.withUnsafeBytes {
                WrittenLine($0).flatMap { type.event(asWritten: $0.data) }
            }
            guard let short else { continue }
            read += 1
            #expect(short == event, "seed \(seed.seed), round \(round)")
        }
        #expect(read >= 10, "seed \(seed.seed)")
    }

    @Test(
        "What it does not know it leaves to decoding, which reads the same with it and without",
        arguments: [
            ("no member that may be absent", ",\"document\":\"P-AZ-000977/d1\"", ""),
            ("null", "\"document\":\"P-AZ-000977/d1\"", "\"document\":null"),
            ("a member that nobody knows", "\"direction\"", "\"more\":1,\"direction\""),
            (
                "another order", "{\"person\":\"P-AZ-000977\"",
                "{\"document\":null,\"person\":\"P-AZ-000977\""
            ),
            ("a space", "\"direction\":", "\"direction\": "),
            ("a code of another form", "P-AZ-000977/d1", "P-AZ-000977/x1"),
            ("a word that is none", "\"entry\"", "\"entrance\""),
            ("text after the payload", "}}", "},\"more\":1}"),
        ])
    func left(_ name: String, _ part: String, _ other: String) throws {
        let (golden, line) = try GoldenFiles.crossing(changing: part, to: other)
        try #require(line != golden, "\(name) in \(String(decoding: golden, as: UTF8.self))")
        line.withUnsafeBytes { bytes in
            let long = Result { try LineReader(bytes).recorded() }
            let short = Result { try EventCoder.decode(bytes) }
            #expect((try? short.get()) == (try? long.get()), "\(name)")
            if case .failure(let first) = short, case .failure(let second) = long {
                #expect(first as? EventCodingError == second as? EventCodingError, "\(name)")
            }
        }
    }
}

extension GoldenFiles {
    /// Returns the golden line of a crossing, and the same with `other` where `part` stands, so often at
    /// most.
    fileprivate static func crossing(
        changing part: String, to other: String, atMost count: Int = .max
    ) throws -> (golden: [UInt8], changed: [UInt8]) {
        let golden = try lines(of: lines("BorderCrossed.3"))[0]
        let text = String(decoding: golden, as: UTF8.self)
        return (golden, Array(text.replacing(part, with: other, maxReplacements: count).utf8))
    }
}

/// Reads a line by the short way only.
private enum ShortWay {
    static func read(_ line: [UInt8]) -> (recorded: Recorded, envelope: Envelope)? {
        line.withUnsafeBytes { bytes in
            guard let written = WrittenLine(bytes), let recorded = written.recorded(),
                let envelope = written.envelope(recorded)
            else { return nil }
            return (recorded, envelope)
        }
    }
}
