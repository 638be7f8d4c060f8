import Casework
import Foundation
import Ledger

/// Text about a person as it comes in: normalised once, here, and never repeated in an error.
enum PersonalText {
    /// Returns the text in NFC without blanks around it; nil if nothing is left.
    static func read(_ text: String) -> String? {
        let trimmed = text.precomposedStringWithCanonicalMapping
            .trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.isEmpty ? nil : trimmed
    }

    /// Returns a document number in its one form; nil for anything else.
    static func documentNumber(_ text: String) -> String? {
        DocumentNumber.normalized(text)
    }
}

/// The forms in which personal options are written, as an error names them.
enum OptionForm {
    static let text = "TEXT"
    static let birth = "1990 | 1990-02 | 1990-02-14 | unknown"
    static let partialDate = "1990 | 1990-02 | 1990-02-14"
    static let sex = "F | M | X"
    static let state = "GEO"
    static let number = "A-Z 0-9"
    /// The letters of ICAO Doc 9303-3: Latin, and Cyrillic as far as it has it.
    static let letters = "A…Z Ə Ö Я …"
    static let day = "2026-03-01"
    static let kind = DocumentKind.allCases.map(\.rawValue).joined(separator: " | ")
}

extension Session {
    /// Returns what `read` makes of an option's value; says the option and the form, never the value.
    func value<Value>(
        _ option: String, _ form: String, _ text: String, _ read: (String) -> Value?
    ) throws -> Value {
        guard let value = read(text) else {
            throw usage(.whyOptionForm, ["option": "--" + option, "form": form])
        }
        return value
    }

    /// Returns the value of an option that may be left out.
    func value<Value>(
        _ option: String, _ form: String, optional text: String?, _ read: (String) -> Value?
    ) throws -> Value? {
        guard let text else { return nil }
        return try value(option, form, text, read)
    }
}
