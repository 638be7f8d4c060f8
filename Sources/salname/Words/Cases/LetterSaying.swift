/// What letters to applicants say, and the command that makes them.
enum LetterSaying: String, CaseIterable, Saying {
    case help, optionKind, whyKind, whyOtherCase, made
    case service, office, caseNumber, date, position, addressee, personNumber, nameErased
    case signature, receivedBy
    case titleReceipt, titleRequest, titleDecision, titleRefusal
    case accepted, registration, askedFor, askedDays, decideBy, missing, completeBy, nothingMissing
    case duty, dutyBy, dutyPaid, lawfulMeanwhile
    case request, answerBy, consequence
    case granted, grantedDays, permit, card, registered
    case refused, grounds, ground, appeal, court, leaveWithin, reapply
    case basis, checked

    var english: String {
        switch self {
        case .help: "The letter to the applicant: a page of HTML that prints on A4."
        case .optionKind:
            "receipt, request, decision or refusal; what the case has come to if left out."
        case .whyKind: "{case} has no {kind} to write about"
        case .whyOtherCase: "{file} does not name {case}: it is no letter about it"
        case .made: "Letter of {case}, SHA-256 {hash}"
        case .service: "State Migration Service of the Republic of Azerbaijan"
        case .office: "Office"
        case .caseNumber: "Case"
        case .date: "Date"
        case .position: "Position in the ledger"
        case .addressee: "To"
        case .personNumber: "Person"
        case .nameErased: "(name erased)"
        case .signature: "Signature and seal"
        case .receivedBy: "Received on (date, signature)"
        case .titleReceipt: "Receipt of an application"
        case .titleRequest: "Request for documents"
        case .titleDecision: "Decision on an application"
        case .titleRefusal: "Decision to refuse an application"
        case .accepted:
            "Your application was accepted on {day}."
        case .registration: "Registration number: {case}."
        case .askedFor: "Service: {service}."
        case .askedDays: "Days asked for: {from} – {through}."
        case .decideBy: "Decision due by: {day} ({article})."
        case .missing: "Missing documents:"
        case .completeBy: "Bring them by: {day}."
        case .nothingMissing: "All documents that the law asks for are there."
        case .duty: "State duty: {amount} manats ({article})."
        case .dutyBy: "State duty: {amount} manats, to be paid by {day} ({article})."
        case .dutyPaid: "The state duty is paid."
        case .lawfulMeanwhile:
            "You may stay in the country until the application is decided ({article})."
        case .request: "To go on with your application of {day} these documents are needed:"
        case .answerBy: "Bring them by: {day} ({article})."
        case .consequence: "If they do not come, the application is left without consideration."
        case .granted: "Your application of {day} was granted."
        case .grantedDays: "Granted: {from} – {through}, both days included."
        case .permit: "Permit: {permit}."
        case .card: "The card is handed out once the state duty is paid."
        case .registered: "Your place of stay is registered for these days."
        case .refused: "Your application of {day} was refused."
        case .grounds: "Grounds of the refusal:"
        case .ground: "{ground} ({article})"
        case .appeal:
            "You may appeal to the Appeals Council of the Service. Term: {term} from receipt of this letter ({article})."
        case .court:
            "You may also go to court. Term: {term}, which does not run while the Appeals Council decides ({article})."
        case .leaveWithin:
            "Your lawful stay has ended. Leave the country within: {term} from receipt of this letter ({article})."
        case .reapply: "Once the ground is gone you may apply again."
        case .basis: "The decision rests on position {position} of the ledger, and on {citations}."
        case .checked:
            "The SHA-256 of this letter is recorded with the notice. Whoever has the letter can compare it."
        }
    }

    var azerbaijani: String {
        switch self {
        case .help: "Ərizəçiyə məktub: A4 formatında çap olunan HTML səhifəsi."
        case .optionKind:
            "receipt, request, decision və ya refusal; göstərilmədikdə işin hazırkı vəziyyətinə görə."
        case .whyKind: "{case} nömrəli iş üzrə məktub mövzusu yoxdur: {kind}"
        case .whyOtherCase:
            "{file} faylında {case} nömrəsi yoxdur: bu müraciət haqqında məktub deyil"
        case .made: "{case} nömrəli iş üzrə məktub, SHA-256: {hash}"
        case .service: "Azərbaycan Respublikasının Dövlət Miqrasiya Xidməti"
        case .office: "İdarə"
        case .caseNumber: "İşin nömrəsi"
        case .date: "Tarix"
        case .position: "Jurnaldakı sıra nömrəsi"
        case .addressee: "Kimə"
        case .personNumber: "Şəxs"
        case .nameErased: "(ad silinib)"
        case .signature: "İmza və möhür"
        case .receivedBy: "Alındı (tarix, imza)"
        case .titleReceipt: "Müraciətin qəbulu haqqında arayış"
        case .titleRequest: "Sənədlərin təqdim edilməsi barədə sorğu"
        case .titleDecision: "Müraciət üzrə qərar"
        case .titleRefusal: "Müraciət üzrə imtina qərarı"
        case .accepted:
            "Müraciət {day} tarixində qəbul edildi."
        case .registration: "Qeydiyyat nömrəsi: {case}."
        case .askedFor: "Xidmət: {service}."
        case .askedDays: "Müraciət edilən müddət: {from} – {through}."
        case .decideBy: "Qərar üçün son tarix: {day} ({article})."
        case .missing: "Çatışmayan sənədlər:"
        case .completeBy: "Təqdim etmək üçün son tarix: {day}."
        case .nothingMissing: "Qanunla tələb olunan bütün sənədlər təqdim edilib."
        case .duty: "Dövlət rüsumu: {amount} manat ({article})."
        case .dutyBy: "Dövlət rüsumu: {amount} manat, ödəniş üçün son tarix: {day} ({article})."
        case .dutyPaid: "Dövlət rüsumu ödənilib."
        case .lawfulMeanwhile:
            "Müraciətə baxılanadək ölkədə qala bilərsiniz ({article})."
        case .request: "{day} tarixli müraciətə baxılması üçün aşağıdakı sənədlər tələb olunur:"
        case .answerBy: "Təqdim etmək üçün son tarix: {day} ({article})."
        case .consequence: "Sənədlər təqdim edilmədikdə müraciət baxılmamış saxlanılır."
        case .granted: "{day} tarixli müraciət təmin edildi."
        case .grantedDays: "Verilən müddət: {from} – {through}, hər iki gün daxildir."
        case .permit: "İcazənin nömrəsi: {permit}."
        case .card: "Vəsiqə dövlət rüsumu ödənildikdən sonra verilir."
        case .registered: "Olduğu yer üzrə qeydiyyat bu müddət üçündür."
        case .refused: "{day} tarixli müraciət üzrə imtina qərarı qəbul edildi."
        case .grounds: "İmtinanın əsasları:"
        case .ground: "{ground} ({article})"
        case .appeal:
            "Qərardan Xidmətin Apellyasiya Şurasına şikayət verilə bilər. Müddət: bu məktubun alındığı gündən {term} ({article})."
        case .court:
            "Qərardan məhkəməyə də şikayət verilə bilər. Müddət: {term}; Apellyasiya Şurası qərar qəbul edənədək müddətin axımı dayandırılır ({article})."
        case .leaveWithin:
            "Müvəqqəti olma müddəti bitib. Ölkəni tərk etmək üçün müddət: bu məktubun alındığı gündən {term} ({article})."
        case .reapply: "Əsas aradan qalxdıqda yenidən müraciət edilə bilər."
        case .basis:
            "Qərarın əsası: jurnalda {position} sıra nömrəli qeyd; hüquq kitabı: {citations}."
        case .checked:
            "Bu məktubun SHA-256 dəyəri bildirişlə birlikdə qeydə alınır. Məktubu olan hər kəs müqayisə edə bilər."
        }
    }
}
