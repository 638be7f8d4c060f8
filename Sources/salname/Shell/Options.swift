public import ArgumentParser
public import Casework

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: help(.optionLanguage))
    var language: Language?

    @Option(help: help(.optionFormat))
    var format: OutputFormat?

    @Option(name: [.customShort("o"), .customLong("output")], help: help(.optionOutput))
    var output: String?

    @Option(help: help(.optionFields))
    var fields: String?

    @Flag(name: .customLong("no-color"), help: help(.optionNoColour))
    var noColour = false

    @Flag(name: .customLong("no-input"), help: help(.optionNoInput))
    var noInput = false

    @Flag(name: [.customShort("y"), .customLong("yes")], help: help(.optionYes))
    var yes = false

    @Flag(name: [.customShort("q"), .customLong("quiet")], help: help(.optionQuiet))
    var quiet = false

    @Flag(name: [.customShort("v"), .customLong("verbose")], help: help(.optionVerbose))
    var verbose = false
}

/// What every command on a ledger takes.
struct LedgerOptions: ParsableArguments {
    @Option(help: help(.optionLedger))
    var ledger: String?

    @OptionGroup var common: CommonOptions
}

/// What every read takes.
struct ReadOptions: ParsableArguments {
    @Option(name: .customLong("known-at"), help: help(.optionKnownAt))
    var knownAt: String?

    @Option(name: .customLong("as-of"), help: help(.optionAsOf))
    var asOf: Day?

    @OptionGroup var ledger: LedgerOptions
}

/// What every command that appends takes.
struct AppendOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: help(.optionOfficer))
    var officer: OfficerID?

    @Option(help: help(.optionOffice))
    var office: OfficeCode?

    @Flag(name: .customLong("dry-run"), help: help(.optionDryRun))
    var dryRun = false

    @Option(help: help(.optionReason))
    var reason: String?

    @Option(name: .customLong("command-id"), help: help(.optionCommandID))
    var commandID: CommandID?

    @Option(help: help(.optionExpect))
    var expect: Int?

    @Option(help: help(SigningOption.optionKey))
    var key: String?

    @Option(name: .customLong("sign-only"), help: help(SigningOption.optionSignOnly))
    var signOnly: String?

    @Option(name: .customLong("not-after"), help: help(SigningOption.optionNotAfter))
    var notAfter: Instant?

    @OptionGroup var ledger: LedgerOptions
}

/// Returns an option's help in the language of this run.
func help(_ phrase: Phrase) -> ArgumentHelp {
    ArgumentHelp(Words.current(phrase))
}

/// Returns an option's help in the language of this run.
func help(_ phrase: any Saying) -> ArgumentHelp {
    ArgumentHelp(Words.current.say(phrase))
}

extension OutputFormat: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension Instant: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension PersonID: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument.uppercased()) }
}

extension OfficerID: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument.uppercased()) }
}

extension OfficeCode: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument.uppercased()) }
}

extension CheckpointCode: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument.uppercased()) }
}

extension Confidence: ExpressibleByArgument {}

extension CommandID: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension LedgerCode: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument.uppercased()) }
}
