import Planning
import Rendering
import Storage
import Wording

// Reflex sheets, from wherever one is: found, read, and their launch noted.

extension State {
  /// The open incident that is dealt with just now: the selected one, else the youngest that a sheet is
  /// for.
  private var presentIncident: LogEntry? {
    if isLogInFront, let selected = selectedIncident, selected.isOpen { return selected }
    return log.log.entries.last {
      $0.subject == nil && $0.isOpen && !sheets(for: $0.category).isEmpty
    }
  }

  /// Asks which sheet to read; those for the present incident stand first.
  mutating func askReflexSheet() -> [Effect] {
    let all = project.reflexSheets.records
    guard !all.isEmpty else {
      toast = Toast(words.noReflexSheets(keymap.name(of: "newRecord", words)), .refusal)
      return []
    }
    let incident = presentIncident
    let fitting = sheets(for: incident?.category)
    let others = all.filter { sheet in !fitting.contains { $0.id == sheet.id } }
    let candidates = (fitting + others).enumerated().map { place, sheet in
      let code = place < fitting.count ? incident?.incident.code : nil
      return Picker.Candidate(
        id: sheet.id,
        code: sheet.code ?? "",
        title: sheet.title,
        sort: code.map { words.proposedFor(words.entryNumber($0)) }
          ?? sheet.categories.joined(separator: ", ")
      )
    }
    overlay = .picker(Picker(.reflexSheet, title: words.reflexSheetsTitle, candidates))
    return []
  }

  /// Shows the sheet that was chosen.
  mutating func readSheet(_ id: RecordID?) -> [Effect] {
    guard let sheet = id.flatMap({ project.reflexSheets[id: $0] }) else { return [] }
    let incident = presentIncident
    let isForIt = incident?.category.map(sheet.categories.contains) ?? false
    read(sheet, for: isForIt ? incident?.incident.id : nil)
    return []
  }

  /// Shows a sheet: the first gestures, whom to tell, on which channel, what to say word for word.
  mutating func read(_ sheet: ReflexSheet, for incident: RecordID?) {
    typealias Line = Reading.Line
    var lines: [Line] = sheet.gestures.enumerated().map { place, gesture in
      Line(text: "\(place + 1). \(gesture)", isBold: true, isWide: true)
    }
    func part(_ label: String, _ texts: [String]) {
      let texts = texts.filter { !$0.isEmpty }
      guard !texts.isEmpty else { return }
      lines.append(Line(text: ""))
      for (row, text) in texts.enumerated() {
        lines.append(Line(label: row == 0 ? label : "", text: text))
      }
    }
    part(words.sheetTold, sheet.told)
    part(words.sheetChannel, [sheet.channel ?? ""])
    part(
      words.sheetMessage,
      (sheet.message ?? "").split(whereSeparator: \.isNewline).map(String.init)
    )
    part(words.sheetNotes, (sheet.notes ?? "").split(whereSeparator: \.isNewline).map(String.init))
    if !isReadOnly {
      let key = keymap.name(of: "follow", words)
      let code = incident.flatMap { project.incidents[id: $0]?.code }
      let hint = words.launchHint(key: key, for: code.map(words.entryNumber))
      lines += [Line(text: ""), Line(role: .muted, text: hint)]
    }
    let subject = Reading.Subject.reflexSheet(sheet.id, for: incident)
    overlay = .reading(Reading(subject, title: sheet.codeAndTitle, lines))
  }

  /// Notes that a sheet was launched: about the incident that it is for, else as an entry of its own.
  mutating func launch(_ id: RecordID, for incident: RecordID?) -> [Effect] {
    overlay = nil
    if let obstacle = readOnlyObstacle {
      toast = Toast(obstacle, .refusal)
      return []
    }
    guard let sheet = project.reflexSheets[id: id] else { return [] }
    var entry = Incident(id: identifiers.identifier(of: .incidents, in: project))
    (entry.date, entry.time) = (stamp.day, stamp.minute)
    entry.title = words.sheetLaunched(sheet.codeAndTitle)
    entry.reflexSheet = id
    if let incident, log.log[id: incident] != nil {
      (entry.sort, entry.follows) = (.followUp, incident)
    } else {
      entry.category = sheet.categories.first
    }
    return enter(entry)
  }
}
