public import Casework
public import EventLog

/// Names and documents as the sealed parts of a person's file say them; empty where the person's key was
/// destroyed.
public struct PersonalData: Equatable, Sendable {
    /// A name, and from when it is the person's.
    public struct Name: Equatable, Sendable {
        /// The first day; nil for the name of the registration.
        public let from: Day?
        public let identity: Identity
    }

    /// The names by the days from which they are true, oldest first; that of the registration begins.
    public internal(set) var names: [Name] = []
    public internal(set) var documents: [DocumentName: DocumentDetails] = [:]

    /// Creates the data of somebody of whom nothing can be read.
    public init() {}

    /// What the registration says, as it stands; nil where nothing can be read.
    public var registered: Identity? {
        names.first.flatMap { $0.from == nil ? $0.identity : nil }
    }

    /// Returns who the person is on `day`: the name of that day, and the birth of the registration.
    public func identity(on day: Day) -> Identity? {
        guard let registered else { return nil }
        let name = names.last { $0.from.map { $0 <= day } ?? true }
        return name.map { registered.renamed($0.identity) }
    }
}

extension Identity {
    /// Returns the identity under the name of `other`.
    ///
    /// A change of name says nothing of the birth: a correction of the registration does, also one that
    /// was recorded later.
    func renamed(_ other: Identity) -> Identity {
        Identity(
            surname: other.surname, givenNames: other.givenNames,
            machineSurname: other.machineSurname, machineGivenNames: other.machineGivenNames,
            matchKeys: other.matchKeys, born: born, placeOfBirth: placeOfBirth)
    }
}

extension PeopleRegister {
    /// Returns the names and documents of `file`, as far as keys are left.
    ///
    /// Read from the lines that brought what stands, so that it is as old as the file.
    public func personalData(
        of file: PersonFile, in log: some LogReader
    ) throws -> PersonalData {
        var data = PersonalData()
        guard let registration = file.registration else { return data }
        let names =
            [(nil, registration.position)] + file.nameChanges.map { ($0.from, $0.position) }
        for (from, position) in names {
            if let identity = try identity(at: position, in: log) {
                data.names.append(PersonalData.Name(from: from, identity: identity))
            }
        }
        for document in file.documents {
            data.documents[document.name] = try details(at: document.position, in: log)
        }
        return data
    }
}
