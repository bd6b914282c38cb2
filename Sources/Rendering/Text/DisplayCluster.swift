/// One grapheme cluster as the screen shows it: sanitised and measured.
///
/// This file is the only place that says how many cells a text takes. Where it departs from the
/// sum of `wcwidth`:
/// - ZWJ sequences, VS16, skin tones and tags: terminals move 1 to 6 cells for one of them (glibc:
///   ❤+VS16 1, 👨‍👩‍👧 6, 👍🏽 4; most terminals 2). By default they become their first glyph; drawn whole
///   they count 2 and are not certain.
/// - Flags: 2 in glibc and in most terminals, but not certain.
/// - Spacing marks (Devanagari and its kin): base and marks together, 2 at most, not certain.
/// - East Asian ambiguous (±, box drawing): 1; where a terminal draws 2, use the ASCII glyphs.
/// - Newer than Unicode 15.0 (glibc 2.36 answers −1) and unassigned: `□`.
struct DisplayCluster {
  /// The first scalar: the whole cluster in nearly all cases.
  var scalar: Unicode.Scalar
  /// The cluster where it is more than one scalar.
  var text: String?
  /// Cells taken: 1 or 2; 0 where nothing is shown.
  var columns: Int
  /// Whether all terminals agree on that number.
  var isCertain: Bool

  /// The most combining marks drawn on one base; more are dropped (GNU Screen, CVE-2021-26937).
  static let markLimit = 32

  /// A cluster of one scalar whose width is known.
  init(_ scalar: Unicode.Scalar, columns: Int = 1, isCertain: Bool = true) {
    self.scalar = scalar
    self.columns = columns
    self.isCertain = isCertain
  }

  /// Nothing to show.
  static let dropped = DisplayCluster(" ", columns: 0)
  /// What is shown for a scalar that the terminal may not know.
  static let unknown = DisplayCluster("□")

  /// Measures a cluster of any shape.
  init(_ character: Character, emoji: EmojiPolicy) {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else {
      self = .dropped
      return
    }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      self = DisplayCluster.lone(first)
    } else if character.isNewline {
      self = DisplayCluster(" ")
    } else if ScalarClass(first) == .regional
      || (emoji == .whole && character.isEmojiSequence)
    {
      self = DisplayCluster(first, columns: 2, isCertain: false)
      text = String(character)
    } else {
      self = DisplayCluster.combined(character, first: first)
    }
  }

  /// A cluster of one scalar.
  private static func lone(_ scalar: Unicode.Scalar) -> DisplayCluster {
    switch ScalarClass(scalar) {
    case .plain: return DisplayCluster(scalar, columns: WideScalars.contains(scalar) ? 2 : 1)
    case .space: return DisplayCluster(" ")
    case .control(let picture): return DisplayCluster(picture)
    case .invisible: return .dropped
    case .unknown, .regional: return .unknown
    case .mark, .spacingMark:
      // Without a base it would sit on the cell before it.
      var cluster = DisplayCluster("◌")
      cluster.text = "◌\(scalar)"
      return cluster
    }
  }

  /// A base and what combines with it, without the parts that terminals disagree on.
  private static func combined(_ character: Character, first: Unicode.Scalar) -> DisplayCluster {
    var cluster = lone(first)
    var carried = String.UnicodeScalarView()
    for scalar in character.unicodeScalars.dropFirst() where carried.count < markLimit {
      // What ZWJ joins to an emoji is another glyph: the first one stands for all.
      if scalar.value == 0x200D, first.properties.isEmoji { break }
      guard scalar.value != 0x20E3, !scalar.properties.isEmojiModifier else { continue }
      switch ScalarClass(scalar) {
      case .mark: carried.append(scalar)
      case .spacingMark, .plain:
        carried.append(scalar)
        cluster.columns = 2
        cluster.isCertain = false
      default: continue
      }
    }
    guard !carried.isEmpty else { return cluster }
    if cluster.columns == 0 { cluster = DisplayCluster("◌") }
    var whole = (cluster.text ?? String(cluster.scalar)).unicodeScalars
    whole.append(contentsOf: carried)
    cluster.text = String(whole)
    return cluster
  }
}
