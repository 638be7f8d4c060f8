public import Casework

/// A course that an officer passed.
public struct TrainingRow: TableRow {
    public let position: Position
    public let officer: OfficerID
    public let course: TrainingCourse
    public let passedOn: Day
    public let validThrough: Day
    public fileprivate(set) var withdrawnOn: Day?
    public fileprivate(set) var withdrawnAt: Position?

    public static let table = RegisterTable(
        "training", version: 1, summary: "A course that an officer passed.", key: ["position"],
        indexed: ["officer"],
        columns: [
            RegisterColumn("position", .position, "Where it was recorded."),
            RegisterColumn(
                "officer", .reference(table: "officer", column: "officer"), "Who passed it."),
            RegisterColumn("course", .text, "The course."),
            RegisterColumn("passed_on", .day, "The first day on which it counts."),
            RegisterColumn("valid_through", .day, "The last day on which it counts, inclusive."),
            RegisterColumn(
                "withdrawn_on", .day, optional: true,
                "The day on which the record was withdrawn; null while it was not."),
            RegisterColumn(
                "withdrawn_at", .position, optional: true,
                "Where it was withdrawn; from there on it does not count."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(position)
        writer.write(officer)
        writer.write(course)
        writer.write(passedOn)
        writer.write(validThrough)
        writer.write(withdrawnOn)
        writer.write(withdrawnAt)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        position = try reader.position("position")
        officer = try reader.value("officer") { OfficerID($0) }
        course = try reader.value("course") { TrainingCourse(rawValue: $0) }
        passedOn = try reader.value("passed_on") { Day($0) }
        validThrough = try reader.value("valid_through") { Day($0) }
        withdrawnOn = try reader.optionalValue("withdrawn_on") { Day($0) }
        withdrawnAt = reader.optionalPosition()
    }

    private init(_ event: TrainingRecorded, at position: Position) {
        (self.position, officer, course) = (position, event.officer, event.course)
        (passedOn, validThrough) = (event.passedOn, event.validThrough)
    }

    /// Whether it counts on `day`, as long as nothing else is recorded.
    public func counts(on day: Day) -> Bool {
        withdrawnAt == nil && passedOn <= day && day <= validThrough
    }
}

extension TrainingRow: FoldedRow {
    public var handle: RowHandle { .position(position) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> TrainingRow?
    ) rethrows -> TrainingRow? {
        if case .authority(.trainingRecorded(let event)) = recorded.event {
            return TrainingRow(event, at: recorded.position)
        }
        if case .authority(.trainingWithdrawn(let event)) = recorded.event {
            guard var row = try before(.position(event.withdraws)) else { return nil }
            (row.withdrawnOn, row.withdrawnAt) = (event.withdrawnOn, recorded.position)
            return row
        }
        return nil
    }

    public static func all(in registers: RegistersInMemory) -> [TrainingRow] {
        registers.authority.trainings.inOrder
    }
}
