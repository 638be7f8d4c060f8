import EventLog
import Testing

@Suite("What every log promises: readers and writers side by side")
struct LogContractWriterTests {
    @Test(
        "A reader that was there first sees what a writer has committed", arguments: LogEngine.all)
    func readerSeesCommits(_ engine: LogEngine) throws {
        let desk = try Desk()
        let writer = try engine.create(desk.directory)
        let reader = try engine.open(desk.directory)
        #expect(try reader.head().size == 0)
        for round in 1...3 {
            try writer.record([Draft()], command: "K\(round)", at: Int64(round))
            #expect(try reader.head() == writer.head())
            #expect(try reader.length(of: "case/C-AZ-1") == round)
        }
    }

    @Test(
        "A reader does not wait for a writer, and sees nothing of what is not finished",
        arguments: LogEngine.all)
    func readerBesideWriter(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        let reader = try engine.open(desk.directory)
        try log.record([Draft()], command: "K1", at: 1)
        try log.write { writer in
            try writer.record([Draft(), Draft()], command: "K2", at: 5)
            #expect(try writer.head().size == 3)
            #expect(try reader.head().size == 1)
            #expect(try reader.lines(1...9).count == 1)
            #expect(try reader.length(of: "case/C-AZ-1") == 1)
            #expect(try reader.command("K2") == nil)
        }
        #expect(try reader.head().size == 3)
    }

    @Test(
        "Writers at the same time wait for each other, and none is turned away",
        arguments: LogEngine.all)
    func writersInThreads(_ engine: LogEngine) async throws {
        let desk = try Desk()
        let directory = desk.directory
        let log = try engine.create(directory)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for name in ["A", "B"] {
                group.addTask { try write(25, as: name, to: engine.open(directory)) }
            }
            try await group.waitForAll()
        }
        try expectDense(50, by: ["A", "B"], on: log)
    }

    @Test("Writers in two processes wait for each other, and none is turned away")
    func writersInProcesses() async throws {
        let desk = try Desk()
        let directory = desk.directory
        let log = try LogEngine.sqlite.create(directory)
        await withTaskGroup(of: Void.self) { group in
            for name in ["A", "B"] {
                group.addTask {
                    await #expect(processExitsWith: .success) {
                        [directory = directory as String, name = name as String] in
                        try write(25, as: name, to: LogEngine.sqlite.open(directory))
                    }
                }
            }
        }
        try expectDense(50, by: ["A", "B"], on: log)
    }

    private func expectDense(_ count: Int, by names: [String], on log: any LogStorage) throws {
        var positions: [Int] = []
        try log.lines(1...count * 2) { position, line in
            positions.append(position)
            let facts = try SampleLine.facts(line)
            #expect(facts.position == position)
        }
        #expect(positions == Array(1...count))
        #expect(try log.head().size == count)
        #expect(try log.places(of: "law/az") == (1...count).map { [$0, $0] })
        for name in names {
            #expect(try log.length(of: "officer/\(name)") == count / names.count)
        }
    }
}

/// Appends `count` events one by one, each in the writer's own history and in one they all share.
private func write(_ count: Int, as name: String, to log: any LogStorage) throws {
    for round in 1...count {
        try log.write { writer in
            let time = try (writer.head().recorded ?? 0) + 1
            try writer.record(
                [Draft(subjects: ["law/az", "officer/\(name)"])], command: "\(name)\(round)",
                at: time)
        }
    }
}
