/// Events that were read and not yet handed out, in their order.
nonisolated struct EventQueue {
  private var events: [TerminalEvent] = []
  private var next = 0

  var isEmpty: Bool { next == events.count }

  mutating func append(_ event: TerminalEvent) {
    events.append(event)
  }

  mutating func popFirst() -> TerminalEvent? {
    guard next < events.count else { return nil }
    defer {
      next += 1
      if next == events.count {
        events.removeAll(keepingCapacity: true)
        next = 0
      }
    }
    return events[next]
  }
}
