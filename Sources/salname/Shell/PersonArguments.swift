public import ArgumentParser
public import Casework
import Custody
import Ledger

extension Transliteration: ExpressibleByArgument {}

extension Casework.DocumentName: ExpressibleByArgument {
    public init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        self.init(parts[0].uppercased() + "/" + parts[1].lowercased())
    }
}

/// Persons named in one argument, as `P-AZ-000977,P-AZ-001204`.
struct PersonList: ExpressibleByArgument {
    let persons: [PersonID]

    init?(argument: String) {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
        let persons = parts.compactMap { PersonID(argument: String($0)) }
        guard persons.count == parts.count else { return nil }
        self.persons = persons
    }
}

/// Nationalities as one option writes them, `GEO,UKR`.
enum NationalityList {
    static let form = "GEO,UKR | XXA"

    /// Returns the codes in their order; nil if one of them is none.
    static func read(_ text: String) -> [StateCode]? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let codes = parts.compactMap { StateCode(String($0)) }
        return codes.count == parts.count ? codes : nil
    }
}

extension Session {
    /// Returns the report that a person's data was erased, so that nothing can be put beside it.
    func erased(_ person: PersonID, _ asked: Asked) -> Problem {
        let subject = person.subject.description
        return Problem(
            report: Refusals(words: words).report(
                .custody(.keyDestroyed(subject: subject)), asked: asked))
    }
}
