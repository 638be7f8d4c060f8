import Foundation
import Ledger

/// Who can get at the ledger, and how the program runs.
extension Examination {
    mutating func checkExposures() {
        let all = Exposure.all(in: directory)
        checkModes(all)
        checkOwner(all)
        checkLinks(all)
        checkWrappingKey(all)
    }

    private mutating func checkModes(_ all: [Exposure]) {
        let fixes = all.compactMap { exposure -> String? in
            guard case .open = exposure, exposure.path != directory.keyEncryptionKey else {
                return nil
            }
            return Exposed(exposure).command
        }
        guard !fixes.isEmpty else { return pass("modes", Phrase.checkModes, words(.detailModes)) }
        fail(
            "modes", Phrase.checkModes, words(.detailModesOpen, ["count": "\(fixes.count)"]),
            fix: fixes.joined(separator: " && "))
    }

    private mutating func checkOwner(_ all: [Exposure]) {
        let runner = UserName.of(geteuid())
        let others = all.filter { if case .owned = $0 { true } else { false } }
        guard let first = others.first else {
            let detail = words.say(EdgeSaying.detailOwner, ["owner": runner])
            return pass("owner", EdgeSaying.checkOwner, detail)
        }
        let values = ["runner": runner, "count": "\(others.count)"]
        fail(
            "owner", EdgeSaying.checkOwner, words.say(EdgeSaying.whyOwners, values),
            fix: Exposed(first).command)
    }

    private mutating func checkLinks(_ all: [Exposure]) {
        let links = all.filter { if case .link = $0 { true } else { false } }
        guard !links.isEmpty else {
            return pass("links", EdgeSaying.checkLinks, words.say(EdgeSaying.detailNoLinks))
        }
        let paths = links.map(\.path).joined(separator: ", ")
        fail(
            "links", EdgeSaying.checkLinks,
            words.say(EdgeSaying.whyLinks, ["count": "\(links.count)", "paths": paths]))
    }

    private mutating func checkWrappingKey(_ all: [Exposure]) {
        let path = directory.keyEncryptionKey
        let label = EdgeSaying.checkWrappingKey
        if let exposure = all.first(where: { $0.path == path }) {
            let said = Exposed(exposure)
            return fail("kek", label, words.say(said.why, said.values), fix: said.command)
        }
        var status = stat()
        guard stat(path, &status) == 0 else {
            return fail("kek", label, words(.detailKeysGone, ["path": path]))
        }
        guard status.st_size == 32 else {
            return fail("kek", label, words.say(EdgeSaying.whyWrappingKeySize, ["path": path]))
        }
        pass("kek", label, words.say(EdgeSaying.detailWrappingKey))
    }

    // MARK: The process

    mutating func checkProcess() {
        checkMask()
        checkEnvironment()
        checkCoreDumps()
        checkSetUser()
    }

    private mutating func checkMask() {
        let values = ["umask": ModeDigits.of(Int(process.umask))]
        guard process.umask & UserMask.narrowed != UserMask.narrowed else {
            return pass("umask", EdgeSaying.checkMask, words.say(EdgeSaying.detailMask, values))
        }
        note(
            "umask", EdgeSaying.checkMask, words.say(EdgeSaying.noteMaskOpen, values),
            fix: "umask 077")
    }

    private mutating func checkEnvironment() {
        let names = process.secretVariables
        guard !names.isEmpty else {
            return pass(
                "environment", EdgeSaying.checkEnvironment, words.say(EdgeSaying.detailEnvironment))
        }
        fail(
            "environment", EdgeSaying.checkEnvironment,
            words.say(EdgeSaying.whySecrets, ["names": names.joined(separator: ", ")]),
            fix: "unset " + names.joined(separator: " "))
    }

    private mutating func checkCoreDumps() {
        guard process.coreLimit > 0 else {
            return pass(
                "coreDumps", EdgeSaying.checkCoreDumps, words.say(EdgeSaying.detailNoCoreDumps))
        }
        note(
            "coreDumps", EdgeSaying.checkCoreDumps, words.say(EdgeSaying.noteCoreDumps),
            fix: "ulimit -c 0")
    }

    private mutating func checkSetUser() {
        guard process.actsAsAnother else {
            return pass("setUser", EdgeSaying.checkSetUser, words.say(EdgeSaying.detailSetUser))
        }
        fail(
            "setUser", EdgeSaying.checkSetUser,
            words.say(EdgeSaying.whySetUser, ["path": process.program]),
            fix: "chmod u-s,g-s " + ShellWord.quoted(process.program))
    }
}
