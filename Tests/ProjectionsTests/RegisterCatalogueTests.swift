import Foundation
import ReadModels
import Testing

@testable import Projections

@Suite("The catalogue of the read models")
struct RegisterCatalogueTests {
    private static let path = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "schemas/views/README.md")

    @Test("The committed catalogue is the one the tables give")
    func committed() throws {
        let environment = ProcessInfo.processInfo.environment
        if environment["RECORD_FIXTURES"] == "1", environment["CI"] == nil {
            try Data(RegisterCatalogue.text().utf8).write(to: Self.path)
        }
        let committed = String(decoding: try Data(contentsOf: Self.path), as: UTF8.self)
        #expect(
            committed == RegisterCatalogue.text(),
            "schemas/views/README.md is not what the code makes; RECORD_FIXTURES=1 makes it again")
    }

    @Test("Every table, column and index that a file has stands in the catalogue, and no other")
    func complete() throws {
        let file = try ViewFile(":memory:", for: .building)
        try file.createTables()
        let text = RegisterCatalogue.text()
        for table in Registers.tables {
            let columns = try file.columns(of: table.name)
            #expect(columns == table.columns.map(\.name))
            #expect(text.contains("\n## \(table.name)\n"))
            for column in table.columns {
                #expect(text.contains("| `\(column.name)` | "), "\(table.name).\(column.name)")
            }
            let keyed = Set(table.key + table.indexed)
            #expect(keyed.isSubset(of: columns), "\(table.name)")
        }
        let made = Set(try file.tableNames()).subtracting(["state", "fan_out", "fan_out_person"])
        #expect(made == Set(Registers.tables.map(\.name)))
    }
}
