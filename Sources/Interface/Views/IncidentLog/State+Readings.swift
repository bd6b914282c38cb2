import Planning
import Rendering
import Storage
import Wording

// Wind and crowd: a reading is typed, and what it asks is said.

extension State {
  /// The wind as it stands: what was read long ago says nothing of it.
  var wind: WindWatch { log.wind.standing(at: stamp) }

  /// The crowd as it stands.
  var crowd: CrowdWatch { log.crowd.standing(at: stamp) }

  /// Asks for a reading, the last ones above the line.
  mutating func askReading() -> [Effect] {
    if case .prompt(let prompt) = overlay, case .log(.reading) = prompt.purpose { return [] }
    askNext(.log(.reading), label: words.askReading)
    return []
  }

  /// What a reading means: the level it reaches and what that asks.
  func echo(ofReading text: String) throws(TypedProblem) -> Prompt.Echo {
    switch try TypedReading.read(text, zones: project.settings.zones) {
    case .wind(let gusts):
      let level = wind.level(of: gusts)
      let warning = wind.crossing(by: gusts).map { words.crossesLevel($0.from) }
      return .meaning(
        words.windStands(gusts, level: level?.level.rawValue, advice: level?.advice ?? ""),
        warning: warning
      )
    case .crowd(let people, let gates):
      let watch = crowd
      let percent = watch.percent(people)
      let told = gates.map { "\(words.gate($0.zone)) \(words.count($0.crowd))" }
      let text = words.crowdStands(people, limit: watch.limit, percent: percent)
      let crossing = watch.crossing(by: people)
      return .meaning(
        told.isEmpty ? text : "\(text) (\(told.joined(separator: ", ")))",
        warning: crossing.map { words.crossesCrowd($0 == .full) }
      )
    }
  }

  /// Stores a reading; where it has crossed a threshold, an incident and its sheet are proposed.
  mutating func enter(_ reading: TypedReading) -> [Effect] {
    var entry = Incident(id: identifiers.identifier(of: .incidents, in: project))
    (entry.date, entry.time) = (stamp.day, stamp.minute)
    let proposal: Menu?
    switch reading {
    case .wind(let gusts):
      (entry.sort, entry.wind) = (.wind, gusts)
      entry.category = category(of: words.windWords)
      proposal = wind.crossing(by: gusts).map { menu(of: $0, gusts) }
    case .crowd(let people, let gates):
      (entry.sort, entry.crowd, entry.gates) = (.crowd, people, gates)
      proposal = crowd.crossing(by: people).map { menu(of: $0, people) }
    }
    let effects = enter(entry)
    if let proposal { overlay = .menu(proposal) }
    return effects
  }

  private func menu(of level: Thresholds.Wind, _ gusts: Int) -> Menu {
    let severity: Severity =
      switch level.level {
      case .yellow: .watch
      case .orange: .serious
      case .red: .critical
      }
    let category = category(of: words.windWords)
    let name = words.windLevel(level.level.rawValue)
    let text = words.windIncident(gusts, level: name)
    // The sheet of that level, where one is called so.
    let all = sheets(for: category)
    let named = all.filter { TypedText($0.title).words.contains(Substring(TypedText(name).folded)) }
    let title = words.windStands(gusts, level: level.level.rawValue, advice: level.advice)
    return proposal(
      title.asSentence,
      category,
      severity,
      text,
      named + all.filter { !named.contains($0) }
    )
  }

  private func menu(of level: CrowdWatch.Level, _ people: Int) -> Menu {
    let watch = crowd
    let percent = watch.percent(people)
    let category = category(of: words.crowdWords)
    let text = words.crowdIncident(people, percent: percent)
    let title = words.crowdStands(people, limit: watch.limit, percent: percent).asSentence
    let all = sheets(for: category)
    let crowd = all.filter { sheet in
      words.crowdWords.contains { TypedText(sheet.title).folded.contains($0) }
    }
    let severity: Severity = level == .full ? .serious : .watch
    return proposal(title, category, severity, text, crowd + all.filter { !crowd.contains($0) })
  }

  /// What can be done about a reading that has crossed a threshold.
  private func proposal(
    _ title: String,
    _ category: String?,
    _ severity: Severity,
    _ text: String,
    _ sheets: [ReflexSheet]
  ) -> Menu {
    var items = [
      Menu.Item(
        key: "o",
        label: words.openIncident,
        detail: [words.severity(severity.rawValue), category].compactMap(\.self)
          .joined(separator: " · "),
        result: .log(.incident(category: category, severity, text: text))
      )
    ]
    items += zip("fgh", sheets).map { key, sheet in
      Menu.Item(
        key: key,
        label: words.readSheet,
        detail: sheet.codeAndTitle,
        result: .log(.sheet(sheet.id))
      )
    }
    items.append(Menu.Item(key: "n", label: words.nothingMore, result: .log(.nothing)))
    return Menu(title, items)
  }

  /// The category of the project that one of these words begins a word of.
  private func category(of words: [String]) -> String? {
    for word in words {
      let found = project.settings.incidentCategories.first { category in
        TypedText(category).folded.split { !$0.isLetter }.contains { $0.hasPrefix(word) }
      }
      if let found { return found }
    }
    return nil
  }
}

/// The wind and the crowd above the line in which a reading is typed.
func drawReadings(_ state: State, into buffer: inout Buffer) {
  let isWide = buffer.size.columns >= 76
  let (wind, crowd) = (WindBlock(state), CrowdBlock(state))
  let rows = isWide ? max(wind.height, crowd.tallHeight) : wind.height + 1 + crowd.height
  let area = openSheet(state.words.readingsTitle, rows: rows, into: &buffer)
  if isWide {
    let width = min(66, (area.width - 4) / 2)
    wind.draw(into: &buffer, in: Rect(x: area.x, y: area.y, width: width, height: area.height))
    let right = Rect(x: area.x + width + 4, y: area.y, width: width, height: area.height)
    crowd.draw(into: &buffer, in: right)
  } else {
    var rest = area
    let below = min(crowd.height, max(1, area.height - 1))
    crowd.draw(into: &buffer, in: rest.cutBottom(below))
    if rest.height > wind.height { _ = rest.cutBottom(1) }
    wind.draw(into: &buffer, in: rest)
  }
  // The blocks are those of the pane, that lies on the screen's own ground.
  buffer.lay(.panel, under: area)
}
