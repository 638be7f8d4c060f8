import Casework

/// What the rules say of crossings, visas and places of stay.
extension Refusals {
    func border(_ rejection: Rejection, _ asked: Asked) -> ErrorReport {
        switch rejection {
        case .crossingInFuture(let instant, let now):
            return moment(
                .crossingInFuture, asked, .whyCrossingInFuture, instant, ["now": "\(now)"])
        case .crossingBeforeBirth(let instant, let year):
            return moment(
                .crossingTooEarly, asked, .whyCrossingBeforeBirth, instant, ["year": "\(year)"])
        case .crossingTooEarly(let instant, let first):
            return moment(
                .crossingTooEarly, asked, .whyCrossingTooEarly, instant, ["first": "\(first)"])
        case .checkpointUnknown(let checkpoint, let day, let known):
            let nearest = Nearest.word(to: checkpoint.text, among: known.map(\.text))
            var values = ["checkpoint": "\(checkpoint)", "day": "\(day)"]
            values["nearest"] = nearest
            return refuse(
                .checkpointUnknown, asked,
                nearest == nil ? .checkpointUnknown : .checkpointNearest, values,
                command: "salname law show border.checkpoint --as-of \(day)")
        case .sameStamp(let position, let instant):
            return refuse(
                .sameStamp, asked, .sameStamp,
                ["position": "\(position)", "instant": "\(instant)"],
                command: "salname border correct \(position) …")
        case .movedNowhere(let person):
            return refuse(.movedNowhere, asked, .movedNowhere, ["person": "\(person)"])
        case .citizenRefused(let person):
            return refuse(.citizenRefused, asked, .citizenRefused, ["person": "\(person)"])
        case .unmatchedUnknown(let number):
            return refuse(
                .unmatchedUnknown, asked, .unmatchedUnknown, ["number": "\(number)"], .notFound,
                command: "salname border unmatched")
        case .unmatchedSettled(let number, let position):
            return refuse(
                .unmatchedSettled, asked, .unmatchedSettled,
                ["number": "\(number)", "position": "\(position)"],
                command: "salname log show \(position)")
        default: return report(rejection, asked)
        }
    }

    /// Returns the report of a crossing whose moment cannot be right.
    private func moment(
        _ code: ErrorCode, _ asked: Asked, _ why: Phrase, _ instant: Instant,
        _ values: [String: String]
    ) -> ErrorReport {
        make(
            code, asked, why, values.merging(["instant": "\(instant)"]) { $1 }, .rejected,
            advice: .fixCheckInstant)
    }

    func visa(_ rejection: Rejection, _ asked: Asked) -> ErrorReport {
        switch rejection {
        case .visaUnknown(let visa):
            refuse(
                .visaUnknown, asked, .visaUnknown, ["visa": "\(visa)"], .notFound,
                command: "salname visa list \(visa.person)")
        case .visaEndsBeforeItBegins(let from, let through):
            refuse(
                .visaDates, asked, .visaEndsBeforeItBegins,
                ["from": "\(from)", "through": "\(through)"])
        case .visaEmpty: refuse(.visaDates, asked, .visaEmpty)
        case .visaForCitizen(let person):
            refuse(.citizenRefused, asked, .visaForCitizen, ["person": "\(person)"])
        case .visaOverlaps(let visa, let from, let through):
            refuse(
                .visaOverlap, asked, .visaOverlaps,
                ["visa": "\(visa)", "from": "\(from)", "through": "\(through)"],
                command: "salname visa cancel \(visa) --from DAY")
        case .visaStayTooLong(let kind, let days, let limit, let article, let citation):
            refuse(
                .visaStay, asked, .visaStayTooLong,
                [
                    "kind": VisaWords(words).name(of: kind), "days": "\(days)",
                    "limit": words.sentence(limit),
                ],
                law: "\(article); \(citation)")
        case .visaValidTooLong(let through, let last, let article, let citation):
            refuse(
                .visaValidity, asked, .visaValidTooLong,
                ["through": "\(through)", "last": "\(last)"], law: "\(article); \(citation)")
        case .visaCancelledBefore(let visa, let from):
            refuse(
                .visaCancelled, asked, .visaCancelledBefore,
                ["visa": "\(visa)", "from": "\(from)"],
                command: "salname visa list \(visa.person)")
        case .visaExpired(let visa, let through):
            refuse(
                .visaExpired, asked, .visaExpired, ["visa": "\(visa)", "through": "\(through)"],
                command: "salname visa list \(visa.person)")
        default: report(rejection, asked)
        }
    }

    func place(_ rejection: Rejection, _ asked: Asked) -> ErrorReport {
        switch rejection {
        case .notPresent(let person, let day):
            refuse(
                .notPresent, asked, .notPresent, ["person": "\(person)", "day": "\(day)"],
                command: "salname stay show \(person)")
        case .stayNotLawful(let person, let day, let last?):
            refuse(
                .stayNotLawful, asked, .stayNotLawful,
                ["person": "\(person)", "day": "\(day)", "last": "\(last)"],
                law: words.say(LawCited.stay), command: "salname stay days \(person) --on \(day)")
        case .stayNotLawful(let person, let day, nil):
            refuse(
                .stayNotLawful, asked, .stayNeverLawful, ["person": "\(person)"],
                law: words.say(LawCited.stay), command: "salname stay days \(person) --on \(day)")
        case .placeBeyondStay(let through, let last):
            refuse(
                .placeBeyond, asked, .placeBeyondStay,
                ["through": "\(through)", "last": "\(last)"], law: words.say(LawCited.place))
        case .placeEndsBeforeItBegins(let from, let through):
            refuse(
                .placeDates, asked, .placeEndsBeforeItBegins,
                ["from": "\(from)", "through": "\(through)"])
        case .placeOfCitizen(let person):
            refuse(.citizenRefused, asked, .placeOfCitizen, ["person": "\(person)"])
        default: report(rejection, asked)
        }
    }
}

/// Articles that a rule rests on and no provision of the book carries.
enum LawCited: String, CaseIterable, Saying {
    case stay
    case place

    var english: String {
        switch self {
        case .stay: "Migration Code, art. 20.1, 20.2"
        case .place: "Migration Code, art. 21.5"
        }
    }

    var azerbaijani: String {
        switch self {
        case .stay: "Miqrasiya Məcəlləsi, maddə 20.1, 20.2"
        case .place: "Miqrasiya Məcəlləsi, maddə 21.5"
        }
    }
}

/// Why two persons may be one, in words.
enum LikenessSaying: String, CaseIterable, Saying {
    case sameDocument
    case samePersonalNumber
    case sameNameAndBirth
    case sameNameAndTransposedBirth
    case sameNameAndBirthYear
    case similarSurnameAndBirth

    var english: String {
        switch self {
        case .sameDocument: "the same document"
        case .samePersonalNumber: "the same personal number"
        case .sameNameAndBirth: "the same name and date of birth"
        case .sameNameAndTransposedBirth: "the same name; day and month of birth exchanged"
        case .sameNameAndBirthYear: "the same name; dates of birth that agree as far as known"
        case .similarSurnameAndBirth: "a similar surname and the same date of birth"
        }
    }

    var azerbaijani: String {
        switch self {
        case .sameDocument: "eyni sənəd"
        case .samePersonalNumber: "eyni fərdi identifikasiya nömrəsi"
        case .sameNameAndBirth: "eyni ad və doğum tarixi"
        case .sameNameAndTransposedBirth: "eyni ad; doğum günü və ayı yerini dəyişib"
        case .sameNameAndBirthYear: "eyni ad; doğum tarixi məlum olduğu qədər uyğundur"
        case .similarSurnameAndBirth: "oxşar soyad və eyni doğum tarixi"
        }
    }
}

extension LikenessReason {
    /// The reason in words.
    var saying: LikenessSaying {
        switch self {
        case .sameDocument: .sameDocument
        case .samePersonalNumber: .samePersonalNumber
        case .sameNameAndBirth: .sameNameAndBirth
        case .sameNameAndTransposedBirth: .sameNameAndTransposedBirth
        case .sameNameAndBirthYear: .sameNameAndBirthYear
        case .similarSurnameAndBirth: .similarSurnameAndBirth
        }
    }
}
