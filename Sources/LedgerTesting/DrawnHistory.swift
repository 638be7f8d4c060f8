import Casework

/// What every drawn history does with an event once it is drawn.
protocol DrawnHistory {
    var random: SeededRandom { get set }
    /// The events drawn so far, by position from 1 on.
    var events: [Recorded] { get set }
    /// How long each subject's history is.
    var lengths: [Subject: Int] { get set }
}

extension DrawnHistory {
    /// Founds the ledger, on `day`; every history begins so.
    mutating func foundLedger(on day: Day) {
        guard let code = LedgerCode("AZ"), let book = LawBookCode("az"),
            let office = OfficeCode("HQ")
        else { return }
        record(
            .ledgerFounded(
                LedgerFounded(
                    code: code, origin: "ledger.test/az", lawBook: book, signatures: .none,
                    office: office, foundedOn: day)))
    }

    mutating func record(_ event: Event) {
        let ordinals = event.subjects.map { subject in
            lengths[subject, default: 0] += 1
            return lengths[subject] ?? 1
        }
        events.append(
            Recorded(
                event: event, position: Position(events.count + 1),
                recordedAt: Instant(microseconds: 1_700_000_000_000_000 + Int64(events.count)),
                ordinals: ordinals))
    }

    /// Draws a sealed part; its commitment is 32 bytes that are nobody's hash.
    mutating func part(of subject: Subject, _ name: PartName) -> SealedPart? {
        let digits = Array("0123456789abcdef".utf8)
        let hex = random.bytes(32).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return Commitment(String(decoding: hex, as: UTF8.self)).map {
            SealedPart(subject: subject, part: name, commit: $0, sealed: "AA==")
        }
    }
}
