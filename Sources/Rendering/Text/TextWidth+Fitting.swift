extension TextWidth {
  /// Whether a text takes at most a number of cells; reads no further than it must.
  package static func fits(_ text: String, columns: Int, emoji: EmojiPolicy = .base) -> Bool {
    var width = 0
    DisplayCluster.forEach(in: text, emoji: emoji) { cluster, _ in
      width += cluster.columns
      return width <= columns
    }
    return width <= columns
  }

  /// A text with spaces after it, to fill a number of cells; a longer one stays as it is.
  package static func padded(_ text: String, columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - of(text)))
  }

  /// A text with spaces before it, to fill a number of cells; a longer one stays as it is.
  package static func paddedLeft(_ text: String, columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - of(text))) + text
  }
}
