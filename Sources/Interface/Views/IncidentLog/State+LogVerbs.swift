import Planning
import Rendering
import Storage
import Wording

// What is done about the selected incident: each is an entry of its own that names it.

/// What a line typed about the incident log is for.
enum LogQuestion: Hashable, Sendable {
  /// When an incident is to be looked at next.
  case nextLook(RecordID)
  /// What was decided about it.
  case decision(RecordID)
  /// A reading of the wind or a count of people.
  case reading
}

/// What a menu about the incident log does.
enum LogChoice: Hashable, Sendable {
  /// The incident stands so from now on.
  case state(IncidentState, RecordID)
  /// An incident is entered because a reading has crossed a threshold.
  case incident(category: String?, Severity, text: String)
  /// A reflex sheet is read.
  case sheet(RecordID)
  /// Nothing.
  case nothing
}

extension State {
  /// Whether the log is in front at full height, in the place of the run sheet.
  var isLogInFront: Bool { view == .dayJ && log.isOpen && past == nil }

  /// Shows the log at full height, or the run sheet again.
  mutating func turnToLog() -> [Effect] {
    log.isOpen.toggle()
    followFront()
    return []
  }

  /// The incident that the cursor's entry is about, or is.
  var selectedIncident: LogEntry? {
    log.selectedEntry.map { log.log.subject(of: $0) }
  }

  /// Why nothing can be done about an incident.
  var incidentObstacle: String? {
    readOnlyObstacle ?? (log.selectedEntry == nil ? words.noEntrySelected : nil)
  }

  /// Why an entry can't be changed nor deleted, and what can be done.
  var entryStaysObstacle: String? {
    let correct = keymap.name(of: "correctEntry", words)
    return incidentObstacle ?? words.entriesStay(correct: words.correctByKey(correct)).asSentence
  }

  /// A follow-up of an incident, not entered yet.
  private mutating func followUp(of id: RecordID, _ fill: (inout Incident) -> Void) -> [Effect] {
    var entry = Incident(id: identifiers.identifier(of: .incidents, in: project))
    (entry.sort, entry.follows) = (.followUp, id)
    (entry.date, entry.time) = (stamp.day, stamp.minute)
    fill(&entry)
    return enter(entry)
  }

  /// Closes the incident, or opens it again.
  mutating func toggleClosed() -> [Effect] {
    guard let incident = selectedIncident else { return [] }
    return bring(incident.incident.id, to: incident.isOpen ? .closed : .open)
  }

  /// Notes how an incident stands from now on.
  private mutating func bring(_ id: RecordID, to state: IncidentState) -> [Effect] {
    guard log.log[id: id]?.state != state else {
      toast = Toast(words.nothingChanges, .refusal)
      return []
    }
    return followUp(of: id) { $0.becomes = state }
  }

  /// Asks how the incident stands.
  mutating func askIncidentState() -> [Effect] {
    guard let incident = selectedIncident else { return [] }
    let id = incident.incident.id
    let states: [(Character, IncidentState)] = [("o", .open), ("p", .inProgress), ("c", .closed)]
    let items = states.map { key, state in
      Menu.Item(
        key: key,
        label: words.incidentState(state.rawValue),
        result: .log(.state(state, id))
      )
    }
    let selected = states.firstIndex { $0.1 == incident.state } ?? 0
    overlay = .menu(Menu(words.askIncidentState(subject(of: incident)), items, selected: selected))
    return []
  }

  /// Asks who sees to the incident.
  mutating func askIncidentRole() -> [Effect] {
    guard let incident = selectedIncident else { return [] }
    return askRole(for: .incidentRole(incident.incident.id), now: incident.role)
  }

  /// Notes who sees to an incident.
  mutating func give(_ id: RecordID, to role: RecordID?) -> [Effect] {
    guard let role, log.log[id: id]?.role != role else {
      toast = Toast(words.nothingChanges, .refusal)
      return []
    }
    let title = project.roles[id: role]?.title ?? ""
    let text = words.givenTo(title)
    return followUp(of: id) { ($0.role, $0.title) = (role, text) }
  }

  /// Asks when the incident is to be looked at next.
  mutating func askNextLook() -> [Effect] {
    guard let incident = selectedIncident else { return [] }
    let label = words.askNextLook(subject(of: incident))
    askNext(.log(.nextLook(incident.incident.id)), label: label)
    return []
  }

  /// Asks what was decided about the incident.
  mutating func askDecision() -> [Effect] {
    guard let incident = selectedIncident else { return [] }
    let label = words.askDecision(subject(of: incident))
    askNext(.log(.decision(incident.incident.id)), label: label)
    return []
  }

  private func subject(of incident: LogEntry) -> String {
    let text = words.entryText(of: incident.incident)
    let columns = max(12, size.columns / 2 - 10)
    let title = Shortening.title(text, columns: columns)
    return "\(words.entryNumber(incident.incident.code ?? "")) \(title)"
  }

  /// Tells more of the incident.
  mutating func beginFollowUp() -> [Effect] {
    selectedIncident.map { beginEntry(.followUp($0.incident.id)) } ?? []
  }

  /// Says what the selected entry should have said.
  mutating func beginCorrection() -> [Effect] {
    log.selectedEntry.map { beginEntry(.correction($0.incident.id)) } ?? []
  }

  /// Shows all that is known of the selected entry.
  mutating func openEntry() -> [Effect] {
    if let entry = log.selectedEntry { read(entry: entry.incident.id) }
    return []
  }

  /// Copies the selected entry for those who are not here.
  mutating func copyEntry() -> [Effect] {
    guard let entry = log.selectedEntry else { return [] }
    let detail = EntryDetail(entry, self)
    let lines = detail.reading.lines.map { line in
      line.label.isEmpty ? line.text : line.label + words.colon + line.text
    }
    let text = ([detail.title] + lines).filter { !$0.isEmpty }.joined(separator: "\n")
    return [.copyText(text)]
  }

  // MARK: - Answers

  /// Does what was chosen.
  mutating func take(_ choice: LogChoice) -> [Effect] {
    switch choice {
    case .state(let state, let id): return bring(id, to: state)
    case .sheet(let id):
      if let sheet = project.reflexSheets[id: id] { read(sheet, for: nil) }
      return []
    case .incident(let category, let severity, let text):
      var entry = Incident(id: identifiers.identifier(of: .incidents, in: project))
      (entry.date, entry.time) = (stamp.day, stamp.minute)
      (entry.category, entry.severity, entry.title) = (category, severity, text)
      entry.state = .open
      return enter(entry)
    case .nothing: return []
    }
  }

  /// What is said of a typed line before Enter.
  func echo(of question: LogQuestion, _ text: String) throws(TypedProblem) -> Prompt.Echo {
    switch question {
    case .nextLook:
      return .meaning(words.lookAt(words.hour(try readNextLook(text).minute)))
    case .decision: return .nothing
    case .reading: return try echo(ofReading: text)
    }
  }

  /// Takes a line that was typed.
  mutating func accept(_ question: LogQuestion, _ text: String) throws(TypedProblem) -> [Effect] {
    let said = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch question {
    case .nextLook(let id):
      let look = try readNextLook(text)
      overlay = nil
      let title = words.lookAt(words.hour(look.minute)).asSentence
      return followUp(of: id) { ($0.nextLook, $0.title) = (look.minute, title) }
    case .decision(let id):
      guard !said.isEmpty else { throw .empty }
      overlay = nil
      let title = words.decided(said)
      return followUp(of: id) { ($0.decision, $0.title) = (said, title) }
    case .reading:
      let reading = try TypedReading.read(text, zones: project.settings.zones)
      overlay = nil
      return enter(reading)
    }
  }

  /// When an incident is to be looked at: an hour (`17:55`), or minutes from now (`+15`, `15min`).
  private func readNextLook(_ text: String) throws(TypedProblem) -> LogTime {
    let typed = TypedText(text).words.joined()
    let isSpan = typed.hasPrefix("+") || typed.hasSuffix("min") || typed.hasSuffix("mn")
    guard isSpan else { return stamp.next(try TypedHour.read(text)) }
    let digits = typed.filter { $0.isASCII && $0.isNumber }
    guard let minutes = digits.typedNumber, (1..<1_440).contains(minutes) else {
      throw .notMinutes(text)
    }
    return LogTime(stamp.day, stamp.minute + minutes)
  }
}
