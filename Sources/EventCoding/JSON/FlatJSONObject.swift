/// One line of JSON from elsewhere: an object whose members are single values.
///
/// The line is checked as `JSONLineDecoder` describes. What the members should be called and what
/// they may hold is for the reader to say; a list or an object inside is seen, and not looked into.
public struct FlatJSONObject: Equatable, Sendable {
    /// A name and its value.
    public struct Member: Equatable, Sendable {
        public let name: String
        public let value: Value
    }

    /// What stands under a name.
    public enum Value: Equatable, Sendable {
        case text(String)
        /// An integer of any length, as it is written.
        case integer(String)
        /// A number with a fraction or an exponent.
        case fraction
        case truth(Bool)
        case null
        /// A list or an object.
        case nested
    }

    /// What is wrong with a line, and where: never what the line says.
    public struct Fault: Error, Equatable, Sendable {
        /// The kinds of faults.
        public enum Kind: Equatable, Sendable {
            /// A byte cannot stand where it stands.
            case notJSON
            /// The line ends before the value does.
            case endsEarly
            /// Something follows the value.
            case trailingText
            /// The line is JSON, but no object.
            case notAnObject
            /// Two members have one name.
            case repeatedName
            case notUTF8
        }

        public let kind: Kind
        /// Bytes from the start of the line to the fault, from 0.
        public let offset: Int
    }

    /// The members in the order in which they are written; no two have one name.
    public let members: [Member]

    /// Reads the whole of `line`; throws its first fault.
    public init(_ line: UnsafeRawBufferPointer) throws(Fault) {
        let table: JSONTable
        do throws(JSONFault) {
            table = try JSONTable(scanning: line)
        } catch {
            throw Fault(error)
        }
        guard table[0].kind == .object else { throw Fault(kind: .notAnObject, offset: 0) }
        var members: [Member] = []
        var name: UInt32 = 1
        while name != table[0].next {
            members.append(
                Member(name: table.text(table[name]), value: Value(table[name + 1], in: table)))
            name = table[name + 1].next
        }
        self.members = members
    }
}

extension FlatJSONObject.Value {
    fileprivate init(_ token: JSONToken, in table: JSONTable) {
        self =
            switch token.kind {
            case .null: .null
            case .no: .truth(false)
            case .yes: .truth(true)
            case .integer: .integer(String(decoding: table.slice(token), as: UTF8.self))
            case .number: .fraction
            case .text, .escapedText: .text(table.text(token))
            case .array, .object: .nested
            }
    }
}

extension FlatJSONObject.Fault {
    fileprivate init(_ fault: JSONFault) {
        offset = fault.offset
        kind =
            switch fault.kind {
            case .unexpectedEnd: .endsEarly
            case .trailingBytes: .trailingText
            case .duplicateKey: .repeatedName
            case .malformedUTF8: .notUTF8
            case .unexpectedByte, .trailingComma, .byteOrderMark, .malformedNumber,
                .malformedEscape, .loneSurrogate, .controlInText, .tooDeep, .tooLong, .wrongKind,
                .missing, .pastTheEnd, .outOfRange, .fractionOrExponent, .refusedByType:
                .notJSON
            }
    }
}
