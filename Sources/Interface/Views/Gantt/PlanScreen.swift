package import Planning
import Rendering
import Storage

/// A project and how the rétroplanning shows it: what is folded, marked, selected, in view.
///
/// All that drawing needs is kept ready here, so that a frame costs what it shows, not what there is.
package struct PlanScreen: Sendable {
  /// What is planned, and when.
  package private(set) var outlook: Outlook
  /// What is drawn of whole lots, and counted of the whole plan.
  private(set) var summary = PlanSummary()
  /// The tasks as a tree.
  private(set) var tree = PlanTree()
  /// The rows that are seen, folded ones left out.
  private(set) var rows: [PlanRow] = []

  /// The selected row.
  private(set) var cursor = 0
  /// The first row in view.
  private(set) var top = 0
  /// The lots and wholes whose tasks are hidden.
  private(set) var folded: Set<RecordID> = []
  /// What was hidden so before a filter.
  private var foldedBefore: Set<RecordID> = []
  /// How much time the chart shows.
  private(set) var zoom = Zoom.month
  /// The zoom before the whole project was asked for.
  private var zoomBefore = Zoom.month
  /// Where days lay then, and what was selected.
  private var placeBefore: (axis: TimeAxis, key: RowKey?)?
  /// Where days lie on the chart.
  package var axis: TimeAxis
  /// Which reference the bars are compared with.
  private(set) var referenceChoice = ReferenceChoice.latest
  /// That reference, where there is one.
  private(set) var reference: PlanReference?

  /// Whether it is told in lines, without a chart.
  let isPlain: Bool
  /// By what the tasks of each lot stand in order; nil: as in the plan.
  private(set) var sort: PlanSort?
  /// What the tree says of tasks; nil: what goes with the width.
  var columns: Set<PlanColumn>?
  /// Whether the load of roles stands under the chart.
  private(set) var isLoadShown = false
  /// That load, worked out anew where the plan has changed.
  private(set) var load: LoadPanel?

  /// The plan of `project` as seen on `today`.
  package init(_ project: Project, today: Day, isPlain: Bool = false) {
    self.isPlain = isPlain
    outlook = Outlook(project, today: today)
    axis = TimeAxis(origin: (today - 28).monday)
    rebuild()
    cursor = rows.firstIndex { $0.kind == .task } ?? 0
  }

  // MARK: - What is planned

  /// What is planned.
  package var project: Project { _read { yield outlook.project } }
  /// The day that the plan is seen from.
  package var today: Day { outlook.today }
  /// When its tasks take place.
  package var schedule: Schedule { _read { yield outlook.schedule } }

  /// Does a change to the project; the selection stays on the same task.
  mutating func apply(_ change: Change) {
    let key = selectedKey
    if let touched = outlook.apply(change) {
      tree.recount(touched.tasks.compactMap(project.tasks.position), in: project)
      var summary = summary
      summary.update(self, moved: touched.moved)
      self.summary = summary
      if sort != nil {
        rebuildRows()
        select(key)
      }
    } else {
      rebuild()
      select(key)
    }
  }

  /// Takes another project in place of this one; the selection stays on the same task.
  mutating func replace(_ project: Project) {
    let key = selectedKey
    outlook.replace(project)
    rebuild()
    select(key)
  }

  /// Sees the plan from another day.
  mutating func see(from day: Day) {
    if outlook.see(from: day) { rebuild() }
  }

  /// Shows this plan as another one is shown: the same folds, time and selection.
  mutating func look(as other: PlanScreen) {
    folded = other.folded
    zoom = other.zoom
    zoomBefore = other.zoomBefore
    axis = other.axis
    top = other.top
    columns = other.columns
    sort = other.sort
    compare(with: other.referenceChoice)
    rebuildRows()
    select(other.selectedKey)
  }

  private mutating func rebuild() {
    tree = PlanTree(project)
    summary = PlanSummary(self)
    compare(with: referenceChoice)
    rebuildRows()
  }

  /// Shows what a filter lets through, in its lots and wholes; another filter unfolds them all, none
  /// folds them as they were.
  ///
  /// The cursor stays on its row, or goes to the next task that is shown.
  mutating func sift(_ sifted: Sifted?) {
    let key = selectedKey
    let passing = sifted?.shownTasks(of: project)
    let next = nextTask { passing?[$0] ?? true }
    if outlook.sifted == nil { foldedBefore = folded }
    if sifted?.text != outlook.sifted?.text { folded = sifted == nil ? foldedBefore : [] }
    outlook.sift(sifted)
    rebuildRows()
    if sifted == nil || key.flatMap(place(of:)) != nil {
      select(key)
    } else if let next {
      select(.task(next))
    } else {
      cursor = rows.firstIndex { $0.kind == .task } ?? 0
    }
  }

  /// Shows where bars were by a reference, or by none.
  mutating func compare(with choice: ReferenceChoice) {
    referenceChoice = choice
    reference = PlanReference(choice, in: project, keeping: reference)
  }

  /// Shows the load of roles, or hides it.
  mutating func showLoad(_ isShown: Bool) {
    isLoadShown = isShown
    if !isShown { load = nil }
  }

  /// Works out the load where it is shown and not up to date: of the plan, or of what is tried on it.
  mutating func weigh(_ trial: Trial?) {
    guard isLoadShown, let new = LoadPanel(outlook, trial, unless: load) else { return }
    load = new
  }

  /// Where everything stands on a screen of some size.
  func layout(_ size: Size) -> PlanLayout {
    PlanLayout(size, hasLoad: isLoadShown, columns: columns, isPlain: isPlain)
  }

  /// Puts the tasks of each lot in order; the cursor stays on its own.
  mutating func sort(by sort: PlanSort?) {
    let key = selectedKey
    self.sort = sort
    rebuildRows()
    select(key)
  }

  /// The rows that are seen where some are folded.
  func rows(folded: Set<RecordID>) -> [PlanRow] {
    tree.rows(folded: folded, of: project, shown: shownTasks, by: sort?.values(outlook))
  }

  private mutating func rebuildRows() {
    rows = rows(folded: folded)
    cursor = min(max(0, cursor), max(0, rows.count - 1))
  }

  // MARK: - The selection

  /// The row that the cursor is on.
  var selectedRow: PlanRow? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// The task that the cursor is on.
  package var selectedTask: PlanTask? {
    selectedRow.flatMap { $0.kind == .task ? project.tasks[$0.index] : nil }
  }

  /// The lot of the row that the cursor is on.
  var selectedLot: RecordID? {
    guard let row = selectedRow else { return nil }
    switch row.kind {
    case .task: return project.tasks[row.index].lot
    case .lot: return row.index < project.lots.count ? project.lots[row.index].id : nil
    }
  }

  /// What a row is, wherever it stands.
  func key(of row: PlanRow) -> RowKey {
    switch row.kind {
    case .task: .task(project.tasks.records[row.index].id)
    case .lot:
      .lot(row.index < project.lots.count ? project.lots[row.index].id : PlanRow.noLot)
    }
  }

  /// What the cursor is on, wherever it stands.
  var selectedKey: RowKey? { selectedRow.map(key(of:)) }

  /// Puts the cursor on a row by what it is; a task that is folded away is shown.
  mutating func select(_ key: RowKey?) {
    guard let key else { return }
    if let place = place(of: key) {
      cursor = place
      return
    }
    guard case .task(let id) = key, let task = project.tasks[id: id] else { return }
    unfold(above: task)
    if let place = place(of: key) { cursor = place }
  }

  /// Where the row of a lot or a task is; nil: it is not seen.
  private func place(of key: RowKey) -> Int? {
    let (kind, index): (PlanRow.Kind, Int?) =
      switch key {
      case .task(let id): (.task, project.tasks.position(of: id))
      case .lot(PlanRow.noLot): (.lot, project.lots.count)
      case .lot(let id): (.lot, project.lots.position(of: id))
      }
    return rows.firstIndex { $0.index == index && $0.kind == kind }
  }

  private mutating func unfold(above task: PlanTask) {
    folded.remove(task.lot.flatMap { project.lots[id: $0]?.id } ?? PlanRow.noLot)
    var parent = task.parent
    var steps = 0
    while let id = parent, steps < 64 {
      folded.remove(id)
      parent = project.tasks[id: id]?.parent
      steps += 1
    }
    rebuildRows()
  }

  /// Moves the cursor by rows.
  package mutating func move(by step: Int) {
    cursor = min(max(0, cursor + step), max(0, rows.count - 1))
  }

  /// Puts the cursor on a row by its number, held within the list.
  mutating func move(to row: Int) {
    cursor = min(max(0, row), max(0, rows.count - 1))
  }

  /// Keeps the cursor in view, two rows from the edges where there is room.
  mutating func fit(to layout: PlanLayout) {
    let margin = layout.rows > 8 ? 2 : 0
    if cursor < top + margin { top = cursor - margin }
    if cursor >= top + layout.rows - margin { top = cursor - layout.rows + 1 + margin }
    top = min(max(0, top), max(0, rows.count - layout.rows))
  }

  /// Scrolls the list without the cursor leaving the view.
  mutating func scroll(by step: Int, _ layout: PlanLayout) {
    top = min(max(0, top + step), max(0, rows.count - layout.rows))
    cursor = min(max(cursor, top), min(top + layout.rows, rows.count) - 1)
    cursor = max(0, cursor)
  }

  // MARK: - Folding

  /// Folds or unfolds the selected lot or whole; on a task without parts, its lot is folded.
  mutating func setFolded(_ isFolded: Bool) {
    guard let row = selectedRow else { return }
    switch row.kind {
    case .lot:
      guard case .lot(let id) = key(of: row) else { return }
      fold(id, isFolded)
    case .task where tree.hasParts(row.index):
      fold(project.tasks[row.index].id, isFolded)
    case .task:
      return
    }
  }

  /// Whether the selected row can be folded.
  var canFold: Bool {
    selectedRow.map { $0.kind == .lot || tree.hasParts($0.index) } ?? false
  }

  /// Whether the lot or whole of a row is folded.
  func isFolded(_ row: PlanRow) -> Bool {
    switch key(of: row) {
    case .lot(let id), .task(let id): folded.contains(id)
    }
  }

  private mutating func fold(_ id: RecordID, _ isFolded: Bool) {
    guard folded.contains(id) != isFolded else { return }
    if isFolded { folded.insert(id) } else { folded.remove(id) }
    let key = selectedKey
    rebuildRows()
    select(key)
  }

  /// Folds all lots, or unfolds all if all are folded.
  mutating func foldAll() {
    let lots = project.lots.map(\.id) + [PlanRow.noLot]
    let lot = selectedLot ?? PlanRow.noLot
    if lots.allSatisfy(folded.contains) {
      let key = selectedKey
      folded.subtract(lots)
      rebuildRows()
      select(key)
    } else {
      folded.formUnion(lots)
      rebuildRows()
      select(.lot(lot))
    }
  }

  // MARK: - Time

  /// Scrolls the chart by screens' eighths: a day, a week or more, by the zoom.
  mutating func scrollTime(by steps: Int, _ layout: PlanLayout) {
    let step =
      switch zoom {
      case .day: 1
      case .week: 7
      case .month: 14
      case .project: max(1, axis.days(in: layout.chart.count) / 8)
      }
    axis.origin = axis.origin + steps * step
  }

  /// Shows today in the middle of the chart.
  mutating func centreToday(_ layout: PlanLayout) {
    axis.origin = today - axis.days(in: layout.chart.count) / 2
  }

  /// Shows the weeks from shortly before today on.
  mutating func showToday(_ layout: PlanLayout) {
    let before = min(28, axis.days(in: layout.chart.count) / 4)
    axis.origin = (today - before).monday
  }

  /// Shows more or less time; `day` stays where it is, and back from the whole project all is where it
  /// was, unless something else is selected now.
  mutating func zoom(to zoom: Zoom, keeping day: Day, span: ClosedRange<Day>, _ layout: PlanLayout)
  {
    if zoom == .project {
      if self.zoom != .project { (zoomBefore, placeBefore) = (self.zoom, (axis, selectedKey)) }
      let days = span.upperBound - span.lowerBound + 1
      axis = TimeAxis(
        origin: span.lowerBound,
        scale: .fitting(days: days, columns: layout.chart.count)
      )
    } else if self.zoom == .project, zoom == zoomBefore, let placeBefore,
      placeBefore.key == selectedKey
    {
      axis = placeBefore.axis
    } else {
      let scale: TimeAxis.Scale =
        switch zoom {
        case .day: .day
        case .week: .week
        case .month, .project: .month
        }
      let isSeen = (0..<layout.chart.count).contains(axis.column(of: day))
      axis = axis.scaled(to: scale, keeping: day)
      if !isSeen || self.zoom == .project {
        axis.origin = day - axis.days(in: layout.chart.count) / 3
      }
    }
    self.zoom = zoom
  }

  /// The zoom that the whole project would go back to.
  var zoomAfterProject: Zoom { zoomBefore }
}
