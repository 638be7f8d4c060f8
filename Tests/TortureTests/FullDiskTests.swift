import Foundation
import Ledger
import Testing

@Suite("A disk that is full", .serialized)
struct FullDiskTests {
    /// Whether this process may mount a small disk of its own; needs root, or user namespaces.
    private static let mayMount: Bool = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
        process.arguments = ["-m", "mount", "-t", "tmpfs", "none", "/mnt"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    @Test(
        "With any room that is left the command is recorded, or refused because the disk is full",
        .enabled(if: mayMount, "no disk can be mounted here"))
    func anyRoom() throws {
        let ground = try TortureGround(Torture.replay("FullDiskTests", seed: Torture.seed))
        try ground.found(people: 2)
        let step = Torture.isLong ? 4 : 28
        let rooms = Array(stride(from: 0, through: 340, by: step))
        let answers = try fill(ground, rooms: rooms)
        try #require(answers.count == rooms.count)
        var refused = 0
        for (room, answer) in zip(rooms, answers) {
            if answer.hasPrefix("74 ") {
                refused += 1
                #expect(answer.contains("error E-DISK-FULL: "), "\(room) KiB: \(answer)")
            } else {
                // What stands, stands; only the read models may have to wait.
                #expect(answer.hasPrefix("0 "), "\(room) KiB: \(answer)")
                #expect(!answer.contains("nothing was recorded"), "\(room) KiB: \(answer)")
            }
        }
        #expect(refused > 0 && refused < rooms.count)
        Tally.add("commands on a full disk", rooms.count)
        // The disk's files, taken back from it: everything that was acknowledged, and nothing half.
        let size = try ground.open().size()
        let acknowledged = answers.compactMap { answer in
            answer.split(separator: " ").drop { $0 != "positions" }.dropFirst().first
                .flatMap { Int($0) }
        }
        #expect(acknowledged.count == rooms.count - refused)
        #expect(acknowledged.max() == size)
        #expect(Set(acknowledged).count == acknowledged.count)
        try ground.expectIntact()
    }

    /// Registers somebody for each of `rooms`, with so many KiB left on a disk of four MiB, and
    /// returns exit status and words of each; the ledger then stands where it stood.
    private func fill(_ ground: TortureGround, rooms: [Int]) throws -> [String] {
        let script = """
            set -e
            mkdir disk && mount -t tmpfs -o size=4m none disk && cp -r ledger disk/ledger
            for room in \(rooms.map(String.init).joined(separator: " ")); do
              rm -f disk/filling
              free=$(df -k disk | tail -1 | awk '{ print $4 }')
              head -c $(( (free - room) * 1024 )) /dev/zero > disk/filling
              status=0
              "$0" person register --ledger disk/ledger --as O-AZ-0031 --surname "R$room" \\
                --given N --born 19$(( 10 + room % 89 ))-0$(( 1 + room % 9 ))-11 --sex F \\
                --citizenship GEO > answer 2>&1 || status=$?
              echo $status $(tr '\\n\\t' '  ' < answer)
            done
            rm -f disk/filling
            rm -r ledger && cp -r disk/ledger ledger
            """
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
        process.arguments = ["-m", "sh", "-c", script, Built.program("salname").path]
        process.currentDirectoryURL = URL(fileURLWithPath: ground.directory)
        process.standardOutput = pipe
        try process.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        Tally.add("processes", rooms.count)
        return String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("Past the size that a file may have, nothing is recorded, and the reason is said")
    func sizeLimit() throws {
        let ground = try TortureGround(Torture.replay("FullDiskTests", seed: Torture.seed))
        try ground.found(people: 1)
        let before = try ground.open().size()
        let run = try ground.run(Self.registration, before: "ulimit -f 8")
        #expect(run.exit == 74, "\(run.error)")
        #expect(run.error.contains("error E-"), "\(run.error)")
        #expect(try ground.open().size() == before)
        try ground.expectIntact()
    }

    private static let registration =
        "person register --surname L --given M --born 1988 --sex F --citizenship GEO"
}
