import ArgumentParser
import Casework
import Ledger

/// The command `salname case document …`.
struct CaseDocumentCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "document", abstract: Words.current.say(CaseHelp.helpDocument),
            subcommands: [CaseDocumentAdd.self, CaseDocumentReject.self, CaseDocumentRequest.self])
    }
}

/// The command `salname case document add CASE`.
struct CaseDocumentAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: Words.current.say(CaseHelp.helpDocumentAdd),
            discussion: Examples.text(
                "salname case document add C-AZ-2026-000021 --kind form,passport-copy,photo",
                "salname case document add C-AZ-2026-000021 --kind medical-certificate --issuer MED-1 --valid-through 2026-09-30"
            ))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(CaseOption.optionKind)) var kind: Listed<DocumentCode>
    @Option(help: help(CaseOption.optionIssuer)) var issuer: OfficeCode?
    @Option(help: help(CaseOption.optionValidThrough)) var validThrough: Day?
    @Option(help: help(CaseOption.optionFile)) var file: String?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = AddCaseDocuments(
            caseID: caseID, kinds: kind.values, issuer: issuer, validThrough: validThrough,
            addedOn: effective ?? session.today)
        let content = try file.map { try session.content(of: $0) }
        try session.change(
            .addCaseDocuments(command), saying: CaseParts(content: content), append, .changeCase)
    }
}

/// The command `salname case document reject CASE NUMBER`.
struct CaseDocumentReject: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reject", abstract: Words.current.say(CaseHelp.helpDocumentReject),
            discussion: Examples.text(
                "salname case document reject C-AZ-2026-000021 3 --reason 'surət oxunmur'"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Argument(help: help(CaseOption.argumentNumber)) var number: Int
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .rejectCaseDocument(
                RejectCaseDocument(
                    caseID: caseID, document: number, rejectedOn: effective ?? session.today)),
            append, .changeCase)
    }
}

/// The command `salname case document request CASE`.
struct CaseDocumentRequest: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "request", abstract: Words.current.say(CaseHelp.helpDocumentRequest),
            discussion: Examples.text(
                "salname case document request C-AZ-2026-000021 --kind medical-certificate"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(CaseOption.optionKind)) var kind: Listed<DocumentCode>
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .requestCaseDocuments(
                RequestCaseDocuments(
                    caseID: caseID, documents: kind.values, requestedOn: effective ?? session.today)
            ),
            append, .changeCase)
    }
}

/// The command `salname case fee …`.
struct CaseFeeCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fee", abstract: Words.current.say(CaseHelp.helpFee),
            subcommands: [CaseFeePay.self, CaseFeeWaive.self, CaseFeeRefund.self])
    }
}

/// The command `salname case fee pay CASE`.
struct CaseFeePay: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pay", abstract: Words.current.say(CaseHelp.helpFeePay),
            discussion: Examples.text(
                "salname case fee pay C-AZ-2026-000021",
                "salname case fee pay C-AZ-2026-000021 --amount 60.00 --reference AZ-778812"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(CaseOption.optionAmount)) var amount: Money?
    @Option(help: help(CaseOption.optionReference)) var reference: CommandID?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let ledger = try session.open(append.ledger)
        let left = try amount ?? session.reading(caseID, in: ledger, .changeCase).file.fee.left
        try session.change(
            .payFee(
                PayFee(
                    caseID: caseID, amount: left, paidOn: effective ?? session.today,
                    reference: reference)),
            append, .changeCase, in: ledger)
    }
}

/// The command `salname case fee waive CASE`.
struct CaseFeeWaive: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "waive", abstract: Words.current.say(CaseHelp.helpFeeWaive),
            discussion: Examples.text(
                "salname case fee waive C-AZ-2026-000021 --reason 'qaçqın'"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .waiveFee(WaiveFee(caseID: caseID, waivedOn: effective ?? session.today)),
            append, .changeCase)
    }
}

/// The command `salname case fee refund CASE`.
struct CaseFeeRefund: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "refund", abstract: Words.current.say(CaseHelp.helpFeeRefund),
            discussion: Examples.text(
                "salname case fee refund C-AZ-2026-000021 --amount 60.00"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(CaseOption.optionRefund)) var amount: Money
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .refundFee(
                RefundFee(caseID: caseID, amount: amount, refundedOn: effective ?? session.today)),
            append, .changeCase)
    }
}
