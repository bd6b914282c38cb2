package import Planning

/// A gesture that is not taken back, and the records that it touched.
package struct HistoryTouch: Hashable, Sendable {
  /// The gesture.
  package let item: HistoryItem
  /// The records, each once.
  package let records: [RecordReference]
}

extension History {
  /// The gestures that are not taken back, oldest first, with the records that they touched.
  ///
  /// Each stretch of the journal is read once, so that this costs about what reading the journal does.
  mutating func touches() throws(StorageError) -> [HistoryTouch] {
    let items = try newest(.max).reversed().filter { item in
      (item.kind == .edit || item.kind == .outside) && !item.isUndone
    }
    var touches: [HistoryTouch] = []
    touches.reserveCapacity(items.count)
    var next = items.startIndex
    while next < items.endIndex, let first = try step(items[next].n) {
      var stretch: [(item: HistoryItem, range: Range<Int>)] = []
      while next < items.endIndex, let step = try step(items[next].n),
        step.segment == first.segment
      {
        stretch.append((items[next], step.range))
        next += 1
      }
      guard let last = stretch.last else { break }
      let whole = first.range.lowerBound..<last.range.upperBound
      let bytes = try bytes(whole, ofSegment: first.segment)
      for (item, range) in stretch {
        let line = bytes[range.lowerBound - whole.lowerBound..<range.upperBound - whole.lowerBound]
        touches.append(HistoryTouch(item: item, records: History.records(in: Array(line))))
      }
    }
    return touches
  }

  /// The records that the operations of a line touch; none where it can't be read, or where a whole
  /// list came or went.
  private static func records(in line: [UInt8]) -> [RecordReference] {
    guard let header = JournalLine.wholeHeader(at: 0, in: line),
      let record = JournalRecord(json: Array(line[header.json]), after: Reach()),
      let operations = record.decodedOperations
    else { return [] }
    var seen: Set<RecordReference> = []
    return operations.compactMap { $0.recordPath?.record }.filter { seen.insert($0).inserted }
  }
}

extension Store {
  /// The gestures that are not taken back, oldest first, with the records that they touched.
  package func touches() throws(StorageError) -> [HistoryTouch] { try history?.touches() ?? [] }
}
