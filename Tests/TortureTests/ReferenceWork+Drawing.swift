import Casework
import Ledger
import LedgerTesting

/// What people, papers and crossings are drawn from.
extension ReferenceWork {
    mutating func newcomer(_ model: ReferenceLedger) throws -> PersonToRegister {
        let isVouched = random.int(0...2) == 0
        return PersonToRegister(
            nationality: try state(), sex: random.pick([.female, .male]),
            registeredOn: try today(), identity: try identity(),
            transliteration: random.pick([nil, .icao]),
            distinctFrom: isVouched ? model.persons : [],
            document: random.int(0...4) == 0 ? nil : try document(), remark: remark())
    }

    func today() throws -> Day { try some(Day("2026-07-31")) }

    mutating func day() throws -> Day {
        try some(Day("2026-04-20")).adding(days: random.int(0...100))
    }

    /// Few hours, so that equal instants and wrong orders come often; now and then one to come.
    mutating func instant() throws -> Instant {
        let day = random.int(0...39) == 0 ? try some(Day("2026-10-01")) : try day()
        return Instant(startOf: day).adding(microseconds: Int64(random.int(0...3)) * 21_600_000_000)
    }

    mutating func checkpoint() throws -> CheckpointCode {
        let isWrong = random.int(0...19) == 0
        return try some(
            CheckpointCode(isWrong ? "XXX-YYY" : random.pick(["BAK-GYD", "BAK-GYD", "NAX-SDR"])))
    }

    mutating func state() throws -> StateCode {
        try some(StateCode(random.pick(["GEO", "GEO", "RUS", "CHN", "TUR", "DEU", "AZE", "XXA"])))
    }

    mutating func states() throws -> [StateCode] {
        try (0..<random.pick([1, 1, 2, 0])).map { _ in try state() }
    }

    mutating func remark() -> String? { random.pick([nil, nil, "seen", "heard"]) }

    mutating func number() -> String? { random.int(0...1) == 0 ? nil : "N\(random.int(1...25))" }

    mutating func document() throws -> DocumentToAdd {
        DocumentToAdd(
            kind: random.pick([.passport, .identityCard]), issuer: try state(),
            validThrough: random.pick([nil, try day(), try some(Day("2031-01-01"))]),
            details: DocumentDetails(
                number: "N\(random.int(1...25))",
                optionalData: random.pick([nil, nil, nil, "5ABCD1\(random.int(1...4))"])))
    }

    mutating func identity() throws -> Identity {
        let surname = random.pick([
            "KVARATSKHELIA", "Kvaratsxelia", "Əliyev", "Aliyev", "Eliyev", "IVANOV", "Ivanova",
            "İsmayılov", "Ismailov", "Schmidt", "Wang",
        ])
        let born = random.pick([
            nil, "1988-07-14", "1988-07-05", "1988-05-07", "1988-07", "1988", "1990-01-01",
            "2026-06-01", "1971-12-\(random.int(10...31))", "19\(random.int(50...99))-03-04",
        ])
        return Identity(
            surname: surname, givenNames: random.pick(["NINO", "Nino", "Anar", ""]),
            born: try born.map { try some(PartialDate($0)) },
            placeOfBirth: random.pick([nil, "Tbilisi"]))
    }

    mutating func name() throws -> NameToRecord {
        NameToRecord(identity: try identity(), transliteration: random.pick([nil, .icao]))
    }

    mutating func registration() throws -> RegistrationToCorrect {
        RegistrationToCorrect(
            nationality: try state(), sex: .female, identity: try identity(),
            transliteration: random.pick([nil, .icao]))
    }

    mutating func visa() throws -> VisaToRecord {
        let from = try day()
        return VisaToRecord(
            kind: random.pick(VisaKind.allCases), form: random.pick(VisaForm.allCases),
            entries: random.pick([nil, 1, 2, 0]), validFrom: from,
            validThrough: from.adding(days: random.int(-1...60)),
            stayDays: random.int(1...40), number: random.pick([nil, "V1", "V2"]))
    }

    mutating func crossing(of person: PersonID) throws -> CrossingToRecord {
        CrossingToRecord(
            person: person, direction: random.pick([.entry, .exit]), crossedAt: try instant(),
            checkpoint: try checkpoint(), documentNumber: random.int(0...2) == 0 ? number() : nil,
            remark: remark())
    }

    mutating func place() throws -> PlaceToRegister {
        let from = try day()
        return PlaceToRegister(
            from: from, through: random.pick([nil, from.adding(days: random.int(-1...20))]),
            dwelling: Dwelling(address: "Nizami 1", host: random.pick([nil, "Anar"])),
            remark: remark())
    }

    /// A line of a feed: of somebody known by number or document, of somebody new, of nobody.
    mutating func line(_ model: ReferenceLedger) throws -> LineToImport {
        let identity = try identity()
        let isNamed = random.int(0...5) == 0
        let isBare = random.int(0...4) == 0
        let known = random.int(1...max(1, model.persons.count))
        return LineToImport(
            person: isNamed ? PersonID(known, in: try some(LedgerCode("AZ"))) : nil,
            direction: random.pick([.entry, .exit]), crossedAt: try instant(),
            checkpoint: try checkpoint(), document: try document(),
            nationality: isBare ? nil : try state(), sex: random.pick([nil, .female, .male]),
            surname: isBare ? nil : identity.surname, givenNames: identity.givenNames,
            born: identity.born)
    }

    mutating func provision() throws -> ProvisionEnacted {
        let from = try day()
        let value = random.pick([
            "per-stay:\(random.int(5...60))", "calendar-year:\(random.int(5...60))",
            "rolling:\(random.int(5...30))/90", "nonsense",
        ])
        return ProvisionEnacted(
            book: try some(LawBookCode("az")), key: .visaFree(try state(), in: nil), value: value,
            validFrom: from, validThrough: random.pick([nil, from.adding(days: 30)]),
            article: "Migration Code, art. 15.3", source: "drawn", confidence: .read, note: nil)
    }
}
