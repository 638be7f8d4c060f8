import CFloor

/// Appends in C what Salname has appended.
struct FloorAppending {
    /// The log that holds the rows.
    let source: String
    let target: String
    /// The positions that are appended; what stands before them is there already.
    let positions: ClosedRange<Int>
    let linesPerTransaction: Int
    var withoutTriggers = false

    /// Returns what it took, with the latencies of the transactions and the settings as C had them.
    func run() throws -> Sample {
        let transactions =
            (positions.count + linesPerTransaction - 1) / linesPerTransaction
        var each = [Double](repeating: 0, count: transactions)
        var told = [CChar](repeating: 0, count: 4096)
        var figures = floor_figures()
        let settings = Settings.statements(for: try Settings.ofLog(at: source))
        try each.withUnsafeMutableBufferPointer { each in
            try told.withUnsafeMutableBufferPointer { told in
                try CStrings.lend(Settings.names) { names in
                    try CStrings.lend([source, target, settings] + feeds.flatMap(\.texts)) {
                        texts in
                        let rows = stride(from: 3, to: texts.count - 1, by: 2).map {
                            floor_feed(rows: texts[$0], statement: texts[$0 + 1])
                        }
                        try rows.withUnsafeBufferPointer { rows in
                            var plan = floor_append_plan()
                            (plan.source, plan.target) = (texts[0], texts[1])
                            plan.settings = texts[2]
                            plan.without_triggers = withoutTriggers ? 1 : 0
                            plan.feeds = rows.baseAddress
                            plan.feed_count = Int32(rows.count)
                            plan.main_feed = mainFeed
                            plan.transactions = Int64(transactions)
                            plan.each = each.baseAddress
                            plan.pragmas = names.baseAddress
                            plan.told = told.baseAddress
                            plan.told_size = Int32(told.count)
                            try FloorError.check(floor_append(&plan, &figures))
                        }
                    }
                }
            }
        }
        var latencies = Latencies()
        latencies.add(each)
        let text = String(
            decoding: told.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return Sample(figures, values: latencies.values, facts: ["settings": text])
    }
}

/// Lends strings to C.
enum CStrings {
    /// Calls `body` with the strings, each ended by a zero, and a null after the last.
    static func lend<Result>(
        _ strings: [String],
        _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) throws -> Result
    ) rethrows -> Result {
        var bytes: [CChar] = []
        var starts: [Int] = []
        for string in strings {
            starts.append(bytes.count)
            bytes += string.utf8CString
        }
        return try bytes.withUnsafeBufferPointer { bytes in
            let pointers =
                starts.map { start in bytes.baseAddress.map { $0 + start } } + [nil]
            return try pointers.withUnsafeBufferPointer(body)
        }
    }
}
