extension ZoneText {
    /// The single misreadings after which a wrong digit and the composite agree.
    ///
    /// Dates and names take no part: a date holds no letters, and no digit covers a name. Two
    /// misreadings at once are not looked for: too many pairs would agree by chance.
    var suggestions: [MachineReadableZone.Suggestion] {
        let wrong = checks.filter { !$0.isRight }
        // A composite that is wrong because a field is wrong says nothing more.
        let ownDigits = wrong.filter { $0.field != .composite }
        return (ownDigits.isEmpty ? wrong : ownDigits).flatMap { suggestions(for: $0) }
    }

    private func suggestions(
        for check: MachineReadableZone.Check
    ) -> [MachineReadableZone.Suggestion] {
        let digit = ZoneLayout.Span(line: check.line - 1, columns: check.column - 1..<check.column)
        var found: [MachineReadableZone.Suggestion] = []
        for (field, span) in fields(under: check.field) {
            for column in span.columns
            where (span.line, column) != (check.line - 1, check.column - 1) {
                found += suggestion(for: check, field, span.line, column)
            }
        }
        // A digit can only have been read as a letter, not as another digit.
        if ZoneText.isLetter(self[digit.line, digit.columns.lowerBound]) {
            found += suggestion(for: check, check.field, digit.line, digit.columns.lowerBound)
        }
        return found
    }

    private func suggestion(
        for check: MachineReadableZone.Check, _ field: MachineReadableZone.Field, _ line: Int,
        _ column: Int
    ) -> [MachineReadableZone.Suggestion] {
        guard let instead = ZoneText.lookalike(of: self[line, column]) else { return [] }
        var changed = self
        changed[line, column] = instead
        let decisive = changed.checks.filter { [check.field, .composite].contains($0.field) }
        guard decisive.allSatisfy(\.isRight) else { return [] }
        return [
            MachineReadableZone.Suggestion(
                field: field, line: line + 1, column: column + 1,
                found: String(decoding: [self[line, column]], as: UTF8.self),
                instead: String(decoding: [instead], as: UTF8.self))
        ]
    }

    /// The fields of letters and digits that the digit of `field` vouches for.
    private func fields(
        under field: MachineReadableZone.Field
    ) -> [(MachineReadableZone.Field, ZoneLayout.Span)] {
        let optional = layout.optionalData
        let numberEnd = optional.columns.lowerBound + documentNumber.overflow
        switch field {
        case .documentNumber:
            let rest = ZoneLayout.Span(
                line: optional.line, columns: optional.columns.lowerBound..<numberEnd)
            return [(.documentNumber, layout.documentNumber), (.documentNumber, rest)]
        case .optionalData:
            return [(.optionalData, optional)]
        case .composite where layout.optionalDataDigit == nil:
            let rest = ZoneLayout.Span(
                line: optional.line, columns: numberEnd..<optional.columns.upperBound)
            return [(.optionalData, rest)]
                + (layout.secondOptionalData.map { [(.secondOptionalData, $0)] } ?? [])
        case .composite, .documentCode, .issuer, .nationality, .name, .born, .sex, .expires,
            .secondOptionalData:
            return []
        }
    }

    /// The character that a reader takes most easily for `byte`.
    ///
    /// 6 and G are worth the same modulo 10, so that pair shows in the place of a digit only.
    private static func lookalike(of byte: UInt8) -> UInt8? {
        let pairs: [(UInt8, UInt8)] = [(48, 79), (49, 73), (50, 90), (53, 83), (56, 66), (54, 71)]
        for (digit, letter) in pairs {
            if byte == digit { return letter }
            if byte == letter { return digit }
        }
        return nil
    }
}
