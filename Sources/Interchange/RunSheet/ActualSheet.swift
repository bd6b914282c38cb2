package import Planning
package import Wording

/// How the day went against the plan: each row as planned and as it was, punctuality, incidents.
package struct ActualSheet: Sendable {
  let project: Project
  let sheet: RunSheet
  let words: Words
  /// How the rows went.
  package let punctuality: Punctuality
  let incidents: IncidentFigures

  /// How the day of `project` went.
  package init(_ project: Project, clock: DayClock? = nil, _ words: Words) {
    self.project = project
    self.words = words
    sheet = RunSheet(project, clock: clock ?? DayClock(dayJ: project.settings.dayJ))
    punctuality = Punctuality(sheet)
    incidents = IncidentFigures(project)
  }

  /// The cue of a row.
  func cue(_ row: Punctuality.Row) -> Cue {
    project.runSheet[sheet.rows[row.row].position]
  }

  private func hour(_ minute: Int, of row: Punctuality.Row) -> String {
    words.hour(sheet.clock.hour(at: minute, day: sheet.rows[row.row].day))
  }

  // MARK: - On paper

  /// The report, ready to be written.
  package var paper: Paper {
    let day = project.settings.dayJ.map { words.longDate($0) } ?? ""
    var paper = Paper(
      title: [words.actualSheet, project.settings.name].filter { !$0.isEmpty }
        .joined(separator: " · "),
      subtitle: day,
      language: words.language.rawValue
    )
    paper.blocks = [.points(summary.map { PaperText($0) }), .table(table(caption: paper.title))]
    var parts: [Paper.Column] = []
    if !punctuality.hours.isEmpty {
      parts.append(Paper.Column(heading: words.actualByHour, table: hours))
    }
    if incidents.total > 0 {
      parts.append(Paper.Column(heading: words.actualIncidents, table: categories))
    }
    if !parts.isEmpty { paper.blocks.append(.columns(parts)) }
    return paper
  }

  /// The day in a few sentences.
  package var summary: [String] {
    let states = Dictionary(grouping: punctuality.rows, by: \.state).mapValues(\.count)
    var points = [
      words.actualRows(
        of: punctuality.rows.count,
        done: states[.done] ?? 0,
        running: states[.running] ?? 0,
        cut: states[.cut] ?? 0
      )
    ]
    if let mean = punctuality.meanDelay { points.append(words.actualMeanDelay(tenths(mean))) }
    if let latest = punctuality.latest, let delay = latest.delay {
      points.append(words.actualLatest(name(latest), words.lateBy(delay)))
    }
    let cut = punctuality.rows.filter { $0.state == .cut }.map(name)
    if !cut.isEmpty { points.append(words.actualCut(cut)) }
    points.append(words.actualIncidents(incidents.total, open: incidents.stillOpen))
    if let wind = incidents.strongestWind {
      points.append(words.actualWind(wind.gusts, at: words.hour(wind.time.minute)))
    }
    if let crowd = incidents.largestCrowd {
      points.append(words.actualCrowd(crowd.total, at: words.hour(crowd.time.minute)))
    }
    return points
  }

  private func name(_ row: Punctuality.Row) -> String {
    let cue = cue(row)
    return [cue.code ?? "", cue.title].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let rest = tenths % 10
    return rest == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(words.decimalMark)\(rest)"
  }

  private func table(caption: String) -> PaperTable {
    let heads: [(String, PaperTable.Column.Shape)] = [
      (words.printedNumber, .tight), (words.actualPlanned, .hour), (words.actualReal, .hour),
      (words.actualDelay, .figure), (words.actualPlannedEnd, .hour), (words.actualRealEnd, .hour),
      (words.actualDelay, .figure), (words.printedAction, .wide), (words.printedPlace, .words),
      (words.printedRole, .words),
    ]
    return PaperTable(
      caption: caption,
      columns: heads.map { PaperTable.Column(title: $0.0, shape: $0.1) },
      rows: punctuality.rows.map { .cells(cells(of: $0)) }
    )
  }

  private func cells(of row: Punctuality.Row) -> [PaperTable.Cell] {
    let cue = cue(row)
    let isLate = { (delay: Int?) in (delay ?? 0) >= project.settings.limits.delayAlert }
    func figure(_ delay: Int?) -> PaperTable.Cell {
      PaperTable.Cell(PaperText(delay.map { words.actualMinutes($0) } ?? "", strong: isLate(delay)))
    }
    let end = row.planned.length == 0 ? nil : row.end
    let zones = cue.zones.isEmpty ? words.printedWholeSite : cue.zones.joined(separator: ", ")
    return [
      PaperTable.Cell(PaperText(cue.code ?? "")),
      PaperTable.Cell(PaperText(words.hour(cue.start) + (cue.isFixed ? " F" : ""))),
      PaperTable.Cell(PaperText(row.start.map { hour($0, of: row) } ?? "", strong: true)),
      figure(row.delay),
      PaperTable.Cell(
        PaperText(row.planned.length == 0 ? "" : hour(row.planned.end, of: row))
      ),
      PaperTable.Cell(PaperText(end.map { hour($0, of: row) } ?? "")),
      figure(end == nil ? nil : row.endDelay),
      PaperTable.Cell(PaperText(cue.title), note: remarks(row).joined(separator: " · ")),
      PaperTable.Cell(PaperText(zones)),
      PaperTable.Cell(PaperText(cue.role.flatMap { project.roles[id: $0]?.title } ?? "")),
    ]
  }

  private func remarks(_ row: Punctuality.Row) -> [String] {
    var remarks: [String] = []
    switch row.state {
    case .cut: remarks.append(words.actualWasCut)
    case .waiting: remarks.append(words.actualNotBegun)
    case .running: remarks.append(words.actualNotEnded)
    case .done: break
    }
    if let overrun = row.overrun, overrun != 0, row.planned.length > 0 {
      remarks.append(words.actualLength(overrun))
    }
    if row.wasOvertaken { remarks.append(words.actualOvertaken) }
    return remarks
  }

  private var hours: PaperTable {
    let heads: [(String, PaperTable.Column.Shape)] = [
      (words.actualHour, .hour), (words.actualRowCount, .figure), (words.actualMean, .figure),
      (words.actualGreatest, .figure),
    ]
    let rows = punctuality.hours.map { hour -> PaperTable.Row in
      .cells([
        PaperTable.Cell(PaperText(words.hour(sheet.clock.hour(at: hour.start)))),
        PaperTable.Cell(PaperText("\(hour.count)")),
        PaperTable.Cell(PaperText(words.minutes(tenths(hour.meanDelay)))),
        PaperTable.Cell(PaperText(words.minutes("\(hour.greatestDelay)"))),
      ])
    }
    return PaperTable(
      columns: heads.map { PaperTable.Column(title: $0.0, shape: $0.1) },
      rows: rows
    )
  }

  private var categories: PaperTable {
    let severities = Severity.allCases.filter { incidents.count(of: $0) > 0 }
    let heads =
      [PaperTable.Column(title: words.actualCategory, shape: .tight)]
      + severities.map {
        PaperTable.Column(title: words.choice($0.rawValue, in: "incidents") ?? "", shape: .figure)
      } + [PaperTable.Column(title: words.actualTotal, shape: .figure)]
    let rows = incidents.tallies.map { line -> PaperTable.Row in
      let counts = severities.map { line.counts[$0].map { "\($0)" } ?? "" }
      let texts = [line.category ?? words.actualNoCategory] + counts + ["\(line.total)"]
      return .cells(texts.map { PaperTable.Cell(PaperText($0)) })
    }
    return PaperTable(columns: heads, rows: rows)
  }
}
