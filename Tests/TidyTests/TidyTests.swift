import Foundation
import Testing

/// What neither the compiler nor the formatter sees.
@Suite("The house is tidy")
struct TidyTests {
    /// What each target may import of ours and of others, as the architecture page says.
    private static let imports: [String: Set<String>] = [
        "Casework": [],
        "ReadModels": ["Casework"],
        "TransparencyLog": ["Crypto"],
        "Signatures": ["Crypto"],
        "EventLog": ["TransparencyLog", "Dispatch", "GRDB", "GRDBSQLite", "Glibc", "Darwin"],
        "EventCoding": ["Casework", "Dispatch", "EventLog"],
        "Custody": ["Crypto", "FoundationEssentials", "Foundation", "GRDB", "Glibc", "Darwin"],
        "Projections": [
            "Casework", "CSQLite", "ReadModels", "EventCoding", "EventLog", "TransparencyLog",
            "GRDB", "Glibc", "Darwin", "Foundation",
        ],
        "Ledger": [
            "Casework", "Custody", "EventCoding", "EventLog", "Projections", "ReadModels",
            "Signatures", "TransparencyLog", "Glibc", "Darwin",
        ],
        "Audit": [
            "Casework", "ReadModels", "EventCoding", "EventLog", "Projections", "TransparencyLog",
        ],
        "Serving": [],
        "Simulation": ["Casework", "EventCoding", "Ledger"],
        "Bench": [
            "ArgumentParser", "Audit", "Casework", "CFloor", "Crypto", "Custody", "EventCoding",
            "EventLog", "Foundation", "GRDB", "GRDBSQLite", "Ledger", "Projections", "ReadModels",
            "Signatures", "Simulation", "TransparencyLog",
        ],
        "LedgerTesting": ["Casework", "ReadModels"],
        "LogTesting": [
            "Casework", "EventCoding", "EventLog", "Projections", "ReadModels", "TransparencyLog",
        ],
        "salname": [
            "ArgumentParser", "Audit", "Casework", "Custody", "EventCoding", "EventLog",
            "Foundation", "Ledger", "Projections", "ReadModels", "Serving", "Signatures",
            "Simulation", "TransparencyLog",
        ],
    ]

    @Test("No target imports what the architecture does not give it")
    func importsPerTarget() {
        for file in SourceFile.all(under: "Sources") {
            let allowed = Self.imports[file.target] ?? []
            for (number, line) in file.code {
                guard let module = Self.imported(in: line) else { continue }
                #expect(allowed.contains(module), "\(file.path):\(number): imports \(module)")
            }
        }
    }

    private static func imported(in line: String) -> String? {
        let words = line.split(separator: " ").map(String.init)
        guard let index = words.firstIndex(of: "import"), index < 2, index + 1 < words.count else {
            return nil
        }
        let isImport = index == 0 || words[0].hasPrefix("@") || Self.levels.contains(words[0])
        return isImport ? words[index + 1] : nil
    }

    private static let levels = ["public", "package", "internal", "private", "fileprivate"]

    /// What makes a fold depend on more than its events, or text on more than its bytes.
    private static let impure = [
        #"\bprint\("#, #"\.random\("#, #"\bContinuousClock\b"#, #"\bhashValue\b"#,
        #"\bHasher\b"#, #"\bCharacter\b"#, #"lowercased\(\)"#, #"uppercased\(\)"#, #"\bDouble\b"#,
        #"\bFloat\b"#, #"\bDate\(\)"#, #"\bUUID\(\)"#,
    ]

    @Test("The rules and the folds use nothing that could make two replays differ")
    func purity() throws {
        for target in ["Casework", "ReadModels", "LedgerTesting", "Serving"] {
            for file in SourceFile.all(under: "Sources/\(target)") where target != "LedgerTesting" {
                try file.expectNone(of: Self.impure)
            }
        }
    }

    private static let banned = [
        #"\btry!"#, #"\bfatalError\b"#, #"\bas!"#, #"\bTODO\b"#,
        #"\bFIXME\b"#, #"\bMirror\b"#,
        #"\b(?!FileManager\b)\w+(Manager|Handler|Helper|Util|Impl)\b"#,
    ]

    @Test("Nothing in the sources gives up, guesses or hides behind an empty name")
    func bannedWords() throws {
        for file in SourceFile.all(under: "Sources") { try file.expectNone(of: Self.banned) }
    }

    @Test("What the compiler is told to trust is proved in the comment above it")
    func trusted() {
        for file in SourceFile.all(under: "Sources") {
            for (index, line) in file.lines.enumerated() {
                let isTrusted = ["@unchecked Sendable", "nonisolated(unsafe)", "@preconcurrency"]
                    .contains { line.contains($0) }
                guard isTrusted else { continue }
                let above = index > 0 ? file.lines[index - 1] : ""
                #expect(
                    above.trimmingCharacters(in: .whitespaces).hasPrefix("//"),
                    "\(file.path):\(index + 1)")
            }
        }
    }

    /// The words of both languages are one file each, however many there are.
    private static let longFiles = ["Words/English.swift", "Words/Azerbaijani.swift"]

    @Test("A file fits a short sitting: 300 lines at most")
    func fileLength() {
        for file in SourceFile.all(under: "Sources") + SourceFile.all(under: "Tests")
        where !Self.longFiles.contains(where: file.path.hasSuffix) {
            #expect(file.lines.count <= 300, "\(file.path): \(file.lines.count) lines")
        }
    }

    @Test("A function fits a screen: 50 lines at most")
    func functionLength() {
        for file in SourceFile.all(under: "Sources")
        where !Self.longFiles.contains(where: file.path.hasSuffix) {
            for function in file.functions {
                #expect(
                    function.length <= 50, "\(file.path):\(function.line): \(function.length) lines"
                )
            }
        }
    }

    @Test("The top level holds what the architecture names, and nothing else")
    func topLevel() throws {
        let known: Set<String> = [
            "Package.swift", "Sources", "Tests", "README.md", "fixtures", "schemas", "Makefile",
            "LICENSE", "CHANGELOG.md", ".ci", ".swift-format", ".gitignore", ".git", ".build",
            "Package.resolved", ".swiftpm",
        ]
        let found = try FileManager.default.contentsOfDirectory(atPath: SourceFile.root)
        #expect(Set(found).subtracting(known).isEmpty)
    }
}
