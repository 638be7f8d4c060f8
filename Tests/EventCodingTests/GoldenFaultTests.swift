import EventCoding
import Testing

@Suite("Lines that cannot be read")
struct GoldenFaultTests {
    private static func goldens(_ schema: EventSchema) throws -> [GoldenLine] {
        try GoldenFiles.lines(of: GoldenFiles.lines(schema.fileName)).map { try GoldenLine($0) }
    }

    private static func crossing() throws -> GoldenLine {
        try goldens(#require(EventType.borderCrossed.schemas.last))[0]
    }

    @Test("An unknown type stops the reader and is named")
    func unknownType() throws {
        let line = try Self.crossing().with("type", "\"PermitForgotten\"")
        #expect(throws: EventCodingError.unknownType("PermitForgotten")) {
            try Reading.decode(line.bytes)
        }
    }

    @Test("A version from the future stops the reader and is named", arguments: EventSchema.all)
    func unknownVersion(_ schema: EventSchema) throws {
        let next = schema.type.version + 1
        for line in try Self.goldens(schema) {
            let later = line.with("dataschema", "\"urn:salname:\(schema.type.rawValue):\(next)\"")
            #expect(
                throws: EventCodingError.unknownVersion(
                    type: schema.type.rawValue, version: next)
            ) { try Reading.decode(later.bytes) }
        }
    }

    @Test(
        "A schema that is none of the type's is not read",
        arguments: [
            "urn:salname:BorderCrossed:0", "urn:salname:BorderCrossed:-1",
            "urn:salname:BorderCrossed:", "urn:salname:BorderCrossed", "urn:salname:Border:2",
            "urn:salname:PersonRegistered:1", "BorderCrossed:2", "", "urn:salname:BorderCrossed:+2",
            "urn:salname:BorderCrossed:02", "urn:salname:BorderCrossed:2 ",
        ])
    func foreignSchema(_ name: String) throws {
        let line = try Self.crossing().with("dataschema", "\"\(name)\"")
        #expect(throws: EventCodingError.envelope(member: "dataschema")) {
            try Reading.decode(line.bytes)
        }
    }

    @Test("A document that a superseded crossing names by no place is refused", arguments: [1, 2])
    func documentWithoutPlace(_ version: Int) throws {
        let text = String(
            decoding: try GoldenFiles.lines(of: GoldenFiles.lines("BorderCrossed.\(version)"))[0],
            as: UTF8.self)
        let damaged = text.replacing(/"document":[0-9]+/, with: "\"document\":0")
        #expect(damaged != text)
        #expect {
            try Reading.decode(Array(damaged.utf8))
        } throws: { error in
            guard case .payload(let type, _) = error as? EventCodingError else { return false }
            return type == "BorderCrossed"
        }
    }

    @Test("A member missing from the envelope is named", arguments: EventSchema.all)
    func missingMember(_ schema: EventSchema) throws {
        for line in try Self.goldens(schema) {
            for name in line.names where !["specversion", "subject", "time"].contains(name) {
                let damaged = line.without(name).bytes
                if ["basis", "correlationid", "authrole"].contains(name) {
                    try Reading.check(damaged)
                } else {
                    #expect(throws: EventCodingError.envelope(member: name)) {
                        try Reading.decodeWhole(damaged)
                    }
                }
            }
        }
    }

    @Test("What reading does not need, the check misses all the same", arguments: EventSchema.all)
    func missingConstant(_ schema: EventSchema) throws {
        for line in try Self.goldens(schema) {
            for name in ["specversion", "subject", "time"] {
                let damaged = line.without(name).bytes
                #expect(throws: Never.self) { try Reading.decode(damaged) }
                expectRefusedByCheck(damaged, schema)
            }
        }
    }

    @Test(
        "A member missing from a payload is refused exactly where the schema requires it",
        arguments: EventSchema.all)
    func missingField(_ schema: EventSchema) throws {
        for line in try Self.goldens(schema) {
            for field in schema.fields where try line.data.value(field.name) != nil {
                let damaged = line.with(data: try line.data.without(field.name)).bytes
                if field.isRequired {
                    expectPayloadRefused(damaged, schema)
                } else if schema.type == .caseLodged, field.name == "sponsor" {
                    // The line would be in the history of somebody whom the payload does not name.
                    #expect(throws: EventCodingError.self) { try Reading.decode(damaged) }
                } else {
                    #expect(throws: Never.self) { try Reading.decode(damaged) }
                }
            }
        }
    }

    @Test(
        "A member nobody knows is passed over in reading and refused by the check",
        arguments: EventSchema.all)
    func extraMember(_ schema: EventSchema) throws {
        for line in try Self.goldens(schema) {
            let extra = try line.with(data: line.data.with("surname", "\"Məmmədova\""))
            #expect(try Reading.decode(extra.bytes) == Reading.decode(line.bytes))
            expectRefusedByCheck(extra.bytes, schema)
            expectRefusedByCheck(line.with("surname", "\"Məmmədova\"").bytes, schema)
        }
    }

    @Test("A payload of today under the name of an earlier version is refused by the check")
    func relabelled() throws {
        let line = try Self.crossing()
        try #require(try line.data.value("ground") != nil)
        // A crossing without a document is one of every version; only its ground is of later ones.
        let data = try line.data.without("document")
        let relabelled = line.with(data: data)
            .with("dataschema", "\"urn:salname:BorderCrossed:1\"")
        #expect(throws: Never.self) { try Reading.decode(relabelled.bytes) }
        expectRefusedByCheck(relabelled.bytes, try #require(EventType.borderCrossed.schemas.last))
    }

    @Test(
        "Members in another order, or with spaces, are refused by the check",
        arguments: EventSchema.all)
    func anotherForm(_ schema: EventSchema) throws {
        for line in try Self.goldens(schema) {
            var turned = try line.data
            turned.members.reverse()
            expectRefusedByCheck(line.with(data: turned).bytes, schema)
            expectRefusedByCheck(line.with("office", " \"BAK\"").bytes, schema)
            expectRefusedByCheck(line.with("office", "\"\\u0042AK\"").bytes, schema)
        }
    }

    @Test(
        "What is not one object of JSON is malformed",
        arguments: [
            "", "{", "[]", "[1]", "\"text\"", "7", "null", "Məmmədova",
            "{\"type\":\"a\",\"type\":\"b\"}", "{\"type\":\"a\",}",
        ])
    func malformed(_ text: String) throws {
        let error = #expect(throws: EventCodingError.self) {
            try Reading.decode(Array(text.utf8))
        }
        guard case .malformed(let reason) = error else {
            Issue.record("\(String(describing: error)) instead of malformed")
            return
        }
        #expect(!reason.contains("Məmmədova"))
    }

    @Test("A line cut off anywhere is malformed", arguments: EventSchema.all)
    func cut(_ schema: EventSchema) throws {
        for line in try Self.goldens(schema) {
            for count in stride(from: 0, to: line.bytes.count, by: 7) {
                let error = #expect(throws: EventCodingError.self) {
                    try Reading.decode(Array(line.bytes.prefix(count)))
                }
                guard case .malformed = error else {
                    Issue.record("\(count) bytes: \(String(describing: error))")
                    return
                }
            }
        }
    }

    @Test("No error repeats what the line says", arguments: EventSchema.all)
    func discreet(_ schema: EventSchema) throws {
        var refused = 0
        for line in try Self.goldens(schema) {
            for damaged in try Self.canaries(line) {
                do {
                    _ = try Reading.decodeWhole(damaged.bytes)
                } catch let error as EventCodingError {
                    refused += 1
                    let text = String(describing: error)
                    #expect(!text.contains("Məmmədova"), "\(text)")
                }
            }
        }
        #expect(refused >= 2 * schema.fields.count, "only \(refused) lines were refused")
    }

    /// Lines in which a name stands where something else should, once for each member.
    private static func canaries(_ line: GoldenLine) throws -> [GoldenLine] {
        let values = ["\"Məmmədova\"", "[\"Məmmədova\"]", "{\"Məmmədova\":\"Məmmədova\"}"]
        let data = try line.data
        return values.flatMap { value in
            // The name of an unknown type is the one thing a reader has to be told.
            line.names.filter { $0 != "type" || !value.hasPrefix("\"") }
                .map { line.with($0, value) }
                + data.names.map { line.with(data: data.with($0, value)) }
        }
    }

    private func expectRefusedByCheck(_ line: [UInt8], _ schema: EventSchema) {
        #expect(
            throws: EventCodingError.payload(
                type: schema.type.rawValue, reason: "not in canonical form")
        ) { try Reading.check(line) }
    }

    private func expectPayloadRefused(_ line: [UInt8], _ schema: EventSchema) {
        let error = #expect(throws: EventCodingError.self) { try Reading.decode(line) }
        guard case .payload(let type, _) = error else {
            Issue.record("\(String(describing: error)) instead of a payload's")
            return
        }
        #expect(type == schema.type.rawValue)
    }
}
