/// What is drawn to happen, by where it is recorded.
enum Action: Equatable {
    case course(Course)
    case rule(Rule)
    case border(Border)
    case desk(Desk)
    case visa(VisaStep)
    case change(Change)
    case casework(CaseStep)

    /// What sets something going and is recorded nowhere.
    enum Course {
        /// A day begins: its newcomers are drawn.
        case dawn
        /// Somebody sets out for another visit.
        case comeAgain
    }

    /// What is about the ledger and its law.
    enum Rule {
        case openCheckpoint
        /// An agreement gives the citizens of a state a longer term for registering.
        case amendTerm
        /// A machine was started with yesterday's date, and somebody accepts it.
        case acceptClock
    }

    /// What happens at a crossing point.
    enum Border {
        /// Comes unknown: the line of the feed registers him.
        case arrive
        case enter
        case leave
        /// Leaves with a document that the machine misreads: the line belongs to nobody.
        case leaveUnnamed
        /// Leaves and is taken for somebody else, whose crossing it becomes.
        case leaveAsAnother
        /// The same crossing is recorded a second time, by hand.
        case recordAgain
        case correct
        case refuse
        /// Something is asked that the rules refuse.
        case slip
    }

    /// What happens at a desk of a department.
    enum Desk {
        case register
        /// Is registered a second time, by another document and with a slip in the name.
        case registerTwice
        case registerPlace
        /// The line that belongs to nobody is given to the traveller, or dismissed.
        case settle
        case annulMarked
        case moveMarked
    }

    enum VisaStep { case grant, correct, cancel }

    /// What changes of a person, or was recorded wrongly.
    enum Change {
        case renewDocument, correctDocument, name, nationality, correctRegistration, merge, unmerge
    }

    /// How many events the action records at most.
    var mostEvents: Int {
        switch self {
        case .course: 0
        case .border(.arrive): 3
        case .desk(.register), .desk(.registerTwice), .desk(.moveMarked): 2
        case .casework(let step): step.mostEvents
        case .rule, .border, .desk, .visa, .change: 1
        }
    }

    /// Whether the action asks for a number for somebody, on which everything else rests.
    var registers: Bool {
        self == .border(.arrive) || self == .desk(.register) || self == .desk(.registerTwice)
    }

    /// Whether the action is about a position or a number that an earlier one got.
    var restsOnMark: Bool {
        self == .desk(.annulMarked) || self == .desk(.moveMarked) || self == .desk(.settle)
    }
}
