import Planning
import Rendering
import Storage
import Wording

// Records in an editor of the user's own.

extension State {
  /// Opens the record under the cursor in an editor, or the text of it that could not be taken yet.
  mutating func editOutside() -> [Effect] {
    guard let selection else { return [] }
    if let kept = keptText(of: selection) { return [.edit(kept)] }
    guard let text = EditedRecord(selection, in: FieldContext(outlook, words))?.text else {
      return []
    }
    return [.edit(EditorText(record: selection, text: text, original: text))]
  }

  /// Takes what an editor left: one gesture, or the text again with what can't be taken of it.
  mutating func take(_ result: EditorResult, of given: EditorText) -> [Effect] {
    switch result {
    case .failed(let reason):
      let kept = keptText(of: given.record) == nil ? "" : " \(textIsKept)"
      toast = Toast(reason + kept, .refusal)
    case .text(given.text):
      let isKept = keptText(of: given.record) != nil
      toast = isKept ? Toast(textIsKept, .refusal) : Toast(words.editorUnchanged, .hint)
    case .text(let text):
      guard let record = EditedRecord(given.record, in: FieldContext(outlook, words)) else {
        // The record can't take it any more: what was typed goes where copies go.
        keptTexts.removeAll { $0.record == given.record }
        toast = Toast(words.recordIsGone, .refusal)
        return [.copyText(text)]
      }
      let outcome = record.read(text, since: given.original, in: outlook)
      keptTexts.removeAll { $0.record == given.record }
      switch outcome {
      case .nothing: toast = Toast(words.editorUnchanged, .hint)
      case .change(let change): return perform(change)
      case .again(let text):
        // It is kept before it is shown: whatever becomes of the editor, nothing typed is lost.
        keptTexts.append(text)
        return [.edit(text)]
      }
    }
    return []
  }

  private func keptText(of record: RecordReference) -> EditorText? {
    keptTexts.first { $0.record == record }
  }

  private var textIsKept: String {
    words.editorTextKept(keymap.name(of: "editOutside", words))
  }

  /// A text that could not be taken yet and still can be.
  private var waitingText: EditorText? {
    isReadOnly ? nil : keptTexts.last { project.members(of: $0.record) != nil }
  }

  /// Goes to the record of a text that waits, and says so; false if none does.
  mutating func showWaitingText() -> Bool {
    guard let record = waitingText?.record else { return false }
    select(record)
    let title = RecordNames(record.kind, in: project).title(of: record.id)
    let key = keymap.name(of: "editOutside", words)
    toast = Toast(words.editorTextWaits(Shortening.title(title, columns: 30), key), .refusal)
    return true
  }

  /// Why no record can be edited outside.
  var outsideObstacle: String? {
    if selection?.kind.isAppendOnly == true { return entryStaysObstacle }
    return readOnlyObstacle ?? (selection == nil ? words.nothingSelected : nil)
  }
}
