import Foundation

/// Work that several threads do in parts, and whose outcomes one thread takes in the order of the parts.
///
/// A class, because identity is real: the threads meet at its lock.
package final class OrderedWork<Part, Outcome: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    /// Gives the next part; called by one thread at a time.
    private var draw: () throws -> Part?
    /// How many parts may be drawn before the first of them is taken.
    private let room: Int
    private var drawn = 0
    private var taken = 0
    private var outcomes: [Int: Outcome] = [:]
    private var running = 0
    private var isOver = false
    private var failure: (any Error)?

    package init(room: Int, draw: @escaping () throws -> Part?) {
        self.room = room
        self.draw = draw
    }

    /// Does all parts on as many threads as there are `tools`, each with a worker made for one of them,
    /// and passes the outcomes in order to `take`, which the calling thread runs.
    ///
    /// Throws what any of them throws first; every thread has ended when this returns.
    package func run<Tool: Sendable>(
        on tools: [Tool],
        worker: @escaping @Sendable (Tool) throws -> (Part) throws -> Outcome,
        take: (Outcome) throws -> Void
    ) throws {
        running = tools.count
        for tool in tools { Thread { self.work { try worker(tool) } }.start() }
        do {
            while let outcome = next() { try take(outcome) }
        } catch {
            stop(error)
        }
        condition.lock()
        defer { condition.unlock() }
        while running > 0 { condition.wait() }
        // A thread's object may outlive this call, and what draws holds a file open.
        draw = { nil }
        if let failure { throw failure }
    }

    private func work(_ worker: () throws -> (Part) throws -> Outcome) {
        do {
            let perform = try worker()
            while let (number, part) = try nextPart() { finish(number, try perform(part)) }
        } catch {
            stop(error)
        }
        condition.lock()
        running -= 1
        condition.broadcast()
        condition.unlock()
    }

    private func nextPart() throws -> (Int, Part)? {
        condition.lock()
        defer { condition.unlock() }
        while !isOver, drawn >= taken + room { condition.wait() }
        guard !isOver else { return nil }
        guard let part = try draw() else {
            isOver = true
            condition.broadcast()
            return nil
        }
        drawn += 1
        return (drawn - 1, part)
    }

    private func finish(_ number: Int, _ outcome: Outcome) {
        condition.lock()
        outcomes[number] = outcome
        if number == taken { condition.broadcast() }
        condition.unlock()
    }

    /// Nil when every outcome was taken, or when anybody failed.
    private func next() -> Outcome? {
        condition.lock()
        defer { condition.unlock() }
        while outcomes[taken] == nil, failure == nil, !(isOver && taken == drawn) {
            condition.wait()
        }
        guard failure == nil, let outcome = outcomes.removeValue(forKey: taken) else { return nil }
        taken += 1
        condition.broadcast()
        return outcome
    }

    private func stop(_ error: any Error) {
        condition.lock()
        if failure == nil { failure = error }
        isOver = true
        condition.broadcast()
        condition.unlock()
    }
}
