import Casework
import EventCoding
import Ledger

// What officers of the departments and consulates record at their desks.

extension Simulation {
    mutating func deskWork(
        _ action: Action.Desk, _ item: Agenda.Item, on day: Day
    ) -> Work? {
        let traveller = travellers[Int(item.traveller)]
        let (marked, person) = (Position(traveller.marked), person(traveller.number))
        switch action {
        case .register: return registration(of: item.traveller, isSecond: false, on: day)
        case .registerTwice: return registration(of: item.traveller, isSecond: true, on: day)
        case .registerPlace: return place(of: traveller, day)
        case .settle:
            guard traveller.marked > 0 else { return nil }
            let waiting = UnmatchedID(traveller.marked, in: founding.code)
            return dice.happens(1500)
                ? .dismissCrossing(waiting, on: day)
                : .assignCrossing(waiting, to: person, remark: nil)
        case .annulMarked:
            guard traveller.marked > 0 else { return nil }
            return .annulRecord(person, marked, on: day, remark: Remarks.draw(&dice))
        case .moveMarked:
            guard traveller.marked > 0 else { return nil }
            return .moveCrossing(
                self.person(traveller.other), marked, to: person, on: day,
                remark: Remarks.draw(&dice))
        }
    }

    private mutating func registration(
        of place: Int32, isSecond: Bool, on day: Day
    ) -> Work? {
        let traveller = travellers[Int(place)]
        guard isSecond == (traveller.number > 0), traveller.second == 0 else { return nil }
        let particulars = particulars(traveller)
        return .registerPerson(
            PersonToRegister(
                nationality: nations.all[Int(traveller.nation)].state, sex: particulars.sex,
                registeredOn: day,
                identity: Identity(
                    surname: isSecond ? particulars.misheard : particulars.surname,
                    givenNames: particulars.given, born: particulars.born),
                distinctFrom: likely.removeValue(forKey: place) ?? [],
                document: document(
                    of: traveller,
                    issue: isSecond ? Self.secondIssue : Int(traveller.documents) - 1, added: day),
                remark: dice.happens(300) ? Remarks.draw(&dice) : nil))
    }

    mutating func visaWork(
        _ step: Action.VisaStep, of traveller: Traveller, on day: Day
    ) -> Work? {
        let person = person(traveller.number)
        guard step != .cancel else {
            guard traveller.visas > 0 else { return nil }
            return .cancelVisa(
                VisaName(person, Int(traveller.visas)), from: day, remark: Remarks.draw(&dice))
        }
        let isElectronic = traveller.habit.hasElectronicVisa(traveller.hasMultipleVisa)
        var terms = VisaToRecord(
            kind: traveller.habit.visaKind, form: isElectronic ? .electronic : .sticker,
            entries: traveller.hasMultipleVisa ? nil : 1,
            validFrom: Day(clamping: Int(traveller.visaFrom)),
            validThrough: Day(clamping: Int(traveller.visaThrough)),
            stayDays: Int(traveller.visaDays),
            number: (isElectronic ? "E" : "S") + String(10_000_000 + dice.below(89_999_999)))
        guard step == .correct else { return .recordVisa(person, terms, remark: nil) }
        guard traveller.visas > 0 else { return nil }
        terms.validThrough = terms.validThrough.adding(days: -1)
        return .correctVisa(
            VisaName(person, Int(traveller.visas)), terms, on: day, remark: Remarks.draw(&dice))
    }

    private mutating func place(of traveller: Traveller, _ day: Day) -> Work {
        .registerPlace(
            person(traveller.number),
            PlaceToRegister(
                from: day, through: nil,
                dwelling: Dwelling(
                    address: Remarks.address(&dice),
                    host: dice.happens(6000) ? Remarks.host(&dice) : nil)))
    }
}
