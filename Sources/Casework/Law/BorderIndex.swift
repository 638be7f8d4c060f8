/// The provisions that every stay asks about, found by state and by crossing point instead of by a key
/// of text.
///
/// Holds nothing that the book does not hold under its keys. Of two that are in force the one enacted
/// later stands, as everywhere in the book.
struct BorderIndex: Equatable, Sendable {
    /// Whom a regime without a visa is for.
    private struct Whom: Hashable {
        let state: StateCode
        let territory: Territory?
    }

    /// What was enacted for them, in the order of enactment.
    struct Regime: Equatable, Sendable {
        fileprivate(set) var enactments: [Provision] = []
        /// The ground of every entry on one of its days, where nothing else was ever enacted: made once,
        /// for all stays.
        fileprivate(set) var steady: Ground?
    }

    private var regimes: [Whom: Regime] = [:]
    private var checkpoints: [CheckpointCode: [Provision]] = [:]

    /// Takes a provision in; one that is about neither changes nothing.
    mutating func add(_ provision: Provision) {
        let key = provision.enacted.key
        if let (state, territory) = key.visaFree {
            let whom = Whom(state: state, territory: territory)
            var regime = regimes[whom] ?? Regime()
            regime.enactments.append(provision)
            regime.steady = regime.ground(for: state, in: territory)
            regimes[whom] = regime
        } else if let checkpoint = key.checkpoint {
            checkpoints[checkpoint, default: []].append(provision)
        }
    }

    /// Returns what was enacted for citizens of the state; nil where nothing ever was.
    func regime(for state: StateCode, in territory: Territory?) -> Regime? {
        regimes[Whom(state: state, territory: territory)]
    }

    /// Returns every enactment about the crossing point, in the order of enactment.
    func provisions(of checkpoint: CheckpointCode) -> [Provision] { checkpoints[checkpoint] ?? [] }
}

extension BorderIndex.Regime {
    fileprivate func ground(for state: StateCode, in territory: Territory?) -> Ground? {
        guard enactments.count == 1, case .counters(let counters) = enactments[0].value else {
            return nil
        }
        return .visaFree(
            VisaFreeRegime(
                provision: enactments[0], state: state, counters: counters,
                since: counters.map { _ in enactments[0].enacted.validFrom }, territory: territory))
    }
}

extension ProvisionKey {
    /// The state whose citizens' stay without a visa the key is about, and the only part of the country
    /// in which it is; nil for any other key.
    fileprivate var visaFree: (state: StateCode, territory: Territory?)? {
        guard let name = name(under: "stay.visa-free"),
            let state = StateCode(String(name.suffix(3)))
        else { return nil }
        let territories: [Territory?] = [nil] + Territory.allCases
        let territory = territories.first { .visaFree(state, in: $0) == self }
        return territory.map { (state, $0) }
    }
}
