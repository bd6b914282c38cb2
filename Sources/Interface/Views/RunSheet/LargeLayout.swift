import Rendering

/// Where everything of the large mode stands: four things and a foot, no frame.
struct LargeLayout: Hashable, Sendable {
  /// The clock's first cell.
  let clock: Point
  /// How large the figures of clock and delay are; 0: plain text.
  let scale: Int
  /// The row below them that says what the delay is about; nil where there is no room.
  let caption: Int?
  /// The row of the label of what runs.
  let nowLabel: Int
  /// The first row of its name.
  let nowName: Int
  /// How names are drawn; nil: as spaced capitals on one row.
  let letters: LetterSize?
  /// The row of the bar; nil where there is no room.
  let bar: Int?
  /// The row of the label of what comes.
  let nextLabel: Int
  /// The first row of its name.
  let nextName: Int
  /// Whether the name of what comes is drawn as letters too.
  let drawsNext: Bool
  /// Whether times stand beside names, drawn like them; else at the end of labels.
  let hasTimesBeside: Bool
  /// The row of the gravest incident and the wind.
  let foot: Int
  /// The columns that are used.
  let columns: Range<Int>

  /// The layout of a screen; letters take 4 rows, or 7 where they are large or ASCII.
  init(_ size: Size, _ glyphs: GlyphSet) {
    let (width, height) = (size.columns, size.rows)
    let isASCII = glyphs == .ascii
    foot = height - (height >= 36 && !isASCII ? 2 : 1)
    if width >= 200 && height >= 50 {
      (columns, scale, letters) = (4..<width - 4, 3, .large)
      (clock, caption) = (Point(x: 4, y: 2), 18)
      (nowLabel, nowName, bar) = (20, 23, 32)
      (nextLabel, nextName) = (35, 38)
      (drawsNext, hasTimesBeside) = (true, true)
    } else if width >= 116 && height >= 34 {
      (columns, scale, letters) = (4..<width - 4, 2, .small)
      clock = Point(x: 4, y: 2)
      if isASCII {
        (caption, nowLabel, nowName, bar) = (12, 13, 16, 24)
        (nextLabel, nextName) = (25, 27)
        drawsNext = height >= 36
      } else {
        (caption, nowLabel, nowName, bar) = (13, 17, 19, 24)
        (nextLabel, nextName) = (27, 29)
        drawsNext = true
      }
      hasTimesBeside = true
    } else if width >= 76 && height >= 22 {
      (columns, scale, letters) = (2..<width - 2, 1, .small)
      (clock, caption) = (Point(x: 2, y: 1), 6)
      (nowLabel, nowName) = (8, 10)
      if isASCII {
        (bar, nextLabel, nextName, drawsNext) = (18, 20, 21, false)
      } else {
        (bar, nextLabel, nextName, drawsNext) = (15, 16, 18, true)
      }
      hasTimesBeside = false
    } else {
      (columns, scale, letters) = (2..<max(3, width - 2), 0, nil)
      (clock, caption) = (Point(x: 2, y: 0), 1)
      (nowLabel, nowName, bar) = (3, 4, 5)
      (nextLabel, nextName, drawsNext) = (7, 8, false)
      hasTimesBeside = false
    }
  }
}
