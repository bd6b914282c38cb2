import ArgumentParser
import Interface
import LosslessJSON
import Planning
import Storage
import Wording

/// `jourj check`: verifies document, journal and plan.
///
/// It ends with 0 if they are sound, with 2 if anything is damaged.
struct CheckCommand: SpokenCommand {
  static let configuration = spoken("check")

  @OptionGroup var options: GlobalOptions
  @Option(
    name: .customLong("repair-to"),
    help: ArgumentHelp(Speech.words.optionHelp("repair-to")),
    completion: .file()
  )
  var repairTo: String?

  func run() throws {
    Console.print("")
  }
}
