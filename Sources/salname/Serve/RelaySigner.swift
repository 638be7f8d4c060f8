import Foundation
import Signatures

/// Signs on the officer's side what the host asks to be signed, if it is what the officer asked for.
struct RelaySigner {
    /// The namespace of commands, before the ledger's name.
    static let namespace = "salname-command@"

    /// The file of the officer's key; nil where nothing is signed.
    let keyFile: String?
    let address: LedgerAddress
    /// The name that the client gave its command; nil for a feed, each line of which has a name of its own.
    let commandID: String?
    let mayAsk: Bool
    let environment: [String: String]

    /// Returns the signature, or nothing where nothing is signed; why not is said on standard error.
    func signature(of message: [UInt8], namespace: String) -> [UInt8] {
        guard let keyFile else { return [] }
        do throws(ServeRefusal) {
            try check(message, namespace)
            return try signed(message, namespace, by: keyFile)
        } catch {
            let report = Refusals(words: .current).report(error)
            StandardError.write(report.rendered(as: .plain, words: Words.current.output))
            return []
        }
    }

    private func signed(
        _ message: [UInt8], _ namespace: String, by keyFile: String
    ) throws(ServeRefusal) -> [UInt8] {
        do throws(SigningError) {
            let signer = try CommandSigner(
                path: keyFile, mayAsk: mayAsk, environment: environment)
            return Array(try signer.sign(message, namespace: namespace).armored.utf8)
        } catch {
            throw .notSigned(keyFile)
        }
    }

    /// Throws unless this is a command of the ledger at this address, and the one that was sent.
    private func check(_ message: [UInt8], _ namespace: String) throws(ServeRefusal) {
        guard namespace.hasPrefix(Self.namespace),
            let parsed = try? JSONSerialization.jsonObject(with: Data(message)),
            let body = parsed as? [String: Any]
        else { throw .notOurs }
        let origin = String(namespace.dropFirst(Self.namespace.count))
        guard let ledger = body["ledger"] as? String, let id = body["id"] as? String,
            ledger.utf8.elementsEqual(origin.utf8), !origin.contains(where: \.isWhitespace),
            commandID.map({ $0 == id }) ?? (body["command"] as? String == "importCrossing")
        else { throw .notOurs }
        let known = KnownLedgers(environment: environment)
        if let before = known?.origin(at: address) {
            guard before.utf8.elementsEqual(origin.utf8) else {
                throw .originChanged(address.text, known: before, now: origin)
            }
        } else {
            _ = known?.remember(origin, at: address)
        }
    }
}
