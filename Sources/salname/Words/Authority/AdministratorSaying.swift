/// What the doctor says of those who may give roles.
enum AdministratorSaying: String, CaseIterable, Saying {
    case check
    case enough
    case tooFewSoon
    case tooFewToday

    var english: String {
        switch self {
        case .check: "administrators"
        case .enough: "may give roles through {day}: {officers}"
        case .tooFewSoon:
            "may give roles through {day}: {officers}; two are needed, and only they can give that role for longer"
        case .tooFewToday:
            "may give roles today: {officers}; two are needed. Two who were administrators until their role ran out may give it again, together"
        }
    }

    var azerbaijani: String {
        switch self {
        case .check: "inzibatçılar"
        case .enough: "bu günədək səlahiyyət verə bilənlər: {day}: {officers}"
        case .tooFewSoon:
            "bu günədək səlahiyyət verə bilənlər: {day}: {officers}; iki inzibatçı lazımdır və müddəti yalnız onlar uzada bilər"
        case .tooFewToday:
            "bu gün səlahiyyət verə bilənlər: {officers}; iki inzibatçı lazımdır. Müddəti bitmiş iki inzibatçı bu səlahiyyəti birlikdə yenidən verə bilər"
        }
    }
}
