import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Wording

/// The demonstration on day J, with its run sheet in front.
enum DayStage {
  /// The view at an hour of that Saturday, the rows done or under way that the hour says.
  static func at(
    _ hour: Int,
    _ minute: Int,
    columns: Int = 120,
    rows: Int = 40,
    language: Language = .french,
    isMono: Bool = false,
    glyphs: GlyphSet = .unicode
  ) throws -> Stage {
    var stage = Stage(
      try Demo.project(onDayJ: hour * 60 + minute),
      columns: columns,
      rows: rows,
      language: language,
      isMono: isMono,
      view: .dayJ,
      glyphs: glyphs
    )
    stage.send(.tick(Moment(Fixture.day(6, 6), minute: hour * 60 + minute)))
    return stage
  }

  /// The run sheet on a day in March, as it is written.
  static func preparing(columns: Int = 120, rows: Int = 40) throws -> Stage {
    Stage(
      try Demo.project(today: Fixture.day(3, 2)),
      columns: columns,
      rows: rows,
      view: .dayJ
    )
  }
}
