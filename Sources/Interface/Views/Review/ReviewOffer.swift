import Planning
import Rendering
package import Storage
package import Wording

/// One choice about an item, and what follows from it: worked out before its key is pressed.
package struct ReviewOffer: Sendable {
  /// Which choice.
  package let choice: ReviewChoice
  /// What its key does.
  package let act: Act
  /// What follows from it; nothing where it can't be done.
  package let follows: [ReviewConsequence]

  /// What the key of a choice does.
  package enum Act: Sendable {
    /// It makes a change at once.
    case make(Change)
    /// Something is asked first.
    case ask
    /// It can't be done, for a reason.
    case refuse(String)
  }

  /// A part of what follows, in the colour of what it means.
  struct Piece: Hashable, Sendable {
    let text: String
    var role = Role.muted
  }

  /// Why it can't be done; nil: it can.
  package var obstacle: String? {
    if case .refuse(let reason) = act { reason } else { nil }
  }

  /// When a task would end; nil where the choice says no date.
  package var finish: ReviewFinish? {
    for case .ends(let finish) in follows { return finish }
    return nil
  }

  /// What follows in words, or why it can't be done.
  func pieces(in outlook: Outlook, _ words: Words) -> [Piece] {
    if let obstacle { return [Piece(text: obstacle)] }
    let parts = follows.map { $0.pieces(in: outlook, words) }
    return Array(parts.joined(separator: [Piece(text: words.reviewAnd)]))
  }

  /// The same without its colours.
  package func text(in outlook: Outlook, _ words: Words) -> String {
    pieces(in: outlook, words).map(\.text).joined()
  }
}
