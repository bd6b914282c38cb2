package import Planning
import Storage
import Wording

/// What is to be printed.
package enum PrintChoice: Hashable, Sendable {
  /// The run sheet, or an extract of it.
  case sheet(SheetExtract)
  /// An extract for each role, zone or supplier.
  case each(SheetDivision)
  /// The reflex sheets.
  case reflexSheets
}

extension State {
  /// Why nothing can be printed.
  var printObstacle: String? {
    project.runSheet.isEmpty ? words.nothingToPrint.asSentence : sandboxObstacle
  }

  /// Asks what is to be printed: what concerns the selected row is offered by name.
  mutating func askWhatToPrint() -> [Effect] {
    let cue = selection.flatMap { project.runSheet[id: $0.id] }
    var items = [item("c", words.printWhole, .sheet(.whole))]
    if let zone = cue?.zones.first {
      items.append(item("z", words.printZone, .sheet(.zone(zone)), zone))
    }
    if let role = cue?.role.flatMap({ project.roles[id: $0] }) {
      items.append(item("r", words.printRole, .sheet(.role(role.id)), role.title))
    }
    if let supplier = cue?.supplier.flatMap({ project.suppliers[id: $0] }) {
      items.append(item("p", words.printSupplier, .sheet(.supplier(supplier.id)), supplier.title))
    }
    items += [
      item("Z", words.printEachZone, .each(.zone)), item("R", words.printEachRole, .each(.role)),
      item("P", words.printEachSupplier, .each(.supplier)),
      item("f", words.printedReflexes, .reflexSheets),
    ]
    overlay = .menu(Menu(words.printTitle, items))
    return []
  }

  private func item(
    _ key: Character,
    _ label: String,
    _ choice: PrintChoice,
    _ detail: String = ""
  ) -> Menu.Item {
    Menu.Item(key: key, label: label, detail: detail, result: .print(choice))
  }

  /// Prints what was chosen; where the run sheet has changed, its new revision is counted first.
  mutating func print(_ choice: PrintChoice) -> [Effect] {
    guard choice != .reflexSheets, !isReadOnly else { return [.print(choice)] }
    let id = identifiers.identifier(of: .prints, in: project)
    let change = project.countingPrint(at: now, id: id, words)
    return (change.map { perform($0) } ?? []) + [.print(choice)]
  }
}
