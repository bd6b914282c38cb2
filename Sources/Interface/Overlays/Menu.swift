import Planning
import Storage

/// A few choices, each with a key.
package struct Menu: Sendable {
  /// What is asked.
  let title: String
  /// The choices in their order, which never changes.
  let items: [Item]
  /// The one that Enter takes.
  var selected = 0

  /// One choice.
  struct Item: Sendable {
    let key: Character
    let label: String
    /// What stands beside it: the present value, what follows from it.
    var detail = ""
    /// Why it can't be chosen, nil if it can.
    var obstacle: String?
    let result: Result
  }

  /// What a choice does.
  enum Result: Sendable {
    /// Edits some tasks.
    case edit(TaskEdit, [RecordID])
    /// Edits some records that aren't tasks.
    case record(RecordEdit, [RecordReference])
    /// Makes a change that leaves open what it means for the ones that come after.
    case series(Change, SeriesReach)
    /// Moves the chosen cards to a column of the board.
    case column(Int)
    /// Does something about the incident log.
    case log(LogChoice)
    /// Runs a command by its id.
    case command(String)
    /// Asks for the new value of a field.
    case field(TaskField, [RecordID])
    /// Edits a step of some suppliers.
    case step(StepEdit, StepCode, [RecordID])
    /// Asks for something about a step of some suppliers.
    case askStep(StepField, StepCode, [RecordID])
    /// Changes something about the board itself.
    case board(BoardChoice)
    /// Opens what a record points at, its address shown before.
    case link(String)
    /// Changes something about the rétroplanning itself.
    case plan(PlanChoice)
    /// Ends the trial of several changes, or shows what they change.
    case sandbox(SandboxChoice)
    /// Opens the form of a record.
    case form(RecordReference)
    /// Settles something for this machine.
    case settings(PersonalSettings)
    /// Asks which role is mine.
    case myRole
    /// Prints something.
    case print(PrintChoice)
    /// Takes one of the first steps of those offered.
    case firstStep(FirstStep, of: [FirstStep])
    /// Drops tasks of a template for a reason; `joins`: ties what came before them to what comes after.
    case drop([RecordID], reason: String, joins: Bool)
    /// Does something about the run sheet.
    case sheet(SheetChoice)
    /// Does something about the rehearsal.
    case rehearsal(RehearsalChoice)
  }

  /// The choices `items`.
  init(_ title: String, _ items: [Item], selected: Int = 0) {
    self.title = title
    self.items = items
    self.selected = selected
  }

  /// Goes up or down.
  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), max(0, items.count - 1))
  }
}
