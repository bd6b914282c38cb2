/// Something the terminal tells.
package enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted: always text, never keys.
  case paste(String)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// The terminal has another size.
  case resize(Size)
  /// The terminal's window came to the front, or left it.
  case focus(Bool)
}

/// What the mouse did, and where.
package struct MouseEvent: Hashable, Sendable {
  /// What it did.
  package var action: Action
  /// The cell under it.
  package var point: Point
  /// The keys held meanwhile.
  package var modifiers: Modifiers

  /// Makes an event.
  package init(_ action: Action, at point: Point, modifiers: Modifiers = []) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
  }

  /// What a mouse can do.
  package enum Action: Hashable, Sendable {
    /// A button went down.
    case press(Button)
    /// A button came up.
    case release(Button)
    /// The mouse moved with a button down.
    case drag(Button)
    /// The wheel turned towards the top.
    case scrollUp
    /// The wheel turned towards the bottom.
    case scrollDown
  }

  /// A mouse button.
  package enum Button: Hashable, Sendable {
    /// The left button.
    case left
    /// The middle button.
    case middle
    /// The right button.
    case right
  }

  /// Keys held while the mouse acts.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    package let rawValue: UInt8

    /// Makes a set of its bits.
    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Shift.
    package static let shift = Modifiers(rawValue: 1)
    /// Alt.
    package static let alt = Modifiers(rawValue: 2)
    /// Ctrl.
    package static let control = Modifiers(rawValue: 4)
  }
}
