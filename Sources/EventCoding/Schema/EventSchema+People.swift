import Casework

extension EventSchema {
    static let personRegistered = EventSchema(
        type: .personRegistered, version: 2,
        summary: "A person was registered.",
        remarks:
            "What identifies the person is sealed; what rules and figures need stands in clear.",
        subject: .person, subjectField: "person", effectiveField: "registeredOn",
        fields: [
            .required(
                "person", .code(.person), "The number the person was given.",
                example: "P-AZ-000977"),
            .required(
                "nationality", .code(.state),
                "The state whose citizen the person is; `XXA` for a stateless person.",
                example: "GEO"),
            .required(
                "sex", .values(of: Sex.self),
                "The sex the travel document states: `F`, `M`, or `X` where it states none.",
                example: "F"),
            .optional(
                "birthYear", .integer(least: 1, most: 9999),
                "The year of birth; absent where the document does not know it.",
                example: 1990),
            .required(
                "registeredOn", .day, "The legal day of the registration.",
                example: "2026-01-20"),
            .optional(
                "nameKeys", .values(of: NameKeyAlgorithm.self),
                "How the match keys were made; absent for whoever was registered before they were"
                    + " kept.",
                example: "name-key/2"),
            .optional(
                "transliteration", .values(of: Transliteration.self),
                "The table by which the machine-readable form was written; absent where a zone"
                    + " printed it.",
                example: "aze"),
            .optional(
                "distinctFrom", .codes(.person, least: 0),
                "Persons who looked like this one and are others, as the officer states; absent if"
                    + " none did.",
                example: ["P-AZ-000312"]),
            .required(
                "identity", .sealed(.identity), "The names, the date and the place of birth.",
                example: .sealed(.identity)),
            remark,
        ], upcast: nil)

    /// Version 1, in which how match keys were made was not recorded.
    static let personRegisteredWithoutKeys = EventSchema(
        type: .personRegistered, version: 1,
        summary: "A person was registered.",
        remarks:
            "What identifies the person is sealed; what rules and figures need stands in clear.",
        subject: .person, subjectField: "person", effectiveField: "registeredOn",
        fields: [
            .required(
                "person", .code(.person), "The number the person was given.",
                example: "P-AZ-000977"),
            .required(
                "nationality", .code(.state),
                "The state whose citizen the person is; `XXA` for a stateless person.",
                example: "GEO"),
            .required(
                "sex", .values(of: Sex.self),
                "The sex the travel document states: `F`, `M`, or `X` where it states none.",
                example: "F"),
            .optional(
                "birthYear", .integer(least: 1, most: 9999),
                "The year of birth; absent where the document does not know it.",
                example: 1990),
            .required(
                "registeredOn", .day, "The legal day of the registration.",
                example: "2026-01-20"),
            .required(
                "identity", .sealed(.identity), "The names, the date and the place of birth.",
                example: .sealed(.identity)),
            remark,
        ],
        upcast:
            "How the match keys were made, the table of the name and the persons it was told apart"
            + " from are absent: nobody recorded them then.")

    static let personDocumentAdded = EventSchema(
        type: .personDocumentAdded, version: 1,
        summary: "A border-crossing document of a person was added to the person's file.",
        remarks: "",
        subject: .person, subjectField: "person", effectiveField: "addedOn",
        fields: [
            .required(
                "person", .code(.person), "The person whose document it is.",
                example: "P-AZ-000977"),
            .required(
                "document", .integer(least: 1, most: nil),
                "The document's place among the person's documents, from 1. Other events name it"
                    + " by this.",
                example: 1),
            .required(
                "kind", .values(of: DocumentKind.self),
                "What kind of document it is (Migration Code, art. 3.0.17).",
                example: "passport"),
            .required(
                "issuer", .code(.state), "The state or the body that issued it.", example: "GEO"),
            .optional(
                "validThrough", .day,
                "The last day on which it is valid, inclusive; absent where none is stated.",
                example: "2031-05-14"),
            .required(
                "addedOn", .day, "The legal day on which it was added.", example: "2026-01-20"),
            .required(
                "details", .sealed(.document), "The document's number.",
                example: .sealed(.document)),
            remark,
        ], upcast: nil)

    static let remark = Field.optional(
        "remark", .sealed(.remark), "What the officer remarked; absent if nothing.",
        example: .sealed(.remark))
}

extension SchemaJSON {
    /// A sealed part of the person of the examples, made up: it opens to no key.
    static func sealed(_ part: PartName) -> SchemaJSON {
        let (commit, sealed) = sealedExample(part)
        let subject =
            switch part {
            case .traveller: "unmatched/U-AZ-000012"
            case .reason, .officer: "officer/O-AZ-0017"
            case .identity, .document, .remark, .dwelling, .content: "person/P-AZ-000977"
            }
        return [
            "subject": .text(subject), "part": .text(part.rawValue),
            "commit": .text(commit), "sealed": .text(sealed),
        ]
    }

    private static func sealedExample(_ part: PartName) -> (commit: String, sealed: String) {
        switch part {
        case .identity:
            (
                "d08da2249d8de8316aff30864707ee9246a6257223a0d124c912d9bd4908d9aa",
                "AQAAAAHGAZph0mPXGwQ53Jz0AxS+i8s4H3WnVA6TmcCxkG7plQH67nqVLNkry2g0485wPjLRL/Ei9ZlI"
                    + "cynfh3qKXhZZu3Jf1MIByTBwcoi3WWrF+4oeQLXNAJphu7qiyw8hP0ihuttGQuMyuzBE8Qy62quH"
                    + "pGOrJt9Vagqz"
            )
        case .document:
            (
                "d766141207558f123660d807a6b15406dd36b4f3d9b6b6fd44b9bc3460e88b99",
                "AQAAAAGwbOYN9bGmImt497FJF/o5eouq29xFwob4wNvn/Zs8WrJotlFnXpvrCjdriNgFJrzYPrUj5dvO"
                    + "X+rwF876UF9GZPeavWwqEFKe4qtPJWd4GxiIKTToitPI6Pz0lLSKYu7tAw=="
            )
        case .dwelling:
            (
                "0d2c0f6a5d9d3d2f1c6b7e4a98b1c3d5e7f90123456789abcdef0123456789ab",
                "AQAAAAFkd2VsbGluZyBvZiB0aGUgZXhhbXBsZXMsIG9wZW5zIHRvIG5vIGtleQ=="
            )
        case .content:
            (
                "6f1c2d3e4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
                "AQAAAAFjb250ZW50IG9mIHRoZSBleGFtcGxlcywgb3BlbnMgdG8gbm8ga2V5"
            )
        case .traveller:
            (
                "3b9a1f0c7e5d48b2a6c4e8f01d3b5a79c2e4f6081a3c5e7f90b1d3f507294b6d",
                "AQAAAAF0cmF2ZWxsZXIgb2YgdGhlIGV4YW1wbGVzLCBvcGVucyB0byBubyBrZXk="
            )
        case .remark:
            (
                "75cddf8bbfa06f5efaf337e60a23decf428e5294a85db759eca00cf9f30309f3",
                "AQAAAAGub7MEiR0GAbz3BoRBTcGYM7+67wZdXMgk3RAKIxQQgt6c5V6r9Os2WuPEpN/gyRFXor36sFKT"
                    + "NYyjap5BTaUZy0pMbnG1c/6fxKAnRQM9Zk7DYj8XPlz8ffAv000HNk3w5a9m6uY="
            )
        case .reason:
            (
                "2da95faf5260d39c3edc7f333e74d06362dd4dc06d10a45a91848c438ed35635",
                "AQAAAAEFqKDFq3RGrhc1RjoiN47eA6lyULEzdayd7aGdcVGsLGsq15j5VfNYOyqqaGY9uPutriSFDA3V"
                    + "uTz5XscfaYOzWrZ+iZCy9aZzzLYi8pv+FzPswjP1g1C6cZw="
            )
        case .officer:
            (
                "f1bef4119960c51b4bca4f8cfa29b0b4356c6502e75d0746b7c3cdc4a6cb6722",
                "AQAAAAGRMQ2YYZiitzzeTb3ZDXlyQkPrPUZ074ZUyQ0cFeMISJ+niJDE8WPyybO4+TAOrKMIcY5h7HKe"
                    + "n02hcjb9Z11pqh+mZBTi6R1f1sTfh6hZEmt/ToGOe0oUyqs="
            )
        }
    }
}
