/// The date that a task must end on (planning.md, "The axis").
package enum Anchor: Hashable, Sendable {
  /// So many calendar days from day J (−30: J-30); on a day off, the working day before, or after J
  /// the one that follows.
  case offset(Int)
  /// That day, or the working day before it.
  case date(Day)
  /// On the day itself, whatever the calendar says, so many calendar days from day J.
  case onDay(Int)
  /// On that very day, whatever the calendar says.
  case onDate(Day)

  /// Whether the task takes place on its day, worked or not.
  package var isPinned: Bool {
    switch self {
    case .onDay, .onDate: true
    case .offset, .date: false
    }
  }

  /// The day meant, before any move to a working day.
  package func day(dayJ: Day) -> Day {
    switch self {
    case .offset(let days), .onDay(let days): dayJ + days
    case .date(let day), .onDate(let day): day
    }
  }
}

extension Codec<Anchor> {
  /// `{"offset": -30}`, `{"date": "2026-03-27"}`, `{"onDay": -8}` or `{"onDate": "2026-05-29"}`.
  package static let anchor = Codec(
    .anchor,
    encode: { anchor in
      switch anchor {
      case .offset(let days): .object(("offset", .integer(days)))
      case .date(let day): .object(("date", .text(day.iso)))
      case .onDay(let days): .object(("onDay", .integer(days)))
      case .onDate(let day): .object(("onDate", .text(day.iso)))
      }
    },
    decode: { value in
      // A million days is far beyond the calendar, and far from overflow.
      if let days = value["offset"]?.integer, abs(days) < 1_000_000 { return .offset(days) }
      if let days = value["onDay"]?.integer, abs(days) < 1_000_000 { return .onDay(days) }
      if let text = value["date"]?.text, let day = Day(iso: text) { return .date(day) }
      if let text = value["onDate"]?.text, let day = Day(iso: text) { return .onDate(day) }
      return nil
    }
  )
}
