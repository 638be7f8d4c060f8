import Casework
import Projections

/// The persons that a search found.
struct FoundScreen {
    let table: Table

    init(_ found: [KnownPerson], words: Words) {
        var table = Table(columns: [
            .init("person", header: words(.labelPerson)),
            .init("surname", header: words(.labelSurname)),
            .init("givenNames", header: words(.labelGiven)),
            .init("born", header: words(.fieldBorn)), .init("sex", header: words(.fieldSex)),
            .init("nationality", header: words(.fieldNationality)),
            .init("documents", header: words(.labelDocuments), alignment: .right),
        ])
        for known in found {
            table.append([
                .text(known.person.text), .text(orAbsent: known.identity?.surname),
                .text(orAbsent: known.identity?.givenNames),
                .text(orAbsent: known.identity?.born?.description), .text(known.sex.rawValue),
                .text(known.nationality.text), .integer(known.documents.count),
            ])
        }
        self.table = table
    }
}

/// One person: identity, documents, how the stay stands, how long the history is.
struct PersonScreen {
    private let known: KnownPerson
    private let documents: [KnownDocument]
    private let registration: PersonFile.Registration
    private let figures: StayFigures
    private let length: Int
    private let words: Words

    /// Documents added after the cut are left out; nil for somebody not yet registered at it.
    init?(_ known: KnownPerson, _ file: PersonFile, _ figures: StayFigures, words: Words) {
        guard let registration = file.registration else { return nil }
        self.known = known
        self.registration = registration
        self.figures = figures
        self.words = words
        length = file.length
        let kept = file.documents.map(\.index)
        documents = known.documents.filter { kept.contains($0.index) }
    }

    /// The data, field by field.
    var record: Record {
        let identity = known.identity
        return Record([
            .init("person", label: words(.labelPerson), .text(known.person.text)),
            .init(
                "status", label: words(.labelStatus),
                .text(identity == nil ? "erased" : "known")),
            .init("surname", label: words(.labelSurname), .text(orAbsent: identity?.surname)),
            .init("givenNames", label: words(.labelGiven), .text(orAbsent: identity?.givenNames)),
            .init("born", label: words(.fieldBorn), .text(orAbsent: identity?.born?.description)),
            .init("sex", label: words(.fieldSex), .text(known.sex.rawValue)),
            .init("nationality", label: words(.fieldNationality), .text(known.nationality.text)),
            .init(
                "placeOfBirth", label: words(.labelPlaceOfBirth),
                .text(orAbsent: identity?.placeOfBirth)),
            .init(
                "registeredOn", label: words(.labelRegisteredOn),
                .day(registration.registeredOn.description)),
            .init("documents", label: words(.labelDocuments), .list(documents.map(cell))),
            .init("on", label: words(.labelDay), .day(figures.day.description)),
            .init("present", label: words(.labelPresent), .boolean(figures.stay != nil)),
            .init(
                "enteredOn", label: words(.labelEntered),
                .day(orAbsent: figures.stay?.entry?.day.description)),
            .init(
                "lastLawfulDay", label: words(.labelLastLawfulDay),
                .day(orAbsent: figures.stay == nil ? nil : figures.lastLawfulDay?.description)),
            .init("events", label: words(.labelHistory), .integer(length)),
        ])
    }

    private func cell(_ document: KnownDocument) -> Cell {
        .object([
            .init("document", .integer(document.index)),
            .init("kind", .text(document.kind.rawValue)),
            .init("issuer", .text(document.issuer.text)),
            .init("number", .text(orAbsent: document.details?.number)),
            .init("validThrough", .day(orAbsent: document.validThrough?.description)),
        ])
    }

    /// The data for people.
    func text(_ terminal: Terminal) -> String {
        var lines = [known.person.text + "  " + name]
        lines.append("  " + identityLine)
        lines += documents.map { "  " + line($0) }
        let stay = StayScreen(figures, stays: [], words: words)
        lines.append("  " + stay.summary)
        lines.append(
            "  "
                + words(
                    .historyLine,
                    ["count": "\(length)", "day": "\(registration.registeredOn)"]))
        return lines.map { DisplayText.printable($0) + "\n" }.joined()
    }

    private var name: String {
        guard let identity = known.identity else { return words(.personErased) }
        return [identity.surname, identity.givenNames].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    private var identityLine: String {
        let born = known.identity?.born.map { words(.bornOn, ["date": $0.description]) }
        return [born, known.sex.rawValue, known.nationality.text, known.identity?.placeOfBirth]
            .compactMap(\.self).joined(separator: "  ")
    }

    private func line(_ document: KnownDocument) -> String {
        var values = [
            "index": "\(document.index)", "kind": DocumentName.name(of: document.kind, words),
            "issuer": document.issuer.text, "number": document.details?.number ?? "-",
        ]
        values["day"] = document.validThrough?.description
        return words(
            document.validThrough == nil ? .documentLineOpen : .documentLine, values)
    }
}
