import Casework

/// What is wrong with a machine-readable zone, in words: places, never what stands there.
struct ZoneSentences {
    let words: Words

    /// Returns why the lines are no zone.
    func sentence(_ error: MRZError) -> String {
        switch error {
        case .empty: words(.faultEmpty)
        case .lineCount(let count): words(.faultLineCount, ["count": "\(count)"])
        case .lineLength(let line, let found, let expected):
            words(
                .faultLineLength,
                ["line": "\(line)", "found": "\(found)", "expected": "\(expected)"])
        case .lowercaseLetter(let line, let column): at(.faultLowercase, line, column)
        case .unexpectedCharacter(let line, let column): at(.faultCharacter, line, column)
        case .characterNotAllowed(let field, let line, let column):
            at(.faultNotAllowed, line, column, field)
        case .letterInDate(let field, let line, let column):
            at(.faultLetterInDate, line, column, field)
        case .impossibleDate(let field, let line, let column):
            at(.faultDate, line, column, field)
        case .unknownSex(let line, let column): at(.faultSex, line, column)
        case .emptyField(let field, let line, let column):
            at(.faultFieldEmpty, line, column, field)
        }
    }

    /// Returns why the document should be looked at again.
    func sentence(_ warning: MachineReadableZone.Warning) -> String {
        switch warning {
        case .unknownState(let field): words(.zoneUnknownState, ["field": name(field)])
        case .withdrawnState(let field): words(.zoneWithdrawnState, ["field": name(field)])
        case .specimenState(let field): words(.zoneSpecimen, ["field": name(field)])
        case .expired: words(.zoneExpired)
        case .nameMayBeTruncated: words(.zoneTruncated)
        case .unusualDocumentNumber: words(.zoneUnusualNumber)
        }
    }

    /// Returns the question whether a character was misread.
    func sentence(_ suggestion: MachineReadableZone.Suggestion) -> String {
        words(
            .suggestion,
            [
                "instead": suggestion.instead, "found": suggestion.found,
                "line": "\(suggestion.line)", "column": "\(suggestion.column)",
            ])
    }

    /// Returns which check digits are wrong, and where they stand.
    func wrongDigits(_ zone: MachineReadableZone) -> String {
        let wrong = zone.checks.filter { !$0.isRight }.map { check in
            words(
                .fieldAt,
                [
                    "field": name(check.field), "line": "\(check.line)",
                    "column": "\(check.column)",
                ])
        }
        return words(.whyCheckDigits, ["fields": wrong.joined(separator: "; ")])
    }

    /// Returns the name of a field.
    func name(_ field: MachineReadableZone.Field) -> String {
        switch field {
        case .documentCode: words(.fieldDocumentCode)
        case .issuer: words(.fieldIssuer)
        case .documentNumber: words(.fieldDocumentNumber)
        case .nationality: words(.fieldNationality)
        case .name: words(.fieldName)
        case .born: words(.fieldBorn)
        case .sex: words(.fieldSex)
        case .expires: words(.fieldExpires)
        case .optionalData: words(.fieldOptionalData)
        case .secondOptionalData: words(.fieldSecondOptionalData)
        case .composite: words(.fieldComposite)
        }
    }

    private func at(
        _ phrase: Phrase, _ line: Int, _ column: Int, _ field: MachineReadableZone.Field? = nil
    ) -> String {
        var values = ["line": "\(line)", "column": "\(column)"]
        values["field"] = field.map(name)
        return words(phrase, values)
    }
}

extension MRZError {
    /// The stable name of the fault, and where it lies.
    var place: (fault: String, line: Int?, column: Int?) {
        switch self {
        case .empty: ("empty", nil, nil)
        case .lineCount: ("line-count", nil, nil)
        case .lineLength(let line, _, _): ("line-length", line, nil)
        case .lowercaseLetter(let line, let column): ("lowercase-letter", line, column)
        case .unexpectedCharacter(let line, let column): ("unexpected-character", line, column)
        case .characterNotAllowed(_, let line, let column):
            ("character-not-allowed", line, column)
        case .letterInDate(_, let line, let column): ("letter-in-date", line, column)
        case .impossibleDate(_, let line, let column): ("impossible-date", line, column)
        case .unknownSex(let line, let column): ("unknown-sex", line, column)
        case .emptyField(_, let line, let column): ("empty-field", line, column)
        }
    }
}
