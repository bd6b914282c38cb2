import Planning
import Rendering
import Wording

/// The filter in force, and what it was read for.
struct Filtering: Sendable {
  /// The filter as typed.
  let text: String
  /// The state of the project that it was read in.
  var revision: Int
  /// What verbs applied to at the last key, and what the cursor was on.
  var held: [RecordReference] = []
  var cursor: RecordReference?
  /// Where the cursor was when what it no longer lets through was kept in sight.
  var keptAt: RecordReference?
}

// The filter of all views.

extension State {
  /// Asks for the filter; what is seen follows what is typed.
  mutating func askFilter() -> [Effect] {
    var line = FilterLine(filtering?.text ?? "", selection: selection)
    understand(&line)
    overlay = .filter(line)
    return []
  }

  /// A key while the filter is typed.
  mutating func press(_ key: Key, in line: FilterLine) -> [Effect] {
    var line = line
    switch key {
    case .enter where line.selected == nil:
      do throws(FilterProblem) {
        try filter(by: line.field.text)
        overlay = nil
        return []
      } catch {
        line.echo = .problem(error.sentence(words))
      }
    case .enter, .tab:
      if line.complete() { understand(&line) }
    case .down, .control("n"): line.move(by: 1)
    case .up, .control("p"): line.move(by: -1)
    default:
      let before = line.field
      _ = line.field.press(key)
      if line.field != before { understand(&line) }
    }
    overlay = .filter(line)
    return []
  }

  /// Gives back the filter that was before the line.
  mutating func giveUp(_ line: FilterLine) {
    overlay = nil
    if (try? filter(by: line.former)) == nil { clearFilter() }
    followFront()
    if let record = line.formerSelection, sifted?.lets(record) ?? true { select(record) }
  }

  /// Filters by what is typed so far, and says how much passes or why it can't be read.
  mutating func understand(_ line: inout FilterLine) {
    line.offer(in: FieldContext(outlook, words))
    line.prepare(outlook)
    do throws(FilterProblem) {
      try filter(by: line.field.text, line.texts)
      followFront()
      line.echo = filterEcho
      if filterCount?.shown == 0, !line.completions.isEmpty { filter(beforeLastWordOf: &line) }
    } catch {
      if line.completions.isEmpty {
        line.echo = .problem(error.sentence(words))
      } else {
        filter(beforeLastWordOf: &line)
      }
    }
    followFront()
  }

  /// While something can still be made of the last word of a line, it hides nothing yet and nothing is
  /// wrong with it.
  private mutating func filter(beforeLastWordOf line: inout FilterLine) {
    let text = line.field.text
    let end = text.lastIndex(where: \.isWhitespace) ?? text.startIndex
    do throws(FilterProblem) {
      try filter(by: String(text[..<end]), line.texts)
    } catch {
      clearFilter()
    }
    line.echo = .nothing
  }

  /// How much passes, and which days were understood.
  private var filterEcho: Prompt.Echo {
    guard filtering != nil, let count = filterCount else { return .nothing }
    let days = sifted?.days.map { $0.said(words) } ?? []
    let said = [words.filterCount(count.shown, of: count.all)] + days
    return .meaning(said.joined(separator: " · "))
  }

  /// Lets through what a text says; nothing said lets everything through.
  mutating func filter(by text: String, _ texts: SearchedTexts? = nil) throws(FilterProblem) {
    let filter = try Filter(reading: text, in: FieldContext(outlook, words))
    guard !filter.isEmpty else {
      clearFilter()
      return
    }
    let text = String(text.trimmed)
    filtering = Filtering(text: text, revision: outlook.revision)
    plan.sift(Sifted(text, filter, outlook, texts: texts))
  }

  /// Shows everything again.
  mutating func clearFilter() {
    filtering = nil
    if sifted != nil { plan.sift(nil) }
  }

  // MARK: - While it holds

  /// What is let through; nil: everything.
  var sifted: Sifted? { outlook.sifted }

  /// Reads the filter anew where the project has changed.
  ///
  /// What one has just edited stays in sight until the cursor leaves it.
  mutating func sift() {
    guard let filtering else { return }
    if filtering.revision != outlook.revision {
      siftAnew(filtering)
    } else if let sifted, !sifted.kept.isEmpty, past == nil, selection != filtering.keptAt {
      plan.sift(sifted.keeping([]))
      marks.keep { sifted.passes($0) }
    }
  }

  private mutating func siftAnew(_ filtering: Filtering) {
    let before = sifted
    var filtering = filtering
    filtering.revision = outlook.revision
    do throws(FilterProblem) {
      let filter = try Filter(reading: filtering.text, in: FieldContext(outlook, words))
      let now = Sifted(filtering.text, filter, outlook)
      let stay = filtering.held.filter { before?.lets($0) ?? false && !now.passes($0) }
      filtering.keptAt = filtering.cursor
      plan.sift(now.keeping(Set(stay)))
    } catch {
      plan.sift(Sifted(filtering.text, failing: error))
    }
    self.filtering = filtering
  }

  /// Remembers what verbs apply to now.
  mutating func holdChosen() {
    guard filtering != nil, past == nil else { return }
    let (chosen, selection) = (chosen, selection)
    filtering?.held = chosen
    filtering?.cursor = selection
  }

  /// Lets a record be seen that the filter hides, until the cursor leaves it.
  mutating func reveal(_ record: RecordReference) {
    guard past == nil, let sifted, !sifted.lets(record) else { return }
    plan.sift(sifted.keeping([record]))
    filtering?.keptAt = record
    followFront()
  }

  /// How many things the view in front shows, of how many; nil where nothing is filtered.
  var filterCount: (shown: Int, all: Int)? {
    guard sifted != nil, past == nil, history == nil else { return nil }
    return switch front {
    case .today: today.filterCount
    case .plan: (plan.outlook.shownTasks, project.tasks.count)
    case .board: (board.content.shownCount, board.content.cards.count)
    case .suppliers: (suppliers.rows.count, suppliers.total)
    case .dayJ where isLogInFront: (log.shown, log.log.entries.count)
    case .dayJ: (runSheet.list.rows.count, runSheet.total)
    default: nil
    }
  }

  /// Why a view is empty that would show something, and the way out; nil: no filter is the reason.
  var emptiedByFilter: String? {
    guard let count = filterCount, let text = filtering?.text, count.shown == 0, count.all > 0
    else { return nil }
    return words.nothingPasses(
      text,
      change: keymap.name(of: "filter", words),
      clear: keymap.name(of: "back", words)
    )
  }
}
