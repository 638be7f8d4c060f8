import EventLog
import Testing

@Suite("What a writer knows of subjects without asking")
struct KnownSubjectsTests {
    @Test(
        "Two that write in turn each follow what the other has written, also after one has given up",
        arguments: LogEngine.all)
    func writersInTurn(_ engine: LogEngine) throws {
        // given
        let desk = try Desk()
        let first = try engine.create(desk.directory)
        let second = try engine.open(desk.directory)
        var expected = 0
        for round in 1...6 {
            for (name, log) in [("A", first), ("B", second)] {
                // when
                giveUp(on: log, "\(name)\(round)")
                try log.write { writer in
                    #expect(try writer.length(of: "law/az") == expected)
                    #expect(try writer.length(of: "officer/\(name)") == round - 1)
                    try record(by: name, "\(name)\(round)", with: writer)
                }
                expected += 1
            }
        }

        // then
        #expect(try first.length(of: "law/az") == 12)
        #expect(try first.length(of: "officer/gone") == 0)
        #expect(try second.places(of: "law/az") == (1...12).map { [$0, $0] })
    }

    @Test("Ordinals that were given while another wrote are refused", arguments: LogEngine.all)
    func refusesStale(_ engine: LogEngine) throws {
        // given
        let desk = try Desk()
        let first = try engine.create(desk.directory)
        let second = try engine.open(desk.directory)
        try first.write { try record(by: "A", "A1", with: $0) }
        try second.write { try record(by: "B", "B1", with: $0) }

        // when
        let stale = Batch(
            first: 3,
            lines: [newLine([1], recorded: 9, history: [Ordinal(subject: "law/az", number: 2)])],
            command: command("A2"))

        // then
        #expect(throws: LogError.conflict(subject: "law/az", expected: 1, actual: 2)) {
            try first.write { try $0.append(stale) }
        }
    }

    @Test(
        "A batch that is refused leaves no length behind for the next in its transaction",
        arguments: LogEngine.all)
    func refusedBatch(_ engine: LogEngine) throws {
        // given
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        try log.write { try record(by: "A", "A1", with: $0) }
        let places = [2, 9].map { Ordinal(subject: "law/az", number: $0) }
        let refused = Batch(
            first: 2, lines: places.map { newLine([1], recorded: 9, history: [$0]) },
            command: command("A2"))

        // when
        try log.write { writer in
            #expect(throws: LogError.conflict(subject: "law/az", expected: 8, actual: 2)) {
                try writer.append(refused)
            }
            try record(by: "A", "A3", with: writer)
        }

        // then
        #expect(try log.places(of: "law/az") == [[1, 1], [2, 2]])
    }

    private struct GivenUp: Error {}

    /// Writes something of everybody's, and rolls it back.
    private func giveUp(on log: any LogStorage, _ name: String) {
        #expect(throws: GivenUp.self) {
            try log.write { writer in
                try record(by: "gone", "gone-\(name)", with: writer)
                throw GivenUp()
            }
        }
    }

    private func record(
        by officer: String, _ command: String, with writer: any LogWriter
    ) throws {
        try writer.record(
            [Draft(subjects: ["law/az", "officer/\(officer)"])], command: command,
            at: (writer.head().recorded ?? 0) + 1)
    }
}
