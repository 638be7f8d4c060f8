import Casework
import Projections

extension PersonScreen {
    /// The data of `shown`, field by field; the order of the first fifteen never changes.
    static func record(_ shown: ShownPerson, words: Words) -> Record {
        Record(identity(shown, words) + file(shown, words) + others(shown, words))
    }

    private static func identity(_ shown: ShownPerson, _ words: Words) -> [Record.Entry] {
        let identity = shown.identity
        let nationality = shown.file.nationalities(on: shown.day)?.first
        return [
            .init("person", label: words(.labelPerson), .text(shown.asked.text)),
            .init(
                "status", label: words(.labelStatus),
                .text(identity == nil ? "erased" : "known")),
            .init("surname", label: words(.labelSurname), .text(orAbsent: identity?.surname)),
            .init("givenNames", label: words(.labelGiven), .text(orAbsent: identity?.givenNames)),
            .init("born", label: words(.fieldBorn), .text(orAbsent: identity?.born?.description)),
            .init("sex", label: words(.fieldSex), .text(shown.registration.sex.rawValue)),
            .init(
                "nationality", label: words(.fieldNationality),
                .text(orAbsent: nationality?.text)),
            .init(
                "placeOfBirth", label: words(.labelPlaceOfBirth),
                .text(orAbsent: identity?.placeOfBirth)),
        ]
    }

    private static func file(_ shown: ShownPerson, _ words: Words) -> [Record.Entry] {
        let figures = shown.figures
        return [
            .init(
                "registeredOn", label: words(.labelRegisteredOn),
                .day(shown.registration.registeredOn.description)),
            .init(
                "documents", label: words(.labelDocuments),
                .list(shown.file.documents.map { cell($0, shown.data) })),
            .init("on", label: words(.labelDay), .day(figures.day.description)),
            .init("present", label: words(.labelPresent), .boolean(figures.stay != nil)),
            .init(
                "enteredOn", label: words(.labelEntered),
                .day(orAbsent: figures.stay?.entry?.day.description)),
            .init(
                "lastLawfulDay", label: words(.labelLastLawfulDay),
                .day(orAbsent: figures.stay == nil ? nil : figures.lastLawfulDay?.description)),
            .init("events", label: words(.labelHistory), .integer(shown.file.length)),
        ]
    }

    private static func others(_ shown: ShownPerson, _ words: Words) -> [Record.Entry] {
        [
            .init(
                "mergedInto", label: words.say(PersonSaying.labelMergedInto),
                .text(orAbsent: shown.mergedInto?.text)),
            .init(
                "absorbed", label: words.say(PersonSaying.labelAbsorbed),
                .list(shown.absorbed.map { .text($0.text) })),
            .init(
                "nationalities", label: words.say(PersonSaying.labelNationalities),
                .list(shown.file.nationalities.map(cell))),
            .init(
                "formerNames", label: words.say(PersonSaying.formerNames),
                .list(shown.formerNames.map(cell))),
            .init(
                "visas", label: words.say(PersonSaying.visas), .list(shown.visas.map(cell))),
            .init(
                "places", label: words.say(PersonSaying.places), .list(shown.places.map(cell))),
            .init(
                "refusals", label: words.say(PersonSaying.refusals),
                .list(shown.file.refusals.map(cell))),
        ]
    }

    private static func cell(_ document: PersonFile.Document, _ data: PersonalData) -> Cell {
        .object([
            .init("document", .integer(document.index)), .init("name", .text(document.name.text)),
            .init("kind", .text(document.kind.rawValue)),
            .init("issuer", .text(document.issuer.text)),
            .init("number", .text(orAbsent: data.documents[document.name]?.number)),
            .init("validThrough", .day(orAbsent: document.validThrough?.description)),
            .init("position", .integer(document.position.value)),
        ])
    }

    private static func cell(_ nationalities: Nationalities) -> Cell {
        .object([
            .init("from", .day(orAbsent: nationalities.from?.description)),
            .init("nationalities", .list(nationalities.codes.map { .text($0.text) })),
            .init("position", .integer(nationalities.position.value)),
        ])
    }

    private static func cell(_ former: (identity: Identity, until: Day)) -> Cell {
        .object([
            .init("surname", .text(former.identity.surname)),
            .init("givenNames", .text(former.identity.givenNames)),
            .init("until", .day("\(former.until)")),
        ])
    }

    private static func cell(_ standing: VisaStanding) -> Cell {
        let facts = standing.visa.facts
        return .object([
            .init("visa", .text(facts.name.text)), .init("kind", .text(facts.kind.rawValue)),
            .init("validFrom", .day("\(facts.validFrom)")),
            .init("validThrough", .day("\(facts.validThrough)")),
            .init("stayDays", .integer(facts.stayDays)),
            .init("cancelledFrom", .day(orAbsent: standing.visa.cancelledFrom?.description)),
            .init("state", .text(standing.state.rawValue)),
        ])
    }

    private static func cell(_ place: (place: PersonFile.Place, dwelling: Dwelling?)) -> Cell {
        .object([
            .init("from", .day("\(place.place.from)")),
            .init("through", .day("\(place.place.through)")),
            .init("movedOn", .day(orAbsent: place.place.movedOn?.description)),
            .init("address", .text(orAbsent: place.dwelling?.address)),
            .init("position", .integer(place.place.position.value)),
        ])
    }

    private static func cell(_ refusal: PersonFile.Refusal) -> Cell {
        .object([
            .init("at", .text(refusal.at.description)),
            .init("checkpoint", .text(refusal.checkpoint.text)),
            .init("reason", .text(refusal.reason.rawValue)),
            .init("position", .integer(refusal.position.value)),
        ])
    }
}
