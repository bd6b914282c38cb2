package import Rendering

/// One line of text being typed: the cursor moves by grapheme cluster.
package struct TextField: Hashable, Sendable {
  /// The clusters typed.
  private var clusters: [Character]
  /// The cluster that the cursor stands on; at the end, one past the last.
  private(set) package var cursor: Int
  /// Whether the next character takes the place of the whole text: nothing has been touched yet.
  private(set) package var isSelected = false

  /// The longest text that a field takes, in clusters.
  package static let limit = 2000

  /// A field that holds `text`, the cursor at its end.
  package init(_ text: String = "") {
    clusters = Array(TextField.oneLine(text).prefix(TextField.limit))
    cursor = clusters.count
  }

  /// A field that holds a value to be typed anew rather than edited: all of it is selected.
  package init(replacing value: String) {
    self.init(value)
    isSelected = !isEmpty
  }

  /// What is typed.
  package var text: String { String(clusters) }
  /// Whether nothing is typed.
  package var isEmpty: Bool { clusters.isEmpty }

  /// Edits by a key; false if the key means nothing here.
  package mutating func press(_ key: Key) -> Bool {
    let wasSelected = isSelected
    isSelected = false
    switch key {
    case .character(let character):
      isSelected = wasSelected
      insert(String(character))
    case .backspace where wasSelected, .delete where wasSelected:
      remove(0..<clusters.count)
    case .backspace, .control("h"): remove(cursor - 1..<cursor)
    case .delete, .control("d"): remove(cursor..<cursor + 1)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(clusters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = clusters.count
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<clusters.count)
    case .control("w"): remove(wordStart..<cursor)
    default:
      isSelected = wasSelected
      return false
    }
    return true
  }

  /// Puts a pasted text in; line breaks become spaces, other control characters are left out.
  package mutating func insert(_ text: String) {
    if isSelected {
      isSelected = false
      remove(0..<clusters.count)
    }
    let room = max(0, TextField.limit - clusters.count)
    let before = clusters.count
    // Joined anew, because a combining mark becomes part of the cluster before it.
    let head = String(clusters[..<cursor]) + String(TextField.oneLine(text).prefix(room))
    let tail = clusters[cursor...]
    clusters = Array(head) + tail
    cursor = max(0, clusters.count - tail.count)
    if clusters.count < before { cursor = min(cursor, clusters.count) }
  }

  private mutating func remove(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<clusters.count)
    clusters.removeSubrange(range)
    if cursor > range.lowerBound { cursor = max(range.lowerBound, cursor - range.count) }
  }

  /// Where the word before the cursor begins.
  private var wordStart: Int {
    var place = cursor
    while place > 0, clusters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !clusters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private static func oneLine(_ text: String) -> String {
    String(
      text.compactMap { character in
        if character.isNewline || character == "\t" { return " " }
        let isControl = character.unicodeScalars.first?.properties.generalCategory == .control
        return isControl ? nil : character
      }
    )
  }
}

extension TextField {
  /// The part of the text that a width shows, and the cursor's column in it.
  ///
  /// The cursor is always seen; where the text is longer, its beginning gives way.
  package func window(columns: Int) -> (text: String, cursor: Int) {
    guard columns > 0 else { return ("", 0) }
    var start = cursor
    var width = 0
    // One cell is the cursor's own at the end of the text.
    while start > 0 {
      let next = TextWidth.of(clusters[start - 1]).columns
      if width + next > columns - 1 { break }
      width += next
      start -= 1
    }
    let shown = String(TextWidth.prefix(String(clusters[start...]), columns: columns))
    return (shown, width)
  }

  /// Draws the field; in reverse the cell under the cursor, or all that the next character replaces.
  package func draw(
    into buffer: inout Buffer,
    at point: Point,
    columns: Int,
    _ style: Style = .plain
  ) {
    let (shown, column) = window(columns: columns)
    buffer.fill(Rect(x: point.x, y: point.y, width: columns, height: 1), style)
    buffer.put(shown, at: point, style, maxWidth: columns)
    let start = isSelected ? 0 : column
    buffer.restyle(
      Rect(x: point.x + start, y: point.y, width: column + 1 - start, height: 1)
    ) { cell in
      cell.attributes.insert(.reverse)
    }
  }
}
