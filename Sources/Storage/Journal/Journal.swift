/// The append-only record of everything that was ever done to a document, in the side folder.
///
/// Whoever writes holds the store's lock. A write that fails is cut off again; a sync that fails is
/// never believed: in both cases where nothing else helps a new segment takes over.
final class Journal {
  let fileSystem: any FileSystem
  /// The side folder.
  let folder: Descriptor
  /// The newest segment.
  private var segment: Descriptor
  /// Where the journal goes on.
  private(set) var mark: JournalMark

  /// The document on the disk as the last checkpoint left it.
  private(set) var lastDone: Checkpoint
  /// A checkpoint that began after the last one that ended.
  private(set) var lastIntent: Checkpoint?
  /// The document on the disk as another program left it, if its change was taken in since.
  private(set) var lastSeen: ContentHash?
  /// The temporary name of the last checkpoint that began.
  private(set) var lastTemporary: String?

  /// The first place that can't be read; the journal must not be written to then.
  var damage: JournalDamage?
  /// Whether the newest segment can no longer be trusted with a write.
  private var isSpoiled = false
  /// Whether the disk has refused a sync, so that the whole state is better written anew.
  var doubtsDisk = false
  /// Bytes after which a new segment begins.
  let segmentLimit: Int
  /// The safety measures that a test leaves out.
  var omitted: Set<Precaution> = []

  /// A checkpoint's document.
  struct Checkpoint: Equatable {
    let hash: ContentHash
    /// The last step in it.
    let n: Int
    /// The name under which the new document waits for its place.
    var temporary: String?
  }

  /// 8 MiB.
  static let standardLimit = 8 << 20

  init(
    _ fileSystem: any FileSystem,
    folder: Descriptor,
    segment: Descriptor,
    mark: JournalMark,
    lastDone: Checkpoint,
    segmentLimit: Int
  ) {
    self.fileSystem = fileSystem
    self.folder = folder
    self.segment = segment
    self.mark = mark
    self.lastDone = lastDone
    self.segmentLimit = segmentLimit
  }

  deinit {
    fileSystem.close(segment)
  }

  /// The name of a segment's file.
  static func name(ofSegment number: Int) -> String {
    let digits = String(number)
    return "journal-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".jsonl"
  }

  /// The number in the name of a segment's file; nil: it is none.
  static func segment(named name: String) -> Int? {
    guard name.hasPrefix("journal-"), name.hasSuffix(".jsonl") else { return nil }
    guard let number = Int(name.dropFirst(8).dropLast(6)), number > 0,
      self.name(ofSegment: number) == name
    else { return nil }
    return number
  }

  // MARK: - Reading on

  /// Notes what a record says of the document on the disk.
  func note(_ record: JournalRecord) {
    switch record.kind {
    case .done:
      guard let hash = record.hash else { return }
      lastDone = Checkpoint(hash: hash, n: record.n)
      lastIntent = nil
      lastSeen = nil
    case .intent:
      guard let hash = record.hash else { return }
      lastIntent = Checkpoint(hash: hash, n: record.n, temporary: record.temporary)
      lastTemporary = record.temporary
    case .outside: lastSeen = record.hash
    case .head:
      guard record.previous == nil, let hash = record.hash else { return }
      lastDone = Checkpoint(hash: hash, n: record.n)
    case .edit, .undo, .redo, .redact: break
    }
  }

  /// Whether a document on the disk has nothing new: a checkpoint's, or what was last taken in.
  ///
  /// Once another program's change has been taken in, the last checkpoint's document is news: that
  /// program has taken its change back.
  func knows(_ hash: ContentHash) -> Bool {
    hash == (lastSeen ?? lastDone.hash) || hash == lastIntent?.hash
  }

  /// Takes over the result of a scan.
  func adopt(_ scan: JournalScan) {
    mark = scan.mark
    for entry in scan.entries { note(entry.record) }
    if case .damaged(let place) = scan.tail { damage = place }
  }

  /// Whether there is something to read that was not there when the journal was last read.
  var hasMore: Bool {
    guard let status = try? fileSystem.status(of: segment) else { return true }
    if status.size != mark.end || status.links == 0 { return !isSpoiled }
    let next = try? fileSystem.status(of: Self.name(ofSegment: mark.segment + 1), in: folder)
    return next != nil
  }

  /// Reads what others have appended since; to be called with the lock held.
  ///
  /// What a crash of another left at the end is set aside and cut off.
  func catchUp() throws(StorageError) -> [JournalScan.Entry] {
    if let damage { throw .damaged(damage) }
    if omitted.contains(.catchUp) { return [] }
    var entries: [JournalScan.Entry] = []
    while true {
      let status = try filing { () throws(FileError) in try fileSystem.status(of: segment) }
      let next = try filing { () throws(FileError) in try successor() }
      let end = next?.previous.end ?? status.size
      guard status.links > 0, end >= mark.end, status.size >= end else { throw .journalVanished }
      if end > mark.end, !isSpoiled || next != nil {
        let scan = try filing { () throws(FileError) in
          JournalScan(try fileSystem.read(segment, at: mark.end, count: end - mark.end), from: mark)
        }
        adopt(scan)
        entries += scan.entries
        switch scan.tail {
        case .none: break
        case .torn:
          guard next == nil else { throw .damaged(JournalDamage(at: mark)) }
          try filing { () throws(FileError) in try setAsideTail() }
        case .damaged(let place): throw .damaged(place)
        }
      }
      guard let next else { return entries }
      fileSystem.close(segment)
      segment = next.descriptor
      isSpoiled = false
      mark.segment = next.number
      mark.end = 0
    }
  }

  /// A segment that goes on after this one.
  private struct Successor {
    let number: Int
    let descriptor: Descriptor
    let previous: SegmentEnd
  }

  /// The segment that follows the newest one known, if another instance has begun one.
  private func successor() throws(FileError) -> Successor? {
    guard
      try fileSystem.status(of: Self.name(ofSegment: mark.segment + 1), in: folder) != nil
    else { return nil }
    let numbers = try fileSystem.list(folder).compactMap(Self.segment)
    for number in numbers.sorted() where number > mark.segment {
      let descriptor = try fileSystem.open(Self.name(ofSegment: number), in: folder, .updating)
      let start = try fileSystem.read(descriptor, at: 0, count: 1 << 12)
      if let previous = JournalScan.head(of: start)?.previous, previous.segment == mark.segment {
        return Successor(number: number, descriptor: descriptor, previous: previous)
      }
      fileSystem.close(descriptor)
    }
    return nil
  }

  /// Keeps what a crash left after the last record in a file of its own, and cuts it off.
  func setAsideTail() throws(FileError) {
    let size = try fileSystem.status(of: segment).size
    let tail = try fileSystem.read(segment, at: mark.end, count: size - mark.end)
    if tail.contains(where: { $0 != 0 }) {
      // Only for whoever wants to look; that it can't be kept is no reason to stop.
      let name = "torn-\(mark.segment)-\(mark.end)"
      try? fileSystem.withFile(name, in: folder, .creating) { file throws(FileError) in
        try fileSystem.write(tail, to: file, at: 0)
      }
    }
    try cutBack()
  }

  /// Cuts the newest segment back to its last good record, for good.
  private func cutBack() throws(FileError) {
    try fileSystem.truncate(segment, to: mark.end)
    // Before anything is written there again: a crash that keeps the new bytes and forgets the cut
    // would leave old ones behind them.
    try fileSystem.syncData(segment)
  }

  // MARK: - Writing

  /// Appends records with one write and one sync, so that they last; with the lock held, and after
  /// `catchUp`.
  ///
  /// Gives back where they are, a new segment's head before them; their commit number is filled in.
  @discardableResult
  func append(_ records: [JournalRecord]) throws(FileError) -> [JournalScan.Entry] {
    guard mark.end < segmentLimit, !isSpoiled else { return try beginSegment(with: records) }
    var next = mark
    next.commit += 1
    let (lines, entries) = Self.lines(records, at: &next)
    do throws(FileError) {
      try fileSystem.write(lines, to: segment, at: mark.end)
    } catch {
      do throws(FileError) {
        try cutBack()
      } catch {
        isSpoiled = true
        return try beginSegment(with: records)
      }
      throw error
    }
    do throws(FileError) {
      if needsSync(after: records) { try fileSystem.syncData(segment) }
    } catch {
      isSpoiled = true
      doubtsDisk = true
      return try beginSegment(with: records)
    }
    return pass(entries, to: next)
  }

  private func needsSync(after records: [JournalRecord]) -> Bool {
    if omitted.isEmpty { return true }
    switch records.last?.kind {
    case .intent: return !omitted.contains(.intentSync)
    case .done: return !omitted.contains(.doneSync)
    default: return !omitted.contains(.commitSync)
    }
  }

  /// Makes last what another process may have written and not lived to sync.
  func syncTail() {
    do throws(FileError) {
      try fileSystem.syncData(segment)
    } catch {
      isSpoiled = true
      doubtsDisk = true
    }
  }

  /// The lines of records that go out in one write, beginning at `mark`.
  private static func lines(
    _ records: [JournalRecord],
    at mark: inout JournalMark
  ) -> (bytes: [UInt8], entries: [JournalScan.Entry]) {
    var lines: [UInt8] = []
    var entries: [JournalScan.Entry] = []
    for var record in records {
      record.commit = mark.commit
      record.given = max(record.given, mark.given)
      let line = JournalLine.bytes(record.json, chain: &mark.chain)
      lines += line
      let range = mark.end..<mark.end + line.count
      mark.pass(record, chain: mark.chain, end: range.upperBound)
      entries.append(JournalScan.Entry(record: record, segment: mark.segment, range: range))
    }
    return (lines, entries)
  }

  private func pass(
    _ entries: [JournalScan.Entry],
    to next: JournalMark
  ) -> [JournalScan.Entry] {
    mark = next
    for entry in entries { note(entry.record) }
    return entries
  }

  /// Begins a new segment that holds `records`; on failure nothing has changed.
  private func beginSegment(
    with records: [JournalRecord]
  ) throws(FileError) -> [JournalScan.Entry] {
    let numbers = try fileSystem.list(folder).compactMap(Self.segment)
    let number = (numbers.max() ?? 0) + 1
    var next = mark
    next.segment = number
    next.end = 0
    next.commit += 1
    let head = JournalRecord(
      kind: .head,
      n: mark.n,
      commit: next.commit,
      time: records.first?.time ?? 0,
      author: records.first?.author ?? "",
      reach: mark.reach,
      previous: SegmentEnd(segment: mark.segment, end: mark.end, chain: mark.chain)
    )
    let (lines, entries) = Self.lines([head] + records, at: &next)
    let file = try Self.create(
      lines,
      segment: number,
      in: folder,
      fileSystem,
      syncsFolder: !omitted.contains(.segmentSync)
    )
    fileSystem.close(segment)
    segment = file
    isSpoiled = false
    return pass(entries, to: next)
  }

  /// Makes a segment's file, durable with its name; on failure there is none.
  private static func create(
    _ lines: [UInt8],
    segment number: Int,
    in folder: Descriptor,
    _ fileSystem: any FileSystem,
    syncsFolder: Bool = true
  ) throws(FileError) -> Descriptor {
    let name = name(ofSegment: number)
    let file = try fileSystem.open(name, in: folder, .creating)
    do throws(FileError) {
      try fileSystem.write(lines, to: file, at: 0)
      try fileSystem.sync(file)
      if syncsFolder { try fileSystem.sync(folder) }
      return file
    } catch {
      fileSystem.close(file)
      try? fileSystem.remove(name, in: folder)
      throw error
    }
  }

  /// Begins a journal for a document in the state `n`; `head.hash` is the document's.
  static func begin(
    _ fileSystem: any FileSystem,
    in folder: Descriptor,
    head: JournalRecord,
    segmentLimit: Int
  ) throws(FileError) -> Loaded {
    let number = (try fileSystem.list(folder).compactMap(segment).max() ?? 0) + 1
    var mark = JournalMark(segment: number)
    mark.commit = head.commit
    let (lines, entries) = lines([head], at: &mark)
    let file = try create(lines, segment: number, in: folder, fileSystem)
    let journal = Journal(
      fileSystem,
      folder: folder,
      segment: file,
      mark: mark,
      lastDone: Checkpoint(hash: head.hash ?? ContentHash(""), n: head.n),
      segmentLimit: segmentLimit
    )
    return Loaded(journal: journal, entries: entries, hasTornTail: false, start: nil)
  }
}
