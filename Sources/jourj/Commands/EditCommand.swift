import ArgumentParser
import Interchange
import Interface
import LosslessJSON
import Planning
import Storage
import Wording

/// `jourj edit ID FIELD=VALUE …`: fields of one record, all or none.
struct EditCommand: SpokenCommand {
  static let configuration = spoken("edit")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("record", value: "id"))
  var name: String
  @Argument(help: optionHelp("assignment", value: "field=value"))
  var assignments: [String]

  func run() throws {
    let workspace = try Workspace(self)
    let project = workspace.project
    let record = try find(name, in: project)
    try checkIsNoEntry(record, in: project)
    var after = project
    var edits: [Edit] = []
    for assignment in assignments {
      guard let equals = assignment.firstIndex(of: "=") else {
        throw misuse("assignment", words.notAnAssignment(assignment))
      }
      let key = String(assignment[..<equals])
      let text = String(assignment[assignment.index(after: equals)...])
      guard let kind = project.fieldKind(of: key, in: record.kind) else {
        let known = project.fieldKeys(of: record.kind)
        throw misuse("field", words.unknownField(key, known: known))
      }
      if key == "title", text.allSatisfy(\.isWhitespace) {
        throw misuse("title", words.emptyTitle)
      }
      if key == "code", let other = project.record(called: text, of: record.kind), other != record {
        throw refusal("exists", words.codeIsTaken(text, by: project.title(of: other)))
      }
      let value = try value(text, key: key, kind: kind, workspace)
      guard let edit = after.setting(key, to: value, in: record) else { continue }
      guard after.apply(edit) else {
        var choices: [String] = []
        if case .choice(let known) = kind { choices = known }
        throw misuse("value", words.unreadableValue(text, field: key, choices: choices))
      }
      edits.append(edit)
    }
    if let task = after.tasks[id: record.id], task.finish?.isPinned == true, task.duration > 1 {
      throw misuse("on-day", words.pinnedTooLong)
    }
    let label = words.gestureEdit(project.title(of: record))
    var ids = FreshIDs(project)
    let change = Outlook(project, today: workspace.today)
      .bringingNextOnes(Change(label, edits)) { ids.next() }.change
    try workspace.commit(change)
    try workspace.close()
    answer([edits.isEmpty ? words.nothingChanged : label], isChanged: !edits.isEmpty)
  }

  /// The value that a text means for a field; an empty text takes the field away.
  private func value(
    _ text: String,
    key: String,
    kind: FieldKind,
    _ workspace: Workspace
  ) throws -> FieldValue? {
    if text.isEmpty { return nil }
    let project = workspace.project
    let unreadable = misuse("value", words.unreadableValue(text, field: key))
    if PlanTask.counts.contains(key), text.hasPrefix("-") { throw unreadable }
    switch kind {
    case .identifier, .code, .text, .shortText, .longText, .choice:
      return .text(text)
    case .flag:
      guard let flag = ["true": true, "false": false, "oui": true, "non": false][text] else {
        throw unreadable
      }
      return .flag(flag)
    case .integer, .calendarDays:
      guard let number = Int(text) else { throw unreadable }
      return .integer(number)
    case .workingDays:
      let week = project.settings.calendar.workdays.count
      guard case .workingDays(let days)? = try? TypedDuration.read(text, daysAWeek: week) else {
        throw misuse("duration", words.notADuration(text))
      }
      return .integer(days)
    case .minutes:
      let isNegative = Cue.signed.contains(key) && text.hasPrefix("-")
      let size = isNegative ? String(text.dropFirst()) : text
      switch try? TypedDuration.read(size) {
      case .minutes(let minutes)?: return .integer(isNegative ? -minutes : minutes)
      // A bare number, which elsewhere counts days.
      case .workingDays(let minutes)? where Int(size) != nil:
        return .integer(isNegative ? -minutes : minutes)
      default: throw unreadable
      }
    case .number:
      let spelling = text.replacing(",", with: ".")
      guard let number = Double(spelling), number.isFinite else { throw unreadable }
      return Codec<Double>.number.encode(number)
    case .amount:
      guard let cents = try? TypedAmount.read(text) else { throw unreadable }
      return .integer(cents)
    case .hour:
      if Cue.fields[key]?.kind == .hour, let hour = WallHour(text) {
        return Codec<WallHour>.wallHour.encode(hour)
      }
      guard let minutes = try? TypedHour.read(text, below: 100) else { throw unreadable }
      return Codec<Int>.hour.encode(minutes)
    case .day:
      let typed = try day(text, in: project, today: workspace.today)
      return typed.day(dayJ: project.settings.dayJ).map { .text($0.iso) }
    case .anchor:
      if text.hasPrefix("{") { return try structure(text, unreadable) }
      switch try day(text, in: project, today: workspace.today) {
      case .day(let day): return Codec<Anchor>.anchor.encode(.date(day))
      case .offset(let days): return Codec<Anchor>.anchor.encode(.offset(days))
      }
    case .reference(let kind):
      return .text(try find(text, in: project, kinds: [kind]).id.text)
    case .references(let kind):
      let names = text.split(separator: ",").map { String($0.trimmed) }
      return .list(try names.map { .text(try find($0, in: project, kinds: [kind]).id.text) })
    case .texts:
      if text.hasPrefix("[") { return try structure(text, unreadable) }
      return .list(text.split(separator: ",").map { .text(String($0.trimmed)) })
    case .days, .links, .checklist, .waiting, .structure:
      return try structure(text, unreadable)
    }
  }

  /// A value written as JSON.
  private func structure(_ text: String, _ failure: Failure) throws -> FieldValue {
    guard let tree = try? JSONTree(parsing: Array(text.utf8)) else { throw failure }
    return FieldValue(tree.root)
  }
}

extension Substring {
  /// The text without white space at its ends.
  fileprivate var trimmed: Substring {
    let start = drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}
