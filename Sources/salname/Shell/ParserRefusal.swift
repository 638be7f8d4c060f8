import ArgumentParser
import Foundation

/// What the parser's own refusals are about, so that they are said in our words and our language.
///
/// A value that was typed is never repeated: it may be a name or a number of a person.
enum ParserRefusal: Equatable {
    /// The value is not in the form of its option or argument.
    case badValue(String)
    case missing(String)
    case missingValue(String)
    case unknownOption(String, nearest: String?)
    case unexpectedArgument

    /// Reads the parser's message; nil for one that is not a refusal of these.
    init?(_ message: String) {
        let quoted = message.split(separator: "'", omittingEmptySubsequences: false)
        func name(_ index: Int) -> String {
            guard quoted.indices.contains(index) else { return "" }
            return String(quoted[index].split(separator: " ").first ?? "")
        }
        if message.hasPrefix("The value '"), let last = message.range(of: "is invalid for '") {
            let rest = message[last.upperBound...]
            self = .badValue(String(rest.prefix { $0 != "'" && $0 != " " }))
        } else if message.hasPrefix("Missing expected argument") {
            self = .missing(name(1))
        } else if message.hasPrefix("Missing value for") {
            self = .missingValue(name(1))
        } else if message.hasPrefix("Unknown option") {
            self = .unknownOption(name(1), nearest: quoted.count > 3 ? name(3) : nil)
        } else if message.contains("unexpected argument")
            || message.hasPrefix("Unexpected argument")
        {
            self = .unexpectedArgument
        } else {
            return nil
        }
    }

    /// Returns the report, with the help of the command that was meant.
    func report(_ words: Words, help command: String) -> ErrorReport {
        ErrorReport(
            code: ErrorCode.usage.rawValue, asked: words(.askedCommandLine), why: why(words),
            command: command, exit: .usage)
    }

    private func why(_ words: Words) -> String {
        switch self {
        case .badValue(let option):
            guard let form = Self.forms[option] else {
                return words(.whyOptionValue, ["option": option])
            }
            return words(.whyOptionForm, ["option": option, "form": form])
        case .missing(let option): return words(.whyOptionMissing, ["option": option])
        case .missingValue(let option): return words(.whyValueMissing, ["option": option])
        case .unknownOption(let option, let nearest):
            guard let nearest else { return words(.whyOptionUnknown, ["option": option]) }
            return words(.whyOptionNearest, ["option": option, "nearest": nearest])
        case .unexpectedArgument: return words(.whyUnexpectedArgument)
        }
    }

    /// The form of each option and argument whose value can be out of it.
    static let forms: [String: String] = [
        "<person>": "P-AZ-000977", "<position>": "31", "--at": "2026-03-01T09:12+04:00",
        "--as": "O-AZ-0017", "--office": "BAK", "--checkpoint": "BAK-GYD", "--code": "AZ",
        "--on": OptionForm.day, "--as-of": OptionForm.day, "--effective": OptionForm.day,
        "--expect": "3", "--limit": "50", "--command-id": "A-Z a-z 0-9 - . _ : /",
        "--lang": Language.allCases.map(\.rawValue).joined(separator: " | "),
        "--format": OutputFormat.allCases.map(\.rawValue).joined(separator: " | "),
    ]
}
