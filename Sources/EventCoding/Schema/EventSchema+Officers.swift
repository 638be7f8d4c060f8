import Casework

extension EventSchema {
    static let officerRegistered = EventSchema(
        type: .officerRegistered, version: 1,
        summary: "Somebody became an officer.",
        remarks: "",
        subject: .officer, subjectField: "officer", effectiveField: "registeredOn",
        fields: [
            .required(
                "officer", .code(.officer), "The officer.",
                example: "O-AZ-0017"),
            .required(
                "office", .code(.office),
                "The office for which the officer acts where no other is named.",
                example: "BAK"),
            .optional(
                "person", .code(.person),
                "The officer's own file, on which the officer may not act; absent if there is none.",
                example: "P-AZ-001204"),
            .required(
                "registeredOn", .day, "The legal day from which the officer is one.",
                example: "2026-02-04"),
            .optional(
                "name", .sealed(.officer),
                "What the officer is called, sealed under the officer's own key.",
                example: .sealed(.officer)),
        ], upcast: nil)

    static let officerMoved = EventSchema(
        type: .officerMoved, version: 1,
        summary: "An officer acts for another office from now on.",
        remarks: "",
        subject: .officer, subjectField: "officer", effectiveField: "movedOn",
        fields: [
            .required(
                "officer", .code(.officer), "The officer.",
                example: "O-AZ-0017"),
            .required(
                "office", .code(.office),
                "The office for which the officer acts where no other is named.",
                example: "GNJ"),
            .required(
                "movedOn", .day, "The legal day of the move.",
                example: "2026-02-04"),
        ], upcast: nil)

    static let officerSuspended = EventSchema(
        type: .officerSuspended, version: 1,
        summary: "An officer may not act for a while, from this event on.",
        remarks: "",
        subject: .officer, subjectField: "officer", effectiveField: "suspendedOn",
        fields: [
            .required(
                "officer", .code(.officer), "The officer.",
                example: "O-AZ-0017"),
            .required(
                "suspendedOn", .day, "The legal day of the decision.",
                example: "2026-02-04"),
            .optional(
                "through", .day,
                "The last day of it, inclusive; absent where it lasts until the officer is reinstated.",
                example: "2026-03-04"),
        ], upcast: nil)

    static let officerReinstated = EventSchema(
        type: .officerReinstated, version: 1,
        summary: "A suspension ended before its time.",
        remarks: "",
        subject: .officer, subjectField: "officer", effectiveField: "reinstatedOn",
        fields: [
            .required(
                "officer", .code(.officer), "The officer.",
                example: "O-AZ-0017"),
            .required(
                "reinstatedOn", .day, "The legal day of the decision.",
                example: "2026-02-04"),
        ], upcast: nil)

    static let officerDischarged = EventSchema(
        type: .officerDischarged, version: 1,
        summary: "Somebody is no officer any more, from this event on.",
        remarks: "",
        subject: .officer, subjectField: "officer", effectiveField: "dischargedOn",
        fields: [
            .required(
                "officer", .code(.officer), "The officer.",
                example: "O-AZ-0017"),
            .required(
                "dischargedOn", .day, "The legal day of the decision.",
                example: "2026-02-04"),
        ], upcast: nil)

    static let officerKeyAdded = EventSchema(
        type: .officerKeyAdded, version: 1,
        summary: "A key with which an officer signs, from this event on.",
        remarks: "",
        subject: .officer, subjectField: "officer", effectiveField: "addedOn",
        fields: [
            .required(
                "officer", .code(.officer), "The officer.",
                example: "O-AZ-0017"),
            .required(
                "key", .code(.key), "The public key as OpenSSH writes it, without a comment.",
                example:
                    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGpvaG5fd2FzX2hlcmVfYW5kX2xlZnRfYV9rZXlf"),
            .required(
                "addedOn", .day, "The legal day of the decision.",
                example: "2026-02-04"),
            .optional(
                "validThrough", .day,
                "The last day on which it signs, inclusive; absent while no end is known.",
                example: "2028-02-04"),
        ], upcast: nil)

    static let officerKeyRevoked = EventSchema(
        type: .officerKeyRevoked, version: 1,
        summary: "A key signs nothing any more, from this event on.",
        remarks: "What it signed before stands.",
        subject: .officer, subjectField: "officer", effectiveField: "revokedOn",
        fields: [
            .required(
                "officer", .code(.officer), "The officer.",
                example: "O-AZ-0017"),
            .required(
                "revokes", .integer(least: 1, most: nil), "The position at which it was added.",
                example: 18_170),
            .required(
                "revokedOn", .day, "The legal day of the decision.",
                example: "2026-02-04"),
        ], upcast: nil)

    static let trainingRecorded = EventSchema(
        type: .trainingRecorded, version: 1,
        summary: "An officer passed a course.",
        remarks: "",
        subject: .officer, subjectField: "officer", effectiveField: "passedOn",
        fields: [
            .required(
                "officer", .code(.officer), "The officer.",
                example: "O-AZ-0017"),
            .required(
                "course", .values(of: TrainingCourse.self), "What was taught.",
                example: "decisions"),
            .required(
                "passedOn", .day, "The day on which it was passed.",
                example: "2026-02-04"),
            .required(
                "validThrough", .day, "The last day on which it counts, inclusive.",
                example: "2029-02-03"),
        ], upcast: nil)

    static let trainingWithdrawn = EventSchema(
        type: .trainingWithdrawn, version: 1,
        summary: "A record of training counts no more, from this event on.",
        remarks: "",
        subject: .officer, subjectField: "officer", effectiveField: "withdrawnOn",
        fields: [
            .required(
                "officer", .code(.officer), "The officer.",
                example: "O-AZ-0017"),
            .required(
                "withdraws", .integer(least: 1, most: nil),
                "The position at which it was recorded.",
                example: 18_171),
            .required(
                "withdrawnOn", .day, "The legal day of the decision.",
                example: "2026-02-04"),
        ], upcast: nil)
}
