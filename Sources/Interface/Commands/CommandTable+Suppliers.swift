import Rendering
import Wording

extension CommandTable {
  /// What is done in the suppliers' checklist.
  static let suppliers: [Command] = [
    Command(
      "nextStep",
      [.char("t")],
      .suppliers,
      \.nextStepCommand,
      rank: 0,
      unless: \.stepObstacle
    ) { $0.advanceStep() },
    Command(
      "stepState",
      [.char("s")],
      .suppliers,
      \.stepStateCommand,
      rank: 1,
      unless: \.stepObstacle
    ) { $0.askStepState() },
    Command(
      "stepDate",
      [.char("d")],
      .suppliers,
      \.stepDateCommand,
      rank: 2,
      unless: \.stepObstacle
    ) { $0.askStepDate() },
    Command(
      "stepWait",
      [.char("w")],
      .suppliers,
      \.stepWaitCommand,
      rank: 4,
      unless: \.stepObstacle
    ) { state in
      state.ask(.waitingOn, state.suppliers.step, of: state.chosenSuppliers)
      return []
    },
    Command(
      "stepNote",
      [.char("b")],
      .suppliers,
      \.stepNoteCommand,
      rank: 5,
      unless: \.stepObstacle
    ) { state in
      state.ask(.note, state.suppliers.step, of: state.chosenSuppliers)
      return []
    },
    Command(
      "stepField",
      [.char("e")],
      .suppliers,
      \.stepFieldCommand,
      rank: 6,
      unless: \.rowObstacle
    ) { $0.editSupplier() },
    Command(
      "openSupplier",
      [.key(.enter)],
      .suppliers,
      \.openSupplierCommand,
      rank: 3,
      unless: \.supplierObstacle
    ) { $0.openSupplier() },
    Command(
      "addSupplier",
      [.char("a")],
      .suppliers,
      \.addSupplierCommand,
      rank: 7,
      unless: \.readOnlyObstacle
    ) { $0.askNewSupplier() },
    Command(
      "deleteSupplier",
      [.char("x"), .key(.delete)],
      .suppliers,
      \.deleteSupplierCommand,
      unless: \.rowObstacle
    ) { $0.deleteSuppliers() },
    Command(
      "repeatStep",
      [.char(".")],
      .suppliers,
      \.repeatStepCommand,
      unless: \.stepObstacle
    ) { $0.repeatStepEdit() },
    Command(
      "copySupplier",
      [.char("y")],
      .suppliers,
      \.copySupplierCommand,
      unless: \.supplierObstacle
    ) { state in
      state.supplierReading.map { [.copyText($0.plainText)] } ?? []
    },
    Command("nextCell", [.char("l"), .key(.right)], .suppliers, \.nextCellCommand) { state in
      state.goSideways(1)
    },
    Command("previousCell", [.char("h"), .key(.left)], .suppliers, \.previousCellCommand) { state in
      state.goSideways(-1)
    },
    Command("nextChecklist", [.key(.tab)], .suppliers, \.nextChecklistCommand, rank: 8) { state in
      state.turnChecklist(by: 1)
    },
    Command(
      "previousChecklist",
      [.key(.backTab)],
      .suppliers,
      \.previousChecklistCommand
    ) { state in
      state.turnChecklist(by: -1)
    },
  ]
}
