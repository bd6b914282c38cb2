/// A cell in 8 bytes, so that a screen is one run of memory, compared word by word.
///
/// Bits 0–20 hold the scalar, or the place of the cluster in the buffer's table; 21 says which of
/// the two; 22–23 the columns; 24 that the width is not certain; 32–55 the style.
struct PackedCell: Equatable {
  private(set) var bits: UInt64

  private static let clusterBit: UInt64 = 1 << 21
  private static let uncertainBit: UInt64 = 1 << 24
  private static let valueMask: UInt64 = 0x1F_FFFF
  private static let styleMask: UInt64 = 0xFF_FFFF << 32

  /// A cluster of one scalar; 0 columns for the right half of a wide one.
  init(_ scalar: Unicode.Scalar, columns: Int, isCertain: Bool, style: Style) {
    bits =
      UInt64(scalar.value) | UInt64(columns) << 22 | (isCertain ? 0 : PackedCell.uncertainBit)
      | style.bits << 32
  }

  /// A cluster of the buffer's table.
  init(cluster: UInt32, columns: Int, isCertain: Bool, style: Style) {
    bits =
      UInt64(cluster) | PackedCell.clusterBit | UInt64(columns) << 22
      | (isCertain ? 0 : PackedCell.uncertainBit) | style.bits << 32
  }

  /// A space.
  static func blank(_ style: Style) -> PackedCell {
    PackedCell(" ", columns: 1, isCertain: true, style: style)
  }

  /// The right half of a wide cluster.
  static func continuation(_ style: Style) -> PackedCell {
    PackedCell(" ", columns: 0, isCertain: true, style: style)
  }

  var isCluster: Bool { bits & PackedCell.clusterBit != 0 }
  var columns: Int { Int(bits >> 22 & 3) }
  var isCertain: Bool { bits & PackedCell.uncertainBit == 0 }
  /// The scalar, or the place in the table of clusters.
  var value: UInt32 { UInt32(truncatingIfNeeded: bits & PackedCell.valueMask) }

  /// Whether it is one scalar in one column.
  var isSingle: Bool { columns == 1 && !isCluster }

  /// Whether another cell has the same style.
  func hasStyle(of other: PackedCell) -> Bool {
    (bits ^ other.bits) & PackedCell.styleMask == 0
  }

  var style: Style {
    get { Style(bits: bits >> 32) }
    set { bits = bits & ~PackedCell.styleMask | newValue.bits << 32 }
  }

  /// All but the place of the cluster: equal for two cells that may differ by their text only.
  var frame: UInt64 { bits & ~PackedCell.valueMask }
}

extension Style {
  fileprivate var bits: UInt64 {
    UInt64(role.rawValue) | UInt64(ground.rawValue) << 8 | UInt64(attributes.rawValue) << 16
  }

  fileprivate init(bits: UInt64) {
    self.init(
      Role(rawValue: UInt8(truncatingIfNeeded: bits)) ?? .text,
      on: Ground(rawValue: UInt8(truncatingIfNeeded: bits >> 8)) ?? .none,
      Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 16))
    )
  }
}
