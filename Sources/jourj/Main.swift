import ArgumentParser

/// The program.
@main
struct JourJ: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "jourj")
}
