import Planning
import TestSupport

/// Sheets made by chance: a morning in three zones, some of it begun, cut, put off.
enum RandomSheet {
  static func project(
    rows: Int,
    at now: Int,
    using random: inout SplitMix64
  ) -> Project {
    var project = Project()
    project.settings.dayJ = SheetStory.dayJ
    project.settings.zones = ["A", "B"]
    var cues = (0..<rows).map { number in
      var cue = Cue(id: RecordID("r\(number)"))
      cue.code = "\(number)"
      cue.start = WallHour(minutes: 480 + 5 * random.number(0...36))
      cue.duration = 5 * (random.chance(50) ? 1 : random.number(0...12))
      cue.isFixed = random.chance(33)
      cue.zones = ["A", "B", "C"].filter { _ in random.chance(50) }
      if random.chance(33) { cue.cutOrder = random.number(1...4) }
      if random.chance(50) {
        cue.shortest = random.number(0...max(0, cue.duration))
      }
      if random.chance(17) {
        cue.after = RecordID("r\(random.number(0...rows - 1))")
      }
      return cue
    }
    for row in cues.indices { live(&cues[row], at: now, using: &random) }
    project.runSheet = RecordList(cues)
    return project
  }

  /// What the day has brought a row by `now`: early rows are more often begun.
  private static func live(
    _ cue: inout Cue,
    at now: Int,
    using random: inout SplitMix64
  ) {
    if random.chance(12) { cue.isSkipped = true }
    if random.chance(25) { cue.extra = random.number(-20...20) }
    if random.chance(20) { cue.shift = random.number(-10...20) }
    let isPast = cue.start.minutes < now
    guard isPast ? !random.chance(25) : random.chance(12) else { return }
    let start = min(now, cue.start.minutes + random.number(-10...30))
    cue.actualStart = WallHour(minutes: start)
    guard random.chance(50) else { return }
    cue.actualEnd = WallHour(minutes: random.number(start...max(start, now)))
  }
}
