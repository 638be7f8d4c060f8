import ArgumentParser
import Foundation

/// The command `salname demo`.
struct DemoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "demo", abstract: Words.current(.helpDemo),
            discussion: Examples.text("salname demo", "salname demo /tmp/tour"))
    }

    @Argument(help: help(.argumentDemoDirectory)) var directory: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let given = directory.map { URL(fileURLWithPath: $0).path }
        let path = given ?? NSTemporaryDirectory() + "salname-tour-\(UUID().uuidString.prefix(8))"
        try Tour(files: TourFiles(directory: path), session: Session(common)).run()
    }
}
