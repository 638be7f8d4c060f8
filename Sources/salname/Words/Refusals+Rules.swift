import Casework

/// What the rules say, each rejection with its sentence, its article and the command that helps.
extension Refusals {
    func report(_ rejection: Rejection, _ asked: Asked) -> ErrorReport {
        switch rejection {
        case .ledgerFoundedBefore: return make(.founded, asked, .whyFounded, .rejected)
        case .ledgerNotFounded: return make(.notFounded, asked, .whyNotFounded, .rejected)
        case .clockIsRight: return make(.clockRight, asked, .whyClockRight, .rejected)
        case .provisionValueUnreadable, .provisionEndsBeforeItBegins, .provisionStands,
            .provisionContradicts, .otherLawBook, .nothingToEnact:
            return law(rejection, asked)
        case .personUnknown, .documentHeld, .documentUnknown, .bornInFuture, .dayInFuture,
            .similarPersons, .nationalitiesUnusable, .nationalitiesStand:
            return person(rejection, asked)
        case .mergedWithItself, .mergedAlready, .notMerged, .recordUnknown, .recordAnnulled,
            .registrationStays:
            return record(rejection, asked)
        case .crossingInFuture, .crossingBeforeBirth, .crossingTooEarly, .checkpointUnknown,
            .sameStamp, .movedNowhere, .citizenRefused, .unmatchedUnknown, .unmatchedSettled:
            return border(rejection, asked)
        case .visaUnknown, .visaEndsBeforeItBegins, .visaEmpty, .visaForCitizen, .visaOverlaps,
            .visaStayTooLong, .visaValidTooLong, .visaCancelledBefore, .visaExpired:
            return visa(rejection, asked)
        case .notPresent, .stayNotLawful, .placeBeyondStay, .placeEndsBeforeItBegins,
            .placeOfCitizen:
            return place(rejection, asked)
        }
    }

    private func law(_ rejection: Rejection, _ asked: Asked) -> ErrorReport {
        switch rejection {
        case .provisionValueUnreadable(let key, let value):
            lawValue(value, of: key, asked)
        case .provisionEndsBeforeItBegins(let key, let from, let through):
            make(
                .lawPeriod, asked, .whyLawPeriod,
                ["key": "\(key)", "from": "\(from)", "through": "\(through)"], .rejected)
        case .provisionStands(let key, let ordinal):
            make(
                .lawStands, asked, .whyLawStands, ["key": "\(key)", "ordinal": "\(ordinal)"],
                .rejected, command: "salname law history \(key)")
        case .provisionContradicts(let key, let from, let ordinal, let later):
            refuse(
                .lawContradicts, asked, .provisionContradicts,
                [
                    "key": "\(key)", "from": "\(from)", "ordinal": "\(ordinal)",
                    "later": "\(later)",
                ], command: "salname law enact … --through \(later.adding(days: -1))")
        case .otherLawBook(let given, let applied):
            make(
                .lawBook, asked, .whyLawBook, ["given": "\(given)", "applied": "\(applied)"],
                .rejected)
        default: make(.lawEmpty, asked, .whyLawEmpty, .rejected)
        }
    }

    private func person(_ rejection: Rejection, _ asked: Asked) -> ErrorReport {
        switch rejection {
        case .personUnknown(let person):
            return make(
                .personUnknown, asked, .whyPersonUnknown, ["person": "\(person)"], .notFound,
                command: "salname person find NAME")
        case .documentHeld(let person):
            return make(
                .documentHeld, asked, .whyDocumentHeld, ["person": "\(person)"], .conflict,
                command: "salname person show \(person)")
        case .documentUnknown(let document):
            return make(
                .documentUnknown, asked, .whyDocumentUnknown, ["person": "\(document.person)"],
                .rejected, command: "salname person show \(document.person)")
        case .dayInFuture(let day, let today):
            return make(
                .dayInFuture, asked, .whyDayInFuture, ["day": "\(day)", "today": "\(today)"],
                .rejected)
        case .similarPersons(let similar):
            let persons = similar.map(\.person.text)
            let listed = similar.map { likeness in
                let reasons = likeness.reasons.map { words.say($0.saying) }
                return "\(likeness.person) (\(reasons.joined(separator: ", ")))"
            }
            return refuse(
                .personSimilar, asked, .similarPersons,
                ["count": "\(similar.count)", "persons": listed.joined(separator: "; ")],
                command: "salname person register … --distinct-from "
                    + persons.joined(separator: ","))
        case .nationalitiesUnusable(let codes):
            return refuse(.nationalities, asked, .nationalitiesUnusable, ["codes": list(codes)])
        case .nationalitiesStand(let codes, let position):
            return refuse(
                .nationalitiesStand, asked, .nationalitiesStand,
                ["codes": list(codes), "position": "\(position)"],
                command: "salname log show \(position)")
        default: return make(.bornInFuture, asked, .whyBornInFuture, .rejected)
        }
    }

    private func list(_ codes: [StateCode]) -> String {
        codes.isEmpty ? "-" : codes.map(\.text).joined(separator: ", ")
    }

    private func record(_ rejection: Rejection, _ asked: Asked) -> ErrorReport {
        switch rejection {
        case .mergedAlready(let person, let other):
            refuse(
                .merge, asked, .mergedAlready, ["person": "\(person)", "other": "\(other)"],
                command: "salname person show \(other)")
        case .notMerged(let duplicate, let kept):
            refuse(
                .merge, asked, .notMerged, ["duplicate": "\(duplicate)", "kept": "\(kept)"],
                command: "salname audit history \(kept)")
        case .recordUnknown(let person, let position):
            refuse(
                .recordUnknown, asked, .recordUnknown,
                ["person": "\(person)", "position": "\(position)"], .notFound,
                command: "salname audit history \(person)")
        case .recordAnnulled(let position):
            refuse(
                .recordAnnulled, asked, .recordAnnulled, ["position": "\(position)"],
                command: "salname log show \(position)")
        case .registrationStays(let person):
            refuse(
                .registrationStays, asked, .registrationStays, ["person": "\(person)"],
                command: "salname person correct \(person) …")
        case .mergedWithItself(let person):
            refuse(.merge, asked, .mergedWithItself, ["person": "\(person)"])
        default: report(rejection, asked)
        }
    }
}
