import Casework
import EventCoding
import Foundation
import Ledger

/// The part of the tour with keys: commands that are signed, a ledger reached from another machine, a key
/// that is revoked.
extension Tour {
    func keys() throws {
        guard files.makeKeys(["first", "second"]) else { return tell(TourSaying.noKeys) }
        tell(TourSaying.signed)
        try step(
            "init signed --origin ledger.example/signed --administrator O-AZ-0001=first.pub"
                + " --administrator O-AZ-0002=second.pub --signatures demanded --as O-AZ-0001"
                + " --key first")
        let office = "office add GNJ --name 'GNJ regional miqrasiya idarəsi' --kind regional"
        try step(office + " --as O-AZ-0001 --ledger signed", ending: .notAllowed)
        try step(office + " --as O-AZ-0001 --key first --ledger signed")
        tell(TourSaying.elsewhere)
        try step(
            office.replacing("GNJ", with: "SHK") + " --key first --ledger ssh://host\(files.signed)"
        )
        try step("office list --ledger ssh://host\(files.signed)")
        tell(TourSaying.keyRevoked)
        try step("officer key list --fields officer,position,state,used --ledger signed")
        try step(
            "officer key revoke O-AZ-0001 \(try firstKey()) --as O-AZ-0002 --key second"
                + " --ledger signed")
        try step(
            "office close SHK --successor GNJ --as O-AZ-0001 --key first --ledger signed",
            ending: .notAllowed)
        try step("log verify --signatures --ledger signed")
    }

    /// Returns where the first administrator's key was added.
    private func firstKey() throws -> Int {
        let keys = try session.attempt(.openLedger) {
            try Ledger.open(LedgerDirectory(files.signed), surroundings: .world).officerKeys()
        }
        guard let first = keys.first else { throw session.problem(.tourOccupied(files.signed)) }
        return first.addedAt.value
    }
}

extension TourFiles {
    /// The ledger that demands signatures.
    var signed: String { directory + "/signed" }
    /// The program that stands in the place of ssh: the host is this machine.
    var pipe: String { directory + "/pipe" }

    /// Makes keys that nobody else has, and what leads to the ledger's host; false where there is no
    /// `ssh-keygen`.
    func makeKeys(_ names: [String]) -> Bool {
        for name in names {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [
                "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f",
                directory + "/" + name,
            ]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { return false }
            process.waitUntilExit()
            guard process.terminationStatus == 0 else { return false }
        }
        let program = ShellWord.quoted(
            Bundle.main.executablePath ?? CommandLine.arguments[0])
        let script =
            "#!/bin/sh\nexec \(program) serve --ledger \(ShellWord.quoted(signed))"
            + " --officer O-AZ-0001\n"
        return FileManager.default.createFile(
            atPath: pipe, contents: Data(script.utf8), attributes: [.posixPermissions: 0o700])
    }
}
