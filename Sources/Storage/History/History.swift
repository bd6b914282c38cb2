import LosslessJSON

/// The steps that the journal knows, read from its end as far back as anybody asks.
///
/// Only what tells a step apart is kept in memory; its operations are read when they are needed.
struct History {
  /// A step and where its record is.
  struct Step {
    let record: JournalRecord
    let segment: Int
    let range: Range<Int>
  }

  /// A document that was once on the disk, and its state.
  struct Known {
    let hash: ContentHash
    let n: Int
  }

  private let fileSystem: any FileSystem
  private let folder: Descriptor

  /// The steps known, in order, without gaps.
  private var steps: [Step] = []
  /// What was reachable before the first of them; nil where that has not been read.
  private var reachBefore: Reach?
  /// The number before the first step.
  private(set) var start: Int
  /// Documents of checkpoints, newest last.
  private(set) var checkpoints: [Known] = []
  /// Where to read on backwards; nil: all is read.
  private var frontier: SegmentEnd?
  /// Where the journal can't be read, if that ended the reading.
  private(set) var limit: JournalDamage?

  /// The history of a journal that `loaded` shows the end of.
  init(_ loaded: Journal.Loaded, _ fileSystem: any FileSystem, folder: Descriptor) {
    self.fileSystem = fileSystem
    self.folder = folder
    start = loaded.journal.mark.n
    frontier = loaded.start
    if let first = loaded.entries.first?.record {
      start = first.kind.isStep ? first.n - 1 : first.n
    }
    for entry in loaded.entries { add(entry) }
    if loaded.entries.isEmpty { reachBefore = loaded.journal.mark.reach }
  }

  /// The last step's number.
  var end: Int { start + steps.count }

  // MARK: - Growing

  /// Adds what a record at the journal's end says.
  mutating func add(_ entry: JournalScan.Entry) {
    let record = entry.record
    switch record.kind {
    case .edit, .undo, .redo, .outside:
      var light = record
      light.operations = []
      steps.append(Step(record: light, segment: entry.segment, range: entry.range))
    case .done:
      if let hash = record.hash { checkpoints.append(Known(hash: hash, n: record.n)) }
    case .head:
      if steps.isEmpty { reachBefore = record.reach }
      if record.previous == nil, let hash = record.hash {
        checkpoints.append(Known(hash: hash, n: record.n))
      }
    case .intent, .redact: break
    }
  }

  /// Reads one more stretch of the past; false if there is none.
  private mutating func readOlder() throws(FileError) -> Bool {
    guard let place = frontier, limit == nil else { return false }
    let text = try SegmentText(place.segment, in: folder, .reading, fileSystem, end: place.end)
    frontier = nil
    var older: [Step] = []
    var oldCheckpoints: [Known] = []
    var n = start
    var lines = BackwardLines(text.bytes)
    var next = place.chain
    var head: JournalRecord?
    while let line = lines.next() {
      guard line.isGood, line.chain == next, let record = line.record,
        !record.kind.isStep || record.n == n
      else {
        limit = JournalDamage(segment: place.segment, offset: line.range.lowerBound)
        break
      }
      next = line.before
      if record.kind == .head { head = record }
      if record.kind.isStep {
        var light = record
        light.operations = []
        older.append(Step(record: light, segment: place.segment, range: line.range))
        n -= 1
      } else if let hash = record.hash, record.kind == .done || record.kind == .head {
        oldCheckpoints.append(Known(hash: hash, n: record.n))
      }
    }
    steps.insert(contentsOf: older.reversed(), at: 0)
    checkpoints.insert(contentsOf: oldCheckpoints.reversed(), at: 0)
    start = n
    if limit == nil, lines.hasRest || head == nil {
      limit = JournalDamage(segment: place.segment, offset: 0)
    }
    if let head, limit == nil {
      reachBefore = head.reach
      frontier = head.previous
    } else {
      reachBefore = nil
    }
    return true
  }

  /// Reads back until the step `n` and the one before are known, or as far as can be.
  private mutating func reach(back n: Int) throws(StorageError) {
    while start >= n, start > 0 {
      let more = try filing { () throws(FileError) in try readOlder() }
      if !more { return }
    }
  }

  // MARK: - Asking

  /// The step `n`; nil if it can't be read or was never there.
  mutating func step(_ n: Int) throws(StorageError) -> Step? {
    try reach(back: n)
    return n > start && n <= end ? steps[n - start - 1] : nil
  }

  /// What could be undone and redone after step `n`; nil if that can't be read.
  mutating func reach(after n: Int) throws(StorageError) -> Reach? {
    try reach(back: n + 1)
    while n == start, reachBefore == nil {
      guard try filing({ () throws(FileError) in try readOlder() }) else { return nil }
    }
    if n == start { return reachBefore }
    return try step(n)?.record.reach
  }

  /// The operations of step `n`.
  mutating func operations(_ n: Int) throws(StorageError) -> [Operation] {
    guard let step = try step(n) else {
      if let limit { throw .damaged(limit) }
      throw .noSuchState(n: n)
    }
    let line = try bytes(step.range, ofSegment: step.segment)
    guard let header = JournalLine.wholeHeader(at: 0, in: line),
      let record = JournalRecord(json: Array(line[header.json]), after: Reach()), record.n == n,
      let operations = record.decodedOperations
    else {
      throw .damaged(JournalDamage(segment: step.segment, offset: step.range.lowerBound))
    }
    return operations
  }

  /// A stretch of a segment of the journal.
  func bytes(_ range: Range<Int>, ofSegment segment: Int) throws(StorageError) -> [UInt8] {
    try filing { () throws(FileError) in
      try fileSystem.withFile(Journal.name(ofSegment: segment), in: folder, .reading) {
        file throws(FileError) in
        try fileSystem.read(file, at: range.lowerBound, count: range.count)
      }
    }
  }

  /// The state that a document with this hash was a checkpoint of; the newest of several.
  mutating func state(of hash: ContentHash) throws(StorageError) -> Int? {
    while true {
      if let known = checkpoints.last(where: { $0.hash == hash }) { return known.n }
      guard try filing({ () throws(FileError) in try readOlder() }) else { return nil }
    }
  }

  /// The newest `count` steps, newest first; those undone are marked.
  mutating func newest(_ count: Int) throws(StorageError) -> [HistoryItem] {
    var items: [HistoryItem] = []
    var live = steps.last?.record.reach.undo ?? 0
    var n = end
    while items.count < count, let step = try step(n) {
      let record = step.record
      guard let kind = HistoryItem.Kind(rawValue: record.kind.rawValue) else { break }
      var item = HistoryItem(
        n: n,
        kind: kind,
        time: record.time,
        author: record.author,
        label: record.label,
        target: record.target,
        isUndone: false
      )
      if kind == .edit || kind == .outside {
        item.isUndone = n != live
        if n == live { live = try reach(after: n - 1)?.undo ?? 0 }
      }
      items.append(item)
      n -= 1
    }
    return items
  }

  /// The operations that lead from the state after `first` to that after `last`.
  ///
  /// The states form a tree: an edit's parent is the edit that was the newest not undone when it was
  /// made. The way goes up to where both branches meet, and down again.
  mutating func path(from first: Int, to last: Int) throws(StorageError) -> [Operation] {
    guard last <= end, var up = try reach(after: first)?.undo,
      let goal = try reach(after: last)?.undo
    else { throw limit.map { .damaged($0) } ?? .noSuchState(n: last) }
    var operations: [Operation] = []
    var down: [[Operation]] = []
    var other = goal
    while up != other {
      if up > other {
        operations += try self.operations(up).inverse
        up = try parent(of: up)
      } else {
        down.append(try self.operations(other))
        other = try parent(of: other)
      }
    }
    for step in down.reversed() { operations += step }
    return operations
  }

  /// The edit that is the newest not undone once `n` is undone; 0: none.
  mutating func parent(of n: Int) throws(StorageError) -> Int {
    guard let reach = try reach(after: n - 1) else {
      throw limit.map { .damaged($0) } ?? .noSuchState(n: n)
    }
    return reach.undo
  }
}

extension JournalRecord {
  /// The operations, nil if they can't be read.
  var decodedOperations: [Operation]? {
    guard !operations.isEmpty else { return [] }
    guard let tree = try? JSONTree(parsing: operations) else { return nil }
    return [Operation](tree.root)
  }
}
