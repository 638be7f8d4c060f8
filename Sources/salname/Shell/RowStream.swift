import Casework

/// The reader of the data has gone, and the rest of the work has no use.
struct ReaderGone: Error {}

extension Session {
    /// Gives rows one by one as `fill` makes them, in the chosen format.
    func give(
        rows columns: [Table.Column], _ fill: (_ emit: ([Cell]) throws -> Void) throws -> Void
    ) throws {
        var selection: FieldSelection?
        switch try request(columns.map(\.field)) {
        case .everything: break
        case .chosen(let chosen): selection = chosen
        case .names: return try give(FieldSelection.listing(columns.map(\.field)))
        }
        var renderer = RowRenderer(
            columns: columns, format: try format(), words: words.output, selection: selection,
            style: terminal.style)
        do {
            let sink = try DataOutput.sink(for: common.output)
            try sink.write(renderer.header())
            try fill { cells in
                guard !sink.isClosed else { throw ReaderGone() }
                try sink.write(renderer.row(cells))
            }
            try sink.write(renderer.footer())
            try sink.finish()
        } catch let failure as OutputFailure {
            throw problem(.output(failure))
        } catch is ReaderGone {
            return
        }
    }

    /// Gives `bytes` as they are.
    func give(bytes: [UInt8]) throws {
        do {
            let sink = try DataOutput.sink(for: common.output)
            try sink.write(bytes: bytes)
            try sink.finish()
        } catch {
            throw Problem(report: Refusals(words: words).report(foreign: error, asked: .readLog))
        }
    }

    private func request(_ available: [String]) throws -> FieldSelection.Request {
        do {
            return try FieldSelection.read(common.fields, available: available)
        } catch {
            throw problem(.usage(.fields(error)))
        }
    }

    /// Returns a progress that shows itself on standard error: a bar on a terminal, lines off it
    /// with `-v`.
    ///
    /// `counting` says how many things are done, as `{count} lines`, where `total` counts others.
    func progress(
        _ task: any Saying, total: Int?, counting: (any Saying)? = nil
    ) -> Progress {
        let behind = Terminal.behind(
            2, environment: environment, noColour: common.noColour)
        let clock = ContinuousClock()
        let start = clock.now
        let words = words
        var texts = Progress.Words(task: words.say(task)) {
            words(.progressLeft, ["time": $0])
        }
        if let counting { texts.count = { words.say(counting, ["count": "\($0)"]) } }
        return Progress(
            texts,
            total: total,
            mode: Progress.mode(for: behind, verbose: common.verbose, quiet: common.quiet),
            now: { clock.now - start }, write: { StandardError.write($0) })
    }
}
