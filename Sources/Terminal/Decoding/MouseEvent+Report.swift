import Rendering

nonisolated extension MouseEvent {
  /// The event of an SGR report (xterm's mode 1006), whose places count from 1; nothing when it makes no sense.
  init?(report: Int, column: Int, row: Int, isRelease: Bool) {
    let reach = 1...Size.largest.columns
    guard reach.contains(column), reach.contains(row), (0..<128).contains(report) else {
      return nil
    }
    let isMotion = report & 32 != 0
    let isWheel = report & 64 != 0
    let action: Action
    if isWheel {
      guard !isRelease, !isMotion, report & 2 == 0 else { return nil }
      action = report & 1 == 0 ? .scrollUp : .scrollDown
    } else {
      guard let button = Button(number: report & 3) else { return nil }
      action = isRelease ? .release(button) : isMotion ? .drag(button) : .press(button)
    }
    self.init(action, at: Point(x: column - 1, y: row - 1), modifiers: Modifiers(report: report))
  }
}

nonisolated extension MouseEvent.Button {
  fileprivate init?(number: Int) {
    switch number {
    case 0: self = .left
    case 1: self = .middle
    case 2: self = .right
    default: return nil
    }
  }
}

nonisolated extension MouseEvent.Modifiers {
  fileprivate init(report: Int) {
    self = []
    if report & 4 != 0 { insert(.shift) }
    if report & 8 != 0 { insert(.alt) }
    if report & 16 != 0 { insert(.control) }
  }
}
