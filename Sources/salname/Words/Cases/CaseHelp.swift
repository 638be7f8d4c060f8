/// What the commands about cases and permits are for.
enum CaseHelp: String, CaseIterable, Saying {
    case helpCase
    case helpLodge
    case helpShow
    case helpList
    case helpDocument
    case helpDocumentAdd
    case helpDocumentReject
    case helpDocumentRequest
    case helpFee
    case helpFeePay
    case helpFeeWaive
    case helpFeeRefund
    case helpOpinion
    case helpOpinionRequest
    case helpOpinionRecord
    case helpAssign
    case helpTransfer
    case helpSuspend
    case helpResume
    case helpPropose
    case helpProposeGrant
    case helpProposeRefuse
    case helpApprove
    case helpReturn
    case helpForward
    case helpOutcome
    case helpNotify
    case helpIssue
    case helpClose
    case helpWithdraw
    case helpLeave
    case helpAppeal
    case helpDecideAppeal
    case helpCorrect
    case helpAnnul
    case helpPermit
    case helpPermitShow
    case helpPermitCheck
    case helpPermitCancel
    case helpPermitReissue

    var english: String {
        switch self {
        case .helpCase: "Cases: applications at the single window, from lodging to closing."
        case .helpLodge: "Lodge an application."
        case .helpShow:
            "Show a case: what it is, what is missing, what is due, what can be done next."
        case .helpList: "List cases: mine, an office's, or by what is due."
        case .helpDocument: "Documents of a case."
        case .helpDocumentAdd: "Add documents to a case."
        case .helpDocumentReject: "Say that a document of a case does not count."
        case .helpDocumentRequest: "Ask the applicant for documents."
        case .helpFee: "The duty of a case."
        case .helpFeePay: "Record a payment."
        case .helpFeeWaive: "Waive what is still to pay."
        case .helpFeeRefund: "Give back what was paid."
        case .helpOpinion: "Opinions of other bodies."
        case .helpOpinionRequest: "Ask another body for its opinion."
        case .helpOpinionRecord: "Record what another body said."
        case .helpAssign: "Give a case to an officer."
        case .helpTransfer: "Give a case to another office."
        case .helpSuspend: "Stop the clock of a case."
        case .helpResume: "Let the clock of a case go on."
        case .helpPropose: "Propose a decision."
        case .helpProposeGrant: "Propose to grant."
        case .helpProposeRefuse: "Propose to refuse, on grounds of the law."
        case .helpApprove: "Approve the decision that another officer proposed."
        case .helpReturn: "Send a proposed decision back."
        case .helpForward: "Forward a file to whoever decides: the President, a court."
        case .helpOutcome: "Record what another body decided."
        case .helpNotify: "Record that the applicant was told."
        case .helpIssue: "Record that the card was handed out."
        case .helpClose: "Close a case."
        case .helpWithdraw: "Record that the applicant withdrew."
        case .helpLeave: "Leave an application without consideration."
        case .helpAppeal: "Record an appeal against a refusal."
        case .helpDecideAppeal: "Record what came of an appeal."
        case .helpCorrect: "Replace what an application says."
        case .helpAnnul: "Undo the authority's own decision."
        case .helpPermit: "Permits."
        case .helpPermitShow: "Show a permit, or the permits of a person."
        case .helpPermitCheck: "Say whether a permit is in force, by the exit code as well."
        case .helpPermitCancel: "Cancel a permit; another officer approves."
        case .helpPermitReissue: "Record that a card was made again."
        }
    }

    var azerbaijani: String {
        switch self {
        case .helpCase: "İşlər: müraciətin qəbulundan tamamlanmasınadək."
        case .helpLodge: "Müraciəti qəbul etmək."
        case .helpShow: "İşi göstərmək: nə istənilir, nə çatışmır, son tarixlər, növbəti addımlar."
        case .helpList: "İşlərin siyahısı: öz işlərim, idarənin işləri və ya son tarixlər üzrə."
        case .helpDocument: "İşin sənədləri."
        case .helpDocumentAdd: "İşə sənəd əlavə etmək."
        case .helpDocumentReject: "Sənədi qəbul etməmək."
        case .helpDocumentRequest: "Ərizəçidən sənəd istəmək."
        case .helpFee: "İş üzrə dövlət rüsumu."
        case .helpFeePay: "Ödənişi qeydə almaq."
        case .helpFeeWaive: "Qalıq rüsumdan azad etmək."
        case .helpFeeRefund: "Ödənilmiş məbləği qaytarmaq."
        case .helpOpinion: "Digər orqanların rəyləri."
        case .helpOpinionRequest: "Digər orqandan rəy istəmək."
        case .helpOpinionRecord: "Digər orqanın rəyini qeydə almaq."
        case .helpAssign: "İşi vəzifəli şəxsə vermək."
        case .helpTransfer: "İşi başqa idarəyə vermək."
        case .helpSuspend: "Müddətin axımını dayandırmaq."
        case .helpResume: "Müddətin axımını davam etdirmək."
        case .helpPropose: "Qərar təklif etmək."
        case .helpProposeGrant: "Müraciəti təmin etməyi təklif etmək."
        case .helpProposeRefuse: "Qanundakı əsaslarla imtinanı təklif etmək."
        case .helpApprove: "Başqa vəzifəli şəxsin təklif etdiyi qərarı təsdiq etmək."
        case .helpReturn: "Təklif edilmiş qərarı geri qaytarmaq."
        case .helpForward: "İşi qərar qəbul edənə göndərmək: Prezident, məhkəmə."
        case .helpOutcome: "Digər orqanın qərarını qeydə almaq."
        case .helpNotify: "Ərizəçiyə bildirildiyini qeydə almaq."
        case .helpIssue: "Vəsiqənin verildiyini qeydə almaq."
        case .helpClose: "İşi tamamlamaq."
        case .helpWithdraw: "Müraciətin geri götürüldüyünü qeydə almaq."
        case .helpLeave: "Müraciəti baxılmamış saxlamaq."
        case .helpAppeal: "İmtina qərarından şikayəti qeydə almaq."
        case .helpDecideAppeal: "Şikayətin nəticəsini qeydə almaq."
        case .helpCorrect: "Müraciətdəki məlumatı düzəltmək."
        case .helpAnnul: "Qərarı etibarsız saymaq."
        case .helpPermit: "İcazələr."
        case .helpPermitShow: "İcazəni və ya şəxsin icazələrini göstərmək."
        case .helpPermitCheck: "İcazənin qüvvədə olub-olmadığını yoxlamaq."
        case .helpPermitCancel: "İcazəni ləğv etmək; başqa vəzifəli şəxs təsdiq edir."
        case .helpPermitReissue: "Vəsiqənin yenidən verildiyini qeydə almaq."
        }
    }
}
