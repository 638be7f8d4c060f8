import Casework
import Projections

/// A person that a search found, and the number under which the file goes on, if it is another.
struct FoundPerson {
    let known: KnownPerson
    let mergedInto: PersonID?
}

/// The persons that a search found.
struct FoundScreen {
    let table: Table

    init(_ found: [FoundPerson], words: Words) {
        var table = Table(columns: [
            .init("person", header: words(.labelPerson)),
            .init("surname", header: words(.labelSurname)),
            .init("givenNames", header: words(.labelGiven)),
            .init("born", header: words(.fieldBorn)), .init("sex", header: words(.fieldSex)),
            .init("nationality", header: words(.fieldNationality)),
            .init("documents", header: words(.labelDocuments), alignment: .right),
            .init("mergedInto", header: words.say(PersonSaying.labelMergedInto)),
        ])
        for person in found {
            let known = person.known
            table.append([
                .text(known.person.text), .text(orAbsent: known.identity?.surname),
                .text(orAbsent: known.identity?.givenNames),
                .text(orAbsent: known.identity?.born?.description), .text(known.sex.rawValue),
                .text(known.nationality.text), .integer(known.documents.count),
                .text(orAbsent: person.mergedInto?.text),
            ])
        }
        self.table = table
    }
}
