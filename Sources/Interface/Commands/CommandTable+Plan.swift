import Rendering
import Wording

extension CommandTable {
  /// What is chosen about the rétroplanning itself.
  static let plan: [Command] = [
    Command("reference", [.g("R")], .plan, \.referenceCommand) { $0.askReference() },
    Command("columns", [.char("C")], .plan, \.columnsCommand, leavesTrial: true) {
      $0.askColumns()
    },
    Command("periods", [.g("P")], .plans, \.periodsCommand, leavesTrial: true) { $0.readPeriods() },
    Command("sort", [.g("s")], .plan, \.sortCommand, leavesTrial: true) { $0.askSort() },
    Command("load", [.g("C")], .plan, \.loadCommand, leavesTrial: true) { $0.toggleLoad() },
    Command("overloads", [.g("S")], .plan, \.overloadsCommand) { $0.readOverloads() },
    Command("indent", [.g(">")], .plan, \.indentCommand, unless: \.editObstacle) { $0.indent() },
    Command("outdent", [.g("<")], .plan, \.outdentCommand, unless: \.editObstacle) {
      $0.outdent()
    },
    Command(
      "sandbox",
      [.char("W")],
      .views,
      \.sandboxCommand,
      unless: \.readOnlyObstacle
    ) { $0.trySeveral() },
  ]
}
