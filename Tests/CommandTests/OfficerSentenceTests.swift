import Casework
import Ledger
import Testing

@testable import Projections
@testable import salname

@Suite("What officers read")
struct OfficerSentenceTests {
    private let english = Words(language: .en)
    private let azerbaijani = Words(language: .az)

    private static func day(_ text: String) -> Day { Day(text) ?? .first }
    private static let state = StateCode("GEO")

    @Test("Every warning has its sentence in both languages")
    func warnings() throws {
        let state = try #require(Self.state)
        let day = Self.day("2026-03-01")
        let expected: [(Casework.Warning, String, String, String)] = [
            (
                .noGround(state, on: day), "no-ground",
                "no ground of entry was found for a citizen of GEO on 2026-03-01; the crossing is "
                    + "flagged",
                "GEO vətəndaşı üçün 2026-03-01 tarixində giriş əsası tapılmadı; keçmə işarələndi"
            ),
            (
                .similarCrossing(Position(7)), "similar-crossing",
                "a crossing in the same direction within the hour stands at position 7",
                "bir saat ərzində eyni istiqamətdə keçmə artıq qeydə alınıb, sıra nömrəsi: 7"
            ),
            (
                .entryWithoutExit(Position(7)), "entry-without-exit",
                "the person had entered at position 7, and no exit stands since",
                "şəxsin əvvəlki girişindən sonra çıxış qeydə alınmayıb, girişin sıra nömrəsi: 7"
            ),
            (
                .exitWithoutEntry, "exit-without-entry", "no entry stands before this exit",
                "bu çıxışdan əvvəl giriş qeydə alınmayıb"
            ),
            (
                .documentExpired(index: 2, validThrough: day), "document-expired",
                "document 2 expired: it was valid through 2026-03-01",
                "2 nömrəli sənədin müddəti bitib: 2026-03-01 tarixinədək etibarlı idi"
            ),
            (
                .addedDocumentExpired(validThrough: day), "added-document-expired",
                "the document has expired: it was valid through 2026-03-01",
                "sənədin müddəti bitib: 2026-03-01 tarixinədək etibarlı idi"
            ),
            (
                .stateUnknown(state), "state-unknown", "the code GEO is in no table",
                "GEO kodu heç bir cədvəldə yoxdur"
            ),
            (
                .stateNotCurrent(state, on: day), "state-not-current",
                "the code GEO was not in use on 2026-03-01",
                "GEO kodu 2026-03-01 tarixində istifadə edilmirdi"
            ),
            (
                .overstay(days: 2, lastLawfulDay: day), "overstay",
                "days overstayed: 2; the last lawful day was 2026-03-01",
                "müddətdən artıq qalma: 2 gün, sonuncu qanuni gün: 2026-03-01"
            ),
            (
                .overstay(days: 2, lastLawfulDay: nil), "overstay",
                "days overstayed: 2; no day of the stay was lawful",
                "müddətdən artıq qalma: 2 gün; heç bir gün qanuni deyildi"
            ),
        ]
        for (warning, name, inEnglish, inAzerbaijani) in expected {
            #expect(warning.name == name)
            #expect(WarningSentences(words: english).sentence(warning) == inEnglish)
            #expect(WarningSentences(words: azerbaijani).sentence(warning) == inAzerbaijani)
        }
    }

    @Test("Every rule has its sentence in both languages")
    func rules() {
        let counters: [(Counter, String, String)] = [
            (.perStay(limit: 90), "90 days per stay", "hər gəlişdə 90 gün"),
            (
                .perCalendarYear(limit: 90), "90 days in a calendar year",
                "təqvim ilində 90 gün"
            ),
            (
                .rolling(limit: 90, window: 180), "90 days within any 180",
                "istənilən 180 gün ərzində 90 gün"
            ),
            (
                .visitsPerYear(count: 3, limitEach: 30), "3 visits a year of 30 days each",
                "ildə 3 gəliş, hər birində 30 gün"
            ),
        ]
        for (counter, inEnglish, inAzerbaijani) in counters {
            #expect(StaySentences(words: english).sentence(counter) == inEnglish)
            #expect(StaySentences(words: azerbaijani).sentence(counter) == inAzerbaijani)
        }
        let both = StayRule.visaFree([.perStay(limit: 30), .rolling(limit: 90, window: 180)])
        #expect(
            StaySentences(words: english).sentence(both)
                == "visa-free, 30 days per stay, 90 days within any 180")
        #expect(both.name(binding: 1) == "rolling:90/180")
        #expect(StayRule.none.name(binding: nil) == "none")
        #expect(StayRule.citizen.name(binding: nil) == "citizen")
    }

    @Test("The calendar counts each day once, month by month, through the day asked about")
    func months() throws {
        func crossing(_ direction: Direction, _ text: String, _ position: Int) -> Crossing {
            Crossing(
                direction: direction, at: Instant(startOf: Self.day(text)), ground: nil,
                position: Position(position))
        }
        let stays = Stay.pairing([
            crossing(.entry, "2026-01-30", 1), crossing(.entry, "2026-02-02", 2),
            crossing(.exit, "2026-02-02", 3), crossing(.entry, "2026-12-31", 4),
        ])
        let through = StayMonths.months(of: stays, through: Self.day("2027-01-01"))
        #expect(
            through == [
                .init(year: 2026, month: 1, days: 2), .init(year: 2026, month: 2, days: 2),
                .init(year: 2026, month: 12, days: 1), .init(year: 2027, month: 1, days: 1),
            ])
        #expect(
            StayMonths.months(of: stays, through: Self.day("2026-01-30"))
                == [.init(year: 2026, month: 1, days: 1)])
    }

    @Test("A person whose key was destroyed is shown as erased")
    func erased() throws {
        let person = try #require(PersonID("P-AZ-000001"))
        let state = try #require(Self.state)
        var file = PersonFile()
        let commitment = try #require(Commitment(String(repeating: "a1", count: 32)))
        let registered = PersonRegistered(
            person: person, nationality: state, sex: .female, birthYear: 1990,
            registeredOn: Self.day("2026-03-01"),
            identity: SealedPart(subject: person.subject, part: .identity, commit: commitment),
            remark: nil)
        file.evolve(
            Recorded(
                event: .personRegistered(registered), position: Position(30),
                recordedAt: Instant(microseconds: 0), ordinals: [1]))
        let figures = try #require(
            file.stayFigures(on: Self.day("2026-03-01"), law: LawBook()))
        let registration = try #require(file.registration)
        let shown = ShownPerson(
            asked: person, kept: person, absorbed: [], file: file, registration: registration,
            data: PersonalData(), figures: figures, visas: [], places: [])
        let terminal = Terminal(isTerminal: false, columns: nil, environment: [:], noColour: true)
        #expect(
            PersonScreen(shown, words: english).text(terminal) == """
                P-AZ-000001  personal data erased
                  F
                  nationality  GEO
                  stay         not present
                  history      1 events, registered on 2026-03-01

                """)
        let fields = PersonScreen.record(shown, words: english).rendered(
            as: .jsonl, words: english.output)
        #expect(
            fields.hasPrefix("{\"person\":\"P-AZ-000001\",\"status\":\"erased\",\"surname\":null,"))
    }

    @Test("A completion says whether it was recorded now, before, or not at all")
    func completions() {
        let titles: [(Completion, String, String)] = [
            (.recorded, "Recorded at 31–32: x", "Qeydə alındı (sıra nömrəsi: 31–32): x"),
            (
                .repeated, "Recorded before, at 31–32: x",
                "Əvvəl qeydə alınıb (sıra nömrəsi: 31–32): x"
            ),
            (
                .rehearsed, "Would be recorded at 31–32: x",
                "Qeydə alınardı (sıra nömrəsi: 31–32): x"
            ),
        ]
        for (completion, inEnglish, inAzerbaijani) in titles {
            #expect(completion.title([31, 32], "x", english) == inEnglish)
            #expect(completion.title([31, 32], "x", azerbaijani) == inAzerbaijani)
        }
        #expect(Completion.text([31]) == "31")
    }
}
