import Casework

/// Days, sums, terms and articles as a letter writes them.
struct LetterText {
    let words: Words

    /// Returns a day as `22 November 2026`.
    func day(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.parts
        return "\(dayOfMonth) \(months[month - 1]) \(year)"
    }

    private var months: [String] {
        switch words.language {
        case .en:
            [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ]
        case .az:
            [
                "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr",
                "oktyabr", "noyabr", "dekabr",
            ]
        }
    }

    /// Returns a sum in manats, `160` or `160,50`.
    func amount(_ money: Money) -> String {
        let rest = money.qapik % 100
        let manats = String(money.qapik / 100)
        guard rest > 0 else { return manats }
        return manats + (words.language == .az ? "," : ".") + (rest < 10 ? "0" : "") + "\(rest)"
    }

    /// Returns a term, as `30 days`.
    func term(_ span: Span) -> String {
        switch (span, words.language) {
        case (.workingDays(let days), .en): "\(days) working days"
        case (.workingDays(let days), .az): "\(days) iş günü"
        case (.period(let period), .en): parts(period, "years", "months", "days")
        case (.period(let period), .az): parts(period, "il", "ay", "gün")
        case (.anyTime, _): span.description
        }
    }

    private func parts(_ period: Period, _ year: String, _ month: String, _ day: String) -> String {
        [(period.years, year), (period.months, month), (period.days, day)]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
    }

    /// Returns an article in the letter's language, as far as its code or law has a name there.
    ///
    /// No line is broken before its number. Which law amended it is the law book's to say.
    func article(_ cited: String) -> String {
        let end = cited.firstRange(of: ", as amended by ")?.lowerBound ?? cited.endIndex
        let article = cited[..<end]
        guard let sign = article.firstRange(of: ", art. ") else { return named(String(article)) }
        let word = words.language == .az ? "maddə" : "art."
        return named(String(article[..<sign.lowerBound])) + ", \(word)\u{A0}"
            + article[sign.upperBound...]
    }

    private func named(_ instrument: String) -> String {
        guard words.language == .az else { return instrument }
        let found = Self.instruments.first { instrument.hasPrefix($0.0) }
        return found.map { $0.1 + instrument.dropFirst($0.0.count) } ?? instrument
    }

    /// The instruments as the law book cites them, and their Azerbaijani names.
    private static let instruments = [
        ("Migration Code", "Miqrasiya Məcəlləsi"),
        ("Administrative Procedure Code", "İnzibati Prosessual Məcəllə"),
        ("Law on Administrative Proceedings", "İnzibati icraat haqqında Qanun"),
        ("Law on State Duty", "Dövlət rüsumu haqqında Qanun"),
        ("Practice of the service", "Xidmətin təcrübəsi"),
    ]
}
