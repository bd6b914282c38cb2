import Planning

/// What comes next in some zones: a row that begins, or one beside the focus that ends.
struct NextRow: Hashable, Sendable {
  /// The row's place.
  let place: Int
  /// When.
  let minute: Int
  /// Whether it ends then.
  let isEnd: Bool
  /// The zones; none: the whole site.
  let zones: [String]

  /// The next of each zone, by hour.
  static func all(of sheet: LiveRunSheet) -> [NextRow] {
    let begin = sheet.upcoming.map { next in
      NextRow(
        place: next.row,
        minute: sheet.rows[next.row].forecast.start,
        isEnd: false,
        zones: next.zones
      )
    }
    // A long row of a zone that ends before the next one begins there is what comes next.
    let end = sheet.running.filter { $0 != sheet.focus }.compactMap { place -> NextRow? in
      let minute = sheet.rows[place].forecast.end
      let zones = sheet.sheet.rows[place].zones.filter { zone in
        !begin.contains { $0.zones.contains(zone) && $0.minute <= minute }
      }
      guard !zones.isEmpty else { return nil }
      return NextRow(place: place, minute: minute, isEnd: true, zones: zones)
    }
    let ended = Set(end.flatMap(\.zones))
    let rest = begin.compactMap { next -> NextRow? in
      let zones = next.zones.filter { !ended.contains($0) }
      guard next.zones.isEmpty || !zones.isEmpty else { return nil }
      return NextRow(place: next.place, minute: next.minute, isEnd: false, zones: zones)
    }
    return (rest + end).sorted { ($0.minute, $0.place) < ($1.minute, $1.place) }
  }
}
