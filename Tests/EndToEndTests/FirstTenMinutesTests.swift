import Planning
import Rendering
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("A newcomer's first ten minutes, on 2 March, in a terminal")
struct FirstTenMinutesTests {
  /// Somebody at the program, whose keys are counted.
  private final class Newcomer {
    let sitting: Sitting
    private(set) var keys = 0

    init(at desk: Desk) throws {
      sitting = try Sitting(
        at: desk,
        size: Size(columns: 120, rows: 40),
        arguments: ["--lang", "fr", "--now", "2026-03-02T09:14"]
      )
    }

    /// Presses keys; returns how many.
    @discardableResult
    func press(_ keys: String) throws -> Int {
      let count = try Key.sequence(keys).count
      self.keys += count
      try sitting.press(keys)
      return count
    }

    /// Waits for a text on the screen.
    func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
      let isSeen = sitting.terminal.wait { $0.text.plain.contains(text) }
      let screen = sitting.terminal.screen.text
      try #require(isSeen, "\(text)\n\(screen)", sourceLocation: sourceLocation)
    }
  }

  @Test("Welcome, triage of 123 tasks, team, ten rows from a spreadsheet; all can be taken back")
  func tenMinutes() throws {
    let desk = try Desk()
    let newcomer = try Newcomer(at: desk)

    // The welcome: the template, my role, the internship, day J, the neighbours' day, the name.
    try newcomer.expect("Bienvenue dans JourJ")
    try newcomer.press("<Enter>stag<Enter>2/3<Enter>19/6<Enter>6/6<Enter>29/5<Enter><Enter>")
    try newcomer.expect("Est-ce bien cela ?")
    try newcomer.press("<Enter>")
    try newcomer.expect("Par quoi commencer ?")
    let first = desk.bytes(desk.project)

    // The team: whoever is known already; behind it the triage is offered.
    try newcomer.press("eeLéa Martin<Tab>06 12 34 56 78<Tab>Tom<Tab>Anne Roy<Enter><Esc><Esc>")
    try newcomer.expect("Et maintenant ?")

    // The triage: some tasks one by one, then what is past and what is left of each lot.
    var triage = try newcomer.press("t")
    try newcomer.expect("1 sur 139")
    triage += try newcomer.press("tttd27/2<Enter>tttrcabinet<Enter>xfait avec le n° 1<Enter>")
    try newcomer.expect("Relier ce qui précède à ce qui suit ?")
    triage += try newcomer.press("o<Enter>")
    try newcomer.expect("11 sur 139")
    for lot in Self.lots {
      triage += try newcomer.press(lot)
      try newcomer.expect(lot == Self.lots.last ? "Tout le modèle est trié." : "sur 139")
    }
    #expect(triage < 80, "\(triage) keys")

    // What the spreadsheet says, as the next step.
    try newcomer.press("<Esc>")
    try newcomer.expect("Et maintenant ?")
    try newcomer.press("c")
    try newcomer.expect("Coller dans les tâches")
    newcomer.sitting.terminal.send(Array("\u{1B}[200~\(Self.rows)\u{1B}[201~".utf8))
    try newcomer.expect("10 à ajouter")
    // What follows a paste at once is taken for its end; nobody presses a key that soon.
    usleep(400_000)
    try newcomer.press("<Enter>")
    try newcomer.expect("Collé : 10 tâches")
    #expect(newcomer.keys < 250, "\(newcomer.keys) keys")
    try newcomer.sitting.leave()

    // From the shell: nothing is late, and all of it goes back to the first byte.
    let project = try desk.storedProject()
    #expect(project.tasks.count == 133)
    let unsorted = project.tasks.filter { $0.state == .todo && !$0.isTriaged }
    #expect(unsorted.isEmpty, "\(unsorted.map(\.title))")
    let today = try desk.jourj("today")
    #expect(today.status == 0 && !today.output.contains("retard"), "\(today.output)")
    #expect(try desk.jourj("check").status == 0)
    #expect(try desk.jourj("undo", "999").status == 0)
    #expect(desk.bytes(desk.project) == first)
  }

  /// What is pressed for each lot: past tasks done, the rest kept; then the one late post and the
  /// first steps of all suppliers.
  private static let lots = ["TV", "TV", "TV", "TV", "TV", "TV", "TV", "V", "t", "T"]

  /// Ten rows as a terminal hands on what a spreadsheet copied: its line ends are carriage returns.
  private static let rows =
    "Action\tQui\tPour quand\tDurée\r"
    + (1...9).map { "Appeler l'association \($0)\tStagiaire\t\($0 + 9)/03/2026\t1 j\r" }.joined()
    + "\"Relire l'affiche\ravec le cabinet\"\tCabinet\tJ-60\t1 j\r"
}
