/// What a gesture does to one row: one field of its cue is given another value.
package struct CueEdit: Hashable, Sendable {
  /// The cue.
  package let cue: RecordID
  /// What is decided for it.
  package let decision: CueDecision

  /// `decision` for the row `cue`.
  package init(_ cue: RecordID, _ decision: CueDecision) {
    self.cue = cue
    self.decision = decision
  }

  /// The field that changes.
  package var key: String {
    switch decision {
    case .start: "actualStart"
    case .end: "actualEnd"
    case .cut: "skipped"
    case .extra: "extra"
    case .shift: "shift"
    }
  }

  /// What the field is then, as the document holds it; nil: not set.
  package var value: FieldValue? {
    var cue = Cue(id: cue)
    switch decision {
    case .start(let hour): cue.actualStart = hour
    case .end(let hour): cue.actualEnd = hour
    case .cut(let isCut): cue.isSkipped = isCut
    case .extra(let minutes): cue.extra = minutes
    case .shift(let minutes): cue.shift = minutes
    }
    return Cue.fields[key]?.read(cue)
  }
}

/// What can be decided for a row while the day runs; nothing of it touches the printed plan.
package enum CueDecision: Hashable, Sendable {
  /// It began at that hour of its day; nil: it has not begun.
  case start(WallHour?)
  /// It ended at that hour of its day; nil: it is not over.
  case end(WallHour?)
  /// It is left out, or not.
  case cut(Bool)
  /// Minutes added to its duration, or taken from it.
  case extra(Int)
  /// Minutes by which its start is put off.
  case shift(Int)
}
