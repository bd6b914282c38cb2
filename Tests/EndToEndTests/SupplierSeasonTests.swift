import LosslessJSON
import Planning
import Rendering
import TestSupport
import Testing

@Suite("A season of one supplier, by keys")
struct SupplierSeasonTests {
  private let season: Season

  init() throws {
    season = try Season(of: "P03", row: 3)
  }

  @Test("From the need to the payment: every step, alert and amount, and all of it taken back")
  func whole() throws {
    let first = season.desk.bytes(season.desk.project)
    try spring()
    try papers()
    try order()
    try theDay()
    try payment()
    try expectOutcome()
    let gestures = try season.desk.json("history", "--limit", "0").count
    #expect(try season.desk.jourj("undo", "\(gestures)").status == 0)
    #expect(season.desk.bytes(season.desk.project) == first)
  }

  /// The need is written, firms are looked for, a quote is asked, waited for and chased.
  private func spring() throws {
    try season.visit("2026-01-14T09:00") { visit in
      try visit.at(.need, "t", shows: "fait")
      try visit.at(.sourcing, "tt", shows: "validé")
      try visit.at(.quote, "t", shows: "demandé")
      try visit.at(.quote, "wDurand<Enter>27/1<Enter>", shows: "Durand")
    }
    try season.visit("2026-01-29T09:00") { visit in
      try visit.press("1")
      #expect(visit.text.contains("Durand"), "\(visit.text)")
      try visit.press("4")
      // Taken for another step, then taken back.
      try visit.at(.comparison, "t", shows: "fait")
      try visit.press("u")
      try visit.at(.quote, "t", shows: "reçu")
      try visit.at(.quote, "em5250<Enter>", shows: "5 250,00")
      try visit.expectAlerts(["Vigilance URSSAF"])
      try visit.press("1")
      #expect(!visit.text.contains("Durand"), "\(visit.text)")
    }
  }

  /// A certificate is asked for and comes, once with too short a life; a paper that nobody needs is
  /// left out.
  private func papers() throws {
    try season.visit("2026-02-03T14:00") { visit in
      try visit.at(.socialDues, "t", shows: "demandé")
      try visit.expectAlerts([])
      try visit.at(.socialDues, "t", shows: "reçu")
      try visit.at(.socialDues, "ev1/6<Enter>", shows: "valable")
      try visit.expectAlerts(["Vigilance URSSAF"])
      try visit.at(.socialDues, "ev30/9<Enter>", shows: "valable")
      try visit.expectAlerts([])
      try visit.at(.permit, "sx", shows: "sans objet")
      try visit.at(.permit, "bPas de structure<Enter>", shows: "note")
      try visit.at(.registration, "tt", shows: "reçu")
      try visit.at(.insurance, "tt", shows: "reçu")
      try visit.at(.comparison, "t", shows: "fait")
      try visit.at(.approval, "tt", shows: "validé")
    }
  }

  /// The order is late until it goes out, for less than was quoted.
  private func order() throws {
    try season.visit("2026-05-04T09:00") { visit in
      try visit.expectAlerts(["ommande"])
      try visit.at(.commitment, "tt", shows: "validé")
      try visit.at(.commitment, "em5 100,50<Enter>", shows: "5 100,50")
      try visit.expectAlerts([])
      try visit.at(.dataSheet, "d15/5<Enter>", shows: "15 mai")
    }
    try season.visit("2026-05-20T09:00") { visit in
      #expect(visit.row.contains("!"), "\(visit.row)")
      try visit.at(.dataSheet, "tt", shows: "reçu")
      for step in [StepCode.placement, .roadSheet] { try visit.at(step, "t", shows: "fait") }
      try visit.at(.confirmation, "tt", shows: "reçu")
      #expect(!visit.row.contains("!"), "\(visit.row)")
      #expect(visit.row.contains("13/13"), "\(visit.row)")
    }
  }

  private func theDay() throws {
    try season.visit("2026-06-06T20:00") { visit in
      for step in StepGroup.onTheDay.codes { try visit.at(step, "t", shows: "fait") }
    }
  }

  /// An invoice waits for longer than the town may take.
  private func payment() throws {
    try season.visit("2026-06-10T09:00") { visit in
      try visit.at(.serviceDone, "t", shows: "fait")
      try visit.at(.invoice, "tt", shows: "reçu")
      try visit.at(.invoice, "em5100,50<Enter>", shows: "5 100,50")
      try visit.expectAlerts([])
    }
    try season.visit("2026-07-08T09:00") { visit in
      try visit.expectAlerts(["acture"])
      try visit.at(.paymentOrder, "tt", shows: "validé")
      try visit.at(.payment, "tt", shows: "validé")
      try visit.expectAlerts([])
    }
  }

  /// The steps in the end: when each was done, and its amount in cents.
  private static let outcome = [
    "BES validated 2026-01-14", "SRC validated 2026-01-14", "DEV received 2026-01-29 525000",
    "CMP validated 2026-02-03", "VAL validated 2026-02-03", "ENG validated 2026-05-04 510050",
    "KBI received 2026-02-03", "VIG received 2026-02-03", "RCP received 2026-02-03",
    "HAB notApplicable", "FTE received 2026-05-20", "IMP validated 2026-05-20",
    "FDR validated 2026-05-20", "CNF received 2026-05-20", "ARR validated 2026-06-06",
    "MON validated 2026-06-06", "PRE validated 2026-06-06", "DEM validated 2026-06-06",
    "SFA validated 2026-06-10", "FAC received 2026-06-10 510050", "MAN validated 2026-07-08",
    "PAY validated 2026-07-08",
  ]

  /// What the command line reads of it.
  private func expectOutcome() throws {
    let supplier = try season.desk.json("show", "P03")
    let steps = supplier["steps"]?.elements.map { step in
      ["code", "state", "done"].compactMap { step[$0]?.string }.joined(separator: " ")
        + (step["amount"]?.integer.map { " \($0)" } ?? "")
    }
    #expect(steps == Self.outcome)
    #expect(supplier["steps"]?.elements.compactMap { $0["note"]?.string } == ["Pas de structure"])
    #expect(supplier["waiting"] == nil)
    #expect(try season.desk.jourj("check").status == 0)
  }
}

/// A project of which one supplier is followed from January to July.
private struct Season {
  let desk: Desk
  let code: String
  let row: Int

  init(of code: String, row: Int) throws {
    desk = try Desk()
    self.code = code
    self.row = row
    try #require(desk.jourj("init", "--day-j", "2026-06-06").status == 0)
  }

  /// Opens the program at some moment, on the checklist, and leaves it again.
  func visit(
    _ moment: String,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ body: (Visit) throws -> Void
  ) throws {
    let sitting = try Sitting(
      at: desk,
      size: Size(columns: 90, rows: 24),
      arguments: ["--now", moment]
    )
    try sitting.begin(sourceLocation: sourceLocation)
    try sitting.press("4")
    try body(Visit(sitting: sitting, row: row))
    try sitting.leave(sourceLocation: sourceLocation)
    sitting.expectCleanOutput(sourceLocation: sourceLocation)
  }
}

/// One opening of the program.
private final class Visit {
  private let sitting: Sitting
  private let place: Int
  /// The step that the cursor is on.
  private var column: Int?

  init(sitting: Sitting, row: Int) {
    self.sitting = sitting
    place = row
  }

  /// The screen, as people read it.
  var text: String { sitting.screen.text.replacing("\u{A0}", with: " ") }

  /// The supplier's row.
  var row: String {
    text.split(separator: "\n").first { $0.contains("Barnums et tentes ") }.map(String.init) ?? ""
  }

  /// Presses keys, and waits until all of it shows.
  func press(_ keys: String) throws { try sitting.press(keys) }

  private func select() throws {
    try press("<Home>" + String(repeating: "j", count: place - 1))
  }

  /// Presses keys on a step of the supplier; the row above the keys then says what was done.
  func at(
    _ step: StepCode,
    _ keys: String,
    shows answer: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try select()
    // Left of the first step stands the name.
    if column == nil { try press(String(repeating: "h", count: StepCode.ordered.count) + "l") }
    let way = step.place - (column ?? 0)
    try press(String(repeating: way < 0 ? "h" : "l", count: abs(way)))
    column = step.place
    try press(keys)
    let said = text.split(separator: "\n").suffix(2).first.map(String.init) ?? ""
    #expect(said.contains(answer), "\(text)", sourceLocation: sourceLocation)
  }

  /// Expects the alerts that the supplier's own page shows, and no others.
  func expectAlerts(
    _ alerts: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try select()
    try press("<Enter>")
    let shown = text.split(separator: "\n").filter { $0.contains("▲") }.map(String.init)
    try press("<Esc>")
    #expect(shown.count == alerts.count, "\(shown)", sourceLocation: sourceLocation)
    for (shown, alert) in zip(shown, alerts) {
      #expect(shown.contains(alert), sourceLocation: sourceLocation)
    }
  }
}
