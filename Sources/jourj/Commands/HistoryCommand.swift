import ArgumentParser
import Interface
import LosslessJSON
import Planning
import Storage
import Wording

/// `jourj history`: every gesture, newest first.
struct HistoryCommand: SpokenCommand {
  static let configuration = spoken("history")

  @OptionGroup var options: GlobalOptions
  @Option(help: optionHelp("limit", value: "number"))
  var limit = 50

  func run() throws {
    let workspace = try Workspace(self, writing: false)
    let items = try workspace.history(limit: max(limit, 0))
    if options.json {
      Console.print(JSON.array(items.map { json($0) }))
    } else {
      let rows = items.map { item in
        let moment = Moment(secondsSince1970: item.time)
        return [
          "\(item.n)", moment.map { "\(words.date($0.day)) \(words.hour($0.minute))" } ?? "",
          workspace.other(item.author) ?? "", item.isUndone ? words.undoneMark : "",
          words.historyLabel(item.label, kind: item.kind.rawValue),
        ]
      }
      for line in TextTable(rows).lines { Console.print(line) }
    }
    try workspace.close()
  }

  private func json(_ item: HistoryItem) -> JSON {
    let at = Moment(secondsSince1970: item.time).map { "\($0.day.iso)T\(words.hour($0.minute))" }
    return .object([
      .init("n", .integer(item.n)),
      .init("at", at.map { .string($0) } ?? .null),
      .init("by", .string(item.author)),
      .init("kind", .string(item.kind.rawValue)),
      .init("label", .string(item.label)),
      .init("undone", .bool(item.isUndone)),
    ])
  }
}
