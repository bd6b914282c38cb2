import Planning
import Testing

@Suite("What suppliers warn of")
struct SupplierAlertTests {
  @Test("An order that has not gone out a week before J-30, until it has")
  func order() throws {
    var sound = Sound()
    #expect(try sound.alerts(on: "2026-04-29").isEmpty)
    #expect(try sound.alerts(on: "2026-04-30") == [.orderMissing(days: 7)])
    #expect(try sound.alerts(on: "2026-05-09") == [.orderMissing(days: -2)])
    sound.set(.commitment)
    #expect(try sound.alerts(on: "2026-05-09").isEmpty)
  }

  @Test("No certificate of social dues from 5 000 € before tax on, until it is asked for or comes")
  func socialDues() throws {
    var sound = Sound()
    sound.set(.quote, .received) { $0.amount = 499_999 }
    #expect(try sound.alerts(on: "2026-03-02").isEmpty)
    sound.set(.quote, .received) { $0.amount = 500_000 }
    let row = try sound.seen(on: "2026-03-02")
    #expect(row.alerts.map(\.kind) == [.socialDuesMissing(amount: 500_000)])
    #expect(row[.socialDues].mark == .alert)
    sound.set(.socialDues, .notApplicable)
    #expect(try sound.alerts(on: "2026-03-02") == [.socialDuesMissing(amount: 500_000)])
    sound.set(.socialDues, .asked)
    #expect(try sound.alerts(on: "2026-03-02").isEmpty)
    sound.set(.socialDues) { $0.expires = Day(iso: "2026-09-01") }
    #expect(try sound.alerts(on: "2026-03-02").isEmpty)
  }

  @Test(
    "A certificate of social dues that ends before day J, by its date or six months after it came"
  )
  func duesExpire() throws {
    var sound = Sound()
    sound.set(.quote, .received) { $0.amount = 700_000 }
    sound.set(.socialDues) { $0.expires = Day(iso: "2026-05-25") }
    let ends = SupplierAlert.Kind.expires(.socialDues, on: try day("2026-05-25"), days: 12)
    #expect(try sound.alerts(on: "2026-03-02") == [ends])
    sound.set(.socialDues) { $0.expires = Day(iso: "2026-06-06") }
    #expect(try sound.alerts(on: "2026-03-02").isEmpty)
    sound.set(.socialDues) { $0.done = Day(iso: "2025-11-30") }
    let old = SupplierAlert.Kind.expires(.socialDues, on: try day("2026-05-30"), days: 7)
    #expect(try sound.alerts(on: "2026-03-02") == [old])
    sound.set(.socialDues) { $0.done = Day(iso: "2026-01-12") }
    #expect(try sound.alerts(on: "2026-03-02").isEmpty)
  }

  @Test("An insurance that ends before day J, until a newer one comes or day J is over")
  func insurance() throws {
    var sound = Sound()
    sound.set(.need)
    sound.set(.insurance) { $0.expires = Day(iso: "2026-05-31") }
    let row = try sound.seen(on: "2026-03-02")
    #expect(row.alerts.map(\.kind) == [.expires(.insurance, on: try day("2026-05-31"), days: 6)])
    #expect(row[.insurance].mark == .alert)
    #expect(row.worst == .alert)
    #expect(try sound.alerts(on: "2026-06-07").isEmpty)
    sound.set(.insurance) { $0.expires = Day(iso: "2026-12-31") }
    #expect(try sound.alerts(on: "2026-03-02").isEmpty)
  }

  @Test("An invoice that is not paid after 25 days, until it is")
  func unpaid() throws {
    var sound = Sound()
    sound.set(.invoice, .received) { $0.done = Day(iso: "2026-06-15") }
    #expect(try sound.alerts(on: "2026-07-10").isEmpty)
    #expect(try sound.alerts(on: "2026-07-11") == [.unpaid(days: 26)])
    sound.set(.payment)
    #expect(try sound.alerts(on: "2026-07-11").isEmpty)
  }

  @Test("One firm chosen three times, until a note says how offers were compared")
  func chosenAgain() throws {
    var sound = Sound()
    var contact = Contact(id: "c")
    contact.organisation = "Sonolux"
    sound.project.contacts.append(contact)
    sound.supplier.contact = contact.id
    sound.set(.approval)
    for id in ["a", "b"] as [RecordID] {
      var other = Supplier(id: id)
      other.contact = contact.id
      other.steps = [SupplierStep(.commitment, .validated)]
      sound.project.suppliers.append(other)
    }
    #expect(try sound.alerts(on: "2026-03-02") == [.chosenAgain(times: 3)])
    sound.set(.comparison) { $0.note = "Seule à avoir répondu." }
    #expect(try sound.alerts(on: "2026-03-02").isEmpty)
    sound.set(.comparison)
    sound.project.suppliers.update("b") { $0.state = .cancelled }
    #expect(try sound.alerts(on: "2026-03-02").isEmpty)
  }

  @Test("More than was set aside, until more is")
  func overBudget() throws {
    var sound = Sound()
    sound.supplier.planned = 400_000
    sound.set(.quote, .received) { $0.amount = 436_000 }
    #expect(try sound.alerts(on: "2026-03-02") == [.overBudget(36_000)])
    sound.supplier.planned = 436_000
    #expect(try sound.alerts(on: "2026-03-02").isEmpty)
  }

  @Test("Limits are the project's")
  func limits() throws {
    var sound = Sound()
    sound.set(.quote, .received) { $0.amount = 436_000 }
    sound.project.settings.thresholds = .object(
      ("suppliers", .object(("socialDuesFrom", .integer(400_000))))
    )
    #expect(try sound.alerts(on: "2026-03-02") == [.socialDuesMissing(amount: 436_000)])
  }
}
