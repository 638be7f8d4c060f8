import Casework
import EventLog
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
        try people.catchUp(with: writer, through: start.size)
        register = people
        return people
    }

    mutating func holders(of document: DocumentToAdd?) throws -> [DocumentName] {
        guard let document else { return [] }
        let (number, issuer) = (document.details.number, document.issuer)
        return try people().documents(numbered: number, issuedBy: issuer)
            + newcomers.documents(numbered: number, issuedBy: issuer)
    }

    /// Returns the document with the number in the file of `person`, or of whoever is one with it.
    mutating func documentName(_ number: String, _ person: PersonID) throws -> DocumentName {
        var files = PersonFiles()
        try read(person, into: &files)
        let found = try people().documents(numbered: number) + newcomers.documents(numbered: number)
        return try DocumentName.chosen(from: found, for: person, in: files.group(of: person))
    }

    mutating func likenesses(to newcomer: IdentityTraits) throws -> [Likeness] {
        (try people().likenesses(to: newcomer) + newcomers.likenesses(to: newcomer))
            .sorted(by: Likeness.precedes)
    }
}
