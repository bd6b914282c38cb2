package import Planning

/// A filter at work on a project seen from a day.
///
/// It holds the project: let go of it before the project is changed.
package struct Sieve {
  private let filter: Filter
  private let outlook: Outlook
  /// Its tasks, whose fields are read where they stand: a copy of a task costs more than a test.
  private let tasks: [PlanTask]
  private let today: Day
  private let mine: Set<RecordID>
  private let broken: Set<RecordID>
  private let references: [RecordID: Day]
  /// How incidents stand, that of each read from several entries.
  private let log: IncidentLog
  private var buffer = FoldedText()
  /// What words are looked for in, where somebody has it ready.
  private let texts: SearchedTexts?

  /// What `filter` lets through of what an outlook shows.
  package init(_ filter: Filter, _ outlook: Outlook) { self.init(filter, outlook, texts: nil) }

  /// The same, where what words are looked for in may be ready.
  init(_ filter: Filter, _ outlook: Outlook, texts: SearchedTexts?) {
    self.filter = filter
    self.outlook = outlook
    self.texts = texts?.revision == outlook.revision ? texts : nil
    tasks = outlook.project.tasks.records
    today = outlook.today
    mine = Set(outlook.project.roles.filter(\.isMine).map(\.id))
    // Both take a walk through the plan: only where they are asked for.
    broken = filter.asks(.conflict) ? Set(outlook.schedule.conflicts.map(\.task)) : []
    log = IncidentLog(outlook.project)
    references =
      filter.asks(.slipped)
      ? Dictionary(
        outlook.project.baselines.last?.dates.map { ($0.task, $0.finish) } ?? [],
        uniquingKeysWith: { first, _ in first }
      )
      : [:]
  }

  /// Whether the task at a position passes.
  package mutating func lets(task index: Int) -> Bool {
    holds { sieve, test in sieve.task(index, test) }
  }

  /// Whether each task passes, in their order.
  mutating func passingTasks() -> [Bool] {
    let none = Array(repeating: false, count: tasks.count)
    return filter.alternatives.reduce(into: none) { passing, terms in
      var these = Array(repeating: true, count: tasks.count)
      for term in terms { narrow(&these, to: term) }
      for index in these.indices where these[index] { passing[index] = true }
    }
  }

  /// Leaves of some tasks those of which a term holds.
  private mutating func narrow(_ these: inout [Bool], to term: Filter.Term) {
    if case .text(let part) = term.test, let texts {
      texts.narrow(&these, to: part, isNegated: term.isNegated)
      return
    }
    for index in these.indices where these[index] {
      these[index] = task(index, term.test) != term.isNegated
    }
  }

  /// Whether a record of any kind passes.
  package mutating func lets(_ record: RecordReference) -> Bool {
    if record.kind == .tasks {
      guard let index = outlook.project.tasks.position(of: record.id) else { return false }
      return lets(task: index)
    }
    return holds { sieve, test in sieve.record(record, test) }
  }

  private mutating func holds(_ test: (inout Sieve, Filter.Test) -> Bool) -> Bool {
    for terms in filter.alternatives {
      var isSo = true
      for term in terms where test(&self, term.test) == term.isNegated {
        isSo = false
        break
      }
      if isSo { return true }
    }
    return false
  }

  // MARK: - Tasks

  private mutating func task(_ index: Int, _ test: Filter.Test) -> Bool {
    switch test {
    case .text(let part):
      buffer.removeAll()
      buffer.append(textOf: tasks[index])
      return buffer.contains(part)
    case .flag(let flag): return self.flag(flag, of: index)
    case .reference("lot", let ids, let isNone):
      return tasks[index].lot.map(ids.contains) ?? isNone
    case .reference("role", let ids, let isNone):
      let roles = tasks[index].roles
      return roles.isEmpty ? isNone : roles.contains(where: ids.contains)
    case .choice("state", let states):
      return states.contains(tasks[index].state.rawValue)
    case .day(.finish, let comparison, let days):
      return outlook.schedule[index].planned.map { comparison.holds($0.finish, days) } ?? false
    case .day(.start, let comparison, let days):
      return outlook.schedule[index].planned.map { comparison.holds($0.start, days) } ?? false
    case .day(.followUp, let comparison, let days):
      return tasks[index].waiting?.until.map { comparison.holds($0, days) } ?? false
    case .number(.slack, let comparison, let number):
      return outlook.schedule.slack(of: index).map { comparison.holds(Double($0), number...number) }
        ?? false
    case .number(.progress, let comparison, let number):
      return comparison.holds(outlook.progress(of: index), number...number)
    case .reference, .letters, .choice, .day, .number:
      return record(RecordReference(.tasks, tasks[index].id), test)
    }
  }

  private func flag(_ flag: FilterFlag, of index: Int) -> Bool {
    switch flag {
    case .open: return tasks[index].state != .done && tasks[index].state != .cancelled
    case .todo: return tasks[index].state == .todo
    case .doing: return tasks[index].state == .doing
    case .waiting: return tasks[index].state == .waiting
    case .done: return tasks[index].state == .done
    case .cancelled: return tasks[index].state == .cancelled
    case .late: return outlook.schedule[index].isLate
    case .critical: return outlook.schedule.slack(of: index) == 0
    case .impossible: return outlook.schedule.slack(of: index).map { $0 < 0 } ?? false
    case .starting:
      guard tasks[index].state == .todo, let latest = outlook.schedule[index].latest else {
        return false
      }
      return latest.start <= today
    case .milestone: return tasks[index].duration == 0
    case .mine: return tasks[index].roles.contains(where: mine.contains)
    case .awaited: return tasks[index].isAwaited(mine.contains)
    case .conflict: return broken.contains(tasks[index].id)
    case .slipped:
      guard let reference = references[tasks[index].id],
        let planned = outlook.schedule[index].planned
      else {
        return false
      }
      return planned.finish > reference
    }
  }

  // MARK: - Records of any kind

  private mutating func record(_ record: RecordReference, _ test: Filter.Test) -> Bool {
    func value(_ key: String) -> FieldValue? { self.value(of: key, in: record) }
    switch test {
    case .text(let part):
      if let found = texts?.has(part, in: record) { return found }
      buffer.removeAll()
      buffer.append(textOf: record, in: outlook.project)
      return buffer.contains(part)
    case .flag(let flag): return self.flag(flag, of: record)
    case .reference(let key, let ids, let isNone):
      let found = (value(key)?.texts ?? []) + (value(key + "s")?.texts ?? [])
      return found.isEmpty
        ? isNone && record.kind.has(key) : found.contains { ids.contains(RecordID($0)) }
    case .letters(let key, let part):
      let found = value(key) ?? value(key + "s")
      if part.bytes.elementsEqual("aucun".utf8) || part.bytes.elementsEqual("none".utf8) {
        return found == nil && record.kind.has(key)
      }
      return found.map { holds([$0], part) } ?? false
    case .choice(let key, let words): return value(key)?.text.map(words.contains) ?? false
    case .day(let field, let comparison, let days):
      return day(field, of: record).map { comparison.holds($0, days) } ?? false
    case .number(.field(let key), let comparison, let number):
      guard let found = value(key)?.double else { return false }
      let isMoney = FilterVocabulary.kind(of: key) == .amount
      return comparison.holds(isMoney ? found / 100 : found, number...number)
    case .number: return false
    }
  }

  /// What a field of a record holds; an incident is as its follow-ups and corrections say, and what
  /// is about it goes with it.
  private func value(of key: String, in record: RecordReference) -> FieldValue? {
    guard record.kind == .incidents, let entry = log[id: record.id] else {
      return outlook.project.value(of: key, in: record)
    }
    let subject = log.subject(of: entry)
    return switch key {
    case "state": .text(subject.state.rawValue)
    case "severity": .text(subject.severity.rawValue)
    case "category": subject.category.map { .text($0) }
    case "zone": subject.zone.map { .text($0) }
    case "role": subject.role.map { .text($0.text) }
    default: outlook.project.value(of: key, in: record)
    }
  }

  private mutating func holds(_ values: [FieldValue], _ part: FoldedText) -> Bool {
    buffer.removeAll()
    for value in values {
      for text in value.texts {
        buffer.append(text)
        buffer.append(" ")
      }
    }
    return buffer.contains(part)
  }

  private func flag(_ flag: FilterFlag, of record: RecordReference) -> Bool {
    let state = value(of: "state", in: record)?.text
    let isDone = state.map(Sieve.ends.contains) ?? false
    let isOut = state == "cancelled" || state == "refused"
    switch flag {
    case .open: return !isDone && !isOut
    case .done: return isDone
    case .cancelled: return isOut
    case .doing where record.kind == .incidents: return state == "inProgress"
    case .critical where record.kind == .incidents:
      return value(of: "severity", in: record)?.text == "critical"
    case .todo, .doing, .waiting: return state == flag.rawValue
    case .mine: return roles(of: record).contains(where: mine.contains)
    case .awaited:
      guard !isDone, !isOut else { return false }
      if value(of: "waiting", in: record) != nil { return true }
      let roles = roles(of: record)
      return !roles.isEmpty && !roles.contains(where: mine.contains)
    case .late:
      guard !isDone, !isOut, let day = day(.finish, of: record) else { return false }
      return day < today
    case .critical, .impossible, .starting, .milestone, .conflict, .slipped: return false
    }
  }

  /// The roles that have to do with a record.
  private func roles(of record: RecordReference) -> [RecordID] {
    ["role", "roles", "owner"].flatMap { value(of: $0, in: record)?.texts ?? [] }
      .map { RecordID($0) }
  }

  /// States in which nothing is left to do.
  private static let ends: Set<String> = ["done", "published", "closed"]

  /// The days of a record, by the fields that its kind has.
  private func day(_ field: FilterDay, of record: RecordReference) -> Day? {
    let keys =
      switch field {
      case .finish: ["until", "date", "nextActionOn", "nextContact", "finish"]
      case .start: ["date", "start"]
      case .followUp: ["nextContact", "nextActionOn"]
      case .field(let key): [key]
      }
    for key in keys {
      guard let value = outlook.project.value(of: key, in: record) else { continue }
      if let day = value.text.flatMap({ Day(iso: $0) }) { return day }
      if let anchor = Codec<Anchor>.anchor.decode(value) {
        return anchor.day(dayJ: outlook.project.settings.dayJ ?? today)
      }
    }
    guard field == .followUp else { return nil }
    return outlook.project.value(of: "waiting", in: record)?["until"]?.text.flatMap { Day(iso: $0) }
  }
}

extension Filter {
  /// Whether a flag is asked for anywhere.
  fileprivate func asks(_ flag: FilterFlag) -> Bool {
    alternatives.joined().contains { term in
      if case .flag(flag) = term.test { true } else { false }
    }
  }
}

extension Outlook {
  /// Percent of the task at a position that is done: of its checklist, else of its days.
  func progress(of index: Int) -> Double {
    let task = project.tasks[index]
    if task.state == .done { return 100 }
    if !task.checklist.isEmpty {
      return Double(task.checklist.count { $0.isDone }) * 100 / Double(task.checklist.count)
    }
    guard let remaining = task.remaining, task.duration > 0 else { return 0 }
    return Double(max(0, task.duration - remaining)) * 100 / Double(task.duration)
  }
}

extension RecordKind {
  /// Whether its records have a field, alone or as a list.
  fileprivate func has(_ key: String) -> Bool {
    fields.contains { $0.key == key || $0.key == key + "s" }
  }
}

extension FieldValue {
  /// All texts in it, however deep; a flag and a number say nothing.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let list): list.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    case .null, .flag, .integer, .number: []
    }
  }

  /// The number that it is.
  fileprivate var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let spelling): Double(spelling)
    default: nil
    }
  }
}
