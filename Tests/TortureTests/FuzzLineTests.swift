import Casework
import Foundation
import LedgerTesting
import Testing

@testable import EventCoding

@Suite("Lines with random damage")
struct FuzzLineTests {
    @Test("A damaged line is written again as it stands, or refused by what is wrong with it")
    func damaged() throws {
        var chance = FuzzCorpus.chance(4_001)
        let corpus = try FuzzCorpus.lines()
        var read = 0
        for round in 0..<FuzzCorpus.rounds(4_000) {
            var line = chance.pick(corpus)
            chance.damage(&line, from: chance.pick(corpus))
            let name =
                "seed \(chance.seed), round \(round): \(String(decoding: line, as: UTF8.self))"
            read += try line.withUnsafeBytes { try examine($0, Comment(rawValue: name)) } ? 1 : 0
        }
        #expect(read > 100, "seed \(chance.seed): only \(read) damaged lines could be read")
    }

    /// Returns whether the line is one of an event.
    private func examine(_ line: UnsafeRawBufferPointer, _ name: Comment) throws -> Bool {
        let whole = refusal(name) { try EventCoder.decodeWhole(line) }
        let decoded = refusal(name) { try EventCoder.decode(line) }
        _ = refusal(name) { try EventCoder.facts(line) }
        _ = refusal(name) { try EventCoder.time(line) }
        let checked = refusal(name) { try EventCoder.check(line) }
        compareWithFoundation(line, decoded.error, name)
        guard let (recorded, envelope) = whole.value else {
            #expect(checked.value == nil, name)
            return decoded.value != nil
        }
        #expect(decoded.value == recorded, name)
        let written = try EventCoder.encode(recorded.event, in: envelope)
        let isToday = written.elementsEqual(line)
        // A superseded payload is checked against its own version, and written as today's.
        if isToday { #expect(checked.value != nil, name) }
        try written.withUnsafeBytes { again in
            try EventCoder.check(again)
            let (sameRecorded, sameEnvelope) = try EventCoder.decodeWhole(again)
            #expect(sameRecorded == recorded && sameEnvelope == envelope, name)
        }
        return true
    }

    /// Both say that a line is JSON, or none does, but for what `JSONLineDecoder` refuses besides.
    private func compareWithFoundation(
        _ line: UnsafeRawBufferPointer, _ error: EventCodingError?, _ name: Comment
    ) {
        guard case .malformed(let reason) = error else {
            #expect((try? JSONDecoder().decode(Whatever.self, from: Data(line))) != nil, name)
            return
        }
        // Where Foundation reads all of the line, and not only what is asked for.
        let parsed = try? JSONSerialization.jsonObject(
            with: Data(line), options: .fragmentsAllowed)
        guard parsed != nil else { return }
        let stricter: [JSONFault.Kind] = [.duplicateKey, .trailingComma, .byteOrderMark, .tooDeep]
        #expect(
            reason == "not an object" || stricter.contains { reason.contains($0.words) }, name)
    }

    /// Runs `body`, whose only error is one that says what is wrong with the line.
    private func refusal<Value>(
        _ name: Comment, _ body: () throws -> Value
    ) -> (value: Value?, error: EventCodingError?) {
        do {
            return (try body(), nil)
        } catch let error as EventCodingError {
            return (nil, error)
        } catch {
            Issue.record("\(error): \(name)")
            return (nil, nil)
        }
    }
}

/// Any value: nothing is asked of it.
private struct Whatever: Decodable {
    init(from decoder: any Decoder) {}
}
