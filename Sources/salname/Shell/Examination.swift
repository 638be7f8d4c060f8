import Casework
import Custody
import EventCoding
import EventLog
import Foundation
import Ledger
import Projections

/// Looks a ledger over, one thing after the other; changes nothing.
struct Examination {
    let directory: LedgerDirectory
    let surroundings: Surroundings
    let process: RunningProcess
    let words: Words
    private(set) var list = CheckList()

    init(
        directory: LedgerDirectory, surroundings: Surroundings, process: RunningProcess = .current,
        words: Words
    ) {
        self.directory = directory
        self.surroundings = surroundings
        self.process = process
        self.words = words
    }

    /// Runs every check; those that need the log are left out where it does not open.
    mutating func run() {
        checkFileSystem()
        checkExposures()
        checkProcess()
        checkDisk()
        // As they are found: to open the log may cut its own.
        checkWriteAheadLogs()
        do {
            let ledger = try Ledger.open(directory, surroundings: surroundings)
            let head = try ledger.log.head()
            pass(
                "log", Phrase.checkLog,
                words(
                    .detailLog,
                    ["origin": ledger.identity.origin, "count": "\(head.size)"]))
            checkClock(ledger, last: head.recorded)
            checkKeys(origin: ledger.identity.origin)
            checkViews(ledger, head: head.size)
            checkPeople(head: head.size)
            try checkAdministrators(ledger)
        } catch {
            fail("log", Phrase.checkLog, why(error), fix: fix(error))
        }
    }

    // MARK: The directory

    private mutating func checkFileSystem() {
        if let kind = FileSystem.networkKind(of: directory.path) {
            let values = ["path": directory.path, "kind": kind]
            fail("fileSystem", Phrase.checkFileSystem, words(.whyNetworkFileSystem, values))
        } else {
            pass("fileSystem", Phrase.checkFileSystem, words(.detailLocalFileSystem))
        }
    }

    private mutating func checkDisk() {
        var status = statvfs()
        guard statvfs(directory.path, &status) == 0 else {
            return fail("disk", Phrase.checkDisk, words(.whyUnreadable, ["path": directory.path]))
        }
        let free = Int(status.f_bavail) * Int(status.f_frsize) / 1_048_576
        let detail = words(.detailDisk, ["count": "\(free)"])
        if free < Self.leastFreeMebibytes {
            fail("disk", Phrase.checkDisk, detail)
        } else {
            pass("disk", Phrase.checkDisk, detail)
        }
    }

    /// Room for a rebuild of the read models of a middling ledger, and for the log's own journal.
    private static let leastFreeMebibytes = 256

    private func mode(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_mode & 0o777) : nil
    }

    // MARK: The parts

    private mutating func checkWriteAheadLogs() {
        let views = (FileSystem.names(in: directory.views) ?? []).filter { $0.hasSuffix(".sqlite") }
        let databases = directory.databases + views.map { directory.views + "/" + $0 }
        let size = databases.map { WriteAheadLog(of: $0).size }.max() ?? 0
        let values = ["count": "\((size + 1_048_575) / 1_048_576)"]
        if size > WriteAheadLog.conspicuous {
            fail("writeAheadLog", Phrase.checkWriteAheadLog, words(.whyWriteAheadLogLong, values))
        } else {
            pass("writeAheadLog", Phrase.checkWriteAheadLog, words(.detailWriteAheadLog, values))
        }
    }

    private mutating func checkClock(_ ledger: Ledger, last: Int64?) {
        let clock = Instant(microseconds: surroundings.now())
        var file = LedgerFile()
        do {
            try ledger.log.history(
                of: "ledger/\(ledger.identity.code)", through: .max
            ) { _, _, line in file.evolve(try EventCoder.decode(line)) }
        } catch {
            return fail("clock", Phrase.checkClock, why(error))
        }
        let reading = RecordingClock.read(
            clock, last: last.map { Instant(microseconds: $0) }, accepted: file.acceptedClock)
        switch reading {
        case .time: pass("clock", Phrase.checkClock, words(.detailClock, ["clock": "\(clock)"]))
        case .behind(let last, let clock):
            let values = ["last": "\(last)", "clock": "\(clock)"]
            fail(
                "clock", Phrase.checkClock, words(.whyClockBehind, values),
                fix: "salname log accept-clock")
        case .ahead(let last, let clock):
            let values = ["last": "\(last)", "clock": "\(clock)"]
            fail(
                "clock", Phrase.checkClock, words(.whyClockAhead, values),
                fix: "salname log accept-clock")
        }
    }

    private mutating func checkKeys(origin: String) {
        do {
            _ = try KeyStore(
                opening: directory.keys, keyEncryptionKey: directory.keyEncryptionKey,
                ledger: origin)
            pass("keys", Phrase.checkKeys, words(.detailKeys))
        } catch {
            fail("keys", Phrase.checkKeys, detail(error), fix: keysFix(error))
        }
    }

    private func detail(_ error: CustodyError) -> String {
        switch error {
        case .missing(let path): words(.detailKeysGone, ["path": path])
        case .keyEncryptionKeyMissing(let path): words(.detailKeysGone, ["path": path])
        case .keyEncryptionKeyWrong, .keyEncryptionKeyMalformed: words(.detailKeyWrong)
        case .otherLedger(let found, _): words(.detailKeysOther, ["origin": found])
        default: why(error)
        }
    }

    private func keysFix(_ error: CustodyError) -> String? {
        if case .keyEncryptionKeyTooOpen(let path, _) = error { return "chmod 600 \(path)" }
        return nil
    }

    private mutating func checkViews(_ ledger: Ledger, head: Int) {
        let rebuild = "salname views rebuild"
        do {
            guard let status = try ledger.views.status(), status.isCurrent else {
                return fail("views", Phrase.checkViews, words(.detailViewsNone), fix: rebuild)
            }
            let values = ["position": "\(status.position)", "head": "\(head)"]
            if status.position == head {
                pass("views", Phrase.checkViews, words(.detailFresh, values))
            } else {
                fail("views", Phrase.checkViews, words(.whyViewsBehind, values), fix: rebuild)
            }
        } catch {
            fail("views", Phrase.checkViews, why(error), fix: rebuild)
        }
    }

    private mutating func checkPeople(head: Int) {
        let rebuild = "salname views rebuild"
        // Opening the register would make one where there is none.
        guard mode(of: directory.people) != nil else {
            return fail("people", Phrase.checkPeople, words(.detailViewsNone), fix: rebuild)
        }
        do {
            let position = try PeopleRegister(path: directory.people) { _, _, _ in nil }.position()
            let values = ["position": "\(position)", "head": "\(head)"]
            if position == head {
                pass("people", Phrase.checkPeople, words(.detailFresh, values))
            } else {
                fail("people", Phrase.checkPeople, words(.whyViewsBehind, values), fix: rebuild)
            }
        } catch {
            fail("people", Phrase.checkPeople, why(error), fix: rebuild)
        }
    }

    // MARK: The list

    mutating func pass(_ name: String, _ label: any Saying, _ detail: String) {
        list.add(.init(name: name, label: words.say(label), holds: true, detail: detail))
    }

    /// Adds what holds, and an operator should know all the same.
    mutating func note(_ name: String, _ label: any Saying, _ detail: String, fix: String) {
        list.add(
            .init(
                name: name, label: words.say(label), holds: true, isNote: true, detail: detail,
                fix: fix))
    }

    mutating func fail(
        _ name: String, _ label: any Saying, _ detail: String, fix: String? = nil
    ) {
        list.add(
            .init(name: name, label: words.say(label), holds: false, detail: detail, fix: fix))
    }

    private func why(_ error: any Error) -> String {
        Refusals(words: words).report(foreign: error, asked: .checkUp).why
    }

    private func fix(_ error: any Error) -> String? {
        Refusals(words: words).report(foreign: error, asked: .checkUp).command
    }
}
