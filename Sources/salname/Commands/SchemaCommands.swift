import ArgumentParser
import EventCoding

/// `salname schema …`.
struct SchemaCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "schema", abstract: Words.current(.helpSchema),
            subcommands: [List.self, Show.self, Catalogue.self])
    }

    /// `salname schema list`.
    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpSchemaList),
                discussion: Examples.text("salname schema list --format jsonl"))
        }

        @OptionGroup var common: CommonOptions

        func run() throws {
            let session = Session(common)
            let words = session.words
            let columns: [Table.Column] = [
                .init("type", header: words(.labelType)),
                .init("version", header: words(.labelVersion), alignment: .right),
                .init("superseded", header: words(.labelSuperseded)),
                .init("schema", header: words(.labelSchema)),
                .init("summary", header: words(.labelSummary)),
            ]
            try session.give(rows: columns) { emit in
                for schema in EventSchema.all {
                    try emit([
                        .text(schema.type.rawValue), .integer(schema.version),
                        .boolean(schema.isSuperseded), .text(schema.name), .text(schema.summary),
                    ])
                }
            }
        }
    }

    /// `salname schema show TYPE[.VERSION]`.
    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpSchemaShow),
                discussion: Examples.text(
                    "salname schema show BorderCrossed", "salname schema show BorderCrossed.1"))
        }

        @Argument(help: help(.argumentSchema)) var name: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            let session = Session(common)
            try session.give(try SchemaName.text(name, session))
        }
    }

    /// `salname schema catalogue`.
    struct Catalogue: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpSchemaCatalogue),
                discussion: Examples.text("salname schema catalogue -o events.md"))
        }

        @OptionGroup var common: CommonOptions

        func run() throws { try Session(common).give(EventCatalogue.text()) }
    }
}

/// Finds a schema by what a person types.
enum SchemaName {
    /// Returns the schema called `name`, as `BorderCrossed`, `BorderCrossed.1`, its whole name, or
    /// `line` for the envelope.
    static func text(_ name: String, _ session: Session) throws -> String {
        if ["line", LineSchema.fileName, LineSchema.name].contains(name) {
            return LineSchema.jsonSchema()
        }
        let schemas = EventSchema.all
        if let schema = schemas.first(where: { $0.fileName == name || $0.name == name })
            ?? schemas.last(where: { $0.type.rawValue == name })
        {
            return schema.jsonSchema()
        }
        let names = EventType.allCases.map(\.rawValue) + schemas.map(\.fileName) + ["line"]
        throw session.problem(
            .unknownName(
                name, nearest: Nearest.word(to: name, among: names),
                known: schemas.map(\.fileName)))
    }
}
