import Planning
import Rendering
import Wording

/// What an entry says in a line, and what there is to know beside it.
struct EntryLine {
  /// What it says; a follow-up begins with the number of its incident.
  let text: String
  /// That it was corrected, and where.
  let remark: String

  init(_ entry: LogEntry, in state: State) {
    let words = state.words
    let log = state.log.log
    let said = words.entryText(of: entry.incident)
    if let id = entry.incident.corrects, let code = log[id: id]?.incident.code {
      text = words.correctsEntry(code) + words.colon + said
    } else if let place = entry.subject, let code = log.entries[place].incident.code {
      text = words.entryNumber(code) + words.colon + said
    } else {
      text = said
    }
    let numbers = entry.corrections.compactMap { log.entries[$0].incident.code }
    remark = numbers.isEmpty ? "" : words.correctedBy(numbers)
  }
}

/// How an incident stands in a few words: since when it is open, when it was closed, that its next
/// look has come.
struct EntryStanding {
  /// The words.
  let text: String
  /// How they look.
  let style: Style

  init(_ entry: LogEntry, in state: State) {
    let (now, words) = (state.stamp, state.words)
    let muted = Style(.muted, on: .none, .undimmed)
    guard entry.subject == nil else {
      (text, style) = ("", muted)
      return
    }
    guard entry.isOpen else {
      let closed = entry.closed.map { words.closedAt(words.hour($0.minute)) }
      let isQuiet = entry.severity == .info || entry.incident.sort != .event
      (text, style) = (closed ?? (isQuiet ? "" : words.incidentState("closed")), muted)
      return
    }
    if entry.isDue(at: now), let look = entry.nextLook {
      text = words.dueSince(words.hour(look.minute))
      style = Style(.late).bold
      return
    }
    (text, style) = (EntryStanding.age(of: entry, in: state), entry.severity.style)
  }

  /// How long an incident is open: `6 min`; its hour, where clocks were put back since.
  static func age(of entry: LogEntry, in state: State) -> String {
    guard let stamp = entry.stamp, let age = state.age(of: entry) else { return "" }
    return age < 0 ? state.words.hour(stamp.minute) : state.words.age(age)
  }
}

extension State {
  /// Minutes that have passed since an entry was made; below 0 where its hour has not come yet.
  func age(of entry: LogEntry) -> Int? { entry.age(at: dayClock.minute(now), on: dayClock) }
}

/// How much is open in the log, in a few words.
struct OpenCount {
  private let count: Int
  private let due: Int
  private let worst: Severity?

  init(_ open: [LogEntry], at now: LogTime) {
    count = open.count
    due = open.count { $0.isDue(at: now) }
    worst = open.map(\.severity).max()
  }

  /// `3 ouverts`, `3 ouverts, 1 à revoir`.
  func said(_ words: Words) -> (text: String, style: Style) {
    guard let worst else { return (words.nothingOpen, Style(.muted, on: .none, .undimmed)) }
    let calls = due > 0 || worst >= .serious
    let text = words.openEntries(count) + (due > 0 ? ", " + words.dueEntries(due) : "")
    return (text, Style(calls ? .late : .waiting).bold)
  }
}
