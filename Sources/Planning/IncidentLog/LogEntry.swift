/// An entry of the incident log, and how it stands by all that was entered since about it.
package struct LogEntry: Sendable {
  /// What was entered.
  package let incident: Incident
  /// Its number; nil: it has none that counts.
  package let number: Int?
  /// The place in the log of the entry that it corrects or tells more of, at last; nil: it stands for
  /// itself.
  package let subject: Int?
  /// The places of the entries that correct it, in order.
  package internal(set) var corrections: [Int] = []
  /// The places of the entries that tell more of it, in order.
  package internal(set) var followUps: [Int] = []

  /// What it is about, as corrected.
  package internal(set) var category: String?
  /// How grave it is, as corrected.
  package internal(set) var severity: Severity
  /// Where it happened, as corrected.
  package internal(set) var zone: String?
  /// Gusts in km/h, as corrected.
  package internal(set) var wind: Int?
  /// People counted, as corrected.
  package internal(set) var crowd: Int?
  /// People counted at each gate, as corrected.
  package internal(set) var gates: [GateCount]
  /// How it stands now.
  package internal(set) var state: IncidentState
  /// Who sees to it now.
  package internal(set) var role: RecordID?
  /// What was decided last.
  package internal(set) var decision: String?
  /// When it is to be looked at next.
  package internal(set) var nextLook: LogTime?
  /// When it was closed.
  package internal(set) var closed: LogTime?
  /// The reflex sheets that were followed, in order.
  package internal(set) var sheets: [RecordID]

  init(_ incident: Incident, subject: Int?) {
    self.incident = incident
    self.subject = subject
    number = incident.number
    category = incident.category
    severity = incident.severity
    zone = incident.zone
    wind = incident.wind
    crowd = incident.crowd
    gates = incident.gates
    role = incident.role
    decision = incident.decision
    sheets = incident.reflexSheet.map { [$0] } ?? []
    let stamp = incident.stamp
    state = subject == nil ? incident.state : .closed
    nextLook = state == .closed ? nil : incident.nextLook.flatMap { stamp?.next($0) }
    closed = state == .closed ? incident.closedAt.flatMap { stamp?.next($0) } : nil
  }

  /// When it was entered.
  package var stamp: LogTime? { incident.stamp }

  /// Whether something is still to be done about it.
  package var isOpen: Bool { state != .closed }

  /// Whether it is open and the hour of its next look has come.
  package func isDue(at now: LogTime) -> Bool {
    isOpen && (nextLook.map { $0 <= now } ?? false)
  }

  /// Minutes that really passed from when it was entered to an event minute; below 0: its hour has not
  /// come yet.
  package func age(at minute: Int, on clock: DayClock) -> Int? {
    stamp.map { minute - clock.minute(WallHour(minutes: $0.minute), on: $0.day) }
  }

  /// Takes in an entry about this one, that stands at `place`.
  mutating func hear(_ later: Incident, at place: Int) {
    if later.corrects != nil {
      corrections.append(place)
      category = later.category ?? category
      severity = later.severity
      zone = later.zone ?? zone
      wind = later.wind ?? wind
      if let crowd = later.crowd { (self.crowd, gates) = (crowd, later.gates) }
    } else {
      followUps.append(place)
    }
    role = later.role ?? role
    decision = later.decision ?? decision
    if let sheet = later.reflexSheet, !sheets.contains(sheet) { sheets.append(sheet) }
    if let state = later.becomes {
      self.state = state
      nextLook = state == .closed ? nil : nextLook
      closed =
        state == .closed
        ? later.closedAt.flatMap { later.stamp?.latest($0) } ?? later.stamp : nil
    }
    if isOpen, let look = later.nextLook { nextLook = later.stamp?.next(look) }
  }
}

extension LogTime {
  /// The last time before that clocks showed an hour: earlier on the same day, else the day before.
  fileprivate func latest(_ minute: Int) -> LogTime {
    LogTime(day, minute > self.minute ? minute - 1_440 : minute)
  }
}
