import Testing

@testable import Casework

@Suite("Under which dates of birth a person is looked up")
struct BirthBlockTests {
    @Test("A whole date is looked up as itself, exchanged, and as what is left of it")
    func wholeDate() throws {
        #expect(
            try keys("1990-02-03") == ["1990-02-03", "1990-03-02", "1990-02", "1990"])
        #expect(try keys("1990-02-13") == ["1990-02-13", "1990-02", "1990"])
        #expect(try keys("1990-03-03") == ["1990-03-03", "1990-03", "1990"])
    }

    @Test("A month and a year are looked up with every day they may be")
    func partialDate() throws {
        let month = try keys("1992-02")
        #expect(month.prefix(3) == ["1992-02", "1992", "1992-02-01"])
        #expect(month.last == "1992-02-29")
        #expect(month.count == 31)
        let year = try keys("1990")
        #expect(year.prefix(2) == ["1990", "1990-01"])
        #expect(year.last == "1990-12-31")
        #expect(year.count == 1 + 12 + 365)
    }

    @Test("Whoever agrees by the date of birth is found, and nobody else")
    func complete() {
        var dates: [PartialDate] = []
        for year in [1990, 1992] {
            for month in [nil, 1, 2, 3, 12] {
                for day in [nil, 1, 2, 3, 12, 29] {
                    guard month != nil || day == nil else { continue }
                    dates += [PartialDate(year: year, month: month, dayOfMonth: day)]
                        .compactMap(\.self)
                }
            }
        }
        #expect(dates.count == 49)
        for one in dates {
            let keys = BirthBlock.keys(for: one)
            #expect(Set(keys).count == keys.count, "\(one)")
            for other in dates {
                let agreement = BirthAgreement(one, other)
                #expect(keys.contains(other.description) == (agreement != nil), "\(one) \(other)")
                #expect(agreement == BirthAgreement(other, one), "\(one) \(other)")
            }
        }
    }

    private func keys(_ text: String) throws -> [String] {
        BirthBlock.keys(for: try #require(PartialDate(text)))
    }
}
