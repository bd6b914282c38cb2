// What each gesture edits.

extension LiveRunSheet {
  /// The edits that `gesture` makes; none if all is so already.
  package func edits(_ gesture: CueGesture) throws(CueObstacle) -> [CueEdit] {
    switch gesture {
    case .start(let id, let ago): try starting(place(id), at: moment(ago))
    case .end(let id, let ago): try ending(place(id), at: moment(ago))
    case .reopen(let id): try reopening(place(id))
    case .stretch(let id, let minutes): try stretching(place(id), by: minutes)
    case .delay(let id, let minutes): try delaying(place(id), by: minutes)
    case .cut(let id): try cutting(place(id))
    case .restore(let id): try restoring(place(id))
    case .accept(let id): try accepting(place(id))
    case .correct(let id, let start, let end): try correcting(place(id), start, end)
    }
  }

  /// What `+` and `-` mean on a row: one that waits is put off, one that runs lasts longer.
  package func adjustment(of id: RecordID, by minutes: Int) -> CueGesture {
    self[id: id]?.state == .waiting ? .delay(id, by: minutes) : .stretch(id, by: minutes)
  }

  /// The next row on the line of the running one that can be made shorter; nil: there is none.
  package var nextToShorten: Int? {
    let lines = focus.map { Set(sheet.rows[$0].lines) }
    return waiting.first { row in
      reserve(of: row) > 0 && (lines.map { !$0.isDisjoint(with: sheet.rows[row].lines) } ?? true)
    }
  }

  // MARK: - Times

  private func place(_ id: RecordID) throws(CueObstacle) -> Int {
    guard let place = sheet.place(of: id) else { throw .unknown }
    return place
  }

  private func moment(_ ago: Int) -> Int { now - RunSheet.bounded(ago) }

  private func hour(_ minute: Int, of row: Int) -> WallHour {
    sheet.clock.hour(at: minute, day: sheet.rows[row].day)
  }

  private func edit(_ row: Int, _ decision: CueDecision) -> CueEdit {
    CueEdit(sheet.rows[row].id, decision)
  }

  // MARK: - Top and end

  private func starting(_ row: Int, at moment: Int) throws(CueObstacle) -> [CueEdit] {
    switch rows[row].state {
    case .running, .done: throw .hasBegun
    case .cut: throw .isCut
    case .waiting: break
    }
    guard moment <= now else { throw .isAhead }
    let ended = rowsEnded(byStartOf: row).map { before in
      let end = max(moment, rows[before].forecast.start)
      return edit(before, .end(hour(end, of: before)))
    }
    return ended + [edit(row, .start(hour(moment, of: row)))]
  }

  /// The running rows that end when `row` begins: those that it waits for on its lines.
  package func rowsEnded(byStartOf row: Int) -> [Int] {
    Reckoning(sheet, at: now).runnersBefore(row)
  }

  private func ending(_ row: Int, at moment: Int) throws(CueObstacle) -> [CueEdit] {
    switch rows[row].state {
    case .waiting: throw .hasNotBegun
    case .done: throw .isOver
    case .cut: throw .isCut
    case .running: break
    }
    guard moment <= now else { throw .isAhead }
    guard moment >= rows[row].forecast.start else { throw .endsBeforeItBegins }
    return [edit(row, .end(hour(moment, of: row)))]
  }

  private func reopening(_ row: Int) throws(CueObstacle) -> [CueEdit] {
    let progress = sheet.progress[row]
    switch rows[row].state {
    case .waiting: throw .hasNotBegun
    case .cut: throw .isCut
    case .running: return [edit(row, .start(nil))]
    case .done:
      let end = progress.end == nil ? [] : [edit(row, .end(nil))]
      let isReached = sheet.rows[row].isMilestone && progress.start != nil
      return end + (isReached ? [edit(row, .start(nil))] : [])
    }
  }

  // MARK: - Longer, later

  private func stretching(_ row: Int, by minutes: Int) throws(CueObstacle) -> [CueEdit] {
    guard !sheet.rows[row].isMilestone else { throw .hasNoDuration }
    let least: Int
    switch rows[row].state {
    case .done: throw .isOver
    case .cut: throw .isCut
    case .waiting: least = sheet.rows[row].hasOwnShortest ? sheet.rows[row].shortest : 1
    case .running: least = max(0, now - rows[row].forecast.start)
    }
    let minutes = RunSheet.bounded(minutes)
    let length = Reckoning.duration(sheet.rows[row], sheet.progress[row])
    let most = max(0, length - least)
    guard minutes >= -most else { throw .tooShort(most: most) }
    guard minutes != 0 else { return [] }
    return [edit(row, .extra(length + minutes - sheet.rows[row].planned.length))]
  }

  private func delaying(_ row: Int, by minutes: Int) throws(CueObstacle) -> [CueEdit] {
    switch rows[row].state {
    case .running, .done: throw .hasBegun
    case .cut: throw .isCut
    case .waiting: break
    }
    let shift = sheet.progress[row].shift
    let later = RunSheet.bounded(shift + RunSheet.bounded(minutes))
    return later == shift ? [] : [edit(row, .shift(later))]
  }

  private func accepting(_ row: Int) throws(CueObstacle) -> [CueEdit] {
    guard rows[row].isBroken else { throw .isNotLate }
    return [edit(row, .shift(sheet.progress[row].shift + rows[row].lateness))]
  }

  // MARK: - Cut

  private func cutting(_ row: Int) throws(CueObstacle) -> [CueEdit] {
    switch rows[row].state {
    case .running, .done: throw .hasBegun
    case .cut: throw .isCut
    case .waiting: return [edit(row, .cut(true))]
    }
  }

  private func restoring(_ row: Int) throws(CueObstacle) -> [CueEdit] {
    guard rows[row].state == .cut else { throw .isNotCut }
    return [edit(row, .cut(false))]
  }

  // MARK: - Put right

  private func correcting(
    _ row: Int,
    _ start: WallHour?,
    _ end: WallHour?
  ) throws(CueObstacle) -> [CueEdit] {
    guard rows[row].state != .cut else { throw .isCut }
    let (clock, day, progress) = (sheet.clock, sheet.rows[row].day, sheet.progress[row])
    let began = start.map { clock.minute($0, day: day).minute }
    let ended = end.map { clock.minute($0, day: day).minute }
    if began == nil && ended != nil { throw .hasNotBegun }
    guard began ?? now <= now, ended ?? now <= now else { throw .isAhead }
    if let began, let ended, ended < began { throw .endsBeforeItBegins }
    return (began == progress.start ? [] : [edit(row, .start(start))])
      + (ended == progress.end ? [] : [edit(row, .end(end))])
  }
}
