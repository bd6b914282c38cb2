extension DisplayCluster {
  /// Hands on each cluster of a text as the screen shows it, and where it ends, until the body says
  /// to stop.
  ///
  /// Two scalars in a row of the common kind never combine: they are handed on without asking the
  /// standard library where the cluster ends.
  static func forEach(
    in text: String,
    emoji: EmojiPolicy,
    _ body: (DisplayCluster, String.Index) -> Bool
  ) {
    let scalars = text.unicodeScalars
    var here = scalars.startIndex
    guard here < scalars.endIndex else { return }
    var scalar = scalars[here]
    while true {
      var next = scalars.index(after: here)
      var following: Unicode.Scalar? = next < scalars.endIndex ? scalars[next] : nil
      if scalar.isSimple, following?.isSimple ?? true {
        if !body(DisplayCluster(scalar.value == 0xA0 ? " " : scalar), next) { return }
      } else {
        let cluster = DisplayCluster(text[here], emoji: emoji)
        next = text.index(after: here)
        if cluster.columns > 0, !body(cluster, next) { return }
        following = next < scalars.endIndex ? scalars[next] : nil
      }
      guard let following else { return }
      (here, scalar) = (next, following)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it takes one cell everywhere and combines with no other scalar of this kind.
  var isSimple: Bool {
    if value < 0x7F { return value >= 0x20 }
    return switch value {
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
