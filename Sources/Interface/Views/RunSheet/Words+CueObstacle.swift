import Planning
import Wording

extension Words {
  /// Why a gesture can't be made just now.
  func sentence(for obstacle: CueObstacle) -> String {
    switch obstacle {
    case .unknown: rowIsGone
    case .hasBegun: rowHasBegun
    case .isNotRunning: rowIsNotRunning
    case .hasNotBegun: rowHasNotBegun
    case .isOver: rowIsOver
    case .isCut: rowIsCut
    case .isNotCut: rowIsNotCut
    case .hasNoDuration: rowHasNoDuration
    case .tooShort(let most): rowTooShort(most: most)
    case .isNotLate: rowIsNotLate
    case .endsBeforeItBegins: rowEndsTooEarly
    case .isAhead: hourIsAhead
    }
  }
}
