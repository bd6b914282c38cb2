import Rendering
import Wording

/// A list above which one types to filter it.
protocol FilteredList {
  /// What is typed.
  var field: TextField { get set }
  /// Finds anew what matches what is typed.
  mutating func filter(_ words: Words)
  /// Goes up or down the matches.
  mutating func move(by step: Int)
}

extension FilteredList {
  /// Takes a key that neither chooses nor gives up; `page` is in rows.
  mutating func press(_ key: Key, page: Int, _ words: Words) {
    switch key {
    case .down, .control("n"): move(by: 1)
    case .up, .control("p"): move(by: -1)
    case .pageDown: move(by: page)
    case .pageUp: move(by: -page)
    default:
      let before = field.text
      _ = field.press(key)
      if field.text != before { filter(words) }
    }
  }
}

extension Key {
  /// Whether the key closes what is in front without doing anything.
  var givesUp: Bool { self == .escape || self == .control("c") || self == .control("g") }
}
