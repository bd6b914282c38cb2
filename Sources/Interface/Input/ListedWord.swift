/// Which of a list's words a typed one means: categories, zones, severities.
///
/// It is meant that is called so; else the only one that has such a word, or whose name or a word of
/// it begins so. Anything else is asked back rather than guessed.
package enum ListedWord: Equatable, Sendable {
  /// The word at this place is meant.
  case found(Int)
  /// Several may be meant.
  case several([String])
  /// None is; those that are spelled nearly so.
  case none(near: [String])

  /// Whether a name is the one that is typed, whatever its case and accents.
  package static func isSame(_ name: String?, _ text: String) -> Bool {
    name.map { TypedText($0).folded == TypedText(text).folded } ?? false
  }

  /// What `text` means among `names`.
  package init(_ text: String, among names: [String]) {
    let typed = TypedText(text).folded
    let folded = names.map { TypedText($0).folded }
    guard !typed.isEmpty else {
      self = .none(near: [])
      return
    }
    if let place = folded.firstIndex(of: typed) {
      self = .found(place)
      return
    }
    let parts = folded.map { name in
      name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let readings: [(Int) -> Bool] = [
      { parts[$0].contains(typed) }, { folded[$0].hasPrefix(typed) },
      { place in parts[place].contains { $0.hasPrefix(typed) } },
    ]
    for isMeant in readings {
      let places = names.indices.filter(isMeant)
      if places.count == 1 {
        self = .found(places[0])
        return
      }
      if places.count > 1 {
        self = .several(places.map { names[$0] })
        return
      }
    }
    let near = names.indices.filter { place in
      ([folded[place]] + parts[place]).contains {
        $0.count > 2 && editDistance($0, typed) <= min(2, typed.count / 2)
      }
    }
    self = .none(near: near.map { names[$0] })
  }
}
