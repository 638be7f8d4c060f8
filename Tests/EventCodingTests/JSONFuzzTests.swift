import Foundation
import Testing

@testable import EventCoding

@Suite("Our JSON and Foundation's")
struct JSONFuzzTests {
    @Test("Every value is found again in its line, by our decoder and by Foundation's")
    func roundTrip() throws {
        var seed = JSONSeed.chosen(1)
        for round in 0..<400 {
            try demandRoundTrip(SampleCase(&seed), Comment("seed \(seed.seed), round \(round)"))
            try demandRoundTrip(SampleFolder(&seed), Comment("seed \(seed.seed), round \(round)"))
        }
    }

    private func demandRoundTrip<Value: Codable>(_ value: Value, _ comment: Comment) throws {
        let line = try JSONLineEncoder().encode(value)
        let ours = try JSONLineDecoder().decode(Value.self, from: line)
        #expect(try JSONLineEncoder().encode(ours) == line, comment)
        let theirs = try JSONDecoder().decode(Value.self, from: Data(line))
        #expect(try JSONLineEncoder().encode(theirs) == line, comment)
        let written = try JSONEncoder().encode(value)
        let read = try JSONLineDecoder().decode(Value.self, from: written)
        #expect(try JSONLineEncoder().encode(read) == line, comment)
    }

    @Test("A damaged line gives the same value in both decoders, or none in either")
    func mutants() throws {
        var seed = JSONSeed.chosen(2)
        var agreed = 0
        for round in 0..<600 {
            let name = "seed \(seed.seed), round \(round)"
            agreed += try compareMutants(of: SampleCase(&seed), &seed, name)
            agreed += try compareMutants(of: SamplePerson(&seed), &seed, name)
            agreed += try compareMutants(of: SampleFolder(&seed), &seed, name)
        }
        // Otherwise the damage is such that nothing is ever read, and nothing is compared.
        #expect(agreed > 1000, "seed \(seed.seed): only \(agreed) mutants could be read")
    }

    /// Returns how many mutants both could read.
    private func compareMutants<Value: Codable>(
        of value: Value, _ seed: inout JSONSeed, _ name: String
    ) throws -> Int {
        let line = try JSONLineEncoder().encode(value)
        var agreed = 0
        for _ in 0..<12 {
            var mutant = line
            for _ in 0...max(0, seed.below(4) - 1) { seed.damage(&mutant) }
            let ours = Result { try JSONLineDecoder().decode(Value.self, from: mutant) }
            let theirs = Result { try JSONDecoder().decode(Value.self, from: Data(mutant)) }
            let text = String(decoding: mutant, as: UTF8.self)
            switch (ours, theirs) {
            case (.success(let ours), .success(let theirs)):
                agreed += 1
                let same =
                    try JSONLineEncoder().encode(ours) == JSONLineEncoder().encode(theirs)
                #expect(same, "\(name): two values from \(text)")
            case (.failure, .failure): break
            case (.failure(let error), .success):
                #expect(isKnownDifference(error, mutant), "\(name): \(error) from \(text)")
            case (.success, .failure(let error)):
                Issue.record("\(name): only Foundation refuses, \(error), \(text)")
            }
        }
        return agreed
    }

    /// The differences that `JSONLineDecoder` names, as far as damage can lead to them.
    private func isKnownDifference(_ error: any Error, _ line: [UInt8]) -> Bool {
        switch JSONFault.within(error)?.kind {
        case .duplicateKey, .trailingComma, .byteOrderMark, .fractionOrExponent: true
        case .malformedNumber, .malformedEscape, .loneSurrogate, .malformedUTF8, .controlInText:
            // In a value that nobody asked for: who reads all of the line refuses it too.
            (try? JSONSerialization.jsonObject(with: Data(line), options: .fragmentsAllowed)) == nil
        default: false
        }
    }
}

extension JSONFault {
    /// The fault that an error of the decoder carries.
    static func within(_ error: any Error) -> JSONFault? {
        switch error as? DecodingError {
        case .typeMismatch(_, let context), .valueNotFound(_, let context),
            .keyNotFound(_, let context), .dataCorrupted(let context):
            context.underlyingError as? JSONFault
        default: nil
        }
    }
}
