/// A value of JSON whose text is made by us alone, so that a schema's bytes never change by themselves.
indirect enum SchemaJSON: Sendable {
    case text(String)
    case integer(Int)
    case flag(Bool)
    case list([SchemaJSON])
    /// Members in the order in which they are written.
    case object([(String, SchemaJSON)])

    /// The value on one line, without spaces.
    var compact: [UInt8] {
        var output = JSONOutput(capacity: 1024)
        defer { output.deallocate() }
        write(into: &output, indentation: nil)
        return output.bytes
    }

    /// The value on many lines, two spaces for each level, with a line feed at its end.
    var pretty: String {
        var output = JSONOutput(capacity: 8192)
        defer { output.deallocate() }
        write(into: &output, indentation: 0)
        output.append(UInt8(ascii: "\n"))
        return String(decoding: output.bytes, as: UTF8.self)
    }

    private func write(into output: inout JSONOutput, indentation: Int?) {
        switch self {
        case .text(let text): output.append(text: text)
        case .integer(let value): output.append(integer: value)
        case .flag(let value): output.append(word: value ? "true" : "false")
        case .list(let values):
            Self.write(values, "[", "]", into: &output, indentation) { value, output, inner in
                value.write(into: &output, indentation: inner)
            }
        case .object(let members):
            Self.write(members, "{", "}", into: &output, indentation) { member, output, inner in
                output.append(text: member.0)
                output.append(word: inner == nil ? ":" : ": ")
                member.1.write(into: &output, indentation: inner)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], _ opening: StaticString, _ closing: StaticString,
        into output: inout JSONOutput, _ indentation: Int?,
        _ body: (Element, inout JSONOutput, Int?) -> Void
    ) {
        output.append(word: opening)
        for (index, element) in elements.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            breakLine(into: &output, indentation.map { $0 + 1 })
            body(element, &output, indentation.map { $0 + 1 })
        }
        if !elements.isEmpty { breakLine(into: &output, indentation) }
        output.append(word: closing)
    }

    private static func breakLine(into output: inout JSONOutput, _ indentation: Int?) {
        guard let indentation else { return }
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<indentation { output.append(word: "  ") }
    }
}

extension SchemaJSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral value: Int) { self = .integer(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(arrayLiteral values: SchemaJSON...) { self = .list(values) }
    init(dictionaryLiteral members: (String, SchemaJSON)...) { self = .object(members) }
}
