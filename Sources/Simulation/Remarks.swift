/// The free text of officers, and where people stay.
enum Remarks {
    private static let remarks = [
        "Sənəddəki məlumat ilə tutuşdurulub.", "Səhv daxil edilib.", "Pasportun surəti işdədir.",
        "Qapıda növbətçi tərəfindən yoxlanılıb.", "Şəxsin müraciəti əsasında.",
    ]
    private static let streets = [
        "Nizami küç.", "Füzuli küç.", "Səməd Vurğun küç.", "Xaqani küç.", "Təbriz küç.",
        "Bakıxanov küç.", "Nəriman Nərimanov pr.", "Azadlıq pr.",
    ]
    private static let towns = ["Bakı", "Bakı", "Bakı", "Gəncə", "Sumqayıt", "Lənkəran", "Şəki"]
    private static let hosts = ["Mehmanxana", "Kirayə mənzil", "Qohumlar", "İşəgötürən"]

    static func draw(_ dice: inout Dice) -> String { dice.pick(remarks) }

    static func address(_ dice: inout Dice) -> String {
        let town = dice.pick(towns)
        return "\(town), \(dice.pick(streets)) \(1 + dice.below(180)), mənzil \(1 + dice.below(99))"
    }

    static func host(_ dice: inout Dice) -> String { dice.pick(hosts) }
}
