func extend(_ command: ExtendStay, _ facts: Facts) throws(Rejection) -> Decision {
    try requirePast(command.extendedOn, facts)
    let file = try facts.registered(command.person)
    let (code, day) = (command.announcement, command.extendedOn)
    guard let ruled = facts.law.announcement(code, on: day) else {
        throw .casework(.announcementUnknown(code, on: day))
    }
    guard let stay = file.lawfulStay(on: day, law: facts.law) else {
        throw .notPresent(command.person, on: day)
    }
    guard let last = stay.through, stay.since <= last,
        ruled.value.concerns(stay.nationality, lawfulThrough: last)
    else {
        throw .casework(
            .notAnnounced(command.person, code, last: stay.through, ruled.cited))
    }
    return Decision(
        .stayExtended(
            StayExtended(
                person: facts.kept(command.person), announcement: code,
                validFrom: last.adding(days: 1), validThrough: ruled.value.through,
                extendedOn: day)),
        restsOnLaw: true)
}
