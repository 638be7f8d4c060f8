import Casework
import EventCoding
import Ledger

// What is asked of the ledger when something on the agenda is due.

extension Simulation {
    mutating func draw(_ item: Agenda.Item, into batch: inout Batch) {
        switch item.action {
        case .course(.dawn): return breakDay(at: item.due, promised: batch.promised)
        case .course(.comeAgain): return comeAgain(item.traveller, at: item.due)
        case .rule(let rule): return amend(rule, item, into: &batch)
        case .border, .desk, .visa, .change, .casework: break
        }
        let isKnown = travellers[Int(item.traveller)].number > 0
        guard isKnown || item.action.registers else { return }
        travellers[Int(item.traveller)].isAwaited = item.action.registers
        guard let (actor, work) = work(item) else {
            travellers[Int(item.traveller)].isAwaited = false
            return
        }
        var request = Request(actor: actor, work: work)
        if case .importCrossing = work { name(&request) }
        add(request, item, to: &batch)
        // Now and then a line is sent twice: it is recorded once.
        if request.id != nil, dice.happens(40) { add(request, item, to: &batch, isRepeated: true) }
    }

    mutating func add(
        _ request: Request, _ item: Agenda.Item, to batch: inout Batch, isRepeated: Bool = false
    ) {
        // Nobody is forgotten about whom an answer is still to come.
        if item.traveller >= 0 { travellers[Int(item.traveller)].due += 1 }
        batch.add(
            request, Asked(action: item.action, traveller: item.traveller), at: item.due,
            events: isRepeated ? 0 : item.action.mostEvents)
    }

    /// Gives the line of a feed the feed's own name.
    private mutating func name(_ request: inout Request) {
        feedLine += 1
        request.id = CommandID("feed/\(feedLine)")
        request.correlation = "feed"
    }

    private mutating func work(_ item: Agenda.Item) -> (Actor, Work)? {
        let place = Int(item.traveller)
        let day = Day(clamping: Moment.day(of: item.due))
        let work: Work?
        switch item.action {
        case .course, .rule: return nil
        case .border(let action):
            let officer = staff.officer(at: travellers[place].point, &dice)
            return borderWork(action, item).map { (officer, $0) }
        case .desk(let action): work = deskWork(action, item, on: day)
        case .visa(let step): work = visaWork(step, of: travellers[place], on: day)
        case .change(let change): work = changeWork(change, of: place, on: day)
        case .casework(let step): work = caseWork(step, of: place, on: day)
        }
        return work.map { (staff.officer(&dice), $0) }
    }

    func person(_ number: Int) -> PersonID { PersonID(number, in: founding.code) }

    func particulars(_ traveller: Traveller) -> Particulars {
        Particulars(of: traveller, nations.all[Int(traveller.nation)], seed: seed)
    }

    /// The document that the traveller shows: the last one, or that of the second registration.
    func document(of traveller: Traveller, added day: Day) -> DocumentToAdd {
        let issue = traveller.second > 0 ? Self.secondIssue : Int(traveller.documents) - 1
        return document(of: traveller, issue: issue, added: day)
    }

    /// The place of the document by which somebody is registered a second time.
    static let secondIssue = 25

    func document(of traveller: Traveller, issue: Int, added day: Day) -> DocumentToAdd {
        DocumentToAdd(
            kind: .passport, issuer: nations.all[Int(traveller.nation)].state,
            validThrough: day.adding(days: 300 + (traveller.serial &* 37) % 3200),
            details: DocumentDetails(
                number: Particulars.documentNumber(of: traveller.serial, issue: issue)))
    }
}
