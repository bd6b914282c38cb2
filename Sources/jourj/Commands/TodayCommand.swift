import ArgumentParser
import Interface
import LosslessJSON
import Planning
import Wording

/// `jourj today`: what the day asks for, section by section, as the view «Aujourd'hui» says it.
struct TodayCommand: SpokenCommand {
  static let configuration = spoken("today")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try Workspace(self, writing: false)
    let project = workspace.project
    let outlook = Outlook(project, today: workspace.today)
    let agenda = Agenda(project, outlook.schedule, today: workspace.today)
    if options.json {
      let items = agenda.items.compactMap { AgendaEntry($0, in: outlook, words) }
      Console.print(JSON.array(items.map { json($0, in: outlook) }))
      return try workspace.close()
    }
    let countdown = project.settings.dayJ.map { words.countdown(workspace.today - $0) }
    let heading = [words.fullDate(workspace.today), countdown ?? "", project.settings.name]
    Console.print(heading.filter { !$0.isEmpty }.joined(separator: "  "))
    for section in Agenda.Section.allCases {
      let items = agenda.items(in: section)
      guard !items.isEmpty else { continue }
      let duties = agenda.duties(in: section, of: project)?.heading(words) ?? ""
      let heading = [words.agendaSection(section.rawValue), "\(items.count)", duties]
      Console.print("\n" + heading.filter { !$0.isEmpty }.joined(separator: "  "))
      let rows = items.compactMap { AgendaEntry($0, in: outlook, words) }
        .map { row($0, in: outlook) }
      for line in TextTable(rows).lines { Console.print(line) }
    }
    if agenda.items.isEmpty { Console.print("\n" + words.emptyAgenda) }
    try workspace.close()
  }

  private func row(_ entry: AgendaEntry, in outlook: Outlook) -> [String] {
    let item = entry.item
    let hour = item.minute.map { words.hour($0) }
    let delay = item.isDated ? words.delay(item.distance) : ""
    // What calls about a supplier, or stalls, is nothing without its reason; else the section says it.
    let reason =
      item.section == .suppliers || item.section == .stalled
      ? words.about(entry.title, AgendaReason(item, in: outlook, words).line) : entry.title
    return [
      "  " + (entry.code ?? item.record.id.text), hour ?? delay,
      item.date.map { words.date($0) } ?? "", entry.who, reason,
    ]
  }

  private func json(_ entry: AgendaEntry, in outlook: Outlook) -> JSON {
    let item = entry.item
    return .object([
      .init("section", .string(item.section.rawValue)),
      .init("kind", .string(item.record.kind.rawValue)),
      .init("id", .string(item.record.id.text)),
      .init("code", entry.code.map { .string($0) } ?? .null),
      .init("title", .string(entry.title)),
      .init("who", entry.who.isEmpty ? .null : .string(entry.who)),
      .init("mine", .bool(entry.isMine)),
      .init("date", item.isDated ? .string(item.day.iso) : .null),
      .init("hour", item.minute.map { .string(words.hour($0)) } ?? .null),
      .init("days", item.isDated ? .integer(item.distance) : .null),
      .init("reason", .string(AgendaReason(item, in: outlook, words).line)),
    ])
  }
}
