import Casework
import LedgerTesting
import Testing

@Suite("Machine-readable zones with random damage")
struct FuzzZoneTests {
    private let today = Day(clamping: 20_500)

    @Test("A damaged zone is read, or refused by the place of what is wrong")
    func damaged() throws {
        var chance = FuzzCorpus.chance(4_002)
        let corpus = try FuzzCorpus.zones()
        var read = 0
        for round in 0..<FuzzCorpus.rounds(6_000) {
            var zone = chance.pick(corpus)
            chance.damage(&zone, most: 2, from: chance.pick(corpus))
            let text = String(decoding: zone, as: UTF8.self)
            let name = Comment(rawValue: "seed \(chance.seed), round \(round): \(text)")
            do throws(MRZError) {
                let reading = try MachineReadableZone.read(text, on: today)
                read += 1
                examine(reading, of: text, name)
            } catch {
                if let place = error.place { examine(place, of: text, name) }
            }
        }
        #expect(read > 100, "seed \(chance.seed): only \(read) damaged zones could be read")
    }

    private func examine(
        _ reading: MachineReadableZone.Reading, of text: String, _ name: Comment
    ) {
        let spread = text.split(whereSeparator: \.isNewline).map { "\t \($0) \r\n\r\n" }.joined()
        #expect((try? MachineReadableZone.read(spread, on: today)) == reading, name)
        #expect(!reading.zone.documentNumber.isEmpty, name)
        #expect(reading.isValid == reading.wrongFields.isEmpty, name)
        for check in reading.zone.checks { examine((check.line, check.column), of: text, name) }
        for suggestion in reading.suggestions {
            examine((suggestion.line, suggestion.column), of: text, name)
            #expect(suggestion.found != suggestion.instead, name)
        }
    }

    private func examine(_ place: (line: Int, column: Int), of text: String, _ name: Comment) {
        let count = text.utf8.count
        #expect((1...max(1, count)).contains(place.line), name)
        #expect((1...count + 1).contains(place.column), name)
    }
}

extension MRZError {
    /// The line and the column that the error names.
    fileprivate var place: (line: Int, column: Int)? {
        switch self {
        case .empty, .lineCount, .lineLength: nil
        case .lowercaseLetter(let line, let column), .unexpectedCharacter(let line, let column),
            .characterNotAllowed(_, let line, let column), .letterInDate(_, let line, let column),
            .impossibleDate(_, let line, let column), .unknownSex(let line, let column),
            .emptyField(_, let line, let column):
            (line, column)
        }
    }
}
