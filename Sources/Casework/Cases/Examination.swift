/// What the rules say of an application, rule by rule, with all that they looked at.
public struct Examination: Sendable {
    /// A ground of refusal that the ledger tells by itself.
    public struct Ground: Equatable, Sendable {
        public let code: RefusalCode
        public let provision: Provision
        /// The positions that prove that it stands; nil where it does not.
        public let proof: [Position]?
    }

    /// By code.
    public let grounds: [Ground]
    /// The limits of a grant, the strictest first; empty where no first day is known.
    public let limits: [GrantLimit]
    /// What would be granted, or why nothing can be.
    public let outcome: Outcome
    /// The worst absence that the law counts, where it bears on the case.
    public let absence: Absence?
    /// Until when the applicant was here lawfully on the day of lodging; nil for somebody who was not.
    public let lawfulStay: LawfulStay?
    /// Whose text the case is judged by, where the law says so.
    public let textOf: Provision?
    /// Every event that was looked at, ascending.
    public let lookedAt: [Position]

    /// What comes of it.
    public enum Outcome: Equatable, Sendable {
        case grantable(Grant)
        case not(Rejection)
    }
}

extension CaseMatter {
    /// Says what the rules come to, rule by rule; what a grant asks is the same function.
    public func examination(_ rules: any CaseService.Type) -> Examination {
        let findings = findings(rules)
        let told = Self.derived + [.groundGone] + law.bodies.compactMap { RefusalCode($0.text) }
        let grounds = told.unique.sorted().compactMap { code -> Examination.Ground? in
            guard let provision = law.refusal(code, for: application.ground) else { return nil }
            return Examination.Ground(
                code: code, provision: provision,
                proof: findings.first { $0.code == code }?.proof)
        }
        let outcome: Examination.Outcome
        do {
            let named = file.daysNamed
            outcome = .grantable(
                try grant(rules, from: named?.from, through: named?.through))
        } catch {
            outcome = .not(error)
        }
        let first = application.from ?? (try? rules.firstDay(self))
        let stay = person.lawfulStay(on: application.lodgedOn, law: law.book)
        let absent = extended.flatMap { law.absence(of: person, since: $0.from, through: day) }
        return Examination(
            grounds: grounds, limits: first.map { limits(rules, from: $0) } ?? [],
            outcome: outcome,
            absence: absent, lawfulStay: stay,
            textOf: law.book.provision(.service(law.service, "text-of"), on: day),
            lookedAt: Set(lookedAt(stay) + (absent?.lookedAt ?? [])).sorted())
    }

    /// The permit that is to be extended; nil for a first one.
    var extended: PersonFile.Permit? {
        application.extends.flatMap { id in person.permits.first { $0.id == id } }
    }

    private func lookedAt(_ stay: LawfulStay?) -> [Position] {
        let documents = file.documents.flatMap {
            [$0.position] + [$0.rejectedAt].compactMap(\.self)
        }
        let opinions = file.opinions.flatMap {
            [$0.requestedAt] + [$0.recordedAt].compactMap(\.self)
        }
        var positions =
            [file.lodgedAt, file.applicationAt, file.daysNamed?.position].compactMap(\.self)
            + documents + opinions
        positions += [person, sponsor].compactMap(\.self).flatMap { file in
            [file.registration?.position].compactMap(\.self) + file.permits.flatMap(\.positions)
        }
        positions += [travelDocument?.position].compactMap(\.self)
        return positions + (stay?.proof ?? [])
    }
}
