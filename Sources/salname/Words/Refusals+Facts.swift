import Casework

/// The facts of a rejection as its sentence has them, and what helps.
extension Rejection {
    /// The values of the sentence, by name; those in words are for whoever knows the language.
    var values: [String: String] {
        switch self {
        case .ledgerFoundedBefore, .ledgerNotFounded, .clockIsRight, .nothingToEnact, .bornInFuture,
            .visaEmpty:
            [:]
        case .authority(let rejection): rejection.values
        case .casework: [:]
        case .provisionValueUnreadable(let key, let value): ["key": "\(key)", "value": value]
        case .provisionEndsBeforeItBegins(let key, let from, let through):
            ["key": "\(key)", "from": "\(from)", "through": "\(through)"]
        case .provisionStands(let key, let ordinal): ["key": "\(key)", "ordinal": "\(ordinal)"]
        case .provisionContradicts(let key, let from, let ordinal, let later):
            ["key": "\(key)", "from": "\(from)", "ordinal": "\(ordinal)", "later": "\(later)"]
        case .otherLawBook(let given, let applied): ["given": "\(given)", "applied": "\(applied)"]
        case .personUnknown(let person), .documentHeld(let person), .mergedWithItself(let person),
            .registrationStays(let person), .movedNowhere(let person),
            .citizenRefused(let person), .visaForCitizen(let person), .placeOfCitizen(let person):
            ["person": "\(person)"]
        case .documentUnknown(let document): ["person": "\(document.person)"]
        case .similarPersons(let similar): ["count": "\(similar.count)"]
        case .nationalitiesUnusable(let codes): ["codes": Self.list(codes)]
        case .nationalitiesStand(let codes, let position):
            ["codes": Self.list(codes), "position": "\(position)"]
        case .mergedAlready(let person, let other): ["person": "\(person)", "other": "\(other)"]
        case .notMerged(let duplicate, let kept): ["duplicate": "\(duplicate)", "kept": "\(kept)"]
        case .recordUnknown(let person, let position):
            ["person": "\(person)", "position": "\(position)"]
        case .recordAnnulled(let position): ["position": "\(position)"]
        case .dayInFuture(let day, let today): ["day": "\(day)", "today": "\(today)"]
        case .crossingInFuture(let instant, let now): ["instant": "\(instant)", "now": "\(now)"]
        case .crossingBeforeBirth(let instant, let year):
            ["instant": "\(instant)", "year": "\(year)"]
        case .crossingTooEarly(let instant, let first):
            ["instant": "\(instant)", "first": "\(first)"]
        case .checkpointUnknown(let checkpoint, let day, _):
            [
                "checkpoint": "\(checkpoint)", "day": "\(day)", "nearest": nearestCheckpoint ?? "-",
            ]
        case .sameStamp(let position, let instant):
            ["position": "\(position)", "instant": "\(instant)"]
        case .unmatchedUnknown(let number): ["number": "\(number)"]
        case .unmatchedSettled(let number, let position):
            ["number": "\(number)", "position": "\(position)"]
        case .visaUnknown(let visa): ["visa": "\(visa)"]
        case .visaEndsBeforeItBegins(let from, let through),
            .placeEndsBeforeItBegins(let from, let through):
            ["from": "\(from)", "through": "\(through)"]
        case .movedLater(let moved, let registered):
            ["moved": "\(moved)", "registered": "\(registered)"]
        case .visaOverlaps(let visa, let from, let through):
            ["visa": "\(visa)", "from": "\(from)", "through": "\(through)"]
        case .visaStayTooLong(_, let days, _, _, _): ["days": "\(days)"]
        case .visaValidTooLong(let through, let last, _, _),
            .placeBeyondStay(let through, let last):
            ["through": "\(through)", "last": "\(last)"]
        case .visaCancelledBefore(let visa, let from): ["visa": "\(visa)", "from": "\(from)"]
        case .visaExpired(let visa, let through): ["visa": "\(visa)", "through": "\(through)"]
        case .notPresent(let person, let day): ["person": "\(person)", "day": "\(day)"]
        case .stayNotLawful(let person, let day, let last):
            ["person": "\(person)", "day": "\(day)", "last": last?.description ?? "-"]
        }
    }

    /// The crossing point that was probably meant; nil where none is near.
    var nearestCheckpoint: String? {
        guard case .checkpointUnknown(let checkpoint, _, let known) = self else { return nil }
        return Nearest.word(to: checkpoint.text, among: known.map(\.text))
    }

    private static func list(_ codes: [StateCode]) -> String {
        codes.isEmpty ? "-" : codes.map(\.text).joined(separator: ", ")
    }

    /// The command that helps; nil where none does.
    var command: String? {
        switch self {
        case .authority(let rejection): rejection.command
        case .casework(let rejection): rejection.command
        case .personUnknown: "salname person find NAME"
        case .documentHeld(let person), .mergedAlready(_, let person):
            "salname person show \(person)"
        case .documentUnknown(let document): "salname person show \(document.person)"
        case .similarPersons(let similar):
            "salname person register … --distinct-from "
                + similar.map(\.person.text).joined(separator: ",")
        case .notMerged(_, let person), .recordUnknown(let person, _):
            "salname audit history \(person)"
        case .nationalitiesStand(_, let position), .recordAnnulled(let position),
            .unmatchedSettled(_, let position):
            "salname log show \(position)"
        case .registrationStays(let person): "salname person correct \(person) …"
        case .provisionStands(let key, _): "salname law history \(key)"
        case .provisionContradicts(_, _, _, let later):
            "salname law enact … --through \(later.adding(days: -1))"
        case .checkpointUnknown(_, let day, _):
            "salname law show border.checkpoint --as-of \(day)"
        case .sameStamp(let position, _): "salname border correct \(position) …"
        case .unmatchedUnknown: "salname border unmatched"
        case .visaUnknown(let visa), .visaCancelledBefore(let visa, _), .visaExpired(let visa, _):
            "salname visa list \(visa.person)"
        case .visaOverlaps(let visa, _, _): "salname visa cancel \(visa) --from DAY"
        case .notPresent(let person, _): "salname stay show \(person)"
        case .stayNotLawful(let person, let day, _): "salname stay days \(person) --on \(day)"
        case .ledgerFoundedBefore, .ledgerNotFounded, .clockIsRight, .provisionValueUnreadable,
            .provisionEndsBeforeItBegins, .otherLawBook, .nothingToEnact, .nationalitiesUnusable,
            .mergedWithItself, .bornInFuture, .dayInFuture, .crossingInFuture,
            .crossingBeforeBirth, .crossingTooEarly, .movedNowhere, .citizenRefused,
            .visaEndsBeforeItBegins, .visaEmpty, .visaForCitizen, .visaStayTooLong,
            .visaValidTooLong, .placeBeyondStay,
            .placeEndsBeforeItBegins, .movedLater, .placeOfCitizen:
            nil
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
