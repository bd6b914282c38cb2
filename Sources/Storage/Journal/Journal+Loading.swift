extension Journal {
  /// A journal that was read, and what it says since the last checkpoint.
  struct Loaded {
    let journal: Journal
    /// The records from the last checkpoint's state on, and perhaps some before.
    let entries: [JournalScan.Entry]
    /// Whether a crash has left something after the last record.
    let hasTornTail: Bool
    /// Where what is older ends; nil: this is all.
    let start: SegmentEnd?
  }

  /// Reads the journal in `folder` from the last checkpoint on; nil if there is none.
  ///
  /// What is older is not verified here: it can't change the state, only limit how far undo goes.
  static func load(
    _ fileSystem: any FileSystem,
    folder: Descriptor,
    access: Access,
    segmentLimit: Int
  ) throws(StorageError) -> Loaded? {
    let numbers = try filing { () throws(FileError) in
      try fileSystem.list(folder).compactMap(segment).sorted()
    }
    guard !numbers.isEmpty else { return nil }
    var unreadable: [SegmentText] = []
    for number in numbers.reversed() {
      let text = try filing { () throws(FileError) in
        try SegmentText(number, in: folder, access, fileSystem)
      }
      guard text.head != nil else {
        unreadable.append(text)
        continue
      }
      let loaded = try load(from: text, in: folder, fileSystem, segmentLimit: segmentLimit)
      // A segment without a head is one whose first write was cut short, or it is damage.
      for other in unreadable where loaded.journal.damage == nil {
        var mark = JournalMark(segment: other.number)
        mark.commit = loaded.journal.mark.commit
        let scan = JournalScan(other.bytes, from: mark)
        if case .damaged(let place) = scan.tail { loaded.journal.damage = place }
      }
      return loaded
    }
    let isLost = unreadable.allSatisfy { text in
      let tail = JournalScan(text.bytes, from: JournalMark(segment: text.number)).tail
      return tail == .torn || tail == .none
    }
    // The very first write was cut short: nothing was ever acknowledged.
    if isLost { return nil }
    throw .damaged(JournalDamage(segment: numbers[numbers.count - 1], offset: 0))
  }

  private static func load(
    from newest: SegmentText,
    in folder: Descriptor,
    _ fileSystem: any FileSystem,
    segmentLimit: Int
  ) throws(StorageError) -> Loaded {
    var texts = [newest]
    var search = AnchorSearch()
    var start = search.find(in: newest)
    while start == nil, let previous = texts[0].head?.previous {
      let older = try filing { () throws(FileError) in
        try SegmentText(
          previous.segment,
          in: folder,
          .reading,
          fileSystem,
          end: previous.end
        )
      }
      texts.insert(older, at: 0)
      guard older.head != nil, older.bytes.count == previous.end else {
        throw .damaged(JournalDamage(segment: older.number, offset: 0))
      }
      start = search.find(in: older)
    }
    guard let start else { throw .damaged(JournalDamage(segment: texts[0].number, offset: 0)) }

    var mark = JournalMark(segment: texts[0].number, chain: start.chain)
    mark.end = start.offset
    var scans: [JournalScan] = []
    for text in texts {
      if !scans.isEmpty {
        mark.segment = text.number
        mark.end = 0
      }
      let scan = JournalScan(Array(text.bytes[mark.end...]), from: mark)
      scans.append(scan)
      mark = scan.mark
      if scan.tail != .none { break }
    }
    let journal = Journal(
      fileSystem,
      folder: folder,
      segment: newest.takeDescriptor(),
      mark: mark,
      lastDone: start.done,
      segmentLimit: segmentLimit
    )
    for scan in scans { journal.adopt(scan) }
    if scans.count < texts.count || (scans.last?.tail == .torn && mark.segment != newest.number) {
      journal.damage = journal.damage ?? JournalDamage(at: mark)
    }
    return Loaded(
      journal: journal,
      entries: scans.flatMap(\.entries),
      hasTornTail: scans.last?.tail == .torn && journal.damage == nil,
      start: start.offset > 0
        ? SegmentEnd(segment: texts[0].number, end: start.offset, chain: start.chain)
        : texts[0].head?.previous
    )
  }
}

/// The bytes of a segment.
final class SegmentText {
  let number: Int
  let bytes: [UInt8]
  /// The first record; nil if it can't be read.
  let head: JournalRecord?
  private var descriptor: Descriptor?
  private let fileSystem: any FileSystem

  /// Reads a segment, up to `end` where another follows.
  init(
    _ number: Int,
    in folder: Descriptor,
    _ access: Access,
    _ fileSystem: any FileSystem,
    end: Int? = nil
  ) throws(FileError) {
    self.number = number
    self.fileSystem = fileSystem
    let name = Journal.name(ofSegment: number)
    let file = try fileSystem.open(name, in: folder, access)
    do throws(FileError) {
      bytes =
        if let end {
          try fileSystem.read(file, at: 0, count: end)
        } else {
          try fileSystem.readAll(file, named: name)
        }
    } catch {
      fileSystem.close(file)
      throw error
    }
    head = JournalScan.head(of: bytes)
    descriptor = file
  }

  /// The open file, which is then the caller's to close.
  func takeDescriptor() -> Descriptor {
    defer { descriptor = nil }
    return descriptor ?? Descriptor(number: -1)
  }

  deinit {
    if let descriptor { fileSystem.close(descriptor) }
  }
}

/// Looks, from the newest segment back, for the place to read the journal from: the last step that
/// is part of the last checkpoint.
private struct AnchorSearch {
  /// Where to begin, and the checkpoint found on the way.
  struct Anchor {
    let offset: Int
    /// The chain's value before.
    let chain: UInt32
    let done: Journal.Checkpoint
  }

  private var done: Journal.Checkpoint?

  /// The place in `text`; nil: it lies in an older segment.
  mutating func find(in text: SegmentText) -> Anchor? {
    var lines = BackwardLines(text.bytes)
    while let line = lines.next() {
      guard line.isGood, let record = line.record else { continue }
      if done == nil, let hash = record.hash,
        record.kind == .done || (record.kind == .head && record.previous == nil)
      {
        done = Journal.Checkpoint(hash: hash, n: record.n)
      }
      if let done, record.kind.isStep || record.kind == .head, record.n <= done.n {
        return Anchor(offset: line.range.lowerBound, chain: line.before, done: done)
      }
    }
    return nil
  }
}
