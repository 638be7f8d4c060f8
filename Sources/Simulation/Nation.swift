import Casework

/// The travellers of one nationality: how many they are, what they need, where they come in.
struct Nation {
    /// Whose border with the Nakhchivan Autonomous Republic it has.
    enum Neighbour { case none, turkey, iran }

    let state: StateCode
    let family: NameFamily
    /// How many of a thousand come by land.
    let landShare: Int
    /// The crossing points by land, counted from the first of them.
    let land: [Int]
    let nakhchivan: Neighbour
    /// The first day on which no visa is needed, and for how many days; nil where one always is.
    let visaFree: (from: Int, days: Int)?
    /// The days of a stay in the Nakhchivan Autonomous Republic without a visa; 0 where one is needed.
    let daysInNakhchivan: Int
    let isHome: Bool

    /// Returns how many days of stay without a visa an entry on the day gives; nil where one is needed.
    func daysWithoutVisa(on day: Int, inNakhchivan: Bool) -> Int? {
        if isHome { return 3650 }
        if let visaFree, visaFree.from <= day { return visaFree.days }
        return inNakhchivan && daysInNakhchivan > 0 ? daysInNakhchivan : nil
    }
}

/// Who comes.
///
/// Weights of arrivals, of a thousand. The order of the first ones is that of foreigners residing in
/// January 2021 (Russia, Georgia, Turkiye, Ukraine, Iran; son.az 705346) and of what agencies report
/// of arrivals since; the figures themselves are plausible, not published. The visa regimes are those
/// of `Law/az.csv`, so that who needs a visa mostly has one.
struct Nations {
    let all: [Nation]
    private let weights: [Int]
    /// Those with a border to cross every few days.
    private let neighbours: [Int]

    init() {
        var all: [Nation] = []
        var weights: [Int] = []
        for row in Self.table {
            guard let state = StateCode(row.code) else { continue }
            all.append(
                Nation(
                    state: state, family: row.family, landShare: row.landShare, land: row.land,
                    nakhchivan: row.nakhchivan,
                    visaFree: row.from.flatMap { Day($0) }.map { ($0.number, row.days) },
                    daysInNakhchivan: row.nakhchivan == .iran ? 15 : 0, isHome: row.code == "AZE"))
            weights.append(row.weight)
        }
        self.all = all
        self.weights = weights.cumulative
        neighbours = all.indices.filter { all[$0].landShare >= 400 && !all[$0].isHome }
    }

    /// Whence somebody comes who comes all the time.
    var neighbour: Nation { all[neighbours[0]] }

    func draw(_ dice: inout Dice) -> UInt8 { UInt8(dice.weighted(weights)) }

    func drawNeighbour(_ dice: inout Dice) -> UInt8 { UInt8(dice.pick(neighbours)) }

    private typealias Row = (
        code: String, weight: Int, family: NameFamily, landShare: Int, land: [Int],
        nakhchivan: Nation.Neighbour, from: String?, days: Int
    )

    /// Since when a visa-free regime stands, and how many days it gives; land routes by their place.
    private static let table: [Row] = [
        ("RUS", 250, .slavic, 400, [0, 0, 0, 1, 2], .none, "2013-08-01", 90),
        ("TUR", 165, .turkish, 150, [3, 3, 5], .turkey, "2019-09-01", 30),
        ("GEO", 85, .georgian, 800, [3, 3, 3, 4, 5], .none, "2013-08-01", 90),
        ("IRN", 85, .persian, 700, [6, 6, 7], .iran, nil, 0),
        ("IND", 75, .southAsian, 5, [], .none, nil, 0),
        ("SAU", 35, .arabic, 5, [], .none, "2026-02-15", 30),
        ("KAZ", 32, .centralAsian, 120, [0, 1], .none, "2013-08-01", 90),
        ("UZB", 30, .centralAsian, 100, [0, 1], .none, "2013-08-01", 90),
        ("ARE", 28, .arabic, 5, [], .none, "2023-07-08", 90),
        ("PAK", 28, .southAsian, 5, [], .none, nil, 0),
        ("AZE", 28, .azerbaijani, 350, [0, 3, 6], .turkey, nil, 0),
        ("CHN", 24, .chinese, 10, [], .none, "2024-07-20", 30),
        ("UKR", 22, .slavic, 120, [0, 3], .none, "2013-08-01", 90),
        ("DEU", 18, .western, 60, [3], .none, nil, 0),
        ("GBR", 16, .western, 15, [3], .none, nil, 0),
        ("BLR", 14, .slavic, 60, [0], .none, "2013-08-01", 90),
        ("KWT", 13, .arabic, 5, [], .none, "2026-02-15", 30),
        ("TKM", 11, .centralAsian, 20, [6], .none, nil, 0),
        ("ITA", 9, .western, 40, [3], .none, nil, 0),
        ("KGZ", 8, .centralAsian, 80, [0], .none, "2013-08-01", 90),
        ("TJK", 7, .centralAsian, 80, [0], .none, "2013-08-01", 90),
        ("MDA", 6, .slavic, 60, [0], .none, "2013-08-01", 90),
        ("QAT", 6, .arabic, 5, [], .none, "2023-07-08", 30),
        ("XXA", 5, .slavic, 300, [0, 3], .none, nil, 0),
    ]
}
