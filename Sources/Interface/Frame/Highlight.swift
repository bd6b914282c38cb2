import Rendering

/// The words that are looked for, marked where they stand in titles.
struct Highlight {
  private let wanted: [[UInt8]]

  /// The words of the filter in force and of a search that is not over.
  init(_ state: State) {
    let search = state.showsMatches ? TypedText(state.lastSearch ?? "").words.map(String.init) : []
    let filter = state.past == nil ? state.sifted?.wanted.map(\.bytes) ?? [] : []
    wanted = (search.map { FoldedText($0).bytes } + filter).filter { !$0.isEmpty }
  }

  /// Marks the words among the cells of a title that is drawn: underlined, so that it is seen without
  /// colours too.
  func mark(_ columns: Range<Int>, row: Int, in buffer: inout Buffer) {
    guard !wanted.isEmpty else { return }
    let columns = columns.clamped(to: 0..<buffer.size.columns)
    var text = FoldedText()
    var places: [Int] = []
    for x in columns {
      text.append(buffer[x, row].text)
      places += repeatElement(x, count: text.bytes.count - places.count)
    }
    for word in wanted {
      var start = 0
      while let match = text.range(of: word, from: start) {
        let first = places[match.lowerBound]
        let last = places[match.upperBound - 1]
        buffer.restyle(Rect(x: first, y: row, width: last - first + 1, height: 1)) { style in
          style.role = .accent
          style.attributes.formUnion([.underline, .bold])
        }
        start = match.upperBound
      }
    }
  }
}
