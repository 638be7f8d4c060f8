import Casework
import Foundation
import Testing

@testable import EventCoding

@Suite("The table of events")
struct SchemaTests {
    @Test(
        "Every type has a schema for every version from the first on", arguments: EventType.allCases
    )
    func versions(_ type: EventType) {
        #expect(type.schemas.map(\.version) == Array(1...type.version))
        #expect(type.schemas.allSatisfy { $0.type == type })
    }

    @Test(
        "A version says what becomes of it exactly when it is superseded",
        arguments: EventSchema.all)
    func upcast(_ schema: EventSchema) {
        #expect((schema.upcast != nil) == schema.isSuperseded)
    }

    @Test(
        "The members described are the members written, in the same order",
        arguments: EventType.allCases)
    func order(_ type: EventType) throws {
        let schema = try #require(type.schemas.last)
        let line = try GoldenLine(try #require(GoldenEvent.all(type).first).line)
        #expect(try line.data.names == schema.fields.map(\.name))
        for golden in try GoldenEvent.all(type) {
            let written = try GoldenLine(golden.line)
            let required = schema.fields.filter(\.isRequired).map(\.name)
            #expect(try Set(written.data.names).isSuperset(of: required))
            let members = LineSchema.members.filter(\.isRequired).map(\.name)
            #expect(Set(written.names).isSuperset(of: members))
        }
    }

    @Test("The members of the line described are the members written, in the same order")
    func lineOrder() throws {
        let whole = try GoldenLine(try #require(GoldenEvent.all(.roleGranted).first).line)
        #expect(whole.names == LineSchema.members.map(\.name))
    }

    @Test(
        "The effective field and the subject's field are the ones the rules take",
        arguments: EventType.allCases)
    func effective(_ type: EventType) throws {
        let schema = try #require(type.schemas.last)
        for golden in try GoldenEvent.all(type) {
            let data = try GoldenLine(golden.line).data
            let effective =
                switch golden.event.effective {
                case .day(let day): day.description
                case .instant(let instant): instant.description
                }
            #expect(data.value(schema.effectiveField) == "\"\(effective)\"")
            let subject = try #require(golden.event.subjects.first)
            #expect(subject.kind == schema.subject)
            #expect(data.value(schema.subjectField) == "\"\(subject.id)\"")
        }
    }

    @Test(
        "Every schema is JSON, names itself, closes the object and gives an example",
        arguments: EventSchema.all)
    func wellFormed(_ schema: EventSchema) throws {
        let text = schema.jsonSchema()
        let value = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(value["$id"] as? String == schema.name)
        #expect(value["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect(value["unevaluatedProperties"] as? Bool == false)
        #expect((value["examples"] as? [Any])?.count == 1)
        #expect(value["deprecated"] as? Bool == (schema.isSuperseded ? true : nil))
        #expect(
            value["x-superseded-by"] as? String
                == (schema.isSuperseded ? schema.type.schemaName(version: schema.version + 1) : nil)
        )
    }

    @Test("The catalogue has a section for every event and every version")
    func catalogue() {
        let lines = EventCatalogue.text().split(separator: "\n")
        for schema in EventSchema.all {
            #expect(lines.contains("## \(schema.type.rawValue)"))
            #expect(lines.contains { $0.hasPrefix("### Version") && $0.contains(schema.name) })
        }
    }

    @Test("Schema text is written as any writer of JSON would write it")
    func text() throws {
        let value: SchemaJSON = [
            "a\"b": ["x", 1, true, false], "empty": [], "nothing": .object([]), "ə/\n": -3,
        ]
        #expect(
            String(decoding: value.compact, as: UTF8.self)
                == #"{"a\"b":["x",1,true,false],"empty":[],"nothing":{},"ə/\n":-3}"#)
        #expect(
            value.pretty == """
                {
                  "a\\"b": [
                    "x",
                    1,
                    true,
                    false
                  ],
                  "empty": [],
                  "nothing": {},
                  "ə/\\n": -3
                }

                """)
    }
}
