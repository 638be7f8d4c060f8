import Casework

/// Who was registered in a transaction that is still open, and the documents added in it: no people
/// register has them yet.
struct Newcomers {
    private var documents: [String: [(issuer: StateCode, name: DocumentName)]] = [:]
    private var persons: [(person: PersonID, traits: IdentityTraits)] = []
    // The places in `persons` of those who may be alike: by what makes two persons alike.
    private var byBirth: [String: [Int]] = [:]
    private var byDocument: [String: [Int]] = [:]
    private var byPersonalNumber: [PersonalNumber: [Int]] = [:]

    /// Takes an event in that was appended for `prepared` just now.
    mutating func note(_ event: Event, _ prepared: PreparedWork) {
        if case .personRegistered(let registered) = event, let traits = prepared.newcomer {
            add(registered.person, traits)
        }
        if case .personDocumentAdded(let added) = event, let document = prepared.document {
            documents[document.details.number, default: []].append(
                (document.issuer, DocumentName(added.person, added.document)))
        }
    }

    private mutating func add(_ person: PersonID, _ traits: IdentityTraits) {
        let place = persons.count
        persons.append((person, traits))
        if let born = traits.born { byBirth[born.description, default: []].append(place) }
        for document in traits.documents { byDocument[document.number, default: []].append(place) }
        for number in traits.personalNumbers {
            byPersonalNumber[number, default: []].append(place)
        }
    }

    /// Returns the documents with the number, whoever issued them where nobody is named.
    func documents(numbered number: String, issuedBy issuer: StateCode? = nil) -> [DocumentName] {
        (documents[number] ?? []).filter { issuer == nil || $0.issuer == issuer }.map(\.name)
    }

    /// Returns who looks like `newcomer`, in no order.
    func likenesses(to newcomer: IdentityTraits) -> [Likeness] {
        guard !persons.isEmpty else { return [] }
        let births = newcomer.born.map { BirthBlock.keys(for: $0) } ?? []
        let places =
            births.flatMap { byBirth[$0] ?? [] }
            + newcomer.documents.flatMap { byDocument[$0.number] ?? [] }
            + newcomer.personalNumbers.flatMap { byPersonalNumber[$0] ?? [] }
        return Set(places).sorted().compactMap { place in
            let (person, traits) = persons[place]
            return Likeness(person: person, traits: traits, comparedTo: newcomer)
        }
    }
}
