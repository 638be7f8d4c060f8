/// Why lines are not a machine-readable zone: places only, never what stands there.
///
/// Lines are counted from 1 without blank ones; columns are characters from 1, without blanks before.
public enum MRZError: Error, Equatable, Sendable {
    /// There is no line with anything on it.
    case empty
    /// A zone has two lines or three.
    case lineCount(Int)
    /// A line is too short or too long for the layout that the lines together suggest.
    case lineLength(line: Int, found: Int, expected: Int)
    /// A small letter: no printed zone has one, so the text was typed or converted.
    case lowercaseLetter(line: Int, column: Int)
    /// A character other than A to Z, 0 to 9 and `<`.
    case unexpectedCharacter(line: Int, column: Int)
    /// A character of a zone, in a field that cannot hold it, as a digit in a name.
    case characterNotAllowed(MachineReadableZone.Field, line: Int, column: Int)
    /// A letter in a date.
    case letterInDate(MachineReadableZone.Field, line: Int, column: Int)
    /// A date that no calendar has; `column` is where it begins.
    case impossibleDate(MachineReadableZone.Field, line: Int, column: Int)
    /// A sex other than F, M and `<`.
    case unknownSex(line: Int, column: Int)
    /// A field of fillers that must not be empty; `column` is where it begins.
    case emptyField(MachineReadableZone.Field, line: Int, column: Int)
}
