import Casework
import Foundation
import LedgerTesting
import Testing

@Suite("What a register keeps of a stay")
struct StayReckoningTests {
    @Test("A reckoning of a stay says what its figures say, whatever was amended or merged")
    func agrees() throws {
        let base =
            ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) } ?? 2_718
        var rules: [String: Int] = [:]
        var withTerms = 0
        for round in 0..<100 {
            let seed = base &+ UInt64(round)
            let (files, law) = NaiveLedgerTests.fold(DenseHistory.events(70, seed: seed))
            for person in files.persons {
                let derivation = StayDerivation(try #require(files.file(of: person)), law: law)
                for index in derivation.stays.indices {
                    let figures = derivation.figures(ofStay: index).map { Kept($0) }
                    let reckoning = derivation.reckoning(ofStay: index).map { Kept($0) }
                    #expect(reckoning == figures, "seed \(seed), \(person), stay \(index)")
                    guard let reckoning else { continue }
                    rules[reckoning.name, default: 0] += 1
                    if reckoning.registerBy != nil { withTerms += 1 }
                }
            }
        }
        #expect(rules.values.count { $0 >= 50 } >= 4 && withTerms >= 100, "\(rules), \(withTerms)")
    }
}

/// The fields that both have.
private struct Kept: Equatable {
    let rule: StayRule
    let counters: [CounterAnswer]
    let lastLawfulDay: Day?
    let registerBy: Day?

    init(_ figures: StayFigures) {
        rule = figures.rule
        counters = figures.counters
        lastLawfulDay = figures.lastLawfulDay
        registerBy = figures.registerBy
    }

    init(_ reckoning: StayReckoning) {
        rule = reckoning.rule
        counters = reckoning.counters
        lastLawfulDay = reckoning.lastLawfulDay
        registerBy = reckoning.registerBy
    }

    /// The rule without what it holds.
    var name: String { String("\(rule)".prefix { $0 != "(" }) }
}
