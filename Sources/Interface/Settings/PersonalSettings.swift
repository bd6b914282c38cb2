/// What one person settles for every project on this machine; the project itself has settings of its
/// own.
package struct PersonalSettings: Hashable, Sendable {
  /// The colours of the screen.
  package enum Theme: String, CaseIterable, Sendable {
    /// What goes with the terminal's background.
    case auto
    case dark, light
    /// No colour at all.
    case mono

    /// The one after it; after the last the first.
    var next: Theme {
      let all = Theme.allCases
      return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }
  }

  /// The colours of the screen.
  package var theme = Theme.auto
  /// Whether the mouse is taken, from the next start on.
  package var usesMouse = true
  /// Whether signs beyond ASCII are drawn, from the next start on.
  package var usesUnicode = true

  /// The columns of the rétroplanning's tree; nil: those that go with the width.
  package var planColumns: Set<PlanColumn>?

  /// What holds where nothing is settled.
  package init() {}
}
