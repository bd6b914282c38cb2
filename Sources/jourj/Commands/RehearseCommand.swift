import ArgumentParser
import Interchange
import Interface
import Planning
import Storage
import Wording

/// `jourj rehearse [FILE]`: the day, on a copy of the project and by a clock of its own.
struct RehearseCommand: SpokenCommand {
  static let configuration = spoken("rehearse")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var interface: InterfaceOptions
  @Argument(help: optionHelp("file", value: "file"), completion: .file())
  var project: String?
  @Option(help: optionHelp("rehearse-at", value: "hour"))
  var at: String?
  @Option(help: optionHelp("speed", value: "number"))
  var speed: Int?
  @Flag(name: .customLong("from-start"), help: optionHelp("from-start"))
  var fromStart = false
  @Flag(help: optionHelp("paused"))
  var paused = false
  @Option(name: [.customShort("o"), .long], help: optionHelp("rehearse-output", value: "file"))
  var output: String?

  private var folder: String { ProcessEnvironment.stateFolder + "/repetition" }

  /// The copy that is rehearsed on.
  var path: String { folder + "/projet.json" }

  private var original: String { project ?? options.file ?? ProcessEnvironment.defaultFile }

  func run() throws {
    let speed = speed ?? 60
    guard (1...SimulatedTime.fastest).contains(speed) else {
      throw misuse("speed", words.notASpeed("\(speed)"))
    }
    if at != nil, fromStart { throw misuse("beginning", words.oneBeginning) }
    if let output { try Files.refuse(output, sparing: original, words) }
    let project = try readOriginal()
    guard !project.runSheet.isEmpty else { throw refusal("empty", words.nothingToRehearse) }
    guard let dayJ = project.settings.dayJ else { throw misuse("day-j", words.commandNeedsDayJ) }
    let isTheDay = try moment().day == dayJ
    if isTheDay, !isWanted() { return }
    let day = DayClock(dayJ: dayJ, in: .machine(around: dayJ))
    let from = try at.map { try minute($0, day) }
    let start = from ?? project.firstMinute(day) ?? 0
    Files.removeFolder(folder)
    let bytes = project.asRehearsed(from: from, clock: day).documentBytes
    try Workspace.create(path, bytes: bytes, words)
    let clock = SimulatedClock(showing: start - day.minute(sinceEpoch: 0), speed, paused)
    let end = try rehearse(
      interface,
      by: clock,
      Rehearsal(speed: speed, isPaused: paused),
      notice: isTheDay ? words.rehearsalOnTheDay : words.rehearsalBegins
    )
    try report(end, day)
  }

  /// The project as it is; nothing is written beside it.
  private func readOriginal() throws -> Project {
    let workspace = try Workspace(self, path: original, writing: false, isReadOnly: true)
    try workspace.close()
    return workspace.project
  }

  /// On the day itself, whether a rehearsal is really meant.
  private func isWanted() -> Bool {
    Console.write(words.rehearsalOnTheDayQuestion)
    Console.finish()
    return words.isYes(readLine() ?? "")
  }

  /// The event minute of an hour as people type it.
  private func minute(_ text: String, _ day: DayClock) throws -> Int {
    guard let hour = try? TypedHour.read(text, below: 100) else {
      throw misuse("hour", words.notAnHour(text))
    }
    return day.minute(WallHour(minutes: hour)).minute
  }

  /// Says how it went, and keeps all of it.
  private func report(_ end: RehearsalEnd, _ day: DayClock) throws {
    let paper = Paper.rehearsal(
      of: end.project,
      dangers: end.rehearsal.dangers.map { ($0.cue, $0.minutes) },
      clock: day,
      words
    )
    Console.write(paper.withoutTables.markdown)
    let kept = output ?? folder + "/" + words.rehearsalFile
    try paper.write(to: kept, sparing: original, words)
    Console.print("\n" + words.rehearsalKept(kept))
  }
}

/// How a rehearsal stood when it was left.
struct RehearsalEnd: Sendable {
  /// The copy, with all that was done to it.
  let project: Project
  /// What was in danger.
  let rehearsal: Rehearsal
}
