import Planning
import Rendering

/// Where one is on every screen: what is selected, scrolled to and open.
///
/// A window that is dragged passes through many sizes. Each is fitted from the place where one was
/// before, so that nothing is lost by passing through a small one.
final class Places: Sendable {
  private let plan: PlanScreen
  private let board: BoardScreen
  private let suppliers: SuppliersScreen
  private let runSheet: RunSheetScreen
  private let log: LogScreen
  private let today: TodayScreen
  private let history: HistoryScreen?
  private let past: PastScreen?
  private let directory: DirectoryScreen?
  private let cells: CellsScreen?
  private let overlay: Overlay?

  /// The places where one is.
  init(_ state: State) {
    plan = state.plan
    board = state.board
    suppliers = state.suppliers
    runSheet = state.runSheet
    log = state.log
    today = state.today
    history = state.history
    past = state.past
    directory = state.directory
    cells = state.cells
    overlay = state.overlay
  }

  /// Brings a state back there, of which nothing but the size has changed since.
  func restore(_ state: inout State) {
    state.plan = plan
    state.board = board
    state.suppliers = suppliers
    state.runSheet = runSheet
    state.log = log
    state.today = today
    state.history = history
    state.past = past
    state.directory = directory
    state.cells = cells
    state.overlay = overlay
  }
}

extension Action {
  /// Whether one stays where one was before the window began to change its size.
  var keepsPlaces: Bool {
    switch self {
    case .input(.resize), .input(.focus), .saveStatus, .changes: true
    default: false
    }
  }
}
