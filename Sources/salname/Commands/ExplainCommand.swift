import ArgumentParser

/// `salname explain CODE`.
struct ExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain", abstract: Words.current(.helpExplain),
            discussion: Examples.text("salname explain E-CONFLICT", "salname explain"))
    }

    @Argument(help: help(.argumentCode)) var code: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let session = Session(common)
        guard let code else { return try list(session) }
        let names = ErrorCode.allCases.map(\.rawValue)
        let typed = code.uppercased()
        guard let found = ErrorCode(rawValue: typed) ?? ErrorCode(rawValue: "E-" + typed) else {
            throw session.problem(
                .unknownName(code, nearest: Nearest.word(to: code, among: names), known: names))
        }
        try session.give(
            Record([
                .init("code", label: session.words(.labelCode), .text(found.rawValue)),
                .init(
                    "meaning", label: session.words(.labelMeaning),
                    .text(session.words.say(found.meaning))),
            ]))
    }

    /// Gives every code there is.
    private func list(_ session: Session) throws {
        let columns: [Table.Column] = [
            .init("code", header: session.words(.labelCode)),
            .init("meaning", header: session.words(.labelMeaning)),
        ]
        try session.give(rows: columns) { emit in
            for code in ErrorCode.allCases {
                try emit([.text(code.rawValue), .text(session.words.say(code.meaning))])
            }
        }
    }
}
