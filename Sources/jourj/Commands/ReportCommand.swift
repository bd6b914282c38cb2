import ArgumentParser
import Interchange
import Interface
import LosslessJSON
import Planning
import Storage
import Wording

/// `jourj report runsheet|reflex`: what goes on paper.
struct ReportCommand: SpokenCommand {
  static let configuration = spoken("report")

  /// What can be printed.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case runsheet, reflex
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("report", value: "runsheet|reflex"))
  var subject: Subject
  @Option(help: optionHelp("report-role", value: "role"))
  var role: String?
  @Option(help: optionHelp("report-zone", value: "zone"))
  var zone: String?
  @Option(help: optionHelp("report-supplier", value: "supplier"))
  var supplier: String?
  @Option(help: optionHelp("each", value: "role|zone|supplier"))
  var each: SheetDivision?
  @Option(help: optionHelp("since", value: "number"))
  var since: Int?
  @Option(help: optionHelp("paper-format", value: "html|markdown"))
  var format: PaperFormat?
  @Option(name: [.customShort("o"), .long], help: optionHelp("report-output", value: "file"))
  var output: String?
  @Flag(
    name: [.customLong("no-revision"), .customLong("dry-run")],
    help: optionHelp("no-revision")
  )
  var noRevision = false
  @Flag(help: optionHelp("actual"))
  var actual = false

  func run() throws {
    guard [role, zone, supplier, each?.rawValue].count(where: { $0 != nil }) < 2 else {
      throw misuse("extract", words.oneExtract)
    }
    let counts = subject == .runsheet && !noRevision && !actual
    let workspace = try Workspace(self, writing: counts)
    switch subject {
    case .runsheet where actual: try printActualSheet(workspace)
    case .runsheet: try printRunSheet(workspace)
    case .reflex: try printReflexSheets(workspace)
    }
    try workspace.close()
  }

  // MARK: - Reflex sheets

  private func printReflexSheets(_ workspace: Workspace) throws {
    guard let paper = Paper.reflexSheets(of: workspace.project, words) else {
      throw refusal("empty", words.noReflexSheets)
    }
    try put(paper, called: words.printedReflexes, to: output)
  }

  // MARK: - The day as it went

  private func printActualSheet(_ workspace: Workspace) throws {
    guard !workspace.project.runSheet.isEmpty else {
      throw refusal("empty", words.nothingToPrint)
    }
    let sheet = ActualSheet(workspace.project, words)
    if options.json, output == nil { return Console.print(sheet.json, openLevels: 2) }
    try put(sheet.paper, called: words.actualSheet, to: output)
  }

  // MARK: - The run sheet

  private func printRunSheet(_ workspace: Workspace) throws {
    guard !workspace.project.runSheet.isEmpty else {
      throw refusal("empty", words.nothingToPrint)
    }
    let known = SheetRevisions(workspace.project).number
    if let since, !(1...max(1, known)).contains(since) || known == 0 {
      throw refusal("revision", words.noSuchRevision(since, last: known))
    }
    if each != nil, output == nil { throw misuse("output", words.eachNeedsFolder) }
    let extract = try extract(of: workspace.project)
    try refuseProject()
    if !noRevision { try count(workspace) }
    if let each, let output { return try printAll(each, to: output, workspace.project) }
    let sheet = PrintedSheet(extract, of: workspace.project, since: since, words)
    try put(sheet.paper, called: "\(words.printedSheet), \(sheet.state)", to: output)
  }

  /// Counts a revision, where the sheet is not as it was last printed.
  private func count(_ workspace: Workspace) throws {
    let change = workspace.project.countingPrint(
      at: workspace.now,
      id: workspace.newID(),
      words
    )
    if let change { try workspace.commit(change) }
  }

  /// What was written must be writable before a revision is counted for it.
  private func refuseProject() throws {
    if let output { try Files.refuse(output, sparing: path, words) }
  }

  private func extract(of project: Project) throws -> SheetExtract {
    if let role { return .role(try named(role, .roles, in: project)) }
    if let supplier { return .supplier(try named(supplier, .suppliers, in: project)) }
    guard let zone else { return .whole }
    let known = SheetDivision.zone.extracts(of: project).compactMap { extract -> String? in
      if case .zone(let name) = extract { name } else { nil }
    }
    let names = project.settings.zones + known.filter { !project.settings.zones.contains($0) }
    let wanted = TypedText(zone).folded
    let exact = names.first { TypedText($0).folded == wanted }
    let begun = names.filter { TypedText($0).folded.hasPrefix(wanted) }
    guard let name = exact ?? (begun.count == 1 ? begun[0] : nil) else {
      throw refusal("not-found", words.noSuchZone(zone, known: names))
    }
    return .zone(name)
  }

  /// The role or supplier that a code, a title or a short name means.
  private func named(_ text: String, _ kind: RecordKind, in project: Project) throws -> RecordID {
    let wanted = TypedText(text).folded
    let names: [(id: RecordID, names: [String?])] =
      kind == .roles
      ? project.roles.map { ($0.id, [$0.title, $0.short]) }
      : project.suppliers.map { ($0.id, [$0.title, $0.short]) }
    let match = names.first { $0.names.contains { $0.map { TypedText($0).folded } == wanted } }
    return try match?.id ?? find(text, in: project, kinds: [kind]).id
  }

  /// Writes one file for each role, zone or supplier.
  private func printAll(_ each: SheetDivision, to folder: String, _ project: Project) throws {
    let files = try each.write(
      of: project,
      to: folder,
      as: format ?? .html,
      since: since,
      sparing: path,
      words
    )
    let state = PrintedSheet(.whole, of: project, words).state
    report(files, state, [words.printed(state, to: words.printedFiles(files.count, in: folder))])
  }

  // MARK: - Where it goes

  private func put(_ paper: Paper, called name: String, to output: String?) throws {
    guard let output else {
      return Console.write((format ?? .markdown).text(of: paper))
    }
    try paper.write(to: output, as: format, sparing: path, words)
    report([output], name, [words.printed(name, to: output)])
  }

  private func report(_ files: [String], _ name: String, _ sentences: [String]) {
    guard options.json else { return Console.print(sentences.joined(separator: "\n")) }
    Console.print(
      JSON.object([
        .init("paper", .string(name)), .init("files", .array(files.map { .string($0) })),
      ])
    )
  }
}

extension SheetDivision: ExpressibleByArgument {}
