import ArgumentParser
import Foundation
import Testing

@testable import salname

@Suite("What the pages tell people to type")
struct PageTests {
    @Test(
        "Every command on the page is one that the program takes",
        arguments: [("README.md", 10), ("Sources/OPERATING.md", 12)])
    func commands(page: String, least: Int) throws {
        let commands = try Page(page).commands
        #expect(commands.count >= least, "\(commands)")
        for command in commands {
            let arguments = command.split(separator: " ").map(String.init)
            if HelpTopic(arguments: arguments) != nil || arguments == ["--help"] { continue }
            #expect(throws: Never.self, "\(command)") { _ = try Salname.parseAsRoot(arguments) }
        }
    }

    @Test("Every unit on the page runs as a user, in a sandbox, and never restarts a oneshot")
    func units() throws {
        let units = try Page("Sources/OPERATING.md").blocks("ini").filter {
            $0.contains("[Service]")
        }
        #expect(units.count == 2)
        for unit in units {
            let lines = Set(unit.split(separator: "\n").map(String.init))
            for line in [
                "User=salname", "UMask=0077", "ProtectSystem=strict", "NoNewPrivileges=yes",
                "PrivateTmp=yes", "MemoryDenyWriteExecute=yes", "SystemCallFilter=@system-service",
                "LimitCORE=0",
            ] { #expect(lines.contains(line), "\(line)") }
            #expect(!unit.contains("oneshot") || !unit.contains("RestartForceExitStatus"))
        }
    }
}

/// A page of documentation, as Markdown.
private struct Page {
    private let text: String

    init(_ path: String) throws {
        text = try String(contentsOf: Golden.root.appending(path: path), encoding: .utf8)
    }

    /// Returns the fenced blocks of a language.
    func blocks(_ language: String) -> [String] {
        text.components(separatedBy: "\n```\(language)\n").dropFirst().map {
            $0.components(separatedBy: "\n```").first ?? ""
        }
    }

    /// What stands behind the program's name in every block and every span of code.
    var commands: [String] {
        var found: [String] = []
        for block in ["sh", "ini", "console"].flatMap(blocks) {
            for line in block.split(separator: "\n") {
                let parts = String(line).replacing(" && ", with: "; ").components(separatedBy: "; ")
                found += parts.compactMap { command(in: $0) }
            }
        }
        let spans = text.split(separator: "`", omittingEmptySubsequences: false)
        for (index, span) in spans.enumerated() where index % 2 == 1 && !span.contains("\n") {
            if let command = command(in: String(span)) { found.append(command) }
        }
        return found
    }

    private func command(in part: String) -> String? {
        var part = part.components(separatedBy: "  ").first ?? part
        for prefix in [
            "ExecStart=", "/bin/sh -ec '", "$ ", "exec ", "sudo -u salname ", "/usr/local/bin/",
        ] where part.hasPrefix(prefix) { part.removeFirst(prefix.count) }
        guard part.hasPrefix("salname ") else { return nil }
        part.removeFirst("salname ".count)
        // What a shell would put in: a day, a directory.
        part = part.replacing("$${day}", with: "2026-09-15").replacing("'", with: "")
        // A user's name, not the program's.
        return part.hasPrefix("FILE") || part == "--" ? nil : part
    }
}
