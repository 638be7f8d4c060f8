import ArgumentParser
import Casework
import Ledger

/// `salname doctor`.
struct DoctorCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "doctor", abstract: Words.current(.helpDoctor),
            discussion: Examples.text("salname doctor", "salname doctor --format json"))
    }

    @OptionGroup var options: LedgerOptions

    func run() throws {
        let session = Session(options.common)
        guard let path = session.path(of: options), !path.isEmpty
        else { throw session.problem(.usage(.noLedger)) }
        var examination = Examination(
            directory: LedgerDirectory(path), surroundings: .world, words: session.words)
        examination.run()
        try session.give(examination.list)
        let faults = examination.list.faults
        guard faults == 0 else { throw session.problem(.unwell(faults)) }
    }
}
