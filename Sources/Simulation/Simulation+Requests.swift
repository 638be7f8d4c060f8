import Casework
import EventCoding
import Ledger

// What is asked of the ledger when something on the agenda is due.

extension Simulation {
    mutating func draw(_ item: Agenda.Item, into batch: inout Batch) {
        switch item.action {
        case .dawn: return breakDay(at: item.due, promised: batch.promised)
        case .comeAgain: return comeAgain(item.traveller, at: item.due)
        case .openCheckpoint, .amendTerm, .acceptClock: return drawOffice(item, into: &batch)
        case .arrive, .register, .registerTwice:
            travellers[Int(item.traveller)].isAwaited = true
        case .enter, .leave, .leaveUnnamed, .settle, .recordAgain, .annulMarked,
            .recordForAnother, .moveMarked, .correctCrossing, .refuse, .slip, .grantVisa,
            .correctVisa, .cancelVisa, .registerPlace, .renewDocument, .correctDocument,
            .changeName, .changeNationality, .correctRegistration, .merge, .unmerge:
            guard travellers[Int(item.traveller)].number > 0 else { return }
        }
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
        let day = Day(clamping: Moment.day(of: item.due))
        switch item.action {
        case .dawn, .comeAgain, .openCheckpoint, .amendTerm, .acceptClock: return nil
        case .arrive, .enter, .leave, .leaveUnnamed, .recordAgain, .recordForAnother,
            .correctCrossing, .refuse, .slip:
            let point = travellers[Int(item.traveller)].point
            let officer = staff.officer(at: point, &dice)
            return borderWork(item, day).map { (officer, $0) }
        case .register, .registerTwice, .settle, .annulMarked, .moveMarked, .grantVisa,
            .correctVisa, .cancelVisa, .registerPlace, .renewDocument, .correctDocument,
            .changeName, .changeNationality, .correctRegistration, .merge, .unmerge:
            let officer = staff.officer(&dice)
            return officeWork(item, day).map { (officer, $0) }
        }
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
