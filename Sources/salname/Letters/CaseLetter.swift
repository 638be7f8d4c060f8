import Audit
import Casework
import Ledger
import Projections

/// A letter to an applicant: one page of HTML that prints on A4.
///
/// The same case at the same position gives the same bytes, so that the hash that is recorded with the notice
/// can be compared by anybody who has the letter.
struct CaseLetter {
    /// What a letter is about; the raw value is how it is asked for.
    enum Kind: String, CaseIterable {
        case receipt
        case request
        case decision
        case refusal
    }

    let kind: Kind
    private let reading: CaseReading
    private let matter: CaseMatter
    /// Nil where the person's key was destroyed.
    private let name: String?
    private let words: Words
    private let text: LetterText

    init(
        _ kind: Kind, _ reading: CaseReading, _ matter: CaseMatter, name: String?, _ words: Words
    ) {
        self.kind = kind
        self.reading = reading
        self.matter = matter
        self.name = name
        self.words = words
        text = LetterText(words: words)
    }

    /// Returns the letter that a case has come to.
    static func usual(of file: CaseFile, on day: Day) -> Kind {
        if let decision = file.decision {
            return decision.outcome == .granted ? .decision : .refusal
        }
        guard let request = file.requests.last else { return .receipt }
        let since = file.documents.filter { request.position < $0.position && $0.counts(on: day) }
        let isAnswered = request.documents.allSatisfy { kind in
            since.contains { $0.kind == kind }
        }
        return isAnswered ? .receipt : .request
    }

    /// Says whether there is something to write about.
    static func isDue(_ kind: Kind, _ file: CaseFile) -> Bool {
        switch kind {
        case .receipt: true
        case .request: !file.requests.isEmpty
        case .decision: file.decision?.outcome == .granted
        case .refusal: file.decision?.outcome == .refused
        }
    }

    // MARK: What it says

    private var file: CaseFile { reading.file }
    private var application: Application { reading.application }

    private func say(_ saying: LetterSaying, _ values: [String: String] = [:]) -> String {
        words.say(saying, values)
    }

    private func article(_ provision: Provision) -> String {
        text.article(provision.enacted.article)
    }

    private var title: String {
        switch kind {
        case .receipt: say(.titleReceipt)
        case .request: say(.titleRequest)
        case .decision: say(.titleDecision)
        case .refusal: say(.titleRefusal)
        }
    }

    /// Returns the day of a letter: it is of its own day, whenever it is made.
    static func day(of kind: Kind, _ file: CaseFile) -> Day? {
        switch kind {
        case .receipt: file.application?.lodgedOn
        case .request: file.requests.last?.requestedOn
        case .decision, .refusal: file.decision?.decidedOn
        }
    }

    /// The position that it rests on.
    private var position: Position? {
        switch kind {
        case .receipt: file.lodgedAt
        case .request: file.requests.last?.position
        case .decision, .refusal: file.decision?.position
        }
    }

    private var body: [LetterPage.Block] {
        switch kind {
        case .receipt: receipt
        case .request: request
        case .decision: decision
        case .refusal: refusal
        }
    }

    private var receipt: [LetterPage.Block] {
        let law = reading.law
        let filed = ServiceLaw(law, of: application.service, on: application.lodgedOn)
        var blocks: [LetterPage.Block] = [
            .text(say(.accepted, ["day": text.day(application.lodgedOn)])),
            .text(say(.registration, ["case": reading.id.text])),
            .text(say(.askedFor, ["service": words.name(of: application.service)])),
        ]
        if let from = application.from, let through = application.through {
            blocks.append(
                .text(
                    say(.askedDays, ["from": text.day(from), "through": text.day(through)])))
        }
        if let last = file.decideBy,
            let term = filed.decision(application.speed, for: application.ground)
        {
            blocks.append(
                .text(
                    say(
                        .decideBy,
                        ["day": text.day(last), "article": article(term.provision)])))
        }
        blocks += documents(file.missing(on: matter.day), by: file.completeBy)
        if let due = file.fee.due, due > .zero { blocks.append(.text(duty(due, filed))) }
        if application.service.carriesStay {
            let article = text.article("Migration Code, art. 20.2")
            blocks.append(.text(say(.lawfulMeanwhile, ["article": article])))
        }
        return blocks
    }

    private func documents(_ missing: [DocumentCode], by day: Day?) -> [LetterPage.Block] {
        guard !missing.isEmpty else { return [.text(say(.nothingMissing))] }
        let list = LetterPage.Block.list(
            missing.map { words.named(DocumentTitle.self, $0.text) })
        return [.text(say(.missing)), list]
            + (day.map { [.text(say(.completeBy, ["day": text.day($0)]))] } ?? [])
    }

    /// What is left of the duty; nil where there is none.
    private var dutyLeft: String? {
        guard let due = file.fee.due, due > .zero else { return nil }
        guard file.fee.left > .zero else { return say(.dutyPaid) }
        let law = ServiceLaw(reading.law, of: application.service, on: application.lodgedOn)
        return duty(file.fee.left, law)
    }

    private func duty(_ amount: Money, _ law: ServiceLaw) -> String {
        let fee = law.fee(
            application.applicant, application.speed, from: application.from,
            through: application.through)
        var values = [
            "amount": text.amount(amount),
            "article": text.article(
                fee?.provision.enacted.article ?? "Law on State Duty"),
        ]
        guard let last = file.fee.payBy else { return say(.duty, values) }
        values["day"] = text.day(last)
        return say(.dutyBy, values)
    }

    private var request: [LetterPage.Block] {
        guard let request = file.requests.last else { return [] }
        var blocks: [LetterPage.Block] = [
            .text(say(.request, ["day": text.day(application.lodgedOn)])),
            .list(request.documents.map { words.named(DocumentTitle.self, $0.text) }),
        ]
        if let last = request.answerBy, let term = matter.law.completion {
            blocks.append(
                .text(
                    say(
                        .answerBy,
                        ["day": text.day(last), "article": article(term.provision)])))
            blocks.append(.text(say(.consequence)))
        }
        return blocks
    }

    private var decision: [LetterPage.Block] {
        guard let decision = file.decision else { return [] }
        var blocks: [LetterPage.Block] = [
            .text(say(.granted, ["day": text.day(application.lodgedOn)])),
            .text(say(.askedFor, ["service": words.name(of: application.service)])),
        ]
        if let from = decision.validFrom, let through = decision.validThrough {
            blocks.append(
                .text(
                    say(.grantedDays, ["from": text.day(from), "through": text.day(through)])))
        }
        if let permit = decision.permit {
            blocks.append(.text(say(.permit, ["permit": permit.text])))
            if let dutyLeft { blocks.append(.text(dutyLeft)) }
            if application.service.isResidence { blocks.append(.text(say(.card))) }
        } else {
            blocks.append(.text(say(.registered)))
        }
        return blocks
    }

    private var refusal: [LetterPage.Block] {
        guard let decision = file.decision else { return [] }
        let grounds = decision.grounds.map { code in
            say(
                .ground,
                [
                    "ground": words.named(RefusalGroundName.self, code.text),
                    "article": matter.law.refusal(code, for: application.ground).map(article)
                        ?? code.text,
                ])
        }
        var blocks: [LetterPage.Block] = [
            .text(say(.refused, ["day": text.day(application.lodgedOn)])),
            .text(say(.askedFor, ["service": words.name(of: application.service)])),
            .text(say(.grounds)), .list(grounds),
        ]
        for (instance, saying) in [(AppealInstance.council, LetterSaying.appeal), (.court, .court)]
        {
            guard let term = reading.law.appeal(instance, on: decision.decidedOn) else { continue }
            let values = ["term": text.term(term.value), "article": article(term.provision)]
            blocks.append(.text(say(saying, values)))
        }
        if let term = matter.law.leaveAfterRefusal, matter.hasStayRunOut(before: decision.decidedOn)
        {
            let values = ["term": text.term(term.value), "article": article(term.provision)]
            blocks.append(.text(say(.leaveWithin, values)))
        }
        return blocks + [.text(say(.reapply))]
    }

    // MARK: The page

    /// The bytes of the letter.
    var html: String {
        LetterPage(
            language: words.language.rawValue, title: title, service: say(.service),
            facts: [
                (say(.office), file.office?.text ?? "–"), (say(.caseNumber), reading.id.text),
                (say(.date), text.day(matter.day)), (say(.position), position?.description ?? "–"),
            ],
            addressee: [
                (say(.addressee), name ?? say(.nameErased)),
                (say(.personNumber), application.person.text),
            ],
            blocks: body, notes: notes, signature: say(.signature), received: say(.receivedBy)
        ).html
    }

    private var notes: [String] {
        guard kind == .decision || kind == .refusal, let decision = file.decision else { return [] }
        let provisions = decision.grounds.compactMap {
            matter.law.refusal($0, for: application.ground)?.citation
        }
        let ground = matter.law.ground(application.ground)?.provision.citation
        let cited = provisions.isEmpty ? [ground].compactMap(\.self) : provisions
        return [
            say(
                .basis,
                [
                    "position": "\(decision.position)",
                    "citations": cited.joined(separator: ", "),
                ]), say(.checked),
        ]
    }
}
