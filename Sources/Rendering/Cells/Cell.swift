/// One cell of a screen: a grapheme cluster, or the right half of the wide one before it.
package struct Cell: Hashable, Sendable {
  /// The first scalar of the cluster: all of it, nearly always.
  package let scalar: Unicode.Scalar
  /// The cluster where it is more than one scalar.
  package let cluster: String?
  /// Cells taken, 1 or 2; 0 for the right half of a wide cluster.
  package let columns: Int
  /// Whether all terminals agree on the width; where not, address the cursor anew after it.
  package let isCertain: Bool
  /// How it is to look.
  package let style: Style

  /// What the terminal is to write; nothing for the right half of a wide cluster.
  package var text: String {
    columns == 0 ? "" : cluster ?? String(Character(scalar))
  }

  /// Whether it is the right half of the wide cluster before it.
  package var isContinuation: Bool { columns == 0 }

  /// A blank in ordinary style.
  package static let blank = Cell(
    scalar: " ",
    cluster: nil,
    columns: 1,
    isCertain: true,
    style: .plain
  )
}
