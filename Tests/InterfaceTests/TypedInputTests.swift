import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

/// A line that somebody types on Monday 2 March 2026, and what comes of it.
private struct Typed: CustomTestStringConvertible, Sendable {
  /// The keys that lead to the line.
  let keys: String
  /// What is typed there.
  let text: String
  /// What is said of it before Enter.
  let echo: String
  var testDescription: String { "\(keys) \(text)" }
}

@Suite("What people type into prompts and forms")
struct TypedInputTests {
  /// The keys that lead to the step of quotes.
  private static let quote = "4" + String(repeating: "h", count: 26) + "lll"

  /// Every way of the list to type a day, a duration and an amount, where it is asked for.
  private static let understood: [Typed] = [
    Typed(keys: "d", text: "demain", echo: "J-95, mar. 3 mars 2026"),
    Typed(keys: "d", text: "lun", echo: "J-89, lun. 9 mars 2026"),
    Typed(keys: "d", text: "ven 29 mai", echo: "J-8, ven. 29 mai 2026"),
    Typed(keys: "d", text: "29/5", echo: "J-8, ven. 29 mai 2026"),
    Typed(keys: "d", text: "29/05/2026", echo: "J-8, ven. 29 mai 2026"),
    Typed(keys: "d", text: "S22", echo: "J-8, ven. 29 mai 2026"),
    Typed(keys: "d", text: "J-30", echo: "J-30, jeu. 7 mai 2026"),
    Typed(keys: "d", text: "J+2", echo: "J+2, lun. 8 juin 2026"),
    Typed(keys: "d", text: "+3j", echo: "J-93, jeu. 5 mars 2026"),
    Typed(keys: "d", text: "+2s", echo: "J-82, lun. 16 mars 2026"),
    Typed(keys: "d", text: "fin avril", echo: "J-37, jeu. 30 avr. 2026"),
    Typed(keys: "D", text: "13/6", echo: "sam. 13 juin 2026"),
    Typed(keys: "ea", text: "S22", echo: "ven. 29 mai 2026"),
    Typed(keys: "wloueur<Enter>", text: "ven", echo: "ven. 6 mars 2026"),
    Typed(keys: "ed", text: "3j", echo: "3 j"),
    Typed(keys: "ed", text: "2s", echo: "10 j"),
    Typed(keys: "eg", text: "2s", echo: "14 j"),
    Typed(keys: "ei", text: "30j", echo: "30 j"),
    Typed(keys: "ee", text: "2", echo: "2 j"),
    Typed(keys: "ep", text: "10 jours après la fin", echo: "prochaine fois jeu. 12 mars 2026"),
    Typed(keys: "oTEC-01<Enter>", text: "début→début +2", echo: "début→début (SS) +2 j"),
    Typed(keys: "M", text: "+3j", echo: "jeu. 5 mars 2026"),
    Typed(keys: quote + "em", text: "1 250,50", echo: "1 250,50 € HT"),
    Typed(keys: quote + "ed", text: "J-78", echo: "J-78, ven. 20 mars 2026"),
    Typed(keys: quote + "et", text: "hier", echo: "dim. 1er mars 2026"),
  ]

  @Test("What is understood of a line is told before Enter", arguments: understood)
  private func echo(typed: Typed) throws {
    var stage = try TypedInputTests.stage(for: typed)
    try stage.play(typed.text)
    #expect(stage.detail.plain.contains(typed.echo), "\(stage.detail)")
  }

  /// A line that can't be read, of each kind that there is.
  private static let misread: [Typed] = [
    Typed(keys: "d", text: "bientôt", echo: "« bientôt »"),
    Typed(keys: "d", text: "31/2", echo: "« 31/2 »"),
    Typed(keys: "d", text: "sam 29 mai", echo: "29 mai"),
    Typed(keys: "d", text: "S60", echo: "« S60 »"),
    Typed(keys: "D", text: "un jour", echo: "« un jour »"),
    Typed(keys: "ea", text: "jamais", echo: "« jamais »"),
    Typed(keys: "wloueur<Enter>", text: "vite", echo: "« vite »"),
    Typed(keys: "M", text: "vite", echo: "« vite »"),
    Typed(keys: "ed", text: "45min", echo: "« 45min »"),
    Typed(keys: "ed", text: "longtemps", echo: "« longtemps »"),
    Typed(keys: "eg", text: "1h", echo: "« 1h »"),
    Typed(keys: "ei", text: "assez", echo: "« assez »"),
    Typed(keys: "ee", text: "peu", echo: "« peu »"),
    Typed(keys: "ep", text: "parfois", echo: "« parfois »"),
    Typed(keys: "oTEC-01<Enter>", text: "à côté", echo: "« à côté »"),
    Typed(keys: quote + "em", text: "cher", echo: "« cher »"),
    Typed(keys: quote + "em", text: "12 50", echo: "« 12 50 »"),
    Typed(keys: quote + "ed", text: "plus tard", echo: "« plus tard »"),
    Typed(keys: quote + "et", text: "99/99", echo: "« 99/99 »"),
    Typed(keys: "3Cl", text: "beaucoup", echo: "« beaucoup »"),
  ]

  @Test("What can't be read says so at Enter, changes nothing and is kept", arguments: misread)
  private func refused(typed: Typed) throws {
    var stage = try TypedInputTests.stage(for: typed)
    let before = stage.state.project
    try stage.play("<C-u>\(typed.text)<Enter>")
    #expect(stage.detail.plain.contains(typed.echo), "\(stage.detail)")
    #expect(stage.row(stage.state.size.rows - 3).plain.contains(typed.text))
    #expect(stage.state.project == before)
    #expect(stage.labels.isEmpty)
    // It can be mended where it stands.
    try stage.play("<BS>")
    #expect(stage.row(stage.state.size.rows - 3).plain.contains(typed.text.dropLast()))
  }

  /// A field of a new record, a line for it, and what it holds then; nil: it is refused.
  private static let fields: [(kind: String, list: RecordKind, key: String, String, FieldValue?)] =
    [
      ("réunion", .meetings, "startsAt", "14h", .text("14:00")),
      ("réunion", .meetings, "startsAt", "14:30", .text("14:30")),
      ("réunion", .meetings, "startsAt", "1430", .text("14:30")),
      ("réunion", .meetings, "startsAt", "25h99", nil),
      ("réunion", .meetings, "duration", "45min", .integer(45)),
      ("réunion", .meetings, "duration", "3j", nil),
      ("réunion", .meetings, "date", "J-30", .object(("offset", .integer(-30)))),
      ("réunion", .meetings, "date", "fin avril", .object(("date", .text("2026-04-30")))),
      ("réunion", .meetings, "date", "un jour", nil),
      ("ligne de budget", .budget, "planned", "1 250,50", .integer(125_050)),
      ("ligne de budget", .budget, "planned", "cher", nil),
      ("tâche", .tasks, "duration", "2s", .integer(10)),
      ("tâche", .tasks, "notBefore", "S22", .text("2026-05-25")),
    ]

  @Test("A form takes the same lines, and keeps what it can't take", arguments: fields)
  private func inForm(
    kind: String,
    list: RecordKind,
    key: String,
    text: String,
    value: FieldValue?
  ) throws {
    var stage = try TypedInputTests.stage()
    func selected() -> FormLine? {
      if case .form(let form) = stage.state.overlay { form.lines[form.selected] } else { nil }
    }
    func go(to key: String) throws {
      for _ in 0..<40 where selected()?.text.key != key { try stage.play("<Tab>") }
      try #require(selected()?.text.key == key)
    }
    try stage.play("gA\(kind)<Enter>")
    try go(to: "title")
    try stage.play("Essai")
    if list == .tasks || key < "title" { try stage.play("<S-Tab><S-Tab><S-Tab><S-Tab><S-Tab>") }
    try go(to: key)
    try stage.play("\(text)<Enter>")
    guard let value else {
      #expect(selected()?.text.key == key)
      #expect(selected()?.field.text == text)
      #expect(selected()?.problem != nil)
      return
    }
    let added = try #require(stage.effects.compactMap(\.added).last)
    #expect(stage.state.project.value(of: key, in: added) == value)
  }

  /// The small event with a task of somebody else's to chase, and a supplier.
  private static func stage() throws -> Stage {
    var project = Fixture.smallEvent()
    var type = SupplierType(id: "sound")
    type.title = "Sonorisation"
    type.steps = [StepRule(.quote, due: .offset(-78)), StepRule(.commitment, due: .offset(-50))]
    project.supplierTypes.append(type)
    var supplier = Supplier(id: "s1")
    (supplier.title, supplier.type) = ("Son et lumière", type.id)
    project.suppliers.append(supplier)
    return Stage(project)
  }

  /// The stage with the line of a case in front.
  private static func stage(for typed: Typed) throws -> Stage {
    var stage = try stage()
    // Only what somebody else carries can be chased.
    if typed.keys == "M" { try stage.play("/TEC-01<Enter>") }
    try stage.play(typed.keys)
    return stage
  }
}

extension Effect {
  /// The record that it adds.
  fileprivate var added: RecordReference? {
    guard case .commit(let change) = self else { return nil }
    return change.edits.first { if case .insert = $0.action { true } else { false } }?.record
  }
}
