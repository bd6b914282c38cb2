/// The lines of a segment, the last first, each verified against the one before it.
struct BackwardLines {
  /// A line.
  struct Line {
    let range: Range<Int>
    /// The chain's value after it, as it says itself.
    let chain: UInt32
    /// The chain's value before it.
    let before: UInt32
    /// Whether its form and its chain are right.
    let isGood: Bool
    let record: JournalRecord?
  }

  private let bytes: [UInt8]
  private var end: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    end = bytes.count
  }

  /// Whether something is left that has not been gone through.
  var hasRest: Bool { end > 0 }

  /// The line before the last one given.
  mutating func next() -> Line? {
    guard end > 0 else { return nil }
    let start = lineStart(before: end - 1)
    let range = start..<end
    defer { end = start }
    guard let header = JournalLine.wholeHeader(at: start, in: bytes), header.end == range.upperBound
    else { return Line(range: range, chain: 0, before: 0, isGood: false, record: nil) }
    let json = Array(bytes[header.json])
    let record = JournalRecord(json: json, after: Reach())
    let before: UInt32?
    if start == 0 {
      before = record?.previous?.chain ?? 0
    } else {
      let previous = JournalLine.wholeHeader(at: lineStart(before: start - 1), in: bytes)
      before = previous?.end == start ? previous?.chain : nil
    }
    return Line(
      range: range,
      chain: header.chain,
      before: before ?? 0,
      isGood: before.map { JournalLine.value(of: json[...], after: $0) == header.chain } ?? false,
      record: record
    )
  }

  private func lineStart(before end: Int) -> Int {
    bytes[..<end].lastIndex(of: JournalLine.lineFeed).map { $0 + 1 } ?? 0
  }
}
