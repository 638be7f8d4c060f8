import Casework
import EventLog
import Testing

@testable import EventCoding

@Suite("Lines of many events")
struct EventInContextTests {
    @Test("Many are made as they are one by one, in their order", arguments: [1, 511, 512, 700])
    func many(_ count: Int) throws {
        // given
        var seed = JSONSeed.chosen(44)
        let types = EventType.allCases
        let events = try (0..<count).map { index in
            let event = try seed.event(types[index % types.count])
            return EventInContext(event: event, envelope: try seed.envelope(of: event))
        }

        // when
        let lines = try EventCoder.lines(of: events)

        // then
        let name = Comment(rawValue: "seed \(seed.seed)")
        #expect(lines.count == count, name)
        for (line, written) in zip(lines, events) {
            let envelope = written.envelope
            #expect(line.line == (try EventCoder.encode(written.event, in: envelope)), name)
            #expect(line.type == EventType(of: written.event).rawValue, name)
            #expect(line.officer == envelope.actor.authID, name)
            #expect(line.office == envelope.actor.office.text, name)
            #expect(line.recorded == envelope.recordedAt.microseconds, name)
            #expect(line.history.map(\.number) == envelope.ordinals, name)
            #expect(line.history.map(\.subject) == written.event.subjects.map(\.description), name)
        }
    }
}
