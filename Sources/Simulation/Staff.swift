import Casework
import EventCoding

/// Who asks: officers at the crossing points and in the departments.
struct Staff {
    private let border: [[Actor]]
    private let departments: [[Actor]]
    /// The program itself, for what nobody in particular does.
    let administrator: Actor

    init(code: LedgerCode, checkpoints: Checkpoints) {
        let officers = { (first: Int, count: Int, office: OfficeCode) in
            (first..<first + count).compactMap { number in
                OfficerID("O-\(code)-\(number)").map { Actor.officer($0, office: office) }
            }
        }
        border = checkpoints.points.enumerated().map { index, point in
            officers(2000 + 40 * index, index == 0 ? 40 : 8, point.office)
        }
        let offices = ["BAK", "GNC", "LNK", "XAC", "SEK", "SIR", "AGS", "YEV"]
        departments = offices.compactMap { OfficeCode($0) }.enumerated().map { index, office in
            officers(1000 + 20 * index, index == 0 ? 20 : 5, office)
        }
        administrator = departments[0][0]
    }

    func officer(at point: UInt8, _ dice: inout Dice) -> Actor { dice.pick(border[Int(point)]) }

    /// Most live in the capital, and so most is done there.
    func officer(_ dice: inout Dice) -> Actor {
        dice.pick(departments[dice.happens(7000) ? 0 : dice.below(departments.count)])
    }
}
