import Foundation
import Testing

@Suite("The border at the command line")
struct BorderCommandTests {
    private let salname: RunningSalname

    init() throws {
        salname = try RunningSalname()
        try salname.found()
        try salname.register("Beridze", "GEO", document: "AA111")
        try salname.register("Rezaei", "IRN", document: "BB222")
    }

    private func cross(
        _ way: String, _ person: Int, _ at: String, _ checkpoint: String = "BAK-GYD",
        _ more: String...
    ) throws -> [String: Any] {
        try salname.object(
            [
                "border", way, "P-AZ-00000\(person)", "--at", at, "--checkpoint", checkpoint,
            ] + more)
    }

    private func position(_ answer: [String: Any]) throws -> String {
        "\(try #require(answer["position"] as? Int))"
    }

    @Test("A correction changes what it names and keeps the rest, whatever position it is given")
    func corrected() throws {
        let entered = try cross(
            "enter", 1, "2026-03-01T09:12+04:00", "BAK-GYD", "--document", "AA111")
        let at = try position(entered)
        let first = try salname.object([
            "border", "correct", at, "--checkpoint", "QAZ-QRM",
        ])
        #expect(first["corrects"] as? Int == Int(at))
        #expect(first["crossedAt"] as? String == entered["crossedAt"] as? String)
        #expect(first["checkpoint"] as? String == "QAZ-QRM")
        // A correction's own position names the crossing as well.
        let second = try salname.object([
            "border", "correct", try position(first), "--at", "2026-03-02T09:12+04:00",
        ])
        #expect(second["corrects"] as? Int == Int(at))
        #expect(second["checkpoint"] as? String == "QAZ-QRM")
        let history = try salname.run(["log", "show", try position(second)])
        #expect(history.output.contains("P-AZ-000001/d1"))
        let undone = try salname.object(["border", "annul", try position(second)])
        #expect(undone["annuls"] as? Int == Int(try position(second)))
        let days = try salname.object(["stay", "days", "P-AZ-000001", "--on", "2026-03-01"])
        #expect(days["used"] as? Int == 1)
        _ = try salname.object(["border", "annul", at])
        _ = try salname.refused(
            "border", "correct", at, "--checkpoint", "BAK-GYD", code: "E-RECORD-ANNULLED")
        _ = try salname.refused("border", "annul", at, code: "E-RECORD-ANNULLED")
        _ = try salname.refused(
            "border", "correct", "1", "--checkpoint", "BAK-GYD", code: "E-RECORD-UNKNOWN", exit: 4)
        #expect(try salname.run(["border", "correct", at]).exit == 64)
    }

    @Test("A crossing in a wrong file is moved, and can be moved back")
    func moved() throws {
        let entered = try position(try cross("enter", 1, "2026-03-01T09:12+04:00"))
        let moved = try salname.object([
            "border", "assign", entered, "--person", "P-AZ-000002",
        ])
        #expect(moved["person"] as? String == "P-AZ-000002")
        #expect(moved["warnings"] as? [String] == ["no-ground"])
        #expect(try salname.object(["person", "show", "P-AZ-000001"])["present"] as? Bool == false)
        #expect(try salname.object(["person", "show", "P-AZ-000002"])["present"] as? Bool == true)
        _ = try salname.refused(
            "border", "assign", try position(moved), "--person", "P-AZ-000002",
            code: "E-MOVED-NOWHERE")
        _ = try salname.object([
            "border", "assign", try position(moved), "--person", "P-AZ-000001",
        ])
        #expect(try salname.object(["person", "show", "P-AZ-000001"])["present"] as? Bool == true)
    }

    @Test("A refusal is recorded on a ground of the law, and a citizen is never refused")
    func refusedEntry() throws {
        let refusal = [
            "border", "refuse", "P-AZ-000002", "--at", "2026-03-01T09:12+04:00", "--checkpoint",
            "BAK-GYD", "--ground", "noGround",
        ]
        let run = try salname.run(refusal + ["--format", "table"])
        #expect(run.exit == 0)
        #expect(
            run.output.contains(
                "P-AZ-000002 was refused entry at BAK-GYD, 2026-03-01: no visa, and none of the"))
        #expect(run.output.contains("salname border annul "))
        #expect(try salname.run(refusal.dropLast() + ["because"]).exit == 64)
        try salname.register("Aliyev", "AZE")
        let citizen = try salname.run(
            refusal.map { $0 == "P-AZ-000002" ? "P-AZ-000003" : $0 } + ["--lang", "az"])
        #expect(citizen.exit == 3 && citizen.error.contains("E-CITIZEN"))
    }

    @Test("What cannot have been is refused: the same stamp, no such day, another's document")
    func impossible() throws {
        _ = try cross("enter", 1, "2026-03-01T09:12+04:00")
        let stamp = try salname.refused(
            "border", "exit", "P-AZ-000001", "--at", "2026-03-01T09:12+04:00", "--checkpoint",
            "BAK-GYD", code: "E-SAME-STAMP")
        #expect(stamp.contains("salname border correct "))
        let day = try salname.run([
            "border", "exit", "P-AZ-000001", "--at", "2026-02-30T09:12+04:00", "--checkpoint",
            "BAK-GYD",
        ])
        #expect(day.exit == 64 && day.error.contains("--at"))
        let another = try salname.refused(
            "border", "exit", "P-AZ-000001", "--at", "2026-03-02T09:12+04:00", "--checkpoint",
            "BAK-GYD", "--document", "BB222", code: "E-DOCUMENT-OF-ANOTHER")
        #expect(another.contains("P-AZ-000002") && !another.contains("BB222"))
        let point = try salname.refused(
            "border", "exit", "P-AZ-000001", "--at", "2026-03-02T09:12+04:00", "--checkpoint",
            "BAK-GDY", code: "E-CHECKPOINT-UNKNOWN")
        #expect(point.contains("did you mean BAK-GYD?"))
    }

    @Test("An expired document is a warning: the person stands at the border all the same")
    func expired() throws {
        try salname.register(
            "Kaya", "GEO", document: "CC333", "--document-valid-through", "2026-01-31")
        let entered = try cross(
            "enter", 3, "2026-03-01T09:12+04:00", "BAK-GYD", "--document", "CC333")
        #expect(entered["warnings"] as? [String] == ["document-expired"])
    }

    @Test("A stay in Nakhchivan only says so, and leaving elsewhere is an anomaly")
    func nakhchivan() throws {
        let run = try salname.run([
            "border", "enter", "P-AZ-000002", "--at", "2026-03-01T09:12+04:00", "--checkpoint",
            "NAX-CLF", "--format", "table",
        ])
        #expect(run.output.contains("visa-free (IRN: 15 days per stay; Nakhchivan only)."))
        #expect(run.output.contains("last lawful day 2026-03-15"))
        let left = try salname.run([
            "border", "exit", "P-AZ-000002", "--at", "2026-03-03T09:12+04:00", "--checkpoint",
            "BAK-GYD",
        ])
        #expect(
            left.error.contains("the stay was limited to Nakhchivan, and the exit lies elsewhere"))
        let rows = try salname.rows("border", "anomalies")
        #expect(rows.compactMap { $0["kind"] as? String } == ["leftOutside"])
    }

    @Test("Anomalies are a worklist of one state of the log, by kind and day")
    func anomalies() throws {
        let entered = try position(try cross("enter", 1, "2026-03-01T09:12+04:00"))
        _ = try cross("enter", 1, "2026-04-01T09:12+04:00")
        _ = try cross("exit", 2, "2026-05-01T09:12+04:00")
        func kinds(_ more: String...) throws -> [String] {
            let run = try salname.run(["border", "anomalies", "--format", "plain"] + more)
            return run.output.split(separator: "\n").map {
                String($0.split(separator: "\t").last ?? "")
            }
        }
        #expect(try kinds() == ["entryWithoutExit", "exitWithoutEntry"])
        #expect(try kinds("--as-of", "2026-03-31") == ["entryWithoutExit"])
        #expect(try kinds("--known-at", entered) == [])
        #expect(try kinds("--kind", "exitWithoutEntry") == ["exitWithoutEntry"])
    }
}
