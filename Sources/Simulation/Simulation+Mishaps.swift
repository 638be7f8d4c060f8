import Casework

// What goes wrong and is put right. Shares are of ten thousand.

extension Simulation {
    /// Puts a crossing on the agenda, mostly recorded at once, and what goes wrong with it.
    ///
    /// `stay` is how many seconds later the next crossing is.
    mutating func planCrossing(
        _ action: Action.Border, of place: Int32, at moment: Int, within stay: Int
    ) {
        let isLate = dice.happens(280)
        let lag = isLate ? dice.among(7200...9 * 86_400) : dice.among(20...240)
        schedule(.border(action), of: place, at: moment + lag, lag: lag)
        guard action == .enter || action == .leave, !isLate, stay > 7200 else { return }
        switch dice.below(10_000) {
        case ..<110:
            schedule(.border(.correct), of: place, at: office(after: moment, days: 1...6))
        case ..<170:
            schedule(.border(.recordAgain), of: place, at: moment + dice.among(900...5400))
            schedule(.desk(.annulMarked), of: place, at: office(after: moment, days: 1...4))
        case ..<250:
            schedule(.border(.slip), of: place, at: moment - dice.among(30...300))
        default: break
        }
    }

    /// Somebody marries, becomes a citizen elsewhere, or was written down wrongly.
    mutating func planChanges(of place: Int32, after moment: Int) {
        switch dice.below(10_000) {
        case ..<70:
            schedule(
                .change(.correctRegistration), of: place, at: office(after: moment, days: 1...12))
        case ..<120:
            schedule(.change(.name), of: place, at: office(after: moment, days: 5...40))
        case ..<150:
            schedule(.change(.nationality), of: place, at: office(after: moment, days: 5...60))
        case ..<200:
            schedule(.change(.correctDocument), of: place, at: office(after: moment, days: 1...12))
        default: break
        }
    }

    /// Returns a moment in office hours some days later.
    mutating func office(after moment: Int, days: ClosedRange<Int>) -> Int {
        Moment.second(
            of: Moment.day(of: moment) + dice.among(days), Season.officeSecond(&dice))
    }

    /// Draws the visa of a visit, unless the last one still serves, and puts it on the agenda.
    ///
    /// Returns the arrival, which is later where a visa that is used up is still in force.
    mutating func planVisa(of place: Int32, at arrival: Int, from start: Int) -> Int {
        var traveller = travellers[Int(place)]
        var arrival = arrival
        let last = Int(traveller.visaThrough)
        if last >= Moment.day(of: arrival) {
            if traveller.hasMultipleVisa { return arrival }
            arrival = Moment.second(of: last + dice.among(1...6), Season.second(&dice))
        }
        let day = Moment.day(of: arrival)
        let first = max(day - dice.among(0...4), last + 1)
        traveller.hasMultipleVisa =
            (traveller.habit == .business || traveller.habit == .commuter)
            && traveller.visits > 2 && dice.happens(7000)
        let valid = traveller.hasMultipleVisa ? dice.among(180...364) : dice.among(26...84)
        traveller.visaFrom = Int32(first)
        traveller.visaThrough = Int32(traveller.habit == .transit ? first + 28 : first + valid)
        traveller.visaDays = Int16(traveller.habit.visaDays(traveller.hasMultipleVisa))
        travellers[Int(place)] = traveller
        let grant = Moment.second(
            of: max(Moment.day(of: start), first - dice.among(1...3)), Season.officeSecond(&dice))
        schedule(.visa(.grant), of: place, at: max(start, grant))
        switch dice.below(10_000) {
        case ..<150: schedule(.visa(.correct), of: place, at: office(after: grant, days: 1...2))
        case ..<250: schedule(.visa(.cancel), of: place, at: office(after: arrival, days: 1...5))
        default: break
        }
        return arrival
    }
}
