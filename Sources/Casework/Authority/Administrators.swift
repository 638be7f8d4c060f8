extension OfficerFile {
    /// Whether the officer may give roles on `day`, as long as nothing else is recorded: by a role of
    /// administrator over `root`, the office over all others, that is not one of those left out.
    func administers(
        _ root: OfficeCode, on day: Day, leavingOut isLeftOut: (Position) -> Bool = { _ in false }
    ) -> Bool {
        discharge == nil && suspension(on: day) == nil
            && grants.contains {
                $0.granted.role == .administrator && $0.granted.office == root
                    && $0.holds(on: day) && !isLeftOut($0.position)
            }
    }
}

extension Matter {
    /// Whether the right to it depends on how many administrators there are.
    public var restsOnAllOfficers: Bool { granted == .administrator || kind == .acceptClock }
}

extension Authority {
    /// The officers who may give roles on `day`, as long as nothing else is recorded, by number; nobody
    /// where nothing is demanded.
    public func administrators(on day: Day) -> [OfficerID] {
        guard let root = demand?.office else { return [] }
        return officers.keys.sorted().filter { officers[$0]?.administers(root, on: day) ?? false }
    }

    /// The officers who may give roles on each of `days`, by number.
    public func administrators(throughout days: ClosedRange<Day>) -> [OfficerID] {
        var standing = administrators(on: days.lowerBound)
        var day = days.lowerBound
        while day < days.upperBound, !standing.isEmpty {
            day = day.adding(days: 1)
            let others = administrators(on: day)
            standing = standing.filter(others.contains)
        }
        return standing
    }

    /// Whether a role that has run out still does what `matter` asks.
    ///
    /// With fewer than two administrators nobody could give a role any more. Then, and for that alone,
    /// whoever was one may give the role of administrator, together with another; and accept the clock,
    /// without which nothing could be recorded. Not who lost the role before its time.
    func revives(_ grant: OfficerFile.Grant, for matter: Matter, on day: Day) -> Bool {
        matter.restsOnAllOfficers && grant.granted.role == .administrator
            && grant.revokedAt == nil && grant.granted.validThrough < day
            && administrators(on: day).count < 2
    }
}
