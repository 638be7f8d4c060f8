extension ZoneText {
    /// A document number with its digit, wherever the layout puts them.
    struct DocumentNumber {
        let bytes: [UInt8]
        /// Nil where a number that should run on does not.
        let digit: UInt8?
        let digitLine: Int
        let digitColumn: Int
        /// How many characters of the optional data belong to the number and its digit.
        let overflow: Int

        /// Whether the digit is right.
        ///
        /// Of a long number some issuers count the filler in the place of the digit as a character,
        /// others do not; both are in use on cards of one state, so either is right.
        var isRight: Bool {
            guard let digit else { return false }
            guard overflow > 0 else { return CheckDigit.isRight(digit, for: bytes) }
            let withFiller = bytes.prefix(9) + [ZoneText.filler] + bytes.dropFirst(9)
            return CheckDigit.isRight(digit, for: bytes)
                || CheckDigit.isRight(digit, for: Array(withFiller))
        }
    }

    var documentNumber: DocumentNumber {
        let principal = self[layout.documentNumber]
        let place = layout.documentNumberDigit
        let digit = self[place.line, place.columns.lowerBound]
        guard layout.hasLongNumbers, digit == ZoneText.filler else {
            return DocumentNumber(
                bytes: principal, digit: digit, digitLine: place.line,
                digitColumn: place.columns.lowerBound, overflow: 0)
        }
        let rest = self[layout.optionalData].prefix { $0 != ZoneText.filler }
        guard let last = rest.last, principal.last != ZoneText.filler else {
            return DocumentNumber(
                bytes: principal, digit: nil, digitLine: place.line,
                digitColumn: place.columns.lowerBound, overflow: 0)
        }
        return DocumentNumber(
            bytes: principal + rest.dropLast(), digit: last, digitLine: layout.optionalData.line,
            digitColumn: layout.optionalData.columns.lowerBound + rest.count - 1,
            overflow: rest.count)
    }

    /// Every check digit of the layout; the composite is the last.
    var checks: [MachineReadableZone.Check] {
        let number = documentNumber
        var checks = [
            MachineReadableZone.Check(
                field: .documentNumber, isRight: number.isRight, line: number.digitLine + 1,
                column: number.digitColumn + 1),
            check(.born, layout.bornDigit, over: [layout.born]),
            check(.expires, layout.expiresDigit, over: [layout.expires]),
        ]
        if let digit = layout.optionalDataDigit {
            checks.append(check(.optionalData, digit, over: [layout.optionalData]))
        }
        if let composite = layout.composite {
            checks.append(check(.composite, composite.digit, over: composite.covered))
        }
        return checks
    }

    private func check(
        _ field: MachineReadableZone.Field, _ digit: ZoneLayout.Span, over spans: [ZoneLayout.Span]
    ) -> MachineReadableZone.Check {
        let bytes = spans.flatMap { self[$0] }
        return MachineReadableZone.Check(
            field: field,
            isRight: CheckDigit.isRight(self[digit.line, digit.columns.lowerBound], for: bytes),
            line: digit.line + 1, column: digit.columns.lowerBound + 1)
    }
}
