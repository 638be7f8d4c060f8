import Casework
import EventCoding
import Testing

/// The committed files: compared, and made again where `RECORD_FIXTURES=1` asks for it.
@Suite("Golden files")
struct GoldenTests {
    @Test(
        "The golden lines of today's versions are what is written today",
        arguments: EventType.allCases)
    func today(_ type: EventType) throws {
        let schema = try #require(type.schemas.last)
        let lines = try GoldenEvent.all(type).map { try $0.line }
        try GoldenFiles.demand(
            lines.flatMap { $0 + [UInt8(ascii: "\n")] }, at: GoldenFiles.lines(schema.fileName))
    }

    @Test(
        "The committed schema of a payload is the one the table gives", arguments: EventSchema.all)
    func schema(_ schema: EventSchema) throws {
        try GoldenFiles.demand(
            Array(schema.jsonSchema().utf8), at: GoldenFiles.schema(schema.fileName))
    }

    @Test("The committed schema of a line is the one the table gives")
    func lineSchema() throws {
        try GoldenFiles.demand(
            Array(LineSchema.jsonSchema().utf8), at: GoldenFiles.schema(LineSchema.fileName))
    }

    @Test("The committed catalogue is the one the table gives")
    func catalogue() throws {
        try GoldenFiles.demand(Array(EventCatalogue.text().utf8), at: GoldenFiles.catalogue)
    }
}
