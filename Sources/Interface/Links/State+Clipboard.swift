import Planning
import Wording

extension State {
  /// Sends the chosen things as text to the terminal's clipboard: only when asked, because any program
  /// may read it there.
  func copyToClipboard() -> [Effect] {
    let texts = chosen.map { record in
      record.kind == .tasks
        ? outlook.text(of: [record.id], words) : outlook.text(of: record, words)
    }
    return [.copyToClipboard(texts.joined(separator: "\n"))]
  }
}
