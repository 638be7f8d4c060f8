import EventLog
import GRDB
import Testing
import TransparencyLog

@Suite("A log that somebody has changed")
struct LogTamperingTests {
    @Test("A log nobody has touched is intact, line by line")
    func intact() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let report = try report(on: desk)
        #expect(report.faults == [])
        #expect(report.intactThrough == 640)
        #expect(report.lines == 640)
        #expect(report.subjects == 53)
        #expect(report.commands == 320)
        #expect(try report.root == SQLiteLog.open(at: desk.log).head().frontier.root)
    }

    @Test("An empty log is intact")
    func empty() throws {
        let desk = try Desk()
        let log = try SQLiteLog.create(at: desk.log, identity: SampleLine.identity)
        let report = try LogVerification(facts: SampleLine.facts).report(on: log)
        #expect(report.faults == [])
        #expect(report.intactThrough == 0)
        #expect(report.root == MerkleTree.emptyRoot)
    }

    @Test("A change to lines is found where it begins", arguments: Tampering.ofLines)
    func lines(_ tampering: Tampering) throws { try expectFound(tampering) }

    @Test("A forged line with its hash is found by the tree", arguments: Tampering.ofLinesAndHashes)
    func linesAndHashes(_ tampering: Tampering) throws { try expectFound(tampering) }

    @Test("A change to the index is found where it begins", arguments: Tampering.ofIndex)
    func index(_ tampering: Tampering) throws { try expectFound(tampering) }

    @Test("A change to commands is found at the command", arguments: Tampering.ofCommands)
    func commands(_ tampering: Tampering) throws { try expectFound(tampering) }

    @Test("A change to the stored tree is found", arguments: Tampering.ofTree)
    func tree(_ tampering: Tampering) throws { try expectFound(tampering) }

    @Test("A cut tail is found where it was cut", arguments: Tampering.ofTail)
    func tail(_ tampering: Tampering) throws { try expectFound(tampering) }

    @Test("A payload that is not one of its type is found at its line")
    func payload() throws {
        struct Unknown: Error {}
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let check = LogVerification(
            facts: SampleLine.facts,
            payload: { line in
                if try SampleLine.read(line).remark == "remark 300" { throw Unknown() }
            })
        let report = try check.report(on: SQLiteLog.open(at: desk.log))
        #expect(report.faults == [LogFault(kind: .payload, position: 300)])
        #expect(report.intactThrough == 299)
        #expect(report.lines == 640)
    }

    @Test("An edge of the tree that cannot be read leaves nothing that is known to be intact")
    func unreadableEdge() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        try withoutTriggers(desk.log) {
            try $0.execute(sql: "UPDATE frontier SET hashes = zeroblob(9)")
        }
        let report = try report(on: desk)
        #expect(report.faults == [LogFault(kind: .tree, position: nil)])
        #expect(report.intactThrough == 0)
    }

    @Test("Only a checkpoint kept elsewhere shows a forgery that makes the whole tree again")
    func wholeTreeForged() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let checkpoint = try report(on: desk).root
        try withoutTriggers(desk.log) { database in
            try Forgery.rewrite(300, in: database) { $0.remark = "forged" }
            try Forgery.rebuildTree(in: database)
        }
        let report = try report(on: desk)
        #expect(report.faults == [])
        #expect(report.lines == 640)
        #expect(report.root != checkpoint)
    }

    @Test("Only a checkpoint kept elsewhere shows a tail that is cut from every table")
    func wholeTailCut() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let checkpoint = try report(on: desk)
        try withoutTriggers(desk.log) { database in
            try Forgery.cut(after: 600, in: database)
            try Forgery.rebuildTree(in: database)
        }
        let report = try report(on: desk)
        #expect(report.faults == [])
        #expect(report.lines == 600)
        #expect(report.lines < checkpoint.lines)
    }

    private func expectFound(_ tampering: Tampering) throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        try withoutTriggers(desk.log, tampering.change)
        let report = try report(on: desk)
        #expect(named(report.faults) == named(tampering.faults))
        #expect(report.intactThrough == tampering.intactThrough)
    }

    /// The faults as words, in one order, so that a difference can be read.
    private func named(_ faults: [LogFault]) -> [String] {
        faults.map { "\($0.kind.rawValue) \($0.position.map(String.init) ?? "-")" }.sorted()
    }

    private func report(on desk: Desk) throws -> LogReport {
        try LogVerification(facts: SampleLine.facts, workers: 2, stretchesInTask: 1)
            .report(on: SQLiteLog.open(at: desk.log))
    }
}

@Suite("A history that is read from a log with a gap")
struct GappyHistoryTests {
    @Test(
        "A history with a gap, or whose line is gone, is refused and not taken for a shorter one",
        arguments: [
            "DELETE FROM history WHERE position = 41", "DELETE FROM entry WHERE position = 41",
            "UPDATE history SET position = -1 WHERE position = 41",
        ])
    func refused(_ change: String) throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let log = try SQLiteLog.open(at: desk.log)
        #expect(try log.places(of: "case/C-AZ-1", through: 81) == [[1, 1], [2, 41], [3, 81]])
        try withoutTriggers(desk.log) { try $0.execute(sql: change) }
        #expect(throws: LogError.inconsistent(fact: "history")) {
            try SQLiteLog.open(at: desk.log).places(of: "case/C-AZ-1", through: 81)
        }
    }
}
