import EventLog

extension Cores {
    /// Among how many rows are made: with more than eight, whoever writes them does not keep up.
    static var makers: Int { min(count, 8) }
}
