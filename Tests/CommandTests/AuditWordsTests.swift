import Casework
import Testing

@testable import salname

@Suite("Words of audit and operation")
struct AuditWordsTests {
    @Test(
        "Every code has an explanation of its own in both languages", arguments: ErrorCode.allCases)
    func meanings(_ code: ErrorCode) {
        for language in Language.allCases {
            let text = Words(language: language).say(code.meaning)
            #expect(text.utf8.count > 20 && !text.contains("{"))
        }
        let others = ErrorCode.allCases.filter { $0 != code }.map(\.meaning.english)
        #expect(!others.contains(code.meaning.english))
    }

    @Test("The two languages of a phrase name the same values", arguments: AllSayings.all)
    func values(_ phrase: any Saying) {
        let names = { (text: String) in
            Set(
                text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
                    .map { $0.prefix { $0 != "}" } })
        }
        #expect(names(phrase.english) == names(phrase.azerbaijani))
    }

    @Test("In Azerbaijani nothing is joined to a value", arguments: AllSayings.all)
    func suffixes(_ phrase: any Saying) {
        for part in phrase.azerbaijani
            .split(separator: "}", omittingEmptySubsequences: false).dropFirst()
        {
            let next = part.unicodeScalars.first
            #expect(next != "-" && next?.properties.isAlphabetic != true, "\(phrase)")
        }
    }

    @Test(
        "A command that does not exist is answered with the nearest one",
        arguments: [
            (["bordr"], "bordr", "border", "salname"),
            (["log", "verfy"], "verfy", "verify", "salname log"),
            (["audit", "histroy", "P-AZ-000977"], "histroy", "history", "salname audit"),
        ])
    func nearest(_ arguments: [String], _ typed: String, _ nearest: String, _ parent: String) {
        let problem = UnknownCommand.problem(with: arguments, words: Words(language: .en))
        #expect(problem == .unknownCommand(typed, nearest: nearest, parent: parent))
    }

    @Test(
        "A command that exists is not answered so",
        arguments: [
            ["log", "verify", "--nonsense"], ["--help"], ["law", "show", "stay.visa-free.GEO"], [],
        ])
    func known(_ arguments: [String]) {
        #expect(UnknownCommand.problem(with: arguments, words: Words(language: .en)) == nil)
    }

    @Test("An unknown command is refused in both languages, with where help is")
    func unknownCommandSentence() {
        let problem = AuditProblem.unknownCommand("bordr", nearest: "border", parent: "salname")
        let english = Refusals(words: Words(language: .en)).report(problem)
        #expect(english.why == "unknown command “bordr”; did you mean “border”?")
        #expect(english.command == "salname --help" && english.exit == .usage)
        let azerbaijani = Refusals(words: Words(language: .az)).report(problem)
        #expect(azerbaijani.why == "“bordr” əmri yoxdur; bəlkə “border” nəzərdə tutulub?")
    }

    @Test(
        "Help on a topic is found with or without a language",
        arguments: [
            (["help", "exit-codes"], HelpTopic.exitCodes),
            (["help", "time", "--lang", "az"], .time),
            (["--lang=az", "help", "formats"], .formats),
        ])
    func topic(_ arguments: [String], _ topic: HelpTopic) {
        #expect(HelpTopic(arguments: arguments) == topic)
    }

    @Test(
        "Help on a command is not taken for a topic",
        arguments: [["help", "log"], ["help"], ["time"]])
    func noTopic(_ arguments: [String]) {
        #expect(HelpTopic(arguments: arguments) == nil)
    }

    @Test("Every exit code stands on its page of help")
    func exitCodes() {
        for language in Language.allCases {
            let page = Words(language: language)(.topicExitCodes)
            for code in ExitCode.allCases { #expect(page.contains(" \(code.rawValue)   ")) }
        }
    }

    @Test("An error nobody foresaw is our own fault, and its type is not told")
    func unforeseen() {
        struct SecretInternals: Error {}
        let report = Refusals(words: Words(language: .en))
            .report(foreign: SecretInternals(), asked: .answer)
        #expect(report.code == "E-INTERNAL" && report.exit == .internalFault)
        #expect(!"\(report)".contains("SecretInternals"))
    }

    @Test("Column names become field names as all data has them")
    func camelCase() {
        #expect(ViewsText.camelCase("valid_through") == "validThrough")
        #expect(ViewsText.camelCase("person") == "person")
        #expect(ViewsText.camelCase("last_position_2") == "lastPosition2")
    }

    @Test("A setting says where it comes from: option, then environment, then the ledger")
    func settings() {
        let environment = ["SALNAME_LEDGER": "/srv/az", "SALNAME_OFFICE": ""]
        let settings = Settings(
            ledger: nil, officer: "O-AZ-0017", office: nil, language: nil,
            environment: environment, founded: "HQ")
        #expect(
            settings.all.map { "\($0.name) \($0.value ?? "-") \($0.origin)" } == [
                "ledger /srv/az environment SALNAME_LEDGER", "officer O-AZ-0017 option --as",
                "office HQ ledger", "key - unset", "language en default",
            ])
    }
}
