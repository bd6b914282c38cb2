import Rendering
import TestSupport
import Testing

/// A kind of terminal and the locale of the program in it.
struct Surroundings: CustomTestStringConvertible, Sendable {
  let term: String
  let locale: String

  var testDescription: String { "\(term), \(locale)" }

  /// Whether only ASCII may be sent: the locale doesn't say that the terminal reads UTF-8.
  var isPlain: Bool { !locale.hasSuffix("UTF-8") }

  static let terms = [
    "vt100", "linux", "xterm", "xterm-256color", "screen", "screen-256color", "tmux",
    "tmux-256color", "rxvt-unicode-256color", "vt220", "xterm-mono",
  ]
  static let locales = ["C.UTF-8", "C", "POSIX", "fr_FR.ISO-8859-1", "", "fr_XX.UTF-8"]

  static let all = terms.flatMap { term in
    locales.map { Surroundings(term: term, locale: $0) }
  }

  /// All of them, or of each kind of terminal one and of each locale some.
  static let tried =
    isFullRun
    ? all
    : terms.enumerated().map { index, term in
      Surroundings(
        term: term,
        locale: index.isMultiple(of: 2) ? locales[0] : locales[index / 2 % 5 + 1]
      )
    }
}

@Suite("On every terminal")
struct EveryTerminalTests {
  @Test("Every screen differs from the others, and from the one that it was opened on")
  func distinct() throws {
    let sitting = try Sitting(at: .withDemonstration(), size: Size(columns: 120, rows: 36))
    try sitting.begin()
    var seen: [String: String] = [:]
    for front in Front.all {
      try sitting.press(Front.wayBack + front.keys)
      let text = sitting.screen.text
      #expect(seen[text] == nil, "\(front.name) shows what \(seen[text] ?? "") shows")
      seen[text] = front.name
    }
    try sitting.leave()
    sitting.expectCleanOutput()
  }

  @Test(
    "Every screen stays within the window and sends only what terminals know",
    arguments: Surroundings.tried
  )
  func sweep(_ surroundings: Surroundings) throws {
    var random = SplitMix64(seed: 10)
    let sitting = try Sitting(
      at: Desk(),
      size: Size(columns: 80, rows: 24),
      arguments: ["demo"],
      variables: [
        "TERM": surroundings.term, "LANG": surroundings.locale, "JOURJ_FILE": nil,
      ]
    )
    try sitting.begin()
    for front in Front.all {
      let sizes =
        isFullRun ? Self.sizes : [Self.sizes.randomElement(using: &random) ?? Size.largest]
      try sitting.press(Front.wayBack + front.keys)
      for size in sizes {
        sitting.terminal.resize(size)
        try #require(sitting.terminal.rest(), "\(front.name) at \(size)")
        try #require(sitting.terminal.exit == nil, "\(front.name) at \(size)")
        if size.columns >= 40, size.rows >= 10 {
          #expect(!sitting.terminal.screen.text.isEmpty, "\(front.name) at \(size)")
        }
      }
      sitting.expectCleanOutput()
    }
    let beyondASCII = sitting.terminal.output.firstIndex { $0 >= 0x80 }
    #expect(
      (beyondASCII == nil) == surroundings.isPlain,
      "\(beyondASCII.map { sitting.terminal.output[$0...].prefix(40) } ?? [])"
    )
    try sitting.leave()
    sitting.expectCleanOutput()
  }

  // Where a terminal can't be kept from wrapping (screen, tmux), ncurses puts the last cell of all by way of the one
  // before it. Where there is none, it sent whatever lay before its memory.
  @Test("A window of one column is drawn within it", arguments: Surroundings.terms)
  func oneColumn(term: String) throws {
    let sitting = try Sitting(at: .withDemonstration(), variables: ["TERM": term])
    try sitting.begin()
    for keys in ["1", "2<Home>", "3", "4<Home>"] {
      try sitting.press(keys)
      for rows in [1, 2, 24] {
        sitting.terminal.resize(Size(columns: 1, rows: rows))
        try #require(sitting.terminal.rest())
        sitting.expectCleanOutput()
      }
      sitting.terminal.resize(Size(columns: 80, rows: 24))
    }
    try sitting.leave()
  }

  /// Forty sizes: the smallest, the largest, and those where layouts change.
  private static let sizes =
    [
      (1, 1), (1, 200), (500, 1), (500, 200), (2, 2), (5, 3), (20, 10), (39, 9), (40, 10), (41, 11),
    ].map { Size(columns: $0.0, rows: $0.1) }
    + [59, 60, 79, 80, 100, 120].flatMap { columns in
      [10, 11, 16, 24, 60].map { Size(columns: columns, rows: $0) }
    }
}
