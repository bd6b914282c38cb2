import CNCurses
import Rendering

extension Session {
  /// Waits for the next thing that happens, for at most a time; for ever without one.
  ///
  /// `watching` are descriptors that may be read: at most 12. Signals come before all else; once
  /// the terminal has gone, every call answers `.closed` at once. A resize is taken over, and what
  /// was postponed is painted, before the event is returned.
  package func nextEvent(
    timeoutMilliseconds: Int? = nil,
    watching descriptors: [Int32] = []
  ) -> TerminalEvent {
    let end = timeoutMilliseconds.map { jj_milliseconds() + Int64($0) }
    while true {
      if let signal = nextSignal() { return .signal(signal) }
      if let event = waiting.popFirst() { return event }
      if isGone { return .closed }
      wait(until: end, watching: descriptors)
      if let end, waiting.isEmpty, jj_milliseconds() >= end { waiting.append(.timeout) }
    }
  }

  /// Whether the next event is there already, without a wait.
  package var hasEvents: Bool { !waiting.isEmpty }

  /// The gravest signal that came; those that concern the screen alone are dealt with here.
  private func nextSignal() -> TerminalSignal? {
    while true {
      switch Int(jj_next_signal()) {
      case JJ_HANGUP: return .hangup
      case JJ_TERMINATE: return .terminate
      case JJ_INTERRUPT: return .interrupt
      case JJ_SUSPEND: return .suspend
      case JJ_CONTINUED:
        take()
        return .continued
      case JJ_RESIZED: adoptSize()
      default: return nil
      }
    }
  }

  private func wait(until end: Int64?, watching descriptors: [Int32]) {
    let earliest = [end, decoder.deadline].compactMap(\.self).min()
    let time = earliest.map { min(max(0, $0 - jj_milliseconds()), Int64(Int32.max)) } ?? -1
    var ready: Int32 = -1
    let seen = Int(
      jj_wait(Int32(time), postponed != nil, descriptors, Int32(descriptors.count), &ready)
    )
    if seen & JJ_INPUT != 0 {
      read()
    } else if seen & JJ_GONE != 0 {
      isGone = true
    } else if let deadline = decoder.deadline, jj_milliseconds() >= deadline {
      enqueue(decoder.timeOut(at: jj_milliseconds()))
    }
    if seen & JJ_WAKE != 0 { waiting.append(.wake) }
    if seen & JJ_WATCHED != 0 { waiting.append(.readable(ready)) }
    if seen & JJ_WRITABLE != 0 { paintPostponed() }
  }

  private func read() {
    let count = jj_read(&inputBytes, Int32(inputBytes.count))
    if count < 0 {
      isGone = true
    } else if count > 0 {
      enqueue(decoder.feed(inputBytes[..<Int(count)], at: jj_milliseconds()))
    }
  }

  private func enqueue(_ inputs: [DecodedInput]) {
    for input in inputs {
      switch input {
      case .event(.key(.control("c"))): waiting.append(.signal(.interrupt))
      case .event(.key(.control("z"))): waiting.append(.signal(.suspend))
      case .event(let event): waiting.append(.input(event))
      case .background(let red, let green, let blue):
        let told = Background.scheme(red: red, green: green, blue: blue)
        guard told != scheme else { continue }
        scheme = told
        waiting.append(.background(told))
      }
    }
  }
}
