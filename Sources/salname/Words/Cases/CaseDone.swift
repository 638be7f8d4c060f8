/// What was recorded about a case or a permit.
enum CaseDone: String, CaseIterable, Saying {
    case didLodge
    case didCorrect
    case didComplete
    case didAssign
    case didTransfer
    case didSuspend
    case didResume
    case didWithdraw
    case didLeave
    case didClose
    case didAddDocument
    case didRejectDocument
    case didRequestDocuments
    case didAssess
    case didPay
    case didWaive
    case didRefund
    case didRequestOpinion
    case didRecordOpinion
    case didProposeGrant
    case didProposeRefusal
    case didReturn
    case didForward
    case didGrant
    case didRefuse
    case didAnnul
    case didNotify
    case didIssue
    case didAppeal
    case didDecideAppeal
    case didGrantPermit
    case didCancelPermit
    case didReissue
    case didExtendStay

    var english: String {
        switch self {
        case .didLodge: "{case} is lodged: {service} for {person}, on the ground {ground}."
        case .didCorrect: "What {case} asks for is corrected."
        case .didComplete: "All documents of {case} are there."
        case .didAssign: "{case} is given to {officer}."
        case .didTransfer: "{case} is given to {office}."
        case .didSuspend: "The clock of {case} stands still from {day} on."
        case .didResume: "The clock of {case} goes on from {day}."
        case .didWithdraw: "The application in {case} is withdrawn."
        case .didLeave: "The application in {case} is left without consideration."
        case .didClose: "{case} is closed."
        case .didAddDocument: "{document} is document {number} of {case}."
        case .didRejectDocument: "Document {number} of {case} does not count."
        case .didRequestDocuments: "The applicant of {case} was asked for: {documents}."
        case .didAssess: "The duty for {case} is {amount} manats."
        case .didPay: "{amount} manats were paid for {case}."
        case .didWaive: "{amount} manats need not be paid for {case}."
        case .didRefund: "{amount} manats were given back for {case}."
        case .didRequestOpinion: "{body} was asked for its opinion on {case}, until {day}."
        case .didRecordOpinion: "{body} on {case}: {stance}."
        case .didProposeGrant: "A grant is proposed for {case}, {from} through {through}."
        case .didProposeRefusal: "A refusal is proposed for {case}: {grounds}."
        case .didReturn: "The proposal for {case} is sent back."
        case .didForward: "{case} is forwarded to: {body}."
        case .didGrant: "{case} is granted."
        case .didRefuse: "{case} is refused: {grounds}."
        case .didAnnul: "The decision in {case} is annulled, and the case examined again."
        case .didNotify: "The applicant of {case} was told on {day}."
        case .didIssue: "The card of {permit} was handed out."
        case .didAppeal: "The refusal in {case} is appealed against."
        case .didDecideAppeal: "The appeal in {case}: {outcome}."
        case .didGrantPermit: "{permit} is granted, {from} through {through}."
        case .didCancelPermit: "{permit} is cancelled from {day} on: {ground}."
        case .didReissue: "The card of {permit} was made again; to pay: {amount} manats."
        case .didExtendStay: "The stay of {person} was extended through {day}."
        }
    }

    var azerbaijani: String {
        switch self {
        case .didLodge:
            "{case} nömrəli iş: {person} nömrəli şəxsin müraciəti qəbul edildi; {service}; əsas: {ground}."
        case .didCorrect: "{case} nömrəli iş üzrə düzəliş qeydə alındı."
        case .didComplete: "{case} nömrəli iş üzrə bütün sənədlər təqdim edilib."
        case .didAssign: "{case} nömrəli iş bu vəzifəli şəxsə verildi: {officer}."
        case .didTransfer: "{case} nömrəli iş bu idarəyə verildi: {office}."
        case .didSuspend: "{case} nömrəli iş üzrə müddətin axımı {day} tarixindən dayandırıldı."
        case .didResume: "{case} nömrəli iş üzrə müddətin axımı {day} tarixindən davam etdirilir."
        case .didWithdraw: "{case} nömrəli iş üzrə müraciət geri götürüldü."
        case .didLeave: "{case} nömrəli iş üzrə müraciət baxılmamış saxlanıldı."
        case .didClose: "{case} nömrəli iş tamamlandı."
        case .didAddDocument:
            "{case} nömrəli işə sənəd əlavə edildi: {document}; sıra nömrəsi: {number}."
        case .didRejectDocument: "{case} nömrəli işdə {number} nömrəli sənəd qəbul edilmədi."
        case .didRequestDocuments: "{case} nömrəli iş üzrə istənilən sənədlər: {documents}."
        case .didAssess: "{case} nömrəli iş üzrə dövlət rüsumu: {amount} manat."
        case .didPay: "{case} nömrəli iş üzrə ödənilən məbləğ: {amount} manat."
        case .didWaive: "{case} nömrəli iş üzrə azad edilən məbləğ: {amount} manat."
        case .didRefund: "{case} nömrəli iş üzrə qaytarılan məbləğ: {amount} manat."
        case .didRequestOpinion: "{case} nömrəli iş üzrə rəy istənildi: {body}; son tarix: {day}."
        case .didRecordOpinion: "{case} nömrəli iş üzrə rəy: {body}; {stance}."
        case .didProposeGrant:
            "{case} nömrəli iş üzrə təmin etmək təklif edildi: {from} – {through}."
        case .didProposeRefusal: "{case} nömrəli iş üzrə imtina təklif edildi: {grounds}."
        case .didReturn: "{case} nömrəli iş üzrə təklif geri qaytarıldı."
        case .didForward: "{case} nömrəli iş göndərildi: {body}."
        case .didGrant: "{case} nömrəli iş üzrə müraciət təmin edildi."
        case .didRefuse: "{case} nömrəli iş üzrə imtina qərarı qəbul edildi; əsas: {grounds}."
        case .didAnnul: "{case} nömrəli iş üzrə qərar etibarsız sayıldı; işə yenidən baxılır."
        case .didNotify: "{case} nömrəli iş üzrə ərizəçiyə {day} tarixində bildirildi."
        case .didIssue: "{permit} nömrəli icazə üzrə vəsiqə verildi."
        case .didAppeal: "{case} nömrəli iş üzrə şikayət verildi."
        case .didDecideAppeal: "{case} nömrəli iş üzrə şikayətin nəticəsi: {outcome}."
        case .didGrantPermit: "{permit} nömrəli icazə verildi: {from} – {through}."
        case .didCancelPermit:
            "{permit} nömrəli icazə {day} tarixindən ləğv edildi; əsas: {ground}."
        case .didReissue:
            "{permit} nömrəli icazə üzrə vəsiqə yenidən verildi; ödəniləcək məbləğ: {amount} manat."
        case .didExtendStay: "{person} üzrə müvəqqəti olma müddəti uzadıldı, son gün: {day}."
        }
    }
}
