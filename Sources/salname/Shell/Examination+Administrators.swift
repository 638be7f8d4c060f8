import Casework
import EventCoding
import Ledger

/// Whether somebody will be there who gives roles.
extension Examination {
    /// So many days ahead the doctor looks.
    static let daysAhead = 60

    /// Nothing is said of a ledger that demands no right to act.
    mutating func checkAdministrators(_ ledger: Ledger) throws {
        let authority = try ledger.log.authority(through: .max)
        guard let demand = authority.demand else { return }
        let today = Instant(microseconds: surroundings.now()).day
        let last = today.adding(days: Self.daysAhead)
        let now = authority.administrators(on: today)
        let lasting = authority.administrators(throughout: today...last)
        let label = AdministratorSaying.check
        guard lasting.count < 2 else {
            return pass(
                "administrators", label,
                words.say(AdministratorSaying.enough, values(lasting, last)))
        }
        let saying: AdministratorSaying = now.count < 2 ? .tooFewToday : .tooFewSoon
        let officer = (now.isEmpty ? authority.formerAdministrators : now)
            .first { !lasting.contains($0) }
        let through = today.adding(days: DemandOptions.usualDays)
        fail(
            "administrators", label, words.say(saying, values(now.count < 2 ? now : lasting, last)),
            fix: "salname officer role grant \(officer?.text ?? "OFFICER") administrator"
                + " --for-office \(demand.office) --through \(through) --as OFFICER")
    }

    private func values(_ officers: [OfficerID], _ day: Day) -> [String: String] {
        [
            "day": "\(day)",
            "officers": officers.isEmpty ? "-" : officers.map(\.text).joined(separator: ", "),
        ]
    }
}

extension Authority {
    /// Who has or had the role of administrator and did not lose it before its time, by number.
    fileprivate var formerAdministrators: [OfficerID] {
        officers.keys.sorted().filter { officer in
            guard let file = officers[officer], file.discharge == nil else { return false }
            return file.grants.contains {
                $0.granted.role == .administrator && $0.revokedAt == nil
            }
        }
    }
}
