import Foundation
import Testing

@testable import EventCoding

@Suite("Reading single members of a line")
struct JSONScanTests {
    private let line = Array(
        #"{"type":"PermitGranted","sequence":"0017", "n":-5,"data":{"a":[1,{"x":"\n"}],"b":2}}"#
            .utf8)

    private func text(_ scan: JSONScan, _ range: Range<Int>) -> String {
        scan.withBytes(of: range) { String(decoding: $0, as: UTF8.self) }
    }

    @Test("Members are found where they stand, in any order of asking")
    func members() throws {
        let scan = try JSONScan(line)
        let members = try scan.members()
        #expect(members.map { text(scan, $0.key) } == ["type", "sequence", "n", "data"])
        #expect(
            members.map { text(scan, $0.value) } == [
                #""PermitGranted""#, #""0017""#, "-5", #"{"a":[1,{"x":"\n"}],"b":2}"#,
            ])
        for member in members {
            #expect(text(scan, member.value) == String(decoding: line[member.value], as: UTF8.self))
        }
        for name in ["data", "type", "n", "sequence", "sequence", "data"] as [StaticString] {
            let member = try #require(scan.member(name))
            #expect(text(scan, member.key) == "\(name)")
        }
        #expect(scan.member("x") == nil)
        #expect(scan.member("typ") == nil)
        #expect(scan.member("") == nil)
    }

    @Test("A member is decoded without the rest")
    func decoding() throws {
        struct Payload: Decodable { var b: Int }
        let scan = try JSONScan(line)
        #expect(try scan.decode(Payload.self, at: #require(scan.member("data"))).b == 2)
        #expect(try scan.string(at: #require(scan.member("type"))) == "PermitGranted")
        #expect(try scan.integer(at: #require(scan.member("n"))) == -5)
        let type = try #require(scan.member("type"))
        #expect(throws: DecodingError.self) { try scan.integer(at: type) }
        #expect(throws: DecodingError.self) { try scan.decode(Payload.self, at: type) }
    }

    @Test("A line that is no object has no members, and a faulty one no scan")
    func noObject() throws {
        #expect(throws: DecodingError.self) { try JSONScan(Array("[1]".utf8)).members() }
        #expect(try JSONScan(Array("[1]".utf8)).member("a") == nil)
        #expect(try JSONScan(Array("{}".utf8)).members().isEmpty)
        #expect(throws: DecodingError.self) { try JSONScan(Array(line.dropLast())) }
    }

    @Test("A decoder that outlives the call still reads sound memory")
    func kept() throws {
        struct Keeper: Decodable {
            let decoder: any Decoder
            init(from decoder: any Decoder) { self.decoder = decoder }
        }
        let keeper = try JSONLineDecoder().decode(Keeper.self, from: line)
        let later = try keeper.decoder.container(keyedBy: JSONPathKey.self)
        #expect(try later.decode(Int.self, forKey: JSONPathKey(stringValue: "n")) == -5)
    }

    @Test("No cut and no changed byte of a line leads astray")
    func cuts() throws {
        for end in 0..<line.count {
            #expect(throws: DecodingError.self) { try JSONScan(Array(line[..<end])) }
        }
        for place in line.indices {
            for byte in [0x00, 0x22, 0x5C, 0x7B, 0x80, 0xF4] as [UInt8] {
                var changed = line
                changed[place] = byte
                guard let scan = try? JSONScan(changed) else { continue }
                let theirs = try? JSONSerialization.jsonObject(with: Data(changed))
                #expect(theirs != nil, "byte \(byte) at \(place)")
                #expect(try scan.members().count == (theirs as? [String: Any])?.count)
            }
        }
    }
}
