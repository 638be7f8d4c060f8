import Audit
import Casework
import EventCoding

extension ExplanationText {
    /// The explanation as data: the value, every counter and which one binds, the steps, the events
    /// and the provisions that they cite.
    var record: Record {
        let figures = explanation.figures
        return Record([
            .init("person", label: "person", .text(explanation.person.text)),
            .init("field", label: "field", .text(explanation.field.rawValue)),
            .init("on", label: "on", .day(explanation.day.description)),
            .init("knownAt", label: "knownAt", .integer(explanation.through)),
            .init("value", label: "value", ExplainedValue.cell(explanation.value)),
            .init("nationality", label: "nationality", .text(figures.nationality.text)),
            .init("counters", label: "counters", .list(figures.counters.map(cell))),
            .init(
                "binding", label: "binding",
                .text(orAbsent: figures.binding.map { figures.counters[$0].counter.description })),
            .init("steps", label: "steps", .list(explanation.steps.map(cell))),
            .init("evidence", label: "evidence", .list(explanation.evidence.map(cell))),
            .init("provisions", label: "provisions", .list(explanation.provisions.map(cell))),
            .init(
                "groundChanges", label: "groundChanges",
                .list(
                    explanation.groundChanges.map {
                        .object([
                            .init("position", .integer($0.position.value)),
                            .init("ground", .text($0.ground.rawValue)),
                        ])
                    })),
            .init(
                "merges", label: "merges",
                .list(
                    explanation.merges.map {
                        .object([
                            .init("kept", .text($0.kept.text)),
                            .init("duplicate", .text($0.duplicate.text)),
                            .init("position", .integer($0.position.value)),
                        ])
                    })),
        ])
    }

    private func cell(_ answer: CounterAnswer) -> Cell {
        .object([
            .init("counter", .text(answer.counter.description)),
            .init("used", .integer(answer.used)), .init("limit", .integer(answer.limit)),
            .init("left", .integer(answer.left)),
            .init("overstayDays", .integer(answer.overstayDays)),
            .init("visits", .integer(orAbsent: answer.visitsUsed)),
        ])
    }

    private func cell(_ evidence: RecordedEvidence) -> Cell {
        .object([
            .init("position", .integer(evidence.position.value)),
            .init("type", .text(evidence.type.rawValue)),
            .init("recordedAt", .text(evidence.recordedAt.description)),
            .init("effective", .text(evidence.effective.description)),
            .init("officer", .text(ActorText.short(evidence.authID))),
            .init("office", .text(evidence.office.text)),
            .init("history", .list(evidence.subjects.map { .text($0.description) })),
        ])
    }

    private func cell(_ provision: Provision) -> Cell {
        .object(ProvisionCells.members(provision))
    }

    private func cell(_ step: DerivationStep) -> Cell {
        let members: [Cell.Member]
        switch step {
        case .nationality(let state, _):
            members = named("nationality", [.init("state", .text(state.text))])
        case .present(let stay):
            members = named(
                "present",
                [
                    .init("from", .day(orAbsent: stay.firstDay?.description)),
                    .init("through", .day(orAbsent: stay.lastDay?.description)),
                ])
        case .validityEnds(let day): members = named("validityEnds", [.init("on", .day("\(day)"))])
        case .placeRegistered(let place):
            members = named(
                "placeRegistered",
                [
                    .init("from", .day("\(place.from)")),
                    .init("through", .day("\(place.through)")),
                    .init("movedOn", .day(orAbsent: place.movedOn?.description)),
                ])
        case .absent(let day): members = named("absent", [.init("on", .day("\(day)"))])
        case .provision(let provision):
            members = named("provision", [.init("citation", .text(provision.citation))])
        case .noRegime(let state, let day):
            members = named(
                "noRegime", [.init("state", .text(state.text)), .init("on", .day("\(day)"))])
        case .citizen(let state): members = named("citizen", [.init("state", .text(state.text))])
        case .termEnds(let day, let unknown):
            members = named(
                "termEnds",
                [
                    .init("on", .day("\(day)")),
                    .init("unknown", .list(unknown.map { .text($0.text) })),
                ])
        case .lastDayMoved(let moved): members = self.members(moved)
        case .counting(let step, _): members = self.members(step)
        case .visa, .nationalities, .documentShown, .lastSeen, .entryLies, .groundFound,
            .enteredOnVisa, .anomaly, .carried, .carriedThrough, .residing:
            members = circumstance(step)
        }
        let cites = step.citedPositions.map { Cell.integer($0.value) }
        return .object(members + [.init("positions", .list(cites))])
    }

    private func members(_ step: StayStep) -> [Cell.Member] {
        switch step {
        case .entryDayDoesNotCount: named("entryDayDoesNotCount", [])
        case .exitDayDoesNotCount: named("exitDayDoesNotCount", [])
        case .window(let counter, let from, let through):
            named("window", [counterMember(counter)] + span(from, through))
        case .counted(_, let from, let through, let days):
            named("counted", span(from, through) + [.init("days", .integer(days))])
        case .visits(let counter, let year, let made, let current):
            named(
                "visits",
                [
                    counterMember(counter), .init("year", .integer(year)),
                    .init("made", .integer(made)), .init("current", .integer(orAbsent: current)),
                ])
        case .used(let counter, let days, let limit):
            named(
                "used",
                [
                    counterMember(counter), .init("days", .integer(days)),
                    .init("limit", .integer(limit)),
                ])
        case .rolledOut(let counter, let days, let day):
            named(
                "rolledOut",
                [
                    counterMember(counter), .init("days", .integer(days)),
                    .init("by", .day("\(day)")),
                ])
        case .beginsAnew(let counter, let day):
            named("beginsAnew", [counterMember(counter), .init("on", .day("\(day)"))])
        case .lastLawful(let counter, let from, let days, let day):
            named(
                "lastLawful",
                [
                    counterMember(counter), .init("from", .day("\(from)")),
                    .init("days", .integer(days)), .init("day", .day("\(day)")),
                ])
        case .notLawful(let counter, let day):
            named("notLawful", [counterMember(counter), .init("on", .day("\(day)"))])
        case .neverReached(let counter): named("neverReached", [counterMember(counter)])
        case .binds(let counter, let left):
            named("binds", [counterMember(counter), .init("left", .integer(left))])
        }
    }

    private func members(_ moved: MovedLastDay) -> [Cell.Member] {
        named(
            "lastDayMoved",
            [
                .init("from", .day("\(moved.from)")), .init("day", .day("\(moved.day)")),
                .init("citations", .list(moved.provisions.map { .text($0.citation) })),
            ])
    }

    private func named(_ name: String, _ members: [Cell.Member]) -> [Cell.Member] {
        [.init("step", .text(name))] + members
    }

    private func span(_ from: Day, _ through: Day) -> [Cell.Member] {
        [.init("from", .day("\(from)")), .init("through", .day("\(through)"))]
    }

    private func counterMember(_ counter: Counter?) -> Cell.Member {
        .init("counter", .text(orAbsent: counter?.description))
    }
}
