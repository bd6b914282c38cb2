import Planning
import Rendering
import Storage
import Wording

// Forms of records that no view lists: found by name, added and deleted by kind.

extension State {
  /// Asks whose form to open, among all records of all kinds.
  mutating func askWhichForm() -> [Effect] {
    let settings = Picker.Candidate(
      id: RecordReference.settings.id,
      code: "",
      title: words.settingsTitle,
      sort: words.kind(RecordKind.project.rawValue),
      record: .settings
    )
    let others = RecordKind.allCases.filter { $0 != .project }.flatMap { kind in
      let sort = words.kind(kind.rawValue)
      return RecordNames(kind, in: project).all.map { name in
        // Codes in small letters (`securite`) are for other programs; a person is known by where
        // they work.
        let code = name.code.flatMap { $0.contains(where: \.isNumber) ? $0 : nil } ?? ""
        let place = kind == .contacts ? project.contacts[id: name.id]?.organisation : nil
        let title = name.title.isEmpty ? name.label : name.title
        return Picker.Candidate(
          id: name.id,
          code: code,
          title: title + (place.map { " · \($0)" } ?? ""),
          sort: sort,
          record: RecordReference(kind, name.id)
        )
      }
    }
    overlay = .picker(Picker(.form, title: words.askWhichForm, [settings] + others))
    return []
  }

  /// Asks what kind of record to add.
  mutating func askNewRecord() -> [Effect] {
    let kinds = RecordKind.allCases.filter { $0 != .project && !$0.isKept }
    let candidates = kinds.map { kind in
      Picker.Candidate(
        id: RecordID(kind.rawValue),
        code: "",
        title: words.kind(kind.rawValue),
        record: RecordReference(kind, "")
      )
    }
    overlay = .picker(Picker(.newRecord, title: words.askNewRecord, candidates))
    return []
  }

  /// Opens the form of a record that is not there yet.
  mutating func openNewForm(_ kind: RecordKind) -> [Effect] {
    let record = RecordReference(kind, identifiers.identifier(of: kind, in: project))
    let context = FieldContext(outlook, words).adding(record)
    if let form = Form(of: record, isNew: true, in: context) {
      overlay = .form(form)
    }
    return []
  }

  /// Deletes a record of any kind, and what other records say of it.
  mutating func delete(_ record: RecordReference) -> [Effect] {
    let obstacle =
      readOnlyObstacle ?? (record.kind.isKept ? words.isKept : nil)
      ?? (record == .settings ? words.settingsStay : nil)
    if let obstacle {
      toast = Toast(obstacle, .refusal)
      return []
    }
    if record.kind == .tasks {
      return TaskEdit.delete.change(on: [record.id], in: outlook, words).map { perform($0) } ?? []
    }
    let edits = project.edits(deleting: record)
    guard !edits.isEmpty else {
      toast = Toast(words.recordIsGone, .refusal)
      return []
    }
    let subject = RecordNames(record.kind, in: project).title(of: record.id)
    return perform(Change(words.gestureDelete(Shortening.title(subject, columns: 44)), edits))
  }
}

extension RecordKind {
  /// Whether its records are kept as they were written: what happened, plans once frozen, what was
  /// printed.
  var isKept: Bool { isAppendOnly || [.baselines, .prints].contains(self) }
}

extension Project {
  /// The edits that take a record out: those that name it no longer do.
  fileprivate func edits(deleting record: RecordReference) -> [Edit] {
    guard let removal = removing(record) else { return [] }
    var edits: [Edit] = []
    for kind in RecordKind.allCases where !kind.isAppendOnly {
      let fields = kind.fields.filter {
        $0.kind == .reference(record.kind) || $0.kind == .references(record.kind)
      }
      guard !fields.isEmpty else { continue }
      for name in RecordNames(kind, in: self).all {
        let other = RecordReference(kind, name.id)
        edits += fields.compactMap { field in
          guard let value = value(of: field.key, in: other), let left = value.without(record.id)
          else { return nil }
          return setting(field.key, to: left == .null ? nil : left, in: other)
        }
      }
    }
    return edits + [removal]
  }
}

extension FieldValue {
  /// What is left of a reference, or of several, once `id` is gone: null for nothing; nil if it does
  /// not name it.
  fileprivate func without(_ id: RecordID) -> FieldValue? {
    switch self {
    case .text(let text): return text == id.text ? .null : nil
    case .list(let elements):
      let left = elements.filter { $0.text != id.text }
      return left.count == elements.count ? nil : left.isEmpty ? .null : .list(left)
    default: return nil
    }
  }
}
