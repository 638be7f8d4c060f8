import Casework

/// What is kept of somebody about whom something is still to happen: numbers only.
///
/// Names, birth and documents follow from `serial` and are drawn anew whenever a line needs them.
struct Traveller {
    /// Why somebody comes; it gives the number and the length of visits.
    enum Habit: UInt8, CaseIterable {
        case transit, tourist, business, family, labour, commuter
    }

    /// The how-manieth traveller it is.
    let serial: Int
    let nation: UInt8
    let habit: Habit
    /// The number of the person in the ledger; 0 while it has none.
    var number = 0
    /// The number of a second registration; 0 where there is none.
    var second = 0
    /// How many visits are still to come.
    var visits: Int16
    /// How many things on the agenda are about the traveller.
    var due: Int16 = 0
    /// How many documents there have been; the last is the one that is shown.
    var documents: UInt8 = 1
    /// How many visas there have been, and the last one.
    var visas: UInt8 = 0
    /// Whether the last visa allows any number of entries.
    var hasMultipleVisa = false
    /// Whether the answer to a registration is awaited.
    var isAwaited = false
    /// Whether a line awaits its settlement by being dismissed.
    var isDismissed = false
    /// Where the last crossing was, and into the country or out of it.
    var point: UInt8 = 0
    var isInside = false
    /// The first and last day of the last visa; counted since 1970.
    var visaFrom: Int32 = 0
    var visaThrough: Int32 = 0
    var visaDays: Int16 = 0
    /// When the last crossing was, in seconds since 1970, and its position; 0 for one not yet answered.
    var crossedAt = 0
    var crossing = 0
    /// The position of what is to be annulled or moved, or the number of an unmatched crossing.
    var marked = 0
    /// The other person of a slip.
    var other = 0
    /// The last application; nil where there was none.
    var casefile: CaseID?
    var isResidence = false
    /// The document that proves the ground of the last application, and its duty in qəpik.
    var evidence: [String] = []
    var duty: Int32 = 0

    init(serial: Int, nation: UInt8, habit: Habit, visits: Int) {
        self.serial = serial
        self.nation = nation
        self.habit = habit
        self.visits = Int16(clamping: visits)
    }

    /// Under which number the traveller is met at the border.
    var shown: Int { second > 0 ? second : number }
}

/// Who a traveller is, drawn from the seed and the serial number.
struct Particulars {
    let sex: Sex
    let surname: String
    let given: String
    let born: PartialDate?
    /// The dice after that, for what else belongs to the traveller for good.
    private(set) var dice: Dice

    init(of traveller: Traveller, _ nation: Nation, seed: UInt64) {
        var dice = Dice(seed: seed, of: traveller.serial)
        sex = dice.happens(4400) ? .female : .male
        surname = nation.family.surname(&dice)
        given = nation.family.given(sex, &dice)
        // From 1946 to 2008: who comes alone is seldom younger or older.
        let day = Day(clamping: dice.among(-8766...14_244))
        born = dice.happens(20) ? PartialDate(year: day.parts.year) : PartialDate(day)
        self.dice = dice
    }

    /// The surname as somebody who heard it writes it: with a letter too many or too few.
    var misheard: String {
        surname.utf8.count > 5 ? surname.filter { $0 != "A" } + "A" : surname + "I"
    }

    /// The number of the `issue`-th document: no two travellers ever have the same.
    static func documentNumber(of serial: Int, issue: Int) -> String {
        // 7919 is prime to ten, so that every number of eight digits is met once.
        let digits = String(serial &* 7919 % 100_000_000 + 100_000_000)
        let letter = Unicode.Scalar(UInt8(65 + issue % 26))
        return String(Character(letter)) + digits.dropFirst()
    }
}
