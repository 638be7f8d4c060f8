/// What every service asks, whatever it grants.
extension CaseMatter {
    /// Returns the grounds of refusal that stand and that the ledger itself can tell, by code.
    public func findings(_ rules: any CaseService.Type) -> [Finding] {
        let general = [missingDocuments, passport(rules)].compactMap(\.self) + objections
        return (general + rules.findings(self)).sorted { $0.code < $1.code }
    }

    /// Returns the finding on the ground `code`; nil where the law has no such ground for the applicant.
    public func finding(_ code: RefusalCode, provedBy proof: [Position]) -> Finding? {
        law.refusal(code, for: application.ground).map {
            Finding(code: code, provision: $0, proof: proof)
        }
    }

    /// The grounds that the ledger tells by itself: nobody states them against it.
    public static let derived: [RefusalCode] = [.documentMissing, .passport, .absence]

    private var missingDocuments: Finding? {
        guard !file.missing(on: day).isEmpty else { return nil }
        return finding(.documentMissing, provedBy: [file.applicationAt].compactMap(\.self))
    }

    private var objections: [Finding] {
        file.objections.compactMap { opinion in
            RefusalCode(opinion.body.text).flatMap {
                finding($0, provedBy: [opinion.recordedAt].compactMap(\.self))
            }
        }
    }

    /// Whether the passport does not last for a single day of a grant.
    private func passport(_ rules: any CaseService.Type) -> Finding? {
        let first = application.from ?? (try? rules.firstDay(self)) ?? day
        guard let limit = passportLimit, limit.last < max(day, first) else { return nil }
        return finding(.passport, provedBy: limit.proof)
    }

    /// The travel document that is valid longest; nil where there is none with an end.
    var travelDocument: PersonFile.Document? {
        person.documents.filter { $0.validThrough != nil && $0.kind != .visa }
            .max { ($0.validThrough ?? .first) < ($1.validThrough ?? .first) }
    }

    /// The last day that the passport allows; nil where the service asks nothing of it.
    var passportLimit: GrantLimit? {
        guard let margin = law.passportMargin,
            law.refusal(.passport, for: application.ground) != nil
        else { return nil }
        let document = travelDocument
        return GrantLimit(
            kind: .passport,
            last: document?.validThrough?.lessening(by: margin.value) ?? day.adding(days: -1),
            provision: margin.provision, proof: [document?.position].compactMap(\.self))
    }

    /// Returns the limits of a grant from `first` on, the strictest first.
    func limits(_ rules: any CaseService.Type, from first: Day) -> [GrantLimit] {
        var limits = [passportLimit].compactMap(\.self) + rules.limits(self, from: first)
        let isExtension = application.extends != nil
        if let longest = law.longest(isExtension: isExtension, for: application.ground) {
            limits.append(
                GrantLimit(
                    kind: .longest, last: first.adding(longest.value).adding(days: -1),
                    provision: longest.provision, proof: []))
        }
        return limits.sorted { ($0.last, $0.kind.rank) < ($1.last, $1.kind.rank) }
    }

    /// Returns what is granted where nothing speaks against it; throws what does.
    ///
    /// `from` and `through` are what an officer proposes; what the application names, or the law allows, where
    /// they are nil.
    public func grant(
        _ rules: any CaseService.Type, from proposed: Day?, through last: Day?
    ) throws(Rejection) -> Grant {
        if let finding = findings(rules).first {
            throw .casework(.obstacle(finding.code, finding.cited, finding.proof))
        }
        let first: Day
        if let named = proposed ?? application.from {
            first = named
        } else {
            first = try rules.firstDay(self)
        }
        let limits = limits(rules, from: first)
        guard let through = last ?? application.through ?? limits.first?.last else {
            throw .casework(.missing(.through))
        }
        if let strictest = limits.first, strictest.last < through {
            guard first <= strictest.last else {
                throw .casework(.nothingToGrant(strictest.kind, strictest.cited))
            }
            throw .casework(
                .grantBeyond(
                    through: through, last: strictest.last, strictest.kind, strictest.cited))
        }
        guard first <= through else {
            throw .casework(.endsBeforeItBegins(from: first, through: through))
        }
        try checkOverlap(from: first, through: through)
        return Grant(from: first, through: through)
    }

    /// Throws where a permit of the service is in force on any of the days: there is one at a time.
    private func checkOverlap(from first: Day, through last: Day) throws(Rejection) {
        let other = person.permits.first {
            $0.service == application.service && $0.from <= $0.lastDay && $0.from <= last
                && first <= $0.lastDay
        }
        if let other {
            throw .casework(
                .permitOverlaps(other.id, from: other.from, through: other.lastDay))
        }
    }
}

extension LimitKind {
    /// Of two limits on one day the one that comes first in the list is told.
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension RefusalCode {
    static let documentMissing = RefusalCode(trusted: "document-missing")
    static let passport = RefusalCode(trusted: "passport")
    static let absence = RefusalCode(trusted: "absence")
    static let groundGone = RefusalCode(trusted: "ground-gone")
    /// The duty was not paid within its term.
    static let unpaid = RefusalCode(trusted: "unpaid")
    /// The decision by which it was granted was annulled.
    static let annulled = RefusalCode(trusted: "annulled")
}
