/// What reading a stretch of a segment gave: the records up to the first fault, and the fault.
struct JournalScan {
  /// A record and where its line is in the segment.
  struct Entry {
    let record: JournalRecord
    let segment: Int
    let range: Range<Int>
  }

  /// What follows the last good record.
  enum Tail: Equatable {
    /// Nothing.
    case none
    /// What a crash left of a write that nobody was told of.
    case torn
    /// Something that no crash explains.
    case damaged(JournalDamage)
  }

  private(set) var entries: [Entry] = []
  /// Where the journal goes on.
  private(set) var mark: JournalMark
  private(set) var tail = Tail.none

  /// Reads `bytes`, which stand at `mark` in its segment, to their end.
  init(_ bytes: [UInt8], from mark: JournalMark) {
    self.mark = mark
    let base = mark.end
    var start = 0
    while start < bytes.count {
      guard let header = JournalLine.wholeHeader(at: start, in: bytes),
        JournalLine.value(of: bytes[header.json], after: self.mark.chain) == header.chain,
        let record = JournalRecord(json: Array(bytes[header.json]), after: self.mark.reach),
        self.mark.accepts(record)
      else {
        tail = Self.tail(bytes, from: start, base: base, after: self.mark)
        return
      }
      let range = base + start..<base + header.end
      entries.append(Entry(record: record, segment: mark.segment, range: range))
      self.mark.pass(record, chain: header.chain, end: base + header.end)
      start = header.end
    }
  }

  /// The record that a segment beginning with `bytes` begins with; nil if it is no head or spoiled.
  static func head(of bytes: [UInt8]) -> JournalRecord? {
    guard let header = JournalLine.wholeHeader(at: 0, in: bytes),
      let record = JournalRecord(json: Array(bytes[header.json]), after: Reach()),
      record.kind == .head,
      JournalLine.value(of: bytes[header.json], after: record.previous?.chain ?? 0) == header.chain
    else { return nil }
    return record
  }

  /// Tells a write that a crash cut short from damage.
  ///
  /// Every write is synced before the next, so a crash can spoil but the last: nothing readable after
  /// the fault may belong to a later one. And a crash leaves bytes out, it changes none: either the
  /// file ends within the line, or whole sectors hold zeros.
  private static func tail(
    _ bytes: [UInt8],
    from start: Int,
    base: Int,
    after mark: JournalMark
  ) -> Tail {
    let damage = Tail.damaged(JournalDamage(segment: mark.segment, offset: base + start))
    guard
      isCutShort(bytes, from: start) || bytes.last == 0
        || hasLostSector(bytes, from: start, base: base)
    else {
      return damage
    }
    var position = start
    while let next = bytes[position...].firstIndex(of: UInt8(ascii: "J")) {
      if let header = JournalLine.wholeHeader(at: next, in: bytes),
        let record = JournalRecord(json: Array(bytes[header.json]), after: Reach()),
        record.commit > mark.commit + 1
      {
        return damage
      }
      position = next + 1
    }
    return .torn
  }

  /// Whether the file ends within the line at `start`.
  private static func isCutShort(_ bytes: [UInt8], from start: Int) -> Bool {
    guard !bytes[start...].contains(JournalLine.lineFeed) else { return false }
    guard let header = JournalLine.header(at: start, in: bytes) else {
      return bytes.count - start < JournalLine.headerCount
        && bytes[start...].starts(with: Array("J1 ".utf8).prefix(bytes.count - start))
    }
    return header.end > bytes.count
  }

  /// Whether what stands in some sector of the disk from `start` on is nothing but zeros.
  private static func hasLostSector(_ bytes: [UInt8], from start: Int, base: Int) -> Bool {
    let sector = 512
    var lower = start
    while lower < bytes.count {
      let upper = min(bytes.count, ((base + lower) / sector + 1) * sector - base)
      if bytes[lower..<upper].allSatisfy({ $0 == 0 }) { return true }
      lower = upper
    }
    return false
  }
}
