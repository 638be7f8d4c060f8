import Casework

/// How the names of a people are put together.
///
/// Nobody real is meant: surnames are two syllables and an ending that never were one, given names
/// are the commonest there are.
enum NameFamily {
    case azerbaijani, turkish, georgian, slavic, persian, southAsian, arabic, centralAsian, chinese
    case western

    /// Where a surname's parts and the given names stand; women and men apart.
    private var parts: NameParts {
        switch self {
        case .azerbaijani: .azerbaijani
        case .turkish: .turkish
        case .georgian: .georgian
        case .slavic: .slavic
        case .persian: .persian
        case .southAsian: .southAsian
        case .arabic: .arabic
        case .centralAsian: .centralAsian
        case .chinese: .chinese
        case .western: .western
        }
    }

    func surname(_ dice: inout Dice) -> String {
        let parts = parts
        return dice.pick(parts.first) + dice.pick(parts.second) + dice.pick(parts.endings)
    }

    func given(_ sex: Sex, _ dice: inout Dice) -> String {
        dice.pick(sex == .female ? parts.women : parts.men)
    }
}

private struct NameParts: Sendable {
    let first: [String]
    let second: [String]
    let endings: [String]
    let women: [String]
    let men: [String]

    init(_ first: String, _ second: String, _ endings: String, _ women: String, _ men: String) {
        let list = { (text: String) in text.split(separator: " ").map(String.init) }
        self.first = list(first)
        self.second = list(second)
        self.endings = list(endings)
        self.women = list(women)
        self.men = list(men)
    }

    static let azerbaijani = NameParts(
        "BAY CAV DAD EYV FAR GUL HAM ISK KAZ LAT MUR NOV ORU PAS QAR RAH SUL TAG UZE VEZ YUN ZAM",
        "AB AD AG AL AM AN AR AS AT AZ ID IL IM IN IR IS UB UL UM UR",
        "OV OV OV LI ZADE OGLU", "AYTAC GUNEL LEYLA NIGAR SEVDA TURAN ULKER ZEYNAB",
        "ANAR ELVIN FARID KAMRAN MURAD ORKHAN RASHAD TURAL")
    static let turkish = NameParts(
        "AK ALTIN BAL BOZ CAN DEMIR DUR EKIN GOK GUN ILK KARA KIR KOR OZ SARI SOY TAN TEK UZUN YAL",
        "A BAS CAN CEL DAG DEN GEL KAN KAYA KOL LI MAZ MUR OLMEZ SAL SOZ TAS TEPE VER YOL",
        "ER CI LI OGLU AY UN", "AYSE ELIF EMINE FATMA HATICE MERVE SEVGI ZEHRA",
        "AHMET ALI EMRE HASAN KEMAL MEHMET MURAT OSMAN")
    static let georgian = NameParts(
        "BE CHA DO GA GO JA KA KHE KO LO MA ME NA NO PA RO SA SHE TA TO TSI VA ZA ZU",
        "BA BI DA DI GA GE KA KU LA LI MA MI NA RA RI TI TSA VA VE ZA",
        "DZE DZE SHVILI IANI AVA IA", "ANA EKA KETEVAN LELA MARIAM NINO SALOME TAMAR",
        "DAVIT GIORGI IRAKLI LEVAN LUKA NIKA OTAR ZURAB")
    static let slavic = NameParts(
        "BEL BOR VES GOR DUB ZHUR ZIM KAL KOZ KUR LEB MOR NEK OZER PET ROM SAD SOK TIM FIL YAS",
        "A ANT ASH EL EN ER I IN ISH OD OL ON OR OSH OT OV UL UN UR US",
        "OV EV IN SKY ENKO UK", "ANNA DARIA ELENA IRINA MARIA OLGA SOFIA VERA",
        "ALEXEI ANDREI DMITRI IGOR IVAN NIKOLAI OLEG SERGEI")
    static let persian = NameParts(
        "AB AFSH ARD BAH DAR FAR GHOL HAM JAV KAR LOT MAN NAD PAR RAS SAB SHAH TAV VAH ZAR",
        "AB AD AM AN AR AS AV EH EM ER IB ID IM IN IR ISH OM OR OUD UR",
        "I I IAN ZADEH POUR NEJAD", "FATEMEH LEILA MARYAM NASRIN PARISA SARA SHIRIN ZAHRA",
        "ALI AMIR BEHROUZ HOSSEIN MEHDI MOHAMMAD OMID REZA")
    static let southAsian = NameParts(
        "AG BAN BHAT CHAN DES GAN HAR JAI KAP LAL MAL NAR PAN RAM SAR SHAR TAN VAR VIS YAD",
        "A AD AG AL AN AR AT AV DA DI GA IK IL IN KA NA RA TA VA YA",
        "R WAL KAR NI SHI TH", "AISHA ANJALI DEEPA FATIMA KAVITA MEERA PRIYA SANA",
        "AHMED ARJUN BILAL IMRAN RAHUL RAJESH SANJAY VIKRAM")
    static let arabic = NameParts(
        "AB AL BAD DAW FAH GHAN HAB JAS KHAL MAN MUB NAS OTH QAH RASH SAL SHAM TAM WAL ZAY",
        "A AD AH AK AL AM AN AR AS AY ED EEB EEM EER ID IH IM IR OUD UR",
        "I I AWI ANI AN EH", "AMINA FATIMA HANAN KHADIJA LATIFA MARYAM NOURA SARAH",
        "ABDULLAH AHMED FAISAL HAMAD KHALID MOHAMMED OMAR SAUD")
    static let centralAsian = NameParts(
        "AB AM BAK BEK DAN DOS ERG GAF HAK ISM JUM KAD MAM NAZ NUR OR RUS SAF TOL UM YUS ZHAN",
        "A AB AL AM AN AR AT BA DU GA GEL IL IM IR MA MU RA TA UL UR",
        "OV OV EV OVA BEKOV KULOV", "AIGERIM AZIZA DILNOZA GULNARA MADINA NARGIZA SAULE ZARINA",
        "AZAMAT BEKZOD DAULET JASUR NURLAN RUSTAM TIMUR ULUGBEK")
    static let chinese = NameParts(
        "BAO CAI DING FAN GUAN HONG JIA KE LENG MENG NIE PENG QIAO RONG SHAO TAN WEN XUE YAO ZENG",
        "A E I O U AI AN AO EI EN IA IE IN IU ONG OU UA UI UN UO", "N NG O R X Z",
        "FANG HUI JING LI MEI NA XIN YAN", "BO CHAO FENG HAO JUN LEI TAO WEI")
    static let western = NameParts(
        "ASH BER BLAC BRAN COL DAL ED FAL GRAN HAL HAR KEL LAN MAR NOR PEL RIC SAL SCHA THOR WIN",
        "A AN BE BER CO DE DER E EN ER GE HA I IN LE MA NE O RE TE",
        "LEY MANN TON NER RINI SON", "ANNA CLARA EMMA GIULIA JULIA LAURA LUCY SOPHIE",
        "DAVID JAMES JOHN LUCA MARCO MARTIN PAUL THOMAS")
}
