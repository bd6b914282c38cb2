package import Planning
package import Rendering
package import Storage
import Wording

/// What happened, as the loop tells it to `update`.
package enum Action: Sendable {
  /// The terminal told something; a resize comes this way too.
  case input(InputEvent)
  /// Time went on; once a minute is enough.
  case tick(Moment)
  /// The machine's clock was put forward by so many seconds, below 0 back, and shows a moment now.
  case clockChanged(by: Int, Moment)
  /// The writer got on, or can't.
  case saveStatus(SaveStatus)
  /// What was added to the incident log got other numbers than were shown: as it was made.
  case numbered(Change)
  /// A gesture was taken back.
  case undone(Applied)
  /// A gesture taken back was done again.
  case redone(Applied)
  /// The project is again as it was after gesture `to`.
  case restored(Applied, to: Int)
  /// There was nothing to undo.
  case nothingToUndo
  /// There was nothing to redo.
  case nothingToRedo
  /// A change could not be kept: why in words, and the project as it truly is.
  case refused(Change, reason: String, project: Project)
  /// Others, or a hand in the file, changed the project.
  case news([Applied])
  /// The project was read anew.
  case reloaded(Project)
  /// The gestures of the history, the newest last.
  case history([HistoryLine])
  /// The gestures that are not taken back, oldest first, with the records that they touched.
  case changes([RecordChanges.Line])
  /// The project as it was after gesture `number`.
  case past(number: Int, project: Project)
  /// An editor was left that had been given a text.
  case edited(EditorText, EditorResult)
  /// Where a file of a link lies.
  case found(FilePlace)
  /// The project of the first start could not be made, for a reason in words.
  case notCreated(String)
  /// A message for the last line: a failed effect, a copied text.
  case notice(String)
}
