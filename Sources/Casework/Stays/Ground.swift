/// On what ground somebody stays, as all facts known give it.
///
/// Visa and regime stand apart from it in memory: a file of very many stays is copied often.
public enum Ground: Equatable, Sendable {
    /// A citizen of the state, also beside other nationalities; no stay is counted.
    case citizen
    /// On a visa: the days that it carries, inside its validity (Migration Code, art. 24.8, 35.1).
    indirect case visa(Visa)
    /// Without a visa, as citizens of a state may (Migration Code, art. 15.3, 20.1).
    indirect case visaFree(VisaFreeRegime)
    /// On a permit to reside, without a visa (Migration Code, art. 15.4).
    indirect case permit(PersonFile.Permit)
    /// Nothing lets the person in: every day of the stay is a day too many.
    case none

    /// The ground as an event and a register name it.
    public var name: EntryGround {
        switch self {
        case .citizen: .citizen
        case .visa: .visa
        case .visaFree: .visaFree
        case .permit: .permit
        case .none: .none
        }
    }
}

/// A stay with the ground that all facts known now give it.
///
/// It may differ from the ground found when the entry was recorded: a visa may have been recorded
/// late, a nationality corrected, the law amended for days past.
public struct GroundedStay: Equatable, Sendable {
    public let stay: Stay
    public let ground: Ground
    /// The nationality under which the person entered.
    public let nationality: StateCode
    /// The nationalities on the day of entry.
    public let nationalities: Nationalities
    /// Which entry on the visa it is, from 1; nil on any other ground.
    public let visaEntry: Int?
    /// Where the entry lies; nil where no entry is known, or no law says where its crossing point is.
    public let territory: Territory?
    /// What carries the stay on beyond what let the person in; nil where nothing does.
    public internal(set) var carriage: Carriage?
}

/// The part of the country in which a crossing point lies.
public enum Territory: String, CaseIterable, Sendable {
    case mainland
    /// The Nakhchivan Autonomous Republic, which some may enter who may not enter the rest.
    case nakhchivan
}

/// Finds the ground of one entry after the other, oldest first; remembers the entries used up.
struct GroundSearch {
    private let nationalities: [Nationalities]
    private let visas: [Visa]
    private let documents: [PersonFile.Document]
    /// The permits to reside.
    private let residences: [PersonFile.Permit]
    private let law: LawBook
    /// The days of the entries on each visa, oldest first.
    private var usedEntries: [VisaName: [Day]] = [:]

    init(_ file: PersonFile, _ law: LawBook) {
        nationalities = file.nationalities
        visas = file.visas
        documents = file.documents
        residences = file.permits.filter(\.service.isResidence)
        self.law = law
    }

    /// Returns the stay with its ground, and takes its entry off the visa it was made on; nil for
    /// somebody not registered.
    mutating func grounding(_ stay: Stay) -> GroundedStay? {
        guard let day = stay.firstDay else { return nil }
        let found = entry(
            on: day, at: stay.entry?.checkpoint, with: stay.entry?.document,
            takesEntry: stay.entry != nil)
        guard let found else { return nil }
        var number: Int?
        if case .visa(let visa) = found.ground, stay.entry != nil {
            usedEntries[visa.name, default: []].append(day)
            number = usedEntries[visa.name]?.count
        }
        return GroundedStay(
            stay: stay, ground: found.ground, nationality: found.nationality,
            nationalities: found.nationalities, visaEntry: number,
            territory: stay.entry?.checkpoint.flatMap { law.part(with: $0, on: day) })
    }

    /// Returns the ground for an entry on `day`, after the entries that were passed and lie no later;
    /// nil for somebody not registered.
    ///
    /// An exit without an entry shows that somebody was here: it takes no entry off a visa and needs
    /// none left on it.
    ///
    /// A permit to reside stands before everything; no visa is asked of its holder. A visa in force stands before an agreement: it was issued for a purpose, which the agreement
    /// does not know. Of several the one that ends first. Of several nationalities the one counts
    /// whose document was shown; otherwise the first that needs no visa.
    func entry(
        on day: Day, at checkpoint: CheckpointCode?, with document: DocumentName?,
        takesEntry: Bool = true
    ) -> (ground: Ground, nationality: StateCode, nationalities: Nationalities)? {
        guard let held = nationalities.last(where: { $0.from.map { $0 <= day } ?? true }) else {
            return nil
        }
        if held.includeHome { return (.citizen, HomeState.code ?? held.first, held) }
        let issuer = document.flatMap { name in documents.first { $0.name == name }?.issuer }
        let shown = issuer.flatMap { held.codes.contains($0) ? $0 : nil }
        if let permit = residences.last(where: { $0.isInForce(on: day) }) {
            return (.permit(permit), shown ?? held.first, held)
        }
        if let visa = usableVisa(on: day, takesEntry: takesEntry) {
            return (.visa(visa), shown ?? held.first, held)
        }
        let isNakhchivan = checkpoint.flatMap { law.part(with: $0, on: day) } == .nakhchivan
        for nationality in shown.map({ [$0] }) ?? held.codes {
            if let ground = law.visaFreeGround(for: nationality, on: day) {
                return (ground, nationality, held)
            }
            if isNakhchivan,
                let ground = law.visaFreeGround(for: nationality, on: day, in: .nakhchivan)
            {
                return (ground, nationality, held)
            }
        }
        return (.none, shown ?? held.first, held)
    }

    /// Returns the visa in force on `day` that ends first, of those with an entry left where one is
    /// taken.
    private func usableVisa(on day: Day, takesEntry: Bool) -> Visa? {
        visas.filter { $0.isInForce(on: day) && (!takesEntry || hasEntryLeft($0, on: day)) }
            .min { ($0.lastDay, $0.facts.position) < ($1.lastDay, $1.facts.position) }
    }

    /// Entries later than `day` have not been made on it.
    private func hasEntryLeft(_ visa: Visa, on day: Day) -> Bool {
        guard let entries = visa.facts.entries else { return true }
        guard let used = usedEntries[visa.name], let last = used.last else { return entries > 0 }
        // Whoever goes through the stays in their order has nothing to count.
        return (last <= day ? used.count : used.count { $0 <= day }) < entries
    }

    /// Returns the visa in force on `day` whose entries are used up; nil if there is none.
    func exhaustedVisa(on day: Day) -> Visa? {
        visas.first { $0.isInForce(on: day) && !hasEntryLeft($0, on: day) }
    }

    /// Returns how many entries were made on the visa.
    func entriesUsed(of visa: VisaName) -> Int { usedEntries[visa, default: []].count }
}
