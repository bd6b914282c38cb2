package import Planning

/// A record as a text for an editor of the user's own, and back.
package struct EditorText: Hashable, Sendable {
  /// The record.
  package let record: RecordReference
  /// What the editor is to show.
  package let text: String
  /// What it showed first; lines that are still so were not edited.
  let original: String
}

/// How an editor was left.
package enum EditorResult: Hashable, Sendable {
  /// The text as it is now.
  case text(String)
  /// It could not be had, or said that it failed; why in words.
  case failed(String)
}
