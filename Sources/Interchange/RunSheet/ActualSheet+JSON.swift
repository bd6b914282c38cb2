package import LosslessJSON
import Planning
import Wording

extension ActualSheet {
  /// The report as JSON: event minutes as the hours that clocks showed.
  package var json: JSON {
    let day: JSON = project.settings.dayJ.map { .string($0.iso) } ?? .null
    return .object([
      .init("dayJ", day),
      .init("rows", .array(punctuality.rows.map { row($0) })),
      .init("punctuality", delays),
      .init("incidents", log),
      .init("wind", wind), .init("crowd", crowd),
    ])
  }

  private var delays: JSON {
    let hours = punctuality.hours.map { hour -> JSON in
      .object([
        .init("hour", .string(sheet.clock.hour(at: hour.start).description)),
        .init("rows", .integer(hour.count)), .init("meanDelay", number(hour.meanDelay)),
        .init("greatestDelay", .integer(hour.greatestDelay)),
      ])
    }
    let latest: JSON = punctuality.latest.map { .string(cue($0).name) } ?? .null
    return .object([
      .init("meanDelay", punctuality.meanDelay.map { number($0) } ?? .null),
      .init("latest", latest), .init("hours", .array(hours)),
    ])
  }

  private var log: JSON {
    let lines = incidents.tallies.map { line -> JSON in
      .object([
        .init("category", text(line.category)), .init("count", .integer(line.total)),
        .init("bySeverity", counts(line.counts)),
      ])
    }
    return .object([
      .init("count", .integer(incidents.total)), .init("open", .integer(incidents.stillOpen)),
      .init("byCategory", .array(lines)),
    ])
  }

  private func row(_ row: Punctuality.Row) -> JSON {
    let cue = cue(row)
    let day = sheet.rows[row.row].day
    func hour(_ minute: Int?) -> JSON {
      text(minute.map { sheet.clock.hour(at: $0, day: day).description })
    }
    return .object([
      .init("id", .string(cue.id.text)), .init("code", text(cue.code)),
      .init("title", .string(cue.title)), .init("state", .string(row.state.word)),
      .init("fixed", .bool(cue.isFixed)), .init("plannedStart", hour(row.planned.start)),
      .init("plannedEnd", hour(row.planned.end)), .init("start", hour(row.start)),
      .init("end", hour(row.end)), .init("delay", integer(row.delay)),
      .init("endDelay", integer(row.endDelay)), .init("overrun", integer(row.overrun)),
      .init("overtaken", .bool(row.wasOvertaken)),
    ])
  }

  private var wind: JSON {
    guard let wind = incidents.strongestWind else { return .null }
    return reading("gusts", wind.gusts, wind.time)
  }

  private var crowd: JSON {
    guard let crowd = incidents.largestCrowd else { return .null }
    return reading("people", crowd.total, crowd.time)
  }

  private func reading(_ key: String, _ value: Int, _ time: LogTime) -> JSON {
    .object([
      .init(JSONKey(key), .integer(value)), .init("date", .string(time.day.iso)),
      .init("time", .string(words.hour(time.minute))),
    ])
  }

  private func counts(_ counts: [Severity: Int]) -> JSON {
    let known = Severity.allCases.filter { counts[$0] != nil }
    return .object(known.map { .init(JSONKey($0.rawValue), integer(counts[$0])) })
  }

  private func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  private func integer(_ number: Int?) -> JSON { number.map { .integer($0) } ?? .null }

  /// A number to the tenth.
  private func number(_ number: Double) -> JSON {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? .integer(tenths / 10) : .number("\(tenths / 10).\(tenths % 10)")
  }
}

extension CueState {
  /// The state's name for programs.
  fileprivate var word: String {
    switch self {
    case .waiting: "waiting"
    case .running: "running"
    case .done: "done"
    case .cut: "cut"
    }
  }
}
