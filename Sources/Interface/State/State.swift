package import Planning
package import Rendering
package import Wording

/// Everything the screen shows and every key depends on: one value, changed by `update` alone.
package struct State: Sendable {
  /// The words of the language in use.
  package var words: Words
  /// The local day and minute.
  package var now: Moment
  /// The local time of the machine, by which the event's clocks go.
  package var localTime = LocalTime.utc
  /// The terminal's size.
  package var size: Size
  /// No colour at all: shapes tell the kinds apart, and a legend says how.
  package var isMono: Bool
  /// It is told in lines (`--plain`): nothing stands beside the lists that can only be looked at.
  package let isPlain: Bool
  /// Nothing may be changed (`--read-only`).
  package var isReadOnly: Bool
  /// Whether what was done is on the disk.
  package var saveStatus = SaveStatus.saved

  /// The first start, where no project is yet.
  package var welcome: Welcome?
  /// The view in front.
  package var view: ViewID
  /// The view that one starts in and comes back to.
  package let home: ViewID
  /// The project and how the rétroplanning shows it.
  package var plan: PlanScreen
  /// The boards.
  var board = BoardScreen()
  /// The suppliers' checklist.
  package var suppliers = SuppliersScreen()
  /// The gestures that touched each record.
  package var changes = RecordChanges()
  /// How much calls in views that are not in front.
  var calls = CallCounts()
  /// The rehearsal that this is; nil: the day itself.
  package internal(set) var rehearsal: Rehearsal?
  /// The run sheet of day J.
  package var runSheet = RunSheetScreen()
  /// The incident log.
  package var log = LogScreen()
  /// What the view «Aujourd'hui» shows.
  package var today = TodayScreen()
  /// The daily review; kept while it is left, until the day is over.
  package var review: ReviewScreen?
  /// The triage of the template; kept while it is left.
  package var triage: ReviewScreen?
  /// The review in front of the views.
  package var reviewing: ReviewKind?
  /// The list of gestures, over the views.
  package var history: HistoryScreen?
  /// Who can be reached, over the views.
  package var directory: DirectoryScreen?
  /// The first steps that are offered again once the one in front is left; nil: none is.
  var stepsLeft: [FirstStep]?
  /// Pasted cells, before anything is made of them, over the views and the directory.
  package var cells: CellsScreen?
  /// The plan as it was after a gesture, over everything.
  package var past: PastScreen?
  /// The filter of all views; nil: none.
  var filtering: Filtering?
  /// What is asked or told in front of the screen.
  package var overlay: Overlay?
  /// A change being tried on the plan, not made yet.
  package var trial: Trial?
  /// The bar that the mouse holds.
  var barGrip: BarGrip?
  /// Changes that are tried together, not made yet.
  package var sandbox: Sandbox?
  /// The trial that was kept last, should it be refused.
  var keptSandbox: Sandbox?
  /// Texts from the user's own editor that could not be taken yet, at most one of a record.
  var keptTexts: [EditorText] = []
  /// What was just done, in words, until the next key.
  package var toast: Toast?
  /// Whether `g` was pressed and a second key is awaited.
  package var awaitsSecondKey = false
  /// The records that verbs apply to together.
  package var marks = Marks()
  /// What is settled on this machine, and the file that says it.
  package var settingsFile = SettingsFile("")
  /// The keys of all commands.
  package var keymap = Keymap.standard
  /// What `.` does again.
  package var lastEdit: TaskEdit?
  /// What `.` does again to records that aren't tasks.
  package var lastRecordEdit: RecordEdit?
  /// What `n` and `N` look for again.
  package var lastSearch: String?
  /// Whether its matches are marked.
  var showsMatches = false
  /// Where one was before the window began to change its size; nothing once something else happened.
  var places: Places?
  /// Where new identifiers come from.
  package var identifiers: RecordSource

  /// The first screen of a project.
  package init(
    _ project: Project,
    words: Words,
    now: Moment,
    size: Size,
    isMono: Bool = false,
    isReadOnly: Bool = false,
    isPlain: Bool = false,
    view: ViewID = .today,
    seed: UInt64 = 0
  ) {
    self.view = view
    home = view
    self.words = words
    self.now = now
    self.size = size
    self.isMono = isMono
    self.isReadOnly = isReadOnly
    self.isPlain = isPlain
    board.isPlain = isPlain
    identifiers = RecordSource(seed: seed)
    plan = PlanScreen(project, today: now.day, isPlain: isPlain)
    plan.fit(size)
    plan.showToday(PlanLayout(size))
    settle()
  }

  /// The plan in front: the past one where that is looked at.
  package var shownPlan: PlanScreen {
    _read {
      if let past { yield past.plan } else { yield plan }
    }
    _modify {
      if past != nil, var past = self.past {
        self.past = nil
        yield &past.plan
        self.past = past
      } else {
        yield &plan
      }
    }
  }

  /// Which commands apply.
  package var place: Place {
    if case .reading = overlay { return .reading }
    if past != nil { return .past }
    if history != nil { return .history }
    if cells != nil { return .cells }
    if directory != nil { return .directory }
    if let reviewing { return reviewing == .day ? .review : .triage }
    if isLogInFront { return .log }
    if view == .board, board.subject != .tasks { return .cards }
    if view == .dayJ, runSheet.isLive { return .live }
    return view.place
  }

  /// The project in the present, and when it takes place.
  package var outlook: Outlook { _read { yield plan.outlook } }

  /// The project in the present.
  package var project: Project { _read { yield plan.outlook.project } }

  /// The clock of the event's days.
  package var dayClock: DayClock { DayClock(dayJ: project.settings.dayJ, in: localTime) }
}

/// A sentence about what was just done.
package struct Toast: Hashable, Sendable {
  /// How it is to be taken.
  package enum Kind: Hashable, Sendable {
    /// Something was done.
    case done
    /// Something happened elsewhere.
    case news
    /// Something can't be done.
    case refusal
    /// A key that means nothing here.
    case hint
    /// Something that must be seen: it stays until a key is pressed, however long.
    case alarm
  }

  /// How it is to be taken.
  package var kind: Kind
  /// The sentence.
  package var text: String

  /// The sentence `text`.
  package init(_ text: String, _ kind: Kind = .done) {
    self.text = text
    self.kind = kind
  }
}
