import Casework

extension EventSchema {
    /// Returns the JSON Schema (2020-12) of the payload; the same table gives the same bytes.
    public func jsonSchema() -> String {
        var members: [(String, SchemaJSON)] = [
            ("$schema", .text(SchemaJSON.dialect)),
            ("$id", .text(name)),
            ("title", .text("\(type.rawValue), version \(version)")),
            ("description", .text(remarks.isEmpty ? summary : "\(summary) \(remarks)")),
        ]
        if isSuperseded {
            members += [
                ("deprecated", true),
                ("x-superseded-by", .text(type.schemaName(version: version + 1))),
            ]
        }
        members += [
            ("type", "object"),
            ("properties", .object(fields.map { ($0.name, $0.jsonSchema) })),
            ("required", .list(fields.filter(\.isRequired).map { .text($0.name) })),
            ("unevaluatedProperties", false),
        ]
        let parts = fields.compactMap(\.kind.part)
        if !parts.isEmpty {
            members.append(("$defs", .object(parts.map { ($0.definitionName, $0.jsonSchema) })))
        }
        members.append(("examples", [example]))
        return SchemaJSON.object(members).pretty
    }
}

extension EventSchema.Field {
    fileprivate var jsonSchema: SchemaJSON {
        .object([("description", .text(description))] + kind.keywords)
    }
}

extension EventSchema.Kind {
    /// The part that the member holds; nil if it stands in clear.
    fileprivate var part: PartName? {
        if case .sealed(let part) = self { part } else { nil }
    }

    /// What a value has to be.
    var keywords: [(String, SchemaJSON)] {
        switch self {
        case .text: [("type", "string")]
        case .integer(let least, let most):
            [("type", "integer"), ("minimum", .integer(least))]
                + [most].compactMap(\.self).map { ("maximum", .integer($0)) }
        case .day: [("type", "string"), ("format", "date")]
        case .instant: SchemaJSON.dateTime(WrittenForm.instant)
        case .period: SchemaJSON.text(matching: WrittenForm.period)
        case .code(let code): code.keywords
        case .codes(let code, let least):
            [
                ("type", "array"), ("items", .object(code.keywords)),
                ("minItems", .integer(least)), ("uniqueItems", true),
            ]
        case .enumeration(let values):
            [("type", "string"), ("enum", .list(values.map(SchemaJSON.text)))]
        case .enumerations(let values):
            [
                ("type", "array"),
                ("items", .object(EventSchema.Kind.enumeration(values).keywords)),
                ("minItems", 1), ("uniqueItems", true),
            ]
        case .sealed(let part): [("$ref", .text("#/$defs/\(part.definitionName)"))]
        }
    }
}

extension WrittenCode {
    var keywords: [(String, SchemaJSON)] {
        SchemaJSON.text(matching: pattern)
            + [limit].compactMap(\.self).map { ("maxLength", .integer($0)) }
    }
}

extension PartName {
    fileprivate var definitionName: String { "\(rawValue)Part" }

    /// A traveller of a feed is nobody known yet: the crossing has a key of its own.
    private var subjectForm: String {
        switch self {
        case .traveller: "unmatched/\(WrittenCode.unmatched.form)"
        case .reason, .officer: "officer/\(WrittenCode.officer.form)"
        case .identity, .document, .remark, .dwelling, .content: "person/\(WrittenCode.person.form)"
        }
    }

    fileprivate var jsonSchema: SchemaJSON {
        [
            "description": "Personal data, sealed under the person's own key and committed to.",
            "type": "object",
            "properties": [
                "subject": .object(
                    [("description", "Whose key it is sealed under.")]
                        + SchemaJSON.text(matching: "^\(subjectForm)$")),
                "part": ["description": "Which personal data it is.", "const": .text(rawValue)],
                "commit": .object(
                    [("description", "SHA-256 over a random salt and the part's canonical JSON.")]
                        + WrittenCode.commitment.keywords),
                "sealed": .object(
                    [("description", "The ciphertext in base64; unreadable without the key.")]
                        + SchemaJSON.text(matching: WrittenForm.base64)
                        + [("contentEncoding", "base64")]),
            ],
            "required": ["subject", "part", "commit", "sealed"],
            "unevaluatedProperties": false,
        ]
    }
}

extension SchemaJSON {
    static let dialect = "https://json-schema.org/draft/2020-12/schema"

    static func text(matching pattern: String) -> [(String, SchemaJSON)] {
        [("type", "string"), ("pattern", .text(pattern))]
    }

    static func dateTime(_ pattern: String) -> [(String, SchemaJSON)] {
        [("type", "string"), ("format", "date-time"), ("pattern", .text(pattern))]
    }
}
