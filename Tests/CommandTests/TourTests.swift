import Foundation
import Testing

@testable import salname

@Suite("The tour", .serialized)
struct TourTests {
    @Test("The tour plays to its end, in both languages", arguments: ["en", "az"])
    func plays(language: String) throws {
        let program = try RunningSalname()
        let run = try program.run(["demo", program.directory + "/tour", "--lang", language])
        #expect(run.exit == 0, "\(run.error)")
        #expect(run.output.contains("$ salname audit explain"))
        #expect(run.output.contains("$ salname officer key revoke"))
        #expect(run.output.contains("combined digest") || language == "az")
    }

    @Test("Nothing of the tour's people stands in clear")
    func nothingInClear() throws {
        let program = try RunningSalname()
        let tour = program.directory + "/tour"
        #expect(try program.run(["demo", tour, "--quiet"]).exit == 0)
        let ledger = ["--ledger", tour + "/ledger"]
        let export = tour + "/export.jsonl"
        let exported = try program.run(
            ["log", "export", "--format", "cloudevents", "-o", export] + ledger)
        #expect(exported.exit == 0)
        let misread = try program.run(
            ["person", "register", "--mrz", tour + "/misread.mrz"] + ledger)
        let held = try program.run(["person", "register", "--mrz", tour + "/nino.mrz"] + ledger)
        #expect(misread.exit == 3 && held.exit == 5)

        var places = ["an error": Data((misread.error + held.error).utf8)]
        // A letter names whom it is written to, and goes out with the applicant.
        for path in try Self.files(in: tour, besides: ["people.sqlite", "refusal.html"]) {
            places[path] = try Data(contentsOf: URL(filePath: tour + "/" + path))
        }
        #expect(places.keys.contains("ledger/log.sqlite"))
        #expect(places.keys.contains { $0.hasPrefix("ledger/views/g") })
        let secrets = try Self.secrets()
        #expect(secrets.count > 30)
        for (name, content) in places {
            for secret in secrets {
                for form in Self.forms(of: secret) where content.range(of: form) != nil {
                    Issue.record("\(secret) stands in \(name)")
                }
            }
        }
        // The search itself must be able to find something.
        let people = try Data(contentsOf: URL(filePath: tour + "/ledger/people.sqlite"))
        #expect(people.range(of: Data("SPECIMENIDZE".utf8)) != nil)
    }

    /// Names of five letters and more, document numbers, and birth dates as written in full.
    private static func secrets() throws -> [String] {
        var secrets: Set<String> = []
        for passport in TourFiles.newcomers {
            let lines = passport.lines.split(separator: "\n").map(String.init)
            let isCard = lines.count == 3
            let names = isCard ? lines[2] : String(lines[0].dropFirst(5))
            let data = lines[1]
            let number = isCard ? lines[0].dropFirst(5).prefix(9) : data.prefix(9)
            let birth = isCard ? data.prefix(6) : data.dropFirst(13).prefix(6)
            secrets.insert(number.replacingOccurrences(of: "<", with: ""))
            for name in names.split(separator: "<") where name.count >= 5 {
                secrets.insert(String(name))
            }
            guard !birth.contains("<") else { continue }
            let digits = Array(birth)
            secrets.insert(
                "19" + String(digits[0...1]) + "-" + String(digits[2...3]) + "-"
                    + String(digits[4...5]))
        }
        return secrets.sorted()
    }

    private static func files(in directory: String, besides names: [String]) throws -> [String] {
        let files = FileManager.default
        return try files.subpathsOfDirectory(atPath: directory).filter { path in
            var isDirectory: ObjCBool = false
            let exists = files.fileExists(
                atPath: directory + "/" + path, isDirectory: &isDirectory)
            let isInput = path.hasSuffix(".mrz") || path.hasSuffix(".csv")
            return exists && !isDirectory.boolValue && !isInput
                && !names.contains { path.contains($0) }
        }
    }

    /// Every form in which a text could stand: UTF-8 in both cases, UTF-16, hexadecimal, base64.
    private static func forms(of text: String) -> [Data] {
        let utf8 = Data(text.utf8)
        let hex = utf8.map { String(format: "%02x", $0) }.joined()
        let base64 = (0..<3).map { offset in
            let encoded = (Data(repeating: 0, count: offset) + utf8).base64EncodedString()
            // The letters that the neighbours of the text would change are left out.
            let letters = encoded.replacingOccurrences(of: "=", with: "")
            return Data(letters.dropFirst(offset == 0 ? 0 : offset + 1).dropLast(1).utf8)
        }
        return [utf8, Data(text.lowercased().utf8), Data(hex.utf8), Data(hex.uppercased().utf8)]
            + base64
            + [text.data(using: .utf16LittleEndian), text.data(using: .utf16BigEndian)]
            .compactMap(\.self)
    }
}

@Suite("Programs side by side", .serialized)
struct ProgramsTests {
    @Test("Twenty processes fold one ledger to one digest")
    func oneDigest() throws {
        let program = try RunningSalname()
        let tour = program.directory + "/tour"
        #expect(try program.run(["demo", tour, "--quiet"]).exit == 0)
        var digests: Set<String> = []
        for _ in 0..<20 {
            // Removed each time, so that each process folds anew.
            try FileManager.default.removeItem(atPath: tour + "/ledger/views")
            let status = try program.object(["views", "rebuild", "--ledger", tour + "/ledger"])
            digests.insert(try #require(status["digest"] as? String))
        }
        #expect(digests.count == 1)
    }

    @Test("Programs that write at once all succeed, and nobody sees that the database was locked")
    func atOnce() throws {
        let program = try RunningSalname()
        #expect(try program.run(["init", program.ledger]).exit == 0)
        let failures = Runs()
        let ledger = program.ledger
        DispatchQueue.concurrentPerform(iterations: 4) { writer in
            do {
                let own = try RunningSalname()
                for number in 1...5 {
                    let run = try own.run([
                        "person", "register", "--surname", "N\(writer)", "--given", "G\(number)",
                        "--born", "1990", "--sex", "F", "--citizenship", "GEO", "--ledger", ledger,
                    ])
                    if run.exit != 0 || run.error.contains("locked") { failures.add(run.error) }
                }
            } catch {
                failures.add("\(error)")
            }
        }
        #expect(failures.all.isEmpty)
        let check = try program.run(["log", "verify", "--schemas"])
        #expect(check.exit == 0, "\(check.output)")
        let registered = try program.run([
            "log", "list", "--type", "PersonRegistered", "--format", "jsonl",
        ])
        #expect(registered.output.split(separator: "\n").count == 20)
    }
}

/// What went wrong in threads.
private final class Runs: @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [String] = []

    func add(_ text: String) { lock.withLock { texts.append(text) } }
    var all: [String] { lock.withLock { texts } }
}
