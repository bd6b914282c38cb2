import Planning
package import Rendering
import Storage
package import Wording

// The first start: its keys, and what lies in front once the project is there.

extension State {
  /// The screen of the first start, where no project is yet.
  package init(
    _ welcome: Welcome,
    words: Words,
    now: Moment,
    size: Size,
    isMono: Bool = false,
    seed: UInt64 = 0
  ) {
    self.init(Project(), words: words, now: now, size: size, isMono: isMono, seed: seed)
    self.welcome = welcome
  }

  /// A key of the first start.
  mutating func press(_ key: Key, in welcome: Welcome) -> [Effect] {
    if key.givesUp { return [.quit] }
    var welcome = welcome
    defer { self.welcome = welcome }
    switch (welcome.step, key) {
    case (.summary, .enter):
      guard let project = welcome.newProject(&identifiers) else { return [] }
      return [.create(project)]
    case (_, .backTab): welcome.goBack()
    case (_, .enter), (_, .tab): _ = welcome.goOn(reading: words)
    case (.template, .up), (.template, .character("k")): welcome.choose(welcome.choice - 1)
    case (.template, .down), (.template, .character("j")): welcome.choose(welcome.choice + 1)
    case (.template, .character(let character)):
      guard let place = ViewID.allCases.firstIndex(where: { $0.isReached(by: character) }),
        welcome.sources.indices.contains(place)
      else { break }
      welcome.choose(place)
      _ = welcome.goOn(reading: words)
    case (.role, _): welcome.press(key, words)
    case (_, .up): welcome.goBack()
    case (_, .down): _ = welcome.goOn(reading: words)
    case (.summary, .character("q")): return [.quit]
    default: welcome.press(key, words)
    }
    return []
  }
}

extension ViewID {
  /// Whether a character is its digit, or what the same key types without Shift on AZERTY.
  fileprivate func isReached(by character: Character) -> Bool {
    character == Character("\(rawValue)") || character == azertyKey
  }
}
