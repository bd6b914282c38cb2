import Rendering

extension Paper {
  /// The paper as Markdown (CommonMark, with the tables of GitHub's dialect).
  package var markdown: String {
    var lines = ["# \(MarkdownText.line(title))", "", MarkdownText.line(subtitle)]
    for block in blocks { lines += [""] + block.markdown }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Paper.Block {
  fileprivate var markdown: [String] {
    switch self {
    case .heading(let text, _): ["## \(MarkdownText.line(text))"]
    case .paragraph(let text): [text.markdown()]
    case .points(let points): points.map { "- \($0.markdown())" }
    case .steps(let steps): steps.enumerated().map { "\($0.offset + 1). \($0.element.markdown())" }
    case .quotation(let text): ["> \(text.markdown())"]
    case .table(let table): table.markdown
    case .columns(let columns):
      Array(
        columns.map { ["### \(MarkdownText.line($0.heading))", ""] + $0.table.markdown }
          .joined(separator: [""])
      )
    }
  }
}

extension PaperTable {
  fileprivate var markdown: [String] {
    let heads = columns.map { MarkdownText.inline($0.title) }
    let marks = columns.map { $0.shape == .figure ? "--:" : "---" }
    return [heads, marks].map(PaperTable.line) + rows.map { PaperTable.line(cells(of: $0)) }
  }

  private func cells(of row: Row) -> [String] {
    switch row {
    case .group(let text):
      // A row of its own, in the widest column: Markdown knows no heading within a table.
      let place = columns.firstIndex { $0.shape == .wide } ?? 0
      return columns.indices.map {
        $0 == place ? PaperText(text, strong: true).markdown(startsLine: false) : ""
      }
    case .cells(let cells):
      return zip(columns, cells).map { column, cell in
        if column.shape == .box, cell.text.isEmpty { return "☐" }
        let note = MarkdownText.inline(cell.note)
        return [cell.text.markdown(startsLine: false), note].filter { !$0.isEmpty }.joined(
          separator: " — "
        )
      }
    }
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}

extension PaperText {
  /// The text on one line, its strong stretches in asterisks.
  fileprivate func markdown(startsLine: Bool = true) -> String {
    var text = ""
    for (place, run) in runs.enumerated() {
      let isFirst = startsLine && place == 0
      let inner = isFirst ? MarkdownText.line(run.text) : MarkdownText.inline(run.text)
      guard run.isStrong, !inner.allSatisfy(\.isWhitespace) else {
        text += inner
        continue
      }
      // Asterisks mark only what they touch.
      let words = inner.drop(while: \.isWhitespace)
      let end = words.lastIndex { !$0.isWhitespace } ?? words.startIndex
      text +=
        inner.prefix(inner.count - words.count) + "**\(words[...end])**"
        + words[words.index(after: end)...]
    }
    return text
  }
}

/// Text from data as Markdown that renders as that text and nothing else.
enum MarkdownText {
  /// A text within a line: every sign that could mark something is escaped.
  static func inline(_ text: String) -> String {
    // By scalars: a sign with an accent on it is a sign to those who read Markdown.
    var escaped = String.UnicodeScalarView()
    for scalar in Sanitizer.line(text).unicodeScalars {
      if marks.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// A text that begins a line, which could begin a list, a heading or a rule.
  static func line(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    let escaped = inline(String(scalars)).unicodeScalars
    guard let first = escaped.first else { return "" }
    if "-+=".unicodeScalars.contains(first) { return "\\" + String(escaped) }
    let digits = escaped.prefix { ("0"..."9").contains($0) }
    let rest = escaped.dropFirst(digits.count)
    if !digits.isEmpty, let next = rest.first, next == "." || next == ")" {
      return String(digits) + "\\" + String(rest)
    }
    return String(escaped)
  }

  private static let marks = Set("\\`*_[]<>|~&#!$".unicodeScalars)
}
