import Foundation
import Serving
import Testing

@Suite("The page of the protocol")
struct ProtocolPageTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let name = "əmr.csv"

    private static let examples: [Frame] = [
        .terminal(
            ClientTerminal(
                columns: 80, showsOutput: true, showsErrors: true, allowsColour: false,
                takesAnswers: true, usesUTF8: false, language: "az")),
        .arguments(["border", "import", "-"]), .wanted(name: "-"),
        .input(name: "-", piece: Array("a,b".utf8), isLast: false), .wanted(name: "-"),
        .input(name: "-", piece: [], isLast: true), .wanted(name: name),
        .size(name: name, bytes: 1024), .wanted(name: name), .absent(name: name),
        .file(name: "r.csv", step: .opens, piece: []), .stored(0),
        .file(name: "r.csv", step: .piece, piece: Array("ok".utf8)),
        .file(name: "r.csv", step: .whole, piece: []), .stored(28), .question("?"), .answer(true),
        .toSign(namespace: "salname-command@ledger.example/az", bytes: Array("{}".utf8)),
        .signature([]), .output(Array("ok\n".utf8)), .errors(Array("note\n".utf8)), .interrupt,
        .exit(130),
    ]

    private func page() throws -> String {
        try String(contentsOf: Self.root.appending(path: "Sources/PROTOCOL.md"), encoding: .utf8)
    }

    private func digits(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test("The bytes on the page are those of the codec, in their order")
    func examples() throws {
        let lines = try page().split(separator: "\n").filter {
            $0.hasPrefix("| client | ") || $0.hasPrefix("| host | ")
        }
        #expect(lines.count == Self.examples.count)
        for (frame, line) in zip(Self.examples, lines) {
            let bytes = try FrameWriter.bytes(of: frame)
            let parts = [bytes[..<4], bytes[4..<5], bytes[5...]].filter { !$0.isEmpty }
            let text = parts.map { digits($0) }.joined(separator: " ")
            #expect(line.hasSuffix("| `\(text)` |"), "\(line)")
            #expect(line.hasPrefix(frame.kind.side == .client ? "| client " : "| host "))
        }
        #expect(Set(Self.examples.map(\.kind)) == Set(FrameKind.allCases))
        #expect(try page().contains("`\(digits(Greeting.bytes))`"))
    }

    @Test("Every kind stands on the page with its byte and its side")
    func kinds() throws {
        let page = try page()
        for kind in FrameKind.allCases {
            #expect(page.contains("| `\(kind)` | \(kind.rawValue) | \(kind.side) | "), "\(kind)")
        }
    }
}
