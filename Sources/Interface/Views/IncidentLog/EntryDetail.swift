import Planning
import Rendering
import Wording

/// All that is known of an entry of the log: what it says, how it stands, what was added to it.
struct EntryDetail {
  private let entry: LogEntry
  private let state: State
  private var words: Words { state.words }
  private var log: IncidentLog { state.log.log }

  init(_ entry: LogEntry, _ state: State) {
    self.entry = entry
    self.state = state
  }

  /// Its number and hour.
  var title: String {
    let number = words.entryNumber(entry.incident.code ?? entry.incident.id.text)
    let time = entry.stamp.map { " · \(words.date($0.day)) \(words.hour($0.minute))" } ?? ""
    return number + time
  }

  // MARK: - What is said

  /// A fact under its label.
  private typealias Fact = (label: String, text: String)

  private var facts: [Fact] {
    let project = state.project
    let incident = entry.incident
    var facts: [Fact] = []
    func add(_ key: String, _ text: String?) {
      if let text, !text.isEmpty {
        let label = words.field(key, of: "incidents") ?? key
        facts.append((label.asSentence, text))
      }
    }
    add("zone", entry.zone)
    add("role", entry.role.map { project.roles[id: $0]?.title ?? words.goneRole })
    add("decision", entry.decision)
    if let look = entry.nextLook { add("nextLook", words.hour(look.minute)) }
    if let closed = entry.closed { add("closedAt", time(closed)) }
    let how = [
      incident.source.flatMap { words.choice($0.rawValue, in: "incidents") }, incident.channel,
    ]
    add("source", how.compactMap(\.self).joined(separator: ", "))
    add("sender", incident.sender)
    add("recipient", incident.recipient)
    let sheets = entry.sheets.compactMap { project.reflexSheets[id: $0]?.codeAndTitle }
    add("reflexSheet", sheets.joined(separator: ", "))
    add("cue", incident.cue.flatMap { project.runSheet[id: $0]?.title })
    if let wind = entry.wind {
      let level = state.log.wind.level(of: wind)
      let text = words.windStands(wind, level: level?.level.rawValue, advice: level?.advice ?? "")
      facts.append((words.windHeading, text))
    }
    if let crowd = entry.crowd {
      let watch = state.log.crowd
      let percent = watch.percent(crowd)
      facts.append(
        (words.crowdHeading, words.crowdStands(crowd, limit: watch.limit, percent: percent))
      )
      let gates = entry.gates.map { "\($0.zone) \(words.count($0.crowd))" }
      add("gates", gates.joined(separator: ", "))
    }
    if incident.isRehearsal { add("rehearsal", words.yesOrNo(true)) }
    return facts
  }

  /// An hour, with its day where that is not the entry's.
  private func time(_ time: LogTime) -> String {
    let hour = words.hour(time.minute)
    return time.day == entry.stamp?.day ? hour : "\(words.date(time.day)) \(hour)"
  }

  /// `grave · enfant recherché · en cours depuis 6 min`.
  private var standing: String {
    var parts = [words.severity(entry.severity.rawValue)]
    if let category = entry.category { parts.append(category) }
    if entry.subject == nil, entry.incident.sort == .event {
      let state = words.incidentState(entry.state.rawValue)
      let age = self.state.age(of: entry)
      parts.append(
        entry.isOpen && (age ?? -1) >= 0 ? words.standsSince(state, words.age(age ?? 0)) : state
      )
    }
    return parts.joined(separator: " · ")
  }

  /// What was entered about it since, oldest first; of a follow-up, the incident that it is about.
  private var story: [Fact] {
    func fact(_ place: Int) -> Fact {
      let other = log.entries[place]
      let hour = other.stamp.map { words.hour($0.minute) } ?? ""
      let code = other.incident.code ?? ""
      let text = words.entryText(of: other.incident)
      let said = other.incident.corrects == nil ? text : words.correctsIt + words.colon + text
      return ("\(hour)  \(words.entryNumber(code))", said)
    }
    if let subject = entry.subject { return [fact(subject)] }
    return (entry.corrections + entry.followUps).sorted().map(fact)
  }

  private var storyHeading: String {
    entry.subject == nil ? words.entryStory : words.entrySubject
  }

  // MARK: - As a text

  /// All of it for a pane.
  func pane(columns: Int, glyphs: GlyphSet) -> PaneText {
    var text = PaneText(columns: columns, glyphs: glyphs)
    text.paragraph(title, Style(.accent))
    text.paragraph(words.entryText(of: entry.incident), Style(.head).bold)
    let isCalm = entry.subject != nil || !entry.isOpen
    let calm = Style(.muted, on: .none, .undimmed)
    text.paragraph(standing, isCalm ? calm : Style(entry.severity.role).bold)
    if entry.isDue(at: state.stamp), let look = entry.nextLook {
      text.paragraph(words.dueSince(words.hour(look.minute)), Style(.late).bold)
    }
    if !facts.isEmpty { text.blank() }
    for fact in facts { text.value(fact.label, fact.text) }
    if !story.isEmpty { text.heading(storyHeading) }
    for fact in story { text.value(fact.label, fact.text) }
    let record = RecordReference(.incidents, entry.incident.id)
    if let author = state.changes.latest(of: record).first(where: { _ in true })?.author {
      text.blank()
      text.value(words.writtenBy, author)
    }
    return text
  }

  /// All of it to be read in front of a view.
  var reading: Reading {
    typealias Line = Reading.Line
    var lines = [
      Line(text: words.entryText(of: entry.incident), isBold: true),
      Line(role: entry.isOpen ? entry.severity.role : .muted, text: standing),
    ]
    if let look = entry.nextLook, entry.isDue(at: state.stamp) {
      lines.append(Line(role: .late, mark: .breaks, text: words.dueSince(words.hour(look.minute))))
    }
    if !facts.isEmpty { lines.append(Line(text: "")) }
    lines += facts.map { Line(label: $0.label, text: $0.text) }
    if !story.isEmpty { lines += [Line(text: ""), Line(text: storyHeading, isBold: true)] }
    lines += story.map { Line(label: $0.label, text: $0.text) }
    return Reading(.record, title: title, lines)
  }
}

extension State {
  /// Shows all that is known of an entry: it can only be read.
  mutating func read(entry id: RecordID) {
    guard let entry = log.log[id: id] else {
      toast = Toast(words.recordIsGone, .refusal)
      return
    }
    overlay = .reading(EntryDetail(entry, self).reading)
  }
}
