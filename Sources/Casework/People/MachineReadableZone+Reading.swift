extension MachineReadableZone {
    /// Reads the two or three lines of a zone.
    ///
    /// Years have two digits in a zone. A birth is in the latest year that does not put it after
    /// `today`; an expiry in the latest that puts it at most 30 years after, since no document is
    /// issued for longer. A centenarian is therefore read as an infant, which the officer will see.
    ///
    /// A wrong check digit is no error: it is in `checks`. Throws `MRZError` where the lines are no
    /// zone, naming the place and never what stands there.
    public static func read(_ text: String, on today: Day) throws(MRZError) -> Reading {
        let source = try ZoneText(text)
        let layout = source.layout
        let number = source.documentNumber
        let name = try source.name()
        let documentNumber = source.trimmed(number.bytes)
        guard !documentNumber.isEmpty else {
            throw source.empty(.documentNumber, layout.documentNumber)
        }
        var optionalData = [source.trimmed(source[layout.optionalData].dropFirst(number.overflow))]
        if let second = layout.secondOptionalData {
            optionalData.append(source.trimmed(source[second]))
        }
        let zone = MachineReadableZone(
            format: source.format, documentCode: try source.documentCode(),
            issuer: try source.state(.issuer, layout.issuer), documentNumber: documentNumber,
            nationality: try source.state(.nationality, layout.nationality),
            surname: name.surname, givenNames: name.givenNames,
            born: try source.birth(notAfter: today), sex: try source.sex(),
            expires: try source.expiry(from: today), optionalData: optionalData,
            checks: source.checks)
        return Reading(
            zone: zone, warnings: source.warnings(on: zone, today),
            suggestions: source.suggestions)
    }
}

extension ZoneText {
    fileprivate typealias Field = MachineReadableZone.Field

    fileprivate func empty(_ field: Field, _ span: ZoneLayout.Span) -> MRZError {
        .emptyField(field, line: span.line + 1, column: span.columns.lowerBound + 1)
    }

    /// Throws if a character of the field is not `allowed`.
    private func demand(
        _ field: Field, _ span: ZoneLayout.Span, _ allowed: (UInt8) -> Bool
    ) throws(MRZError) {
        for column in span.columns where !allowed(self[span.line, column]) {
            throw .characterNotAllowed(field, line: span.line + 1, column: column + 1)
        }
    }

    fileprivate func documentCode() throws(MRZError) -> String {
        let span = layout.documentCode
        guard ZoneText.isLetter(self[0, 0]) else {
            throw .characterNotAllowed(.documentCode, line: 1, column: 1)
        }
        try demand(.documentCode, span) { ZoneText.isLetter($0) || $0 == ZoneText.filler }
        return trimmed(self[span])
    }

    fileprivate func state(_ field: Field, _ span: ZoneLayout.Span) throws(MRZError) -> StateCode {
        let bytes = self[span]
        guard bytes.contains(where: { $0 != ZoneText.filler }) else { throw empty(field, span) }
        if let code = StateCode(machineReadable: String(decoding: bytes, as: UTF8.self)) {
            return code
        }
        try demand(field, span, ZoneText.isLetter)
        throw .characterNotAllowed(field, line: span.line + 1, column: span.columns.lowerBound + 1)
    }

    /// The first double filler ends the surname; single fillers part its words.
    fileprivate func name() throws(MRZError) -> (surname: String, givenNames: String) {
        let span = layout.name
        try demand(.name, span) { ZoneText.isLetter($0) || $0 == ZoneText.filler }
        let bytes = self[span]
        let end =
            bytes.indices.dropLast().first {
                bytes[$0] == ZoneText.filler && bytes[$0 + 1] == ZoneText.filler
            }
            ?? bytes.endIndex
        let surname = words(bytes[..<end])
        guard !surname.isEmpty else { throw empty(.name, span) }
        return (surname, words(bytes[end...]))
    }

    private func words(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.split(separator: ZoneText.filler)
            .map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ")
    }

    fileprivate func sex() throws(MRZError) -> Sex {
        switch self[layout.sex.line, layout.sex.columns.lowerBound] {
        case 70: return .female
        case 77: return .male
        case ZoneText.filler: return .unspecified
        default:
            throw .unknownSex(
                line: layout.sex.line + 1, column: layout.sex.columns.lowerBound + 1)
        }
    }

    fileprivate func birth(notAfter today: Day) throws(MRZError) -> PartialDate? {
        let parts = try dateParts(.born, layout.born)
        guard let shortYear = parts[0] else { return nil }
        for year in ZoneText.years(endingIn: shortYear, upTo: today.year) {
            // A day without its month says nothing, and is left out.
            let date = PartialDate(
                year: year, month: parts[1], dayOfMonth: parts[1] == nil ? nil : parts[2])
            if let date, date.earliest <= today { return date }
        }
        throw impossible(.born, layout.born)
    }

    fileprivate func expiry(from today: Day) throws(MRZError) -> Day? {
        let parts = try dateParts(.expires, layout.expires)
        if parts.allSatisfy({ $0 == nil }) { return nil }
        guard let shortYear = parts[0], let month = parts[1], let day = parts[2] else {
            throw impossible(.expires, layout.expires)
        }
        let (year, thisMonth, thisDay) = today.parts
        for candidate in ZoneText.years(endingIn: shortYear, upTo: year + 30) {
            if candidate == year + 30, (month, day) > (thisMonth, thisDay) { continue }
            if let expires = Day(candidate, month, day) { return expires }
        }
        throw impossible(.expires, layout.expires)
    }

    /// The two latest years that end in `digits`, the later one first.
    private static func years(endingIn digits: Int, upTo last: Int) -> [Int] {
        let distance = (last - digits) % 100
        let latest = last - (distance < 0 ? distance + 100 : distance)
        return [latest, latest - 100]
    }

    private func impossible(_ field: Field, _ span: ZoneLayout.Span) -> MRZError {
        .impossibleDate(field, line: span.line + 1, column: span.columns.lowerBound + 1)
    }

    /// Year, month and day of a field of six; nil for a part of two fillers.
    private func dateParts(_ field: Field, _ span: ZoneLayout.Span) throws(MRZError) -> [Int?] {
        for column in span.columns where ZoneText.isLetter(self[span.line, column]) {
            throw .letterInDate(field, line: span.line + 1, column: column + 1)
        }
        let bytes = self[span]
        var parts: [Int?] = []
        for start in [0, 2, 4] {
            let (tens, units) = (bytes[start], bytes[start + 1])
            guard (tens == ZoneText.filler) == (units == ZoneText.filler) else {
                throw impossible(field, span)
            }
            parts.append(tens == ZoneText.filler ? nil : Int(tens - 48) * 10 + Int(units - 48))
        }
        return parts
    }

    fileprivate func warnings(
        on zone: MachineReadableZone, _ today: Day
    ) -> [MachineReadableZone.Warning] {
        var warnings: [MachineReadableZone.Warning] = []
        for (field, code) in [(Field.issuer, zone.issuer), (.nationality, zone.nationality)] {
            if !code.isKnown { warnings.append(.unknownState(field)) }
            if code.isSpecimen { warnings.append(.specimenState(field)) }
            if let last = code.validThrough, last < today {
                warnings.append(.withdrawnState(field))
            }
        }
        if let expires = zone.expires, expires < today { warnings.append(.expired) }
        if self[layout.name].last != ZoneText.filler { warnings.append(.nameMayBeTruncated) }
        let number = zone.documentNumber.utf8
        if number.count < 5 || number.contains(ZoneText.filler) {
            warnings.append(.unusualDocumentNumber)
        }
        return warnings
    }
}
