import Audit
import Casework
import EventCoding
import Ledger

/// An explanation of a case or a permit in words, in rows and as data.
struct CaseExplanationText {
    let explanation: CaseExplanation
    let words: Words

    init(_ explanation: CaseExplanation, _ words: Words) {
        self.explanation = explanation
        self.words = words
    }

    var told: ExplainedSteps {
        let value = CaseExplainedValue(words: words).text(explanation.value)
        return ExplainedSteps(
            head: "\(explanation.field.rawValue) = \(value)",
            steps: explanation.steps.map(line), words: words)
    }

    private func line(_ step: CaseExplanation.Step) -> ExplainedSteps.Line {
        switch step {
        case .recorded(let position): return recorded(position)
        case .provision(let provision): return line(provision)
        case .counted(let from, let span, let through, let calendar):
            return .init(
                text: say(.counted, ["from": "\(from)", "span": span.description]),
                cites: ["= \(through)"] + calendar.map(\.citation),
                details: [""] + calendar.map { "\($0.enacted.key) \($0.enacted.value)" })
        case .stands(let ground, let provision, let proof):
            return line(say(.stands, ["ground": ground.text]), provision, proof)
        case .doesNotStand(let ground, let provision):
            return line(say(.doesNotStand, ["ground": ground.text]), provision, [])
        case .limit(let kind, let last, let provision, let proof):
            let limit = words.named(LimitSaying.self, kind.rawValue)
            return line(say(.limit, ["limit": limit, "day": "\(last)"]), provision, proof)
        case .lawfulStay(let through, let proof):
            let text =
                through.map { say(.lawfulStay, ["day": "\($0)"]) } ?? say(.lawfulWithoutEnd)
            return .init(text: text, cites: proof.map(\.description), details: proof.map(detail))
        case .absent(let days, let limit, let window, let provision):
            let values = ["days": "\(days)", "limit": "\(limit)", "window": "\(window)"]
            return line(say(.absent, values), provision, [])
        }
    }

    private func say(_ saying: CaseExplainSaying, _ values: [String: String] = [:]) -> String {
        words.say(saying, values)
    }

    private func recorded(_ position: Position) -> ExplainedSteps.Line {
        guard let evidence = explanation.evidence(at: position) else {
            return .init(text: "", cites: [position.description])
        }
        let facts = evidence.facts.filter { !Self.said.contains($0.name) }
            .map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
        let values = [
            "type": evidence.type.rawValue, "day": "\(evidence.effective.day)",
            "facts": facts.isEmpty ? "" : ": " + facts,
        ]
        return .init(
            text: say(.recorded, values), cites: [position.description],
            details: [detail(position)])
    }

    /// What a step has no need of, since the case's own screen says it.
    private static let said: Set<String> = [
        "service", "office", "intake", "applicant", "requestedFrom", "requestedThrough",
        "personLength", "lawLength",
    ]

    private func line(_ provision: Provision) -> ExplainedSteps.Line {
        line("\(provision.enacted.key) \(provision.enacted.value)", provision, [])
    }

    private func line(
        _ text: String, _ provision: Provision, _ proof: [Position]
    ) -> ExplainedSteps.Line {
        .init(
            text: text, cites: [provision.citation] + proof.map(\.description),
            details: [ExplainedSteps.origin(of: provision, words)] + proof.map(detail))
    }

    private func detail(_ position: Position) -> String {
        explanation.evidence(at: position).map { ExplainedSteps.text(of: $0, words) } ?? ""
    }
}

extension CaseExplanationText {
    /// The explanation as data.
    var record: Record {
        Record([
            .init("subject", label: "subject", .text(explanation.subject.description)),
            .init("field", label: "field", .text(explanation.field.rawValue)),
            .init("on", label: "on", .day(explanation.day.description)),
            .init("knownAt", label: "knownAt", .integer(explanation.through)),
            .init("value", label: "value", CaseExplainedValue.cell(explanation.value)),
            .init("steps", label: "steps", .list(explanation.steps.map(cell))),
            .init(
                "evidence", label: "evidence",
                .list(explanation.evidence.map { .integer($0.position.value) })),
            .init(
                "provisions", label: "provisions",
                .list(explanation.provisions.map { .text($0.citation) })),
        ])
    }

    private func cell(_ step: CaseExplanation.Step) -> Cell {
        let (name, members) = named(step)
        return .object([.init("step", .text(name))] + members)
    }

    private func named(_ step: CaseExplanation.Step) -> (String, [Cell.Member]) {
        switch step {
        case .recorded(let position): ("recorded", [positions([position])])
        case .provision(let provision): ("provision", [citation(provision)])
        case .counted(let from, let span, let through, let calendar):
            (
                "counted",
                [
                    .init("from", .day("\(from)")), .init("span", .text(span.description)),
                    .init("through", .day("\(through)")),
                    .init("citations", .list(calendar.map { .text($0.citation) })),
                ]
            )
        case .stands(let ground, let provision, let proof):
            (
                "stands",
                [.init("ground", .text(ground.text)), citation(provision), positions(proof)]
            )
        case .doesNotStand(let ground, let provision):
            ("doesNotStand", [.init("ground", .text(ground.text)), citation(provision)])
        case .limit(let kind, let last, let provision, let proof):
            (
                "limit",
                [
                    .init("limit", .text(kind.rawValue)), .init("last", .day("\(last)")),
                    citation(provision), positions(proof),
                ]
            )
        case .lawfulStay(let through, let proof):
            (
                "lawfulStay",
                [.init("through", .day(orAbsent: through?.description)), positions(proof)]
            )
        case .absent(let days, let limit, let window, let provision):
            (
                "absent",
                [
                    .init("days", .integer(days)), .init("limit", .integer(limit)),
                    .init("window", .integer(window)), citation(provision),
                ]
            )
        }
    }

    private func citation(_ provision: Provision) -> Cell.Member {
        .init("citation", .text(provision.citation))
    }

    private func positions(_ proof: [Position]) -> Cell.Member {
        .init("positions", .list(proof.map { .integer($0.value) }))
    }
}

/// What a field of a case says, in words and as data.
struct CaseExplainedValue {
    let words: Words

    /// Returns the value as a person reads it.
    func text(_ value: CaseExplanation.Value) -> String {
        switch value {
        case .none: return words(.explainNoValue)
        case .stage(let stage): return words.named(CaseStageSaying.self, stage.rawValue)
        case .documents(let kinds):
            return kinds.isEmpty
                ? words.say(CaseExplainSaying.nothingMissing)
                : kinds.map(\.text).joined(separator: ", ")
        case .day(let day): return day.description
        case .days(let days): return String(days)
        case .money(let money): return money.description
        case .grantable(let from, let through):
            return words.say(
                CaseExplainSaying.grantable, ["from": "\(from)", "through": "\(through)"])
        case .refused(let grounds):
            return words.say(
                CaseExplainSaying.refused,
                ["grounds": grounds.map(\.text).joined(separator: ", ")])
        case .notGrantable(let rejection): return report(rejection).why
        case .permit(let state): return words.say(state.saying)
        }
    }

    private func report(_ rejection: Rejection) -> ErrorReport {
        Refusals(words: words).report(.rejected(rejection), asked: .answer)
    }

    /// Returns the value as data.
    static func cell(_ value: CaseExplanation.Value) -> Cell {
        switch value {
        case .none: .absent
        case .stage(let stage): .text(stage.rawValue)
        case .documents(let kinds): .list(kinds.map { .text($0.text) })
        case .day(let day): .day(day.description)
        case .days(let days): .integer(days)
        case .money(let money): .integer(money.qapik)
        case .grantable(let from, let through):
            .object([.init("from", .day("\(from)")), .init("through", .day("\(through)"))])
        case .refused(let grounds): .list(grounds.map { .text($0.text) })
        case .notGrantable(let rejection):
            .text(
                Refusals(words: Words(.english)).report(.rejected(rejection), asked: .answer).code)
        case .permit(let state): .text(state.rawValue)
        }
    }
}

extension PermitState {
    /// How it is said.
    var saying: CaseSaying {
        switch self {
        case .notYet: .notBegun
        case .inForce: .inForce
        case .cancelled: .cancelled
        case .ended: .expired
        }
    }
}
