import ArgumentParser
import LosslessJSON
import Planning
import Wording

/// `jourj list [KIND] [FILTER …]`: the records of a list.
struct ListCommand: SpokenCommand {
  static let configuration = spoken("list")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("filter", value: "list|filter"))
  var arguments: [String] = []

  func run() throws {
    let workspace = try Workspace(self, writing: false)
    let named = arguments.first.flatMap { Self.kind(called: $0) }
    let filters = try arguments.dropFirst(named == nil ? 0 : 1).map { text in
      guard let filter = RecordFilter(text) else {
        throw misuse("filter", words.unknownFilter(text, known: RecordFilter.keys))
      }
      return filter
    }
    let records = ListedRecord.all(of: named ?? .tasks, in: workspace).filter { record in
      filters.allSatisfy { $0.accepts(record, in: workspace.project) }
    }
    if options.json {
      Console.print(JSON.array(records.map { $0.json(in: workspace) }))
    } else {
      let lines = TextTable(records.map { $0.cells(in: workspace, words) }).lines
      for line in lines { Console.print(line) }
      if records.isEmpty { Console.remark("jourj: " + words.noRecords) }
    }
    try workspace.close()
  }

  private static func kind(called name: String) -> RecordKind? {
    if name == "cues" { return .runSheet }
    return RecordKind(rawValue: name).flatMap { $0 == .project ? nil : $0 }
  }
}
