import Casework

/// A code as it is written, by a regular expression that accepts what the code's type accepts.
///
/// The expressions keep to what every dialect reads alike: no classes but ranges, no look-ahead.
enum WrittenCode: String, CaseIterable, Sendable {
    case ledger = "LedgerCode"
    case lawBook = "LawBookCode"
    case provisionKey = "ProvisionKey"
    case person = "PersonID"
    case officer = "OfficerID"
    case office = "OfficeCode"
    case checkpoint = "CheckpointCode"
    case state = "StateCode"
    case document = "DocumentName"
    case visa = "VisaName"
    case unmatched = "UnmatchedID"
    case command = "CommandID"
    case commitment = "Commitment"
    case act = "ActID"
    case region = "RegionCode"
    case key = "KeyText"
    case casefile = "CaseID"
    case permit = "PermitID"
    case service = "Service"
    case groundCode = "GroundCode"
    case documentCode = "DocumentCode"
    case refusalCode = "RefusalCode"
    case bodyCode = "BodyCode"
    case announcementCode = "AnnouncementCode"

    /// The expression without its anchors.
    var form: String {
        switch self {
        case .ledger: "[A-Z]{2}"
        case .lawBook: "[a-z]{2}"
        case .provisionKey: "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*"
        case .person: "P-[A-Z]{2}-([0-9]{6}|[1-9][0-9]{6,17})"
        case .officer: "O-[A-Z]{2}-([0-9]{4}|[1-9][0-9]{4,17})"
        case .office, .checkpoint: "[A-Z0-9-]{2,12}"
        case .state: "[A-Z]{3}"
        case .document: "P-[A-Z]{2}-([0-9]{6}|[1-9][0-9]{6,17})/d[1-9][0-9]{0,5}"
        case .visa: "P-[A-Z]{2}-([0-9]{6}|[1-9][0-9]{6,17})/v[1-9][0-9]{0,5}"
        case .unmatched: "U-[A-Z]{2}-([0-9]{6}|[1-9][0-9]{6,17})"
        case .command: "[A-Za-z0-9._:/-]{1,64}"
        case .commitment: "[0-9a-f]{64}"
        case .act: "A-[A-Z]{2}-([0-9]{6}|[1-9][0-9]{6,17})"
        case .region: "[A-Z]{2}-[A-Z0-9]{1,3}"
        case .casefile: "C-[A-Z]{2}-[0-9]{4}-([0-9]{6}|[1-9][0-9]{6,17})"
        case .permit: "R-[A-Z]{2}-([0-9]{6}|[1-9][0-9]{6,17})"
        case .service, .groundCode, .documentCode, .refusalCode, .bodyCode,
            .announcementCode:
            "[a-z][a-z0-9-]{1,39}"
        case .key: "(ssh-ed25519|sk-ssh-ed25519@openssh\\.com) [A-Za-z0-9+/=]{40,488}"
        }
    }

    /// The expression for a whole text.
    var pattern: String { "^\(form)$" }

    /// The most characters, where the expression does not say it; nil where it does.
    var limit: Int? {
        switch self {
        case .provisionKey: 100
        case .key: 500
        case .ledger, .lawBook, .person, .officer, .office, .checkpoint, .state, .document,
            .visa, .unmatched, .command, .commitment, .act, .region, .casefile, .permit, .service,
            .groundCode, .documentCode, .refusalCode, .bodyCode, .announcementCode:
            nil
        }
    }

    /// What the code stands for, in the words of the catalogue.
    var words: String {
        switch self {
        case .ledger: "code of a ledger"
        case .lawBook: "code of a law book"
        case .provisionKey: "key of a provision"
        case .person: "number of a person"
        case .officer: "number of an officer"
        case .office: "code of an office"
        case .checkpoint: "code of a border crossing point"
        case .state: "code of a state"
        case .document: "name of a document"
        case .visa: "name of a visa"
        case .unmatched: "number of an unmatched crossing"
        case .command: "name of a command"
        case .commitment: "commitment"
        case .act: "number of an act"
        case .region: "code of a part of the country"
        case .key: "public key"
        case .casefile: "number of a case"
        case .permit: "number of a permit"
        case .service: "service"
        case .groundCode: "ground of an application"
        case .documentCode: "kind of document"
        case .refusalCode: "ground of refusal"
        case .bodyCode: "body that gives an opinion"
        case .announcementCode: "announcement"
        }
    }
}

/// The written forms of what is no code.
enum WrittenForm {
    static let instant =
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{6})?Z$"
    static let recordedInstant =
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z$"
    /// The first moment of a legal day in Baku, or an instant in UTC.
    static let effectiveTime =
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(00:00:00\\+04:00|[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{6})?Z)$"
    /// A length of nothing is `P0D`; otherwise only the parts that are not zero are written.
    static let period =
        "^P(0D|[1-9][0-9]{0,3}D|[1-9][0-9]{0,3}M([1-9][0-9]{0,3}D)?"
        + "|[1-9][0-9]{0,3}Y([1-9][0-9]{0,3}M)?([1-9][0-9]{0,3}D)?)$"
    static let base64 =
        "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$"
    static let eventID = "^[0-7][0-9A-HJKMNP-TV-Z]{25}$"
    static let sequence = "^[0-9]{20}$"
    static let hash = "^[0-9a-f]{64}$"
    static let actor = "^(officer/\(WrittenCode.officer.form)|system/salname)$"
    static let subject = "^\(subjectForm)$"
    static let history = "^\(place)( \(place))*$"
    static let basis = "^[1-9][0-9]* \(place)$"

    private static let place = "\(subjectForm)#[1-9][0-9]*"
    private static let subjectForm =
        "(" + Subject.Kind.allCases.map { "\($0.rawValue)/\(id(of: $0))" }.joined(separator: "|")
        + ")"

    private static func id(of kind: Subject.Kind) -> String {
        switch kind {
        case .ledger: WrittenCode.ledger.form
        case .law: WrittenCode.lawBook.form
        case .person: WrittenCode.person.form
        case .unmatched: WrittenCode.unmatched.form
        case .office: WrittenCode.office.form
        case .officer: WrittenCode.officer.form
        case .act: WrittenCode.act.form
        case .casefile: WrittenCode.casefile.form
        case .permit: WrittenCode.permit.form
        }
    }
}
