import Casework

/// How often and how long people come: shares and lengths are plausible, not published.
enum Habits {
    private static let weights = [50, 400, 180, 220, 90, 60].cumulative

    static func draw(_ dice: inout Dice) -> Traveller.Habit {
        Traveller.Habit.allCases[dice.weighted(weights)]
    }
}

extension Traveller.Habit {
    /// Returns how many visits somebody makes: most one or two, a few dozens to hundreds.
    func visits(_ dice: inout Dice) -> Int {
        switch self {
        case .transit: dice.among(1...2)
        case .tourist: dice.happens(6000) ? 1 : dice.among(2...4)
        case .business: 1 + min(dice.below(12), dice.below(14))
        case .family: 1 + dice.below(5)
        case .labour: 1 + dice.below(4)
        // A tail as heavy as that of the square root: three in four make 24 or fewer,
        // one in four hundred makes 240.
        case .commuter: min(240, 12_000 / Self.root(of: dice.among(1...1_000_000)))
        }
    }

    private static func root(of number: Int) -> Int {
        var root = 1000
        for _ in 0..<12 { root = max(1, (root + number / root) / 2) }
        return root
    }

    /// Returns the days of a stay.
    func days(_ dice: inout Dice) -> Int {
        switch self {
        case .transit: dice.among(1...2)
        case .tourist: 2 + min(dice.below(13), dice.below(13))
        case .business: dice.among(1...8)
        case .family: 4 + min(dice.below(60), dice.below(60))
        case .labour: dice.among(20...86)
        case .commuter: dice.below(3)
        }
    }

    /// Returns the days between two visits.
    func gap(_ dice: inout Dice) -> Int {
        switch self {
        case .transit: dice.among(5...30)
        case .tourist: dice.among(30...160)
        case .business: dice.among(6...36)
        case .family: dice.among(12...90)
        case .labour: dice.among(4...40)
        case .commuter: dice.below(4)
        }
    }

    /// Returns the days between setting out and arriving, in which a visa is asked for.
    func lead(_ dice: inout Dice) -> Int {
        self == .commuter ? dice.below(2) : dice.among(3...14)
    }

    var visaKind: VisaKind {
        switch self {
        case .transit: .transit
        case .tourist: .tourism
        case .business: .business
        case .family, .commuter: .personal
        case .labour: .labour
        }
    }

    /// The days of stay that a visa carries.
    ///
    /// They lie within the limits of the Migration Code, art. 25 to 38.
    func visaDays(_ isMultiple: Bool) -> Int {
        switch self {
        case .transit: 5
        case .tourist: 30
        case .business: isMultiple ? 180 : 30
        case .family, .commuter: 60
        case .labour: 90
        }
    }

    /// Whether the visa is electronic: those of tourists are, and the single ones of business.
    func hasElectronicVisa(_ isMultiple: Bool) -> Bool {
        switch self {
        case .tourist: true
        case .business: !isMultiple
        case .transit, .family, .labour, .commuter: false
        }
    }
}
