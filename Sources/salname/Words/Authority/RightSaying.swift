/// What is said of the right by which something was done.
enum RightSaying: String, CaseIterable, Saying {
    case help, argumentPosition, labelRecorded, labelAgrees
    case inRole, own, open, denied, otherwise

    var english: String {
        switch self {
        case .help:
            "Say by what right an event was recorded: the rule is asked again of what stood before it."
        case .argumentPosition: "The position of the event."
        case .labelRecorded: "role in the line"
        case .labelAgrees: "agrees"
        case .inRole: "{positions}: {officer} did this for {office} as {role}: {command}"
        case .own: "{positions}: it was the own affair of {officer}, for {office}: {command}"
        case .open: "{positions}: the ledger demanded no right to act: {command}"
        case .denied:
            "{positions}: {officer} had no right to do this for {office}: {command}; {why}"
        case .otherwise: "the line says otherwise: {role}"
        }
    }

    var azerbaijani: String {
        switch self {
        case .help:
            "Hadisənin hansı səlahiyyətlə qeydə alındığı: qayda ondan əvvəlki qeydlər üzrə yenidən yoxlanılır."
        case .argumentPosition: "Hadisənin mövqeyi."
        case .labelRecorded: "sətirdəki vəzifə"
        case .labelAgrees: "uyğundur"
        case .inRole: "{positions}: {officer}, {office}, vəzifə: {role}; əmr: {command}"
        case .own: "{positions}: əməkdaşın öz işidir: {officer}, {office}; əmr: {command}"
        case .open: "{positions}: jurnalda səlahiyyət tələb olunmurdu; əmr: {command}"
        case .denied: "{positions}: {officer}, {office}, səlahiyyət yox idi; əmr: {command}; {why}"
        case .otherwise: "sətirdə başqa cür yazılıb: {role}"
        }
    }
}
