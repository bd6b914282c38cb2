/// The run sheet as it stood on paper, revision after revision, and what has changed since.
///
/// A revision counts what is on paper, not the printing: as long as the sheet stays as it was printed,
/// every copy of it, whole or an extract, is of the same revision.
package struct SheetRevisions: Sendable {
  /// The revisions in their order.
  package let prints: [SheetPrint]
  /// The sheet as it would be printed now, in order.
  package let present: [PrintedRow]

  /// The revisions of `project`'s run sheet.
  package init(_ project: Project) {
    let counted = project.prints.records.filter { $0.revision != nil }
    prints = counted.enumerated()
      .sorted { ($0.element.revision ?? 0, $0.offset) < ($1.element.revision ?? 0, $1.offset) }
      .map(\.element)
    let sheet = RunSheet(project, clock: DayClock(dayJ: project.settings.dayJ))
    present = sheet.rows.map { PrintedRow(project.runSheet[$0.position]) }
  }

  /// The last revision; nil: the sheet was never printed.
  package var last: SheetPrint? { prints.last }

  /// The number of the last revision; 0: the sheet was never printed.
  package var number: Int { last?.revision ?? 0 }

  /// The rows as they were on a revision's paper, by cue.
  package func rows(at revision: Int) -> [RecordID: PrintedRow] {
    var rows: [RecordID: PrintedRow] = [:]
    for print in prints where (print.revision ?? 0) <= revision {
      for row in print.rows { rows[row.cue] = row.isRemoved ? nil : row }
    }
    return rows
  }

  /// Whether the sheet is no longer as it was last printed.
  ///
  /// Two people may have counted one number at once: then no paper is sure to have it all.
  package var isPending: Bool {
    let isTwin = prints.count > 1 && prints[prints.count - 2].revision == last?.revision
    return last == nil || isTwin || !differences(since: number).isEmpty
  }

  /// The revision to note when the sheet is printed now; nil: it is printed as it was.
  package func next(id: RecordID, date: Day, time: Int) -> SheetPrint? {
    guard isPending else { return nil }
    var print = SheetPrint(id: id)
    print.revision = number + 1
    print.date = date
    print.time = time
    print.rows = differences(since: number).map { difference in
      switch difference {
      case .added(let row), .changed(_, let row): return row
      case .removed(var row):
        row.isRemoved = true
        return row
      }
    }
    return print
  }

  // MARK: - What changed

  /// A row that is not as it was.
  package enum Difference: Hashable, Sendable {
    /// It is new.
    case added(PrintedRow)
    /// It went.
    case removed(PrintedRow)
    /// It is otherwise.
    case changed(from: PrintedRow, to: PrintedRow)

    /// The cue it is about.
    package var cue: RecordID {
      switch self {
      case .added(let row), .removed(let row), .changed(_, let row): row.cue
      }
    }
  }

  /// What has changed since a revision: in the order of the sheet, what went at its old place.
  package func differences(since revision: Int) -> [Difference] {
    let old = rows(at: revision)
    var found: [(day: Int, hour: Int, place: Int, difference: Difference)] = []
    var seen = Set<RecordID>()
    for (place, row) in present.enumerated() where seen.insert(row.cue).inserted {
      guard let before = old[row.cue] else {
        found.append((row.day, row.start.minutes, place, .added(row)))
        continue
      }
      if before != row {
        found.append((row.day, row.start.minutes, place, .changed(from: before, to: row)))
      }
    }
    let gone = old.values.filter { !seen.contains($0.cue) }
      .sorted { ($0.day, $0.start.minutes, $0.cue.text) < ($1.day, $1.start.minutes, $1.cue.text) }
    found += gone.enumerated().map { place, row in
      (row.day, row.start.minutes, present.count + place, .removed(row))
    }
    return found.sorted { ($0.day, $0.hour, $0.place) < ($1.day, $1.hour, $1.place) }
      .map(\.difference)
  }
}
