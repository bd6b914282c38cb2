import LosslessJSON
import Planning

/// One record of a list with the separator before it.
struct RecordPiece: Sendable {
  /// The separator and the record.
  var text: ByteText
  /// How many bytes of `text` are the separator.
  var leadCount: Int
  /// The record's identifier, nil if it has none that is a text.
  let id: RecordID?

  func lead(in source: [UInt8]) -> ArraySlice<UInt8> {
    text.bytes(in: source).prefix(leadCount)
  }

  func body(in source: [UInt8]) -> ArraySlice<UInt8> {
    text.bytes(in: source).dropFirst(leadCount)
  }
}

/// A list of the document, cut into its records.
struct RecordPieces: Sendable {
  private(set) var pieces: [RecordPiece] = []
  /// White space and the closing bracket.
  private(set) var closing: [UInt8]

  /// Where each record was when this was last built; of twins the first.
  private var hints: [RecordID: Int]?
  /// How many insertions and removals have moved records since.
  private var shifts = 0
  /// Whether two records had one id when the hints were built; then every shift drops them.
  private(set) var hasTwins = false
  /// Past so many shifts, the hints are built again.
  private static let greatestShift = 64

  /// The list that `array` is, in the source's bytes.
  init(_ array: JSONValue) {
    pieces.reserveCapacity(array.count)
    var end = array.range.lowerBound + 1
    for element in array.elements {
      let range = element.range
      pieces.append(
        RecordPiece(
          text: ByteText(end..<range.upperBound),
          leadCount: range.lowerBound - end,
          id: element.recordID
        )
      )
      end = range.upperBound
    }
    closing = Array(array.tree.bytes[end..<array.range.upperBound])
  }

  /// Where the record called `id` is; of twins the first.
  ///
  /// Constant time after the first call: between two builds, a record is near its hint.
  mutating func position(of id: RecordID) -> Int? {
    if hints == nil || shifts > Self.greatestShift { buildHints() }
    guard let hint = hints?[id] else { return nil }
    for distance in 0...shifts {
      if isAt(hint - distance, id) { return hint - distance }
      if isAt(hint + distance, id) { return hint + distance }
    }
    return nil
  }

  private func isAt(_ position: Int, _ id: RecordID) -> Bool {
    pieces.indices.contains(position) && pieces[position].id == id
  }

  private mutating func buildHints() {
    var built: [RecordID: Int] = [:]
    built.reserveCapacity(pieces.count)
    hasTwins = false
    for (position, piece) in pieces.enumerated().reversed() {
      guard let id = piece.id else { continue }
      if built.updateValue(position, forKey: id) != nil { hasTwins = true }
    }
    hints = built
    shifts = 0
  }

  /// Makes the records' bytes their own, taken from `source`.
  mutating func own(_ source: [UInt8]) {
    for position in pieces.indices {
      pieces[position].text = .own(Array(pieces[position].text.bytes(in: source)))
    }
  }

  /// Puts a record's bytes in the place of the one at `position`, which has the same id.
  mutating func replace(_ body: some Sequence<UInt8>, at position: Int, source: [UInt8]) {
    let lead = pieces[position].lead(in: source)
    pieces[position].text = .own(Array(lead) + body)
  }

  /// Puts a record at `position`; `trail` goes before what follows it.
  mutating func insert(_ item: ItemText, id: RecordID?, at position: Int, source: [UInt8]) {
    if position < pieces.count, !item.trail.isEmpty {
      pieces[position].text = .own(Array(item.trail) + pieces[position].text.bytes(in: source))
      pieces[position].leadCount += item.trail.count
    } else if pieces.isEmpty {
      closing = item.trail + closing
    }
    let piece = RecordPiece(
      text: .own(Array(item.lead) + item.body),
      leadCount: item.lead.count,
      id: id
    )
    pieces.insert(piece, at: position)
    if hasTwins || id.flatMap({ hints?[$0] }) != nil {
      hints = nil
    } else if let id {
      hints?[id] = position
    }
    if position < pieces.count - 1 { shifts += 1 }
  }

  /// Takes out the record at `position` and the first `trailCount` bytes of what follows it.
  mutating func remove(at position: Int, trailCount: Int, source: [UInt8]) {
    let piece = pieces.remove(at: position)
    if position < pieces.count, trailCount > 0 {
      let next = pieces[position].text.bytes(in: source)
      pieces[position].text = .own(Array(next.dropFirst(trailCount)))
      pieces[position].leadCount -= trailCount
    } else if pieces.isEmpty {
      closing.removeFirst(trailCount)
    }
    if hasTwins {
      hints = nil
    } else if let id = piece.id {
      hints?[id] = nil
    }
    if position < pieces.count { shifts += 1 }
  }
}

extension JSONValue {
  /// The identifier of a record: its first member `id`, if it is a text with something in it.
  var recordID: RecordID? {
    guard let text = self["id"]?.string, !text.isEmpty else { return nil }
    return RecordID(text)
  }
}
