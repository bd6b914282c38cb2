import Rendering
import Wording

extension CommandTable {
  /// What is done in the run sheet.
  static let runSheet: [Command] = [
    Command(
      "openCue",
      [.key(.enter), .char("e")],
      .runSheet,
      \.openCueCommand,
      rank: 0,
      unless: \.cueObstacle
    ) { state in state.selection.map { state.openForm(for: $0) } ?? [] }
  ]
}
