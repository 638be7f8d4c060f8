/// Where a case stands, by the stage's own name.
enum CaseStageSaying: String, CaseIterable, Saying {
    case completing
    case examination
    case proposed
    case forwarded
    case decided
    case notified
    case appealed
    case issued
    case closed

    var english: String {
        switch self {
        case .completing: "documents are missing"
        case .examination: "examined"
        case .proposed: "proposed, waits for another officer"
        case .forwarded: "forwarded to who decides"
        case .decided: "decided, the applicant is to be told"
        case .notified: "the applicant was told"
        case .appealed: "appealed against"
        case .issued: "the card was handed out"
        case .closed: "closed"
        }
    }

    var azerbaijani: String {
        switch self {
        case .completing: "sənədlər tamamlanır"
        case .examination: "baxılır"
        case .proposed: "təklif edilib, təsdiq gözlənilir"
        case .forwarded: "qərar üçün göndərilib"
        case .decided: "qərar qəbul edilib, bildiriş gözlənilir"
        case .notified: "ərizəçiyə bildirilib"
        case .appealed: "şikayət verilib"
        case .issued: "vəsiqə verilib"
        case .closed: "tamamlanıb"
        }
    }
}

/// What may be done with a case, by the step's own name.
enum CaseStepSaying: String, CaseIterable, Saying {
    case addDocument
    case requestDocuments
    case rejectDocument
    case payFee
    case waiveFee
    case refundFee
    case requestOpinion
    case recordOpinion
    case assign
    case transfer
    case suspendClock
    case resumeClock
    case proposeGrant
    case proposeRefusal
    case approve
    case sendBack
    case forward
    case recordOutcome
    case notify
    case issueCard
    case close
    case withdraw
    case leaveUnconsidered
    case appeal
    case decideAppeal
    case correct
    case annulDecision

    var english: String {
        switch self {
        case .addDocument: "to add a document"
        case .requestDocuments: "to ask for documents"
        case .rejectDocument: "to reject a document"
        case .payFee: "to pay"
        case .waiveFee: "to waive the duty"
        case .refundFee: "to give the duty back"
        case .requestOpinion: "to ask for an opinion"
        case .recordOpinion: "to record an opinion"
        case .assign: "to assign"
        case .transfer: "to transfer"
        case .suspendClock: "to stop the clock"
        case .resumeClock: "to let the clock go on"
        case .proposeGrant: "to propose a grant"
        case .proposeRefusal: "to propose a refusal"
        case .approve: "to approve"
        case .sendBack: "to send back"
        case .forward: "to forward"
        case .recordOutcome: "to record the outcome"
        case .notify: "to tell the applicant"
        case .issueCard: "to hand the card out"
        case .close: "to close"
        case .withdraw: "to withdraw"
        case .leaveUnconsidered: "to leave without consideration"
        case .appeal: "to appeal"
        case .decideAppeal: "to decide the appeal"
        case .correct: "to correct"
        case .annulDecision: "to annul the decision"
        }
    }

    var azerbaijani: String {
        switch self {
        case .addDocument: "sənəd əlavə etmək"
        case .requestDocuments: "sənəd istəmək"
        case .rejectDocument: "sənədi qəbul etməmək"
        case .payFee: "rüsumu ödəmək"
        case .waiveFee: "rüsumdan azad etmək"
        case .refundFee: "rüsumu qaytarmaq"
        case .requestOpinion: "rəy istəmək"
        case .recordOpinion: "rəyi qeydə almaq"
        case .assign: "təyin etmək"
        case .transfer: "başqa idarəyə vermək"
        case .suspendClock: "müddətin axımını dayandırmaq"
        case .resumeClock: "müddətin axımını davam etdirmək"
        case .proposeGrant: "təmin etməyi təklif etmək"
        case .proposeRefusal: "imtinanı təklif etmək"
        case .approve: "təsdiq etmək"
        case .sendBack: "geri qaytarmaq"
        case .forward: "göndərmək"
        case .recordOutcome: "nəticəni qeydə almaq"
        case .notify: "ərizəçiyə bildirmək"
        case .issueCard: "vəsiqəni vermək"
        case .close: "işi tamamlamaq"
        case .withdraw: "müraciəti geri götürmək"
        case .leaveUnconsidered: "baxılmamış saxlamaq"
        case .appeal: "şikayət vermək"
        case .decideAppeal: "şikayət üzrə qərar qəbul etmək"
        case .correct: "düzəltmək"
        case .annulDecision: "qərarı etibarsız saymaq"
        }
    }
}

/// What the services are called, by their codes.
enum ServiceSaying: String, CaseIterable, Saying {
    case placeRegistration = "place-registration"
    case permanentResidence = "permanent-residence"
    case temporaryResidence = "temporary-residence"
    case stayExtension = "stay-extension"
    case workPermit = "work-permit"
    case citizenshipAcquisition = "citizenship-acquisition"
    case citizenshipRestoration = "citizenship-restoration"
    case citizenshipTermination = "citizenship-termination"
    case citizenshipEstablishment = "citizenship-establishment"
    case refugeeStatus = "refugee-status"

    var english: String {
        switch self {
        case .placeRegistration: "registration upon place of stay"
        case .permanentResidence: "permanent residence permit"
        case .temporaryResidence: "temporary residence permit"
        case .stayExtension: "extension of temporary stay"
        case .workPermit: "work permit"
        case .citizenshipAcquisition: "admission to citizenship"
        case .citizenshipRestoration: "restoration of citizenship"
        case .citizenshipTermination: "termination of citizenship"
        case .citizenshipEstablishment: "establishment of citizenship"
        case .refugeeStatus: "refugee status"
        }
    }

    var azerbaijani: String {
        switch self {
        case .placeRegistration: "olduğu yer üzrə qeydiyyat"
        case .permanentResidence: "daimi yaşama icazəsi"
        case .temporaryResidence: "müvəqqəti yaşama icazəsi"
        case .stayExtension: "müvəqqəti olma müddətinin uzadılması"
        case .workPermit: "iş icazəsi"
        case .citizenshipAcquisition: "vətəndaşlığa qəbul"
        case .citizenshipRestoration: "vətəndaşlığa bərpa"
        case .citizenshipTermination: "vətəndaşlığa xitam verilməsi"
        case .citizenshipEstablishment: "vətəndaşlıq mənsubiyyətinin müəyyənləşdirilməsi"
        case .refugeeStatus: "qaçqın statusu"
        }
    }
}

/// What limits the days of a grant, by its own name.
enum LimitSaying: String, CaseIterable, Saying {
    case longest
    case total
    case passport
    case stay
    case sponsor

    var english: String {
        switch self {
        case .longest: "the longest time for which it is granted"
        case .total: "the longest time in all, extensions included"
        case .passport: "the passport, less the time by which it must last longer"
        case .stay: "the lawful stay"
        case .sponsor: "the permit of whom the ground rests on"
        }
    }

    var azerbaijani: String {
        switch self {
        case .longest: "verilə bilən ən uzun müddət"
        case .total: "uzadılmalarla birlikdə ümumi müddət"
        case .passport: "pasportun etibarlılıq müddəti"
        case .stay: "qanuni qalma müddəti"
        case .sponsor: "əsaslanan şəxsin icazəsi"
        }
    }
}

/// What was looked for in the law, by its own name.
enum LawQuestionSaying: String, CaseIterable, Saying {
    case fee
    case decisionTerm
    case opinionTerm
    case appealTerm

    var english: String {
        switch self {
        case .fee: "the duty"
        case .decisionTerm: "the term for the decision"
        case .opinionTerm: "the term for an opinion"
        case .appealTerm: "the term for an appeal"
        }
    }

    var azerbaijani: String {
        switch self {
        case .fee: "dövlət rüsumu"
        case .decisionTerm: "qərar müddəti"
        case .opinionTerm: "rəy müddəti"
        case .appealTerm: "şikayət müddəti"
        }
    }
}

/// Who decides, by their own name.
enum DecidingBodySaying: String, CaseIterable, Saying {
    case service
    case president
    case court

    var english: String {
        switch self {
        case .service: "the service"
        case .president: "the President"
        case .court: "a court"
        }
    }

    var azerbaijani: String {
        switch self {
        case .service: "Xidmət"
        case .president: "Prezident"
        case .court: "məhkəmə"
        }
    }
}
