import Foundation
import GRDB
import Testing
import TransparencyLog

@testable import EventLog

@Suite("Whether a log is intact, found by several workers")
struct IntactCheckTests {
    @Test(
        "However the work is shared, an intact log is reported as it is",
        arguments: [1, 2, 3], [1, 2, 16])
    func intact(_ workers: Int, _ stretchesInTask: Int) throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let report = try #require(
            try report(on: desk, workers: workers, stretchesInTask: stretchesInTask))
        #expect(report.faults == [])
        #expect(report.lines == 640)
        #expect(report.subjects == 53)
        #expect(report.commands == 320)
        #expect(try report.root == SQLiteLog.open(at: desk.log).head().frontier.root)
    }

    @Test("Any change that leaves a trace is in doubt, whoever of the workers comes upon it")
    func doubts() throws {
        let tamperings =
            Tampering.ofLines + Tampering.ofLinesAndHashes + Tampering.ofIndex
            + Tampering.ofCommands + Tampering.ofTree + Tampering.ofTail
        for tampering in tamperings {
            let desk = try Desk()
            try SampleLog.copy(to: desk)
            try withoutTriggers(desk.log, tampering.change)
            for (workers, stretchesInTask) in [(1, 16), (2, 1)] {
                let found = try report(
                    on: desk, workers: workers, stretchesInTask: stretchesInTask)
                #expect(found == nil, "\(tampering), \(workers) workers")
            }
        }
    }

    @Test("A payload that is not one of its type is in doubt")
    func payload() throws {
        struct Unknown: Error {}
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let verification = LogVerification(
            facts: SampleLine.facts,
            payload: { line in
                if try SampleLine.read(line).remark == "remark 600" { throw Unknown() }
            }, workers: 2, stretchesInTask: 1)
        #expect(try report(on: desk, verification) == nil)
    }

    @Test("A counter that has claimed fewer numbers than there are subjects is in doubt")
    func counter() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        try withoutTriggers(desk.log) { try $0.execute(sql: "UPDATE counter SET value = 39") }
        #expect(try report(on: desk, workers: 2, stretchesInTask: 1) == nil)
    }

    @Test("A worker that came after somebody has appended sees another log")
    func appendedMeanwhile() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let log = try SQLiteLog.open(at: desk.log)
        let extent = try log.inspect { try LogExtent($0, source: SampleLine.origin) }
        #expect(try log.inspect { try extent?.isSeen(by: $0) } == true)
        try log.record([Draft()], command: "later", at: SampleLog.start * 2)
        #expect(try log.inspect { try extent?.isSeen(by: $0) } == false)
    }

    @Test("A mark is that of the paper on SipHash, whose bytes are counted up")
    func marks() {
        let key = MarkKey(0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)
        let mark = Array(UInt8(0)..<15).withUnsafeBytes { key.mark($0) }
        #expect(mark == 0xA129_CA61_49BE_45E5)
    }

    @Test("Another key gives other marks, and another order of numbers another mark")
    func keys() {
        let keys = [MarkKey(1, 2), MarkKey(2, 1), .random()]
        #expect(Set(keys.map { $0.mark(1, 2, 3) }).count == 3)
        #expect(MarkKey(1, 2).mark(1, 2, 3) != MarkKey(1, 2).mark(3, 2, 1))
    }

    private func report(
        on desk: Desk, workers: Int, stretchesInTask: Int
    ) throws -> LogReport? {
        try report(
            on: desk,
            LogVerification(
                facts: SampleLine.facts, workers: workers, stretchesInTask: stretchesInTask))
    }

    private func report(
        on desk: Desk, _ verification: LogVerification
    ) throws -> LogReport? {
        let log = try SQLiteLog.open(at: desk.log)
        let source = try log.identity().origin
        return try log.inspect {
            try verification.intactReport(on: desk.log, source, $0) { _ in }
        }
    }
}
