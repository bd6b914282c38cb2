import Planning
import Storage
import TestSupport
import Testing

@Suite("The bundled template")
struct TemplateTests {
  @Test("is read without a fault, every one of them", arguments: Template.allCases)
  func readable(template: Template) throws {
    _ = try template.project()
    #expect(template.bytes.last == UInt8(ascii: "\n"))
    #expect(!template.bytes.contains(UInt8(ascii: "\r")))
  }

  @Test("holds everything that the event is made of")
  func counts() throws {
    let project = try Template.tousActeurs.project()
    #expect(project.lots.count == 9)
    #expect(project.tasks.count == 123)
    #expect(project.supplierTypes.filter { $0.group == .supplier }.count == 15)
    #expect(project.suppliers.count == 15)
    #expect(project.budget.count == 17)
    #expect(project.challenges.count == 12)
    #expect(project.posts.count == 22)
    #expect(project.meetings.filter { $0.recurrence == nil }.count == 10)
    #expect(project.runSheet.count == 46)
    #expect(project.reflexSheets.count == 11)
    #expect(project.questionnaires.count == 6)
    #expect(project.incidents.isEmpty && project.feedback.isEmpty && project.contacts.isEmpty)
    #expect(project.settings.name == "Tous acteurs pour Dunkerque 2026")
    #expect(project.roles.filter(\.isMine).map(\.title) == ["Stagiaire"])
  }

  @Test("has the published plan: dates, durations and links of all 123 tasks")
  func plan() throws {
    let project = try Template.tousActeurs.project()
    let schedule = Schedule(project, today: nil)
    let codes = Dictionary(uniqueKeysWithValues: project.tasks.map { ($0.id, $0.code) })
    let intern = try #require(project.roles.first { $0.isMine })
    for (task, line) in zip(project.tasks, try WorkedExample.lines()) {
      #expect(task.code == line.code)
      #expect(task.finish == line.task.finish, "\(line.code)")
      #expect(task.duration == line.task.duration, "\(line.code)")
      #expect(task.links.map { codes[$0.from] } == line.task.links.map { $0.from.text })
      #expect(schedule[task.id]?.planned?.finish == line.finish, "\(line.code)")
      #expect(task.roles.contains(intern.id) == !line.task.roles.isEmpty, "\(line.code)")
    }
    #expect(schedule.conflicts == [])
    #expect(schedule.criticalLength == 95)
  }

  @Test("names no record that is not there, and no record twice", arguments: Template.allCases)
  func references(template: Template) throws {
    let dangling = try template.project().referenceProblems
    #expect(dangling == [])
  }

  @Test("names every record by eight characters of its own")
  func identifiers() throws {
    var ids: [RecordID] = []
    var project = try Template.tousActeurs.project()
    for kind in RecordKind.allCases where kind != .project {
      ids += project.visit(kind, Identifiers())
    }
    #expect(Set(ids).count == ids.count)
    let alphabet = Set("0123456789abcdefghjkmnpqrstvwxyz")
    #expect(ids.allSatisfy { $0.text.count == 8 && Set($0.text).isSubset(of: alphabet) })
  }

  @Test("has short names that fit their columns")
  func shortNames() throws {
    var project = try Template.tousActeurs.project()
    for kind in RecordKind.allCases where kind != .project {
      for (name, cells) in project.visit(kind, ShortNames()) {
        // All letters of the template are one cell wide.
        #expect(name.count <= cells, "\(kind) «\(name)»")
      }
    }
  }

  @Test("holds the hours of the run sheet's table: fixed, sliding, milestones and signals")
  func runSheet() throws {
    let cues = try Template.tousActeurs.project().runSheet
    #expect(cues.filter(\.isFixed).count == 21)
    #expect(cues.filter { $0.duration == 0 }.compactMap(\.code) == ["16", "22", "38", "40", "46"])
    #expect(cues.compactMap(\.top) == (1...8).map { "TOP \($0)" })
    let starts = cues.map(\.start.minutes)
    #expect(starts == starts.sorted())
    #expect(cues.last?.start == WallHour(23, 30))
    let speech = try #require(cues.first { $0.code == "31" })
    #expect(speech.start == WallHour(18, 0) && speech.duration == 30 && speech.isFixed)
  }

  @Test("gives every kind of supplier the steps of the matrix")
  func steps() throws {
    let types = try Template.tousActeurs.project().supplierTypes
    func type(_ code: String) throws -> SupplierType {
      try #require(types.first { $0.code == code })
    }
    let sound = try type("son")
    let stage = try type("scene")
    let security = try type("securite")
    let firstAid = try type("secours")
    let foodTruck = try type("food-truck")
    #expect(sound.steps.count == 23)
    #expect(sound.rule(for: .licence) == nil)
    #expect(sound.rule(for: .contract)?.isRequired == false)
    #expect(sound.rule(for: .commitment)?.due == .offset(-50))
    #expect(security.rule(for: .commitment)?.due == .offset(-43))
    #expect(firstAid.rule(for: .commitment)?.due == .offset(-43))
    #expect(foodTruck.rule(for: .invoice) == nil)
    #expect(stage.rule(for: .setUp)?.due == .onDay(-1))
  }

  @Test("speaks of people by their roles, and writes French as it is set")
  func words() throws {
    let text = String(decoding: Template.tousActeurs.bytes, as: UTF8.self)
    for sign in [" :", " ;", " !", " ?", " %", " €", " »", "« "] {
      #expect(!text.contains("\(sign) ") && !text.contains("\(sign)\""), "«\(sign)»")
    }
    for title in ["M. ", "Mme ", "Mlle ", "@", "’"] {
      #expect(!text.contains(title), "«\(title)»")
    }
  }

  @Test("warns from the thresholds it holds")
  func thresholds() throws {
    let limits = try Template.tousActeurs.project().settings.limits
    #expect(limits.windLevel(at: 39) == nil)
    #expect(limits.windLevel(at: 44)?.level == .yellow)
    #expect(limits.windLevel(at: 60)?.level == .orange)
    #expect(limits.windLevel(at: 95)?.level == .red)
    #expect(limits.crowdLimit == 2_000)
    #expect(limits.socialDuesFrom == 500_000)
  }
}

private struct Identifiers: RecordListVisitor {
  func visit(_ list: inout RecordList<some ProjectRecord>) -> [RecordID] { list.map(\.id) }
}

private struct ShortNames: RecordListVisitor {
  func visit<R: ProjectRecord>(_ list: inout RecordList<R>) -> [(String, Int)] {
    R.fields.fields.flatMap { field -> [(String, Int)] in
      guard case .shortText(let cells) = field.kind else { return [] }
      return list.compactMap { field.read($0)?.text.map { ($0, cells) } }
    }
  }
}
