/// A way to hold a fixed hour that is about to be missed, or to put up with it.
package struct WayOut: Hashable, Sendable {
  /// What is done.
  package enum Kind: Hashable, Sendable {
    /// Rows are made shorter: each with its minutes now and then.
    case shorten([Shortened])
    /// Rows are cut, as agreed.
    case cut([Int])
    /// The fixed row begins that many minutes later.
    case accept(minutes: Int)
  }

  /// A row that is made shorter.
  package struct Shortened: Hashable, Sendable {
    /// Its place.
    package let row: Int
    /// The minutes it takes now.
    package let before: Int
    /// The minutes it takes then.
    package let after: Int
  }

  /// More rows than that are not moved in haste.
  static let mostRows = 5

  /// What is done.
  package let kind: Kind
  /// Minutes that are still to be caught up then; 0: the hour is held, or agreed anew.
  package let remaining: Int
  /// What follows from it; its edits do it.
  package let ripple: Ripple
}

extension LiveRunSheet {
  /// The ways out of a squeeze, side by side: to shorten, to cut, to begin later.
  ///
  /// Each of the first two is there only if it gains something, and touches no row that it needn't;
  /// where it does not gain all, what is left stands in `remaining`.
  package func waysOut(of squeeze: Squeeze) -> [WayOut] {
    [shortening(squeeze), cutting(squeeze), accepting(squeeze)].compactMap { $0 }
  }

  // MARK: - Later

  private func accepting(_ squeeze: Squeeze) -> WayOut? {
    let row = sheet.rows[squeeze.row]
    let shift = sheet.progress[squeeze.row].shift + squeeze.minutes
    return wayOut(
      .accept(minutes: squeeze.minutes),
      [CueEdit(row.id, .shift(shift))],
      of: squeeze
    )
  }

  // MARK: - Shorter

  /// Minutes by which a row can still be made shorter: one that slides and is not over.
  package func reserve(of row: Int) -> Int {
    let plan = sheet.rows[row]
    guard !plan.isFixed, !plan.isMilestone else { return 0 }
    switch rows[row].state {
    case .waiting: return max(0, rows[row].forecast.length - plan.shortest)
    case .running:
      return max(0, rows[row].forecast.end - max(now, rows[row].forecast.start + plan.shortest))
    case .done, .cut: return 0
    }
  }

  private func shortening(_ squeeze: Squeeze) -> WayOut? {
    var taken: [Int: Int] = [:]
    var state = self
    for _ in 0..<WayOut.mostRows {
      guard let left = state.minutesLeft(of: squeeze), left > 0 else { break }
      let reserves = state.chain(to: squeeze.row).filter { state.reserve(of: $0) > 0 }
      // One row that gives all is best, one whose shortest is agreed before others.
      let choice =
        reserves.first { state.reserve(of: $0) >= left && sheet.rows[$0].hasOwnShortest }
        ?? reserves.first { state.reserve(of: $0) >= left }
        ?? reserves.max { state.reserve(of: $0) < state.reserve(of: $1) }
      guard let choice else { break }
      taken[choice, default: 0] += min(left, state.reserve(of: choice))
      state = applying(shorter(taken))
    }
    let needed = needed(taken.keys.sorted(), for: squeeze) { rows in
      shorter(taken.filter { rows.contains($0.key) })
    }
    taken = taken.filter { needed.contains($0.key) }
    let shortened = needed.map { row in
      let length = rows[row].forecast.length
      return WayOut.Shortened(row: row, before: length, after: length - (taken[row] ?? 0))
    }
    return wayOut(.shorten(shortened), shorter(taken), of: squeeze)
  }

  private func shorter(_ taken: [Int: Int]) -> [CueEdit] {
    taken.sorted { $0.key < $1.key }.map { row, minutes in
      CueEdit(
        sheet.rows[row].id,
        .extra(extra(of: row, toLast: rows[row].forecast.length - minutes))
      )
    }
  }

  /// What must be added to a row's planned duration for it to last so many minutes.
  func extra(of row: Int, toLast minutes: Int) -> Int { minutes - rows[row].planned.length }

  // MARK: - Fewer

  private func cutting(_ squeeze: Squeeze) -> WayOut? {
    var cut: [Int] = []
    var state = self
    for _ in 0..<WayOut.mostRows {
      guard let left = state.minutesLeft(of: squeeze), left > 0 else { break }
      let agreed = state.chain(to: squeeze.row)
        .filter { sheet.rows[$0].cutOrder != nil && rows[$0].state == .waiting }
        .sorted { (sheet.rows[$0].cutOrder ?? 0, $0) < (sheet.rows[$1].cutOrder ?? 0, $1) }
      // One row that suffices is better than several; else they go in the order agreed on. Where a
      // fixed row is cut, a delay may get past it: not every cut gains something.
      let gains = agreed.prefix(WayOut.mostRows).map { row in
        (row: row, left: state.applying(cuts([row])).minutesLeft(of: squeeze) ?? 0)
      }
      guard let choice = (gains.first { $0.left == 0 } ?? gains.first { $0.left < left })?.row
      else { break }
      cut.append(choice)
      state = applying(cuts(cut))
    }
    cut = needed(cut, for: squeeze, cuts)
    return wayOut(.cut(cut), cuts(cut), of: squeeze)
  }

  private func cuts(_ rows: [Int]) -> [CueEdit] {
    rows.map { CueEdit(sheet.rows[$0].id, .cut(true)) }
  }

  // MARK: - What is left

  /// Minutes still to be caught up for the row of a squeeze.
  private func minutesLeft(of squeeze: Squeeze) -> Int? {
    rows[squeeze.row].state == .waiting ? rows[squeeze.row].lateness : nil
  }

  /// Those of `rows` without which less would be gained.
  private func needed(
    _ rows: [Int],
    for squeeze: Squeeze,
    _ edits: ([Int]) -> [CueEdit]
  ) -> [Int] {
    func left(_ rows: [Int]) -> Int { applying(edits(rows)).minutesLeft(of: squeeze) ?? 0 }
    return rows.reduce((kept: rows, left: left(rows))) { best, row in
      let fewer = best.kept.filter { $0 != row }
      let rest = left(fewer)
      return rest <= best.left ? (fewer, rest) : best
    }
    .kept
  }

  /// The way out that `edits` are; nil if they gain nothing.
  private func wayOut(_ kind: WayOut.Kind, _ edits: [CueEdit], of squeeze: Squeeze) -> WayOut? {
    let after = applying(edits)
    let remaining = after.minutesLeft(of: squeeze) ?? 0
    guard remaining < squeeze.minutes else { return nil }
    return WayOut(kind: kind, remaining: remaining, ripple: Ripple(edits, from: self, to: after))
  }
}
