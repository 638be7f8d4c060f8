/// What a code means and what to do about it.
enum CodeMeaning: String, CaseIterable, Saying {
    case personSimilar
    case nationalities
    case nationalitiesStand
    case merge
    case recordUnknown
    case recordAnnulled
    case registrationStays
    case checkpointUnknown
    case sameStamp
    case movedNowhere
    case citizenRefused
    case unmatchedUnknown
    case unmatchedSettled
    case visaUnknown
    case visaDates
    case visaOverlap
    case visaStay
    case visaValidity
    case visaCancelled
    case visaExpired
    case notPresent
    case stayNotLawful
    case placeBeyond
    case placeDates
    case lawContradicts
    case lawKey
    case documentOfAnother

    var english: String {
        switch self {
        case .personSimilar:
            "Somebody registered may be the same person. Look at each one named; register all the same with --distinct-from and their numbers, or use the one that is there."
        case .nationalities:
            "A list of nationalities names each state once; a stateless person has XXA and nothing else."
        case .nationalitiesStand:
            "The person has these nationalities already on that day; nothing would change."
        case .merge:
            "Two persons are merged once, by the numbers that still stand alone; a merge is undone by the two numbers it joined."
        case .recordUnknown:
            "The position holds nothing of this person that could be corrected or annulled. The history lists the positions."
        case .recordAnnulled:
            "What was annulled can only be brought back, by annulling the annulment."
        case .registrationStays:
            "Whoever was registered stays so: a mistake is corrected, a double registration is merged."
        case .checkpointUnknown:
            "The law book lists the crossing points and the days on which they are open (border.checkpoint.…)."
        case .sameStamp:
            "One stamp was read in both directions. Look at the document again, or correct the crossing that stands."
        case .movedNowhere:
            "A crossing is moved from one file to another."
        case .citizenRefused:
            "Citizens enter without a ground, need no visa and are not registered upon a place of stay."
        case .unmatchedUnknown:
            "No crossing of a feed has that number; border unmatched lists those that wait."
        case .unmatchedSettled:
            "The crossing was assigned or dismissed before; a wrong assignment is put right by border assign with its position."
        case .visaUnknown:
            "A visa is named by the person and its place, as P-AZ-000977/v1; visa list shows them."
        case .visaDates:
            "A visa ends after it begins and allows at least a day and an entry."
        case .visaOverlap:
            "Two visas of one person are not in force on one day; cancel or correct the one that stands."
        case .visaStay:
            "The Code limits the days that a visa of each kind may carry (Migration Code, art. 25-34, 38.1)."
        case .visaValidity:
            "The Code limits how long a visa may be valid (Migration Code, art. 24.6, 34.2)."
        case .visaCancelled:
            "A visa is cancelled once."
        case .visaExpired:
            "A visa that has expired is no longer in force."
        case .notPresent:
            "A place of stay is registered while the person is in the country."
        case .stayNotLawful:
            "The last lawful day has passed, or no ground lets the person stay (Migration Code, art. 20)."
        case .placeBeyond:
            "A registration holds for the days of the visa, or for the days without one (Migration Code, art. 21.5)."
        case .placeDates:
            "A registration ends after it begins."
        case .lawKey:
            "A provision under this key would never be looked at. The fix lists the keys that rules read; STATE is three letters, as GEO."
        case .lawContradicts:
            "An amendment effective in the past must end before a later provision of the same key begins, or it would silently undo it."
        case .documentOfAnother:
            "The document that was named is in another person's file: look whether the wrong person was named, or two files are one person."
        }
    }

    var azerbaijani: String {
        switch self {
        case .personSimilar:
            "Qeydə alınmış şəxs eyni şəxs ola bilər. Adı çəkilənləri yoxlayın; fərqli şəxsdirsə, --distinct-from ilə nömrələrini göstərin."
        case .nationalities:
            "Vətəndaşlıq siyahısında hər dövlət bir dəfə yazılır; vətəndaşlığı olmayan şəxs üçün yalnız XXA yazılır."
        case .nationalitiesStand:
            "Şəxs həmin gün artıq bu vətəndaşlıqdadır; heç nə dəyişməzdi."
        case .merge:
            "İki şəxs bir dəfə, hələ birləşdirilməmiş nömrələrlə birləşdirilir; birləşmə eyni iki nömrə ilə geri qaytarılır."
        case .recordUnknown:
            "Bu mövqedə şəxs üzrə düzəldilə bilən qeyd yoxdur. Mövqelər tarixçədə göstərilir."
        case .recordAnnulled:
            "Etibarsız sayılmış qeyd yalnız etibarsızlığın özü etibarsız sayıldıqda bərpa olunur."
        case .registrationStays:
            "Qeydə alınmış şəxs qeyddə qalır: səhv düzəldilir, təkrar qeyd birləşdirilir."
        case .checkpointUnknown:
            "Buraxılış məntəqələri və onların fəaliyyət günləri hüquq kitabındadır (border.checkpoint.…)."
        case .sameStamp:
            "Eyni möhür hər iki istiqamətdə oxunub. Sənədə yenidən baxın və ya mövcud keçidi düzəldin."
        case .movedNowhere:
            "Keçid bir işdən başqa işə köçürülür."
        case .citizenRefused:
            "Vətəndaşlar əsassız daxil olur, onlara viza və olduğu yer üzrə qeydiyyat tələb olunmur."
        case .unmatchedUnknown:
            "Bu nömrə ilə keçid yoxdur; gözləyənlər border unmatched ilə göstərilir."
        case .unmatchedSettled:
            "Keçid artıq təyin edilib və ya rədd edilib; səhv təyinat border assign ilə düzəldilir."
        case .visaUnknown:
            "Viza şəxsin nömrəsi və yeri ilə adlanır, məsələn P-AZ-000977/v1."
        case .visaDates:
            "Viza başladıqdan sonra bitir və azı bir gün, bir giriş verir."
        case .visaOverlap:
            "Bir şəxsin iki vizası eyni gündə qüvvədə olmur; mövcud olanı ləğv edin və ya düzəldin."
        case .visaStay:
            "Məcəllə hər növ viza üçün gün sayını məhdudlaşdırır (Miqrasiya Məcəlləsi, maddə 25-34, 38.1)."
        case .visaValidity:
            "Məcəllə vizanın qüvvədə olma müddətini məhdudlaşdırır (Miqrasiya Məcəlləsi, maddə 24.6, 34.2)."
        case .visaCancelled:
            "Viza bir dəfə ləğv edilir."
        case .visaExpired:
            "Müddəti bitmiş viza qüvvədə deyil."
        case .notPresent:
            "Olduğu yer üzrə qeydiyyat şəxs ölkədə olarkən aparılır."
        case .stayNotLawful:
            "Sonuncu qanuni gün keçib və ya qalmaq üçün əsas yoxdur (Miqrasiya Məcəlləsi, maddə 20)."
        case .placeBeyond:
            "Qeydiyyat vizada göstərilən müddətə və ya vizasız olma müddətinə qüvvədədir (Miqrasiya Məcəlləsi, maddə 21.5)."
        case .placeDates:
            "Qeydiyyat başladıqdan sonra bitir."
        case .lawKey:
            "Bu açarla yazılan müddəaya heç vaxt baxılmaz. Oxunan açarlar həll sətrində sadalanır; STATE üç hərfdir, məsələn GEO."
        case .lawContradicts:
            "Keçmiş tarixdən qüvvəyə minən dəyişiklik eyni açarlı sonrakı müddəadan əvvəl bitməlidir, əks halda onu səssizcə ləğv edərdi."
        case .documentOfAnother:
            "Göstərilən sənəd başqa şəxsin işindədir: şəxs səhv göstərilib, ya da iki iş bir şəxsə aiddir."
        }
    }
}
