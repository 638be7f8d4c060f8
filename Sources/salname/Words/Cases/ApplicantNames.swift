/// The grounds of refusal as an applicant reads them, by the words of the law book.
enum RefusalGroundName: String, CaseIterable, Saying {
    case security
    case publicOrder = "public-order"
    case falseDocuments = "false-documents"
    case noIdentity = "no-identity"
    case documentMissing = "document-missing"
    case entryBan = "entry-ban"
    case groundGone = "ground-gone"
    case undesirable
    case passport
    case disease
    case hostWithdrew = "host-withdrew"
    case settledAbroad = "settled-abroad"
    case removal
    case purpose
    case unpaidFine = "unpaid-fine"
    case unpaid
    case absence

    var english: String {
        switch self {
        case .security: "a threat to national security or public order"
        case .publicOrder: "a threat to public order"
        case .falseDocuments: "false data or forged documents"
        case .noIdentity: "no document that proves who you are"
        case .documentMissing: "a document that the law asks for is missing"
        case .entryBan: "your entry into the country is restricted"
        case .groundGone: "the ground of your application no longer exists"
        case .undesirable: "you have been declared undesirable in the country"
        case .passport: "your passport does not last long enough"
        case .disease: "a disease on the list set by law"
        case .hostWithdrew: "your host withdrew consent, and no other dwelling was named"
        case .settledAbroad: "you have settled in another country"
        case .removal: "your removal from the country was decided"
        case .purpose: "the declared purpose of your stay was not kept"
        case .unpaidFine: "a fine is unpaid"
        case .unpaid: "the state duty is unpaid"
        case .absence: "you were outside the country for longer than the law allows"
        }
    }

    var azerbaijani: String {
        switch self {
        case .security: "milli təhlükəsizliyə və ya ictimai asayişə təhlükə"
        case .publicOrder: "ictimai asayişə təhlükə"
        case .falseDocuments: "yalan məlumat və ya saxta sənəd"
        case .noIdentity: "şəxsiyyəti təsdiq edən sənədin olmaması"
        case .documentMissing: "qanunla tələb olunan sənədin çatışmaması"
        case .entryBan: "ölkəyə girişin məhdudlaşdırılması"
        case .groundGone: "müraciətin əsasının aradan qalxması"
        case .undesirable: "ölkədə olmasının arzuolunmaz hesab edilməsi"
        case .passport: "pasportun etibarlılıq müddətinin kifayət etməməsi"
        case .disease: "qanunla müəyyən edilmiş siyahıdakı xəstəlik"
        case .hostWithdrew:
            "qəbul edən tərəfin razılığını geri götürməsi və başqa yaşayış yerinin göstərilməməsi"
        case .settledAbroad: "başqa ölkədə məskunlaşma"
        case .removal: "ölkənin hüdudlarından kənara çıxarılma haqqında qərar"
        case .purpose: "gəlişin bəyan edilmiş məqsədinin pozulması"
        case .unpaidFine: "ödənilməmiş cərimə"
        case .unpaid: "dövlət rüsumunun ödənilməməsi"
        case .absence: "qanunla yol verilən müddətdən artıq ölkədən kənarda olma"
        }
    }
}

/// The documents as an applicant reads them, by the words of the law book.
enum DocumentTitle: String, CaseIterable, Saying {
    case form
    case passportCopy = "passport-copy"
    case photo
    case dwellingDocument = "dwelling-document"
    case ownerStatement = "owner-statement"
    case birthCertificate = "birth-certificate"
    case medicalCertificate = "medical-certificate"
    case lawfulStay = "lawful-stay"
    case relativeDocument = "relative-document"
    case relativeConsent = "relative-consent"
    case inviterPetition = "inviter-petition"
    case employerPetition = "employer-petition"
    case investmentCertificate = "investment-certificate"
    case ownershipExtract = "ownership-extract"
    case bankCertificate = "bank-certificate"
    case depositoryExtract = "depository-extract"
    case invitation
    case employmentContract = "employment-contract"
    case qualificationDecision = "qualification-decision"
    case sponsorCard = "sponsor-card"
    case registrationExtract = "registration-extract"
    case appointment
    case taxExtract = "tax-extract"
    case staffList = "staff-list"
    case workPermitCopy = "work-permit-copy"
    case enrolmentCertificate = "enrolment-certificate"
    case religiousPetition = "religious-petition"
    case prosecutionPetition = "prosecution-petition"
    case treatyDocument = "treaty-document"

    var english: String {
        switch self {
        case .form: "the application form"
        case .passportCopy: "a copy of the passport or other border-crossing document"
        case .photo: "two photographs"
        case .dwellingDocument: "a document on the dwelling"
        case .ownerStatement:
            "the statement of the dwelling's owner, and a copy of the owner's identity card"
        case .birthCertificate: "a copy of the birth certificate"
        case .medicalCertificate: "a medical certificate"
        case .lawfulStay: "a document that proves the lawful stay"
        case .relativeDocument: "a document that proves the kinship"
        case .relativeConsent: "the relative's notarised consent"
        case .inviterPetition: "the petition of the inviting party"
        case .employerPetition: "the petition of the employer"
        case .investmentCertificate: "a document that proves the investment"
        case .ownershipExtract: "an extract from the register of real estate"
        case .bankCertificate: "the bank's certificate of the deposit"
        case .depositoryExtract: "an extract of the securities depository"
        case .invitation: "the invitation"
        case .employmentContract: "the employment contract"
        case .qualificationDecision: "the decision on the qualification"
        case .sponsorCard: "a copy of the card of the relative who resides here"
        case .registrationExtract: "an extract from the register of legal persons"
        case .appointment: "the document of appointment"
        case .taxExtract: "a certificate of the tax authority"
        case .staffList: "the list of staff"
        case .workPermitCopy: "a copy of the work permit"
        case .enrolmentCertificate: "a certificate of the place of study"
        case .religiousPetition: "the petition of the religious authority"
        case .prosecutionPetition: "the petition of the prosecuting body"
        case .treatyDocument: "the document that the treaty provides for"
        }
    }

    var azerbaijani: String {
        switch self {
        case .form: "ərizə-anket"
        case .passportCopy: "pasportun və ya digər sərhədkeçmə sənədinin surəti"
        case .photo: "iki ədəd fotoşəkil"
        case .dwellingDocument: "yaşayış sahəsinə dair sənəd"
        case .ownerStatement:
            "yaşayış sahəsi mülkiyyətçisinin ərizəsi və şəxsiyyət vəsiqəsinin surəti"
        case .birthCertificate: "doğum haqqında şəhadətnamənin surəti"
        case .medicalCertificate: "tibbi arayış"
        case .lawfulStay: "ölkədə qanuni olmanı təsdiq edən sənəd"
        case .relativeDocument: "qohumluğu təsdiq edən sənəd"
        case .relativeConsent: "qohumun notariat qaydasında təsdiq edilmiş razılığı"
        case .inviterPetition: "dəvət edən tərəfin vəsatəti"
        case .employerPetition: "işəgötürənin vəsatəti"
        case .investmentCertificate: "investisiyanı təsdiq edən sənəd"
        case .ownershipExtract: "daşınmaz əmlakın dövlət reyestrindən çıxarış"
        case .bankCertificate: "əmanət haqqında bank arayışı"
        case .depositoryExtract: "qiymətli kağızlar haqqında depozitar çıxarışı"
        case .invitation: "dəvətnamə"
        case .employmentContract: "əmək müqaviləsi"
        case .qualificationDecision: "ixtisas haqqında qərar"
        case .sponsorCard: "ölkədə yaşayan qohumun vəsiqəsinin surəti"
        case .registrationExtract: "hüquqi şəxslərin dövlət reyestrindən çıxarış"
        case .appointment: "təyinat haqqında sənəd"
        case .taxExtract: "vergi orqanının arayışı"
        case .staffList: "işçilərin siyahısı"
        case .workPermitCopy: "iş icazəsinin surəti"
        case .enrolmentCertificate: "təhsil müəssisəsinin arayışı"
        case .religiousPetition: "dini qurumun vəsatəti"
        case .prosecutionPetition: "cinayət təqibi orqanının vəsatəti"
        case .treatyDocument: "beynəlxalq müqavilədə nəzərdə tutulan sənəd"
        }
    }
}
