// Keys: that none comes twice, their order, and the way they make to a value.
extension JSONDraft {
    mutating func refuseDuplicate(keyAt start: Int) throws {
        let key = output.slice(start..<output.count)
        if sorted, key.dropFirst().dropLast().contains(where: { !JSONBytes.isPlainASCII($0) }) {
            throw refuse("a key that is not plain ASCII, in sorted order")
        }
        let frame = frames.count - 1
        let mark = output.mark(ofKeyAt: start)
        if frames[frame].marks & mark != 0 {
            for earlier in memberStarts[frames[frame].firstMember...]
            where output.slice(earlier..<output.count).starts(with: key) {
                throw refuse("a key for the second time")
            }
        }
        frames[frame].marks |= mark
    }

    mutating func sortMembers(of frame: Frame) {
        let starts = memberStarts[frame.firstMember...]
        let ends = starts.dropFirst().map { $0 - 1 } + [output.count]
        let members = zip(starts, ends).map { $0..<$1 }
        let ordered = members.sorted {
            output.key(at: $0.lowerBound).lexicographicallyPrecedes(output.key(at: $1.lowerBound))
        }
        guard ordered != members, let first = members.first else { return }
        let text = Array(ordered.map { Array(output.slice($0)) }.joined(separator: [0x2C]))
        output.replace(from: first.lowerBound, with: text)
    }

    /// The way to what is written now.
    var path: [any CodingKey] {
        frames.indices.compactMap { index in
            let frame = frames[index]
            guard frame.isObject else {
                return JSONPathKey(intValue: max(frame.count - 1, 0))
            }
            let end = index + 1 < frames.count ? frames[index + 1].firstMember : memberStarts.count
            guard end > frame.firstMember else { return nil }
            let key = output.key(at: memberStarts[end - 1])
            return JSONPathKey(stringValue: String(decoding: key, as: UTF8.self))
        }
    }
}
