import Casework
import EventCoding
import Ledger

/// Reads what libFuzzer has made up, in the way that the argument `-read=` names; what it looks for is a
/// trap, here or in what is read with.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    switch manner {
    case .line: readLine(UnsafeRawBufferPointer(bytes))
    case .zone: readZone(bytes)
    case .csv: readFeed(bytes, .csv)
    case .jsonl: readFeed(bytes, .jsonl)
    }
    return 0
}

private enum Manner: String, CaseIterable {
    case line, zone, csv, jsonl
}

private let manner =
    Manner.allCases.first { CommandLine.arguments.contains("-read=\($0.rawValue)") } ?? .line

/// A line is refused, or is the same event when it is written and read again.
private func readLine(_ line: UnsafeRawBufferPointer) {
    _ = try? EventCoder.facts(line)
    let isWritten = (try? EventCoder.check(line)) != nil
    guard let (recorded, envelope) = try? EventCoder.decodeWhole(line) else {
        precondition(!isWritten, "what is in its form cannot be read")
        return
    }
    precondition((try? EventCoder.decode(line)) == recorded, "two readers, two events")
    guard let written = try? EventCoder.encode(recorded.event, in: envelope) else { return }
    written.withUnsafeBytes { again in
        let second = try? EventCoder.decodeWhole(again)
        precondition(second?.recorded == recorded && second?.envelope == envelope, "another event")
    }
}

/// A zone is refused, or read.
private func readZone(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let reading = try? MachineReadableZone.read(text, on: Day(clamping: 20_500)) else {
        return
    }
    precondition(reading.isValid == reading.wrongFields.isEmpty, "valid with a wrong field")
}

/// A feed comes to the same in whatever pieces it comes.
private func readFeed(_ bytes: UnsafeBufferPointer<UInt8>, _ format: FeedFormat) {
    let whole = outcomes(bytes, format, piece: .max)
    precondition(whole == outcomes(bytes, format, piece: 7), "the pieces made a difference")
}

/// What comes of each line; nil where the feed is none.
private func outcomes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ format: FeedFormat, piece: Int
) -> [FeedOutcome]? {
    var rest = bytes[...]
    do {
        var reader = try FeedReader(format: format, delimiter: .comma, recordLimit: 1_000) { room in
            let part = rest.prefix(min(piece, room.count))
            room.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        }
        var outcomes: [FeedOutcome] = []
        while let outcome = try reader.next() { outcomes.append(outcome) }
        return outcomes
    } catch {
        return nil
    }
}
