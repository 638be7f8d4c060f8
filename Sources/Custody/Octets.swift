/// Bytes put together so that no two lists of fields give the same bytes.
struct Octets {
    private(set) var bytes: [UInt8] = []

    /// Adds the text's UTF-8, after its length in 4 bytes, highest first.
    mutating func append(field text: String) {
        append(UInt32(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    /// Adds a number as a field: its length, which is 4, and its 4 bytes, highest first.
    mutating func append(field number: UInt32) {
        append(4)
        append(number)
    }

    private mutating func append(_ number: UInt32) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
