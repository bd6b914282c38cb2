import Rendering
import Wording

extension CommandTable {
  /// What is chosen about the rétroplanning itself.
  static let plan: [Command] = [
    Command("reference", [.g("R")], .plan, \.referenceCommand) { $0.askReference() }
  ]
}
