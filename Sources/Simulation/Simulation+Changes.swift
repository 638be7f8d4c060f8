import Casework
import Ledger

// What changes of a person, and what was recorded wrongly of one.

extension Simulation {
    mutating func changeWork(_ change: Action.Change, of place: Int, on day: Day) -> Work? {
        let traveller = travellers[place]
        let person = person(traveller.number)
        switch change {
        case .renewDocument:
            travellers[place].documents += 1
            return .addDocument(
                person, document(of: travellers[place], added: day), on: day, remark: nil)
        case .correctDocument:
            return .correctDocument(
                DocumentName(person, 1),
                document(of: traveller, issue: 0, added: day.adding(days: 30)), on: day,
                remark: Remarks.draw(&dice))
        case .name: return nameChange(of: traveller, day)
        case .nationality: return nationalityChange(of: traveller, day)
        case .correctRegistration: return registrationCorrection(of: traveller, day)
        case .merge:
            guard traveller.second > 0 else { return nil }
            return .mergePersons(
                kept: person, duplicate: self.person(traveller.second), on: day, remark: nil)
        case .unmerge:
            guard traveller.other > 0, traveller.second == 0 else { return nil }
            return .unmergePersons(
                kept: person, duplicate: self.person(traveller.other), on: day,
                remark: Remarks.draw(&dice))
        }
    }

    /// A woman takes another surname, a man a second given name.
    private mutating func nameChange(of traveller: Traveller, _ day: Day) -> Work {
        let particulars = particulars(traveller)
        let isWoman = particulars.sex == .female
        let surname = nations.all[Int(traveller.nation)].family.surname(&dice)
        return .changeName(
            person(traveller.number),
            NameToRecord(
                identity: Identity(
                    surname: isWoman ? surname : particulars.surname,
                    givenNames: isWoman ? particulars.given : particulars.given + " ALI",
                    born: particulars.born)),
            from: day, remark: nil)
    }

    /// A second nationality is added; who is or becomes stateless has one only.
    private mutating func nationalityChange(of traveller: Traveller, _ day: Day) -> Work {
        let now = nations.all[Int(traveller.nation)].state
        let other = nations.all[Int(nations.draw(&dice))].state
        let isAlone = other.isStateless || now.isStateless
        return .changeNationalities(
            person(traveller.number), isAlone ? [other] : [now, other], from: day, remark: nil)
    }

    private mutating func registrationCorrection(of traveller: Traveller, _ day: Day) -> Work {
        let particulars = particulars(traveller)
        return .correctRegistration(
            person(traveller.number),
            RegistrationToCorrect(
                nationality: nations.all[Int(traveller.nation)].state, sex: particulars.sex,
                identity: Identity(
                    surname: particulars.surname, givenNames: particulars.given + " M",
                    born: particulars.born)),
            on: day, remark: Remarks.draw(&dice))
    }
}
