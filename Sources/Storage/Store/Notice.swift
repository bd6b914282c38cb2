/// Something that the user should be told; nothing is asked.
package enum Notice: Hashable, Sendable {
  /// There was no journal: the history begins here.
  case noJournal
  /// Another program changed the document, and its change was taken in as step `n`.
  case outsideChange(n: Int, conflicts: Int)
  /// The document had been deleted and was written again.
  case documentRestored
  /// The journal had been removed and was begun anew: what came before can't be undone.
  case journalRestored
  /// The file system knows no locks: one person at a time.
  case noLocks
  /// The disk refused to confirm a write; the whole state was written anew.
  case diskDoubtful
  /// Copies of the document that a cloud client made of both sides of a conflict.
  case conflictCopies([String])
}

/// A step that somebody else made, or that came from outside.
package struct News: Sendable {
  /// The step.
  package let item: HistoryItem
  /// What it changes in the project.
  package let update: ProjectUpdate

  init(_ record: JournalRecord, _ update: ProjectUpdate) {
    item = HistoryItem(
      n: record.n,
      kind: HistoryItem.Kind(rawValue: record.kind.rawValue) ?? .edit,
      time: record.time,
      author: record.author,
      label: record.label,
      target: record.target,
      isUndone: false
    )
    self.update = update
  }
}
