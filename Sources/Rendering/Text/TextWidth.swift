/// The cells that a text takes on the screen, once sanitised: nobody counts characters to place it.
package enum TextWidth {
  /// The cells of a text.
  package static func of(_ text: String, emoji: EmojiPolicy = .base) -> Int {
    var width = 0
    DisplayCluster.forEach(in: text, emoji: emoji) { cluster, _ in
      width += cluster.columns
      return true
    }
    return width
  }

  /// The cells of one grapheme cluster, and whether all terminals agree on that number.
  package static func of(
    _ character: Character,
    emoji: EmojiPolicy = .base
  ) -> (columns: Int, isCertain: Bool) {
    let cluster = DisplayCluster(character, emoji: emoji)
    return (cluster.columns, cluster.isCertain)
  }

  /// The longest beginning of a text that takes at most a number of cells.
  package static func prefix(
    _ text: String,
    columns: Int,
    emoji: EmojiPolicy = .base
  ) -> Substring {
    var width = 0
    var end = 0
    DisplayCluster.forEach(in: text, emoji: emoji) { cluster, place in
      width += cluster.columns
      if width <= columns { end = place.upperBound }
      return width < columns
    }
    return text[..<text.index(at: end)]
  }
}
