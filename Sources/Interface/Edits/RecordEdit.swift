package import Planning
import Rendering
package import Storage
package import Wording

/// What can be done to records of any kind, as a value: it is made, and repeated on others.
///
/// Tasks have verbs of their own: `TaskEdit`.
package enum RecordEdit: Hashable, Sendable {
  /// How far they have come; a post that comes out gets today's date.
  case state(String)
  /// A field by its key in the document; nil: not set.
  case field(String, FieldValue?)
  /// A line at the end of the notes.
  case note(String)
  case delete
}

extension RecordEdit {
  /// The change that makes the edit to some records; nil if nothing would change.
  package func change(
    on records: [RecordReference],
    in outlook: Outlook,
    _ words: Words
  ) -> Change? {
    let edits = records.flatMap { self.edits(on: $0, in: outlook) }
    guard !edits.isEmpty else { return nil }
    return Change(label(for: records, in: outlook.project, words), edits)
  }

  private func edits(on record: RecordReference, in outlook: Outlook) -> [Edit] {
    let project = outlook.project
    // Repeated on a record of another kind, a state may mean nothing there.
    if case .state(let state) = self, !BoardColumn.states(of: record.kind).contains(state) {
      return []
    }
    let edits: [Edit?] =
      switch self {
      case .state(let state):
        [project.setting("state", to: .text(state), in: record)]
          + dateOfPost(record, state, outlook)
      case .field(let key, let value): [project.setting(key, to: value, in: record)]
      case .note(let line):
        [
          project.setting(
            "notes",
            to: .text(
              project.value(of: "notes", in: record)?.text.map { "\($0)\n\(line)" } ?? line
            ),
            in: record
          )
        ]
      case .delete: [project.removing(record)]
      }
    return edits.compactMap { $0 }
  }

  /// The day a post came out goes with its state.
  private func dateOfPost(
    _ record: RecordReference,
    _ state: String,
    _ outlook: Outlook
  ) -> [Edit?] {
    guard record.kind == .posts, let post = outlook.project.posts[id: record.id],
      post.state.rawValue != state
    else { return [] }
    let day = state == PostState.published.rawValue ? FieldValue.text(outlook.today.iso) : nil
    return [outlook.project.setting("published", to: day, in: record)]
  }

  /// What the edit is called in the history: «Statut : Grand nettoyage de la plage, retenu».
  private func label(
    for records: [RecordReference],
    in project: Project,
    _ words: Words
  ) -> String {
    let subject = RecordEdit.subject(records, in: project, words)
    let kind = records.first?.kind ?? .tasks
    switch self {
    case .state(let state):
      let word = words.choice(state, in: kind.rawValue) ?? state
      return words.gestureField(words.askState, subject, word)
    case .field(let key, let value):
      let name = words.field(key, of: kind.rawValue) ?? key
      return words.gestureField(name, subject, text(of: value, project, words))
    case .note: return words.gestureNote(subject)
    case .delete: return words.gestureDelete(subject)
    }
  }

  /// A value in words: a role by its title, a day as people write it.
  private func text(of value: FieldValue?, _ project: Project, _ words: Words) -> String {
    guard let value else { return words.notSet }
    if let anchor = Codec<Anchor>.anchor.decode(value) {
      return words.anchor(anchor, dayJ: project.settings.dayJ)
    }
    if let role = value.text.flatMap({ project.roles[id: RecordID($0)] }) { return role.title }
    if let list = value.list { return list.compactMap(\.text).joined(separator: ", ") }
    return value.text ?? value.integer.map { "\($0)" } ?? ""
  }

  /// The title of the one record in at most some columns, or how many there are of which kind.
  static func subject(
    _ records: [RecordReference],
    in project: Project,
    _ words: Words,
    columns: Int = 44
  ) -> String {
    guard let first = records.first else { return "" }
    guard records.count == 1 else {
      return words.counted(records.count, of: first.kind.rawValue)
    }
    let title = project.value(of: "title", in: first)?.text ?? first.id.text
    return Shortening.title(title, columns: columns)
  }
}
