import ArgumentParser
import Interface
import Planning
import Storage
import Wording

/// `jourj delete ID …`: records are taken out, all or none; undoable like everything.
struct DeleteCommand: SpokenCommand {
  static let configuration = spoken("delete")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("record", value: "id"))
  var names: [String]

  func run() throws {
    let workspace = try Workspace(self)
    let project = workspace.project
    var records: [RecordReference] = []
    for name in names {
      let record = try find(name, in: project)
      guard record.kind != .project else {
        throw refusal("project", words.notFound(name, near: []))
      }
      try checkIsNoEntry(record, in: project)
      if !records.contains(record) { records.append(record) }
    }
    let tasks = records.filter { $0.kind == .tasks }.map(\.id)
    let outlook = Outlook(project, today: workspace.today)
    var edits = TaskEdit.delete.change(on: tasks, in: outlook, words)?.edits ?? []
    edits += records.filter { $0.kind != .tasks }.compactMap { project.removing($0) }
    let titles = records.map { project.title(of: $0) }
    let label = titles.count == 1 ? titles[0] : words.records(titles.count)
    let change = Change(words.gestureDelete(label), edits)
    try workspace.commit(change)
    try workspace.close()
    answer([change.label])
  }
}
