import ArgumentParser
import Casework
import Ledger

/// `salname config …`.
struct ConfigCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "config", abstract: Words.current(.helpConfig), subcommands: [Show.self])
    }

    /// `salname config show`.
    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpConfigShow),
                discussion: Examples.text("salname config show --origin"))
        }

        @Flag(help: help(.optionShowOrigin)) var origin = false
        @Option(name: .customLong("as"), help: help(.optionOfficer)) var officer: OfficerID?
        @Option(help: help(.optionOffice)) var office: OfficeCode?
        @Option(help: help(SigningOption.optionKey)) var key: String?
        @OptionGroup var options: LedgerOptions

        func run() throws {
            let session = Session(options.common)
            let settings = Settings(
                ledger: options.ledger, officer: officer?.text, office: office?.text,
                key: key, language: options.common.language?.rawValue,
                environment: session.environment,
                founded: foundedOffice(session))
            let words = session.words
            var columns: [Table.Column] = [
                .init("setting", header: words(.labelSetting)),
                .init("value", header: words(.labelValue)),
            ]
            if origin { columns.append(.init("origin", header: words(.labelFrom))) }
            try session.give(rows: columns) { emit in
                for setting in settings.all {
                    let cells: [Cell] = [
                        .text(setting.name), .text(orAbsent: setting.value),
                        .text(setting.origin),
                    ]
                    try emit(Array(cells.prefix(columns.count)))
                }
            }
        }

        /// The office of the ledger that is named, if there is one and it opens.
        private func foundedOffice(_ session: Session) -> String? {
            guard let ledger = try? session.open(options) else { return nil }
            return (try? ledger.founded())?.office.text
        }
    }
}

/// The settings in force, and where each comes from.
struct Settings: Equatable {
    /// One setting.
    struct Setting: Equatable {
        let name: String
        let value: String?
        /// `option --ledger`, `environment SALNAME_LEDGER`, `ledger`, `default` or `unset`.
        let origin: String
    }

    let all: [Setting]

    init(
        ledger: String?, officer: String?, office: String?, key: String? = nil,
        language: String?, environment: [String: String], founded: String?
    ) {
        func setting(
            _ name: String, option: String, _ given: String?, variable: String,
            otherwise: (value: String?, origin: String)
        ) -> Setting {
            if let given { return Setting(name: name, value: given, origin: "option \(option)") }
            if let value = environment[variable], !value.isEmpty {
                return Setting(name: name, value: value, origin: "environment \(variable)")
            }
            return Setting(name: name, value: otherwise.value, origin: otherwise.origin)
        }
        all = [
            setting(
                "ledger", option: "--ledger", ledger, variable: "SALNAME_LEDGER",
                otherwise: (nil, "unset")),
            setting(
                "officer", option: "--as", officer, variable: "SALNAME_OFFICER",
                otherwise: (nil, "unset")),
            setting(
                "office", option: "--office", office, variable: "SALNAME_OFFICE",
                otherwise: founded.map { ($0, "ledger") } ?? (nil, "unset")),
            setting(
                "key", option: "--key", key, variable: "SALNAME_KEY", otherwise: (nil, "unset")),
            setting(
                "language", option: "--lang", language, variable: "SALNAME_LANG",
                otherwise: ("en", "default")),
        ]
    }
}
