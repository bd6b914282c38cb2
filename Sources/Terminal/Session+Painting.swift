import CNCurses
package import Rendering

extension Session {
  /// Shows a picture: sends what differs from the one before, in one go.
  ///
  /// A terminal that takes no bytes just now is not waited for: the latest picture is painted by
  /// `nextEvent` as soon as there is room. Nothing is shown while the terminal is lent or gone.
  package func paint(_ buffer: Buffer, theme: Theme, cursor: Point? = nil) {
    guard isActive, !isGone else { return }
    let frame = Frame(buffer: buffer, theme: theme, cursor: cursor)
    guard jj_has_room() else {
      postponed = frame
      return
    }
    postponed = nil
    send(frame)
  }

  /// Forgets what the terminal shows: the next picture is painted whole.
  package func forgetScreen() { shown = nil }

  func paintPostponed() {
    guard let frame = postponed else { return }
    postponed = nil
    send(frame)
  }

  private func send(_ frame: Frame) {
    if shown?.buffer.size != frame.buffer.size {
      shown = nil
      jj_erase_all()
      jj_repaint()
    }
    // Another theme looks different everywhere.
    let known = shown.flatMap { $0.theme == frame.theme ? $0.buffer : nil }
    var painter = Painter(
      frame,
      over: known ?? Buffer(.zero),
      drawsUnicode: capabilities.drawsUnicode
    )
    painter.paint()
    let visible = frame.cursor.flatMap { frame.buffer.bounds.contains($0) ? $0 : nil }
    let place = visible ?? .zero
    jj_update(Int32(place.y), Int32(place.x), visible != nil)
    shown = frame
  }
}
