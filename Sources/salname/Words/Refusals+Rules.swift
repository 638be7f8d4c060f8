import Casework

/// What the rules say, each rejection with its sentence, its article and the command that helps.
extension Refusals {
    func report(_ rejection: Rejection, _ asked: Asked) -> ErrorReport {
        if case .provisionValueUnreadable(let key, let value) = rejection {
            return lawValue(value, of: key, asked)
        }
        var values = rejection.values
        if case .casework(let rejection) = rejection { values = self.values(rejection) }
        if case .similarPersons(let similar) = rejection { values["persons"] = list(similar) }
        if case .visaStayTooLong(let kind, _, let limit, _, _) = rejection {
            values["kind"] = VisaWords(words).name(of: kind)
            values["limit"] = words.sentence(limit)
        }
        return ErrorReport(
            code: rejection.code.rawValue, asked: words.say(asked.phrase, asked.values),
            why: words.say(rejection.why, values), law: law(rejection),
            advice: Self.ofMoment.contains(rejection.code) ? words(.fixCheckInstant) : nil,
            command: rejection.command, exit: rejection.exit)
    }

    /// The codes of moments that cannot be right, a slip of the pen most likely.
    private static let ofMoment: [ErrorCode] = [.crossingInFuture, .crossingTooEarly]

    private func list(_ similar: [Likeness]) -> String {
        similar.map { "\($0.person) (\($0.reasons(words)))" }.joined(separator: "; ")
    }

    /// Returns the article that a rejection rests on: a provision's own, or one that no provision of
    /// the book carries.
    private func law(_ rejection: Rejection) -> String? {
        if case .visaStayTooLong(_, _, _, let article, let citation) = rejection {
            return "\(article); \(citation)"
        }
        if case .visaValidTooLong(_, _, let article, let citation) = rejection {
            return "\(article); \(citation)"
        }
        if case .casework(let rejection) = rejection {
            return rejection.cited.map { "\($0.article); \($0.citation)" }
        }
        if case .stayNotLawful = rejection { return words.say(LawCited.stay) }
        if case .placeBeyondStay = rejection { return words.say(LawCited.place) }
        return nil
    }
}

extension Rejection {
    /// The stable code.
    var code: ErrorCode {
        switch self {
        case .ledgerFoundedBefore: .founded
        case .ledgerNotFounded: .notFounded
        case .clockIsRight: .clockRight
        case .provisionValueUnreadable: .lawValue
        case .provisionEndsBeforeItBegins: .lawPeriod
        case .provisionStands: .lawStands
        case .provisionContradicts: .lawContradicts
        case .otherLawBook: .lawBook
        case .nothingToEnact: .lawEmpty
        case .personUnknown: .personUnknown
        case .documentHeld: .documentHeld
        case .documentUnknown: .documentUnknown
        case .similarPersons: .personSimilar
        case .nationalitiesUnusable: .nationalities
        case .nationalitiesStand: .nationalitiesStand
        case .mergedWithItself, .mergedAlready, .notMerged: .merge
        case .recordUnknown: .recordUnknown
        case .recordAnnulled: .recordAnnulled
        case .registrationStays: .registrationStays
        case .bornInFuture: .bornInFuture
        case .dayInFuture: .dayInFuture
        case .crossingInFuture: .crossingInFuture
        case .crossingBeforeBirth, .crossingTooEarly: .crossingTooEarly
        case .checkpointUnknown: .checkpointUnknown
        case .sameStamp: .sameStamp
        case .movedNowhere: .movedNowhere
        case .citizenRefused, .visaForCitizen, .placeOfCitizen: .citizenRefused
        case .unmatchedUnknown: .unmatchedUnknown
        case .unmatchedSettled: .unmatchedSettled
        case .visaUnknown: .visaUnknown
        case .visaEndsBeforeItBegins, .visaEmpty: .visaDates
        case .visaOverlaps: .visaOverlap
        case .visaStayTooLong: .visaStay
        case .visaValidTooLong: .visaValidity
        case .visaCancelledBefore: .visaCancelled
        case .visaExpired: .visaExpired
        case .notPresent: .notPresent
        case .stayNotLawful: .stayNotLawful
        case .placeBeyondStay: .placeBeyond
        case .placeEndsBeforeItBegins, .movedLater: .placeDates
        case .authority(let rejection): rejection.code
        case .casework(let rejection): rejection.code
        }
    }

    /// The sentence that says why not.
    var why: any Saying {
        switch self {
        case .ledgerFoundedBefore: Phrase.whyFounded
        case .ledgerNotFounded: Phrase.whyNotFounded
        case .clockIsRight: Phrase.whyClockRight
        case .provisionValueUnreadable: Phrase.whyLawValue
        case .provisionEndsBeforeItBegins: Phrase.whyLawPeriod
        case .provisionStands: Phrase.whyLawStands
        case .provisionContradicts: WhyNot.provisionContradicts
        case .otherLawBook: Phrase.whyLawBook
        case .nothingToEnact: Phrase.whyLawEmpty
        case .personUnknown: Phrase.whyPersonUnknown
        case .documentHeld: Phrase.whyDocumentHeld
        case .documentUnknown: Phrase.whyDocumentUnknown
        case .similarPersons: WhyNot.similarPersons
        case .nationalitiesUnusable: WhyNot.nationalitiesUnusable
        case .nationalitiesStand: WhyNot.nationalitiesStand
        case .mergedWithItself: WhyNot.mergedWithItself
        case .mergedAlready: WhyNot.mergedAlready
        case .notMerged: WhyNot.notMerged
        case .recordUnknown: WhyNot.recordUnknown
        case .recordAnnulled: WhyNot.recordAnnulled
        case .registrationStays: WhyNot.registrationStays
        case .bornInFuture: Phrase.whyBornInFuture
        case .dayInFuture: Phrase.whyDayInFuture
        case .crossingInFuture: Phrase.whyCrossingInFuture
        case .crossingBeforeBirth: Phrase.whyCrossingBeforeBirth
        case .crossingTooEarly: Phrase.whyCrossingTooEarly
        case .checkpointUnknown:
            nearestCheckpoint == nil ? WhyNot.checkpointUnknown : WhyNot.checkpointNearest
        case .sameStamp: WhyNot.sameStamp
        case .movedNowhere: WhyNot.movedNowhere
        case .citizenRefused: WhyNot.citizenRefused
        case .unmatchedUnknown: WhyNot.unmatchedUnknown
        case .unmatchedSettled: WhyNot.unmatchedSettled
        case .visaUnknown: WhyNot.visaUnknown
        case .visaEndsBeforeItBegins: WhyNot.visaEndsBeforeItBegins
        case .visaEmpty: WhyNot.visaEmpty
        case .visaForCitizen: WhyNot.visaForCitizen
        case .visaOverlaps: WhyNot.visaOverlaps
        case .visaStayTooLong: WhyNot.visaStayTooLong
        case .visaValidTooLong: WhyNot.visaValidTooLong
        case .visaCancelledBefore: WhyNot.visaCancelledBefore
        case .visaExpired: WhyNot.visaExpired
        case .notPresent: WhyNot.notPresent
        case .stayNotLawful(_, _, .some): WhyNot.stayNotLawful
        case .stayNotLawful(_, _, nil): WhyNot.stayNeverLawful
        case .placeBeyondStay: WhyNot.placeBeyondStay
        case .placeEndsBeforeItBegins: WhyNot.placeEndsBeforeItBegins
        case .movedLater: WhyNot.movedLater
        case .placeOfCitizen: WhyNot.placeOfCitizen
        case .authority(let rejection): rejection.why
        case .casework(let rejection): rejection.why
        }
    }

    /// The status with which the program ends.
    var exit: ExitCode {
        switch self {
        case .personUnknown, .recordUnknown, .unmatchedUnknown, .visaUnknown: .notFound
        case .documentHeld: .conflict
        case .authority(let rejection): rejection.exit
        case .casework(let rejection): rejection.exit
        case .ledgerFoundedBefore, .ledgerNotFounded, .clockIsRight, .provisionValueUnreadable,
            .provisionEndsBeforeItBegins, .provisionStands, .provisionContradicts, .otherLawBook,
            .nothingToEnact, .documentUnknown, .similarPersons, .nationalitiesUnusable,
            .nationalitiesStand, .mergedWithItself, .mergedAlready, .notMerged, .recordAnnulled,
            .registrationStays, .bornInFuture, .dayInFuture, .crossingInFuture,
            .crossingBeforeBirth, .crossingTooEarly, .checkpointUnknown, .sameStamp,
            .movedNowhere, .citizenRefused, .unmatchedSettled, .visaEndsBeforeItBegins,
            .visaEmpty, .visaForCitizen, .visaOverlaps, .visaStayTooLong, .visaValidTooLong,
            .visaCancelledBefore, .visaExpired, .notPresent, .stayNotLawful, .placeBeyondStay,
            .placeEndsBeforeItBegins, .movedLater, .placeOfCitizen:
            .rejected
        }
    }
}
