import Foundation
import Testing

@testable import Custody

@Suite("The key file")
struct KeyStoreTests {
    private let subjects = ["person/P-AZ-000001", "person/P-AZ-000002"]
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
    }

    @Test("A person's key is made once, and is the same after the file is closed and opened")
    func madeOnce() throws {
        var random = SeededRandom(seed: 1)
        var marks: [String: String] = [:]
        do {
            let store = try workshop.create(&random)
            #expect(try !store.hasKey(subjects[0]))
            let keys = try store.keys(
                for: subjects + subjects, randomness: &random, at: Workshop.instant)
            #expect(keys.keys.sorted() == subjects)
            for (subject, key) in keys { marks[subject] = try mark(of: key) }
            #expect(Set(marks.values).count == 2)
        }
        let store = try workshop.open()
        for subject in subjects {
            let again = try store.keys(for: [subject], randomness: &random, at: Workshop.instant)
            #expect(try mark(of: try #require(again[subject])) == marks[subject])
            #expect(try mark(of: store.key(of: subject, generation: 1)) == marks[subject])
            #expect(try store.hasKey(subject))
        }
    }

    @Test("What a person's first key sealed opens with the key of the generation it names")
    func sealedGenerationOpens() throws {
        var random = SystemRandom()
        let store = try workshop.create(&random)
        let subject = subjects[0]
        let keys = try store.keys(for: [subject], randomness: &random, at: Workshop.instant)
        let salt = Salt(from: &random)
        let context = SealContext(
            ledger: Workshop.ledger, eventType: "PersonRegistered", eventID: "01K",
            subject: subject, part: "identity")
        let sealed = try #require(keys[subject]).seal(
            [1, 2, 3], salt: salt, context: context, nonce: SealNonce(from: &random))
        let generation = try SubjectKey.generation(ofSealed: sealed)
        let opened = try store.key(of: subject, generation: generation).open(
            sealed, commitment: Commitment(to: [1, 2, 3], salt: salt), context: context)
        #expect(generation == 1)
        #expect(opened == [1, 2, 3])
    }

    @Test("A key nobody made is not found, and asking makes none")
    func unknownKey() throws {
        var random = SeededRandom(seed: 2)
        let store = try workshop.create(&random)
        let expected = CustodyError.noKey(subject: subjects[0], generation: 1)
        #expect(throws: expected) { try store.key(of: subjects[0], generation: 1) }
        #expect(try !store.hasKey(subjects[0]))
        _ = try store.keys(for: subjects, randomness: &random, at: Workshop.instant)
        let later = CustodyError.noKey(subject: subjects[0], generation: 2)
        #expect(throws: later) { try store.key(of: subjects[0], generation: 2) }
    }

    @Test("No key stands in the file as it is")
    func wrappedOnDisk() throws {
        var random = SeededRandom(seed: 3)
        let store = try workshop.create(&random)
        _ = try store.keys(for: subjects, randomness: &random, at: Workshop.instant)
        let disk = try workshop.bytesOnDisk()
        let keys = random.given.filter { $0.count == 32 }
        #expect(keys.count == 3, "the key-encryption key and two of persons")
        for key in keys { #expect(disk.range(of: Data(key)) == nil) }
    }

    @Test("All files are their owner's alone, whatever the umask")
    func modes() throws {
        var random = SeededRandom(seed: 4)
        let store = try workshop.create(&random)
        _ = try store.keys(for: subjects, randomness: &random, at: Workshop.instant)
        for path in [workshop.keys, workshop.keys + "-wal", workshop.keyEncryptionKey] {
            #expect(try workshop.mode(path) == 0o600, "\(path)")
        }
    }

    @Test("Two that ask at once for keys of the same persons get the same keys")
    func bothAtOnce() async throws {
        var random = SeededRandom(seed: 5)
        let names = (1...60).map { "person/P-AZ-\($0)" }
        _ = try workshop.create(&random)
        let stores = [try workshop.open(), try workshop.open()]
        let marks = try await withThrowingTaskGroup(of: [String: String].self) { group in
            for (index, store) in stores.enumerated() {
                group.addTask {
                    var random = SeededRandom(seed: UInt64(index) + 100)
                    var marks: [String: String] = [:]
                    for name in index == 0 ? names : names.reversed() {
                        let keys = try store.keys(
                            for: [name], randomness: &random, at: Workshop.instant)
                        marks[name] = try keys[name].flatMap { try mark(of: $0) }
                    }
                    return marks
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(marks.count == 2)
        #expect(marks.first == marks.last)
        #expect(marks.first?.count == names.count)
    }

    @Test("Who waits for another writer longer than allowed is told that the file is busy")
    func busy() throws {
        var random = SeededRandom(seed: 6)
        let store = try workshop.create(&random)
        let impatient = try KeyStore(
            opening: workshop.keys, keyEncryptionKey: workshop.keyEncryptionKey,
            ledger: Workshop.ledger, waiting: 0.01)
        var meanwhile = Meanwhile { _ = try impatient.destroy("person/P-AZ-9", at: "") }
        _ = try store.keys(for: subjects, randomness: &meanwhile, at: Workshop.instant)
        #expect(meanwhile.errors == [.busy, .busy, .busy, .busy])
        #expect(try store.hasKey(subjects[1]))
    }
}

/// Does something else every time it is asked for bytes, which is while a key is being made.
private struct Meanwhile: RandomSource {
    var errors: [CustodyError?] = []
    private var random = SeededRandom(seed: 7)
    private let action: () throws -> Void

    init(action: @escaping () throws -> Void) {
        self.action = action
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
        do {
            try action()
            errors.append(nil)
        } catch {
            errors.append(error as? CustodyError)
        }
        return random.bytes(count)
    }
}
