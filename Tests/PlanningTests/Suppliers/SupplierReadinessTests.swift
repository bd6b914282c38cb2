import Planning
import Testing

/// A supplier of sound for Saturday 6 June 2026, seen from some day.
struct Sound {
  var project = Project()
  var supplier = Supplier(id: "son")

  init() {
    project.settings.dayJ = Day(iso: "2026-06-06")
    var type = SupplierType(id: "sound")
    let dues: [(StepCode, Int)] = [
      (.need, -99), (.sourcing, -88), (.quote, -78), (.comparison, -71), (.approval, -64),
      (.commitment, -50), (.registration, -24), (.insurance, -24), (.roadSheet, -10),
      (.invoice, 20), (.payment, 50),
    ]
    type.steps = dues.map { StepRule($0, due: .offset($1)) }
    type.steps.append(StepRule(.socialDues, isRequired: false, due: .offset(-24)))
    project.supplierTypes.append(type)
    supplier.type = type.id
    supplier.planned = 750_000
  }

  /// Says where it stands with a step.
  mutating func set(
    _ code: StepCode,
    _ state: StepState = .validated,
    _ more: (inout SupplierStep) -> Void = { _ in }
  ) {
    supplier.steps.removeAll { $0.code == code }
    var step = SupplierStep(code, state)
    more(&step)
    supplier.steps.append(step)
  }

  /// How far it has come on a day.
  func seen(on iso: String) throws -> SupplierReadiness {
    var project = project
    project.suppliers.append(supplier)
    let today = try day(iso)
    let schedule = Schedule(project, today: today)
    return try #require(SupplierChecklist(project, today: today, schedule.calendar).rows.last)
  }

  /// What will go wrong, on a day.
  func alerts(on iso: String) throws -> [SupplierAlert.Kind] {
    try seen(on: iso).alerts.map(\.kind)
  }
}

@Suite("How far a supplier has come")
struct SupplierReadinessTests {
  @Test("One hole, one mark: what waits for the first late step is not late itself")
  func oneHole() throws {
    var sound = Sound()
    sound.set(.need)
    let row = try sound.seen(on: "2026-04-07")
    #expect(row.late == [.sourcing])
    #expect(row[.quote].mark == .todo)
    sound.set(.sourcing)
    #expect(try sound.seen(on: "2026-04-07").late == [.quote])
  }

  @Test("A step is late on the day after it is due, an asked one too")
  func lateAfterDue() throws {
    var sound = Sound()
    for code in [StepCode.need, .sourcing] { sound.set(code) }
    sound.set(.quote, .asked)
    // J-78 is Friday 20 March.
    #expect(try sound.seen(on: "2026-03-20")[.quote].mark == .asked)
    #expect(try sound.seen(on: "2026-03-21")[.quote].mark == .late)
  }

  @Test("A day of its own goes before the type's, and one off moves to the working day before")
  func ownDay() throws {
    var sound = Sound()
    #expect(try sound.seen(on: "2026-03-02")[.roadSheet].due == day("2026-05-27"))
    sound.set(.roadSheet, .todo) { $0.due = .offset(-22) }
    // J-22 is the Friday after Ascension day: worked, unless the project says otherwise.
    #expect(try sound.seen(on: "2026-03-02")[.roadSheet].due == day("2026-05-15"))
    sound.set(.roadSheet, .todo) { $0.due = .offset(-23) }
    #expect(try sound.seen(on: "2026-03-02")[.roadSheet].due == day("2026-05-13"))
    sound.set(.roadSheet, .todo) { $0.due = .onDay(-23) }
    #expect(try sound.seen(on: "2026-03-02")[.roadSheet].due == day("2026-05-14"))
  }

  @Test("Ready counts what must be over before day J, without what does not apply")
  func ready() throws {
    var sound = Sound()
    #expect(try sound.seen(on: "2026-03-02").total == 9)
    sound.set(.sourcing, .notApplicable)
    sound.set(.socialDues, .asked)
    for code in [StepCode.need, .quote, .invoice] { sound.set(code, .received) }
    let row = try sound.seen(on: "2026-03-02")
    #expect((row.done, row.total) == (2, 9))
  }

  @Test("A supplier without a type has every step to do, and nothing is ever late")
  func withoutType() throws {
    var sound = Sound()
    sound.supplier.type = nil
    let row = try sound.seen(on: "2026-06-05")
    #expect(row.total == 16)
    #expect(row.late.isEmpty)
  }

  @Test("One that was dropped is neither late nor wrong")
  func dropped() throws {
    var sound = Sound()
    sound.supplier.state = .cancelled
    sound.set(.quote, .received) { $0.amount = 900_000 }
    let row = try sound.seen(on: "2026-05-20")
    #expect(row.late.isEmpty && row.alerts.isEmpty)
  }

  @Test("Engaged is only what is ordered; the gap is counted from the quote until then")
  func amounts() throws {
    var sound = Sound()
    sound.set(.quote, .received) { $0.amount = 720_000 }
    var amounts = try sound.seen(on: "2026-03-02").amounts
    #expect(amounts.committed == nil && amounts.isOnlyQuoted)
    #expect(amounts.gap == -30_000)
    sound.set(.commitment, .asked) { $0.amount = 786_000 }
    #expect(try sound.seen(on: "2026-03-02").amounts.committed == nil)
    sound.set(.commitment) { $0.amount = 786_000 }
    sound.set(.invoice, .received) { $0.amount = 780_000 }
    sound.set(.payment)
    amounts = try sound.seen(on: "2026-03-02").amounts
    #expect(amounts.committed == 786_000 && amounts.gap == 36_000)
    #expect(amounts.invoiced == 780_000 && amounts.paid == 780_000)
  }

  @Test("Today lies before the first step that is not yet due for most of them")
  func edge() throws {
    let sound = Sound()
    var project = sound.project
    project.suppliers.append(sound.supplier)
    let today = try day("2026-04-07")
    let list = SupplierChecklist(project, today: today, Schedule(project, today: today).calendar)
    #expect(list.edge == StepCode.commitment.place)
    #expect(list.totals.shares[StepCode.ordered.firstIndex(of: .need) ?? 99] == (0, 1))
  }
}
