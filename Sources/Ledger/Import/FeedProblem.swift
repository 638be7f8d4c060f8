import EventCoding

/// Why a record of a feed could not be read.
public enum FeedProblem: Error, Equatable, Sendable {
    /// The record is longer than `limit` bytes.
    case tooLong(limit: Int)
    /// The line is not UTF-8.
    case notUTF8
    /// A zero byte, which no text holds, stands in a value.
    case zeroByte

    /// The record has not as many fields as the header.
    case wrongFieldCount(expected: Int, found: Int)
    /// The quote that opens on `line` is never closed, or by none that can close it.
    ///
    /// The lines behind `line` are read as records of their own.
    case unterminatedQuote(line: Int)
    /// A quote stands inside a field, from 1, that did not begin with one.
    case bareQuote(field: Int)
    /// `byte` follows the closing quote of a field, from 1.
    case textAfterQuote(field: Int, byte: UInt8)
    /// A carriage return without a line feed.
    case bareCarriageReturn

    /// The line is not JSON; `byte`, from 1, is the first that cannot stand where it stands.
    case notJSON(byte: Int)
    /// The object is not closed where the line ends.
    case objectCutOff
    /// Something follows the object.
    case textAfterObject
    /// The line is JSON, but no object.
    case notAnObject
    /// The object has two members of one name.
    case repeatedMember
    /// The member's value is no text: a list, an object, a number or a truth value.
    case notText(FeedColumn)
}

extension FeedProblem {
    init(_ problem: CSVProblem) {
        self =
            switch problem {
            case .tooLong(let limit): .tooLong(limit: limit)
            case .invalidUTF8: .notUTF8
            case .unterminatedQuote(let line): .unterminatedQuote(line: line)
            case .bareQuote(let field): .bareQuote(field: field)
            case .textAfterQuote(let field, let byte): .textAfterQuote(field: field, byte: byte)
            case .bareCarriageReturn: .bareCarriageReturn
            case .wrongFieldCount(let expected, let found):
                .wrongFieldCount(expected: expected, found: found)
            }
    }
}

extension FeedProblem {
    init(_ fault: FlatJSONObject.Fault) {
        self =
            switch fault.kind {
            case .notJSON: .notJSON(byte: fault.offset + 1)
            case .endsEarly: .objectCutOff
            case .trailingText: .textAfterObject
            case .notAnObject: .notAnObject
            case .repeatedName: .repeatedMember
            case .notUTF8: .notUTF8
            }
    }
}
