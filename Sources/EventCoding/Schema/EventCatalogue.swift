import Casework

/// The event catalogue: every event, for a person who reads the log.
public enum EventCatalogue {
    /// Returns the catalogue in Markdown; the same table gives the same bytes.
    public static func text() -> String {
        ([opening] + EventType.allCases.map(section)).joined(separator: "\n") + closing
    }

    private static let opening = """
        # The event catalogue

        Everything that can stand in the log. This page and the schemas beside it are made from one
        table in `Sources/EventCoding/Schema`; a test compares them. To make them again:
        `RECORD_FIXTURES=1 swift test --filter GoldenTests`.

        One event is one line of JSON: a CloudEvents 1.0 event. What is absent is left out, never
        null; numbers are integers. A version that was ever written is read for ever: a new version
        gets a new schema, and an upcaster brings the older payload up to it.

        | event | what happened | written as | about |
        |---|---|---|---|
        \(EventType.allCases.map(row).joined(separator: "\n"))

        ## A line

        The members of every line, in this order. Schema: [`\(LineSchema.name)`](\(
            LineSchema.fileName).schema.json).

        | member | required | meaning |
        |---|---|---|
        \(LineSchema.members.map(row).joined(separator: "\n"))

        """

    private static let closing = """

        ## A sealed part

        Names, dates of birth, document numbers and every free text stand only in sealed parts:
        `{"subject":"person/P-AZ-000977","part":"identity","commit":"…","sealed":"…"}`. `commit` is
        SHA-256 over a random salt and the part's canonical JSON; `sealed` is the ciphertext in
        base64. When a person's key is destroyed the line stays as it is, and so does every proof.

        """

    private static func row(_ type: EventType) -> String {
        let schema = type.today
        return "| [`\(type.rawValue)`](#\(type.rawValue.lowercased())) | \(schema.summary)"
            + " | version \(schema.version) | `\(schema.subject.rawValue)/…` |"
    }

    private static func row(_ member: LineSchema.Member) -> String {
        "| `\(member.name)` | \(yes(member.isRequired)) | \(member.description) |"
    }

    private static func section(_ type: EventType) -> String {
        let today = type.today
        let paragraphs = [
            "## \(type.rawValue)",
            today.remarks.isEmpty ? today.summary : "\(today.summary) \(today.remarks)",
            """
            - Subject: `\(today.subject.rawValue)/…`, by `\(today.subjectField)`.
            - Effective: `\(today.effectiveField)`.
            """,
        ]
        return (paragraphs + type.schemas.reversed().map(part)).joined(separator: "\n\n") + "\n"
    }

    /// The fields of one version, and what becomes of it when it is read.
    private static func part(_ schema: EventSchema) -> String {
        let link = "[`\(schema.name)`](\(schema.fileName).schema.json)"
        let fields = schema.fields.map(row).joined(separator: "\n")
        let table = "| member | holds | required | meaning |\n|---|---|---|---|\n\(fields)"
        guard let upcast = schema.upcast else {
            return "### Version \(schema.version), written today: \(link)\n\n\(table)"
        }
        return "### Version \(schema.version), read only: \(link)\n\n"
            + "Read as version \(schema.version + 1): \(upcast)\n\n\(table)"
    }

    private static func row(_ field: EventSchema.Field) -> String {
        "| `\(field.name)` | \(field.kind.words) | \(yes(field.isRequired)) |"
            + " \(field.description) |"
    }

    private static func yes(_ isRequired: Bool) -> String { isRequired ? "yes" : "no" }
}

extension EventType {
    /// The schema of what is written today.
    fileprivate var today: EventSchema { schemas[schemas.count - 1] }
}

extension EventSchema.Kind {
    /// What the member holds, for a person.
    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .integer(let least, let most):
            "number, " + (most.map { "\(least) to \($0)" } ?? "from \(least)")
        case .day: "day"
        case .instant: "instant"
        case .period: "length of time"
        case .code(let code): code.words
        case .codes(let code, let least):
            (least > 0 ? "list, not empty, of: " : "list of: ") + code.words
        case .enumeration(let values): values.map { "`\($0)`" }.joined(separator: ", ")
        case .enumerations(let values):
            "list, not empty, of: " + values.map { "`\($0)`" }.joined(separator: ", ")
        case .sealed(let part): "sealed part `\(part.rawValue)`"
        }
    }
}
