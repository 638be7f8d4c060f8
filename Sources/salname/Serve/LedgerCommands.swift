import ArgumentParser

/// A command on a ledger, which may lie on another machine and be reached through `salname serve`.
///
/// Only these are served; a test holds the list to the options that each command takes.
protocol LedgerCommand: ParsableCommand {}

/// A command that appends.
protocol AppendingCommand: LedgerCommand {
    var append: AppendOptions { get }
}

extension BorderCommands.Enter: AppendingCommand {
    var append: AppendOptions { crossing.append }
}

extension BorderCommands.Exit: AppendingCommand {
    var append: AppendOptions { crossing.append }
}

extension ActApprove: AppendingCommand {}
extension ActReturn: AppendingCommand {}
extension BorderAnnul: AppendingCommand {}
extension BorderAssign: AppendingCommand {}
extension BorderCorrect: AppendingCommand {}
extension BorderDismiss: AppendingCommand {}
extension BorderImportCommand: AppendingCommand {}
extension BorderRefuse: AppendingCommand {}
extension CaseAnnul: AppendingCommand {}
extension CaseAppeal: AppendingCommand {}
extension CaseApprove: AppendingCommand {}
extension CaseAssign: AppendingCommand {}
extension CaseClose: AppendingCommand {}
extension CaseCorrect: AppendingCommand {}
extension CaseDecideAppeal: AppendingCommand {}
extension CaseDocumentAdd: AppendingCommand {}
extension CaseDocumentReject: AppendingCommand {}
extension CaseDocumentRequest: AppendingCommand {}
extension CaseFeePay: AppendingCommand {}
extension CaseFeeRefund: AppendingCommand {}
extension CaseFeeWaive: AppendingCommand {}
extension CaseForward: AppendingCommand {}
extension CaseIssue: AppendingCommand {}
extension CaseLeave: AppendingCommand {}
extension CaseLodge: AppendingCommand {}
extension CaseNotify: AppendingCommand {}
extension CaseOpinionRecord: AppendingCommand {}
extension CaseOpinionRequest: AppendingCommand {}
extension CaseOutcomeCommand: AppendingCommand {}
extension CaseProposeGrant: AppendingCommand {}
extension CaseProposeRefuse: AppendingCommand {}
extension CaseResume: AppendingCommand {}
extension CaseReturn: AppendingCommand {}
extension CaseSuspend: AppendingCommand {}
extension CaseTransfer: AppendingCommand {}
extension CaseWithdraw: AppendingCommand {}
extension PermitCancel: AppendingCommand {}
extension PermitReissue: AppendingCommand {}
extension LawEnactCommand: AppendingCommand {}
extension LogCommands.AcceptClock: AppendingCommand {}
extension OfficeAdd: AppendingCommand {}
extension OfficeChange: AppendingCommand {}
extension OfficeClose: AppendingCommand {}
extension OfficeDemand: AppendingCommand {}
extension OfficerAdd: AppendingCommand {}
extension OfficerDischarge: AppendingCommand {}
extension OfficerKeyAdd: AppendingCommand {}
extension OfficerKeyRevoke: AppendingCommand {}
extension OfficerMove: AppendingCommand {}
extension OfficerReinstate: AppendingCommand {}
extension OfficerRoleDelegate: AppendingCommand {}
extension OfficerRoleEnd: AppendingCommand {}
extension OfficerRoleGrant: AppendingCommand {}
extension OfficerRoleRevoke: AppendingCommand {}
extension OfficerSuspend: AppendingCommand {}
extension OfficerTrainingAdd: AppendingCommand {}
extension OfficerTrainingWithdraw: AppendingCommand {}
extension PersonAddDocument: AppendingCommand {}
extension PersonAnnul: AppendingCommand {}
extension PersonAssign: AppendingCommand {}
extension PersonChangeName: AppendingCommand {}
extension PersonChangeNationality: AppendingCommand {}
extension PersonCorrect: AppendingCommand {}
extension PersonCorrectDocument: AppendingCommand {}
extension PersonMerge: AppendingCommand {}
extension PersonRegister: AppendingCommand {}
extension PersonUnmerge: AppendingCommand {}
extension StayAnnul: AppendingCommand {}
extension StayExtend: AppendingCommand {}
extension StayRegister: AppendingCommand {}
extension VisaAnnul: AppendingCommand {}
extension VisaCancel: AppendingCommand {}
extension VisaCorrect: AppendingCommand {}
extension VisaRecord: AppendingCommand {}

extension ActList: LedgerCommand {}
extension ActShow: LedgerCommand {}
extension ApplyCommand: LedgerCommand {}
extension AuditAsk: LedgerCommand {}
extension AuditCommands.Explain: LedgerCommand {}
extension AuditDiff: LedgerCommand {}
extension AuditHistory: LedgerCommand {}
extension AuditKnew: LedgerCommand {}
extension AuditRight: LedgerCommand {}
extension AuditWho: LedgerCommand {}
extension BorderAnomalies: LedgerCommand {}
extension BorderUnmatched: LedgerCommand {}
extension CanICommand: LedgerCommand {}
extension DoctorCommand: LedgerCommand {}
extension LawAddDays: LedgerCommand {}
extension LawCommands.History: LedgerCommand {}
extension LawCommands.Show: LedgerCommand {}
extension LawWorkingDays: LedgerCommand {}
extension LogCommands.List: LedgerCommand {}
extension LogCommands.Show: LedgerCommand {}
extension LogExport: LedgerCommand {}
extension LogVerify: LedgerCommand {}
extension OfficeList: LedgerCommand {}
extension OfficerDenied: LedgerCommand {}
extension OfficerExport: LedgerCommand {}
extension OfficerKeyList: LedgerCommand {}
extension OfficerList: LedgerCommand {}
extension OfficerShow: LedgerCommand {}
extension PersonDuplicates: LedgerCommand {}
extension PersonFind: LedgerCommand {}
extension PersonShow: LedgerCommand {}
extension ReportCommands.Verify: LedgerCommand {}
extension ReportRun: LedgerCommand {}
extension StayDays: LedgerCommand {}
extension StayPlanning: LedgerCommand {}
extension StayPresent: LedgerCommand {}
extension StayShow: LedgerCommand {}
extension StayWatch: LedgerCommand {}
extension ViewsCommands.Rebuild: LedgerCommand {}
extension ViewsCommands.Show: LedgerCommand {}
extension ViewsCommands.Status: LedgerCommand {}
extension CaseLetterCommand: LedgerCommand {}
extension CaseList: LedgerCommand {}
extension CaseShow: LedgerCommand {}
extension PermitCheck: LedgerCommand {}
extension PermitShow: LedgerCommand {}
extension VisaList: LedgerCommand {}
