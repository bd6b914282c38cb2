extension DisplayCluster {
  /// Hands on each cluster of a text as the screen shows it, and the place of its bytes in the text's
  /// UTF-8, until the body says to stop; begins at the byte `start`, where a cluster must begin.
  ///
  /// Two scalars in a row of the common kind never combine: they are read from the bytes, without
  /// asking the standard library where the cluster ends.
  @inline(__always)
  static func forEach(
    in text: String,
    from start: Int = 0,
    emoji: EmojiPolicy,
    _ body: (DisplayCluster, Range<Int>) -> Bool
  ) {
    var copy = text
    copy.withUTF8 { bytes in
      var here = start
      while here < bytes.count {
        let (scalar, next) = Unicode.Scalar.read(bytes, at: here)
        if scalar.isSimple, next == bytes.count || isSimple(bytes, at: next) {
          let shown = DisplayCluster(scalar.value == 0xA0 ? " " : scalar)
          if !body(shown, here..<next) { return }
          here = next
        } else {
          let character = text[text.index(at: here)]
          let cluster = DisplayCluster(character, emoji: emoji)
          let next = here + character.utf8.count
          if cluster.columns > 0, !body(cluster, here..<next) { return }
          here = next
        }
      }
    }
  }

  /// Whether the scalar that begins at a place is of the common kind.
  @inline(__always)
  private static func isSimple(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    bytes[place] < 0x7F
      ? bytes[place] >= 0x20 : Unicode.Scalar.read(bytes, at: place).scalar.isSimple
  }
}

extension String {
  /// The index of the byte at a place in its UTF-8.
  func index(at place: Int) -> Index { utf8.index(startIndex, offsetBy: place) }
}

extension Unicode.Scalar {
  /// The scalar that begins at a place of the UTF-8 of a text, and where it ends.
  @inline(__always)
  fileprivate static func read(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at place: Int
  ) -> (scalar: Unicode.Scalar, end: Int) {
    let lead = UInt32(bytes[place])
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[place + offset]) & 0x3F }
    // The texts of the language are valid UTF-8.
    if lead < 0x80 { return (Unicode.Scalar(UInt8(lead)), place + 1) }
    let (value, count): (UInt32, Int) =
      switch lead {
      case ..<0xE0: ((lead & 0x1F) << 6 | rest(1), 2)
      case ..<0xF0: ((lead & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
      default: ((lead & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", place + count)
  }

  /// Whether it takes one cell everywhere and combines with no other scalar of this kind.
  @inline(__always)
  var isSimple: Bool { value < 0x7F ? value >= 0x20 : isSimpleLetter }

  private var isSimpleLetter: Bool {
    switch value {
    case 0xA0...0xAC, 0xAE...0x2FF: true
    case 0x391...0x3A1, 0x3A3...0x3FF, 0x400...0x482, 0x48A...0x52F: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20AC: true
    case 0x2190...0x2319, 0x2400...0x2426, 0x2500...0x25FC, 0x2710...0x2727: true
    default: false
    }
  }
}

extension Character {
  /// Whether it is an emoji of several scalars: joined, coloured, modified, a flag or a keycap.
  var isEmojiSequence: Bool {
    unicodeScalars.dropFirst().contains { scalar in
      switch scalar.value {
      case 0x200D, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF, 0xE0020...0xE007F: true
      default: false
      }
    }
  }
}
