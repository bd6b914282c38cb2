import ArgumentParser
import Interface
import LosslessJSON
import Planning
import Rendering
import Storage
import Wording

/// `jourj log TEXT`: an entry in the incident log; prints its number.
struct LogCommand: SpokenCommand {
  static let configuration = spoken("log")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("entry", value: "text"))
  var text: String?
  @Option(help: optionHelp("category", value: "category"))
  var category: String?
  @Option(help: optionHelp("severity", value: "severity"))
  var severity: String?
  @Option(help: optionHelp("zone", value: "zone"))
  var zone: String?
  @Option(help: optionHelp("wind", value: "gusts"))
  var wind: String?
  @Option(help: optionHelp("crowd", value: "count"))
  var crowd: String?
  @Option(help: optionHelp("close", value: "entry-number"))
  var close: String?
  @Option(help: optionHelp("reopen", value: "entry-number"))
  var reopen: String?
  @Option(help: optionHelp("follow", value: "entry-number"))
  var follow: String?
  @Option(help: optionHelp("correct", value: "entry-number"))
  var correct: String?
  @Option(help: optionHelp("owner", value: "role"))
  var owner: String?
  @Option(help: optionHelp("decision", value: "text"))
  var decision: String?
  @Option(help: optionHelp("next", value: "hour"))
  var next: String?
  @Option(help: optionHelp("sheet", value: "sheet"))
  var sheet: String?
  @Option(help: optionHelp("via", value: "via"))
  var via: String?
  @Option(help: optionHelp("from", value: "who"))
  var from: String?
  @Option(help: optionHelp("to", value: "who"))
  var to: String?
  @Flag(help: optionHelp("rehearsal"))
  var rehearsal = false

  func run() throws {
    try checkTogether()
    if let zone = LocalTime.unknownZone {
      Console.remark("jourj: " + words.unknownTimeZone(Sanitizer.line(zone)))
    }
    let workspace = try Workspace(self)
    let project = workspace.project
    let log = IncidentLog(project)
    var entry = Incident(id: workspace.newID())
    entry.title = (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    (entry.date, entry.time) = (workspace.now.day, workspace.now.minute)
    entry.isRehearsal = rehearsal
    let subject = try describe(&entry, in: log)
    if let subject, let state = entry.becomes, subject.state == state {
      try workspace.close()
      let state = words.incidentState(state.rawValue)
      return answer([words.entryStandsSo(subject.incident.code ?? "", state)], isChanged: false)
    }
    try fill(&entry, in: project)
    try read(&entry, in: project)
    guard !entry.isEmpty else { throw misuse("title", words.entryNeedsText) }
    if entry.title.isEmpty { entry.title = said(by: entry, in: project) }
    if entry.sort == .event {
      let isFollowed = entry.severity > .info || entry.nextLook != nil
      entry.state = isFollowed ? .open : .closed
    }
    let made = try workspace.commit(project.entering(entry, words))
    try workspace.close()
    report(made, of: entry, before: log, limits: project.settings.limits)
  }

  // MARK: - What it says

  /// Options that say two things at once.
  private func checkTogether() throws {
    let about = [("--close", close), ("--reopen", reopen), ("--follow", follow)]
    let readings = [("--wind", wind), ("--crowd", crowd)]
    for group in [about + [("--correct", correct)], readings, about + readings] {
      let told = group.filter { $0.1 != nil }.map(\.0)
      if told.count > 1 { throw misuse("usage", words.notTogether(told[0], told[1])) }
    }
  }

  /// Says what the entry is, and of which incident it tells more.
  private func describe(_ entry: inout Incident, in log: IncidentLog) throws -> LogEntry? {
    if let correct {
      let cited = try self.entry(correct, in: log)
      (entry.sort, entry.corrects) = (.correction, cited.incident.id)
      let subject = log.subject(of: cited)
      (entry.category, entry.zone) = (subject.category, subject.zone)
      entry.severity = subject.severity
      return subject
    }
    guard let number = close ?? reopen ?? follow else { return nil }
    let subject = log.subject(of: try self.entry(number, in: log))
    (entry.sort, entry.follows) = (.followUp, subject.incident.id)
    if close != nil { entry.becomes = .closed }
    if reopen != nil { entry.becomes = .open }
    return subject
  }

  private func entry(_ number: String, in log: IncidentLog) throws -> LogEntry {
    let digits = number.drop { !$0.isNumber }
    guard let entry = Int(digits).flatMap({ log.entry(numbered: $0) }) else {
      throw refusal("not-found", words.noSuchEntry(number))
    }
    return entry
  }

  private func fill(_ entry: inout Incident, in project: Project) throws {
    let settings = project.settings
    if let category {
      entry.category = try listed(category, "category", settings.incidentCategories)
    }
    if let zone { entry.zone = try listed(zone, "zone", settings.zones) }
    if let severity { entry.severity = try choice(severity, "severity", Severity.allCases) }
    if let via { entry.source = try choice(via, "source", EntrySource.allCases) }
    (entry.sender, entry.recipient) = (from ?? entry.sender, to ?? entry.recipient)
    entry.decision = decision ?? entry.decision
    if let owner {
      let roles = project.roles.records
      let titles = roles.map(\.title)
      let place = try place(of: owner, "role", titles) { text in
        roles.firstIndex { ListedWord.isSame($0.short, text) || ListedWord.isSame($0.code, text) }
      }
      entry.role = roles[place].id
    }
    if let sheet {
      let sheets = project.reflexSheets.records
      let place = try place(of: sheet, "reflexSheet", sheets.map(\.title)) { text in
        sheets.firstIndex { ListedWord.isSame($0.code, text) }
      }
      entry.reflexSheet = sheets[place].id
    }
    if let next {
      do throws(TypedProblem) {
        entry.nextLook = try TypedHour.read(next)
      } catch {
        throw misuse("hour", error.sentence(words))
      }
    }
  }

  /// Takes in a reading; a correction may give another one.
  private func read(_ entry: inout Incident, in project: Project) throws {
    guard let text = wind.map({ $0 + (Int($0) == nil ? "" : "km/h") }) ?? crowd.map(slashed) else {
      return
    }
    do throws(TypedProblem) {
      switch try TypedReading.read(text, zones: project.settings.zones) {
      case .wind(let gusts):
        entry.wind = gusts
        if entry.sort == .event { entry.sort = .wind }
      case .crowd(let people, let gates):
        (entry.crowd, entry.gates) = (people, gates)
        if entry.sort == .event { entry.sort = .crowd }
      }
    } catch {
      throw misuse("reading", error.sentence(words))
    }
    if (wind != nil) != (entry.wind != nil) {
      throw misuse("reading", words.notAReading(wind ?? crowd ?? ""))
    }
  }

  /// A count that can't be taken for wind.
  private func slashed(_ count: String) -> String {
    count.contains("/") || count.contains(where: \.isLetter) ? count : count + "/"
  }

  /// What an entry without a text says: whose it is now, what was launched, decided, or when it is
  /// looked at next.
  private func said(by entry: Incident, in project: Project) -> String {
    if let sheet = entry.reflexSheet.flatMap({ project.reflexSheets[id: $0] }) {
      return words.sheetLaunched((sheet.code.map { "\($0) " } ?? "") + sheet.title)
    }
    if let decision = entry.decision { return words.decided(decision) }
    if let role = entry.role.flatMap({ project.roles[id: $0] }) { return words.givenTo(role.title) }
    return entry.nextLook.map { words.lookAt(words.hour($0)).asSentence } ?? ""
  }

  // MARK: - Names

  private func listed(_ text: String, _ field: String, _ names: [String]) throws -> String {
    names[try place(of: text, field, names) { _ in nil }]
  }

  private func choice<Choice: RawRepresentable<String>>(
    _ text: String,
    _ field: String,
    _ choices: [Choice]
  ) throws -> Choice {
    let names = choices.map { words.choice($0.rawValue, in: "incidents") ?? $0.rawValue }
    let place = try place(of: text, field, names) { text in
      choices.firstIndex { choice in
        choice.rawValue.lowercased() == text.lowercased()
          || Language.allCases.contains {
            ListedWord.isSame(Words($0).choice(choice.rawValue, in: "incidents"), text)
          }
      }
    }
    return choices[place]
  }

  /// The place of a name in a list; what else it may be called is tried first.
  private func place(
    of text: String,
    _ key: String,
    _ names: [String],
    otherwise: (String) -> Int?
  ) throws -> Int {
    if let place = otherwise(text) { return place }
    let field = words.field(key, of: "incidents") ?? key
    switch ListedWord(text, among: names) {
    case .found(let place): return place
    case .several(let names):
      throw refusal("ambiguous", words.severalListed(text, field: field, names))
    case .none(let near):
      let message = words.notListed(text, field: field, near: near, known: names)
      throw refusal("not-found", message)
    }
  }

  // MARK: - The answer

  private func report(
    _ change: Change,
    of entry: Incident,
    before log: IncidentLog,
    limits: Thresholds
  ) {
    var number = ""
    if case .insert(let members, _)? = change.edits.first?.action {
      number = members.first { $0.key == "code" }?.value.text ?? ""
    }
    var answer: [JSON.Member] = [
      .init("id", .string(entry.id.text)),
      .init("number", Int(number).map { .integer($0) } ?? .string(number)),
    ]
    var remark: String?
    if let gusts = entry.wind {
      let watch = WindWatch(log, limits)
      let level = watch.level(of: gusts)
      answer.append(.init("level", level.map { .string($0.level.rawValue) } ?? .null))
      if watch.crossing(by: gusts) != nil {
        remark = words.windStands(gusts, level: level?.level.rawValue, advice: level?.advice ?? "")
      }
    } else if let people = entry.crowd {
      let watch = CrowdWatch(log, limits)
      let percent = watch.percent(people)
      answer.append(.init("percent", .integer(percent)))
      if watch.crossing(by: people) != nil {
        remark = words.crowdStands(people, limit: limits.crowdLimit, percent: percent)
      }
    }
    if options.json { Console.print(JSON.object(answer)) } else { Console.print(number) }
    if let remark { Console.remark("jourj: " + remark) }
  }
}

extension Incident {
  /// Whether it says nothing at all.
  fileprivate var isEmpty: Bool {
    title.isEmpty && wind == nil && crowd == nil && becomes == nil && role == nil
      && decision == nil && nextLook == nil && reflexSheet == nil
  }
}
