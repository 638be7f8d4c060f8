import Audit
import Casework
import Foundation
import Ledger
import Testing

@Suite("Fees and terms by the law of the day")
struct CaseFeeTests {
    private struct Row {
        let service: Service
        let applicant: ApplicantCategory
        let period: Period
        let days: Int
        let amount: Int
    }

    private static func law() throws -> LawBook {
        try CaseLedger().test.ledger.lawBook(through: .max)
    }

    /// The rows of the published table about these services.
    private static func rows() throws -> [[String]] {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../fixtures/law/fees.csv")
        return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst()
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    @Test("Every row of the published fees for the three services is what is assessed")
    func agree() throws {
        let law = try Self.law()
        var compared = 0
        let names: [String: Service] = [
            "temporary_stay_extension": .stayExtension, "temporary_residence": .temporaryResidence,
        ]
        for row in try Self.rows() {
            guard let service = names[row[0]] else { continue }
            let applicant: ApplicantCategory =
                row[1] == "full-time student" ? .student : row[1] == "minor" ? .minor : .adult
            let number = try #require(
                Int(row[2].split(separator: " ").compactMap { Int($0) }[0].description))
            let isDays = row[2].contains("days")
            let period = try #require(
                isDays ? Period(days: number) : Period(months: number))
            let speed: CaseSpeed = ["1", "15"].contains(row[3]) ? .fast : .standard
            let from = try CaseLedger.day("2026-03-01")
            let fee = ServiceLaw(law, of: service, on: from).fee(
                applicant, speed, from: from, through: from.adding(period).adding(days: -1))
            let amount = try #require(Int(row[4]))
            #expect(fee?.value.qapik == amount * 100, "\(row)")
            compared += 1
        }
        #expect(compared == 40)
        let registration = ServiceLaw(
            law, of: .placeRegistration, on: try CaseLedger.day("2026-03-01"))
        #expect(registration.fee(.adult, .standard, from: nil, through: nil)?.value == .zero)
        let card = ServiceLaw(law, of: .temporaryResidence, on: try CaseLedger.day("2026-03-01"))
        #expect(card.reissueFee?.value.qapik == 1000)
    }

    @Test(
        "A day more than a length costs what the next one does, and beyond the last there is no fee"
    )
    func between() throws {
        let law = ServiceLaw(
            try Self.law(), of: .stayExtension, on: try CaseLedger.day("2026-03-01"))
        let from = try CaseLedger.day("2026-06-01")
        func fee(_ days: Int) -> Int? {
            law.fee(.adult, .fast, from: from, through: from.adding(days: days - 1))?.value.qapik
        }
        #expect(fee(1) == 5000 && fee(30) == 5000)
        #expect(fee(31) == 10_000 && fee(60) == 10_000)
        #expect(fee(61) == nil)
    }

    @Test(
        "An amendment in mid-case bears on what is decided after it, unless it says whose text applies"
    )
    func amended() throws {
        // One application, an amendment of the margin by which a passport must last longer, both outcomes
        for (textOf, isGranted) in [("decision", false), ("lodging", true)] {
            let cases = try CaseLedger(seed: 7)
            let id = try cases.lodge()
            try cases.complete(id)
            try cases.agree(id)
            func provision(_ name: String, _ value: String) throws -> ProvisionEnacted {
                ProvisionEnacted(
                    book: try #require(LawBookCode("az")),
                    key: try #require(ProvisionKey("service.temporary-residence.\(name)")),
                    value: value, validFrom: try CaseLedger.day("2026-04-12"), validThrough: nil,
                    article: "a law of 2026", source: "a test", confidence: .read, note: nil)
            }
            try cases.test.perform(
                .enactLaw([
                    provision("passport-margin", "P4Y"), provision("text-of", textOf),
                ]))
            try expectExplained(id, in: cases, isGranted: isGranted)
            if isGranted {
                try cases.propose(id)
            } else {
                guard
                    case .grantBeyond(_, let last, .passport, let cited) = try cases.rejection({
                        try cases.propose(id)
                    })
                else { throw TestLedgerError.code }
                #expect(last == (try CaseLedger.day("2027-01-01")))
                #expect(cited.article == "a law of 2026" && cited.citation == "law/az#233")
            }
        }
    }

    /// The explanation names whose text applies, and the margin that follows from it.
    private func expectExplained(
        _ id: CaseID, in cases: CaseLedger, isGranted: Bool
    ) throws {
        let told = try CaseExplanation(
            of: .eligibility, of: id, on: try CaseLedger.day("2026-04-13"),
            in: cases.test.ledger.log, through: .max)
        let margin = told.steps.compactMap { step -> Provision? in
            if case .limit(.passport, _, let provision, _) = step { provision } else { nil }
        }
        let textOf = told.steps.compactMap { step -> Provision? in
            if case .provision(let provision) = step { provision } else { nil }
        }
        #expect(textOf.map(\.enacted.key.text) == ["service.temporary-residence.text-of"])
        if isGranted {
            #expect(margin.map(\.enacted.value) == ["P3M"])
            #expect(
                told.value
                    == .grantable(
                        from: try CaseLedger.day("2026-05-30"),
                        through: try CaseLedger.day("2027-05-29")))
        } else {
            #expect(margin.map(\.citation) == ["law/az#233"])
            guard case .notGrantable(.casework(.grantBeyond)) = told.value else {
                throw TestLedgerError.code
            }
        }
    }
}
