package import Planning
package import Rendering

/// The checklist of suppliers: which one is shown, where its cursor is, and its rows ready made.
package struct SuppliersScreen: ViewScreen {
  /// What is shown.
  package private(set) var checklist: SupplierChecklist?
  /// The same, whatever a filter lets through of it.
  private var whole: SupplierChecklist?
  /// The state of all but tasks that it was worked out of.
  private var surroundings = -1
  /// Which checklist is asked for.
  package private(set) var group = SupplierGroup.supplier
  /// The selected row.
  package private(set) var cursor = 0
  /// The step under the cursor; nil: none was chosen yet.
  private var chosenStep: StepCode?
  /// Whether the cursor is on the supplier itself, left of its steps.
  package private(set) var isOnName = false
  /// The first row in view.
  private(set) var top = 0
  /// How many suppliers the checklist has, whatever a filter lets through of them.
  var total: Int { whole?.rows.count ?? 0 }
  /// What is shown.
  private var version: Outlook.Version?
  /// What `.` does again.
  var lastEdit: StepEdit?

  /// The checklist before it is first looked at.
  package init() {}

  /// The suppliers in their order.
  package var rows: [SupplierReadiness] { checklist?.rows ?? [] }

  /// The supplier under the cursor.
  package var selectedRow: SupplierReadiness? {
    rows.indices.contains(cursor) ? rows[cursor] : nil
  }

  /// The step under the cursor: at first the one that today lies before.
  package var step: StepCode {
    if let chosenStep { return chosenStep }
    let edge = checklist?.edge ?? 0
    return StepCode.ordered[min(edge, StepCode.ordered.count - 1)]
  }

  /// The supplier under the cursor.
  package var selection: RecordReference? {
    selectedRow.map { RecordReference(.suppliers, $0.supplier.id) }
  }

  /// The suppliers of this checklist.
  package var records: [RecordReference] {
    rows.map { RecordReference(.suppliers, $0.supplier.id) }
  }

  /// The same: nothing is folded here.
  package var unfoldedRecords: [RecordReference] { records }

  /// Works the checklist out anew where the project has changed; the cursor stays on its supplier.
  package mutating func follow(_ outlook: Outlook) {
    guard version != outlook.version || checklist?.group != group else { return }
    let selected = selectedRow?.supplier.id
    let whole =
      if let whole, surroundings == outlook.surroundings, whole.group == group { whole } else {
        SupplierChecklist(outlook.project, group, today: outlook.today, outlook.calendar)
      }
    (self.whole, surroundings) = (whole, outlook.surroundings)
    version = outlook.version
    checklist = outlook.sifted == nil ? whole : whole.only { outlook.lets($0) }
    let place = rows.firstIndex { $0.supplier.id == selected }
    cursor = place ?? min(cursor, max(0, rows.count - 1))
  }

  /// Shows the next checklist, or the one before.
  mutating func turn(by step: Int, _ outlook: Outlook) {
    let all = SupplierGroup.allCases
    let place = all.firstIndex(of: group) ?? 0
    turn(to: all[(place + step + all.count) % all.count], outlook)
  }

  /// Shows a checklist from its top.
  mutating func turn(to group: SupplierGroup, _ outlook: Outlook) {
    self.group = group
    (cursor, top) = (0, 0)
    follow(outlook)
  }

  /// Puts the cursor on a supplier, in whichever checklist it is, and on a step.
  mutating func show(_ id: RecordID, at step: StepCode?, in outlook: Outlook) {
    let project = outlook.project
    let type = project.suppliers[id: id]?.type.flatMap { project.supplierTypes[id: $0] }
    group = type?.group ?? .supplier
    follow(outlook)
    select(RecordReference(.suppliers, id))
    if let step { chosenStep = step }
    isOnName = false
  }

  /// Puts the cursor on a supplier.
  package mutating func select(_ record: RecordReference) {
    guard record.kind == .suppliers else { return }
    if let place = rows.firstIndex(where: { $0.supplier.id == record.id }) { cursor = place }
  }

  /// Moves the cursor by rows.
  package mutating func move(by step: Int) {
    cursor = min(max(0, cursor + step), max(0, rows.count - 1))
  }

  /// Goes to the next step, or the one before; left of the first lies the supplier itself.
  package mutating func goSideways(_ direction: Int, _ size: Size) {
    let place = isOnName ? direction - 1 : step.place + direction
    isOnName = place < 0
    if StepCode.ordered.indices.contains(place) { chosenStep = StepCode.ordered[place] }
  }

  /// Selects the row and the step under a cell.
  package mutating func press(at point: Point, _ size: Size) {
    let layout = SuppliersLayout(size, self)
    let row = top + point.y - layout.firstRow
    guard (top..<top + layout.rows).contains(row), row < rows.count else { return }
    cursor = row
    isOnName = layout.name.contains(point.x)
    if let step = layout.step(at: point.x) { chosenStep = step }
  }

  /// Scrolls the list; the cursor stays in view.
  package mutating func scroll(by step: Int, _ size: Size) {
    let layout = SuppliersLayout(size, self)
    top = min(max(0, top + step), max(0, rows.count - layout.rows))
    cursor = min(max(cursor, top), top + layout.rows - 1)
    cursor = min(cursor, max(0, rows.count - 1))
  }

  /// Keeps the cursor in view.
  package mutating func fit(_ size: Size) {
    let layout = SuppliersLayout(size, self)
    if cursor < top { top = cursor }
    if cursor >= top + layout.rows { top = cursor - layout.rows + 1 }
    top = min(max(0, top), max(0, rows.count - layout.rows))
  }
}
