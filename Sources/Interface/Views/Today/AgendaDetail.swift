import Planning
import Rendering
import Wording

/// What is known of an item of the day's list, whatever it is about.
struct AgendaDetail {
  private let state: State
  private let item: Agenda.Item

  /// How many gestures on the record are told.
  static let mostChanges = 12

  init(_ item: Agenda.Item, _ state: State) {
    self.item = item
    self.state = state
  }

  /// The text in some columns, what was done last at its end.
  func text(columns: Int, glyphs: GlyphSet) -> PaneText {
    var text = facts(columns: columns, glyphs: glyphs)
    text.changes(changes(), heading: state.words.latestChanges)
    return text
  }

  /// What was done last, the newest first, at most so much.
  func changes(most: Int = AgendaDetail.mostChanges) -> [(when: String, what: String)] {
    state.latestChanges(of: item.record, most: most)
  }

  /// The same text without what was done.
  func facts(columns: Int, glyphs: GlyphSet) -> PaneText {
    let outlook = state.outlook
    let words = state.words
    var text = PaneText(columns: columns, glyphs: glyphs)
    let reason = AgendaReason(item, in: outlook, words)
    let mark = AgendaMark(item, in: outlook)
    if item.record.kind == .tasks {
      TaskDetail(item.record.id, in: outlook, words)?
        .write(into: &text, because: (reason, mark.glyph, mark.style))
      return text
    }
    guard let entry = AgendaEntry(item, in: outlook, words) else { return text }
    let muted = Style(.muted, on: .none, .undimmed)
    let list = words.list(item.record.kind.rawValue)?.capitalisedFirst ?? ""
    text.line([(entry.code ?? "", Style(.accent).bold), (list, muted)])
    text.paragraph(entry.title, Style(.head).bold)
    text.blank()
    text.paragraph("\(glyphs.text(mark.glyph)) \(reason.headline)", mark.style.bold)
    text.paragraph(reason.paragraph)
    text.blank()
    switch item.record.kind {
    case .meetings: write(outlook.project.meetings[id: item.record.id], into: &text)
    case .posts: write(outlook.project.posts[id: item.record.id], into: &text)
    case .suppliers: write(outlook.project.suppliers[id: item.record.id], into: &text)
    default: break
    }
    return text
  }

  /// The name of a field of the item's list, as a label.
  private func label(_ key: String) -> String {
    state.words.field(key, of: item.record.kind.rawValue)?.capitalisedFirst ?? key
  }

  private func roles(_ ids: [RecordID]) -> String {
    ids.compactMap { state.project.roles[id: $0] }
      .map { $0.isMine ? state.words.me : $0.title }.joined(separator: ", ")
  }

  private func note(_ notes: String?, into text: inout PaneText) {
    guard let notes, !notes.isEmpty else { return }
    text.heading(state.words.note)
    for line in notes.split(separator: "\n") { text.paragraph(String(line)) }
  }

  private func write(_ meeting: Meeting?, into text: inout PaneText) {
    guard let meeting else { return }
    let words = state.words
    text.value(
      label("date"),
      words.heldOn(words.fullDate(item.day), at: item.minute.map(words.hour))
    )
    text.value(label("duration"), meeting.duration.map(words.minutes) ?? "")
    text.value(label("place"), meeting.place ?? "")
    text.value(label("role"), roles([meeting.role].compactMap(\.self)))
    text.value(label("roles"), roles(meeting.roles))
    if !meeting.agenda.isEmpty {
      text.heading(label("agenda"))
      for point in meeting.agenda { text.paragraph("· \(point)") }
    }
    note(meeting.notes, into: &text)
  }

  private func write(_ post: Post?, into text: inout PaneText) {
    guard let post else { return }
    let words = state.words
    let list = RecordKind.posts.rawValue
    func date(_ anchor: Anchor?) -> String {
      anchor.flatMap(state.outlook.schedule.day(of:)).map { words.fullDate($0) } ?? ""
    }
    text.value(words.stateLabel, words.choice(post.state.rawValue, in: list) ?? "")
    text.value(label("approveBy"), date(post.approveBy))
    text.value(label("date"), date(post.date))
    text.value(label("channel"), post.channel ?? "")
    text.value(label("audience"), post.audience ?? "")
    text.value(label("role"), roles([post.role].compactMap(\.self)))
    note(post.notes, into: &text)
  }

  private func write(_ supplier: Supplier?, into text: inout PaneText) {
    guard let supplier else { return }
    let words = state.words
    let outlook = state.outlook
    let reader = ReadinessReader(outlook.project, today: outlook.today, outlook.calendar)
    let row = reader.readiness(of: supplier)
    let calls = row.calls.filter { item.reason != .supplier($0) }
    for call in calls {
      let isLate = call.isLate
      let glyph = text.glyphs.text(isLate ? .late : .alert)
      let sentence = words.sentence(for: call, of: supplier, in: outlook)
      text.paragraph("\(glyph) \(sentence)", Style(isLate ? .late : .critical))
    }
    text.blank()
    text.value(words.readyLabel, words.readyCount(row.done, of: row.total))
    text.value(label("need"), supplier.need ?? "")
    text.value(words.waitsFor, supplier.waiting?.on ?? "")
    let next = [
      supplier.nextAction ?? "",
      supplier.nextActionOn.map { words.date($0, near: state.outlook.today) } ?? "",
    ].filter { !$0.isEmpty }
    text.value(label("nextAction"), next.joined(separator: ", "))
    text.value(label("role"), roles([supplier.role].compactMap(\.self)))
    text.value(words.watchLabel.capitalisedFirst, supplier.watch ?? "")
    note(supplier.notes, into: &text)
  }
}
