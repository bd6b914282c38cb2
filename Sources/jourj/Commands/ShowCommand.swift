import ArgumentParser
import Interface
import LosslessJSON
import Planning
import Rendering
import Wording

/// `jourj show ID`: all that a record holds and, for a task, its dates and why.
struct ShowCommand: SpokenCommand {
  static let configuration = spoken("show")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("record", value: "id"))
  var name: String

  func run() throws {
    let workspace = try Workspace(self, writing: false)
    let project = workspace.project
    let reference = try find(name, in: project)
    let record = ListedRecord(reference, in: project)
    if options.json {
      Console.print(record.json(in: workspace))
      return try workspace.close()
    }
    Console.print([record.code, record.title].compactMap { $0 }.joined(separator: "  "))
    let rows = record.members.filter { $0.key != "title" && $0.key != "code" }.map { member in
      [
        words.field(member.key, of: reference.kind.rawValue) ?? member.key,
        readable(member, of: reference.kind, in: project),
      ]
    }
    for line in TextTable(rows).lines { Console.print("  " + line) }
    if let task = project.tasks[id: reference.id], reference.kind == .tasks {
      let outlook = Outlook(project, today: workspace.today)
      Console.print("")
      for line in outlook.explanation(of: task.id, words) {
        Console.print(line.allSatisfy(\.isWhitespace) ? "" : "  " + line)
      }
    }
    try workspace.close()
  }

  /// A field's value in a line.
  private func readable(
    _ member: FieldValue.Member,
    of kind: RecordKind,
    in project: Project
  ) -> String {
    if case .choice? = project.fieldKind(of: member.key, in: kind), let word = member.value.text,
      let choice = words.choice(word, in: kind.rawValue)
    {
      return choice
    }
    if member.key == "finish", let anchor = Codec<Anchor>.anchor.decode(member.value) {
      return words.anchor(anchor)
    }
    return readable(member.value, in: project)
  }

  /// A value in a line: references by name, lists by commas.
  private func readable(_ value: FieldValue, in project: Project) -> String {
    switch value {
    case .null: return ""
    case .flag(let flag): return words.yesOrNo(flag)
    case .integer(let integer): return "\(integer)"
    case .number(let spelling): return spelling
    case .text(let text):
      let names = [
        project.lots[id: RecordID(text)]?.title, project.roles[id: RecordID(text)]?.title,
        project.tasks[id: RecordID(text)]?.name,
      ]
      if let name = names.compactMap({ $0 }).first { return name }
      return Day(iso: text).map { words.fullDate($0) } ?? text
    case .list(let list):
      return list.map { readable($0, in: project) }.joined(separator: ", ")
    case .object(let members):
      return members.map { readable($0.value, in: project) }.joined(separator: " ")
    }
  }
}

extension Words {
  /// When a task must end.
  fileprivate func anchor(_ anchor: Anchor) -> String {
    switch anchor {
    case .date(let day): fullDate(day)
    case .onDate(let day): "\(fullDate(day)) (\(onTheDay))"
    case .offset(let days): countdown(days)
    case .onDay(let days): "\(countdown(days)) (\(onTheDay))"
    }
  }
}
