import Casework
import Testing

@testable import EventCoding

/// The events about offices, officers, roles, acts, cases and permits: made from their schemas, which say all there is
/// to say of them.
extension GoldenEvent {
    /// The event with everything present, then with all that can be absent left out.
    static func made(_ type: EventType) throws -> [Event] {
        let schema = try #require(type.schemas.last)
        let full = try GoldenLine(schema.examplePayload)
        let least = schema.fields.filter { !$0.isRequired }
            .reduce(full) { $0.without($1.name) }
        let payloads = full.text == least.text ? [full] : [full, least]
        return try payloads.map { try event(type, $0.bytes) }
    }

    /// The event of a type whose payload is `payload`.
    static func event(_ type: EventType, _ payload: [UInt8]) throws -> Event {
        let scan = try JSONScan(payload)
        return try type.decode(scan.root, version: type.version, from: scan)
    }
}

extension Event {
    var isAboutAuthority: Bool {
        if case .authority = self { true } else { false }
    }
}

extension JSONSeed {
    /// An event of a type with whatever its schema allows.
    mutating func made(_ type: EventType) throws -> Event {
        let schema = try #require(type.schemas.last)
        var members: [(String, SchemaJSON)] = []
        for field in schema.fields where field.isRequired || chance(50) {
            members.append((field.name, try value(field)))
        }
        return try GoldenEvent.event(type, SchemaJSON.object(members).compact)
    }

    private mutating func value(_ field: EventSchema.Field) throws -> SchemaJSON {
        // Nobody lets a role be used by its owner.
        if field.name == "delegator" { return "O-NX-0042" }
        return switch field.kind {
        case .text: .text(text())
        case .integer(let least, let most): .integer(least + below((most ?? 1 << 40) - least + 1))
        case .day: .text(day().description)
        case .instant: .text(instant().description)
        case .enumeration(let values): .text(values[below(values.count)])
        case .enumerations(let values):
            .list(values.prefix(1 + below(values.count)).map(SchemaJSON.text))
        case .codes(let code, let least):
            .list(try codes(code).prefix(least + below(2)).map(SchemaJSON.text))
        case .code(let code): .text(try #require(try codes(code).first))
        case .period, .sealed: field.example
        }
    }

    private mutating func codes(_ code: WrittenCode) throws -> [String] {
        switch code {
        case .ledger: [try ledger().text]
        case .casefile: ["C-AZ-2026-\(chance(50) ? "000012" : "123456789012345678")"]
        case .permit: ["R-AZ-\(chance(50) ? "000012" : "123456789012345678")"]
        case .service, .groundCode, .documentCode, .refusalCode, .bodyCode,
            .announcementCode:
            ["a1", "stay-extension", "zz-9"]
        case .command: ["AZ-2026-\(below(1 << 40))"]
        case .commitment: [hexadecimal()]
        case .office: [try (place() as OfficeCode).text]
        case .person: [try person().text]
        case .officer: ["O-AZ-\(chance(50) ? "0001" : "123456789012345678")"]
        case .act: ["A-AZ-\(chance(50) ? "000012" : "123456789012345678")"]
        case .region: ["AZ-GA", "AZ-X", "AZ-X9Z"]
        case .key:
            ["ssh-ed25519", "sk-ssh-ed25519@openssh.com"].map {
                $0 + " " + String(repeating: "A/+z", count: 10 + below(100)) + "=="
            }
        default: throw UnusedCode(code: code)
        }
    }

    private struct UnusedCode: Error {
        let code: WrittenCode
    }
}
