import Rendering

/// The progress of the review: a dash an item, one bar where they are too many.
struct ReviewProgress {
  private let review: ReviewScreen
  private let layout: ReviewLayout

  init(_ review: ReviewScreen, _ layout: ReviewLayout) {
    self.review = review
    self.layout = layout
  }

  func draw(into buffer: inout Buffer) {
    let count = review.items.count
    guard count > 0 else { return }
    let row = layout.top + 1
    let dash = (layout.width - (count - 1)) / count
    guard dash >= 2 else {
      let done = layout.width * min(review.index, count) / count
      put(heavy: true, at: layout.x, row, done, Style(.done), into: &buffer)
      put(heavy: false, at: layout.x + done, row, layout.width - done, Style(.line), into: &buffer)
      return
    }
    for place in 0..<count {
      let x = layout.x + place * (dash + 1)
      let style = style(of: place)
      put(heavy: style != Style(.line), at: x, row, dash, style, into: &buffer)
    }
  }

  private func put(
    heavy isHeavy: Bool,
    at x: Int,
    _ row: Int,
    _ count: Int,
    _ style: Style,
    into buffer: inout Buffer
  ) {
    buffer.horizontal(
      buffer.glyphs[isHeavy ? .heavyRule : .rule],
      from: Point(x: x, y: row),
      count: count,
      style
    )
  }

  private func style(of place: Int) -> Style {
    if place == review.index { return Style(.accent).bold }
    if let decision = review.decision(at: place) { return Style(decision.mark.role) }
    return Style(place < review.index ? .muted : .line)
  }
}
