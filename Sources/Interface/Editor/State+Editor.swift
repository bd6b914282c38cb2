import Planning
import Wording

// Records in an editor of the user's own.

extension State {
  /// Opens the record under the cursor in an editor.
  mutating func editOutside() -> [Effect] {
    guard let selection, let text = EditedRecord(selection, in: FieldContext(outlook, words)) else {
      return []
    }
    return [.edit(EditorText(record: selection, text: text.text))]
  }

  /// Takes what an editor left: one gesture, or the text again with what can't be taken of it.
  mutating func take(_ result: EditorResult, of given: EditorText) -> [Effect] {
    switch result {
    case .failed(let reason): toast = Toast(reason, .refusal)
    case .text(given.text): toast = Toast(words.editorUnchanged, .hint)
    case .text(let text):
      guard let record = EditedRecord(given.record, in: FieldContext(outlook, words)) else {
        toast = Toast(words.recordIsGone, .refusal)
        return []
      }
      switch record.read(text, in: outlook) {
      case .nothing: toast = Toast(words.editorUnchanged, .hint)
      case .change(let change): return perform(change)
      case .again(let text): return [.edit(text)]
      }
    }
    return []
  }

  /// Why no record can be edited outside.
  var outsideObstacle: String? {
    if selection?.kind.isAppendOnly == true { return entryStaysObstacle }
    return readOnlyObstacle ?? (selection == nil ? words.nothingSelected : nil)
  }
}
