import Casework
import Testing

@testable import salname

@Suite("The page of the lifecycle")
struct LifecyclePageTests {
    @Test("The page in the documentation says which step may be taken at which stage, cell by cell")
    func golden() throws {
        try Golden.compare(LifecyclePage.text, with: "../Sources/LIFECYCLE.md")
    }

    @Test("From every stage but the last a case goes on, and every step may be taken at some stage")
    func complete() {
        for stage in CaseStage.allCases where stage != .closed {
            #expect(stage.next != nil && !stage.steps.isEmpty, "\(stage)")
        }
        for step in CaseStep.allCases {
            #expect(CaseStage.allCases.contains { $0.steps.contains(step) }, "\(step)")
        }
        // What is said to come instead may indeed be done there
        for stage in CaseStage.allCases {
            guard let next = stage.next else { continue }
            #expect(stage.ruling(on: next) == .allowed, "\(stage)")
        }
    }
}

/// Every step against every stage.
private enum LifecyclePage {
    private static let opening = """
        # The lifecycle of a case

        Made from the rules (`CaseStage.steps`) by a test, which compares it cell by cell; to make it again:
        `RECORD_FIXTURES=1 swift test --filter LifecyclePageTests`.

        All services have this one lifecycle. What differs between them is law, enacted as provisions under
        `service.SERVICE.…` (grounds, documents, terms, fees, opinions, who decides, how many officers it
        takes), and one file each in `Sources/Casework/Cases`, which says what the law book cannot.

        """

    static var text: String {
        let stages = CaseStage.allCases
        let names = stages.map {
            "| `\($0.rawValue)` | \(english(CaseStageSaying.self, $0.rawValue)) | "
                + "\($0.next.map { "`\($0.rawValue)`" } ?? "–") |"
        }
        let rows = CaseStep.allCases.map { step in
            "| `\(step.rawValue)` | "
                + stages.map { $0.steps.contains(step) ? "yes" : "" }.joined(separator: " | ")
                + " |"
        }
        let commands = CaseStep.allCases.map { step in
            let id = CaseID("C-AZ-2026-000021").map(step.command) ?? ""
            return
                "| `\(step.rawValue)` | \(english(CaseStepSaying.self, step.rawValue)) | `\(id)` |"
        }
        return opening + "## Stages\n\n| stage | the case is | usually next |\n|---|---|---|\n"
            + lines(names) + "\n## Which step may be taken at which stage\n\n| step | "
            + stages.map { "`\($0.rawValue)`" }.joined(separator: " | ") + " |\n|---"
            + String(repeating: "|---", count: stages.count) + "|\n" + lines(rows)
            + "\n## Steps\n\n| step | what is done | command |\n|---|---|---|\n" + lines(commands)
    }

    private static func lines(_ rows: [String]) -> String {
        rows.map { $0 + "\n" }.joined()
    }

    private static func english<Kind: Saying & RawRepresentable<String>>(
        _ kind: Kind.Type, _ name: String
    ) -> String {
        Kind(rawValue: name)?.english ?? name
    }
}
