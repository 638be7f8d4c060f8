import Ledger

/// What the check of a log's signatures found, in words.
struct SignatureText {
    /// How many faults are said one by one.
    private static let limit = 20

    let report: SignatureReport
    let words: Words

    /// The check with what was found.
    var check: CheckList.Check {
        CheckList.Check(
            name: "signatures", label: words.say(SigningSaying.checkSignatures),
            holds: report.faults.isEmpty, detail: detail,
            position: report.faults.first?.position)
    }

    private var detail: String {
        guard report.faults.isEmpty else {
            let said = report.faults.prefix(Self.limit).map { words.say($0.saying, $0.values) }
            let rest = report.faults.count - said.count
            return (said + (rest > 0 ? ["… +\(rest)"] : [])).joined(separator: "; ")
        }
        let counts = ["signed": "\(report.signed)", "unsigned": "\(report.unsigned)"]
        guard let from = report.demandedFrom else {
            return words.say(SigningSaying.detailNoDemand, counts)
        }
        return words.say(
            SigningSaying.detailSignatures, counts.merging(["from": "\(from)"]) { $1 })
    }
}

extension SignatureFault {
    /// The sentence that says what is wrong.
    var saying: SigningSaying {
        switch reason {
        case .missing: .faultMissing
        case .forged: .faultForged
        case .otherLedger: .faultOtherLedger
        case .otherOfficer: .faultOtherOfficer
        case .keyUnknown: .faultKeyUnknown
        case .keyOfAnother: .faultKeyOfAnother
        case .keyNotYet: .faultKeyNotYet
        case .keyRevoked: .faultKeyRevoked
        case .keyEnded: .faultKeyEnded
        case .late: .faultLate
        }
    }

    /// The values of the sentence, by name.
    var values: [String: String] {
        var values = ["position": "\(position)"]
        switch reason {
        case .missing, .forged, .otherLedger, .otherOfficer, .keyUnknown: break
        case .keyOfAnother(let officer): values["officer"] = "\(officer)"
        case .keyNotYet(let at), .keyRevoked(let at): values["at"] = "\(at)"
        case .keyEnded(let day): values["day"] = "\(day)"
        case .late(let notAfter): values["notAfter"] = "\(notAfter)"
        }
        return values
    }
}
