import Foundation

/// The files that the tour reads, as they stand in `fixtures/tour` and inside the program.
struct TourFiles {
    /// The directory in which the tour takes place.
    let directory: String

    /// Where the ledger is founded.
    var ledger: String { directory + "/ledger" }
    /// The ledger that demands officers with the right to act.
    var offices: String { directory + "/offices" }
    /// The copy that is tampered with.
    var copy: String { directory + "/copy" }

    /// Writes the input files: one for each passport, and the border's.
    ///
    /// Throws if the directory holds anything.
    func write() throws {
        let files = FileManager.default
        try files.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let found = try files.contentsOfDirectory(atPath: directory)
        guard found.isEmpty else { throw CocoaError(.fileWriteFileExists) }
        for passport in Self.passports {
            try Data(passport.lines.utf8).write(to: url(passport.name + ".mrz"))
        }
        try Data(PackageResources.crossings_csv).write(to: url("crossings.csv"))
        try Data(PackageResources.late_csv).write(to: url("late.csv"))
        try Data(PackageResources.cases_jsonl).write(to: url("cases.jsonl"))
        for (name, key) in Self.publicKeys {
            try Data("ssh-ed25519 \(key) \(name)\n".utf8).write(to: url(name + ".pub"))
        }
    }

    /// The public keys of the first administrators; nobody has the private ones any more.
    private static let publicKeys = [
        ("one", "AAAAC3NzaC1lZDI1NTE5AAAAICFcNRfibMoaofrU5eXTx+OKzNiS5L4Lm3Fuuhu0v1IV"),
        ("two", "AAAAC3NzaC1lZDI1NTE5AAAAIKogdixLPrmtiChon2JoCXdvIqe7FlzfOplbMygolqQr"),
    ]

    private func url(_ name: String) -> URL {
        URL(fileURLWithPath: directory + "/" + name)
    }

    /// A passport of the tour: the name of its file, and the lines of its machine-readable zone.
    struct Passport: Equatable {
        let name: String
        let lines: String
    }

    /// Those of people who are registered one after the other: neither misread nor renewed.
    static var newcomers: [Passport] {
        passports.filter { $0.name != "misread" && $0.name != "renewed" }
    }

    /// The passports, in the order of the file.
    static var passports: [Passport] {
        let text = String(decoding: PackageResources.passports_txt, as: UTF8.self)
        return text.components(separatedBy: "\n\n").dropFirst().compactMap { section in
            let lines = section.split(separator: "\n")
            guard let name = lines.first?.dropFirst(2).prefix(while: { $0 != ":" }) else {
                return nil
            }
            return Passport(
                name: String(name), lines: lines.dropFirst().joined(separator: "\n") + "\n")
        }
    }
}

/// What somebody with an editor could do to a log.
enum Tampering {
    /// Copies the ledger, changes one byte in the last crossing of the copy, and returns where.
    ///
    /// Nil if the file holds no such line.
    static func changeOneByte(of ledger: String, in copy: String) throws -> Int? {
        try FileManager.default.copyItem(atPath: ledger, toPath: copy)
        let log = URL(fileURLWithPath: copy + "/log.sqlite")
        var bytes = try Data(contentsOf: log)
        let mark = Data("\"direction\":\"entry\",\"crossedAt\":\"2025-03-15".utf8)
        guard let found = bytes.range(of: mark, options: .backwards) else { return nil }
        // The day of the entry becomes the 16th: a stay is a day shorter.
        bytes[found.upperBound - 1] = UInt8(ascii: "6")
        let sequence = bytes[..<found.lowerBound].range(
            of: Data("\"sequence\":\"".utf8), options: .backwards)
        guard let sequence else { return nil }
        let digits = bytes[sequence.upperBound..<sequence.upperBound + 20]
        try bytes.write(to: log)
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
