import Rendering

extension Paper {
  /// The paper as a page that a browser shows and prints: one file, no script, nothing fetched.
  package var html: String {
    let policy = "default-src 'none'; style-src 'unsafe-inline'"
    return """
      <!DOCTYPE html>
      <html lang="\(HTMLText.escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.escaped("\(title) · \(subtitle)"))</title>
      <style>
      \(PaperStyle.sheet(isLandscape: isLandscape))
      </style>
      </head>
      <body>
      <h1>\(HTMLText.escaped(title))</h1>
      <p class="subtitle">\(HTMLText.escaped(subtitle))</p>
      \(blocks.map(\.html).joined(separator: "\n"))
      </body>
      </html>

      """
  }
}

extension Paper.Block {
  fileprivate var html: String {
    switch self {
    case .heading(let text, let startsSheet):
      "<h2\(startsSheet ? " class=\"sheet\"" : "")>\(HTMLText.escaped(text))</h2>"
    case .paragraph(let text): "<p>\(text.html)</p>"
    case .points(let points): list("ul", points)
    case .steps(let steps): list("ol", steps)
    case .quotation(let text): "<blockquote>\(text.html)</blockquote>"
    case .table(let table): table.html(className: "main")
    case .columns(let columns):
      "<div class=\"columns\">\n"
        + columns.map { column in
          "<section>\n<h2>\(HTMLText.escaped(column.heading))</h2>\n"
            + column.table.html(className: "small") + "\n</section>"
        }
        .joined(separator: "\n") + "\n</div>"
    }
  }

  private func list(_ tag: String, _ items: [PaperText]) -> String {
    "<\(tag)>\n" + items.map { "<li>\($0.html)</li>" }.joined(separator: "\n") + "\n</\(tag)>"
  }
}

extension PaperTable {
  fileprivate func html(className: String) -> String {
    let heads = columns.map { "<th class=\"\($0.shape)\">\(HTMLText.escaped($0.title))</th>" }
    let caption = """
      <tr><th class="caption" colspan="\(columns.count)">\(HTMLText.escaped(self.caption))</th></tr>

      """
    return """
      <table class="\(className)">
      <thead>
      \(self.caption.isEmpty ? "" : caption)<tr>\(heads.joined())</tr>
      </thead>
      <tbody>
      \(rows.map(html).joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private func html(_ row: Row) -> String {
    switch row {
    case .group(let text):
      return """
        <tr class="group"><th colspan="\(columns.count)">\(HTMLText.escaped(text))</th></tr>
        """
    case .cells(let cells):
      let inner = zip(columns, cells).map { column, cell in
        let note = cell.note.isEmpty ? "" : "<small>\(HTMLText.escaped(cell.note))</small>"
        let text = column.shape == .box && cell.text.isEmpty ? "☐" : cell.text.html
        return "<td class=\"\(column.shape)\">\(text)\(note)</td>"
      }
      return "<tr>\(inner.joined())</tr>"
    }
  }
}

extension PaperText {
  fileprivate var html: String {
    runs.map { run in
      let text = HTMLText.escaped(run.text)
      return run.isStrong ? "<b>\(text)</b>" : text
    }
    .joined()
  }
}

/// Text from data as HTML that shows as that text and nothing else, in an element or an attribute.
enum HTMLText {
  /// A text on one line: signs that could begin or end something are named instead.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in Sanitizer.line(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
