import Casework
import Custody
import EventLog
import Foundation
import Ledger
import Projections
import Testing

@Suite("Personal data")
struct PersonalDataTests {
    /// Every form in which the text could stand in a file.
    private static func forms(of text: String) -> [Data] {
        let utf8 = Data(text.utf8)
        let hex = utf8.map { String(format: "%02x", $0) }.joined()
        // Base64 of the text at each of the three offsets, without the letters its neighbours touch.
        let base64 = (0..<3).map { offset in
            let padded = Data(repeating: 0, count: offset) + utf8
            let encoded = padded.base64EncodedString().replacingOccurrences(of: "=", with: "")
            return String(encoded.dropFirst(offset == 0 ? 0 : offset + 1).dropLast(1))
        }
        return [utf8, Data(text.lowercased().utf8), Data(hex.utf8), Data(hex.uppercased().utf8)]
            + base64.map { Data($0.utf8) }
            + [text.data(using: .utf16LittleEndian) ?? utf8]
    }

    @Test("No name, document number or birth date stands in the log or the read models")
    func nothingInClear() throws {
        let test = try TestLedger()
        let person = try test.register()
        try test.cross(person, .entry, "2026-03-01T09:12+04:00")
        let files = try FileManager.default.subpathsOfDirectory(atPath: test.path)
            .filter { !$0.hasPrefix("people.sqlite") }
        #expect(files.contains { $0.hasPrefix("views/g") })
        for file in files {
            var isDirectory: ObjCBool = false
            let path = test.path + "/" + file
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
                !isDirectory.boolValue
            else { continue }
            let content = try Data(contentsOf: URL(fileURLWithPath: path))
            for secret in ["KVARATSKHELIA", "NINO", "13AB45678", "1988-07-14"] {
                for form in Self.forms(of: secret) {
                    #expect(content.range(of: form) == nil, "\(secret) in \(file)")
                }
            }
        }
        let known = try #require(try test.ledger.people().person(person))
        #expect(known.identity?.surname == "KVARATSKHELIA")
    }

    @Test("With a person's key destroyed, everything but the people register stays as it was")
    func erased() throws {
        let test = try TestLedger()
        let person = try test.register()
        let other = try test.register("MAISURADZE", document: "13AB45679")
        try test.cross(person, .entry, "2026-03-01T09:12+04:00")
        let digest = try test.ledger.views.rebuild(from: test.ledger.log)
        let root = try test.verify().root

        let keys = try KeyStore(
            opening: test.ledger.directory.keys,
            keyEncryptionKey: test.ledger.directory.keyEncryptionKey, ledger: "ledger.test/az")
        try keys.destroy(person.subject.description, at: "2026-08-02T00:00:00Z")
        try test.reopen()
        try test.ledger.people().rebuild(from: test.ledger.log)

        let after = try test.ledger.views.rebuild(from: test.ledger.log)
        #expect(after.tables == digest.tables && after.combined == digest.combined)
        #expect(try test.verify().faults.isEmpty)
        #expect(try test.verify().root == root)
        let people = try test.ledger.people()
        #expect(try people.person(person)?.identity == nil)
        #expect(try people.person(person)?.documents.first?.details == nil)
        #expect(try people.person(other)?.identity?.surname == "MAISURADZE")
        #expect(try people.find(PeopleQuery(name: "KVARATSKHELIA")).isEmpty)
        for file in ["people.sqlite", "people.sqlite-wal"] {
            let content = FileManager.default.contents(atPath: test.path + "/" + file) ?? Data()
            #expect(content.range(of: Data("13AB45678".utf8)) == nil, "\(file)")
        }
    }

    @Test("Nothing more can be sealed for a person whose key was destroyed")
    func nothingMore() throws {
        let test = try TestLedger()
        let person = try test.register()
        let keys = try KeyStore(
            opening: test.ledger.directory.keys,
            keyEncryptionKey: test.ledger.directory.keyEncryptionKey, ledger: "ledger.test/az")
        try keys.destroy(person.subject.description, at: "2026-08-02T00:00:00Z")
        let document = try #require(try TestLedger.person("X", "GEO", "NEW1").document)
        let day = try #require(Day("2026-02-20"))
        #expect(throws: LedgerError.custody(.keyDestroyed(subject: "person/\(person)"))) {
            try test.perform(.addDocument(person, document, on: day, remark: nil))
        }
        try test.cross(person, .entry, "2026-03-01T09:12+04:00")
    }
}
