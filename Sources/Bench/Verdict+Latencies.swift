extension Verdict {
    static func asking(_ result: BenchResult) -> [Verdict] {
        let verified = result.rate(.verifySignatures)
        return [
            latency(result, .history, "a history of ten events, p50", "p50", 0.08),
            latency(result, .history, "a history of ten events, p99", "p99", 0.3),
            latency(result, .stay, "stay days, ordinary people, p99", "p99", 0.5),
            latency(
                result, .frequentStay, "stay days, 2,000 crossings and 3 merges, p99", "p99", 5),
            latency(result, .authorise, "who may do what, p99", "p99", 0.3),
            latency(result, .sign, "one command signed by a key file, p95", "p95", 1),
            compared(result, .verifySignatures, "verify signatures, one core")
                .reaching("8,000/s", verified.map { $0 >= 8000 }),
        ]
    }

    static func running(_ result: BenchResult) -> [Verdict] {
        let share = combined(result.value("bytes", .size), result.value("lineBytes", .size)) {
            $0 / $1
        }
        let bytes = result.median(.size) { sample in
            sample.values["bytes"].map { $0 / Double(max(1, sample.count)) }
        }
        return [
            latency(result, .command, "whole process, one officer command, p95", "p95", 60),
            latency(result, .read, "whole process, one read, p95", "p95", 30),
            latency(result, .start, "whole process, start-up, p95", "p95", 15),
            piping(result),
            Verdict(
                title: "log.sqlite without commands, of the lines' bytes",
                figure: Figure.ratio(share) + bytes.map { ", \(Int($0)) bytes an event" }.orNothing
            ).reaching("1.35 at most", share.map { $0 <= 1.35 }),
        ]
    }

    /// What a command over a pipe takes more than on the spot.
    private static func piping(_ result: BenchResult) -> Verdict {
        let (here, there) = (result.value("onTheSpot", .pipe), result.value("p50", .pipe))
        let more = result.value("difference", .pipe)
        let times = combined(there, here) { $0 / $1 }
        var line = Verdict(
            title: "one command over a pipe, more than on the spot, p50",
            figure: Figure.milliseconds(more)
                + (times.map { ", \(Figure.times($0))" } ?? ""))
        line.floor = here.map { Figure.milliseconds($0) } ?? ""
        return line.reaching("10.0 ms at most", more.map { $0 <= 10 })
    }

    /// A ledger of many more events against one of few.
    static func growing(_ result: BenchResult, from smaller: BenchResult) -> [Verdict] {
        func growth(_ figure: (BenchResult) -> Double?) -> Double? {
            combined(figure(result), figure(smaller)) { $0 / $1 }
        }
        func most(_ title: String, _ bar: Double, _ growth: Double?) -> Verdict {
            Verdict(title: "against the smaller: " + title, figure: Figure.times(growth))
                .reaching("\(bar) times at most", growth.map { $0 <= bar })
        }
        let append = growth { $0.rate(.bulkLarge) }
        return [
            Verdict(title: "against the smaller: append rate", figure: Figure.ratio(append))
                .reaching("0.85", append.map { $0 >= 0.85 }),
            most("rebuild time", 11, growth { $0.median(.rebuild) { $0.wall } }),
            most("verify time", 11, growth { $0.median(.verify) { $0.wall } }),
            most("memory of a rebuild", 2, growth { $0.peak(.rebuild) }),
            most("memory of a verification", 2, growth { $0.peak(.verify) }),
            most("history latency, p50", 1.5, growth { $0.value("p50", .history) }),
            most("history latency, p99", 1.5, growth { $0.value("p99", .history) }),
        ]
    }

    // MARK: Making lines

    /// A rate beside that of another side; with a bar, the share of it that must be reached.
    static func compared(
        _ result: BenchResult, _ row: BenchRow, _ title: String, _ side: Side = .floor,
        bar: Double? = nil
    ) -> Verdict {
        let speed = result.speed(row, of: side)
        var line = rate(result, row, title)
        line.figure += ", " + Figure.ratio(speed)
        line.floor = Figure.rate(result.rate(row, side))
        line.processorRatio = result.processorSpeed(row, of: side)
        guard let bar else { return line }
        return line.reaching("\(bar) of the floor", speed.map { $0 >= bar })
    }

    static func rate(_ result: BenchResult, _ row: BenchRow, _ title: String) -> Verdict {
        Verdict(
            title: title, figure: Figure.rate(result.rate(row)), peak: result.peak(row))
    }

    private static func latency(
        _ result: BenchResult, _ row: BenchRow, _ title: String, _ name: String, _ bar: Double
    ) -> Verdict {
        let value = result.value(name, row)
        // Of another process only its time is known.
        let isProcess = [BenchRow.command, .read, .start].contains(row)
        return Verdict(
            title: title, figure: Figure.milliseconds(value),
            peak: isProcess ? nil : result.peak(row)
        ).reaching("\(Figure.milliseconds(bar)) at most", value.map { $0 <= bar })
    }

    func reaching(_ bar: String, _ isReached: Bool?) -> Verdict {
        var line = self
        line.bar = bar
        line.isReached = isReached
        return line
    }

    static func combined(
        _ first: Double?, _ second: Double?, _ body: (Double, Double) -> Double
    ) -> Double? {
        guard let first, let second, second != 0 else { return nil }
        return body(first, second)
    }

    static func either(_ first: Bool?, _ second: Bool?) -> Bool? {
        guard let first else { return second }
        return first || second ?? false
    }
}

extension String? {
    /// The text; nothing where there is none.
    fileprivate var orNothing: String { self ?? "" }
}
