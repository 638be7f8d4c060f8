import Casework
import EventCoding
import Ledger

// What officers of the departments and consulates record.

extension Simulation {
    mutating func officeWork(_ item: Agenda.Item, _ day: Day) -> Work? {
        let traveller = travellers[Int(item.traveller)]
        switch item.action {
        case .register, .registerTwice: return registration(item, of: traveller, day)
        case .renewDocument, .correctDocument, .changeName, .changeNationality,
            .correctRegistration, .merge, .unmerge:
            return change(item, of: traveller, day)
        case .grantVisa, .correctVisa, .cancelVisa: return visa(item.action, of: traveller, day)
        case .registerPlace: return place(of: traveller, day)
        case .settle, .annulMarked, .moveMarked: return settlement(item.action, of: traveller, day)
        case .dawn, .comeAgain, .openCheckpoint, .amendTerm, .acceptClock, .arrive, .enter,
            .leave, .leaveUnnamed, .recordAgain, .recordForAnother, .correctCrossing, .refuse,
            .slip:
            return nil
        }
    }

    private mutating func registration(
        _ item: Agenda.Item, of traveller: Traveller, _ day: Day
    ) -> Work? {
        let isSecond = item.action == .registerTwice
        guard isSecond == (traveller.number > 0), traveller.second == 0 else { return nil }
        let particulars = particulars(traveller)
        return .registerPerson(
            PersonToRegister(
                nationality: nations.all[Int(traveller.nation)].state, sex: particulars.sex,
                registeredOn: day,
                identity: Identity(
                    surname: isSecond ? particulars.misheard : particulars.surname,
                    givenNames: particulars.given, born: particulars.born),
                distinctFrom: likely.removeValue(forKey: item.traveller) ?? [],
                document: document(
                    of: traveller,
                    issue: isSecond ? Self.secondIssue : Int(traveller.documents) - 1, added: day),
                remark: dice.happens(300) ? Remarks.draw(&dice) : nil))
    }

    private mutating func change(
        _ item: Agenda.Item, of traveller: Traveller, _ day: Day
    ) -> Work? {
        let nation = nations.all[Int(traveller.nation)]
        let person = person(traveller.number)
        let particulars = particulars(traveller)
        var surname = nation.family.surname(&dice)
        switch item.action {
        case .renewDocument:
            travellers[Int(item.traveller)].documents += 1
            return .addDocument(
                person, document(of: travellers[Int(item.traveller)], added: day), on: day,
                remark: nil)
        case .correctDocument:
            return .correctDocument(
                DocumentName(person, 1),
                document(of: traveller, issue: 0, added: day.adding(days: 30)), on: day,
                remark: Remarks.draw(&dice))
        case .changeName:
            surname = particulars.sex == .female ? surname : particulars.surname
            let given = particulars.sex == .female ? particulars.given : particulars.given + " ALI"
            return .changeName(
                person,
                NameToRecord(
                    identity: Identity(
                        surname: surname, givenNames: given, born: particulars.born)),
                from: day, remark: nil)
        case .changeNationality:
            let other = nations.all[Int(nations.draw(&dice))].state
            let codes =
                other.isStateless || nation.state.isStateless ? [other] : [nation.state, other]
            return .changeNationalities(person, codes, from: day, remark: nil)
        case .correctRegistration:
            return .correctRegistration(
                person,
                RegistrationToCorrect(
                    nationality: nation.state, sex: particulars.sex,
                    identity: Identity(
                        surname: particulars.surname, givenNames: particulars.given + " M",
                        born: particulars.born)),
                on: day, remark: Remarks.draw(&dice))
        case .merge:
            guard traveller.second > 0 else { return nil }
            return .mergePersons(
                kept: person, duplicate: self.person(traveller.second), on: day, remark: nil)
        case .unmerge:
            guard traveller.other > 0, traveller.second == 0 else { return nil }
            return .unmergePersons(
                kept: person, duplicate: self.person(traveller.other), on: day,
                remark: Remarks.draw(&dice))
        case .dawn, .comeAgain, .openCheckpoint, .amendTerm, .acceptClock, .arrive, .enter,
            .leave, .leaveUnnamed, .recordAgain, .recordForAnother, .correctCrossing, .refuse,
            .slip, .register, .registerTwice, .settle, .annulMarked, .moveMarked, .grantVisa,
            .correctVisa, .cancelVisa, .registerPlace:
            return nil
        }
    }

    private mutating func visa(_ action: Action, of traveller: Traveller, _ day: Day) -> Work? {
        let person = person(traveller.number)
        guard action != .cancelVisa else {
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
        guard action == .correctVisa else { return .recordVisa(person, terms, remark: nil) }
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

    private mutating func settlement(
        _ action: Action, of traveller: Traveller, _ day: Day
    ) -> Work? {
        guard traveller.marked > 0 else { return nil }
        switch action {
        case .settle:
            let waiting = UnmatchedID(traveller.marked, in: founding.code)
            return dice.happens(1500)
                ? .dismissCrossing(waiting, on: day)
                : .assignCrossing(waiting, to: person(traveller.number), remark: nil)
        case .annulMarked:
            return .annulRecord(
                person(traveller.number), Position(traveller.marked), on: day,
                remark: Remarks.draw(&dice))
        case .moveMarked:
            return .moveCrossing(
                person(traveller.other), Position(traveller.marked),
                to: person(traveller.number), on: day, remark: Remarks.draw(&dice))
        case .dawn, .comeAgain, .openCheckpoint, .amendTerm, .acceptClock, .arrive, .enter,
            .leave, .leaveUnnamed, .recordAgain, .recordForAnother, .correctCrossing, .refuse,
            .slip, .register, .registerTwice, .grantVisa, .correctVisa, .cancelVisa,
            .registerPlace, .renewDocument, .correctDocument, .changeName, .changeNationality,
            .correctRegistration, .merge, .unmerge:
            return nil
        }
    }
}
