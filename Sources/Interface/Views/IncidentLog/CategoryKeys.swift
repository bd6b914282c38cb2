/// The letters by which categories are chosen: the same for a category for as long as those before it
/// in the project's list stay, so that fingers learn them.
package struct CategoryKeys: Sendable {
  /// The letter of each category, in the order of the list; nil: all 26 are taken.
  package let letters: [Character?]

  /// The letters of some categories: the first of a name, else that of another of its words, else any
  /// of the name, else the next one that is free.
  package init(_ categories: [String]) {
    var free = Set("abcdefghijklmnopqrstuvwxyz")
    letters = categories.map { name in
      let words = TypedText(name).folded.split { !$0.isLetter }
      // «de» says nothing of what it is about.
      let initials = words.filter { $0.count > 2 }.compactMap(\.first)
      let wanted = initials + words.joined() + "abcdefghijklmnopqrstuvwxyz"
      return wanted.first { free.contains($0) }.map { letter in
        free.remove(letter)
        return letter
      }
    }
  }

  /// The place of the category that a key chooses.
  package func place(of key: Character) -> Int? {
    guard let letter = TypedText(String(key)).folded.first else { return nil }
    return letters.firstIndex(of: letter)
  }
}
