import Casework
import Ledger
import Testing

@Suite("The law file")
struct LawFileTests {
    private static let header = "key,value,from,through,article,source,confidence,note\n"
    private static let georgia =
        "stay.visa-free.GEO,per-stay:90,2013-08-01,,art. 15.3,a list,read,\n"

    private func provisions(_ text: String) throws -> [ProvisionEnacted] {
        try LawFile.provisions(of: Array(text.utf8), book: try #require(LawBookCode("az")))
    }

    private func error(_ text: String) -> LawFileError? {
        do {
            _ = try provisions(text)
            return nil
        } catch {
            return error as? LawFileError
        }
    }

    /// Expects that `rows` under the right header fail so, at `line`.
    private func expect(
        _ problem: LawFileError.Problem, _ line: Int, _ column: LawFileColumn?, in rows: String,
        at location: SourceLocation = #_sourceLocation
    ) {
        let error = error(LawFileTests.header + rows)
        #expect(error?.problem == problem, sourceLocation: location)
        #expect(error?.line == line, sourceLocation: location)
        #expect(error?.column == column, sourceLocation: location)
    }

    @Test("The law book of this release loads, and every provision says where it is from")
    func bundled() throws {
        let book = try #require(LawBookCode("az"))
        let provisions = try LawFile.provisions(of: LawFile.bundled, book: book)
        #expect(provisions.count == 232)
        let codes = ["Migration", "Labour", "Civil Procedure"]
        for provision in provisions {
            #expect(provision.book == book)
            #expect(ProvisionValue(provision.value, for: provision.key) != nil)
            let isOfCode = codes.contains {
                provision.article.utf8.starts(with: "\($0) Code, art. ".utf8)
            }
            // Crossing points are opened by decisions, which nobody here has read.
            let isOther = ["border.checkpoint.", "service.", "appeal."].contains {
                provision.key.text.hasPrefix($0)
            }
            #expect(isOfCode || isOther)
            #expect(!provision.article.isEmpty)
            #expect(!provision.source.isEmpty)
        }
        let unsure = Set(provisions.filter { $0.confidence == .unsure }.map(\.key.text))
            .filter { !$0.hasPrefix("service.") && !$0.hasPrefix("appeal.") }.sorted()
        #expect(
            unsure == [
                "stay.counting.entry-day", "stay.counting.exit-day", "stay.visa-free.BHR",
                "stay.visa-free.KWT", "stay.visa-free.OMN", "stay.visa-free.SAU",
                "stay.visa-free.nakhchivan.IRN", "term.last-day-moves",
            ])
        #expect(provisions.allSatisfy { $0.confidence != .unsure || $0.note != nil })
    }

    @Test("The law book of this release can be enacted whole into a new ledger")
    func bundledIsEnacted() throws {
        let book = try #require(LawBookCode("az"))
        let provisions = try LawFile.provisions(of: LawFile.bundled, book: book)
        let founded = LedgerFounded(
            code: try #require(LedgerCode("AZ")), origin: "ledger.example/az", lawBook: book,
            signatures: .none, office: try #require(OfficeCode("BAK")),
            foundedOn: try #require(Day("2026-01-05")))
        var facts = Facts(now: try #require(Instant("2026-01-05T09:00:00+04:00")))
        facts.ledger.evolve(
            Recorded(
                event: .ledgerFounded(founded), position: Position(1), recordedAt: facts.now,
                ordinals: [1]))
        let decision = try decide(.enactLaw(EnactLaw(provisions: provisions)), facts)
        #expect(decision.events == provisions.map { .provisionEnacted($0) })
    }

    @Test("A row becomes a provision with all its columns, in whatever order they stand")
    func row() throws {
        let read = try provisions(
            "note,confidence,source,article,through,from,value,key\n"
                + ",general,a list,\"art. 15.3, 20.1\",2014-12-31,2013-08-01,"
                + "per-stay:30 rolling:90/180,stay.visa-free.GEO\n"
                + "\"so, to say\",unsure,a list,art. 21.1,,2014-11-06,P10D,stay.registration.term\n"
        )
        let book = try #require(LawBookCode("az"))
        #expect(
            read == [
                ProvisionEnacted(
                    book: book, key: .visaFree(try #require(StateCode("GEO"))),
                    value: "per-stay:30 rolling:90/180",
                    validFrom: try #require(Day("2013-08-01")), validThrough: Day("2014-12-31"),
                    article: "art. 15.3, 20.1", source: "a list", confidence: .general, note: nil),
                ProvisionEnacted(
                    book: book, key: .registrationTerm, value: "P10D",
                    validFrom: try #require(Day("2014-11-06")), validThrough: nil,
                    article: "art. 21.1", source: "a list", confidence: .unsure,
                    note: "so, to say"),
            ])
    }

    @Test("A file with a header and no rows provides nothing; one without a header is refused")
    func emptyFiles() throws {
        #expect(try provisions(LawFileTests.header) == [])
        let error = error("")
        #expect(error?.problem == .columnMissing(likelyDelimiter: nil))
        #expect(error?.line == 1)
    }

    @Test("Each missing column is named", arguments: LawFileColumn.allCases)
    func missingColumn(column: LawFileColumn) {
        let names = LawFileColumn.allCases.filter { $0 != column }.map(\.rawValue)
        let error = error("\n" + names.joined(separator: ",") + "\n")
        #expect(error?.problem == .columnMissing(likelyDelimiter: nil))
        #expect(error?.line == 2)
        #expect(error?.column == column)
    }

    @Test("A file that is separated by semicolons is refused with that hint")
    func semicolons() {
        let names = LawFileColumn.allCases.map(\.rawValue).joined(separator: ";")
        #expect(error(names)?.problem == .columnMissing(likelyDelimiter: 0x3B))
        #expect(error(names)?.column == .key)
    }

    @Test("A repeated column and one that nobody reads are refused")
    func wrongColumns() {
        let names = LawFileColumn.allCases.map(\.rawValue).joined(separator: ",")
        #expect(error(names + ",value\n")?.problem == .columnRepeated)
        #expect(error(names + ",value\n")?.column == .value)
        #expect(error(names + ",until\n")?.problem == .columnUnknown("until"))
    }

    @Test("A wrong row is refused with its line and column, and the rows before it with it")
    func wrongRows() throws {
        let good = LawFileTests.georgia
        let key = try #require(ProvisionKey("stay.visa-free.KAZ"))
        let from = try #require(Day("2014-01-02"))
        let end = "art. 15.3,a list,read,\n"
        expect(
            .keyUnreadable("stay..KAZ"), 3, .key, in: good + "stay..KAZ,P1D,2014-01-02,," + end)
        expect(
            .valueUnreadable("per-stay:ninety", key: key), 3, .value,
            in: good + "stay.visa-free.KAZ,per-stay:ninety,2014-01-02,," + end)
        expect(
            .valueUnreadable("90", key: try #require(ProvisionKey("fee.card"))), 2, .value,
            in: "fee.card,90,2014-01-02,," + end)
        let row = "stay.visa-free.KAZ,per-stay:90,"
        expect(.dayUnreadable("2014-02-29"), 3, .from, in: good + row + "2014-02-29,," + end)
        expect(.dayUnreadable(""), 3, .from, in: good + row + ",," + end)
        expect(.dayUnreadable("open"), 3, .through, in: good + row + "2014-01-02,open," + end)
        expect(
            .endsBeforeItBegins(from: from, through: from.adding(days: -1)), 3, .through,
            in: good + row + "2014-01-02,2014-01-01," + end)
        let sure = "art. 15.3,a list,sure,\n"
        expect(
            .confidenceUnknown("sure"), 3, .confidence, in: good + row + "2014-01-02,," + sure)
        expect(.empty, 3, .article, in: good + row + "2014-01-02,,,a list,read,\n")
        expect(.empty, 3, .source, in: good + row + "2014-01-02,,art. 15.3,,read,\n")
    }

    @Test("A row that repeats the key and first day of another is refused with both lines")
    func repeatedRow() throws {
        let good = LawFileTests.georgia
        expect(.repeatsRow(line: 2), 4, .key, in: good + "\n" + good)
        let other = "stay.visa-free.GEO,per-stay:30,2013-08-01,,art. 15.3,a list,read,\n"
        expect(.repeatsRow(line: 2), 3, .key, in: good + other)
        let later = "stay.visa-free.GEO,per-stay:90,2013-08-02,,art. 15.3,a list,read,\n"
        #expect(try provisions(LawFileTests.header + good + later).count == 2)
    }

    @Test("A line that is no record of the header's columns is refused")
    func noRecord() {
        let good = LawFileTests.georgia
        expect(
            .notARecord(.wrongFieldCount(expected: 8, found: 2)), 3, nil, in: good + "a,b\n")
        expect(.notARecord(.unterminatedQuote(line: 3)), 3, nil, in: good + "\"stay")
    }
}
