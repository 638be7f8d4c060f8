import Casework
import Testing

@Suite("Misread zones")
struct MRZMisreadingTests {
    @Test("Any single wrong digit or letter under a check digit is seen, but for pairs ten apart")
    func everySlip() throws {
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let original = Array(eriksson)
        let valid = try read(eriksson)
        #expect(valid.isValid)
        var seen = 0
        for column in Array(45..<55) + Array(73..<87) {
            for (worth, instead) in alphabet.enumerated() {
                guard let before = alphabet.firstIndex(of: original[column]) else { continue }
                var slipped = original
                slipped[column] = instead
                guard let reading = try? read(String(slipped)) else { continue }
                // A letter is never a digit, whatever it is worth.
                let agrees = (worth - before) % 10 == 0 && (column != 54 || worth < 10)
                #expect(reading.isValid == agrees, "column \(column - 44)")
                seen += 1
            }
        }
        #expect(seen > 500)
    }

    @Test("A misread character is suggested where it stands, and nothing is changed")
    func suggestions() throws {
        // The number L8O8912C3 was issued; a reader took its O for 0.
        let issued = line2(number: "L8O8912C3")
        let misread = try read(issued.replacing("L8O8912C3", with: "L808912C3"))
        #expect(misread.wrongFields == [.documentNumber, .composite])
        #expect(misread.zone.documentNumber == "L808912C3")
        #expect(
            misread.suggestions.map {
                "\($0.field) \($0.line):\($0.column) \($0.found)>\($0.instead)"
            }
                == ["documentNumber 2:3 0>O"])
        for (found, instead) in [("1", "I"), ("2", "Z"), ("5", "S"), ("8", "B")] {
            for (right, wrong) in [(found, instead), (instead, found)] {
                let zone = line2(number: "X7\(right)7777XX").replacing(
                    "X7\(right)7", with: "X7\(wrong)7")
                let suggestion = try read(zone).suggestions.first { $0.column == 3 }
                #expect(suggestion?.found == wrong && suggestion?.instead == right)
            }
        }
        #expect(try read(eriksson).suggestions.isEmpty)
    }

    @Test("A letter in the place of a digit is a wrong digit, and the digit is suggested")
    func misreadDigit() throws {
        let reading = try read(String(eriksson.dropLast()) + "O")
        #expect(reading.wrongFields == [.composite])
        #expect(
            reading.suggestions.map(\.instead) == ["0"] && reading.suggestions.map(\.column) == [44]
        )
        let number = try read(eriksson.replacing("L898902C36", with: "L898902C3G"))
        #expect(
            number.suggestions.map(\.instead) == ["6"]
                && number.suggestions.map(\.field) == [.documentNumber])
    }

    @Test(
        "A card's optional data, which have no digit of their own, are suggested by the composite")
    func optionalSuggestion() throws {
        let line = "I<UTOD231458907A0B<<<<<<<<<<<<"
        let digit = try #require(
            CheckDigit.value(
                of: "D231458907AOB<<<<<<<<<<<<" + "7408122" + "1204159" + "<<<<<<<<<<<"))
        let reading = try read(
            "\(line)\n7408122F1204159UTO<<<<<<<<<<<\(digit)\nERIKSSON<<ANNA<MARIA<<<<<<<<<<")
        #expect(reading.wrongFields == [.composite])
        #expect(
            reading.suggestions.contains {
                $0.field == .optionalData && $0.line == 1 && $0.column == 17
            })
        #expect(
            reading.suggestions.allSatisfy {
                [.optionalData, .secondOptionalData].contains($0.field)
            })
    }

    private let eriksson = """
        P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
        L898902C36UTO7408122F1204159ZE184226B<<<<<10
        """

    private func read(_ text: String) throws -> MachineReadableZone.Reading {
        try MachineReadableZone.read(text, on: Day(clamping: 20_779))
    }

    private func digit(_ parts: String...) -> String {
        String(CheckDigit.value(of: parts.joined()) ?? -1)
    }

    /// The specimen with another number and the digits that belong to it.
    private func line2(number: String) -> String {
        let whole = number + digit(number)
        let last = digit(whole, "7408122", "1204159ZE184226B<<<<<1")
        return eriksson.replacing("L898902C36", with: whole).dropLast() + last
    }
}
