import ArgumentParser
import Interface
import Wording

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The program: what was typed is arranged, parsed and run; whatever goes wrong is worded here.
@main
enum Program {
  static func main() {
    Console.openMissingStreams()
    ignoreBrokenPipes()
    let invocation = Invocation(
      Array(CommandLine.arguments.dropFirst()),
      commands: JourJ.names,
      exists: { access($0, F_OK) == 0 }
    )
    var asJSON = CommandLine.arguments.contains("--json")
    do {
      var command = try parse(invocation.arguments)
      if let spoken = command as? any SpokenCommand { asJSON = spoken.options.json }
      try command.run()
      if let code = Console.finish() { throw unwritableOutput(code) }
    } catch let end as EndedBySignal {
      exit(end.status)
    } catch let failure as Failure {
      Console.finish()
      Console.report(failure, asJSON: asJSON)
      exit(failure.status.rawValue)
    } catch {
      Console.finish()
      leave(with: error, arguments: invocation.arguments, asJSON: asJSON)
    }
  }

  private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    if let command = OpenCommand(plain: arguments) { return command }
    try refuseUnknownHelp(arguments)
    return try JourJ.parseAsRoot(arguments)
  }

  /// Ends the program with what the parser has to say: help, a version, or wrong usage.
  private static func leave(with error: any Error, arguments: [String], asJSON: Bool) -> Never {
    let words = Speech.words
    guard JourJ.exitCode(for: error) != .success else {
      Console.print(HelpText.translated(JourJ.fullMessage(for: error), words))
      Console.finish()
      exit(Failure.Status.done.rawValue)
    }
    let command = arguments.first.flatMap { JourJ.names.contains($0) ? $0 : nil }
    let failure: Failure
    if let first = arguments.first, command == nil, !first.hasPrefix("-") {
      failure = unknownCommand(first)
    } else {
      let message = words.usageError(JourJ.message(for: error), command: command)
      failure = Failure(status: .unusable, code: "usage", message: message)
    }
    Console.report(failure, asJSON: asJSON)
    exit(failure.status.rawValue)
  }

  private static func unwritableOutput(_ code: Int32) -> Failure {
    Failure(
      status: .notSaved,
      code: "output",
      message: Speech.words.unwritableOutput(reason: Speech.words.systemReason(code))
    )
  }

  private static func unknownCommand(_ word: String) -> Failure {
    Failure(
      status: .unusable,
      code: "usage",
      message: Speech.words.unknownCommand(word, near: JourJ.names(near: word))
    )
  }

  /// The parser would answer `help nope` with the help of the whole program.
  private static func refuseUnknownHelp(_ arguments: [String]) throws {
    guard arguments.first == "help", arguments.count > 1 else { return }
    let topic = arguments[1]
    if !JourJ.names.contains(topic) { throw unknownCommand(topic) }
  }

  /// A reader that goes away (`jourj list | head`) ends the output, not the program by a signal.
  private static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}

/// The root of the commands.
struct JourJ: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "jourj",
    abstract: Speech.words.programAbstract,
    usage: Speech.words.programUsage,
    version: version,
    subcommands: commands
  )

  /// Every command, in the order of the help page.
  static let commands: [any ParsableCommand.Type] = [
    OpenCommand.self, DemoCommand.self, InitCommand.self, TodayCommand.self, AddCommand.self,
    ListCommand.self, ShowCommand.self, LogCommand.self,
    EditCommand.self, StartCommand.self, DoneCommand.self, WaitCommand.self, DeleteCommand.self,
    ScheduleCommand.self, MoveDayCommand.self, BaselineCommand.self, NextEditionCommand.self,
    UndoCommand.self, RedoCommand.self,
    HistoryCommand.self, RestoreCommand.self, CheckCommand.self, ImportCommand.self,
    ExportCommand.self, ReportCommand.self, RehearseCommand.self,
  ]

  /// What the commands are called.
  static let names = Set(commands.compactMap { $0.configuration.commandName } + ["help"])

  /// The commands whose names are nearly `word`.
  static func names(near word: String) -> [String] {
    names.filter { editDistance($0, word) <= 2 || (word.count > 1 && $0.hasPrefix(word)) }.sorted()
  }
}
