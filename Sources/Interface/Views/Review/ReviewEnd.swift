import Planning
import Rendering
import Wording

/// The end of the review: all that was decided, and the key that takes it all back.
struct ReviewEnd {
  private let review: ReviewScreen
  private let layout: ReviewLayout
  private let state: State

  init(_ review: ReviewScreen, _ layout: ReviewLayout, _ state: State) {
    self.review = review
    self.layout = layout
    self.state = state
  }

  func draw(into buffer: inout Buffer) {
    let words = state.words
    var row = layout.top + 3
    let last = buffer.size.rows - 3
    guard !review.items.isEmpty else {
      buffer.put(
        words.reviewEmpty(isOfTemplate: review.kind == .template),
        at: Point(x: layout.x, y: row),
        Style(.done),
        maxWidth: layout.width
      )
      return
    }
    let heading = buffer.put(
      words.reviewDecided,
      at: Point(x: layout.x, y: row),
      Style(.head).bold,
      maxWidth: layout.width
    )
    let muted = Style(.muted, on: .none, .undimmed)
    buffer.put("\(review.decisions.count)", at: Point(x: layout.x + heading + 2, y: row), muted)
    // Beside its heading where there is room, else under it.
    if !layout.hasLabels { row += 1 }
    let summary = summary
    let rows = max(1, last - row - (summary == nil ? -1 : 1))
    var shown = review.decisions[...]
    if shown.count > rows {
      shown = shown.suffix(max(0, rows - 1))
      let text = words.reviewMore(review.decisions.count - shown.count)
      buffer.put(text, at: Point(x: layout.verb, y: row), muted, maxWidth: layout.end - layout.verb)
      row += 1
    }
    for decision in shown {
      DecisionLine(decision, codeColumns: review.codeColumns)
        .draw(into: &buffer, at: row, layout)
      row += 1
    }
    guard let summary, row < last else { return }
    buffer.put(
      summary,
      at: Point(x: layout.verb, y: row + 1),
      muted,
      maxWidth: max(0, layout.end - layout.verb)
    )
  }

  /// What can be done about it now; nil: nothing was done.
  private var summary: String? {
    let words = state.words
    switch review.kind {
    case .day:
      let key = state.keymap.name(of: "reviewBack", words)
      return review.madeCount > 0 ? words.reviewSummary(review.madeCount, undo: key) : nil
    case .template:
      let left = state.project.tasks.count { $0.awaitsTriage }
      let key = state.keymap.name(of: "triage", words)
      return left > 0 ? words.triageLeft(left, key: key) : words.triageWhole
    }
  }
}
