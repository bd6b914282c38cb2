import Rendering
import Wording

extension CommandTable {
  /// The incident log: writing in it from everywhere, and what is done about its entries.
  static let incidentLog: [Command] = [
    Command(
      "incident",
      [.char("!")],
      .everywhere,
      \.incidentCommand,
      leavesTrial: true,
      unless: \.entryObstacle
    ) { $0.beginEntry() },
    Command(
      "incidentWhileTyping",
      [.key(.function(9))],
      [.everywhere, .asking],
      \.incidentWhileTypingCommand,
      leavesTrial: true,
      unless: \.entryObstacle
    ) { $0.beginEntry() },
    Command("reflexSheets", [.g("f")], .everywhere, \.reflexSheetsCommand, leavesTrial: true) {
      $0.askReflexSheet()
    },
    Command(
      "readings",
      [.g("w")],
      .everywhere,
      \.readingsCommand,
      leavesTrial: true,
      unless: \.entryObstacle
    ) { $0.askReading() },
    Command("openEntry", [.key(.enter)], .log, \.openEntryCommand) { $0.openEntry() },
    Command("addEntry", [.char("a")], .log, \.incidentCommand, unless: \.entryObstacle) {
      $0.beginEntry()
    },
    Command("closeIncident", [.char("t")], .log, \.closeIncidentCommand, unless: \.incidentObstacle)
    { $0.toggleClosed() },
    Command("incidentState", [.char("s")], .log, \.incidentStateCommand, unless: \.incidentObstacle)
    { $0.askIncidentState() },
    Command("incidentRole", [.char("r")], .log, \.incidentRoleCommand, unless: \.incidentObstacle) {
      $0.askIncidentRole()
    },
    Command("nextLook", [.char("d")], .log, \.nextLookCommand, unless: \.incidentObstacle) {
      $0.askNextLook()
    },
    Command("decision", [.char("D")], .log, \.decisionCommand, unless: \.incidentObstacle) {
      $0.askDecision()
    },
    Command("followUp", [.char("b")], .log, \.followUpCommand, unless: \.incidentObstacle) {
      $0.beginFollowUp()
    },
    Command("correctEntry", [.char("e")], .log, \.correctEntryCommand, unless: \.incidentObstacle) {
      $0.beginCorrection()
    },
    Command("copyEntry", [.char("y")], .log, \.copyEntryCommand) { $0.copyEntry() },
    // What can't be done to an entry is said rather than met with silence.
    Command(
      "deleteEntry",
      [.char("x"), .key(.delete)],
      .log,
      \.deleteEntryCommand,
      unless: \.entryStaysObstacle
    ) { _ in [] },
    Command("openLog", [.key(.tab), .key(.backTab)], .runSheets, \.openLogCommand) {
      $0.turnToLog()
    },
    Command("closeLog", [.key(.tab), .key(.backTab)], .log, \.closeLogCommand) { $0.turnToLog() },
  ]
}
