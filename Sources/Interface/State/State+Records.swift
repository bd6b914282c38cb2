import Planning
import Rendering
import Storage
import Wording

// The verbs on records that aren't tasks: what is asked, and what is done.

extension State {
  /// Makes an edit to some records, and keeps it for `.`.
  mutating func perform(_ edit: RecordEdit, on records: [RecordReference]) -> [Effect] {
    guard let change = edit.change(on: records, in: outlook, words) else {
      toast = Toast(words.nothingChanges, .refusal)
      return []
    }
    (lastEdit, lastRecordEdit) = (nil, edit)
    return perform(change)
  }

  /// What the verbs are about, in words that leave room for the question around them.
  private var recordSubject: String {
    let columns = max(12, size.columns / 2 - 10)
    return RecordEdit.subject(chosen, in: project, words, columns: columns)
  }

  /// Asks which state the chosen records are in.
  mutating func askRecordState() -> [Effect] {
    let records = chosen
    guard let first = records.first else { return [] }
    let states = BoardColumn.states(of: first.kind)
    let items = zip("123456789abc", states).map { key, state in
      Menu.Item(
        key: key,
        label: words.choice(state, in: first.kind.rawValue) ?? state,
        result: .record(.state(state), records)
      )
    }
    let now = project.value(of: "state", in: first)?.text
    let selected = states.firstIndex { $0 == now } ?? 0
    overlay = .menu(Menu(words.askState, items, selected: selected))
    return []
  }

  /// Asks who follows the chosen records.
  mutating func askRecordRole() -> [Effect] {
    let now = chosen.first.flatMap { project.value(of: "role", in: $0)?.text }
    return askRole(for: .recordRole(chosen), now: now.map { RecordID($0) })
  }

  /// Asks when the chosen records take place or come out.
  mutating func askRecordDate() -> [Effect] {
    let name = words.field("date", of: chosen.first?.kind.rawValue ?? "") ?? ""
    askNext(.recordDate(chosen), label: words.askValue(name, recordSubject))
    return []
  }

  /// Asks for a line of notes.
  mutating func askRecordNote() -> [Effect] {
    askNext(.recordNote(chosen), label: words.askNote)
    return []
  }

  /// Asks what of the chosen records to edit, its present value beside it.
  mutating func askRecordField() -> [Effect] {
    guard let first = chosen.first else { return [] }
    let kind = first.kind.rawValue
    let project = project
    let value = { (key: String) in project.value(of: key, in: first) }
    let state = value("state")?.text.map { words.choice($0, in: kind) ?? $0 }
    let role = value("role")?.text.flatMap { project.roles[id: RecordID($0)]?.title }
    let day = value("date").flatMap(Codec<Anchor>.anchor.decode)
      .map { words.anchor($0, dayJ: project.settings.dayJ) }
    let note = value("notes")?.text?.split(whereSeparator: \.isNewline).first.map(String.init)
    let rows: [(Character, String, String?, String)] = [
      ("s", "state", state, "recordState"), ("d", "date", day, "recordDate"),
      ("r", "role", role ?? words.nobody, "recordRole"), ("b", "notes", note, "recordNote"),
    ]
    let items = rows.map { key, field, detail, command in
      Menu.Item(
        key: key,
        label: words.field(field, of: kind) ?? field,
        detail: detail ?? words.notSet,
        result: .command(command)
      )
    }
    let all = formItem(for: first, isAlone: chosen.count == 1)
    overlay = .menu(Menu(words.askField(recordSubject), items + [all]))
    return []
  }

  /// When records take place: what counts from J stays an offset, and what is pinned stays so.
  func readRecordDate(
    _ text: String,
    for records: [RecordReference]
  ) throws(TypedProblem) -> RecordEdit {
    if ["libre", "free"].contains(TypedText(text).folded) { return .field("date", nil) }
    let first = records.first
    let now = first.flatMap { project.value(of: "date", in: $0) }.flatMap(
      Codec<Anchor>.anchor.decode
    )
    // A challenge is held on its very day, worked or not.
    let isPinned = now?.isPinned ?? (first?.kind == .challenges)
    let anchor: Anchor =
      switch try TypedDay.read(text, dayContext()) {
      case .day(let day): isPinned ? .onDate(day) : .date(day)
      case .offset(let days): isPinned ? .onDay(days) : .offset(days)
      }
    return .field("date", Codec<Anchor>.anchor.encode(anchor))
  }
}
