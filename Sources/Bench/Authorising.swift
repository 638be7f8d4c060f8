import Casework
import EventCoding
import Foundation
import Ledger

/// Asks who may do what, in a ledger of its own with a dozen offices and some officers.
struct Authorising {
    let place: Workplace

    private static let officers = 40
    private static let regions = 11

    /// Each time another officer is asked about, of whom nothing is kept: the history is read and the rule
    /// is run; the offices are kept from the command before, as they are for the next command.
    func run() throws -> Sample {
        let (ledger, today) = try made()
        var latencies = Latencies()
        var watch = Stopwatch()
        var allowed = 0
        let count = place.scaled(2000)
        for index in 0..<count {
            let actor = Actor.officer(
                try Self.officer(index % Self.officers), office: try Self.office(index))
            try watch.time {
                try latencies.time {
                    let ruling = try ledger.ruling(
                        to: .correctVisa, of: nil, filedAt: actor.office, by: actor, on: today)
                    if case .allowed = ruling.answer { allowed += 1 }
                }
            }
        }
        guard allowed > 0, allowed < count else {
            throw FloorError(description: "\(allowed) of \(count) were allowed")
        }
        return Sample(count: count, watch, values: latencies.values)
    }

    /// Makes the ledger, and says which day it is.
    func made() throws -> (Ledger, Day) {
        let directory = place.directory + "/offices"
        if FileManager.default.fileExists(atPath: directory) {
            try FileManager.default.removeItem(atPath: directory)
        }
        let now = Int64(Date().timeIntervalSince1970) * 1_000_000
        let surroundings = Surroundings(now: { now }, random: { Workplace.randomBytes($0) })
        let today = Instant(microseconds: now).day
        let first = [try Self.administrator(1), try Self.administrator(2)]
        let ledger = try Founding(
            origin: "bench.example/az", code: nil, lawFile: nil, office: nil,
            officer: first[0].officer
        ).create(
            in: LedgerDirectory(directory),
            demanding: DemandAuthority(
                signatures: .none, officeName: "HQ", administrators: first, demandedOn: today,
                validThrough: today.adding(days: 365)), surroundings: surroundings)
        try fill(ledger, first.map(\.officer), today)
        return (ledger, today)
    }

    private func fill(_ ledger: Ledger, _ administrators: [OfficerID], _ today: Day) throws {
        let root = try ledger.founded().office
        func perform(_ command: AuthorityCommand, as administrator: Int) throws -> Receipt {
            try ledger.perform(
                Request(
                    actor: .officer(administrators[administrator], office: root),
                    work: .authority(command)))
        }
        for index in 0..<Self.regions {
            _ = try perform(
                .openOffice(
                    OpenOffice(
                        office: try Self.office(index), name: "R", kind: .regional, parent: root,
                        territory: [], openedOn: today)), as: 0)
        }
        for index in 0..<Self.officers {
            let officer = try Self.officer(index)
            _ = try perform(
                .registerOfficer(
                    RegisterOfficer(
                        officer: officer, office: try Self.office(index), person: nil, name: nil,
                        registeredOn: today)), as: 0)
            let proposed = try perform(
                .grantRole(
                    GrantRole(
                        officer: officer, role: index % 4 == 0 ? .borderFeed : .registrar,
                        office: try Self.office(index), services: nil, grantedFrom: today,
                        validThrough: today.adding(days: 30))), as: 0)
            guard case .authority(.actProposed(let act))? = proposed.events.first?.event else {
                throw FloorError(description: "a role that one administrator gives")
            }
            _ = try perform(.approveAct(ApproveAct(act: act.act, approvedOn: today)), as: 1)
        }
    }

    private static func office(_ index: Int) throws -> OfficeCode {
        try code("R-\(index % regions)")
    }

    private static func officer(_ index: Int) throws -> OfficerID {
        try code("O-AZ-\(1000 + index)")
    }

    private static func administrator(_ number: Int) throws -> FirstAdministrator {
        let key = "ssh-ed25519 " + String(repeating: "AAA\(number)", count: 17)
        return FirstAdministrator(officer: try code("O-AZ-000\(number)"), key: try code(key))
    }

    private static func code<Form: Code>(_ text: String) throws -> Form {
        guard let code = Form(text) else { throw FloorError(description: "no code: \(text)") }
        return code
    }
}
