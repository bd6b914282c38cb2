/// Parts of a cell in eighths, drawn with block elements.
package enum Blocks {
  private static let left: [Unicode.Scalar] = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  private static let lower: [Unicode.Scalar] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The block that fills a cell from its left edge; eighths are held within 0...8.
  package static func left(eighths: Int) -> Unicode.Scalar {
    left[min(max(eighths, 0), 8)]
  }

  /// The block that fills a cell from its foot; eighths are held within 0...8.
  ///
  /// In ASCII, `#` from half a cell on.
  package static func lower(eighths: Int, in glyphs: GlyphSet = .unicode) -> Unicode.Scalar {
    switch glyphs {
    case .unicode: lower[min(max(eighths, 0), 8)]
    case .ascii: eighths >= 4 ? "#" : " "
    }
  }
}
