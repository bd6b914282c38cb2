package import Planning

/// What the interface asks of the writer.
package enum WriterRequest: Sendable {
  /// Make a change durable; `ticket` comes back with what became of it.
  case commit(Change, ticket: Int)
  /// Take back so many edits.
  case undo(Int)
  case redo(Int)
  /// Give the state after a step again, as an edit of that name.
  case restore(n: Int, label: String)
  /// Tell the newest steps; all of them if 0.
  case history(limit: Int)
  /// Tell which records the gestures touched that are not taken back.
  case touches
  /// Tell the project as it was after a step.
  case state(n: Int)
  /// Bring the document up to date now.
  case checkpoint
  /// Write everything, unsaved edits too, to a new file.
  case saveAs(path: String)
  /// Save everything and end; refused while edits can't be saved.
  case quit
  /// End, though edits may be lost.
  case abandon
}

/// What the writer tells the interface.
package enum WriterEvent: Sendable {
  /// The change with this ticket is on the disk, or was refused.
  case outcome(ticket: Int, CommitOutcome)
  case undone([StepTaken])
  case redone([StepTaken])
  /// The state was given again; nil: it was that already.
  case restored(StepTaken?)
  case history([HistoryItem])
  /// The gestures that are not taken back, oldest first.
  case touches([HistoryTouch])
  case state(n: Int, Project)
  case saved(path: String)
  /// What somebody else did.
  case news(News)
  case notice(Notice)
  /// A request that could not be done.
  case failed(StorageError)
  case status(WriterStatus)
  /// The writer has ended; nothing comes after.
  case ended(unsaved: Int)
}

/// How things stand with saving.
package struct WriterStatus: Equatable, Sendable {
  /// How many requests it has dealt with; whoever has made more waits for some.
  package var handled = 0
  /// Edits that are in memory only.
  package var unsaved = 0
  /// The last step on the disk.
  package var n = 0
  /// The last step that the document has in it.
  package var checkpointed = 0
  /// Whether there is something to undo.
  package var canUndo = false
  /// Whether there is something to redo.
  package var canRedo = false
  /// Why edits are in memory only, if they are; it is tried again every five seconds.
  package var editFailure: StorageError?
  /// Why the document is behind the journal, in which edits are safe; it is tried again too.
  package var documentFailure: StorageError?
}
