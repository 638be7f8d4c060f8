import Casework
import ReadModels

/// A value of a row with the name of its column.
public struct NamedValue: Hashable, Sendable {
    public let name: String
    public let value: TableReading.Value
}

/// Which row of which table.
struct RowName: Hashable, Comparable {
    /// The place of the table among the registers.
    let place: Int
    let table: String
    let key: [NamedValue]

    static func < (left: RowName, right: RowName) -> Bool {
        guard left.place == right.place else { return left.place < right.place }
        for (one, other) in zip(left.key, right.key) where one != other {
            return one.value.precedes(other.value)
        }
        return false
    }
}

/// The rows about one person, by what names them.
enum NamedRows {
    /// Returns every row about `person` and whoever is one with the person, the person's number left out
    /// of each: a stay is the same stay under whichever number the file is kept.
    static func of(
        _ person: PersonID, in files: PersonFiles, law: LawBook
    ) -> [RowName: [NamedValue]] {
        let rows = PersonRows(of: files.kept(person), in: files, law: law)
        var named: [RowName: [NamedValue]] = [:]
        func take(_ found: [some TableRow]) {
            for row in found {
                let (name, values) = read(row)
                named[name] = values
            }
        }
        take(PersonRows(of: person, in: files, law: law).persons)
        take(rows.nationalities)
        take(rows.documents)
        take(rows.visas)
        take(rows.crossings)
        take(rows.refusals)
        take(rows.places)
        take(rows.stays)
        take(rows.counters)
        take(rows.anomalies)
        take(rows.presences)
        take(rows.watches)
        return named
    }

    /// Returns the rows of a case and of what it granted.
    static func of(_ id: CaseID, in registers: CaseRegisters) -> [RowName: [NamedValue]] {
        var named: [RowName: [NamedValue]] = [:]
        func take(_ found: [some TableRow]) {
            for row in found {
                let (name, values) = read(row)
                named[name] = values
            }
        }
        take(registers.cases.inOrder)
        take(registers.permits.inOrder)
        take(registers.documents.inOrder)
        take(registers.fees.inOrder)
        take(registers.decisions.inOrder)
        take(registers.deadlines.inOrder)
        return named
    }

    private static func read<Row: TableRow>(_ row: Row) -> (RowName, [NamedValue]) {
        let table = Row.table
        let all = zip(table.columns, RowValues.of(row)).filter { $0.0.name != "person" }
            .map { NamedValue(name: $0.0.name, value: $0.1) }
        let key = all.filter { table.key.contains($0.name) }
        let place = Registers.tables.firstIndex { $0.name == table.name } ?? 0
        return (
            RowName(place: place, table: table.name, key: key),
            all.filter { !table.key.contains($0.name) }
        )
    }
}

/// Takes a row's values into an array.
struct RowValues: ColumnWriter {
    private(set) var values: [TableReading.Value] = []

    static func of(_ row: some TableRow) -> [TableReading.Value] {
        var values = RowValues()
        row.write(to: &values)
        return values.values
    }

    mutating func write(_ text: String) { values.append(.text(text)) }
    mutating func write(_ integer: Int) { values.append(.integer(integer)) }
    mutating func writeNull() { values.append(.absent) }
}

extension TableReading.Value {
    fileprivate func precedes(_ other: TableReading.Value) -> Bool {
        switch (self, other) {
        case (.integer(let one), .integer(let other)): one < other
        case (.text(let one), .text(let other)): one.utf8.lexicographicallyPrecedes(other.utf8)
        case (.absent, _), (.integer, .text): true
        case (_, .absent), (.text, .integer): false
        }
    }
}
