import Planning

/// A row of the run sheet as the list shows it.
struct SheetLine: Hashable, Sendable {
  let id: RecordID
  let code: String
  let title: String
  /// When it begins by the printed sheet, in minutes since midnight.
  let start: Int
  /// How many minutes it takes; 0: a milestone.
  let duration: Int
  let isFixed: Bool
  let zones: [String]
  let role: RecordID?

  init(_ cue: Cue) {
    id = cue.id
    code = cue.code ?? ""
    title = cue.title
    start = cue.start.minutes
    duration = cue.duration
    isFixed = cue.isFixed
    zones = cue.zones
    role = cue.role
  }
}
