extension StringProtocol {
  /// The text with plain blanks in place of those that must not break.
  package var plain: String { String(self).replacing("\u{A0}", with: " ") }
}
