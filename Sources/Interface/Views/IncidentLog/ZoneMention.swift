/// The zone that a text names: «vol à l'accès B» happened there.
package enum ZoneMention {
  /// The zone of the project whose name stands in `text`, the longest of several; nil: none does.
  package static func zone(in text: String, of zones: [String]) -> String? {
    let words = ZoneMention.words(text)
    guard !words.isEmpty else { return nil }
    return zones.filter { zone in
      let name = ZoneMention.words(zone)
      guard !name.isEmpty, name.count <= words.count else { return false }
      return (0...(words.count - name.count)).contains { words[$0...].starts(with: name) }
    }.max { $0.count < $1.count }
  }

  private static func words(_ text: String) -> [Substring] {
    TypedText(text).folded.split { !$0.isLetter && !$0.isNumber }
  }
}
