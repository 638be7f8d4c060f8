import Foundation
import LedgerTesting

/// What is fuzzed with: texts that are sound or nearly so, and damage drawn from a seed.
enum FuzzCorpus {
    /// How often something is done: `bounded` times, or a hundred times as often at length.
    static func rounds(_ bounded: Int) -> Int {
        ProcessInfo.processInfo.environment["SALNAME_TORTURE"] == "long" ? bounded * 100 : bounded
    }

    /// The generator of `SALNAME_SEED`, or else of `standard`.
    static func chance(_ standard: UInt64) -> SeededRandom {
        let chosen = ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap(UInt64.init)
        return SeededRandom(seed: chosen ?? standard)
    }

    /// The events' golden lines, and forms of a line that damage does not easily come to.
    static func lines() throws -> [[UInt8]] {
        try files("fuzz/lines") + files("events").flatMap { split($0) }
    }

    /// The zones whose reading is pinned elsewhere, and some in which little is right.
    static func zones() throws -> [[UInt8]] {
        struct File: Decodable {
            struct Zone: Decodable { let lines: [String] }
            let zones: [Zone]
        }
        let file = try JSONDecoder().decode(File.self, from: Data(files("mrz")[0]))
        return try files("fuzz/zones")
            + file.zones.map { Array($0.lines.joined(separator: "\n").utf8) }
    }

    static func feeds(_ ending: String) throws -> [[UInt8]] {
        try files("fuzz/feeds", ending: ending)
    }

    /// Command lines without the program's name.
    static func commands() throws -> [[String]] {
        try split(bytes("fuzz/commands.txt")).map {
            String(decoding: $0, as: UTF8.self).split(separator: " ").map(String.init)
        }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures")

    private static func bytes(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: root.appending(path: path)))
    }

    private static func files(_ folder: String, ending: String = "") throws -> [[UInt8]] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())
            .filter { $0.hasSuffix(ending) }.sorted()
            .map { try bytes(folder + "/" + $0) }
    }

    private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: 0x0A).map(Array.init)
    }
}

extension SeededRandom {
    /// Damages `bytes` in one to `most` places; what is put in means something to a grammar, or comes
    /// from `other`.
    mutating func damage(_ bytes: inout [UInt8], most: Int = 4, from other: [UInt8]) {
        for _ in 0..<int(1...most) { damage(&bytes, from: other) }
    }

    private mutating func damage(_ bytes: inout [UInt8], from other: [UInt8]) {
        let telling = Array("\"\\{}[],;:#/<-+.eE0159tfnuAZ \u{0}\u{1}\u{1f}\r\n\t".utf8)
        let strange: [UInt8] = [0x7F, 0x80, 0xC3, 0xC4, 0xED, 0xEF, 0xF0, 0xFF]
        let place = int(0...bytes.count)
        let end = min(bytes.count, place + int(1...30))
        switch int(0...7) {
        case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(int(0...7))
        case 1 where place < bytes.count: bytes[place] = pick(telling)
        case 2: bytes.insert(pick(telling), at: place)
        case 3: bytes.insert(pick(strange), at: place)
        case 4: bytes.removeSubrange(place..<end)
        case 5: bytes.insert(contentsOf: bytes[place..<end], at: int(0...bytes.count))
        case 6: bytes.removeLast(min(bytes.count, int(1...20)))
        default:
            let start = int(0...other.count)
            let part = other[start..<min(other.count, start + int(1...40))]
            bytes.replaceSubrange(place..<end, with: part)
        }
    }
}
