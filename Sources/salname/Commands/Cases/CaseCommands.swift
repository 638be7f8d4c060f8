import ArgumentParser
import Casework
import Ledger

/// The command `salname case …`.
struct CaseCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "case", abstract: Words.current.say(CaseHelp.helpCase),
            subcommands: [
                CaseLodge.self, CaseShow.self, CaseList.self, CaseDocumentCommands.self,
                CaseFeeCommands.self, CaseOpinionCommands.self, CaseAssign.self, CaseTransfer.self,
                CaseSuspend.self, CaseResume.self, CaseProposeCommands.self, CaseApprove.self,
                CaseReturn.self, CaseForward.self, CaseOutcomeCommand.self, CaseNotify.self,
                CaseIssue.self, CaseClose.self, CaseWithdraw.self, CaseLeave.self, CaseAppeal.self,
                CaseDecideAppeal.self, CaseCorrect.self, CaseAnnul.self, CaseLetterCommand.self,
                CaseApplyScript.self,
            ])
    }
}

/// The command `salname case lodge SERVICE`.
struct CaseLodge: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lodge", abstract: Words.current.say(CaseHelp.helpLodge),
            discussion: Examples.text(
                "salname case lodge temporary-residence --person P-AZ-000977 \\\n"
                    + "      --ground work-permit --from 2026-03-15 --through 2027-03-14",
                "salname case lodge stay-extension --person P-AZ-000977 \\\n"
                    + "      --ground treatment --through 2026-06-30 --fast"))
    }

    @Argument(help: help(CaseOption.argumentService)) var service: Service
    @Option(help: help(CaseOption.optionPerson)) var person: PersonID
    @Option(help: help(CaseOption.optionGround)) var ground: GroundCode
    @Option(help: help(CaseOption.optionApplicant)) var applicant = ApplicantCategory.adult
    @Flag(help: help(CaseOption.optionFast)) var fast = false
    @Option(help: help(CaseOption.optionFrom)) var from: Day?
    @Option(help: help(CaseOption.optionThrough)) var through: Day?
    @Option(help: help(CaseOption.optionExtends)) var extends: PermitID?
    @Option(help: help(CaseOption.optionSponsor)) var sponsor: PersonID?
    @Option(help: help(PlaceSaying.optionAddress)) var address: String?
    @Option(help: help(PlaceSaying.optionHost)) var host: String?
    @Option(help: help(PlaceSaying.optionMoved)) var moved: Day?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = LodgeCase(
            service: service, person: person, applicant: applicant, ground: ground,
            speed: fast ? .fast : .standard, requestedFrom: from, requestedThrough: through,
            extends: extends, sponsor: sponsor, lodgedOn: effective ?? session.today,
            movedOn: moved)
        let dwelling = try address.map { address in
            Dwelling(
                address: try session.value("address", OptionForm.text, address, PersonalText.read),
                host: try session.value(
                    "host", OptionForm.text, optional: host, PersonalText.read))
        }
        if CaseServices.all[service]?.asksDwelling == true, dwelling == nil {
            throw session.usage(.whyOptionsMissing, ["options": "--address"])
        }
        try session.change(
            .lodgeCase(command), saying: CaseParts(dwelling: dwelling), append, .lodgeCase)
    }
}

/// The command `salname case correct CASE`.
struct CaseCorrect: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", abstract: Words.current.say(CaseHelp.helpCorrect),
            discussion: Examples.text(
                "salname case correct C-AZ-2026-000021 --ground study --applicant student --through 2027-03-14"
            ))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(CaseOption.optionGround)) var ground: GroundCode?
    @Option(help: help(CaseOption.optionApplicant)) var applicant: ApplicantCategory?
    @Flag(inversion: .prefixedNo, help: help(CaseOption.optionFast)) var fast: Bool?
    @Option(help: help(CaseOption.optionFrom)) var from: Day?
    @Option(help: help(CaseOption.optionThrough)) var through: Day?
    @Option(help: help(CaseOption.optionSponsor)) var sponsor: PersonID?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let ledger = try session.open(append.ledger)
        let stands = try session.reading(caseID, in: ledger, .changeCase).application
        let speed = fast.map { $0 ? CaseSpeed.fast : .standard }
        try session.change(
            .correctCase(
                CorrectCase(
                    caseID: caseID, applicant: applicant ?? stands.applicant,
                    ground: ground ?? stands.ground, speed: speed ?? stands.speed,
                    requestedFrom: from ?? stands.from,
                    requestedThrough: through ?? stands.through,
                    sponsor: sponsor ?? stands.sponsor,
                    correctedOn: effective ?? session.today)),
            append, .changeCase, in: ledger)
    }
}
