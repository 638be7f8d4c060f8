import Audit

/// A page of A4 in HTML: a head, the addressee, paragraphs and lists, two lines to sign on.
struct LetterPage {
    /// A part of the body.
    enum Block: Equatable {
        case text(String)
        case list([String])
    }

    let language: String
    let title: String
    let service: String
    let facts: [(name: String, value: String)]
    let addressee: [(name: String, value: String)]
    let blocks: [Block]
    let notes: [String]
    let signature: String
    let received: String

    /// The page, whole: nothing is loaded from elsewhere.
    var html: String {
        """
        <!doctype html>
        <html lang="\(escaped(language))">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(escaped(title)) – \(escaped(facts.map(\.value).joined(separator: " ")))</title>
        <style>
        \(Self.sheet)
        </style>
        </head>
        <body>
        <header>
        <p class="service">\(escaped(service))</p>
        \(list(facts))
        </header>
        <main>
        \(list(addressee))
        <h1>\(escaped(title))</h1>
        \(blocks.map(block).joined(separator: "\n"))
        </main>
        <footer>
        <div class="sign"><p>\(escaped(signature))</p><p>\(escaped(received))</p></div>
        \(notes.map { "<p class=\"note\">\(escaped($0))</p>" }.joined(separator: "\n"))
        </footer>
        </body>
        </html>

        """
    }

    private func escaped(_ text: String) -> String { HTMLText.escaped(text) }

    private func list(_ facts: [(name: String, value: String)]) -> String {
        let rows = facts.map { "<dt>\(escaped($0.name))</dt><dd>\(escaped($0.value))</dd>" }
        return "<dl>\n" + rows.joined(separator: "\n") + "\n</dl>"
    }

    private func block(_ block: Block) -> String {
        switch block {
        case .text(let text): "<p>\(escaped(text))</p>"
        case .list(let items):
            "<ul>\n" + items.map { "<li>\(escaped($0))</li>" }.joined(separator: "\n") + "\n</ul>"
        }
    }

    /// Black on white, one column, margins for a hole punch; it prints as it stands.
    private static let sheet = """
        :root { color-scheme: light; --ink: #1a1a1a; --soft: #555; --rule: #b8b8b8; }
        * { box-sizing: border-box; }
        body {
          margin: 0 auto; padding: 2rem 1.5rem; max-width: 44rem; background: #fff;
          color: var(--ink); font: 1rem/1.5 "Noto Serif", "Liberation Serif", "Times New Roman", serif;
        }
        p, dl, dd, ul, h1 { margin: 0; }
        header { border-bottom: 2px solid var(--ink); padding-bottom: 0.75rem; }
        .service { font-weight: 700; font-size: 1.125rem; margin-bottom: 0.5rem; }
        dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 1.25rem; }
        dt { color: var(--soft); }
        dd { overflow-wrap: anywhere; }
        main { padding: 1.25rem 0; }
        h1 { font-size: 1.375rem; line-height: 1.25; margin: 1.5rem 0 1rem; }
        main p, main ul { margin-bottom: 0.75rem; }
        ul { padding-left: 1.5rem; }
        .sign { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; margin-top: 2.5rem; }
        .sign p { border-top: 1px solid var(--ink); padding-top: 0.25rem; color: var(--soft); }
        .note { margin-top: 1rem; font-size: 0.8125rem; color: var(--soft); }
        @media print {
          body { padding: 0; max-width: none; font-size: 11.5pt; }
          footer, li { break-inside: avoid; }
          h1 { break-after: avoid; }
        }
        @page { size: A4; margin: 20mm 18mm 20mm 25mm; }
        """
}
