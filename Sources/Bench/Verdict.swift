/// One line of the table: a bar, and whether it was reached.
struct Verdict {
    let title: String
    /// What was measured, with its unit.
    var figure: String
    /// What the other side took; empty where there is none.
    var floor = ""
    /// The bar in words; empty for a line that only informs.
    var bar = ""
    /// Whether the bar was reached; nil where there is none, or nothing was measured.
    var isReached: Bool?
    var processorRatio: Double?
    /// Megabytes.
    var peak: Double?

    var mark: String {
        switch isReached {
        case true?: "reached"
        case false?: "not reached"
        case nil: bar.isEmpty ? "" : "not measured"
        }
    }
}

extension Verdict {
    /// All lines, in the order of the table.
    static func all(of result: BenchResult, against smaller: BenchResult?) -> [Verdict] {
        writing(result) + reading(result) + asking(result) + running(result)
            + (smaller.map { growing(result, from: $0) } ?? [])
    }

    private static func writing(_ result: BenchResult) -> [Verdict] {
        var commands = compared(result, .bulkCommands, "one command an event, 1,000 a transaction")
        commands.bar = ""
        commands.isReached = nil
        var bare = compared(result, .bulkLarge, "the same, the floor without triggers", .bare)
        bare.isReached = nil
        let small = compared(result, .bulkSmall, "append, 1,000 a transaction")
        return [
            compared(result, .bulkLarge, "append, 10,000 a transaction", bar: 0.65), bare,
            small.reaching(
                "80,000/s or 0.65 of the floor",
                either(
                    result.rate(.bulkSmall).map { $0 >= 80_000 },
                    result.speed(.bulkSmall).map { $0 >= 0.65 })),
            commands,
            compared(result, .durableCommand, "one durable command", bar: 0.5),
            compared(result, .durableAppend, "one durable append", bar: 0.8),
            rate(result, .generation, "drawn requests decided, 1,000 a transaction"),
        ]
    }

    private static func reading(_ result: BenchResult) -> [Verdict] {
        let decode = result.rate(.decode)
        let times = decodeSpeed(result)
        var foundation = Verdict(title: "decode against JSONDecoder", figure: Figure.times(times))
        foundation.floor = Figure.rate(result.rate(.decode, .floor))
        return [
            compared(result, .scan, "read all lines", bar: 0.7),
            rate(result, .decode, "scan and decode every event")
                .reaching("200,000/s", decode.map { $0 >= 200_000 }),
            foundation.reaching("6 times", times.map { $0 >= 6 }),
        ] + rebuilding(result) + [
            rate(result, .verify, "verify, one core")
                .reaching("450,000/s", result.rate(.verify).map { $0 >= 450_000 }),
            verifyOnTwo(result),
            rate(result, .verifyLookups, "verify with lookups, two cores"),
            rate(result, .verifyPayloads, "verify with payloads, two cores"),
        ]
    }

    private static func rebuilding(_ result: BenchResult) -> [Verdict] {
        let time = result.speed(.rebuild).map { 1 / $0 }
        var floor = rate(result, .rebuild, "rebuild of the registers")
        floor.floor = Figure.rate(result.rate(.rebuild, .floor))
        floor.processorRatio = result.processorSpeed(.rebuild)
        floor.figure += ", " + Figure.times(time) + " the floor's time"
        let share = combined(result.rate(.rebuild), result.rate(.decode)) {
            $0 / ($1 * Double(result.cores))
        }
        let peak = result.peak(.rebuild)
        var people = compared(result, .people, "rebuild of the people register")
        people.isReached = nil
        return [
            floor.reaching("2.5 times at most", time.map { $0 <= 2.5 }),
            Verdict(title: "rebuild, of decode rate × cores", figure: Figure.ratio(share))
                .reaching("0.4", share.map { $0 >= 0.4 }),
            Verdict(title: "rebuild, memory", figure: Figure.megabytes(peak))
                .reaching("300 MB at most", peak.map { $0 <= 300 }),
            people,
        ]
    }

    private static func verifyOnTwo(_ result: BenchResult) -> Verdict {
        let gain = combined(result.rate(.verifyOnTwo), result.rate(.verify)) { $0 / $1 }
        var line = rate(result, .verifyOnTwo, "verify, two cores")
        line.figure += ", " + Figure.times(gain)
        return line.reaching("1.7 times one core", gain.map { $0 >= 1.7 })
    }

    /// How many times as fast as `JSONDecoder` on the same lines.
    static func decodeSpeed(_ result: BenchResult) -> Double? {
        combined(
            result.median(.decode, .floor) { $0.wall }, result.value("oursWall", .decode, .floor)
        ) { $0 / $1 }
    }
}
