import Casework

/// What an officer should know although a command was accepted, in words.
struct WarningSentences {
    let words: Words

    /// Returns the warning as a sentence.
    func sentence(_ warning: Casework.Warning) -> String {
        switch warning {
        case .noGround(let state, let day):
            words(.warnNoGround, ["state": "\(state)", "day": "\(day)"])
        case .similarCrossing(let position):
            words(.warnSimilar, ["position": "\(position)"])
        case .entryWithoutExit(let position):
            words(.warnEntryWithoutExit, ["position": "\(position)"])
        case .exitWithoutEntry: words(.warnExitWithoutEntry)
        case .documentExpired(let index, let day):
            words(.warnDocumentExpired, ["index": "\(index)", "day": "\(day)"])
        case .addedDocumentExpired(let day): words(.warnAddedExpired, ["day": "\(day)"])
        case .stateUnknown(let state): words(.warnStateUnknown, ["state": "\(state)"])
        case .stateNotCurrent(let state, let day):
            words(.warnStateNotCurrent, ["state": "\(state)", "day": "\(day)"])
        case .overstay(let days, let day?):
            words(.warnOverstay, ["days": "\(days)", "day": "\(day)"])
        case .overstay(let days, nil): words(.warnOverstayNone, ["days": "\(days)"])
        case .merged(let person, let kept):
            words.say(NoteWell.merged, ["person": "\(person)", "kept": "\(kept)"])
        case .visaUsedUp(let visa): words.say(NoteWell.visaUsedUp, ["visa": "\(visa)"])
        case .leftOutside(let territory):
            words.say(NoteWell.leftOutside, ["territory": words.sentence(territory)])
        case .toBeAssigned(let count): words.say(NoteWell.toBeAssigned, ["count": "\(count)"])
        case .unmatched(.severalHolders): words.say(NoteWell.unmatchedSeveralHolders)
        case .unmatched(.probablyKnown): words.say(NoteWell.unmatchedProbablyKnown)
        case .unmatched(.tooLittle): words.say(NoteWell.unmatchedTooLittle)
        case .registeredLate(let due): words.say(NoteWell.registeredLate, ["day": "\(due)"])
        case .movedLate(let due, let cited):
            words.say(
                NoteWell.movedLate,
                ["day": "\(due)", "article": cited.article, "citation": cited.citation])
        }
    }
}

extension Casework.Warning {
    /// The stable name of the warning, as data has it.
    var name: String {
        switch self {
        case .noGround: "no-ground"
        case .similarCrossing: "similar-crossing"
        case .entryWithoutExit: "entry-without-exit"
        case .exitWithoutEntry: "exit-without-entry"
        case .documentExpired: "document-expired"
        case .addedDocumentExpired: "added-document-expired"
        case .stateUnknown: "state-unknown"
        case .stateNotCurrent: "state-not-current"
        case .overstay: "overstay"
        case .merged: "merged"
        case .visaUsedUp: "visa-used-up"
        case .leftOutside: "left-outside"
        case .toBeAssigned: "to-be-assigned"
        case .unmatched: "unmatched"
        case .registeredLate: "registered-late"
        case .movedLate: "moved-late"
        }
    }
}
