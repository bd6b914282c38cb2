import Rendering

extension ReviewScreen {
  /// The progress of the review: a dash an item.
  var progress: Dashes {
    Dashes(styles: items.indices.map(style), done: index)
  }

  private func style(of place: Int) -> Style {
    if place == index { return Style(.accent).bold }
    if let decision = decision(at: place) { return Style(decision.mark.role) }
    return Style(place < index ? .muted : .line)
  }
}
