import ArgumentParser
import Foundation
import LedgerTesting
import Testing

@testable import salname

@Suite("Command lines with random damage")
struct FuzzCommandTests {
    @Test("Every command line is understood, or refused in our words without what was typed")
    func parsed() throws {
        var chance = FuzzCorpus.chance(4_004)
        let corpus = try FuzzCorpus.commands()
        var understood = 0
        for round in 0..<FuzzCorpus.rounds(60) {
            let arguments = damaged(chance.pick(corpus), from: corpus, &chance)
            let name = Comment(rawValue: "seed \(chance.seed), round \(round): \(arguments)")
            do {
                _ = try Salname.parseAsRoot(arguments)
                understood += 1
            } catch {
                let exit = Salname.exitCode(for: error).rawValue
                #expect(exit == 0 || exit == ExitCode.usage.rawValue, name)
                guard exit != 0 else { continue }
                examine(error, arguments, name)
            }
        }
        #expect(understood > 3, "seed \(chance.seed): only \(understood) were understood")
    }

    private func examine(_ error: any Error, _ arguments: [String], _ name: Comment) {
        guard UnknownCommand.problem(with: arguments, words: .current) == nil else { return }
        guard let refusal = ParserRefusal(Salname.message(for: error)) else {
            Issue.record("\(Salname.message(for: error)): \(name)")
            return
        }
        let report = refusal.report(.current, help: "salname --help")
        #expect(!report.why.contains(Self.typed) && !report.asked.contains(Self.typed), name)
    }

    @Test("Run as a process, it ends by itself with a status that means something")
    func run() throws {
        var chance = FuzzCorpus.chance(4_005)
        let corpus = try FuzzCorpus.commands()
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "salname-fuzz-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(FuzzCorpus.zones()[0]).write(to: folder.appending(path: "zone.txt"))
        try Data(FuzzCorpus.feeds(".csv")[0]).write(to: folder.appending(path: "feed.csv"))
        _ = try end(["init", "DIR", "--origin", "ledger.example/az"], in: folder)
        for round in 0..<FuzzCorpus.rounds(10) {
            let arguments = damaged(chance.pick(corpus), from: corpus, &chance)
            let name = Comment(rawValue: "seed \(chance.seed), round \(round): \(arguments)")
            let (status, said) = try end(arguments, in: folder)
            #expect(status.flatMap(ExitCode.init) != nil, name)
            #expect(status != ExitCode.internalFault.rawValue, name)
            #expect(!said.contains("Fatal error") && !said.contains("Swift."), name)
        }
    }

    /// A value that no refusal may repeat.
    private static let typed = "ƏLİYEVA"

    private func damaged(
        _ command: [String], from corpus: [[String]], _ chance: inout SeededRandom
    ) -> [String] {
        var arguments = command
        for _ in 0..<chance.int(1...3) {
            let place = chance.int(0...arguments.count)
            switch chance.int(0...6) {
            case 0 where place < arguments.count: arguments.remove(at: place)
            case 1: arguments.insert(chance.pick(chance.pick(corpus)), at: place)
            case 2: arguments.insert(Self.typed, at: place)
            case 3:
                arguments.insert(
                    chance.pick(["--", "-", "", "=", "--=", "-h", "'", "--no"]), at: place)
            case 4 where arguments.count > 1:
                arguments.swapAt(
                    chance.int(0...arguments.count - 1), chance.int(0...arguments.count - 1))
            case 5 where place < arguments.count: arguments[place] = Self.typed
            default:
                guard place < arguments.count else { continue }
                var bytes = Array(arguments[place].utf8)
                chance.damage(&bytes, most: 2, from: Array(chance.pick(chance.pick(corpus)).utf8))
                // No process takes an argument with a zero in it.
                arguments[place] = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
            }
        }
        return arguments
    }

    /// Runs the program in `folder`, where all that it writes must stay; no status where a signal ended it.
    private func end(
        _ arguments: [String], in folder: URL
    ) throws -> (status: Int32?, said: String) {
        let process = Process()
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let built = bundle?.bundleURL ?? URL(filePath: CommandLine.arguments[0])
        process.executableURL = built.deletingLastPathComponent().appending(path: "salname")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": "/usr/bin:/bin", "HOME": folder.path(), "TMPDIR": folder.path(),
            "SALNAME_LEDGER": "DIR", "SALNAME_OFFICER": "O-AZ-0031",
        ]
        let said = folder.appending(path: "said")
        try Data().write(to: said)
        let output = try FileHandle(forWritingTo: said)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        return (
            process.terminationReason == .exit ? process.terminationStatus : nil,
            String(decoding: try Data(contentsOf: said), as: UTF8.self)
        )
    }
}
