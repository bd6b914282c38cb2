#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The writer's thread: waits for requests, for others' writes and for the time to checkpoint.
final class WriterLoop {
  let store: Store
  private let shared: WriterShared
  private let watch: FolderWatch?

  /// Edits that are not on the disk yet, with their tickets.
  private var unsaved: [(change: Change, ticket: Int)] = []
  private var status = WriterStatus()
  private var hasEnded = false

  /// When to do what, in milliseconds of the monotonic clock; nil: not at all.
  private var checkpointTime: Int?
  private var firstEditTime: Int?
  private var retryTime: Int?

  /// The pace of things, in milliseconds.
  private enum Delay {
    /// From the last edit to the checkpoint.
    static let checkpoint = 1000
    /// From the first edit to the checkpoint, while edits pour in.
    static let longest = 10_000
    /// From another instance's edit to a checkpoint, if it makes none itself.
    static let others = 3000
    /// From another program's write to a look at it: it may not be finished.
    static let outside = 300
    /// Until what failed is tried again.
    static let retry = 5000
    /// Between two looks where the system does not tell of changes.
    static let look = 1000
  }

  init(_ store: Store, _ shared: WriterShared) {
    self.store = store
    self.shared = shared
    watch = FolderWatch(store.watchedPaths)
  }

  func run() {
    if store.n > store.checkpointed { checkpointTime = now + Delay.checkpoint }
    tell()
    while !hasEnded {
      wait()
      let requests = shared.pending.withLock { pending in
        defer { pending = [] }
        return pending
      }
      for request in requests { take(request) }
      flush()
      status.handled += requests.count
      if !hasEnded { look() }
      if !hasEnded, let time = checkpointTime, time <= now { checkpoint() }
      tell()
    }
    send(.ended(unsaved: unsaved.count))
  }

  // MARK: - Waiting

  private var now: Int { MonotonicClock.milliseconds }

  private func wait() {
    var descriptors = [
      pollfd(fd: shared.requests.descriptor, events: Int16(POLLIN), revents: 0)
    ]
    if let watch {
      descriptors.append(pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0))
    }
    var times = [checkpointTime, retryTime].compactMap(\.self)
    if watch == nil { times.append(now + Delay.look) }
    let timeout = times.min().map { Int32(clamping: max(0, $0 - now)) } ?? -1
    _ = poll(&descriptors, nfds_t(descriptors.count), timeout)
    shared.requests.clear()
    watch?.clear()
  }

  // MARK: - Requests

  private func take(_ request: WriterRequest) {
    if case .commit(let change, let ticket) = request {
      unsaved.append((change, ticket))
      return
    }
    // What comes after an edit is done after it.
    if !unsaved.isEmpty { flush(evenBefore: true) }
    do throws(StorageError) {
      try perform(request)
    } catch {
      send(.failed(error))
    }
    edited(by: request)
  }

  private func perform(_ request: WriterRequest) throws(StorageError) {
    switch request {
    case .commit: break
    case .undo(let count):
      try checkSaved()
      send(.undone(try store.undo(count)))
    case .redo(let count):
      try checkSaved()
      send(.redone(try store.redo(count)))
    case .restore(let n, let label):
      try checkSaved()
      send(.restored(try store.restore(n, label: label)))
    case .history(let limit): send(.history(try store.history(limit: limit)))
    case .touches: send(.touches(try store.touches()))
    case .state(let n): send(.state(n: n, try store.state(after: n).project().project))
    case .checkpoint: checkpoint()
    case .saveAs(let path): try save(as: path)
    case .quit:
      try checkSaved()
      if store.readOnlyCause == nil { checkpoint() }
      hasEnded = true
    case .abandon: hasEnded = true
    }
  }

  /// While edits wait in memory, nothing that builds on them can be done.
  private func checkSaved() throws(StorageError) {
    if !unsaved.isEmpty, let failure = status.editFailure { throw failure }
  }

  private func edited(by request: WriterRequest) {
    switch request {
    case .undo, .redo, .restore: scheduleCheckpoint()
    default: break
    }
  }

  private func save(as path: String) throws(StorageError) {
    var document = store.document
    for (change, _) in unsaved { _ = try? document.apply(change) }
    try Store.create(
      path: path,
      bytes: document.bytes,
      fileSystem: store.fileSystem,
      environment: store.environment
    )
    send(.saved(path: path))
  }

  // MARK: - Edits

  /// Makes all waiting edits durable with one write; those that can't be stay.
  private func flush(evenBefore: Bool = false) {
    guard !unsaved.isEmpty, !hasEnded else { return }
    if !evenBefore, let retryTime, retryTime > now, status.editFailure != nil { return }
    do throws(StorageError) {
      let outcomes = try store.commit(unsaved.map(\.change))
      for (edit, outcome) in zip(unsaved, outcomes) {
        send(.outcome(ticket: edit.ticket, outcome))
      }
      unsaved = []
      status.editFailure = nil
      retryTime = nil
      scheduleCheckpoint()
    } catch {
      status.editFailure = error
      retryTime = now + Delay.retry
    }
  }

  // MARK: - The document

  private func scheduleCheckpoint() {
    guard store.n > store.checkpointed else { return }
    let first = firstEditTime ?? now
    firstEditTime = first
    checkpointTime = min(now + Delay.checkpoint, first + Delay.longest)
  }

  private func checkpoint() {
    checkpointTime = nil
    firstEditTime = nil
    do throws(StorageError) {
      try store.checkpoint()
      status.documentFailure = nil
    } catch {
      status.documentFailure = error
      checkpointTime = now + Delay.retry
    }
  }

  /// Takes in what others wrote, if they did.
  private func look() {
    guard store.readOnlyCause == nil else { return }
    if store.hasForeignRecords {
      do throws(StorageError) {
        try store.refresh()
      } catch {
        status.documentFailure = error
        checkpointTime = now + Delay.retry
        return
      }
      if store.n > store.checkpointed {
        checkpointTime = min(checkpointTime ?? .max, now + Delay.others)
      }
    }
    if store.hasForeignDocument, status.documentFailure == nil {
      checkpointTime = min(checkpointTime ?? .max, now + Delay.outside)
    }
  }

  // MARK: - Telling

  /// Tells what others did and how things stand, where that has changed.
  private func tell() {
    for news in store.takeNews() { send(.news(news)) }
    for notice in store.takeNotices() { send(.notice(notice)) }
    var next = status
    next.unsaved = unsaved.count
    next.n = store.n
    next.checkpointed = store.checkpointed
    next.canUndo = store.canUndo
    next.canRedo = store.canRedo
    if next != lastTold {
      lastTold = next
      send(.status(next))
    }
  }

  private var lastTold: WriterStatus?

  private func send(_ event: WriterEvent) {
    shared.mailbox.withLock { $0.append(event) }
    shared.events.ring()
  }
}

extension Store {
  /// The folders in which others' writes show.
  var watchedPaths: [String] {
    [place.folderPath, place.folderPath + "/" + place.sideName]
  }

  /// Whether others have appended something that has not been read; costs two system calls.
  var hasForeignRecords: Bool { journal?.hasMore ?? false }

  /// Whether the document's file is another than this store last saw or wrote.
  var hasForeignDocument: Bool {
    let status = try? fileSystem.status(of: place.name, in: place.folder)
    return status?.identity != seenIdentity
  }
}
