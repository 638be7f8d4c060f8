import Casework
import EventCoding
import Ledger

// What officers and machines at the crossing points record.

extension Simulation {
    mutating func borderWork(_ action: Action.Border, _ item: Agenda.Item) -> Work? {
        let place = Int(item.traveller)
        let traveller = travellers[place]
        let moment = item.due - Int(item.lag)
        switch action {
        case .arrive:
            remember(.entry, of: place, at: moment)
            return line(of: traveller, .entry, at: moment)
        case .enter:
            remember(.entry, of: place, at: moment)
            return crossing(of: traveller, .entry, at: moment)
        case .leave:
            changePoint(of: place)
            remember(.exit, of: place, at: moment)
            return crossing(of: travellers[place], .exit, at: moment)
        case .leaveUnnamed:
            remember(.exit, of: place, at: moment)
            return unnamedLine(of: traveller, at: moment)
        case .recordAgain:
            return record(
                traveller.shown, traveller.isInside ? .entry : .exit,
                at: traveller.crossedAt + dice.among(40...400), traveller.point)
        case .leaveAsAnother: return leaveAsAnother(place, at: moment)
        case .correct: return correction(of: traveller)
        case .refuse:
            return .refuseEntry(
                RefusalToRecord(
                    person: person(traveller.number), refusedAt: Moment.instant(item.due - 60),
                    checkpoint: checkpoints.points[Int(traveller.point)].code,
                    reason: dice.pick(EntryRefusalReason.allCases)))
        case .slip: return slip(traveller, at: item.due)
        }
    }

    private mutating func remember(_ direction: Direction, of place: Int, at moment: Int) {
        travellers[place].crossedAt = moment
        travellers[place].isInside = direction == .entry
        travellers[place].crossing = 0
    }

    /// One in eight leaves by another way than that of the entry.
    private mutating func changePoint(of place: Int) {
        let traveller = travellers[place]
        guard dice.happens(1250), !checkpoints.isInNakhchivan(traveller.point) else { return }
        travellers[place].point = checkpoints.point(
            of: nations.all[Int(traveller.nation)], byLand: false, isOpened: isOpened, &dice)
    }

    /// A crossing of somebody known: by the feed, with the document or the number of the person, or
    /// by hand, with the document or without.
    private mutating func crossing(
        of traveller: Traveller, _ direction: Direction, at moment: Int
    ) -> Work {
        switch dice.below(100) {
        case ..<55: return line(of: traveller, direction, at: moment)
        case ..<75:
            return .importCrossing(
                LineToImport(
                    person: person(traveller.shown), direction: direction,
                    crossedAt: Moment.instant(moment),
                    checkpoint: checkpoints.points[Int(traveller.point)].code, document: nil,
                    nationality: nil, sex: nil, surname: nil, givenNames: nil, born: nil))
        case ..<90:
            let day = Day(clamping: Moment.day(of: moment))
            return record(
                traveller.shown, direction, at: moment, traveller.point,
                document: document(of: traveller, added: day).details.number)
        default: return record(traveller.shown, direction, at: moment, traveller.point)
        }
    }

    private func record(
        _ number: Int, _ direction: Direction, at moment: Int, _ point: UInt8,
        document: String? = nil
    ) -> Work {
        .recordCrossing(
            CrossingToRecord(
                person: person(number), direction: direction, crossedAt: Moment.instant(moment),
                checkpoint: checkpoints.points[Int(point)].code, documentNumber: document))
    }

    private func line(
        of traveller: Traveller, _ direction: Direction, at moment: Int
    ) -> Work {
        let person = particulars(traveller)
        return .importCrossing(
            LineToImport(
                person: nil, direction: direction, crossedAt: Moment.instant(moment),
                checkpoint: checkpoints.points[Int(traveller.point)].code,
                document: document(of: traveller, added: Day(clamping: Moment.day(of: moment))),
                nationality: nations.all[Int(traveller.nation)].state, sex: person.sex,
                surname: person.surname, givenNames: person.given, born: person.born))
    }

    /// A machine reads a letter for a digit of the document, and has nothing else.
    private mutating func unnamedLine(of traveller: Traveller, at moment: Int) -> Work {
        let issue = Int(traveller.documents) - 1
        let number = Particulars.documentNumber(of: traveller.serial, issue: issue).dropLast() + "O"
        return .importCrossing(
            LineToImport(
                person: nil, direction: .exit, crossedAt: Moment.instant(moment),
                checkpoint: checkpoints.points[Int(traveller.point)].code,
                document: DocumentToAdd(
                    kind: .passport, issuer: nations.all[Int(traveller.nation)].state,
                    validThrough: nil, details: DocumentDetails(number: String(number))),
                nationality: nil, sex: nil, surname: nil, givenNames: nil, born: nil))
    }

    private mutating func leaveAsAnother(_ place: Int, at moment: Int) -> Work? {
        guard !bystanders.isEmpty else { return nil }
        let other = dice.pick(bystanders)
        guard other != travellers[place].number else { return nil }
        travellers[place].other = other
        remember(.exit, of: place, at: moment)
        return record(other, .exit, at: moment, travellers[place].point)
    }

    private mutating func correction(of traveller: Traveller) -> Work? {
        guard traveller.crossing > 0 else { return nil }
        let moved = dice.happens(6000)
        let point =
            moved || checkpoints.isInNakhchivan(traveller.point)
            ? traveller.point
            : checkpoints.point(
                of: nations.all[Int(traveller.nation)], byLand: false, isOpened: false, &dice)
        return .correctCrossing(
            Position(traveller.crossing),
            CrossingToRecord(
                person: person(traveller.shown),
                direction: traveller.isInside ? .entry : .exit,
                crossedAt: Moment.instant(
                    traveller.crossedAt - (moved ? 60 * dice.among(2...58) : 0)),
                checkpoint: checkpoints.points[Int(point)].code))
    }

    /// What the rules refuse: a moment to come, a point that there is not, somebody else's document.
    private mutating func slip(_ traveller: Traveller, at moment: Int) -> Work {
        let direction: Direction = traveller.isInside ? .exit : .entry
        switch dice.below(3) {
        case 0:
            return record(traveller.number, direction, at: moment + 86_400, traveller.point)
        case 1:
            return .recordCrossing(
                CrossingToRecord(
                    person: person(traveller.number), direction: direction,
                    crossedAt: Moment.instant(moment), checkpoint: checkpoints.unknown))
        default:
            return record(
                traveller.number, direction, at: moment, traveller.point,
                document: Particulars.documentNumber(of: traveller.serial + 1, issue: 24))
        }
    }
}
