import EventLog
import Testing

@Suite("What every log promises: reading")
struct LogContractReadingTests {
    @Test(
        "A command is read back as it was accepted, with the positions of what it recorded",
        arguments: LogEngine.all)
    func command(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        let signed = NewCommand(id: "K1", body: Array("{\"a\":\"ə\"}".utf8), signature: [0, 255])
        let unsigned = NewCommand(id: "K2", body: Array("{}".utf8))
        try log.write { writer in
            let lines = [newLine([1], recorded: 5), newLine([2], recorded: 7)]
            try writer.append(Batch(first: 1, lines: lines, command: signed))
            try writer.append(
                Batch(first: 3, lines: [newLine([3], recorded: 8)], command: unsigned))
        }
        #expect(
            try log.command("K1")
                == StoredCommand(command: signed, positions: 1...2, recorded: 7))
        #expect(
            try log.command("K2")
                == StoredCommand(command: unsigned, positions: 3...3, recorded: 8))
        #expect(try log.command("k1") == nil)
    }

    @Test(
        "Each number of a counter is given once, and given back if the writer fails",
        arguments: LogEngine.all)
    func counters(_ engine: LogEngine) throws {
        struct Refused: Error {}
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        let first = try log.write { try [$0.claim("case"), $0.claim("case"), $0.claim("person")] }
        #expect(first == [1, 2, 1])
        #expect(try log.write { try [$0.next(of: "case"), $0.next(of: "visit")] } == [3, 1])
        #expect(throws: Refused.self) {
            try log.write { writer in
                #expect(try writer.claim("case") == 3)
                throw Refused()
            }
        }
        #expect(try log.write { try $0.claim("case") } == 3)
        #expect(try engine.open(desk.directory).write { try $0.claim("case") } == 4)
    }

    @Test("A history is read as it stood at a position", arguments: LogEngine.all)
    func historyThrough(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        let subjects = ["case/1", "case/2", "case/1", "case/1"]
        try log.record(subjects.map { Draft(subjects: [$0]) }, command: "K1", at: 1)
        #expect(try log.places(of: "case/1", through: 0).isEmpty)
        #expect(try log.places(of: "case/1", through: 2) == [[1, 1]])
        #expect(try log.places(of: "case/1", through: 3) == [[1, 1], [2, 3]])
        #expect(try log.places(of: "case/1", through: .max) == [[1, 1], [2, 3], [3, 4]])
    }

    @Test(
        "Many histories are read as each is by itself, in the order asked", arguments: LogEngine.all
    )
    func manyHistories(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        let subjects = ["case/1", "case/2", "case/1", "case/2", "case/1"]
        try log.record(subjects.map { Draft(subjects: [$0]) }, command: "K1", at: 1)
        var found: [[Int]] = []
        try log.histories(of: ["case/2", "case/3", "case/1"], through: 4) { index, position, line in
            #expect(!line.isEmpty)
            found.append([index, position])
        }
        #expect(found == [[0, 2], [0, 4], [2, 1], [2, 3]])
    }

    @Test(
        "Subjects come by the bytes of their names, so many at a time, and others' are left out",
        arguments: LogEngine.all)
    func subjectsInOrder(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        let names = ["person/2", "law/az", "person/10", "person/Ə", "personal/1", "person/1"]
        try log.record(names.map { Draft(subjects: [$0]) }, command: "K1", at: 1)
        func found(_ prefix: String, after last: String = "", limit: Int = 9) throws -> [String] {
            try log.subjects(startingWith: prefix, after: last, limit: limit)
        }
        #expect(try found("person/") == ["person/1", "person/10", "person/2", "person/Ə"])
        #expect(try found("person/", limit: 2) == ["person/1", "person/10"])
        #expect(try found("person/", after: "person/10", limit: 1) == ["person/2"])
        #expect(try found("person/", after: "person/Ə") == [])
        #expect(try found("officer/") == [])
        #expect(try found("", limit: 1) == ["law/az"])
    }

    @Test(
        "A reader opened beside sees what is committed, also later, and nothing before that",
        arguments: LogEngine.all)
    func readerBeside(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        try log.record([Draft(subjects: ["case/1"])], command: "K1", at: 1)
        let reader = try log.openingReader()
        try log.write { writer in
            try writer.record([Draft(subjects: ["case/1"])], command: "K2", at: 2)
            #expect(try reader.head().size == 1)
            #expect(try reader.length(of: "case/1") == 1)
        }
        #expect(try reader.head() == log.head())
        #expect(try reader.length(of: "case/1") == 2)
    }

    @Test("Histories may be read while another one is being read", arguments: LogEngine.all)
    func nestedReading(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        let subjects = [["case/1", "person/1"], ["person/1"], ["case/1"], ["person/1"]]
        try log.record(subjects.map { Draft(subjects: $0) }, command: "K1", at: 1)
        let found = try log.write { writer in
            var found: [[Int]] = []
            try writer.history(of: "case/1", through: .max) { _, outer, _ in
                try writer.history(of: "person/1", through: .max) { _, inner, _ in
                    found.append([outer, inner])
                }
                try writer.lines(1...2) { line, _ in
                    try writer.lines(line...line) { _, _ in found.append([outer, -line]) }
                }
            }
            return found
        }
        #expect(
            found == [1, 3].flatMap { outer in [1, 2, 4, -1, -2].map { [outer, $0] } })
    }

    @Test(
        "A reading stops with the error of who reads, and the next one is not disturbed",
        arguments: LogEngine.all)
    func stoppedReading(_ engine: LogEngine) throws {
        struct Enough: Error {}
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        try log.record(Array(repeating: Draft(), count: 3), command: "K1", at: 1)
        try log.write { writer in
            for _ in 1...2 {
                var seen: [Int] = []
                #expect(throws: Enough.self) {
                    try writer.lines(1...3) { position, _ in
                        seen.append(position)
                        if position == 2 { throw Enough() }
                    }
                }
                #expect(seen == [1, 2])
            }
        }
        #expect(throws: Enough.self) { try log.lines(1...3) { _, _ in throw Enough() } }
        #expect(try log.lines(1...3).count == 3)
    }

    @Test(
        "The last position recorded through a time is found, in runs of equal times too",
        arguments: LogEngine.all)
    func recordedThrough(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        let times: [Int64] = [10, 10, 20, 30, 30, 30, 40]
        let lines = times.map { newLine([1], recorded: $0) }
        try log.write { writer in
            try writer.append(
                Batch(first: 1, lines: lines, command: NewCommand(id: "K1", body: [])))
        }
        for time in Int64(5)...45 {
            #expect(
                try log.position(recordedThrough: time) == times.count { $0 <= time }, "\(time)")
        }
        #expect(try log.position(recordedThrough: .min) == 0)
        #expect(try log.position(recordedThrough: .max) == 7)
    }

    @Test(
        "Lines are found by type, officer, office, time and position, and by all together",
        arguments: LogEngine.all)
    func filters(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        let drafts = (0..<12).map {
            Draft(
                type: ["Opened", "Granted", "Refused"][$0 % 3],
                officer: [nil, "officer/1"][$0 % 2], office: ["BAK", "GNC", nil, "BAK"][$0 % 4])
        }
        try log.record(drafts, command: "K1", at: 101)
        func found(_ filter: LineFilter, limit: Int = 100) throws -> [Int] {
            try log.positions(matching: filter, limit: limit)
        }
        #expect(try found(LineFilter()) == Array(1...12))
        #expect(try found(LineFilter(), limit: 3) == [1, 2, 3])
        #expect(try found(LineFilter(), limit: 0) == [])
        #expect(try found(LineFilter(), limit: -1) == [])
        #expect(try found(LineFilter(type: "Granted")) == [2, 5, 8, 11])
        #expect(try found(LineFilter(type: "Granted", after: 2), limit: 2) == [5, 8])
        #expect(try found(LineFilter(type: "Granted", through: 8)) == [2, 5, 8])
        #expect(try found(LineFilter(type: "granted")) == [])
        #expect(try found(LineFilter(officer: "officer/1")) == [2, 4, 6, 8, 10, 12])
        #expect(try found(LineFilter(office: "GNC")) == [2, 6, 10])
        #expect(try found(LineFilter(recordedFrom: 104, recordedThrough: 106)) == [4, 5, 6])
        #expect(try found(LineFilter(recordedFrom: .min, recordedThrough: .max)).count == 12)
        #expect(try found(LineFilter(recordedFrom: 113)) == [])
        #expect(
            try found(
                LineFilter(
                    type: "Opened", officer: "officer/1", office: "BAK", recordedFrom: 102,
                    recordedThrough: 112, after: 1, through: 12)) == [4])
    }

    @Test(
        "Lines are found in order across a long log, from any position and up to any",
        arguments: LogEngine.all)
    func longFilters(_ engine: LogEngine) throws {
        let desk = try Desk()
        let log = try engine.create(desk.directory)
        let drafts = (1...1100).map {
            Draft(
                type: $0 % 300 == 0 ? "Rare" : "Common",
                officer: (500...520).contains($0) ? "officer/2" : "officer/1",
                office: $0 == 1100 ? "GNC" : "BAK")
        }
        try log.record(drafts, command: "K1", at: 1)
        func found(_ filter: LineFilter, limit: Int = 10_000) throws -> [Int] {
            try log.positions(matching: filter, limit: limit)
        }
        #expect(try found(LineFilter(type: "Rare")) == [300, 600, 900])
        #expect(try found(LineFilter(type: "Rare", after: 300, through: 899)) == [600])
        #expect(try found(LineFilter(type: "Rare", after: 299, through: 300)) == [300])
        #expect(try found(LineFilter(officer: "officer/2")) == Array(500...520))
        #expect(try found(LineFilter(type: "Rare", officer: "officer/2")) == [])
        #expect(try found(LineFilter(type: "Rare", office: "GNC")) == [])
        #expect(try found(LineFilter(office: "GNC")) == [1100])
        #expect(
            try found(LineFilter(type: "Common", after: 255), limit: 3) == [256, 257, 258])
        #expect(
            try found(LineFilter(type: "Common", officer: "officer/1")).count == 1100 - 3 - 21)
    }
}
