public import Casework

/// The payload of a command that waits for a second officer ⇄ the text that stands in its proposal.
public enum ProposedCommand {
    /// Returns the payload of `body`, a command as it is kept, as it stands there.
    public static func payload(of body: [UInt8]) throws -> String {
        let scan = try JSONScan(body)
        guard let member = scan.member("payload") else {
            throw EventCodingError.envelope(member: "payload")
        }
        return scan.withBytes(of: member.value) { String(decoding: $0, as: UTF8.self) }
    }

    /// Returns the command that was proposed.
    ///
    /// Throws `EventCodingError` where the payload is none, or no command of the kind takes two.
    public static func command(_ proposed: ActProposed) throws(EventCodingError) -> Command {
        let payload = Array(proposed.payload.utf8)
        do {
            switch proposed.command {
            case .mergePersons: return .mergePersons(try decode(payload))
            case .unmergePersons: return .unmergePersons(try decode(payload))
            case .enactLaw: return .enactLaw(try decode(payload))
            case .addKey: return .authority(.addKey(try decode(payload)))
            case .grantRole: return .authority(.grantRole(try decode(payload)))
            case .cancelPermit: return .casework(.cancelPermit(try decode(payload)))
            default: break
            }
        } catch {
            throw .payload(type: "ActProposed", reason: "payload of \(proposed.command.rawValue)")
        }
        throw .payload(
            type: "ActProposed", reason: "\(proposed.command.rawValue) takes one officer")
    }

    private static func decode<Payload: Decodable>(_ payload: [UInt8]) throws -> Payload {
        try JSONLineDecoder().decode(Payload.self, from: payload)
    }
}
