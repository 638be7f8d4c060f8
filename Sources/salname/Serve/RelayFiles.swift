import Foundation
import Serving

/// The files that a command names, read and written for the host.
struct RelayFiles {
    private let words: [String]
    private let places: Set<String>
    private var reading: [String: Int32] = [:]
    private var writing: [String: OutputFile] = [:]
    /// Files in which writing has failed, and why; the host is told at the end.
    private var failed: [String: Int32] = [:]
    private(set) var isInputAwaited = false
    /// What was read of standard input, to be read again where the command has to be sent again.
    private var kept: [UInt8]? = []
    private var repeats: ArraySlice<UInt8> = []

    /// How much of standard input is kept.
    private static let limit = 1_048_576

    /// Reads only what one of `arguments` names, and writes only what an option for it names.
    init(_ arguments: [String]) {
        words = arguments
        var places: Set<String> = []
        for (word, next) in zip(arguments, arguments.dropFirst())
        where Self.options.contains(word) { places.insert(next) }
        for word in arguments {
            for option in Self.options where word.hasPrefix(option + "=") {
                places.insert(String(word.dropFirst(option.count + 1)))
            }
        }
        self.places = places
    }

    private static let options: Set<String> = ["-o", "--output", "--refused", signedFile]

    /// A signed command holds personal data in clear, and is its owner's alone.
    private static let signedFile = "--sign-only"

    private func isPrivate(_ name: String) -> Bool {
        RemoteLedger.option(Self.signedFile, in: words) == name
    }

    func mayRead(_ name: String) -> Bool {
        words.contains { $0.utf8.elementsEqual(name.utf8) || $0.hasSuffix("=" + name) }
    }

    func mayWrite(_ name: String) -> Bool { places.contains { $0.utf8.elementsEqual(name.utf8) } }

    // MARK: Reading

    /// Returns what answers a piece wanted; nil where standard input has to be waited for.
    mutating func piece(of name: String) -> Frame? {
        if name == "-" {
            isInputAwaited = true
            return repeats.isEmpty ? nil : takeInput()
        }
        if let descriptor = reading[name] { return piece(of: name, descriptor) }
        let descriptor = open(name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return .absent(name: name) }
        reading[name] = descriptor
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return piece(of: name, descriptor)
        }
        return .size(name: name, bytes: UInt64(max(0, status.st_size)))
    }

    /// Returns the next piece of standard input, which can be read.
    mutating func takeInput() -> Frame {
        isInputAwaited = false
        if !repeats.isEmpty {
            let piece = repeats.prefix(FrameBounds.piece)
            repeats = repeats.dropFirst(piece.count)
            return .input(name: "-", piece: Array(piece), isLast: false)
        }
        let answer = piece(of: "-", STDIN_FILENO)
        if case .input(_, let piece, _) = answer, let before = kept {
            kept = before.count + piece.count > Self.limit ? nil : before + piece
        }
        return answer
    }

    private mutating func piece(of name: String, _ descriptor: Int32) -> Frame {
        var chunk = [UInt8](repeating: 0, count: FrameBounds.piece)
        var count = read(descriptor, &chunk, chunk.count)
        while count < 0, errno == EINTR, !Interruption.isAsked {
            count = read(descriptor, &chunk, chunk.count)
        }
        if count <= 0, reading.removeValue(forKey: name) != nil { close(descriptor) }
        guard count >= 0 else { return .absent(name: name) }
        return .input(name: name, piece: Array(chunk.prefix(count)), isLast: count == 0)
    }

    // MARK: Writing

    /// Takes a step of a file that the host writes, and returns what answers it.
    mutating func take(_ step: FileStep, _ piece: [UInt8], of name: String) -> Frame? {
        switch step {
        case .opens: return .stored(opened(name))
        case .piece:
            guard let file = writing[name] else { return nil }
            do throws(OutputFailure) {
                try file.write(bytes: piece)
            } catch {
                fail(name, error)
            }
            return nil
        case .whole: return .stored(finished(name))
        case .dropped:
            writing[name] = nil
            failed[name] = nil
            return nil
        }
    }

    private mutating func opened(_ name: String) -> UInt32 {
        guard writing[name] == nil else { return UInt32(EBUSY) }
        do throws(OutputFailure) {
            writing[name] = try OutputFile(path: name, isPrivate: isPrivate(name))
            failed[name] = nil
            // A file being made takes the signals for itself, and the host is to hear of them.
            Interruption.watch()
            return 0
        } catch {
            return Self.reason(of: error)
        }
    }

    private mutating func finished(_ name: String) -> UInt32 {
        if let reason = failed.removeValue(forKey: name) { return UInt32(reason) }
        guard let file = writing.removeValue(forKey: name) else { return UInt32(EBADF) }
        do throws(OutputFailure) {
            try file.finish()
            return 0
        } catch {
            return Self.reason(of: error)
        }
    }

    private mutating func fail(_ name: String, _ failure: OutputFailure) {
        writing[name] = nil
        failed[name] = Int32(truncatingIfNeeded: Self.reason(of: failure))
    }

    private static func reason(of failure: OutputFailure) -> UInt32 {
        switch failure {
        case .cannotCreate(_, let reason), .cannotWrite(let reason): UInt32(max(1, reason))
        }
    }

    /// Takes away what is half written.
    func discard() {
        for file in writing.values { file.discard() }
    }

    // MARK: Once more

    /// Makes ready for the same command over another connection; false where it could not be the same,
    /// since what was read of standard input is gone.
    mutating func beginAgain() -> Bool {
        discard()
        for descriptor in reading.values { close(descriptor) }
        reading = [:]
        writing = [:]
        failed = [:]
        isInputAwaited = false
        guard let kept else { return false }
        repeats = kept[...]
        return true
    }
}
