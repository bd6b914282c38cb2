import Wording

/// A typed element cut where the words of its parts begin.
///
/// A label begins a part behind a comma, or behind a part that is no text; before text it needs its
/// colon, so that a text may hold the same words.
struct ShapePieces {
  /// What stands before the first label.
  private(set) var head: Substring
  /// What stands behind labels, by the place of the part.
  private(set) var labelled: [Int: Substring] = [:]

  /// Cuts a text by the labels of a shape.
  init(_ text: Substring, of shape: FieldShape, _ words: Words) {
    head = text
    let spans = text.split(whereSeparator: \.isWhitespace)
    let folded = spans.map { TypedText(String($0)).folded }
    let labels = shape.parts.indices.flatMap { place in
      shape.parts[place].label.map { key in
        ([words.partLabel(key)] + words.partAliases(key)).map { label in
          (place: place, words: TypedText(label).words.map(String.init))
        }
      } ?? []
    }.sorted { $0.words.count > $1.words.count }
    var cuts: [(place: Int, start: String.Index, value: String.Index)] = []
    var isInText = shape.head.last.map(\.isText) ?? false
    var index = 0
    while index < spans.count {
      let follows = !isInText || index > 0 && spans[index - 1].last == ","
      let match =
        follows
        ? labels.lazy.compactMap { label in
          ShapePieces.end(of: label.words, at: index, in: folded, shape.parts[label.place])
            .map { (label.place, $0) }
        }.first : nil
      guard let (place, end) = match else {
        index += 1
        continue
      }
      let value = end < spans.count ? spans[end].startIndex : text.endIndex
      cuts.append((place, spans[index].startIndex, value))
      isInText = shape.parts[place].isText
      index = end
    }
    for (number, cut) in cuts.enumerated() {
      let end = number + 1 < cuts.count ? cuts[number + 1].start : text.endIndex
      labelled[cut.place] = ShapePieces.clean(text[cut.value..<end])
    }
    if let first = cuts.first { head = ShapePieces.clean(text[..<first.start]) }
  }

  /// Where a label ends that begins at a word, its colon included; nil: it does not begin there.
  private static func end(
    of label: [String],
    at index: Int,
    in words: [String],
    _ part: FieldShape.Part
  ) -> Int? {
    let end = index + label.count
    guard end <= words.count, words[index..<end - 1].elementsEqual(label.dropLast()) else {
      return nil
    }
    let last = words[end - 1].trimming(",")
    if last == label.last.map({ $0 + ":" }) { return end }
    guard last == label.last else { return nil }
    if end < words.count, words[end] == ":" { return end + 1 }
    return part.isText ? nil : end
  }

  /// A text without white space at its ends and the comma at its end.
  private static func clean(_ text: Substring) -> Substring {
    let text = text.trimmed
    return text.last == "," ? text.dropLast().trimmed : text
  }
}

extension String {
  /// The text without one mark at its end.
  fileprivate func trimming(_ mark: Character) -> String {
    last == mark ? String(dropLast()) : self
  }
}
