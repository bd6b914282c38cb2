/// What a gesture does to the day: how far each row moves, which fixed hours break or are saved.
package struct Ripple: Hashable, Sendable {
  /// A row that moves.
  package struct Move: Hashable, Sendable {
    /// Its place.
    package let row: Int
    /// When it was to begin and end.
    package let before: Span
    /// When it is to begin and end then.
    package let after: Span

    /// Minutes by which its start moves, below 0 earlier.
    package var by: Int { after.start - before.start }
  }

  /// A row with a fixed hour that is missed by more or fewer minutes.
  package struct Break: Hashable, Sendable {
    /// Its place.
    package let row: Int
    /// Minutes late before; 0: it was held.
    package let before: Int
    /// Minutes late after; 0: it is held.
    package let after: Int
  }

  /// Someone to tell, and of which rows.
  package struct Told: Hashable, Sendable {
    /// The role.
    package let role: RecordID
    /// The places of the rows.
    package let rows: [Int]
  }

  /// What is done.
  package let edits: [CueEdit]
  /// The rows that move, in order; those cut or taken up again are not among them.
  package let moves: [Move]
  /// The fixed rows that are missed by more than before.
  package let broken: [Break]
  /// The fixed rows that are missed by less than before, or not any more.
  package let relieved: [Break]
  /// When all is over, before and after.
  package let end: (before: Int, after: Int)
  /// Who is to be told, by role: who does or hears of a row that moves or is decided on.
  package let told: [Told]

  /// What differs from `before` to `after`, to which `edits` lead.
  init(_ edits: [CueEdit], from before: LiveRunSheet, to after: LiveRunSheet) {
    var moves: [Move] = []
    var broken: [Break] = []
    var relieved: [Break] = []
    let decided = Set(edits.map(\.cue))
    var touched: [Int] = []
    for row in before.rows.indices {
      let (old, new) = (before.rows[row], after.rows[row])
      let bothAre = old.state != .cut && new.state != .cut
      let moved = bothAre && old.forecast != new.forecast
      if moved { moves.append(Move(row: row, before: old.forecast, after: new.forecast)) }
      if moved || decided.contains(old.id) { touched.append(row) }
      let change = Break(row: row, before: old.lateness, after: new.lateness)
      if change.after > change.before { broken.append(change) }
      if change.after < change.before { relieved.append(change) }
    }
    self.edits = edits
    self.moves = moves
    self.broken = broken
    self.relieved = relieved
    end = (before.end()?.forecast ?? before.now, after.end()?.forecast ?? before.now)
    told = Ripple.told(of: touched, in: before.sheet)
  }

  private static func told(of rows: [Int], in sheet: RunSheet) -> [Told] {
    var order: [RecordID] = []
    var concerned: [RecordID: [Int]] = [:]
    for row in rows {
      for role in sheet.rows[row].told {
        if concerned[role] == nil { order.append(role) }
        concerned[role, default: []].append(row)
      }
    }
    return order.map { Told(role: $0, rows: concerned[$0] ?? []) }
  }

  package static func == (a: Ripple, b: Ripple) -> Bool {
    (a.edits, a.moves, a.broken, a.relieved) == (b.edits, b.moves, b.broken, b.relieved)
      && a.end == b.end && a.told == b.told
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(edits) }
}

extension LiveRunSheet {
  /// What `edits` would do, before they are made.
  package func preview(_ edits: [CueEdit]) -> Ripple {
    Ripple(edits, from: self, to: applying(edits))
  }
}
