import Testing

@testable import salname

@Suite("Progress on standard error")
struct OutputProgressTests {
    /// A clock set by hand, and what was written.
    private final class Stage {
        var time = Duration.zero
        var written: [String] = []
    }

    private func progress(_ stage: Stage, total: Int?, mode: Progress.Mode) -> Progress {
        Progress(
            .init(task: "replay", left: { "\($0) left" }), total: total, mode: mode,
            now: { stage.time }, write: { stage.written.append($0) })
    }

    @Test("Work done within half a second shows nothing")
    func quick() {
        let stage = Stage()
        var bar = progress(stage, total: 10, mode: .bar(width: 80, blocks: true))
        stage.time = .milliseconds(499)
        bar.advance(by: 10)
        bar.finish()
        #expect(stage.written == [])
    }

    @Test("A bar says count, share, rate and time left, and vanishes at the end")
    func bar() {
        let stage = Stage()
        var bar = progress(stage, total: 200, mode: .bar(width: 80, blocks: false))
        stage.time = .milliseconds(500)
        bar.advance(by: 50)
        stage.time = .milliseconds(550)
        bar.advance(by: 1)
        stage.time = .seconds(1)
        bar.advance(by: 49)
        bar.finish()
        #expect(
            stage.written == [
                "\r\u{1B}[Kreplay  #######.......................  50/200  25%  100/s  0:01 left",
                "\r\u{1B}[Kreplay  ###############...............  100/200  50%  100/s  0:01 left",
                "\r\u{1B}[K",
            ])
    }

    @Test("A bar never reaches the last column of a narrow terminal", arguments: 20...80)
    func narrow(width: Int) throws {
        let stage = Stage()
        var bar = progress(stage, total: 1_000_000, mode: .bar(width: width, blocks: true))
        stage.time = .seconds(1)
        bar.advance(by: 1)
        let line = try #require(stage.written.first).dropFirst("\r\u{1B}[K".count)
        #expect(line.hasPrefix("replay"))
        #expect(line.unicodeScalars.count < width)
    }

    @Test("A job gets a line every ten seconds and a last one")
    func lines() {
        let stage = Stage()
        var lines = progress(stage, total: 100_000, mode: .lines)
        for second in 1...25 {
            stage.time = .seconds(second)
            lines.advance(by: 10)
        }
        lines.finish()
        #expect(
            stage.written == [
                "replay  100/100000  0%  10/s  2:46:30 left\n",
                "replay  200/100000  0%  10/s  2:46:20 left\n",
                "replay  250/100000  0%  10/s  2:46:15 left\n",
            ])
    }

    @Test("Where the end is unknown, only count and rate are told")
    func unknownTotal() {
        let stage = Stage()
        var bar = progress(stage, total: nil, mode: .bar(width: 80, blocks: true))
        stage.time = .seconds(2)
        bar.advance(by: 9)
        #expect(stage.written == ["\r\u{1B}[Kreplay  9  4/s"])
    }

    @Test("Numbers of any size, and more work than announced, are survived")
    func extremes() {
        let stage = Stage()
        var bar = progress(stage, total: .max, mode: .bar(width: 120, blocks: true))
        stage.time = .seconds(100_000_000)
        bar.advance()
        var over = progress(stage, total: 1, mode: .bar(width: 120, blocks: true))
        stage.time += .seconds(1)
        over.advance(by: 5)
        #expect(stage.written.count == 2)
        #expect(stage.written.last?.hasSuffix("5/1  100%  5/s") == true)
    }

    @Test("Quiet shows nothing; off a terminal only those who ask get lines")
    func mode() {
        let terminal = { (isTerminal: Bool) in
            Terminal(
                isTerminal: isTerminal, columns: 90, environment: ["LANG": "C.UTF-8"],
                noColour: false)
        }
        let mode = Progress.mode
        #expect(mode(terminal(true), false, false) == .bar(width: 90, blocks: true))
        #expect(mode(terminal(true), true, true) == .silent)
        #expect(mode(terminal(false), false, false) == .silent)
        #expect(mode(terminal(false), true, false) == .lines)
        let stage = Stage()
        var silent = progress(stage, total: 2, mode: .silent)
        stage.time = .seconds(60)
        silent.advance()
        silent.finish()
        #expect(stage.written == [])
    }
}
