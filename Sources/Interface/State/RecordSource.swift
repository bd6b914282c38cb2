package import Planning

/// Where new identifiers come from: SplitMix64, seeded by the program, so that `update` is pure.
package struct RecordSource: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  /// The source that begins at `seed`.
  package init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// An identifier that no record of a kind has.
  mutating func identifier(of kind: RecordKind, in project: Project) -> RecordID {
    while true {
      let id = RecordID.random(using: &self)
      if project.members(of: RecordReference(kind, id)) == nil { return id }
    }
  }

  /// An identifier that no record of `list` has.
  package mutating func identifier(in list: RecordList<some ProjectRecord>) -> RecordID {
    while true {
      let id = RecordID.random(using: &self)
      if list.position(of: id) == nil { return id }
    }
  }
}
