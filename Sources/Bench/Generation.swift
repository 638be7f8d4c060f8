/// Makes the ledger that everything is measured with.
struct Generation {
    let place: Workplace

    func run() throws -> Sample {
        throw FloorError(description: "nothing is generated yet: name a ledger with --ledger")
    }
}
