import Planning
import Wording

/// What has changed on the run sheet, in words.
struct SheetChangeWords {
  private let project: Project
  private let words: Words

  /// The words for changes of `project`'s sheet.
  init(_ project: Project, _ words: Words) {
    self.project = project
    self.words = words
  }

  /// One row's change: `30 Changement de plateau : 17:45 → 17:53`.
  func sentence(_ difference: SheetRevisions.Difference) -> PaperText {
    switch difference {
    case .added(let row): told(row, [words.changeAdded], [words.hour(row.start), place(row)])
    case .removed(let row): told(row, [words.changeRemoved], [words.hour(row.start), place(row)])
    case .changed(let from, let to): told(to, pieces(from, to), [])
    }
  }

  private func told(_ row: PrintedRow, _ pieces: [String], _ hints: [String]) -> PaperText {
    let name = [row.code, row.title].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " ")
    let hint = hints.isEmpty ? "" : " (\(hints.joined(separator: ", ")))"
    return PaperText(name + hint + words.colon)
      + PaperText(pieces.joined(separator: " · "), strong: true)
  }

  private func pieces(_ from: PrintedRow, _ to: PrintedRow) -> [String] {
    func piece<Value: Equatable>(
      _ value: (PrintedRow) -> Value,
      _ text: (PrintedRow) -> String,
      _ word: (String) -> String = { $0 }
    ) -> String? {
      guard value(from) != value(to) else { return nil }
      let said = [text(from), text(to)].map { $0.isEmpty ? words.printedNothing : $0 }
      return word(words.change(said[0], said[1]))
    }
    let pieces = [
      piece({ [$0.day, $0.start.minutes, $0.start.isSecond ? 1 : 0] }, hour(to.day != from.day)),
      piece({ $0.duration }, { words.length($0) }),
      piece({ $0.zones + [$0.place ?? ""] }, place, words.changeOfPlace),
      piece({ $0.role }, { $0.role.map(role) ?? "" }, words.changeOfRole),
      from.title == to.title ? nil : words.changeOfTitle(before: from.title),
      from.isFixed == to.isFixed ? nil : words.changeOfAnchor(isFixed: to.isFixed),
      piece({ $0.top }, { $0.top ?? "" }, words.changeOfTop),
      piece({ $0.code }, { $0.code ?? "" }, words.changeOfNumber),
      piece({ $0.told }, { $0.told.map(role).joined(separator: ", ") }, words.changeOfTold),
      piece({ $0.supplier }, { $0.supplier.map(supplier) ?? "" }, words.changeOfSupplier),
      piece({ $0.means }, { $0.means ?? "" }, words.changeOfMeans),
    ]
    return pieces.compactMap { $0 }
  }

  /// The hour of a row, with its day where that is not the other's.
  private func hour(_ tellsDay: Bool) -> (PrintedRow) -> String {
    { row in
      let hour = words.hour(row.start)
      return tellsDay ? "\(words.countdown(row.day)) \(hour)" : hour
    }
  }

  private func place(_ row: PrintedRow) -> String {
    let zones = row.zones.isEmpty ? words.printedWholeSite : row.zones.joined(separator: ", ")
    return [zones, row.place].compactMap { $0 }.joined(separator: ", ")
  }

  private func role(_ id: RecordID) -> String { project.roles[id: id]?.title ?? id.text }

  private func supplier(_ id: RecordID) -> String { project.suppliers[id: id]?.title ?? id.text }
}

// Words know no calendar: here days and hours of the sheet meet them.

extension Words {
  /// A date with its year: `sam. 6 juin 2026`.
  func longDate(_ day: Day) -> String {
    let (year, month, number) = day.date
    return fullDate(weekday: day.weekday, day: number, month: month, year: year)
  }

  /// An hour of the sheet.
  func hour(_ hour: WallHour) -> String { printedHour(hour.minutes, isSecond: hour.isSecond) }

  /// How long a row lasts.
  func length(_ row: PrintedRow) -> String {
    row.duration == 0 ? printedMilestone : printedLength(row.duration)
  }
}
