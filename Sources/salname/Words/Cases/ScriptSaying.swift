/// What is said of a script of commands.
enum ScriptSaying: String, CaseIterable, Saying {
    case help, discussion, argumentFile, applying, left
    case labelLine, labelCode, labelWhy
    case whyNoLine, whyID, whyTwice, whyNoCommand, whyNoCase

    var english: String {
        switch self {
        case .help: "Perform the commands of a file, each under its own id; safe to run twice."
        case .discussion:
            """
            A line is a command as it would be typed, and its id:
              {"id":"monday-1","do":["case","lodge","stay-extension","--person","P-AZ-000977","--ground","treatment"]}
              {"id":"monday-2","do":["case","document","add","@monday-1","--kind","form,photo"]}
            @ID stands for the case that the line with that id lodged.
            """
        case .argumentFile: "The commands, as JSON Lines; - is standard input."
        case .applying: "performing commands"
        case .left: "{count} lines were not performed; run the same file again"
        case .labelLine: "line"
        case .labelCode: "code"
        case .labelWhy: "why"
        case .whyNoLine: "line {line} is not of the form {\"id\":…,\"do\":[…]}"
        case .whyID: "line {line}: “{id}” cannot be the id of a command"
        case .whyTwice: "line {line}: the id “{id}” stands on an earlier line"
        case .whyNoCase: "no case was lodged by {line}: not tried"
        case .whyNoCommand: "line {line} is no command that records something: {words}"
        }
    }

    var azerbaijani: String {
        switch self {
        case .help:
            "Faylın əmrlərini hər birini öz nömrəsi ilə yerinə yetirmək; təkrar icra etmək olar."
        case .discussion:
            """
            Sətir yazıldığı kimi əmrdir və onun nömrəsidir:
              {"id":"monday-1","do":["case","lodge","stay-extension","--person","P-AZ-000977","--ground","treatment"]}
              {"id":"monday-2","do":["case","document","add","@monday-1","--kind","form,photo"]}
            @ID həmin nömrəli sətrin açdığı işi bildirir.
            """
        case .argumentFile: "Əmrlər, JSON Lines formasında; - standart girişdir."
        case .applying: "əmrlər yerinə yetirilir"
        case .left: "{count} sətir yerinə yetirilmədi; eyni faylı yenidən icra edin"
        case .labelLine: "sətir"
        case .labelCode: "kod"
        case .labelWhy: "səbəb"
        case .whyNoLine: "{line} nömrəli sətir bu formada deyil: {\"id\":…,\"do\":[…]}"
        case .whyID: "{line} nömrəli sətir: “{id}” əmrin nömrəsi ola bilməz"
        case .whyTwice: "{line} nömrəli sətir: “{id}” nömrəsi əvvəlki sətirdə var"
        case .whyNoCase: "{line} ilə iş açılmayıb: icra edilmədi"
        case .whyNoCommand: "{line} nömrəli sətir qeyd edən əmr deyil: {words}"
        }
    }
}
