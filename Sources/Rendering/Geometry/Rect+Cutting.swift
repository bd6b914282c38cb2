extension Rect {
  /// What both rectangles cover; an empty one at the nearest corner when they don't meet.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left,
      y: top,
      width: min(endX, other.endX) - left,
      height: min(endY, other.endY) - top
    )
  }

  /// This rectangle without a margin on each side.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    let cutLeft = min(max(0, left), width)
    let cutTop = min(max(0, top), height)
    return Rect(
      x: x + cutLeft,
      y: y + cutTop,
      width: width - cutLeft - max(0, right),
      height: height - cutTop - max(0, bottom)
    )
  }

  /// This rectangle, moved.
  package func moved(x dx: Int = 0, y dy: Int = 0) -> Rect {
    let place = origin.moved(x: dx, y: dy)
    return Rect(x: place.x, y: place.y, width: width, height: height)
  }

  /// One row of it, counted from its top; empty when there is no such row.
  package func row(_ index: Int) -> Rect {
    guard index >= 0, index < height else {
      return Rect(x: x, y: y, width: width, height: 0)
    }
    return Rect(x: x, y: y + index, width: width, height: 1)
  }

  /// Columns of it, counted from its left edge and held within it.
  package func columns(_ range: Range<Int>) -> Rect {
    let lower = min(max(0, range.lowerBound), width)
    let upper = min(max(lower, range.upperBound), width)
    return Rect(x: x + lower, y: y, width: upper - lower, height: height)
  }

  /// Takes rows off the top, at most those there are, and returns them.
  package mutating func cutTop(_ rows: Int) -> Rect {
    let taken = min(max(0, rows), height)
    let cut = Rect(x: x, y: y, width: width, height: taken)
    self = Rect(x: x, y: y + taken, width: width, height: height - taken)
    return cut
  }

  /// Takes rows off the bottom, at most those there are, and returns them.
  package mutating func cutBottom(_ rows: Int) -> Rect {
    let taken = min(max(0, rows), height)
    let cut = Rect(x: x, y: endY - taken, width: width, height: taken)
    self = Rect(x: x, y: y, width: width, height: height - taken)
    return cut
  }

  /// Takes columns off the left, at most those there are, and returns them.
  package mutating func cutLeft(_ columns: Int) -> Rect {
    let taken = min(max(0, columns), width)
    let cut = Rect(x: x, y: y, width: taken, height: height)
    self = Rect(x: x + taken, y: y, width: width - taken, height: height)
    return cut
  }

  /// Takes columns off the right, at most those there are, and returns them.
  package mutating func cutRight(_ columns: Int) -> Rect {
    let taken = min(max(0, columns), width)
    let cut = Rect(x: endX - taken, y: y, width: taken, height: height)
    self = Rect(x: x, y: y, width: width - taken, height: height)
    return cut
  }
}
