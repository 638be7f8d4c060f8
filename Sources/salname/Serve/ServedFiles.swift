import Foundation
import Serving

/// A file of the client that a served command reads; one piece is asked for ahead.
final class ServedInput: InputFile {
    private let name: String
    private let client: ClientLine
    let size: Int?
    private var rest: ArraySlice<UInt8>
    /// Whether a piece is on its way.
    private var isAwaited: Bool
    private var hasFailed = false

    /// Asks for the file's beginning; nil where the client cannot read it.
    init?(_ name: String, from client: ClientLine) {
        self.name = name
        self.client = client
        guard client.want(name), let first = client.piece() else { return nil }
        switch first {
        case .size(name, let bytes):
            size = Int(clamping: bytes)
            rest = []
            isAwaited = client.want(name)
        case .input(name, let piece, let isLast):
            size = nil
            rest = piece[...]
            isAwaited = !isLast && client.want(name)
        default: return nil
        }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        while rest.isEmpty, isAwaited {
            isAwaited = false
            switch client.piece() {
            case .input(name, let piece, let isLast)?:
                rest = piece[...]
                isAwaited = !isLast && client.want(name)
            case nil where Interruption.isAsked: return 0
            default: hasFailed = true
            }
        }
        guard !hasFailed else { return nil }
        let count = min(buffer.count, rest.count)
        buffer.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
    }
}

/// A file that the client makes of what a served command writes: whole, or not at all.
///
/// A class, for it is dropped at the client where it is dropped here.
final class ServedFile: DataSink {
    /// Always false: a file has no reader that could leave.
    let isClosed = false

    private let name: String
    private let client: ClientLine
    private var buffer: [UInt8] = []
    private var isOpen = true

    init(_ name: String, at client: ClientLine) throws(OutputFailure) {
        let reason = client.step(.opens, of: name)
        guard reason == 0 else { throw .cannotCreate(path: name, reason: reason) }
        self.name = name
        self.client = client
    }

    deinit {
        if isOpen { client.drop(name) }
    }

    func write(_ text: String) throws(OutputFailure) {
        try write(bytes: text.utf8)
    }

    func write(bytes: some Collection<UInt8>) throws(OutputFailure) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= DescriptorWriting.bufferSize { try flush() }
    }

    func finish() throws(OutputFailure) {
        try flush()
        isOpen = false
        let reason = client.step(.whole, of: name)
        guard reason == 0 else { throw .cannotWrite(reason: reason) }
    }

    private func flush() throws(OutputFailure) {
        guard !buffer.isEmpty else { return }
        defer { buffer.removeAll(keepingCapacity: true) }
        guard client.add(buffer, to: name) else { throw .cannotWrite(reason: EPIPE) }
    }
}
