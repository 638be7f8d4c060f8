import Casework

/// The crossing points of the law that comes with the program, and who passes where.
///
/// 71.5 % of the arrivals of January 2025 came by air, 26.4 % by rail and road, 2.1 % by sea
/// (Trend 4010037); how many pass each point is plausible.
struct Checkpoints {
    /// A crossing point, with the office of its officers.
    struct Point {
        let code: CheckpointCode
        let office: OfficeCode
    }

    let points: [Point]
    /// A code that no law has.
    let unknown: CheckpointCode
    private static let airports = [
        "BAK-GYD", "GNC-KVD", "QBL-GBB", "LNK-LLK", "ZAQ-ZTU", "FUZ-FZL",
    ]
    private static let airWeights = [880, 70, 20, 12, 10, 8].cumulative
    private static let land = [
        "YAL-SMR", "YAL-YLM", "XAC-XNB", "QAZ-QRM", "AGS-BYK", "BAL-BLK", "AST-AST", "BIL-BLS",
    ]
    private static let nakhchivan = ["NAX-NAJ", "NAX-SDR", "NAX-CLF", "NAX-SHT"]
    private static let port = airports.count + land.count
    private static let firstOfNakhchivan = port + 1
    /// The point that an amendment opens.
    static let opened = firstOfNakhchivan + nakhchivan.count
    static let openedCode = "HRD-HRD"

    init() {
        let codes =
            Self.airports + Self.land + ["ALT-PRT"] + Self.nakhchivan + [Self.openedCode]
        points = codes.compactMap { text in
            guard let code = CheckpointCode(text), let office = OfficeCode(text) else { return nil }
            return Point(code: code, office: office)
        }
        unknown = CheckpointCode("BAK-XXX") ?? points[0].code
    }

    /// Returns where somebody passes who comes from `nation`, by land if `byLand`.
    func point(of nation: Nation, byLand: Bool, isOpened: Bool, _ dice: inout Dice) -> UInt8 {
        if byLand || dice.below(1000) < nation.landShare {
            if isOpened, dice.happens(300) { return UInt8(Self.opened) }
            let point = nation.land.isEmpty ? dice.below(Self.land.count) : dice.pick(nation.land)
            return UInt8(Self.airports.count + point)
        }
        if dice.below(1000) < 25 { return UInt8(Self.port) }
        return UInt8(dice.weighted(Self.airWeights))
    }

    /// Returns a point of the Nakhchivan Autonomous Republic: the airport, or the border of `nation`.
    func pointOfNakhchivan(of nation: Nation, _ dice: inout Dice) -> UInt8 {
        switch nation.nakhchivan {
        case .turkey: UInt8(Self.firstOfNakhchivan + dice.among(0...1))
        case .iran: UInt8(Self.firstOfNakhchivan + dice.among(2...3))
        case .none: UInt8(Self.firstOfNakhchivan)
        }
    }

    func isInNakhchivan(_ point: UInt8) -> Bool {
        (Self.firstOfNakhchivan..<Self.opened).contains(Int(point))
    }
}
