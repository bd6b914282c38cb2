import Planning
import Storage
import TestSupport
import Testing

@Suite("Revisions of the printed run sheet")
struct SheetRevisionTests {
  private var project: Project
  private let day = Day(year: 2026, month: 6, day: 6) ?? .first

  init() throws {
    project = try SheetStory(
      """
      29 17:00 45 Scène
      30 17:45 15 Scène
      31 18:00 30 Scène F
      """
    ).project
  }

  /// Prints the sheet; the number that paper bears.
  private mutating func print(_ id: RecordID = "p") -> Int {
    let revisions = SheetRevisions(project)
    if let print = revisions.next(
      id: RecordID("\(id.text)\(revisions.prints.count)"),
      date: day,
      time: 600
    ) {
      project.prints.append(print)
    }
    return SheetRevisions(project).number
  }

  private func told(since revision: Int) -> [String] {
    SheetRevisions(project).differences(since: revision).map { difference in
      switch difference {
      case .added(let row): "+\(row.code ?? "")"
      case .removed(let row): "-\(row.code ?? "")"
      case .changed(let from, let to): "\(to.code ?? "") \(from.start)→\(to.start)"
      }
    }
  }

  @Test("A sheet that did not change keeps its number, however often it is printed")
  mutating func same() {
    #expect(SheetRevisions(project).isPending)
    #expect(print() == 1)
    #expect(!SheetRevisions(project).isPending)
    #expect(print() == 1)
    #expect(project.prints.count == 1)
  }

  @Test("What the day brings changes no paper; what is planned does")
  mutating func planned() {
    _ = print()
    project.runSheet.update("30") { cue in
      cue.actualStart = WallHour(17, 53)
      cue.extra = 8
      cue.isSkipped = true
    }
    #expect(!SheetRevisions(project).isPending)
    project.runSheet.update("30") { $0.start = WallHour(17, 53) }
    #expect(SheetRevisions(project).isPending)
    #expect(told(since: 1) == ["30 17:45→17:53"])
    #expect(print() == 2)
    #expect(told(since: 1) == ["30 17:45→17:53"])
    #expect(told(since: 2) == [])
  }

  @Test("A later revision notes what is new alone, and each can be told again")
  mutating func deltas() {
    _ = print()
    project.runSheet.update("30") { $0.title = "Plateau" }
    project.runSheet.remove("29")
    _ = print()
    var tombola = Cue(id: "47")
    tombola.code = "47"
    tombola.start = WallHour(19, 30)
    project.runSheet.append(tombola)
    #expect(print() == 3)
    #expect(project.prints.map(\.rows.count) == [3, 2, 1])
    let revisions = SheetRevisions(project)
    #expect(revisions.rows(at: 1).keys.map(\.text).sorted() == ["29", "30", "31"])
    #expect(revisions.rows(at: 2).keys.map(\.text).sorted() == ["30", "31"])
    #expect(revisions.rows(at: 1)["30"]?.title == "")
    #expect(told(since: 1) == ["-29", "30 17:45→17:45", "+47"])
    #expect(told(since: 2) == ["+47"])
  }

  @Test("A row that comes back is told as new to whoever saw it go")
  mutating func comesBack() throws {
    _ = print()
    let removed = project.runSheet.remove("29")
    let gone = try #require(removed)
    _ = print()
    project.runSheet.insert(gone.record, after: nil)
    #expect(print() == 3)
    #expect(told(since: 1) == [])
    #expect(told(since: 2) == ["+29"])
  }

  @Test("Two people who count one number at once are both outdone by the next print")
  mutating func twins() throws {
    _ = print()
    project.runSheet.update("30") { $0.start = WallHour(17, 50) }
    let mine = SheetRevisions(project).next(id: "mine", date: day, time: 600)
    project.runSheet.update("31") { $0.start = WallHour(18, 5) }
    let theirs = SheetRevisions(project).next(id: "theirs", date: day, time: 601)
    project.prints.append(try #require(mine))
    project.prints.append(try #require(theirs))
    #expect(SheetRevisions(project).number == 2)
    #expect(SheetRevisions(project).isPending)
    #expect(print() == 3)
    #expect(!SheetRevisions(project).isPending)
  }

  @Test("A revision is read back from the document as it was counted")
  mutating func document() throws {
    var template = try Template.tousActeurs.project()
    let next = SheetRevisions(template).next(id: "print001", date: day, time: 605)
    let print = try #require(next)
    #expect(print.rows.count == 46)
    template.prints.append(print)
    let opened = try Document.open(template.documentBytes)
    #expect(opened.problems.isEmpty)
    #expect(opened.project.prints.records == [print])
    #expect(!SheetRevisions(opened.project).isPending)
  }

  @Test("Any edits end in what was printed last, told from any revision before")
  mutating func anyEdits() {
    var random = SplitMix64(seed: 5)
    var papers: [[PrintedRow]] = []
    for step in 0..<60 {
      let ids = project.runSheet.map(\.id)
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        var cue = Cue(id: RecordID("new\(step)"))
        cue.start = WallHour(minutes: Int.random(in: 0..<1_440, using: &random))
        project.runSheet.append(cue)
      case 1: if let id = ids.randomElement(using: &random) { project.runSheet.remove(id) }
      default:
        guard let id = ids.randomElement(using: &random) else { continue }
        project.runSheet.update(id) {
          $0.duration = Int.random(in: 0..<90, using: &random)
          $0.zones = Bool.random(using: &random) ? ["Scène"] : []
        }
      }
      let before = SheetRevisions(project)
      let number = print(RecordID("p\(step)"))
      if number > before.number { papers.append(before.present) }
      let now = SheetRevisions(project)
      #expect(papers.count == now.number)
      for (place, paper) in papers.enumerated() {
        let rows = now.rows(at: place + 1)
        #expect(rows == Dictionary(uniqueKeysWithValues: paper.map { ($0.cue, $0) }))
      }
    }
    #expect(papers.count > 30)
  }
}

@Suite("Extracts of the run sheet")
struct SheetExtractTests {
  @Test("The template's extracts cover each row, and hold what concerns them alone")
  func template() throws {
    let project = try Template.tousActeurs.project()
    let rows = SheetRevisions(project).present
    let zones = SheetDivision.zone.extracts(of: project)
    #expect(zones.first == .zone("Accès A") && zones.count == 9)
    for row in rows {
      #expect(zones.contains { $0.holds(row) })
      #expect(SheetDivision.role.extracts(of: project).contains { $0.holds(row) })
    }
    // The stage: its 17 rows, and the 7 of the whole site.
    #expect(rows.count { SheetExtract.zone("Scène").holds($0) } == 24)
    let security = try #require(project.roles.first { $0.code == "securite" }).id
    let codes = rows.filter(SheetExtract.role(security).holds).compactMap(\.code)
    #expect(codes == ["06", "19", "22", "34", "36", "37", "40"])
    let suppliers = SheetDivision.supplier.extracts(of: project)
    #expect(suppliers.count == Set(project.runSheet.compactMap(\.supplier)).count)
  }
}
