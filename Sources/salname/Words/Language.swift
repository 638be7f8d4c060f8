import Foundation

/// A language in which a person is spoken to.
///
/// Data and JSON are never translated.
enum Language: String, CaseIterable, Sendable {
    case en
    case az

    /// The language of this run: `--lang`, then `SALNAME_LANG`, then English.
    static var current: Language { Console.served?.language ?? ofProcess }

    private static let ofProcess = chosen(
        arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

    /// Returns the language named by the arguments or the environment.
    ///
    /// Read before the arguments are parsed, since help is spoken too.
    static func chosen(arguments: [String], environment: [String: String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", index + 1 < arguments.count {
                return Language(rawValue: arguments[index + 1]) ?? .en
            }
            if argument.hasPrefix("--lang=") {
                return Language(rawValue: String(argument.dropFirst(7))) ?? .en
            }
        }
        return environment["SALNAME_LANG"].flatMap { Language(rawValue: $0) } ?? .en
    }
}

/// Says phrases in one language.
struct Words: Equatable, Sendable {
    let language: Language

    /// The words of this run.
    static var current: Words { Words(language: .current) }

    /// Returns the phrase with each `{name}` replaced by its value.
    func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
        say(phrase, values)
    }

    /// Returns the phrase with each `{name}` replaced by its value.
    func say(_ phrase: any Saying, _ values: [String: String] = [:]) -> String {
        var text = ""
        var rest = template(phrase)[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            text += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    /// Returns the phrase as it stands in the language's file.
    func template(_ phrase: any Saying) -> String {
        switch language {
        case .en: phrase.english
        case .az: phrase.azerbaijani
        }
    }

    /// The few words of the output layer.
    var output: OutputWords {
        OutputWords(
            error: self(.error), law: self(.law), fix: self(.fix), yes: self(.yes), no: self(.no))
    }
}
