import Casework

// Who comes, when, for how long, and what goes wrong on the way. Shares are of ten thousand.

extension Simulation {
    /// Draws the newcomers of the day that begins: as many as the day still needs events.
    mutating func breakDay(at due: Int, promised: Int) {
        let day = Moment.day(of: due) - span.first.number
        schedule(.course(.dawn), of: Self.nobody, at: moment(day + 1, 60))
        let expected = load.indices.contains(day) ? Int(load[day]) : 0
        let missing = quota(through: day) - tally.events - promised - expected
        // A newcomer makes three events on the day of arrival.
        let fewest = max(1, events / span.days / 100)
        for _ in 0..<max(fewest, missing / 3) { drawNewcomer(on: day) }
    }

    private mutating func drawNewcomer(on day: Int) {
        serial += 1
        let habit = Habits.draw(&dice)
        let nation = habit == .commuter ? nations.drawNeighbour(&dice) : nations.draw(&dice)
        let traveller = Traveller(
            serial: serial, nation: nation, habit: habit, visits: habit.visits(&dice))
        let place: Int32
        if let freed = free.popLast() {
            place = freed
            travellers[Int(freed)] = traveller
        } else {
            place = Int32(travellers.count)
            travellers.append(traveller)
        }
        let (second, inNakhchivan) = (Season.second(&dice), goesToNakhchivan(traveller))
        let needsVisa =
            nations.all[Int(nation)]
            .daysWithoutVisa(on: span.first.number + day, inNakhchivan: inNakhchivan) == nil
        if needsVisa, !dice.happens(150) {
            schedule(.desk(.register), of: place, at: moment(day, Season.officeSecond(&dice)))
            let arrival = moment(day + dice.among(3...21), second)
            planVisit(of: place, at: arrival, from: moment(day + 1, 0), inNakhchivan)
        } else {
            schedule(.border(.arrive), of: place, at: moment(day, second) + dice.among(30...240))
            planVisit(of: place, at: moment(day, second), from: nil, inNakhchivan)
        }
        planChanges(of: place, after: moment(day, second))
    }

    /// Plans another visit of somebody who was here before, some days ahead.
    mutating func comeAgain(_ place: Int32, at due: Int) {
        let traveller = travellers[Int(place)]
        guard traveller.number > 0 else { return }
        let arrival = due + 7200 + traveller.habit.lead(&dice) * 86_400 + dice.below(79_200)
        if dice.happens(traveller.habit == .commuter ? 8 : 90) {
            schedule(.border(.refuse), of: place, at: arrival)
            return scheduleNextVisit(of: place, after: arrival)
        }
        if dice.happens(traveller.habit == .commuter ? 30 : 500), traveller.documents < 20 {
            schedule(.change(.renewDocument), of: place, at: arrival - dice.among(600...7200))
        } else if traveller.second == 0, dice.happens(130) {
            schedule(.desk(.registerTwice), of: place, at: arrival - dice.among(900...3600))
            let found = Moment.day(of: arrival) + dice.among(3...25)
            schedule(
                .change(.merge), of: place, at: Moment.second(of: found, Season.officeSecond(&dice))
            )
            if dice.happens(1500) {
                let day = found + dice.among(2...12)
                schedule(
                    .change(.unmerge), of: place,
                    at: Moment.second(of: day, Season.officeSecond(&dice)))
            }
        }
        planVisit(of: place, at: arrival, from: due, goesToNakhchivan(traveller))
    }

    private mutating func goesToNakhchivan(_ traveller: Traveller) -> Bool {
        switch nations.all[Int(traveller.nation)].nakhchivan {
        case .none: dice.happens(20)
        case .turkey: dice.happens(500)
        case .iran: dice.happens(2500)
        }
    }

    /// Plans one visit: the visa, the entry, the place of stay, the exit, what goes wrong with them,
    /// and the next visit.
    ///
    /// `start` is the first moment for a visa; nil for somebody whose entry is on the agenda already.
    private mutating func planVisit(
        of place: Int32, at arrival: Int, from start: Int?, _ inNakhchivan: Bool
    ) {
        let traveller = travellers[Int(place)]
        let nation = nations.all[Int(traveller.nation)]
        var arrival = arrival
        var limit = nation.daysWithoutVisa(
            on: Moment.day(of: arrival), inNakhchivan: inNakhchivan)
        if limit == nil, let start, !dice.happens(100) {
            arrival = planVisa(of: place, at: arrival, from: start)
            // A stay ends with the visa's days, or with the visa.
            let visa = travellers[Int(place)]
            limit = min(
                Int(visa.visaDays), Int(visa.visaThrough) - Moment.day(of: arrival) + 1)
        }
        travellers[Int(place)].visits -= 1
        travellers[Int(place)].point =
            inNakhchivan
            ? checkpoints.pointOfNakhchivan(of: nation, &dice)
            : checkpoints.point(
                of: nation, byLand: traveller.habit == .commuter, isOpened: isOpened, &dice)
        let stay = lengthOfStay(of: traveller, limit: limit ?? 10)
        if start != nil { planCrossing(.enter, of: place, at: arrival, within: stay) }
        guard !dice.happens(130) else { return }
        let exit: Action.Border = dice.happens(110) ? .leaveUnnamed : .leave
        planCrossing(
            start != nil && dice.happens(25) ? .leaveAsAnother : exit, of: place,
            at: arrival + stay, within: .max)
        planPlace(of: place, at: arrival, stay: stay)
        planCase(of: place, at: arrival, stay: stay)
        scheduleNextVisit(of: place, after: arrival + stay)
    }

    /// Returns the seconds of a stay: within the limit but for a small share.
    private mutating func lengthOfStay(of traveller: Traveller, limit: Int) -> Int {
        let rest = dice.among(9 * 3600...20 * 3600)
        if dice.happens(traveller.habit == .commuter ? 5 : 170), limit < 3650 {
            return (limit + 1 + min(dice.below(20), dice.below(60))) * 86_400 + rest
        }
        let days = traveller.habit.days(&dice)
        return min(days, max(0, limit - 2)) * 86_400 + rest
    }

    private mutating func scheduleNextVisit(of place: Int32, after leaving: Int) {
        let traveller = travellers[Int(place)]
        guard traveller.visits > 0 else { return }
        schedule(.course(.comeAgain), of: place, at: leaving + traveller.habit.gap(&dice) * 86_400)
    }

    /// The place of stay is registered within its term by most, late by some, and not at all.
    private mutating func planPlace(of place: Int32, at arrival: Int, stay: Int) {
        let days = stay / 86_400
        guard days > 15, !nations.all[Int(travellers[Int(place)].nation)].isHome else { return }
        let after: Int
        switch dice.below(100) {
        case ..<86: after = dice.among(2...13)
        case ..<94 where days > 18: after = dice.among(16...min(30, days - 1))
        default: return
        }
        let day = Moment.day(of: arrival) + after
        schedule(
            .desk(.registerPlace), of: place, at: Moment.second(of: day, Season.officeSecond(&dice))
        )
    }
}
