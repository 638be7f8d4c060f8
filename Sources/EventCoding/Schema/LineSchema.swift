import Casework

/// A whole line: the members around the payload, in their fixed order.
public enum LineSchema {
    /// The schema's name.
    public static let name = "urn:salname:line:1"
    /// The name under which the schema is kept.
    public static let fileName = "line.1"

    struct Member: Sendable {
        let name: String
        let isRequired: Bool
        let description: String
        let keywords: [(String, SchemaJSON)]

        init(
            _ name: String, _ description: String, _ keywords: [(String, SchemaJSON)],
            isRequired: Bool = true
        ) {
            self.name = name
            self.isRequired = isRequired
            self.description = description
            self.keywords = keywords
        }
    }

    /// Returns the JSON Schema (2020-12) of a line; the same table gives the same bytes.
    public static func jsonSchema() -> String {
        let properties = members.map { member -> (String, SchemaJSON) in
            (member.name, .object([("description", .text(member.description))] + member.keywords))
        }
        let schema: SchemaJSON = [
            "$schema": .text(SchemaJSON.dialect),
            "$id": .text(name),
            "title": "A line of the log, version 1",
            "description": .text(description),
            "type": "object",
            "properties": .object(properties),
            "required": .list(members.filter(\.isRequired).map { .text($0.name) }),
            "allOf": .list(EventType.allCases.map(schemasOfType)),
            "unevaluatedProperties": false,
        ]
        return schema.pretty
    }

    private static let description =
        "One event: a CloudEvents 1.0 event as one line of JSON in UTF-8. The members stand in the"
        + " order in which `properties` names them, here and in every payload, without spaces;"
        + " what is absent is left out and never null; numbers are integers. A line has at most"
        + " 65,535 bytes. `data` is described by the schema that `dataschema` names."

    /// A type's lines name a schema of that type.
    private static func schemasOfType(_ type: EventType) -> SchemaJSON {
        [
            "if": ["properties": ["type": ["const": .text(type.rawValue)]]],
            "then": [
                "properties": [
                    "dataschema": ["enum": .list(type.schemas.map { .text($0.name) })]
                ]
            ],
        ]
    }
}

extension LineSchema {
    /// The members in the order in which they are written.
    static let members: [Member] =
        what + when + who + [
            Member(
                "data", "The payload.", [("type", "object")])
        ]

    private static let what: [Member] = [
        Member(
            "specversion", "The version of CloudEvents.", [("type", "string"), ("const", "1.0")]),
        Member(
            "id", "The event's name, unique in the ledger: a ULID.",
            SchemaJSON.text(matching: WrittenForm.eventID)),
        Member(
            "source", "The ledger's origin.",
            [("type", "string"), ("format", "uri-reference"), ("minLength", 1)]),
        Member(
            "type", "What happened.",
            EventSchema.Kind.values(of: EventType.self).keywords),
        Member(
            "dataschema", "The schema of `data`, with the version of the payload.",
            EventSchema.Kind.enumeration(EventSchema.all.map(\.name)).keywords),
        Member(
            "subject", "What the event is about.",
            SchemaJSON.text(matching: WrittenForm.subject)),
        Member(
            "history",
            "The histories that the event is in, with its ordinal in each, from 1 without gaps:"
                + " `subject` first, the rest sorted by bytes.",
            SchemaJSON.text(matching: WrittenForm.history)),
    ]

    private static let when: [Member] = [
        Member(
            "time",
            "When the event is true in law, taken from the payload's one effective field: a day as"
                + " its first moment in Baku, an instant in UTC. Rules read the payload, never this.",
            SchemaJSON.dateTime(WrittenForm.effectiveTime)),
        Member(
            "recordedtime", "When the log wrote the line, to the microsecond; never goes back.",
            SchemaJSON.dateTime(WrittenForm.recordedInstant)),
        Member(
            "sequence", "The position in the log, from 1 without gaps, in twenty digits.",
            SchemaJSON.text(matching: WrittenForm.sequence)),
    ]

    private static let who: [Member] = [
        Member(
            "authtype", "Whether an officer acted or the program itself.",
            [("type", "string"), ("enum", ["user", "system"])]),
        Member("authid", "Who acted.", SchemaJSON.text(matching: WrittenForm.actor)),
        Member(
            "authrole",
            "The role in which the officer acted; absent where the ledger demands none, and in an"
                + " officer's own affair.",
            EventSchema.Kind.values(of: Role.self).keywords, isRequired: false),
        Member("office", "The office for which the actor acted.", WrittenCode.office.keywords),
        Member(
            "basis",
            "What the event was decided on: the position at which the log ended, and the place in"
                + " the law's history. Absent where nothing was decided.",
            SchemaJSON.text(matching: WrittenForm.basis), isRequired: false),
        Member(
            "correlationid",
            "The work that the command is part of, as an import; absent for a command on its own.",
            [("type", "string"), ("minLength", 1)], isRequired: false),
        Member(
            "causationid", "The command that caused the event.", WrittenCode.command.keywords),
        Member(
            "commandhash", "SHA-256 of the command as it is kept.",
            SchemaJSON.text(matching: WrittenForm.hash)),
    ]
}
