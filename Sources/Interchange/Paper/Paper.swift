/// Something to be printed, as values in reading order: written as HTML or as Markdown.
///
/// Texts are plain; only the writers know marks, so that nothing in a text can become one.
package struct Paper: Hashable, Sendable {
  /// What it is called: the page's title and first heading.
  package var title: String
  /// What stands under the title and at the head of each sheet.
  package var subtitle: String
  /// The language of its texts (`fr`).
  package var language: String
  /// How the sheets lie.
  package var isLandscape = true
  /// What it holds.
  package var blocks: [Block] = []

  /// An empty paper.
  package init(title: String, subtitle: String, language: String) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
  }

  /// The paper without its tables, to be read in a moment.
  package var withoutTables: Paper {
    var paper = self
    paper.blocks.removeAll { block in
      switch block {
      case .table, .columns: true
      case .heading, .paragraph, .points, .steps, .quotation: false
      }
    }
    return paper
  }

  /// A part of a paper.
  package enum Block: Hashable, Sendable {
    /// A heading under the title's; `startsSheet`: at the top of a new sheet.
    case heading(String, startsSheet: Bool)
    /// A paragraph.
    case paragraph(PaperText)
    /// Points, in no order.
    case points([PaperText])
    /// Steps, numbered.
    case steps([PaperText])
    /// A text to be read out, word for word.
    case quotation(PaperText)
    /// A table.
    case table(PaperTable)
    /// Small tables side by side, under a heading each.
    case columns([Column])
  }

  /// One of several small tables side by side.
  package struct Column: Hashable, Sendable {
    /// Its heading.
    package var heading: String
    /// What it holds.
    package var table: PaperTable

    /// `table` under `heading`.
    package init(heading: String, table: PaperTable) {
      self.heading = heading
      self.table = table
    }
  }
}

/// A text of a paper: stretches of one weight.
package struct PaperText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A stretch of text.
  package struct Run: Hashable, Sendable {
    /// What it says.
    package var text: String
    /// Whether it stands out.
    package var isStrong: Bool
  }

  /// The stretches, in order.
  package var runs: [Run]

  /// A text of one weight.
  package init(_ text: String, strong: Bool = false) {
    runs = text.isEmpty ? [] : [Run(text: text, isStrong: strong)]
  }

  package init(stringLiteral text: String) { self.init(text) }

  /// One text after another.
  package static func + (a: PaperText, b: PaperText) -> PaperText {
    var text = a
    text.runs += b.runs
    return text
  }

  /// Whether it says nothing.
  package var isEmpty: Bool { runs.allSatisfy { $0.text.isEmpty } }
}

/// A table of a paper.
package struct PaperTable: Hashable, Sendable {
  /// A column.
  package struct Column: Hashable, Sendable {
    /// How wide it is, and how its texts lie.
    package enum Shape: String, Hashable, Sendable {
      /// As wide as what it holds.
      case tight
      /// Figures, to the right.
      case figure
      /// An hour, which is looked for first.
      case hour
      /// Takes the room there is.
      case wide
      /// Some words.
      case words
      /// Left empty, to be written in.
      case blank
      /// A box to tick.
      case box
    }

    /// What stands at its head.
    package var title: String
    /// Its shape.
    package var shape: Shape

    /// A column with that head.
    package init(title: String, shape: Shape) {
      self.title = title
      self.shape = shape
    }
  }

  /// A row, or what parts rows.
  package enum Row: Hashable, Sendable {
    /// The cells, one a column; a second line of a cell says less.
    case cells([Cell])
    /// A heading over the rows that follow.
    case group(String)
  }

  /// A cell.
  package struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
    /// What it says.
    package var text: PaperText
    /// What it says beneath, smaller.
    package var note: String

    /// A cell.
    package init(_ text: PaperText, note: String = "") {
      self.text = text
      self.note = note
    }

    package init(stringLiteral text: String) { self.init(PaperText(text)) }
  }

  /// What is repeated above the columns' heads on each sheet; empty: nothing.
  package var caption = ""
  /// Its columns.
  package var columns: [Column]
  /// Its rows.
  package var rows: [Row]

  /// A table.
  package init(caption: String = "", columns: [Column], rows: [Row]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// The table without the columns in which no row says anything.
  package var withoutEmptyColumns: PaperTable {
    let cells = rows.compactMap { row in if case .cells(let cells) = row { cells } else { nil } }
    let kept = columns.indices.filter { column in cells.contains { !$0[column].text.isEmpty } }
    var table = self
    table.columns = kept.map { columns[$0] }
    table.rows = rows.map { row in
      guard case .cells(let cells) = row else { return row }
      return .cells(kept.map { cells[$0] })
    }
    return table
  }
}
