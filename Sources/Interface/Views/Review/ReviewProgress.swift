import Rendering

extension ReviewScreen {
  /// How far one has come: a dash an item, or a dash a lot where one goes lot by lot.
  var progress: Dashes {
    switch kind {
    case .day: Dashes(items.indices.map { Dashes.Dash(style(of: $0)) }, done: index)
    case .template: Dashes(lots.ranges.map(dash), done: index)
    }
  }

  private func style(of place: Int) -> Style {
    if place == index { return Style(.accent).bold }
    if let decision = decision(at: place) { return Style(decision.mark.role) }
    return Style(place < index ? .muted : .line)
  }

  private func dash(of lot: Range<Int>) -> Dashes.Dash {
    let isPresent = lot.contains(index)
    let behind = min(max(0, index - lot.lowerBound), lot.count)
    return Dashes.Dash(Style(isPresent ? .accent : .line), behind: behind, of: lot.count)
  }
}
