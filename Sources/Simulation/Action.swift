/// What is drawn to happen to a traveller, or in the office.
enum Action: UInt8 {
    // MARK: Of nobody

    /// A day begins: its newcomers are drawn.
    case dawn
    /// A crossing point is opened, by an amendment of the law.
    case openCheckpoint
    /// An agreement gives the citizens of a state a longer term for registering.
    case amendTerm
    /// A machine is started with yesterday's date, and somebody accepts it.
    case acceptClock

    // MARK: Of a newcomer

    /// Comes to the border unknown: a line of the feed registers him.
    case arrive
    /// Is registered by an officer, with the document.
    case register
    /// Is registered a second time, by another document and with a slip in the name.
    case registerTwice

    // MARK: At the border

    case enter
    case leave
    /// Leaves with a document that the machine misreads: the line belongs to nobody.
    case leaveUnnamed
    /// The waiting line is given to him, or dismissed.
    case settle
    /// The same crossing is recorded a second time, by hand.
    case recordAgain
    case annulMarked
    /// Is taken for somebody else, whose crossing it becomes.
    case recordForAnother
    case moveMarked
    case correctCrossing
    case refuse
    case slip

    // MARK: In the office

    case grantVisa
    case correctVisa
    case cancelVisa
    case registerPlace
    case renewDocument
    case correctDocument
    case changeName
    case changeNationality
    case correctRegistration
    case merge
    case unmerge
    /// Sets out for another visit.
    case comeAgain

    /// Whether the action is about a position or a number that an earlier one got.
    var restsOnMark: Bool { self == .annulMarked || self == .moveMarked || self == .settle }

    /// How many events the action records at most.
    var mostEvents: Int {
        switch self {
        case .dawn, .comeAgain: 0
        case .arrive: 3
        case .register, .registerTwice, .moveMarked: 2
        case .openCheckpoint, .amendTerm, .acceptClock, .enter, .leave, .leaveUnnamed, .settle,
            .recordAgain, .annulMarked, .recordForAnother, .correctCrossing, .refuse, .slip,
            .grantVisa, .correctVisa, .cancelVisa, .registerPlace, .renewDocument,
            .correctDocument, .changeName, .changeNationality, .correctRegistration, .merge,
            .unmerge:
            1
        }
    }
}
