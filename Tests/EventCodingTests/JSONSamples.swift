import Foundation

/// A small generator with a seed (SplitMix64), so that a failure can be had again.
struct JSONSeed: RandomNumberGenerator {
    let seed: UInt64
    private var state: UInt64

    init(_ seed: UInt64) {
        self.seed = seed
        state = seed
    }

    /// The seed in `SALNAME_SEED`, or else `standard`.
    static func chosen(_ standard: UInt64) -> JSONSeed {
        JSONSeed(
            ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap(UInt64.init) ?? standard)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func text() -> String {
        let pieces = [
            "a", "permit", "ə", "Əliyev", "İı", "ğüşöç", "\"", "\\", "/", "\n", "\t", "\u{8}",
            "\u{c}", "\r", "\u{0}", "\u{1f}", "\u{7f}", "😀", "👩‍👩‍👧", "𐍈", "\u{2028}",
            "e\u{301}", "0", " ", "{", "}", "[", "]", ":", ",", "null", "\\u0041",
        ]
        return (0..<below(9)).map { _ in pieces[below(pieces.count)] }.joined()
    }

    mutating func integer<Value: FixedWidthInteger>(_: Value.Type) -> Value {
        switch below(6) {
        case 0: .min
        case 1: .max
        case 2: 0
        case 3: Value(truncatingIfNeeded: next())
        default: Value(truncatingIfNeeded: below(120))
        }
    }

    mutating func array<Value>(_ limit: Int, _ make: (inout JSONSeed) -> Value) -> [Value] {
        (0..<below(limit)).map { _ in make(&self) }
    }

    mutating func optional<Value>(_ make: (inout JSONSeed) -> Value) -> Value? {
        chance(50) ? make(&self) : nil
    }
}

enum SampleOffice: String, Codable, CaseIterable {
    case baku = "BAK"
    case ganja = "GNJ"
    case lankaran = "Lənkəran"
}

enum SampleRank: Int, Codable, CaseIterable {
    case first = 1
    case last = -7
}

struct SamplePerson: Codable, Equatable {
    var name: String
    var nickname: String?
    var born: Int
    var minor: Bool?

    init(_ seed: inout JSONSeed) {
        name = seed.text()
        nickname = seed.optional { $0.text() }
        born = seed.integer(Int.self)
        minor = seed.optional { $0.chance(50) }
    }
}

struct SampleCase: Codable, Equatable {
    var number: Int64
    var office: SampleOffice
    var rank: SampleRank?
    var title: String
    var applicant: SamplePerson
    var guardian: SamplePerson?
    var others: [SamplePerson]
    var offices: [SampleOffice]
    var remarks: [String]?
    var table: [[Int16]]
    var open: Bool
    var small: Int8
    var byte: UInt8
    var large: UInt64
    var received: Int64?

    init(_ seed: inout JSONSeed) {
        number = seed.integer(Int64.self)
        office = SampleOffice.allCases[seed.below(3)]
        rank = seed.optional { SampleRank.allCases[$0.below(2)] }
        title = seed.text()
        applicant = SamplePerson(&seed)
        guardian = seed.optional { SamplePerson(&$0) }
        others = seed.array(3) { SamplePerson(&$0) }
        offices = seed.array(4) { SampleOffice.allCases[$0.below(3)] }
        remarks = seed.optional { $0.array(4) { $0.text() } }
        table = seed.array(3) { $0.array(3) { $0.integer(Int16.self) } }
        open = seed.chance(50)
        small = seed.integer(Int8.self)
        byte = seed.integer(UInt8.self)
        large = seed.integer(UInt64.self)
        received = seed.optional { $0.integer(Int64.self) }
    }
}

/// A value within values of its own kind.
struct SampleFolder: Codable, Equatable {
    var label: String
    var folders: [SampleFolder]

    init(_ seed: inout JSONSeed, depth: Int = 0) {
        label = seed.text()
        folders = depth > 4 ? [] : seed.array(3) { SampleFolder(&$0, depth: depth + 1) }
    }
}
