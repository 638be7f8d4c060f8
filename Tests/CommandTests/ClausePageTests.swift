import Casework
import Foundation
import Testing

@testable import salname

@Suite("The page of clauses")
struct ClausePageTests {
    /// A clause of the Migration Code, and what shows that the ledger keeps it.
    struct Clause {
        let article: String
        let service: String
        let says: String
        /// The name of a test; or, after a dash, why the ledger has no part in it.
        let shownBy: String

        var isOutside: Bool { shownBy.hasPrefix("– ") }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardized

    static func clauses() throws -> [Clause] {
        let path = root.appending(path: "fixtures/law/clauses.csv")
        return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst()
            .map { line in
                let fields = fields(of: line)
                try #require(fields.count == 4, "\(line)")
                return Clause(
                    article: fields[0], service: fields[1], says: fields[2], shownBy: fields[3])
            }
    }

    /// Fields with commas stand in quotation marks.
    private static func fields(of line: Substring) -> [String] {
        var (fields, field, isQuoted) = ([String](), "", false)
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                fields.append(field)
                field = ""
            default: field.append(character)
            }
        }
        return fields + [field]
    }

    /// The names of all tests, as they stand in the sources.
    private static func testNames() throws -> String {
        let tests = root.appending(path: "Tests")
        let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)
        var text = ""
        for case let file as URL in try #require(files) where file.pathExtension == "swift" {
            guard file.lastPathComponent != "ClausePageTests.swift" else { continue }
            text += try String(contentsOf: file, encoding: .utf8)
        }
        return text
    }

    @Test(
        "Each clause of art. 20-21 and 39-50 has a test by its name, or a reason why the ledger has no part in it"
    )
    func noEmptyCell() throws {
        let names = try Self.testNames()
        let clauses = try Self.clauses()
        for clause in clauses {
            #expect(!clause.says.isEmpty && !clause.shownBy.isEmpty, "\(clause.article)")
            #expect(Service(clause.service).map(Service.allCases.contains) == true)
            if clause.isOutside {
                #expect(clause.shownBy.count > 10, "\(clause.article)")
            } else {
                #expect(
                    names.contains("\"\(clause.shownBy)\""), "\(clause.article): \(clause.shownBy)")
            }
        }
        // No article is left out
        let articles = Set(clauses.compactMap { Int($0.article.prefix { $0.isNumber }) })
        #expect(articles == Set([20, 21] + Array(39...50)))
    }

    @Test("Every article that a provision of the three services cites is a clause of the page")
    func provisionsAreClauses() throws {
        let law = try String(
            contentsOf: Self.root.appending(path: "Sources/Ledger/Law/az.csv"), encoding: .utf8)
        let known = Set(try Self.clauses().map(\.article))
        for line in law.split(separator: "\n") where line.hasPrefix("service.") {
            guard let sign = line.firstRange(of: "\"Migration Code, art. ") else { continue }
            let cited = line[sign.upperBound...].prefix { $0 != "\"" }
            let first = cited.split(separator: ",")[0].split(separator: " ")[0]
            let isKnown = known.contains { article in
                article == first || article.hasPrefix(first + ".") || article.hasPrefix(first + "-")
                    || first.hasPrefix(article + ".") || first.hasPrefix(article + "-")
            }
            #expect(isKnown, "\(cited)")
        }
    }

    @Test(
        "The page in the documentation says what shows each clause, and what is said on each ground of refusal"
    )
    func golden() throws {
        try Golden.compare(try ClausePage.text(Self.clauses()), with: "../Sources/CLAUSES.md")
    }

    @Test(
        "Each ground of refusal in the law book has a sentence for the applicant, in both languages"
    )
    func sentences() throws {
        let law = try String(
            contentsOf: Self.root.appending(path: "Sources/Ledger/Law/az.csv"), encoding: .utf8)
        for line in law.split(separator: "\n") {
            let key = line.prefix { $0 != "," }.split(separator: ".")
            guard key.first == "service", key.count == 4 else { continue }
            if key[2] == "refusal" {
                #expect(RefusalGroundName(rawValue: String(key[3])) != nil, "\(key)")
            }
            guard key[2] == "ground" else { continue }
            for document in line.split(separator: ",")[1].split(separator: " ")
            where document != "none" {
                #expect(DocumentTitle(rawValue: String(document)) != nil, "\(document)")
            }
        }
    }
}

/// The clauses with what shows them, and the grounds of refusal with what is said on each.
private enum ClausePage {
    private static let opening = """
        # The law of the three services, clause by clause

        Made by a test from `fixtures/law/clauses.csv`, which it compares with the tests that there are: a clause
        without a test by its name, or without a reason why the ledger has no part in it, fails the build. To make it
        again: `RECORD_FIXTURES=1 swift test --filter ClausePageTests`.

        Articles are those of the Migration Code; what a provision says in numbers, and since when, stands in the law
        book (`salname law show service`).

        """

    static func text(_ clauses: [ClausePageTests.Clause]) -> String {
        let rows = clauses.map {
            "| \($0.article) | `\($0.service)` | \($0.says) | \($0.shownBy) |\n"
        }
        return opening
            + "## Clauses\n\n| article | service | it says | shown by the test |\n|---|---|---|---|\n"
            + rows.joined() + "\n" + grounds
    }

    /// What an officer is told who would grant all the same, and what the applicant reads.
    private static var grounds: String {
        let rows = RefusalGroundName.allCases.map { ground in
            let officer = CaseWhyNot.obstacle
            return "| `\(ground.rawValue)` | \(told(officer.english, ground)) | \(ground.english) "
                + "| \(told(officer.azerbaijani, ground)) | \(ground.azerbaijani) |\n"
        }
        return "## What is said on each ground of refusal\n\n"
            + "| ground | to the officer | to the applicant | vəzifəli şəxsə | ərizəçiyə |\n"
            + "|---|---|---|---|---|\n" + rows.joined()
    }

    private static func told(_ sentence: String, _ ground: RefusalGroundName) -> String {
        sentence.replacing("{ground}", with: "`\(ground.rawValue)`")
    }
}
