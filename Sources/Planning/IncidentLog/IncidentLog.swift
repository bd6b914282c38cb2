/// The incident log, «main courante»: its entries in the order of their numbers, each with what was
/// entered about it since.
///
/// Nothing in it depends on the hour: clocks are put back and forward, numbers are not.
package struct IncidentLog: Sendable {
  /// The entries, oldest first.
  package private(set) var entries: [LogEntry] = []
  private var places: [RecordID: Int] = [:]

  /// An empty log.
  package init() {}

  /// The log of a project.
  package init(_ project: Project) {
    self.init(project.incidents.records)
  }

  /// The log that some entries make.
  package init(_ incidents: [Incident]) {
    let ordered = IncidentLog.ordered(incidents)
    entries.reserveCapacity(ordered.count)
    for (place, incident) in ordered.enumerated() where places[incident.id] == nil {
      places[incident.id] = place
    }
    for (place, incident) in ordered.enumerated() {
      // An entry can only be about an earlier one.
      let named = (incident.corrects ?? incident.follows).flatMap { places[$0] }
      let subject = named.flatMap { $0 < place ? entries[$0].subject ?? $0 : nil }
      entries.append(LogEntry(incident, subject: subject))
      if let subject { entries[subject].hear(incident, at: place) }
    }
  }

  /// The entries in the order of their numbers; one without a number stays behind the one before it.
  private static func ordered(_ incidents: [Incident]) -> [Incident] {
    var number = Int.min
    let keyed = incidents.enumerated().map { place, incident in
      number = incident.number ?? number
      return (number: number, place: place, incident: incident)
    }
    return keyed.sorted { ($0.number, $0.place) < ($1.number, $1.place) }.map(\.incident)
  }

  /// The entry called `id`.
  package subscript(id id: RecordID) -> LogEntry? { places[id].map { entries[$0] } }

  /// Where the entry called `id` stands.
  package func place(of id: RecordID) -> Int? { places[id] }

  /// The entry that an entry is about, itself where it stands for itself.
  package func subject(of entry: LogEntry) -> LogEntry {
    entry.subject.map { entries[$0] } ?? entry
  }

  /// The entry with a number.
  package func entry(numbered number: Int) -> LogEntry? { entries.last { $0.number == number } }

  /// The highest number given.
  package var highest: Int { entries.compactMap(\.number).max() ?? 0 }

  // MARK: - What is open

  /// The incidents about which something is still to be done: the gravest first, among these what is
  /// to be looked at now, then the youngest.
  package func open(at now: LogTime) -> [LogEntry] {
    entries.enumerated().filter { $0.element.isOpen }.sorted { a, b in
      let (first, second) = (a.element, b.element)
      if first.severity != second.severity { return first.severity > second.severity }
      if first.isDue(at: now) != second.isDue(at: now) { return first.isDue(at: now) }
      return a.offset > b.offset
    }.map(\.element)
  }

  /// The open incidents whose next look has come, the gravest first.
  package func due(at now: LogTime) -> [LogEntry] { open(at: now).filter { $0.isDue(at: now) } }

  /// The numbers that were given and that no entry has any more, below the highest: entries that were
  /// taken back.
  package var missing: [Int] {
    let given = Set(entries.compactMap(\.number))
    // Numbers that somebody typed by hand may be anything.
    guard let first = given.min(), let last = given.max(), last - first < 100_000 else { return [] }
    return (first...last).filter { !given.contains($0) }
  }
}
