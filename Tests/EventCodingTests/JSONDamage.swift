extension JSONSeed {
    /// Damages `line` in one place, as a bad disk, a bad copy or a bad hand would.
    mutating func damage(_ line: inout [UInt8]) {
        guard !line.isEmpty else { return }
        let place = below(line.count)
        let telling =
            Array("\"\\{}[],:-+.eE0159tfnul \u{0}\u{1f}u".utf8) + [0xC3, 0x80, 0xED, 0xFF]
        switch below(7) {
        case 0: line[place] ^= 1 << UInt8(below(8))
        case 1: line.remove(at: place)
        case 2: line.insert(telling[below(telling.count)], at: place)
        case 3: line[place] = telling[below(telling.count)]
        case 4: line.removeLast(line.count - place)
        case 5:
            let end = min(line.count, place + 1 + below(40))
            line.insert(contentsOf: line[place..<end], at: below(line.count))
        default:
            let end = min(line.count, place + 1 + below(20))
            line.removeSubrange(place..<end)
        }
    }
}
