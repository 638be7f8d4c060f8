import Casework
import Foundation
import Testing

@testable import EventCoding

@Suite("The expressions of the schemas")
struct SchemaPatternTests {
    @Test(
        "An expression accepts what the code's type accepts, and nothing else",
        arguments: WrittenCode.allCases)
    func codes(_ code: WrittenCode) throws {
        var seed = JSONSeed.chosen(31)
        let expression = try Regex(code.pattern).matchingSemantics(.unicodeScalar)
        var accepted = 0
        for round in 0..<600 {
            let text = Self.near(Self.samples(code)[seed.below(2)], &seed)
            let matches =
                text.wholeMatch(of: expression) != nil
                && text.unicodeScalars.count <= code.limit ?? .max
            #expect(
                matches == Self.isAccepted(text, code),
                "seed \(seed.seed), round \(round): \(text.debugDescription)")
            accepted += matches ? 1 : 0
        }
        #expect((20..<580).contains(accepted), "\(accepted) of 600 texts were accepted")
    }

    private static func isAccepted(_ text: String, _ code: WrittenCode) -> Bool {
        switch code {
        case .ledger: LedgerCode(text) != nil
        case .lawBook: LawBookCode(text) != nil
        case .provisionKey: ProvisionKey(text) != nil
        case .person: PersonID(text) != nil
        case .officer: OfficerID(text) != nil
        case .office: OfficeCode(text) != nil
        case .checkpoint: CheckpointCode(text) != nil
        case .state: StateCode(text) != nil
        case .document: DocumentName(text) != nil
        case .visa: VisaName(text) != nil
        case .unmatched: UnmatchedID(text) != nil
        case .command: CommandID(text) != nil
        case .commitment: Commitment(text) != nil
        case .act: ActID(text) != nil
        case .region: RegionCode(text) != nil
        case .key: KeyText(text) != nil
        case .casefile: CaseID(text) != nil
        case .permit: PermitID(text) != nil
        case .service: Service(text) != nil
        case .groundCode: GroundCode(text) != nil
        case .documentCode: DocumentCode(text) != nil
        case .refusalCode: RefusalCode(text) != nil
        case .bodyCode: BodyCode(text) != nil
        case .announcementCode: AnnouncementCode(text) != nil
        }
    }

    /// Texts of the code's form: a common one, and one as long as it can be.
    private static func samples(_ code: WrittenCode) -> [String] {
        switch code {
        case .ledger: ["AZ", "NX"]
        case .lawBook: ["az", "nx"]
        case .provisionKey: ["stay.visa-free.GEO", String(repeating: "a-9.Z", count: 20)]
        case .person: ["P-AZ-000977", "P-AZ-123456789012345678"]
        case .officer: ["O-NX-0017", "O-NX-123456789012345678"]
        case .office: ["BAK", "BAK-GYD-1234"]
        case .checkpoint: ["AST-1", "123456789-AB"]
        case .state: ["GEO", "XXA"]
        case .document: ["P-AZ-000977/d1", "P-NX-123456789012345678/d123456"]
        case .visa: ["P-AZ-000977/v12", "P-NX-123456789012345678/v123456"]
        case .unmatched: ["U-AZ-000012", "U-NX-123456789012345678"]
        case .command: ["01KG_:/.-z", String(repeating: "0:/_-.zZ", count: 8)]
        case .commitment: [String(repeating: "0189abef", count: 8), ""]
        case .act: ["A-AZ-000012", "A-NX-123456789012345678"]
        case .region: ["AZ-GA", "AZ-X9Z"]
        case .casefile: ["C-AZ-2026-000017", "C-NX-2026-123456789012345678"]
        case .permit: ["R-AZ-000388", "R-NX-123456789012345678"]
        case .service, .groundCode, .documentCode, .refusalCode, .bodyCode,
            .announcementCode:
            ["work-permit", String(repeating: "a-9z", count: 10)]
        case .key:
            [
                "ssh-ed25519 " + String(repeating: "A/+z", count: 10),
                "sk-ssh-ed25519@openssh.com " + String(repeating: "Az09", count: 118) + "=",
            ]
        }
    }

    /// Returns the text with up to two small changes.
    private static func near(_ sample: String, _ seed: inout JSONSeed) -> String {
        var bytes = Array(sample.unicodeScalars)
        let telling = Array("09AZaz-.:/_ \n\u{0}Əf1".unicodeScalars)
        for _ in 0..<seed.below(3) {
            let scalar = telling[seed.below(telling.count)]
            let place = bytes.isEmpty ? 0 : seed.below(bytes.count)
            switch seed.below(4) {
            case 0: bytes.insert(scalar, at: place)
            case 1: if !bytes.isEmpty { bytes[place] = scalar }
            case 2: if !bytes.isEmpty { bytes.remove(at: place) }
            default: bytes += Array(repeating: scalar, count: seed.below(100))
            }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: bytes)
        return String(text)
    }

    @Test("A length of time has one written form")
    func periods() throws {
        var seed = JSONSeed.chosen(32)
        let expression = try Regex(WrittenForm.period).matchingSemantics(.unicodeScalar)
        for round in 0..<300 {
            let numbers = (0..<3).map { _ in [0, 0, 1, 15, 90, 9999][seed.below(6)] }
            let period = try #require(
                Period(years: numbers[0], months: numbers[1], days: numbers[2]))
            #expect(
                period.description.wholeMatch(of: expression) != nil,
                "seed \(seed.seed), round \(round): \(period)")
        }
        for text in ["P", "P0Y", "P0M", "P1Y0D", "P01D", "P10000D", "P1D1M", "15D", "P1W"] {
            #expect(text.wholeMatch(of: expression) == nil, "\(text)")
        }
    }

    @Test("A ciphertext is base64 with its padding")
    func base64() throws {
        var seed = JSONSeed.chosen(33)
        let expression = try Regex(WrittenForm.base64).matchingSemantics(.unicodeScalar)
        for length in 1..<60 {
            let data = Data((0..<length).map { _ in UInt8(truncatingIfNeeded: seed.next()) })
            #expect(data.base64EncodedString().wholeMatch(of: expression) != nil)
        }
        for text in ["", "A", "AA", "AAA", "A===", "AA=A", "AAAA=", "AAA-", "AAAA\n"] {
            #expect(text.wholeMatch(of: expression) == nil, "\(text.debugDescription)")
        }
    }
}
