import EventLog
import Testing

@Suite("What every log promises: what it refuses")
struct LogContractRefusalTests {
    @Test(
        "A batch for a position that is not the next is refused with both positions",
        arguments: LogEngine.all)
    func positionConflict(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        try log.record([Draft(), Draft()], command: "K1", at: 1)
        for first in [-1, 0, 1, 2, 4] {
            #expect(throws: LogError.positionConflict(expected: first, actual: 3)) {
                try append([newLine([1], recorded: 9)], at: first, to: log)
            }
        }
        #expect(try log.head().size == 2)
    }

    @Test(
        "A history that is longer or shorter than the writer saw is a conflict with both lengths",
        arguments: LogEngine.all)
    func conflict(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        try log.record([Draft(), Draft()], command: "K1", at: 1)
        for number in [0, 1, 2, 4] {
            let place = Ordinal(subject: "case/C-AZ-1", number: number)
            #expect(
                throws: LogError.conflict(
                    subject: "case/C-AZ-1", expected: number - 1, actual: 2)
            ) {
                try append([newLine([1], recorded: 9, history: [place])], at: 3, to: log)
            }
        }
        #expect(throws: LogError.conflict(subject: "case/2", expected: 1, actual: 0)) {
            let place = Ordinal(subject: "case/2", number: 2)
            try append([newLine([1], recorded: 9, history: [place])], at: 3, to: log)
        }
        #expect(try log.head().size == 2)
    }

    @Test("A line may have 65,535 bytes and not one more", arguments: LogEngine.all)
    func longestLine(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        let longest = [UInt8](repeating: 0x61, count: 65_535)
        try append([newLine(longest)], at: 1, to: log)
        #expect(try log.lines(1...1) == [longest])
        #expect(throws: LogError.lineTooLong(bytes: 65_536)) {
            try append([newLine([1]), newLine(longest + [0x61])], at: 2, to: log)
        }
        #expect(try log.head().size == 1)
    }

    @Test(
        "Recorded time may stand still but not go back, also within a batch",
        arguments: LogEngine.all)
    func timeGoesBack(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        try append([newLine([1], recorded: -50), newLine([2], recorded: 100)], at: 1, to: log)
        try append([newLine([3], recorded: 100)], at: 3, to: log)
        #expect(throws: LogError.timeGoesBack(last: 100, given: 99)) {
            try append([newLine([4], recorded: 99)], at: 4, to: log)
        }
        #expect(throws: LogError.timeGoesBack(last: 102, given: 101)) {
            try append(
                [newLine([4], recorded: 102), newLine([5], recorded: 101)], at: 4, to: log)
        }
        #expect(try log.head().recorded == 100)
        #expect(try log.head().size == 3)
    }

    @Test("A command is accepted once", arguments: LogEngine.all)
    func commandOnce(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        try append([newLine([1])], at: 1, to: log, command: "K1")
        #expect(throws: LogError.commandAccepted(id: "K1")) {
            try append([newLine([2])], at: 2, to: log, command: "K1")
        }
        #expect(try log.head().size == 1)
    }

    @Test("A command that records nothing is refused", arguments: LogEngine.all)
    func emptyBatch(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        #expect(throws: LogError.inconsistent(fact: "a command that records nothing")) {
            try append([], at: 1, to: log, command: "K1")
        }
        #expect(try log.command("K1") == nil)
    }

    private func append(
        _ lines: [NewLine], at first: Int, to log: any LogStorage, command id: String = "next"
    ) throws {
        let id = id == "next" ? "K-\(first)" : id
        try log.write {
            try $0.append(Batch(first: first, lines: lines, command: command(id)))
        }
    }
}
