import EventLog
import Foundation
import Ledger
import Testing

@Suite("Asked to stop in the middle", .serialized)
struct SignalTests {
    @Test(
        "An import that is asked to stop ends between two batches, and says so",
        arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
    func importing(signal: Int32, exit: Int32) throws {
        let ground = try TortureGround(Torture.replay("SignalTests", seed: Torture.seed))
        try ground.found(people: 1)
        let feed = try feed(ground, lines: 1600)
        let start = try ground.open().size()
        let program = try ground.program("border import \(feed) --refused \(feed).refused")
        try wait(until: { try ground.open().size() > start + 100 }, for: program)
        program.send(signal)
        let run = try program.finished()
        #expect(run.exit == exit, "\(run.error)")
        #expect(run.error.contains("stopped"), "\(run.error)")
        let size = try ground.open().size()
        try ground.expectIntact()
        // Taken in again, it goes on where it was.
        let again = try ground.run("border import \(feed) --format json")
        #expect(again.exit == 0, "\(again.error)")
        #expect(!again.output.contains("\"repeated\":0"), "\(again.output)")
        #expect(try ground.open().size() > size)
        let crossings = try ground.open().log.positions(
            matching: LineFilter(type: "BorderCrossed"), limit: .max)
        #expect(crossings.count == 1600)
        Tally.add("signals in the middle of work")
    }

    @Test(
        "A rebuild and an export that are asked to stop leave nothing half-written",
        arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
    func half(signal: Int32, exit: Int32) throws {
        let ground = try TortureGround(Torture.replay("SignalTests", seed: Torture.seed))
        try ground.found(people: 1)
        let feed = try feed(ground, lines: 1000)
        _ = try ground.run("border import \(feed)")
        let output = ground.directory + "/out"
        try FileManager.default.createDirectory(
            atPath: output, withIntermediateDirectories: true)
        let commands = [
            "views rebuild", "log export --format cloudevents -o \(output)/export.jsonl",
        ]
        for command in commands {
            for pause in Torture.isLong ? [5, 20, 50, 100, 200, 400] : [20, 120] {
                let program = try ground.program(command)
                usleep(UInt32(pause) * 1000)
                program.send(signal)
                let run = try program.finished()
                #expect(run.exit == exit || run.exit == 0, "\(command): \(run.exit) \(run.error)")
                let left = try FileManager.default.contentsOfDirectory(atPath: output)
                #expect(!left.contains { $0.hasSuffix(".part") }, "\(left)")
                Tally.add("signals in the middle of work")
            }
        }
        try ground.expectIntact()
    }

    @Test("A reader who leaves early ends the listing quietly")
    func closedEarly() throws {
        let ground = try TortureGround(Torture.replay("SignalTests", seed: Torture.seed))
        try ground.found(people: 40)
        for command in ["log list", "log export --format cloudevents", "views show person"] {
            let run = try ground.run(
                command, before: "exec 3>&1; \"$0\" \"$@\" | head -c 10 >&3; exit 0")
            #expect(run.exit == 0 && run.error == "", "\(command): \(run.error)")
            let closed = try ground.run(command, before: "exec >&-")
            #expect(closed.exit == 74, "\(command): \(closed.exit) \(closed.error)")
            #expect(closed.error.contains("error E-"), "\(command): \(closed.error)")
        }
    }

    private func wait(until holds: () throws -> Bool, for program: Program) throws {
        while try program.process.isRunning && !holds() { usleep(5000) }
    }

    /// A feed of crossings of people whom nobody knows yet.
    private func feed(_ ground: TortureGround, lines: Int) throws -> String {
        var text = "id,document,issuer,citizenship,sex,surname,born,direction,at,checkpoint\n"
        for line in 0..<lines {
            let person = line % 100
            let way = (line / 100).isMultiple(of: 2) ? "entry" : "exit"
            text += "s-\(line),S\(person)X,GEO,GEO,F,Person\(person),19\(10 + person % 80)-05-04,"
            text += "\(way),2021-0\(1 + line / 1000)-\(10 + line / 100 % 18)T08:00:00Z,BAK-GYD\n"
        }
        let path = ground.directory + "/feed.csv"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }
}
