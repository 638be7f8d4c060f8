extension Ledger {
    /// Does what is asked as `perform` does, without the read models; where it is a rehearsal, says what each would
    /// record, and records nothing.
    func results(
        of requests: [Request], isRehearsal: Bool
    ) throws(LedgerError) -> [Result<Receipt, LedgerError>] {
        guard isRehearsal else { return try perform(requests, catchesUp: false) }
        return requests.map { request in
            do throws(LedgerError) {
                return .success(try rehearse(request))
            } catch {
                return .failure(error)
            }
        }
    }
}
