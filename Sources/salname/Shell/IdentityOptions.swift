import ArgumentParser
import Casework
import Ledger

/// Who a person is, typed by hand.
///
/// Everything is text, so that no error can repeat it.
struct IdentityOptions: ParsableArguments {
    @Option(name: .customLong("mrz"), help: help(.optionZone)) var zone: String?
    @Option(help: help(.optionSurname)) var surname: String?
    @Option(help: help(.optionGiven)) var given: String?
    @Option(help: help(.optionBorn)) var born: String?
    @Option(help: help(.optionSex)) var sex: String?
    @Option(help: help(.optionCitizenship)) var citizenship: String?
    @Option(name: .customLong("place-of-birth"), help: help(.optionPlaceOfBirth))
    var placeOfBirth: String?

    /// The facts of a person that do not depend on the document.
    struct Facts {
        let nationality: StateCode
        let sex: Sex
        let identity: Identity
    }

    /// Returns the facts typed by hand.
    func facts(_ session: Session) throws -> Facts {
        guard let surname, let born, let sex, let citizenship else {
            let missing = [
                ("--surname", surname), ("--born", born), ("--sex", sex),
                ("--citizenship", citizenship),
            ].filter { $0.1 == nil }.map(\.0)
            throw session.usage(
                .whyOptionsMissing, ["options": missing.joined(separator: ", ")])
        }
        return Facts(
            nationality: try session.value("citizenship", OptionForm.state, citizenship) {
                StateCode($0)
            },
            sex: try session.value("sex", OptionForm.sex, sex) { Sex(rawValue: $0) },
            identity: Identity(
                surname: try session.value(
                    "surname", OptionForm.text, surname, PersonalText.read),
                givenNames: try session.value(
                    "given", OptionForm.text, optional: given, PersonalText.read) ?? "",
                born: try birth(born, session),
                placeOfBirth: try place(session)))
    }

    /// Returns the facts of a zone; how the visual part writes the names may be typed beside it.
    func facts(of zone: MachineReadableZone, _ session: Session) throws -> Facts {
        let others = [("--born", born), ("--sex", sex), ("--citizenship", citizenship)]
        if let other = others.first(where: { $0.1 != nil }) {
            throw session.usage(.whyOptionsExclude, ["option": other.0, "other": "--mrz"])
        }
        return Facts(
            nationality: zone.nationality, sex: zone.sex,
            identity: Identity(
                surname: try session.value(
                    "surname", OptionForm.text, optional: surname, PersonalText.read)
                    ?? zone.surname,
                givenNames: try session.value(
                    "given", OptionForm.text, optional: given, PersonalText.read)
                    ?? zone.givenNames,
                machineSurname: zone.surname, machineGivenNames: zone.givenNames, born: zone.born,
                placeOfBirth: try place(session)))
    }

    func birth(_ text: String, _ session: Session) throws -> PartialDate? {
        if text == "unknown" { return nil }
        return try session.value("born", OptionForm.birth, text) { PartialDate($0) }
    }

    func place(_ session: Session) throws -> String? {
        try session.value(
            "place-of-birth", OptionForm.text, optional: placeOfBirth, PersonalText.read)
    }
}

/// A document, typed by hand.
struct DocumentOptions: ParsableArguments {
    @Option(name: .customLong("document"), help: help(.optionDocumentNumber)) var number: String?
    @Option(name: .customLong("document-issuer"), help: help(.optionDocumentIssuer))
    var issuer: String?
    @Option(name: .customLong("document-kind"), help: help(.optionDocumentKind)) var kind: String?
    @Option(
        name: .customLong("document-valid-through"), help: help(.optionDocumentValidThrough))
    var validThrough: String?

    /// Returns the document, if one was typed; `state` is its issuer where none was named.
    func document(_ session: Session, issuedBy state: StateCode?) throws -> DocumentToAdd? {
        guard let number else {
            let others = [
                ("--document-issuer", issuer), ("--document-kind", kind),
                ("--document-valid-through", validThrough),
            ]
            guard others.allSatisfy({ $0.1 == nil }) else {
                throw session.usage(.whyOptionsMissing, ["options": "--document"])
            }
            return nil
        }
        let named = try session.value(
            "document-issuer", OptionForm.state, optional: issuer
        ) { StateCode($0) }
        guard let issuer = named ?? state else {
            throw session.usage(.whyOptionsMissing, ["options": "--document-issuer"])
        }
        return DocumentToAdd(
            kind: try session.value("document-kind", OptionForm.kind, optional: kind) {
                DocumentKind(rawValue: $0)
            } ?? .passport,
            issuer: issuer,
            validThrough: try session.value(
                "document-valid-through", OptionForm.day, optional: validThrough
            ) { Day($0) },
            details: DocumentDetails(
                number: try session.value(
                    "document", OptionForm.number, number, PersonalText.documentNumber)))
    }

    /// Throws if anything was typed beside a zone, which states it all.
    func demandNothing(_ session: Session) throws {
        let typed = [
            ("--document", number), ("--document-issuer", issuer), ("--document-kind", kind),
            ("--document-valid-through", validThrough),
        ]
        if let option = typed.first(where: { $0.1 != nil }) {
            throw session.usage(.whyOptionsExclude, ["option": option.0, "other": "--mrz"])
        }
    }
}

extension Session {
    /// Returns the zone in a file; refuses one with a wrong check digit, and warns of what is odd.
    func zone(_ path: String, asked: Asked) throws -> MachineReadableZone {
        let text = String(decoding: try file(path), as: UTF8.self)
        let reading: MachineReadableZone.Reading
        do {
            reading = try MachineReadableZone.read(text, on: today)
        } catch {
            throw Problem(report: Refusals(words: words).report(error, asked: asked))
        }
        guard reading.isValid else {
            throw Problem(report: Refusals(words: words).report(wrong: reading, asked: asked))
        }
        // What the rules themselves warn of on recording is not said twice.
        let own = reading.warnings.filter { warning in
            switch warning {
            case .expired, .unknownState, .withdrawnState: false
            case .specimenState, .nameMayBeTruncated, .unusualDocumentNumber: true
            }
        }
        warn(own.map { ZoneSentences(words: words).sentence($0) })
        return reading.zone
    }
}

extension MachineReadableZone {
    /// The document that the zone is printed on.
    var document: DocumentToAdd {
        let optional = optionalData.filter { !$0.isEmpty }.joined(separator: " ")
        return DocumentToAdd(
            kind: kind, issuer: issuer, validThrough: expires,
            details: DocumentDetails(
                number: documentNumber, optionalData: optional.isEmpty ? nil : optional))
    }

    /// What the first letter of the document code says (ICAO Doc 9303-3, 4.4).
    private var kind: DocumentKind {
        switch (format, documentCode.utf8.first) {
        case (.visaA, _), (.visaB, _): .visa
        case (_, 0x50): .passport
        case (_, 0x49), (_, 0x41), (_, 0x43): .identityCard
        default: .travelDocument
        }
    }
}
