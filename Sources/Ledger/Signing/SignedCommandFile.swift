import Casework
import Custody
import EventCoding
import Signatures

/// A signed command as it travels in a file: the command, its signature, and in clear what its commitments
/// stand for.
///
/// One object of JSON: `salname`, `version`, `command`, `signature`, and `parts` by commitment, each with its
/// salt and its content. Whoever has the file reads the personal data in it.
public enum SignedCommandFile {
    private static let kind = "signed-command"
    private static let version: Int64 = 1

    /// Returns the file's bytes, with a line feed at the end.
    public static func bytes(of signed: SignedCommand) throws -> [UInt8] {
        let draft = signed.draft
        var bytes = Array("{\"salname\":\"\(kind)\",\"version\":\(version),\"command\":".utf8)
        bytes += draft.body
        bytes += Array(",\"signature\":".utf8)
        bytes += try PartCoder.encode(signed.signature.armored)
        bytes += Array(",\"parts\":{".utf8)
        let parts = draft.prepared.parts.sorted {
            $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8)
        }
        for (index, (commitment, part)) in parts.enumerated() {
            let head = "\"\(commitment)\":{\"salt\":\"\(part.salt.text)\",\"content\":"
            bytes += Array(((index == 0 ? "" : ",") + head).utf8) + part.content + [0x7D]
        }
        return bytes + Array("}}\n".utf8)
    }

    /// Reads a file, and sees that everything in it belongs together.
    public static func read(_ bytes: [UInt8]) throws(SignatureRefusal) -> SignedCommand {
        let file = try FileReading(bytes)
        guard file.kind == kind, file.version == version else { throw .damaged("version") }
        let record: CommandRecord
        do {
            record = try CommandRecord(decoding: file.command)
        } catch {
            throw .damaged("command")
        }
        let draft: CommandDraft
        do {
            draft = try CommandDraft(record, PreparedWork(record.command, file.parts))
        } catch let refusal as SignatureRefusal {
            throw refusal
        } catch {
            throw .damaged("parts")
        }
        guard draft.body == file.command else { throw .damaged("command") }
        do throws(SignatureError) {
            return try SignedCommand(draft, signature: SSHSignature(armored: file.signature))
        } catch {
            throw .forged(error)
        }
    }
}

/// The members of a signed command's file.
private struct FileReading {
    let kind: String
    let version: Int64
    let command: [UInt8]
    let signature: String
    let parts: [Casework.Commitment: CommittedPart]

    init(_ bytes: [UInt8]) throws(SignatureRefusal) {
        var text = bytes[...]
        if text.last == 10 { text.removeLast() }
        do {
            let scan = try JSONScan(Array(text))
            kind = try scan.string(at: scan.needed("salname"))
            version = try scan.integer(at: scan.needed("version"))
            command = try scan.bytes("command")
            signature = try scan.string(at: scan.needed("signature"))
            var parts: [Casework.Commitment: CommittedPart] = [:]
            let held = try JSONScan(scan.bytes("parts"))
            for member in try held.members() {
                let (commitment, part) = try Self.part(member, of: held)
                parts[commitment] = part
            }
            self.parts = parts
        } catch let refusal as SignatureRefusal {
            throw refusal
        } catch {
            throw .damaged("JSON")
        }
        try Self.check(parts, hold: command)
    }

    private static func part(
        _ member: JSONScan.Member, of held: JSONScan
    ) throws -> (Casework.Commitment, CommittedPart) {
        let part = try JSONScan(held.withBytes(of: member.value) { Array($0) })
        let name = held.withBytes(of: member.key) { String(decoding: $0, as: UTF8.self) }
        let content = try part.bytes("content")
        guard let salt = Salt(text: try part.string(at: part.needed("salt"))),
            let commitment = Casework.Commitment(name),
            Custody.Commitment(to: content, salt: salt).text == name
        else { throw SignatureRefusal.damaged("parts") }
        return (commitment, CommittedPart(content: content, salt: salt))
    }

    /// Throws unless each commitment of the command has its content here.
    private static func check(
        _ parts: [Casework.Commitment: CommittedPart], hold command: [UInt8]
    ) throws(SignatureRefusal) {
        guard let payload = try? ProposedCommand.payload(of: command) else {
            throw .damaged("command")
        }
        for word in payload.utf8.split(separator: 0x22) {
            guard let commitment = Casework.Commitment(String(decoding: word, as: UTF8.self))
            else { continue }
            guard parts[commitment] != nil else { throw .damaged("parts") }
        }
    }
}

extension JSONScan {
    fileprivate func needed(_ name: StaticString) throws -> Member {
        guard let member = member(name) else { throw SignatureRefusal.damaged("\(name)") }
        return member
    }

    fileprivate func bytes(_ name: StaticString) throws -> [UInt8] {
        withBytes(of: try needed(name).value) { Array($0) }
    }
}
