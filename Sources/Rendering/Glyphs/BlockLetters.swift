extension BlockFont {
  /// A capital, figure or sign of a name, and what stands above and below it; nil: there is none.
  static func letter(_ character: Character) -> Letter? {
    if let rows = letters[character] { return Letter(rows) }
    guard let (base, mark) = composed[character], let rows = letters[base] else { return nil }
    var letter = Letter(rows)
    switch mark {
    case .acute: letter.above = [0b00110, 0b01000]
    case .grave: letter.above = [0b01100, 0b00010]
    case .circumflex: letter.above = [0b00100, 0b01010]
    case .diaeresis: letter.above = [0b01010, 0]
    case .tilde: letter.above = [0b01101, 0b10110]
    case .cedilla: letter.below = 0b00100
    }
    return letter
  }

  /// What stands above or below a letter.
  private enum Mark {
    case acute, grave, circumflex, diaeresis, tilde, cedilla
  }

  /// Capitals with a mark, as the letter and the mark.
  private static let composed: [Character: (base: Character, mark: Mark)] = [
    "À": ("A", .grave), "Á": ("A", .acute), "Â": ("A", .circumflex), "Ä": ("A", .diaeresis),
    "Ã": ("A", .tilde), "È": ("E", .grave), "É": ("E", .acute), "Ê": ("E", .circumflex),
    "Ë": ("E", .diaeresis), "Ì": ("I", .grave), "Í": ("I", .acute), "Î": ("I", .circumflex),
    "Ï": ("I", .diaeresis), "Ò": ("O", .grave), "Ó": ("O", .acute), "Ô": ("O", .circumflex),
    "Ö": ("O", .diaeresis), "Õ": ("O", .tilde), "Ù": ("U", .grave), "Ú": ("U", .acute),
    "Û": ("U", .circumflex), "Ü": ("U", .diaeresis), "Ñ": ("N", .tilde), "Ç": ("C", .cedilla),
    "Ÿ": ("Y", .diaeresis), "Ý": ("Y", .acute),
  ]

  /// A character of a name in pixels.
  struct Letter {
    /// The character itself, 7 rows.
    let shape: Shape
    /// The two rows above it.
    var above: [UInt8] = [0, 0]
    /// The row below it.
    var below: UInt8 = 0

    /// A character of those rows; a sign of one pixel's width and a blank are narrow.
    init(_ rows: [UInt8]) {
      let isNarrow = rows.allSatisfy { $0 <= 1 }
      shape = Shape(width: !isNarrow ? 5 : rows.contains(1) ? 1 : 2, rows: rows)
    }

    /// Whether a pixel is drawn; −2 and −1 are the rows above, 7 that below.
    func isDrawn(_ x: Int, _ y: Int) -> Bool {
      switch y {
      case -2, -1: above[y + 2] >> (shape.width - 1 - x) & 1 == 1
      case 7: below >> (shape.width - 1 - x) & 1 == 1
      default: shape.isDrawn(x, y)
      }
    }
  }

  private static let letters: [Character: [UInt8]] = [
    " ": [0, 0, 0, 0, 0, 0, 0],
    "A": [0b01110, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001],
    "B": [0b11110, 0b10001, 0b10001, 0b11110, 0b10001, 0b10001, 0b11110],
    "C": [0b01110, 0b10001, 0b10000, 0b10000, 0b10000, 0b10001, 0b01110],
    "D": [0b11110, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b11110],
    "E": [0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b11111],
    "F": [0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b10000],
    "G": [0b01110, 0b10001, 0b10000, 0b10111, 0b10001, 0b10001, 0b01110],
    "H": [0b10001, 0b10001, 0b10001, 0b11111, 0b10001, 0b10001, 0b10001],
    "I": [0b01110, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110],
    "J": [0b00111, 0b00010, 0b00010, 0b00010, 0b00010, 0b10010, 0b01100],
    "K": [0b10001, 0b10010, 0b10100, 0b11000, 0b10100, 0b10010, 0b10001],
    "L": [0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b11111],
    "M": [0b10001, 0b11011, 0b10101, 0b10101, 0b10001, 0b10001, 0b10001],
    "N": [0b10001, 0b11001, 0b11001, 0b10101, 0b10011, 0b10011, 0b10001],
    "O": [0b01110, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b01110],
    "P": [0b11110, 0b10001, 0b10001, 0b11110, 0b10000, 0b10000, 0b10000],
    "Q": [0b01110, 0b10001, 0b10001, 0b10001, 0b10101, 0b10010, 0b01101],
    "R": [0b11110, 0b10001, 0b10001, 0b11110, 0b10100, 0b10010, 0b10001],
    "S": [0b01111, 0b10000, 0b10000, 0b01110, 0b00001, 0b00001, 0b11110],
    "T": [0b11111, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100, 0b00100],
    "U": [0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b01110],
    "V": [0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b01010, 0b00100],
    "W": [0b10001, 0b10001, 0b10001, 0b10101, 0b10101, 0b11011, 0b10001],
    "X": [0b10001, 0b10001, 0b01010, 0b00100, 0b01010, 0b10001, 0b10001],
    "Y": [0b10001, 0b10001, 0b01010, 0b00100, 0b00100, 0b00100, 0b00100],
    "Z": [0b11111, 0b00001, 0b00010, 0b00100, 0b01000, 0b10000, 0b11111],
    "0": [0b01110, 0b10001, 0b10001, 0b10001, 0b10001, 0b10001, 0b01110],
    "1": [0b00100, 0b01100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110],
    "2": [0b01110, 0b10001, 0b00001, 0b00110, 0b01000, 0b10000, 0b11111],
    "3": [0b11110, 0b00001, 0b00001, 0b01110, 0b00001, 0b00001, 0b11110],
    "4": [0b00010, 0b00110, 0b01010, 0b10010, 0b11111, 0b00010, 0b00010],
    "5": [0b11111, 0b10000, 0b11110, 0b00001, 0b00001, 0b10001, 0b01110],
    "6": [0b00110, 0b01000, 0b10000, 0b11110, 0b10001, 0b10001, 0b01110],
    "7": [0b11111, 0b00001, 0b00010, 0b00100, 0b00100, 0b00100, 0b00100],
    "8": [0b01110, 0b10001, 0b10001, 0b01110, 0b10001, 0b10001, 0b01110],
    "9": [0b01110, 0b10001, 0b10001, 0b01111, 0b00001, 0b00010, 0b01100],
    ":": [0, 1, 1, 0, 1, 1, 0], "'": [1, 1, 0, 0, 0, 0, 0], ".": [0, 0, 0, 0, 0, 0, 1],
    "!": [1, 1, 1, 1, 1, 0, 1], "+": [0, 0b00100, 0b00100, 0b11111, 0b00100, 0b00100, 0],
    "-": [0, 0, 0, 0b01110, 0, 0, 0], "\u{2212}": [0, 0, 0, 0b11111, 0, 0, 0],
    "/": [0b00001, 0b00001, 0b00010, 0b00100, 0b01000, 0b10000, 0b10000],
    "&": [0b01100, 0b10010, 0b10100, 0b01000, 0b10101, 0b10010, 0b01101],
    "?": [0b01110, 0b10001, 0b00001, 0b00110, 0b00100, 0, 0b00100],
    "(": [0b00010, 0b00100, 0b01000, 0b01000, 0b01000, 0b00100, 0b00010],
    ")": [0b01000, 0b00100, 0b00010, 0b00010, 0b00010, 0b00100, 0b01000],
    ",": [0, 0, 0, 0, 0, 0b00100, 0b01000], "°": [0b01100, 0b10010, 0b10010, 0b01100, 0, 0, 0],
  ]
}

/// How names are drawn in pixels.
package enum LetterSize: Sendable {
  /// Two pixels a cell, one above the other; where there are no half blocks a cell each.
  case small
  /// Two cells a pixel, side by side.
  case large
}

extension Buffer {
  /// Writes a name in capitals whose first row of pixels lies on `point`'s; accents lie above it.
  ///
  /// A letter is 5 cells and a blank wide (twice that where it is large), and 4 rows high, or 7.
  /// Nothing is written, and false returned, where a character has no shape.
  @discardableResult
  package mutating func blockLetters(
    _ text: String,
    at point: Point,
    _ size: LetterSize = .small,
    _ style: Style
  ) -> Bool {
    guard let letters = BlockFont.letters(of: text) else { return false }
    let cells = size == .large ? 2 : 1
    var x = point.x
    for letter in letters {
      for column in 0..<letter.shape.width {
        let start = Point(x: x + column * cells, y: point.y)
        if size == .small && glyphs == .unicode {
          drawHalves(of: letter, column, at: start, style)
        } else {
          for y in -2...7 where letter.isDrawn(column, y) {
            horizontal(glyphs[.bar], from: start.moved(y: y), count: cells, style)
          }
        }
      }
      x += (letter.shape.width + 1) * cells
    }
    return true
  }

  /// A column of pixels, two a cell: the first lies in the lower half of the first row.
  private mutating func drawHalves(
    of letter: BlockFont.Letter,
    _ column: Int,
    at point: Point,
    _ style: Style
  ) {
    for row in -1...4 {
      let y = row * 2 - 1
      let scalar: Unicode.Scalar
      switch (letter.isDrawn(column, y), letter.isDrawn(column, y + 1)) {
      case (true, true): scalar = "█"
      case (true, false): scalar = "▀"
      case (false, true): scalar = "▄"
      case (false, false): continue
      }
      put(String(Character(scalar)), at: point.moved(y: row), style)
    }
  }

  /// The columns that a name takes; nil where a character has no shape.
  package static func letterColumns(_ text: String, _ size: LetterSize = .small) -> Int? {
    BlockFont.letters(of: text).map { letters in
      (letters.reduce(0) { $0 + $1.shape.width + 1 } - 1) * (size == .large ? 2 : 1)
    }
  }

  /// The rows that letters take, accents left out.
  package func letterRows(_ size: LetterSize) -> Int {
    size == .small && glyphs == .unicode ? 4 : 7
  }
}

extension BlockFont {
  /// The characters of a name as capitals; nil where one has no shape.
  fileprivate static func letters(of text: String) -> [Letter]? {
    var letters: [Letter] = []
    for character in text.uppercased() {
      let parts: [Character] =
        switch character {
        case "Œ": ["O", "E"]
        case "Æ": ["A", "E"]
        case "’": ["'"]
        case "\u{A0}", "\u{202F}": [" "]
        case "–", "—", "·": ["-"]
        default: [character]
        }
      for part in parts {
        guard let letter = letter(part) else { return nil }
        letters.append(letter)
      }
    }
    return letters.isEmpty ? nil : letters
  }
}
