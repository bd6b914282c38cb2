import Planning
import Rendering
import Wording

/// All that the plan says of a row of the run sheet, as a text for a pane.
struct CueDetail {
  private let cue: Cue
  private let outlook: Outlook
  private let words: Words

  /// What is known of the cue called `id`; nil if there is none.
  init?(_ id: RecordID, in outlook: Outlook, _ words: Words) {
    guard let cue = outlook.project.runSheet[id: id] else { return nil }
    self.cue = cue
    self.outlook = outlook
    self.words = words
  }

  /// The text.
  func write(into text: inout PaneText) {
    let muted = Style(.muted, on: .none, .undimmed)
    text.line([
      (cue.code ?? "", Style(.accent).bold),
      (words.choice(cue.sort.rawValue, in: "runSheet") ?? "", muted),
      (cue.top ?? "", Style(.dayJ).bold),
    ])
    text.paragraph(cue.title, Style(.head).bold)
    text.blank()
    writeTimes(into: &text)
    text.value(field("zones"), cue.zones.isEmpty ? words.wholeSite : words.zones(cue.zones))
    text.value(field("place"), cue.place ?? "")
    text.value(field("role"), title(of: cue.role))
    text.value(field("told"), cue.told.map { title(of: $0) }.joined(separator: ", "))
    text.value(
      field("supplier"),
      cue.supplier.flatMap { outlook.project.suppliers[id: $0]?.title } ?? ""
    )
    text.value(field("means"), cue.means ?? "")
    if !cue.readiness.isEmpty {
      text.heading(field("readiness"))
      for item in cue.readiness {
        let mark = text.glyphs.text(item.isDone ? .checked : .unchecked)
        text.line([(mark, Style(.doing)), (item.title, .plain)], gap: 1)
      }
    }
    guard let notes = cue.notes, !notes.isEmpty else { return }
    text.heading(words.note)
    for line in notes.split(separator: "\n") { text.paragraph(String(line)) }
  }

  private func writeTimes(into text: inout PaneText) {
    let fixed = cue.isFixed ? words.fixedHour : words.slidingHour
    let hours =
      cue.duration == 0
      ? words.hour(cue.start.minutes)
      : "\(words.hour(cue.start.minutes)) → \(words.hour(cue.start.minutes + cue.duration))"
    text.value(field("start"), "\(hours), \(fixed)")
    let length = cue.duration == 0 ? words.milestone : words.stretch(cue.duration)
    let shortest = cue.shortest.map { words.atLeast(words.stretch($0)) }
    text.value(field("duration"), [length, shortest].compactMap { $0 }.joined(separator: ", "))
    if let began = cue.actualStart {
      let hours = [began, cue.actualEnd].compactMap { $0 }.map { words.hour($0.minutes) }
      text.value(words.actualHeading.capitalisedFirst, hours.joined(separator: " → "))
    }
    if let after = cue.after.flatMap({ outlook.project.runSheet[id: $0] }) {
      text.value(
        field("after"),
        [after.code, after.title].compactMap { $0 }.joined(separator: " ")
      )
    }
  }

  private func field(_ key: String) -> String {
    (words.field(key, of: RecordKind.runSheet.rawValue) ?? key).capitalisedFirst
  }

  private func title(of role: RecordID?) -> String {
    guard let role = role.flatMap({ outlook.project.roles[id: $0] }) else { return "" }
    return role.isMine ? words.me : role.title
  }
}
