#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Keeps a store on a thread of its own, so that no key ever waits for the disk.
///
/// Requests are taken in order; edits that pile up while the disk is slow go out in one write. What
/// came of them is told by events: when `descriptor` is readable, `takeEvents` has some.
package final class Writer: Sendable {
  private let shared: WriterShared
  private let thread: Guarded<pthread_t?>

  /// Takes a store over; it must not be used by anyone else from then on.
  package init(_ store: sending Store) throws(FileError) {
    shared = WriterShared(requests: try WakeUp(), events: try WakeUp())
    thread = Guarded(nil)
    let started = try Self.start(WriterLoop(store, shared))
    thread.withLock { $0 = started }
  }

  /// Readable when events are waiting; to be polled, not read.
  package var descriptor: Int32 { shared.events.descriptor }

  /// Asks for something; returns at once.
  package func submit(_ request: WriterRequest) {
    shared.pending.withLock { $0.append(request) }
    shared.requests.ring()
  }

  /// What has happened since the last time, in order.
  package func takeEvents() -> [WriterEvent] {
    shared.events.clear()
    return shared.mailbox.withLock { mailbox in
      defer { mailbox = [] }
      return mailbox
    }
  }

  /// Waits until the thread has ended; to be called after `quit` or `abandon`.
  package func join() {
    let started = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    if let started { pthread_join(started, nil) }
  }

  private static func start(_ loop: sending WriterLoop) throws(FileError) -> pthread_t {
    // Signals are the business of the thread that owns the terminal.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let context = Unmanaged.passRetained(loop)
    #if canImport(Glibc)
    var thread = pthread_t()
    let code = pthread_create(
      &thread,
      nil,
      { context in
        if let context { Unmanaged<WriterLoop>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      },
      context.toOpaque()
    )
    if code == 0 { return thread }
    #else
    var thread: pthread_t?
    let code = pthread_create(
      &thread,
      nil,
      { context in
        Unmanaged<WriterLoop>.fromOpaque(context).takeRetainedValue().run()
        return nil
      },
      context.toOpaque()
    )
    if code == 0, let thread { return thread }
    #endif
    context.release()
    throw FileError(.startThread, "", code: code)
  }
}

/// What both threads hold.
final class WriterShared: Sendable {
  let pending = Guarded<[WriterRequest]>([])
  let mailbox = Guarded<[WriterEvent]>([])
  let requests: WakeUp
  let events: WakeUp

  init(requests: WakeUp, events: WakeUp) {
    self.requests = requests
    self.events = events
  }
}
