import Audit
import Casework

extension ExplanationText {
    /// Returns a step of what is derived besides counted days, as data.
    func circumstance(_ step: DerivationStep) -> [Cell.Member] {
        switch step {
        case .nationalities(let list):
            [
                .init("step", .text("nationalities")),
                .init("states", .list(list.codes.map { .text($0.text) })),
                .init("from", .day(orAbsent: list.from?.description)),
            ]
        case .documentShown(let document):
            [
                .init("step", .text("documentShown")), .init("document", .text(document.name.text)),
                .init("issuer", .text(document.issuer.text)),
            ]
        case .lastSeen(let stay):
            [
                .init("step", .text("lastSeen")),
                .init("on", .day(orAbsent: stay.lastDay?.description)),
            ]
        case .entryLies(let territory, let checkpoint, let provision):
            [
                .init("step", .text("entryLies")), .init("checkpoint", .text(checkpoint.text)),
                .init("territory", .text(territory.rawValue)),
                .init("citation", .text(provision.citation)),
            ]
        case .groundFound(let ground, _):
            [.init("step", .text("groundFound")), .init("ground", .text(ground.rawValue))]
        case .enteredOnVisa(let entry, let number):
            [
                .init("step", .text("enteredOnVisa")), .init("number", .integer(number)),
                .init("on", .day("\(entry.day)")),
            ]
        case .anomaly(let anomaly):
            [
                .init("step", .text("anomaly")), .init("kind", .text(anomaly.kind.rawValue)),
                .init("on", .day("\(anomaly.crossing.day)")),
            ]
        case .visa(let visa, let entry):
            [
                .init("step", .text("visa")), .init("visa", .text(visa.name.text)),
                .init("stayDays", .integer(visa.facts.stayDays)),
                .init("through", .day("\(visa.lastDay)")),
                .init("entry", .integer(orAbsent: entry)),
            ]
        case .carried, .carriedThrough, .residing: carriage(step)
        case .nationality, .present, .absent, .provision, .validityEnds, .placeRegistered,
            .noRegime, .citizen, .termEnds, .lastDayMoved, .counting:
            []
        }
    }

    /// Returns a step about what carries a stay on, as data.
    private func carriage(_ step: DerivationStep) -> [Cell.Member] {
        switch step {
        case .carried(let carrier): carrier.members(named: "step")
        case .carriedThrough(let day):
            [
                .init("step", .text("carriedThrough")),
                .init("day", .day(orAbsent: day?.description)),
            ]
        case .residing(let permit):
            [.init("step", .text("residing")), .init("permit", .text(permit.id.text))]
        default: []
        }
    }
}

extension Carrier {
    /// What carries a stay on, as data; `kind` is what the first field is called.
    func members(named kind: String) -> [Cell.Member] {
        switch self {
        case .permit(let permit):
            [
                .init(kind, .text("permit")), .init("permit", .text(permit.id.text)),
                .init("service", .text(permit.service.text)),
                .init("from", .day("\(permit.from)")), .init("through", .day("\(permit.lastDay)")),
            ]
        case .application(let application):
            [
                .init(kind, .text("application")), .init("case", .text(application.id.text)),
                .init("service", .text(application.service.text)),
                .init("lodgedOn", .day("\(application.lodgedOn)")),
                .init("settledOn", .day(orAbsent: application.settledOn?.description)),
            ]
        case .announced(let extended):
            [
                .init(kind, .text("announced")),
                .init("announcement", .text(extended.announcement.text)),
                .init("from", .day("\(extended.from)")),
                .init("through", .day("\(extended.through)")),
            ]
        }
    }
}
