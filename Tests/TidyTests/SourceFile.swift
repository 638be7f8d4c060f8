import Foundation
import Testing

/// A Swift file of the repository, as lines.
struct SourceFile {
    /// The path from the repository's root.
    let path: String
    let lines: [String]

    /// The repository's root.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// Returns every Swift file below `folder`, in order.
    static func all(under folder: String) -> [SourceFile] {
        let base = root + "/" + folder
        let paths = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            guard let text = try? String(contentsOfFile: base + "/" + path, encoding: .utf8) else {
                return nil
            }
            var lines = text.components(separatedBy: "\n")
            if lines.last == "" { lines.removeLast() }
            return SourceFile(path: folder + "/" + path, lines: lines)
        }
    }

    /// The name of the target that the file is part of.
    var target: String { String(path.split(separator: "/")[1]) }

    /// The lines that are not comments, with their numbers from 1.
    var code: [(number: Int, line: String)] {
        lines.enumerated().compactMap { index, line in
            line.trimmingCharacters(in: .whitespaces).hasPrefix("//") ? nil : (index + 1, line)
        }
    }

    /// Expects that no line of code matches one of the expressions.
    func expectNone(of expressions: [String]) throws {
        for text in expressions {
            let expression = try NSRegularExpression(pattern: text)
            for (number, line) in code {
                let range = NSRange(line.startIndex..., in: line)
                let found = expression.firstMatch(in: line, range: range) != nil
                #expect(!found, "\(path):\(number): \(text) is banned")
            }
        }
    }

    /// The functions and initialisers, each with the number of lines from its first to its last.
    ///
    /// The formatter puts a declaration's closing brace at the declaration's own indentation.
    var functions: [(line: Int, length: Int)] {
        lines.indices.compactMap { start in
            guard isFunction(lines[start]), hasBody(start) else { return nil }
            let indentation = lines[start].prefix { $0 == " " }
            let end = lines[start...].firstIndex { $0 == indentation + "}" }
            return end.map { (start + 1, $0 - start + 1) }
        }
    }

    private func isFunction(_ line: String) -> Bool {
        let isComment = line.trimmingCharacters(in: .whitespaces).hasPrefix("//")
        let word = #"\b(func |init\(|init\?\(|init<|deinit\b)"#
        return !isComment && line.range(of: word, options: .regularExpression) != nil
    }

    /// A signature goes on in lines that are indented deeper, or begin with its closing bracket.
    private func hasBody(_ start: Int) -> Bool {
        let indentation = lines[start].prefix { $0 == " " }
        for (offset, line) in lines[start...].enumerated() {
            let isSignature =
                offset == 0 || line.hasPrefix(indentation + " ")
                || line.hasPrefix(indentation + ")")
            guard isSignature else { return false }
            if line.hasSuffix("{") { return true }
        }
        return false
    }
}
