import Casework
import Ledger

extension IdentityOptions {
    /// A fact of a registration that may be corrected.
    enum Fact: String, CaseIterable {
        case zone = "mrz"
        case surname
        case givenNames = "given"
        case born
        case sex
        case citizenship
        case placeOfBirth = "place-of-birth"

        var option: String { "--" + rawValue }

        /// What the fact is called.
        var label: any Saying {
            switch self {
            case .zone: PersonSaying.zone
            case .surname: Phrase.labelSurname
            case .givenNames: Phrase.labelGiven
            case .born: Phrase.fieldBorn
            case .sex: Phrase.fieldSex
            case .citizenship: Phrase.fieldNationality
            case .placeOfBirth: Phrase.labelPlaceOfBirth
            }
        }
    }

    /// The facts that were typed.
    var typed: [Fact] {
        zip(Fact.allCases, [zone, surname, given, born, sex, citizenship, placeOfBirth])
            .filter { $0.1 != nil }.map(\.0)
    }

    /// Returns `stands` with what was typed in its place.
    ///
    /// A zone prints the name it prints: once the name is corrected by hand, its form for machines goes,
    /// unless a table is chosen.
    func facts(
        correcting stands: Facts, by table: Transliteration?, _ session: Session
    ) throws -> Facts {
        let name = try TypedName(surname: surname, given: given, session)
        let isRenamed = name.surname != nil || name.given != nil || table != nil
        let was = stands.identity
        return Facts(
            nationality: try session.value(
                "citizenship", OptionForm.state, optional: citizenship
            ) { StateCode($0) } ?? stands.nationality,
            sex: try session.value("sex", OptionForm.sex, optional: sex) {
                Sex(rawValue: $0)
            } ?? stands.sex,
            identity: Identity(
                surname: name.surname ?? was.surname, givenNames: name.given ?? was.givenNames,
                machineSurname: isRenamed ? nil : was.machineSurname,
                machineGivenNames: isRenamed ? nil : was.machineGivenNames,
                born: try self.born.map { try birth($0, session) } ?? was.born,
                placeOfBirth: try place(session) ?? was.placeOfBirth))
    }
}

extension IdentityOptions {
    /// Returns the facts of `zone`, and of `stands` what no zone says.
    func facts(
        of zone: MachineReadableZone, correcting stands: Facts, _ session: Session
    ) throws -> Facts {
        let read = try facts(of: zone, session)
        let name = read.identity
        return Facts(
            nationality: read.nationality, sex: read.sex,
            identity: Identity(
                surname: name.surname, givenNames: name.givenNames,
                machineSurname: name.machineSurname, machineGivenNames: name.machineGivenNames,
                born: name.born, placeOfBirth: name.placeOfBirth ?? stands.identity.placeOfBirth))
    }
}

extension DocumentOptions {
    /// The options by which a document may be corrected.
    static let all = [
        "--document", "--document-issuer", "--document-kind", "--document-valid-through",
    ]

    /// Whether any of them was given.
    var isGiven: Bool { [number, issuer, kind, validThrough].contains { $0 != nil } }

    /// Returns `stands` with what was typed in its place.
    func document(
        _ session: Session, correcting stands: DocumentToAdd
    ) throws -> DocumentToAdd {
        let number = try session.value(
            "document", OptionForm.number, optional: number, PersonalText.documentNumber)
        return DocumentToAdd(
            kind: try session.value("document-kind", OptionForm.kind, optional: kind) {
                DocumentKind(rawValue: $0)
            } ?? stands.kind,
            issuer: try session.value("document-issuer", OptionForm.state, optional: issuer) {
                StateCode($0)
            } ?? stands.issuer,
            validThrough: try session.value(
                "document-valid-through", OptionForm.day, optional: validThrough
            ) { Day($0) } ?? stands.validThrough,
            details: DocumentDetails(
                number: number ?? stands.details.number,
                optionalData: stands.details.optionalData))
    }
}
