import Casework
import Projections

/// Who is known already, inside the transaction that may add to it.
extension CommandLoop {
    /// The people register, caught up inside the transaction, so that two counters cannot both
    /// find that a document is new.
    ///
    /// Once is enough: nobody else commits while this one writes.
    private mutating func people() throws -> PeopleRegister {
        if let register { return register }
        let people = try ledger.openedPeople()
        try people.catchUp(with: writer, through: committed)
        register = people
        return people
    }

    mutating func holders(of document: DocumentToAdd?) throws -> [DocumentName] {
        guard let document else { return [] }
        let (number, issuer) = (document.details.number, document.issuer)
        let new = newDocuments[IdentityTraits.Document(issuer: issuer, number: number)] ?? []
        return try people().documents(numbered: number, issuedBy: issuer) + new
    }

    /// Returns the document with the number in the file of `person`, or of whoever is one with it.
    mutating func documentName(_ number: String, _ person: PersonID) throws -> DocumentName {
        try read(person)
        let group = persons.group(of: person)
        let new = newDocuments.filter { $0.key.number == number }.flatMap(\.value)
        let known = try people().documents(numbered: number) + new
        if let found = known.filter({ group.contains($0.person) }).max() { return found }
        if let other = known.min() {
            throw LedgerError.documentOfAnother(person, holder: other.person)
        }
        throw LedgerError.documentNotFound(person)
    }

    mutating func likenesses(to newcomer: IdentityTraits) throws -> [Likeness] {
        let new = newcomers.compactMap { known in
            Likeness(person: known.person, traits: known.traits, comparedTo: newcomer)
        }
        let known = try people().likenesses(to: newcomer)
        return (known + new).sorted(by: Likeness.precedes)
    }
}
