import ArgumentParser
import Interface
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
    let records = ListedRecord.all(of: named ?? .tasks, in: workspace)
      .passing(try filter(arguments.dropFirst(named == nil ? 0 : 1), in: workspace))
    if options.json {
      Console.print(JSON.array(records.map { $0.json(in: workspace) }))
    } else {
      let lines = TextTable(records.map { $0.cells(in: workspace, words) }).lines
      for line in lines { Console.print(line) }
      if records.isEmpty { Console.remark("jourj: " + words.noRecords) }
    }
    try workspace.close()
  }

  /// The filter that some arguments say, and what it is applied to.
  private func filter(_ texts: ArraySlice<String>, in workspace: Workspace) throws -> Sieve {
    let outlook = Outlook(workspace.project, today: workspace.today)
    let text = texts.map(Self.asFilter).joined(separator: " ")
    do throws(FilterProblem) {
      let filter = try Filter(reading: text, in: FieldContext(outlook, words))
      return Sieve(filter, outlook)
    } catch {
      throw misuse("filter", error.sentence(words))
    }
  }

  /// An argument as the filter language has it: a shell has taken the quotation marks away, unless
  /// they were about a whole filter.
  private static func asFilter(_ argument: String) -> String {
    guard argument.contains(" "), !argument.contains(where: { "\"«“<>=".contains($0) }),
      !Filter.isLanguage(argument)
    else { return argument }
    guard let colon = argument.firstIndex(of: ":") else { return "\"\(argument)\"" }
    let value = argument[argument.index(after: colon)...]
    return argument[...colon] + "\"\(value)\""
  }

  private static func kind(called name: String) -> RecordKind? {
    if name == "cues" { return .runSheet }
    return RecordKind(rawValue: name).flatMap { $0 == .project ? nil : $0 }
  }
}

extension [ListedRecord] {
  /// Those that a filter lets through.
  fileprivate func passing(_ sieve: Sieve) -> [ListedRecord] {
    var sieve = sieve
    return filter { sieve.lets($0.reference) }
  }
}
