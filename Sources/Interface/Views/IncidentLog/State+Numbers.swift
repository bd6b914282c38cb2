import Planning
import Storage

extension State {
  /// Shows new entries of the incident log with the numbers that they were given when they were
  /// stored: somebody else may have written meanwhile.
  mutating func renumber(_ change: Change) {
    let edits = change.edits.compactMap { edit -> Edit? in
      guard case .insert(let members, _) = edit.action else { return nil }
      let code = members.first { $0.key == "code" }?.value
      return project.setting("code", to: code, in: edit.record)
    }
    guard !edits.isEmpty else { return }
    plan.apply(Change(change.label, edits))
    if edits.contains(where: { $0.record.id == log.entered }), toast?.kind == .done {
      tellEntered()
    }
  }
}
