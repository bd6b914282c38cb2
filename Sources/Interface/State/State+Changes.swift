import Planning
import Rendering
import Storage
import Wording

// The latest gestures on the record that a view tells about.

extension State {
  /// Asks for the gestures once a view that tells of them is in front.
  mutating func missingChanges() -> [Effect] {
    guard welcome == nil,
      front == .today || front == .suppliers || isLogInFront || isReviewing, past == nil,
      changes.ask()
    else {
      return []
    }
    return [.loadChanges]
  }

  /// Takes in a gesture of this user or of another.
  mutating func note(_ applied: Applied) {
    var seen: Set<RecordReference> = []
    let records = applied.change.edits.map(\.record).filter { seen.insert($0).inserted }
    changes.add(RecordChanges.Line(applied.change.label, now, author: applied.author, records))
  }

  /// The newest gestures on a record, in words, at most so many: when, and what.
  func latestChanges(of record: RecordReference, most: Int) -> [(when: String, what: String)] {
    guard let title = project.title(of: record) else { return [] }
    return changes.latest(of: record).prefix(most).map { line in
      let day = line.moment.day
      let when =
        day == now.day
        ? "\(words.today) \(words.hour(line.moment.minute))"
        : day.year == now.day.year ? words.date(day) : words.shortDate(day, near: now.day)
      let what = words.label(line.label, without: title)
      let author = line.author.map { " · \($0.prefix { $0 != "@" })" } ?? ""
      return (when, what + author)
    }
  }
}

extension Project {
  /// The title of a record.
  fileprivate func title(of record: RecordReference) -> String? {
    value(of: "title", in: record)?.text
  }
}

extension Words {
  /// What a gesture is called beside the record that it is about, whose name need not be said again:
  /// «Note» for «Note : Réserver la scène».
  func label(_ label: String, without title: String) -> String {
    let names = [title] + [44, 30].map { Shortening.title(title, columns: $0) }
    for name in names where !name.isEmpty {
      if let range = label.range(ofBytes: " (\(name))") {
        return String(label[..<range.lowerBound] + label[range.upperBound...])
      }
      guard let range = label.range(ofBytes: sentenceColon + name) else { continue }
      let rest = label[range.upperBound...]
      if rest.isEmpty { return String(label[..<range.lowerBound]) }
      // Else the name goes on: it is another's.
      guard rest.hasPrefix(", ") else { continue }
      return label[..<range.lowerBound] + sentenceColon + rest.dropFirst(2)
    }
    return label
  }
}

extension String {
  /// Where the bytes of a text stand first.
  ///
  /// The standard library compares characters, at a hundred times the cost.
  fileprivate func range(ofBytes text: String) -> Range<Index>? {
    let (all, wanted) = (Array(utf8), Array(text.utf8))
    guard let first = wanted.first, wanted.count <= all.count else { return nil }
    for start in 0...all.count - wanted.count
    where all[start] == first && all[start...].starts(with: wanted) {
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: wanted.count)
    }
    return nil
  }
}
