import Casework

extension CaseExplanation.Step {
    /// The positions of the events that the step states.
    var citedPositions: [Position] {
        switch self {
        case .recorded(let position): [position]
        case .stands(_, _, let proof), .limit(_, _, _, let proof), .lawfulStay(_, let proof): proof
        case .provision, .counted, .doesNotStand, .absent: []
        }
    }

    /// The provisions that the step states.
    var citedProvisions: [Provision] {
        switch self {
        case .provision(let provision), .stands(_, let provision, _),
            .doesNotStand(_, let provision), .limit(_, _, let provision, _),
            .absent(_, _, _, let provision):
            [provision]
        case .counted(_, _, _, let calendar): calendar
        case .recorded, .lawfulStay: []
        }
    }
}
