package import Planning

/// The gestures that touched each record: read once, then kept up to date with what is done.
package struct RecordChanges: Sendable {
  /// A gesture that is not taken back.
  package struct Line: Hashable, Sendable {
    /// When, in local time.
    package let moment: Moment
    /// Who made it (`user@host`), where that is not the user of this screen.
    package let author: String?
    /// The gesture in the user's words.
    package let label: String
    /// The records that it touched.
    package let records: [RecordReference]

    /// A gesture on `records`.
    package init(_ label: String, _ moment: Moment, author: String?, _ records: [RecordReference]) {
      self.label = label
      self.moment = moment
      self.author = author
      self.records = records
    }
  }

  private enum Phase { case unknown, asked, known }

  private var phase = Phase.unknown
  private var lines: [Line] = []
  /// The places of the lines about each record, the newest last.
  private var places: [RecordReference: [Int]] = [:]

  /// Nothing known yet.
  init() {}

  /// Asks for the gestures, where nobody has; false if they are known or on their way.
  mutating func ask() -> Bool {
    guard phase == .unknown else { return false }
    phase = .asked
    return true
  }

  /// Forgets all: what happened can't be told gesture by gesture.
  mutating func forget() { self = RecordChanges() }

  /// Takes in the gestures read, oldest first; what was done since they were asked for comes after.
  mutating func take(_ read: [Line]) {
    let since = lines
    (lines, places, phase) = ([], [:], .known)
    for line in read + since { append(line) }
  }

  /// Adds a gesture that was just made.
  mutating func add(_ line: Line) {
    if phase != .unknown { append(line) }
  }

  /// Takes the newest gesture of that name on these records off: it was taken back.
  mutating func takeBack(_ label: String, _ records: [RecordReference]) {
    guard let first = records.first,
      let place = places[first]?.last(where: { lines[$0].label == label })
    else { return }
    for record in lines[place].records { places[record]?.removeAll { $0 == place } }
  }

  /// The gestures on a record, the newest first.
  package func latest(of record: RecordReference) -> some Sequence<Line> {
    (places[record] ?? []).reversed().lazy.map { lines[$0] }
  }

  private mutating func append(_ line: Line) {
    for record in line.records { places[record, default: []].append(lines.count) }
    lines.append(line)
  }
}
