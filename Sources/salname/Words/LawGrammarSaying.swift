import Casework
import Ledger

/// How a value of the law is written, and what is wrong with a law file.
enum LawGrammarSaying: String, CaseIterable, Saying {
    case counters, term, counts, territory, fixedDay, feastDays, weekend, swap, moves
    case span, documents, amount, applies, textOf, decides, opinion, hands, appealEffect,
        announcement
    case keyUnread, keys
    case fileColumnMissing, fileColumnRepeated, fileColumnUnknown, fileNotARecord, fileEmpty
    case fileKey, fileDay, fileEnds, fileConfidence, fileRepeats

    var english: String {
        switch self {
        case .counters:
            "write per-stay:DAYS, rolling:DAYS/WINDOW, calendar-year:DAYS or visits-per-year:VISITSxDAYS, several with a blank between them, as {value}"
        case .term: "write a period of years, months or days, as {value}"
        case .counts: "write counts or does-not-count"
        case .territory: "write mainland or nakhchivan"
        case .fixedDay: "write holiday or mourning"
        case .feastDays:
            "write one to four days of the key's year, in order, with a blank between them; {key} could be {value}"
        case .weekend:
            "write days of the week from mon to sun, in order, with a blank between them, as {value}"
        case .swap: "write working or day-off"
        case .moves: "write moves or stays"
        case .span: "write a period, so many working days or any-time, as {value}"
        case .documents: "write documents with a blank between them, or none, as {value}"
        case .amount: "write an amount of manats, as {value}"
        case .applies: "write applies, or applies except and some grounds, as {value}"
        case .textOf: "write lodging or decision"
        case .decides: "write service, president or court"
        case .opinion: "write a term, and silence-consents where it does, as {value}"
        case .hands: "write one or two"
        case .appealEffect: "write suspends or does-not-suspend"
        case .announcement: "write the last days of the stays and the new one, as {value}"
        case .keyUnread: "no rule reads the key {key}"
        case .keys:
            "keys are {keys}"
        case .fileColumnMissing: "the column is missing"
        case .fileColumnRepeated: "the column stands there twice"
        case .fileColumnUnknown: "a law file has no column “{name}”"
        case .fileNotARecord: "the line is not a record of as many fields as the header"
        case .fileEmpty: "it must not be empty"
        case .fileKey: "“{value}” is not a key"
        case .fileDay: "“{value}” is not a day; write it as 2026-03-01"
        case .fileEnds: "it would end on {through}, before it begins on {from}"
        case .fileConfidence: "“{value}” is none of read, general and unsure"
        case .fileRepeats: "line {line} has the same key and the same first day"
        }
    }

    var azerbaijani: String {
        switch self {
        case .counters:
            "per-stay:GÜN, rolling:GÜN/DÖVR, calendar-year:GÜN və ya visits-per-year:GİRİŞxGÜN yazın, bir neçəsi olsa, aralarında boşluq qoyun, məsələn {value}"
        case .term: "il, ay və ya günlə müddət yazın, məsələn {value}"
        case .counts: "counts və ya does-not-count yazın"
        case .territory: "mainland və ya nakhchivan yazın"
        case .fixedDay: "holiday və ya mourning yazın"
        case .feastDays:
            "açardakı ilin bir, iki, üç və ya dörd gününü sıra ilə, aralarında boşluq qoyaraq yazın; məsələn {key} üçün: {value}"
        case .weekend:
            "mon, tue, wed, thu, fri, sat, sun günlərindən sıra ilə, aralarında boşluq qoyaraq yazın, məsələn {value}"
        case .swap: "working və ya day-off yazın"
        case .moves: "moves və ya stays yazın"
        case .span: "müddət, iş günlərinin sayını və ya any-time yazın, məsələn {value}"
        case .documents: "sənədləri aralarında boşluq qoyaraq və ya none yazın, məsələn {value}"
        case .amount: "məbləği manatla yazın, məsələn {value}"
        case .applies: "applies və ya applies except və əsasları yazın, məsələn {value}"
        case .textOf: "lodging və ya decision yazın"
        case .decides: "service, president və ya court yazın"
        case .opinion: "müddəti, lazım olsa silence-consents yazın, məsələn {value}"
        case .hands: "one və ya two yazın"
        case .appealEffect: "suspends və ya does-not-suspend yazın"
        case .announcement: "qalmaların son günlərini və yeni son günü yazın, məsələn {value}"
        case .keyUnread: "heç bir qayda bu açarı oxumur: {key}"
        case .keys: "açarlar: {keys}"
        case .fileColumnMissing: "sütun yoxdur"
        case .fileColumnRepeated: "sütun iki dəfə yazılıb"
        case .fileColumnUnknown: "qanun faylında belə sütun olmur: “{name}”"
        case .fileNotARecord: "sətirdə başlıqdakı qədər sahə yoxdur"
        case .fileEmpty: "boş ola bilməz"
        case .fileKey: "“{value}” açar deyil"
        case .fileDay: "“{value}” tarix deyil; 2026-03-01 kimi yazın"
        case .fileEnds: "başlanğıcı {from}, sonu isə ondan əvvəldir: {through}"
        case .fileConfidence: "“{value}” read, general və unsure sözlərindən biri deyil"
        case .fileRepeats: "{line} nömrəli sətirdə həmin açar həmin ilk günlə artıq var"
        }
    }
}

extension ProvisionGrammar {
    var saying: LawGrammarSaying {
        switch self {
        case .counters: .counters
        case .term: .term
        case .counts: .counts
        case .territory: .territory
        case .fixedDay: .fixedDay
        case .feastDays: .feastDays
        case .weekend: .weekend
        case .swap: .swap
        case .moves: .moves
        case .span: .span
        case .documents: .documents
        case .amount: .amount
        case .applies: .applies
        case .textOf: .textOf
        case .decides: .decides
        case .opinion: .opinion
        case .hands: .hands
        case .appealEffect: .appealEffect
        case .announcement: .announcement
        }
    }
}

extension Refusals {
    /// Returns the report of a value that its key does not have, with how such a value is written.
    func lawValue(_ value: String, of key: ProvisionKey, _ asked: Asked) -> ErrorReport {
        guard let grammar = key.grammar else { return lawKey(key.text, asked) }
        var report = make(
            .lawValue, asked, .whyLawValue, ["key": "\(key)", "value": value], .rejected)
        report.advice = advice(on: grammar)
        return report
    }

    /// Returns the report of a key that no rule reads.
    func lawKey(_ key: String, _ asked: Asked) -> ErrorReport {
        ErrorReport(
            code: ErrorCode.lawKey.rawValue, asked: words.say(asked.phrase, asked.values),
            why: words.say(LawGrammarSaying.keyUnread, ["key": key]),
            advice: words.say(LawGrammarSaying.keys, ["keys": Self.keys.joined(separator: ", ")]),
            command: "salname law show", exit: .rejected)
    }

    private func advice(on grammar: ProvisionGrammar) -> String {
        let example = grammar.example
        return words.say(grammar.saying, ["key": example.key, "value": example.value])
    }

    private static let keys = [
        "stay.visa-free.STATE", "stay.visa-free.nakhchivan.STATE", "stay.registration.term",
        "stay.registration.term.STATE", "stay.counting.entry-day", "stay.counting.exit-day",
        "visa.stay.KIND", "visa.validity.KIND", "border.checkpoint.CODE", "calendar.weekend",
        "calendar.holiday.MM-DD", "calendar.ramazan.YYYY", "calendar.qurban.YYYY",
        "calendar.swap.YYYY-MM-DD", "calendar.transfer.weekend", "calendar.transfer.feast",
        "term.last-day-moves", "service.SERVICE.ground.GROUND", "service.SERVICE.documents",
        "service.SERVICE.decision.SPEED", "service.SERVICE.fee.APPLICANT.SPEED.PERIOD",
        "service.SERVICE.lodging", "service.SERVICE.longest.first",
        "service.SERVICE.longest.extension", "service.SERVICE.total",
        "service.SERVICE.passport-margin", "service.SERVICE.payment",
        "service.SERVICE.completion", "service.SERVICE.opinion.BODY",
        "service.SERVICE.refusal.GROUND", "service.SERVICE.absence",
        "service.SERVICE.leave-after-refusal", "service.SERVICE.text-of",
        "service.SERVICE.decides", "service.SERVICE.hands", "service.SERVICE.reissue-fee",
        "appeal.INSTANCE", "appeal.INSTANCE.decision", "appeal.INSTANCE.effect",
    ]

    /// Returns the report of a law file that cannot be enacted: where it is wrong, and how.
    func report(_ error: LawFileError, asked: Asked) -> ErrorReport {
        let values = ["line": "\(error.line)", "column": error.column?.rawValue ?? "-"]
        let (what, advice) = sentence(error.problem)
        return ErrorReport(
            code: ErrorCode.lawFile.rawValue, asked: words.say(asked.phrase, asked.values),
            why: words(.whyLawFile, values) + ": " + what, advice: advice, exit: .rejected)
    }

    private func sentence(_ problem: LawFileError.Problem) -> (what: String, advice: String?) {
        func say(_ saying: LawGrammarSaying, _ values: [String: String] = [:]) -> String {
            words.say(saying, values)
        }
        switch problem {
        case .columnMissing: return (say(.fileColumnMissing), nil)
        case .columnRepeated: return (say(.fileColumnRepeated), nil)
        case .columnUnknown(let name): return (say(.fileColumnUnknown, ["name": name]), nil)
        case .notARecord: return (say(.fileNotARecord), nil)
        case .empty: return (say(.fileEmpty), nil)
        case .keyUnreadable(let text): return (say(.fileKey, ["value": text]), nil)
        case .valueUnreadable(let value, let key):
            guard let grammar = key.grammar else {
                let keys = Self.keys.joined(separator: ", ")
                return (say(.keyUnread, ["key": "\(key)"]), say(.keys, ["keys": keys]))
            }
            let what = words(.whyLawValue, ["key": "\(key)", "value": value])
            return (what, advice(on: grammar))
        case .dayUnreadable(let text): return (say(.fileDay, ["value": text]), nil)
        case .endsBeforeItBegins(let from, let through):
            return (say(.fileEnds, ["from": "\(from)", "through": "\(through)"]), nil)
        case .confidenceUnknown(let text): return (say(.fileConfidence, ["value": text]), nil)
        case .repeatsRow(let line): return (say(.fileRepeats, ["line": "\(line)"]), nil)
        }
    }
}
