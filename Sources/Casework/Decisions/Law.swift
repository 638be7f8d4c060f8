func enact(_ command: EnactLaw, _ facts: Facts) throws(Rejection) -> Decision {
    guard let founded = facts.ledger.founded else { throw .ledgerNotFounded }
    guard !command.provisions.isEmpty else { throw .nothingToEnact }
    // Provisions of one command are enacted one after the other: none may undo another by its place.
    var law = facts.law
    for provision in command.provisions {
        guard provision.book == founded.lawBook else {
            throw .otherLawBook(given: provision.book, applied: founded.lawBook)
        }
        guard ProvisionValue(provision.value, for: provision.key) != nil else {
            throw .provisionValueUnreadable(key: provision.key, value: provision.value)
        }
        if let through = provision.validThrough, through < provision.validFrom {
            throw .provisionEndsBeforeItBegins(
                key: provision.key, from: provision.validFrom, through: through)
        }
        if let standing = law.standing(provision) {
            throw .provisionStands(key: provision.key, ordinal: standing.ordinal)
        }
        if let later = law.contradicted(by: provision) {
            throw .provisionContradicts(
                key: provision.key, from: provision.validFrom, ordinal: later.ordinal,
                later: later.enacted.validFrom)
        }
        law.enact(provision, at: facts.now)
    }
    return Decision(command.provisions.map { .provisionEnacted($0) }, restsOnLaw: true)
}

extension LawBook {
    /// Returns the first provision with another value that begins after `enacted` does and over whose
    /// first day it would lie; nil if there is none.
    ///
    /// An amendment effective in the past must say where it ends, or it would silently undo what the
    /// law has become since.
    fileprivate func contradicted(by enacted: ProvisionEnacted) -> Provision? {
        let end = enacted.validThrough ?? .last
        return history(enacted.key)
            .filter { later in
                let first = later.enacted.validFrom
                return enacted.validFrom < first && first <= end
                    && later.enacted.value != enacted.value
                    && provision(enacted.key, on: first)?.ordinal == later.ordinal
            }
            .min { ($0.enacted.validFrom, $0.ordinal) < ($1.enacted.validFrom, $1.ordinal) }
    }
}
