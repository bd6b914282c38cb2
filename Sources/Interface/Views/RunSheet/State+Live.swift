import Planning
import Rendering
import Storage
import Wording

// What the keys do while the day runs.

extension State {
  /// Whether seconds are shown, so that the time must be told each second.
  package var showsSeconds: Bool {
    guard view == .dayJ, place == .live, let sheet = runSheet.shown else { return false }
    return sheet.running.contains { place in
      // Above an hour only minutes are told.
      abs(RowTimer(place, sheet, at: now).left) < 3_600
    }
  }

  // MARK: - Counts

  /// Takes a digit of the count that the next verb is given.
  mutating func count(_ digit: Int) -> [Effect] {
    runSheet.count = min((runSheet.count ?? 0) * 10 + digit, 999)
    return []
  }

  /// The count that was typed, which the verb uses up; without one `standard`.
  private mutating func takeCount(_ standard: Int) -> Int {
    defer { runSheet.count = nil }
    return runSheet.count ?? standard
  }

  // MARK: - Top and end

  /// The row that a top starts: the one looked at, else the next one.
  var rowToTop: Int? {
    guard let sheet = runSheet.sheet else { return nil }
    return runSheet.isLookingAhead ? runSheet.place : sheet.next
  }

  /// The row that ends, or is put right: the one looked at, else the one that is on.
  var rowInHand: Int? {
    runSheet.isLookingAhead ? runSheet.place : runSheet.sheet?.focus ?? runSheet.place
  }

  /// Starts a row now, or so many minutes ago; the rows that it waits for end.
  mutating func topRow() -> [Effect] {
    if runSheet.trial != nil { return acceptSheetTrial() }
    let ago = takeCount(0)
    guard let sheet = runSheet.sheet, let place = rowToTop else { return [] }
    let cue = cue(at: place, of: sheet)
    let label = words.gestureTop(nameOfRow(cue), hourText(sheet.now - ago))
    let effects = make(.start(cue.id, ago: ago), label, and: arrival(of: cue))
    if !effects.isEmpty { runSheet.comeBack() }
    return effects
  }

  /// Ends a row now, or so many minutes ago; one that is over goes on.
  mutating func endRow() -> [Effect] {
    let ago = takeCount(0)
    guard let sheet = runSheet.sheet, let place = rowInHand else { return [] }
    let cue = cue(at: place, of: sheet)
    if sheet.rows[place].state == .done {
      return make(.reopen(cue.id), words.gestureReopen(nameOfRow(cue)))
    }
    return make(.end(cue.id, ago: ago), words.gestureEnd(nameOfRow(cue), hourText(sheet.now - ago)))
  }

  /// Leaves a row out that waits, or takes it up again.
  mutating func cutRow() -> [Effect] {
    guard let sheet = runSheet.sheet, let place = rowToTop else { return [] }
    let cue = cue(at: place, of: sheet)
    return sheet.rows[place].state == .cut
      ? make(.restore(cue.id), words.gestureTakeUp(nameOfRow(cue)))
      : make(.cut(cue.id), words.gestureCut(nameOfRow(cue)))
  }

  // MARK: - Minutes more and fewer

  /// Tries minutes on a row: that which one looks at begins later or lasts longer; while one follows
  /// the day, `+` is for the row that is on, `-` for the next one that can be made shorter.
  mutating func adjustRow(_ direction: Int) -> [Effect] {
    let minutes = takeCount(1) * direction
    guard let sheet = runSheet.sheet else { return [] }
    if let trial = runSheet.trial {
      runSheet.attempt(trial.adding(minutes, on: sheet), outlook)
      return []
    }
    var place = runSheet.place
    if !runSheet.isLookingAhead, direction < 0 {
      guard let next = sheet.nextToShorten else {
        toast = Toast(words.nothingToShorten, .refusal)
        return []
      }
      let id = sheet.rows[next].id
      runSheet.attempt(SheetTrial(id, isDelay: false, minutes: minutes, on: sheet), outlook)
      return []
    }
    if !runSheet.isLookingAhead { place = sheet.focus ?? sheet.next }
    guard let place else { return [] }
    let id = sheet.rows[place].id
    let isDelay = sheet.rows[place].state == .waiting
    runSheet.attempt(SheetTrial(id, isDelay: isDelay, minutes: minutes, on: sheet), outlook)
    return []
  }

  /// Makes what is tried, or says why it can't be made.
  mutating func acceptSheetTrial() -> [Effect] {
    guard let trial = runSheet.trial, let sheet = runSheet.sheet,
      let place = sheet.sheet.place(of: trial.row)
    else { return [] }
    if let obstacle = trial.obstacle {
      toast = Toast(words.sentence(for: obstacle), .refusal)
      return []
    }
    runSheet.attempt(nil, outlook)
    let name = nameOfRow(cue(at: place, of: sheet))
    let label =
      trial.isDelay
      ? words.gestureDelay(name, trial.minutes) : words.gestureStretch(name, trial.minutes)
    return make(trial.ripple?.edits ?? [], label)
  }

  /// Makes what is tried where it can be made, else drops it: another verb is asked for.
  mutating func settleSheetTrial() -> [Effect] {
    let effects = acceptSheetTrial()
    if runSheet.trial != nil { dropSheetTrial() }
    return effects
  }

  /// Drops what is tried.
  mutating func dropSheetTrial() { runSheet.attempt(nil, outlook) }

  /// Whether something is tried on the run sheet in front.
  var hasSheetTrial: Bool { view == .dayJ && (runSheet.trial != nil || runSheet.count != nil) }

  /// Why nothing can be done to rows just now.
  var liveObstacle: String? {
    if isReadOnly { return words.nothingMayChange }
    return runSheet.place == nil ? words.noCueSelected : nil
  }

  /// Why no row can begin just now.
  var topObstacle: String? {
    liveObstacle ?? (runSheet.trial == nil && rowToTop == nil ? words.noRowLeft : nil)
  }

  /// What the run sheet lists, by name.
  var runSheetNames: [Picker.Candidate] {
    guard let sheet = runSheet.sheet else { return [] }
    return runSheet.list.rows.map { place in
      let cue = cue(at: place, of: sheet)
      return Picker.Candidate(id: cue.id, code: cue.code ?? "", title: cue.title)
    }
  }

  // MARK: - Making

  /// Makes a gesture, or says why it can't be made; `more` is done with it.
  private mutating func make(
    _ gesture: CueGesture,
    _ label: String,
    and more: [Edit] = []
  ) -> [Effect] {
    guard let sheet = runSheet.sheet else { return [] }
    do throws(CueObstacle) {
      return make(try sheet.edits(gesture), label, and: more)
    } catch {
      toast = Toast(words.sentence(for: error), .refusal)
      return []
    }
  }

  /// Makes edits of rows one gesture.
  mutating func make(_ edits: [CueEdit], _ label: String, and more: [Edit] = []) -> [Effect] {
    guard let sheet = runSheet.sheet else { return [] }
    let changes = edits.compactMap { edit in
      project.setting(edit.key, to: edit.value, in: RecordReference(.runSheet, edit.cue))
    }
    guard !changes.isEmpty else {
      toast = Toast(words.nothingChanges, .refusal)
      return []
    }
    let ripple = sheet.preview(edits)
    return perform(Change(label, changes + more), remark: remark(on: ripple, in: sheet))
  }

  /// What a gesture breaks or saves, in a few words; nil: nothing.
  private func remark(on ripple: Ripple, in sheet: LiveRunSheet) -> String? {
    if let broken = ripple.broken.first {
      let row = sheet.rows[broken.row]
      return words.toCatchUp(broken.after, before: hourText(row.due))
    }
    if let relieved = ripple.relieved.first(where: { $0.after == 0 }) {
      return words.heldAt(
        cue(at: relieved.row, of: sheet).code ?? "",
        hourText(sheet.rows[relieved.row].due)
      )
    }
    return nil
  }

  // MARK: - Names

  /// The cue at a place of a sheet.
  func cue(at place: Int, of sheet: LiveRunSheet) -> Cue {
    project.runSheet[sheet.sheet.rows[place].position]
  }

  /// A row in gestures: «29 Démonstrations des associations».
  func nameOfRow(_ cue: Cue) -> String {
    let title = Shortening.title(cue.title, columns: 40)
    return [cue.code, title].compactMap { $0 }.joined(separator: " ")
  }

  /// An event minute as clocks show it.
  func hourText(_ minute: Int) -> String {
    runSheet.sheet.map { words.hour(minute, on: $0.sheet.clock) } ?? words.hour(minute)
  }

  /// The supplier of the row under the cursor.
  private var supplierOfRow: Supplier? {
    runSheet.cueID.flatMap { project.runSheet[id: $0]?.supplier }
      .flatMap { project.suppliers[id: $0] }
  }

  /// Why no arrival can be ticked.
  var arrivalObstacle: String? {
    liveObstacle ?? (supplierOfRow == nil ? words.rowHasNoSupplier : nil)
  }

  /// Ticks the arrival of the row's supplier on the checklist, or takes that back.
  mutating func tickArrival() -> [Effect] {
    guard let supplier = supplierOfRow else { return [] }
    let state: StepState = supplier.step(.arrival).state.isDone ? .todo : .validated
    let edit = StepEdit.state(state)
    guard let change = edit.change(to: .arrival, of: [supplier.id], in: outlook, words) else {
      toast = Toast(words.nothingChanges, .refusal)
      return []
    }
    return perform(change)
  }

  /// The edits that tick the arrival of a row's supplier on the checklist, where it is still open.
  private func arrival(of cue: Cue) -> [Edit] {
    guard let id = cue.supplier, let supplier = project.suppliers[id: id],
      !supplier.step(.arrival).state.isDone, supplier.step(.arrival).state != .notApplicable
    else { return [] }
    let change = StepEdit.state(.validated).change(to: .arrival, of: [id], in: outlook, words)
    return change?.edits ?? []
  }
}
