package import Storage

/// What the loop is to do in the world, after an update.
package enum Effect: Hashable, Sendable {
  /// Make the project that the welcome was told, and open it; answer `notCreated` if that fails.
  case create(NewProject)
  /// Make an edit durable; it is on the screen already.
  case commit(Change)
  /// Take back the newest gesture; answer `undone` or `nothingToUndo`.
  case undo
  /// Do again what was taken back; answer `redone` or `nothingToRedo`.
  case redo
  /// Make the project as it was after a gesture, under a label; answer `restored`.
  case restore(Int, label: String)
  /// Read the list of gestures; answer `history`.
  case loadHistory
  /// Read which records the gestures touched; answer `changes`.
  case loadChanges
  /// Work out the project as it was after a gesture; answer `past`.
  case loadPast(Int)
  /// Set the clock of a rehearsal; the time is told anew.
  case clock(Rehearsal.ClockRequest)
  /// Write pages to print beside the project; a notice says where.
  case print(PrintChoice)
  /// Put a text where other programs can paste it.
  case copyText(String)
  /// Write the file of what is settled on this machine; its colours hold at once.
  case keepSettings(String)
  /// Put a text on the terminal's clipboard, where any program may read it.
  case copyToClipboard(String)
  /// Let the user edit a record as a text in an editor; answer `edited`.
  case edit(EditorText)
  /// Find out where a file of a link lies; answer `found`.
  case findFile(String)
  /// Open an address or a full path with the desktop's program for it.
  case open(String)
  /// Stop until the shell brings the program back (Ctrl-Z).
  case suspend
  /// Draw everything anew (Ctrl-L).
  case redraw
  /// End the program; everything is already saved, or the writer says why not.
  case quit

  /// Whether it is to be made durable.
  package var isWritten: Bool {
    switch self {
    case .commit, .undo, .redo, .restore: true
    default: false
    }
  }
}
