import Planning

/// Where a supplier of the demonstration stands.
struct DemoSupplier {
  /// One step, dated in calendar days before today, its paper holding until a day counted from J.
  struct Step {
    var code: StepCode
    var state: StepState
    var ago: Int?
    /// Euros before tax.
    var euros: Int?
    var expires: Int?
    var note: String?
  }

  var code: String
  /// Euros before tax.
  var planned: Int?
  var steps: [Step] = []
  var next: (action: String, inDays: Int)?
  var waiting: (on: String, since: Int, until: Int)?
  var notes: String?

  private static func done(
    _ code: StepCode,
    _ ago: Int,
    euros: Int? = nil,
    expires: Int? = nil
  ) -> Step {
    Step(code: code, state: .validated, ago: ago, euros: euros, expires: expires)
  }

  private static func received(_ ago: Int, euros: Int, note: String? = nil) -> Step {
    Step(code: .quote, state: .received, ago: ago, euros: euros, note: note)
  }

  private static func asked(_ code: StepCode, _ ago: Int, note: String? = nil) -> Step {
    Step(code: code, state: .asked, ago: ago, note: note)
  }

  private static func none(_ code: StepCode, _ note: String? = nil) -> Step {
    Step(code: code, state: .notApplicable, note: note)
  }

  static let all: [DemoSupplier] = [
    DemoSupplier(
      code: "P01",
      planned: 6_200,
      steps: [
        done(.need, 5), done(.sourcing, 4), received(2, euros: 5_980), done(.registration, 30),
        asked(.insurance, 4),
      ]
    ),
    DemoSupplier(
      code: "P02",
      planned: 7_500,
      steps: [
        done(.need, 6), done(.sourcing, 5), received(3, euros: 7_860), done(.registration, 49),
        done(.socialDues, 49, expires: -12), done(.insurance, 49, expires: 208),
        asked(.dataSheet, 3),
      ],
      next: ("relancer le loueur pour le deuxième devis", 0),
      waiting: ("loueur", 10, -1)
    ),
    DemoSupplier(
      code: "P03",
      planned: 3_900,
      steps: [
        done(.need, 5), done(.sourcing, 4),
        received(2, euros: 4_250, note: "Un seul devis sur trois."), asked(.socialDues, 2),
      ],
      next: ("demander deux autres devis", 2)
    ),
    DemoSupplier(
      code: "P04",
      planned: 1_400,
      steps: [
        done(.need, 7), done(.sourcing, 6), received(1, euros: 1_180), done(.registration, 20),
        none(.socialDues, "Moins de 5\u{A0}000\u{A0}€ HT."),
      ],
      notes: "Prêt municipal d'abord\u{A0}: 40 tables promises."
    ),
    DemoSupplier(
      code: "P05",
      planned: 2_600,
      steps: [done(.need, 4), asked(.sourcing, 3)]
    ),
    DemoSupplier(
      code: "P06",
      planned: 4_800,
      steps: [
        done(.need, 8), done(.sourcing, 6), asked(.quote, 6), done(.registration, 90),
        done(.insurance, 90, expires: -20), asked(.permit, 6),
      ],
      notes: "L'assurance finit avant le jour J\u{A0}: en demander le renouvellement."
    ),
    DemoSupplier(code: "P07", planned: 900, steps: [done(.need, 5), none(.comparison)]),
    DemoSupplier(
      code: "P08",
      steps: [done(.need, 6), asked(.sourcing, 3), done(.insurance, 20, expires: 300)]
    ),
    DemoSupplier(
      code: "P09",
      planned: 3_000,
      steps: [
        done(.need, 40), none(.sourcing, "Choix artistique."), none(.quote),
        done(.comparison, 35), done(.approval, 30), done(.commitment, 21, euros: 3_000),
        asked(.contract, 14), done(.registration, 30), done(.insurance, 30, expires: 120),
        done(.licence, 30, expires: 500), done(.dataSheet, 10),
      ]
    ),
    DemoSupplier(
      code: "P10",
      planned: 450,
      steps: [done(.need, 20), done(.comparison, 15), done(.approval, 12)]
    ),
    DemoSupplier(
      code: "P11",
      planned: 1_800,
      steps: [done(.need, 5), done(.sourcing, 3), asked(.quote, 2)]
    ),
    DemoSupplier(
      code: "P12",
      planned: 600,
      steps: [
        done(.need, 30), none(.sourcing), none(.quote), done(.comparison, 28), done(.approval, 25),
        done(.commitment, 20, euros: 600), asked(.contract, 9),
      ]
    ),
    DemoSupplier(
      code: "P13",
      planned: 1_500,
      steps: [done(.need, 9), done(.sourcing, 7), received(4, euros: 1_380)]
    ),
    DemoSupplier(
      code: "P14",
      planned: 2_900,
      steps: [
        done(.need, 60), done(.sourcing, 55), done(.quote, 50, euros: 2_740),
        done(.comparison, 48), done(.approval, 47), done(.commitment, 45, euros: 2_740),
        done(.registration, 50),
        Step(
          code: .invoice,
          state: .received,
          ago: 29,
          euros: 320,
          note: "Affiches de l'appel à défis, livrées en avance."
        ),
      ],
      notes: "Première facture reçue, service fait à constater."
    ),
    DemoSupplier(
      code: "P15",
      planned: 1_200,
      steps: [done(.need, 5), done(.sourcing, 4), asked(.quote, 4), done(.permit, 4)]
    ),
    DemoSupplier(code: "P16", steps: [done(.need, 6), asked(.sourcing, 1)]),
    DemoSupplier(code: "P17", steps: [done(.need, 6)]),
    DemoSupplier(
      code: "P18",
      planned: 4_500,
      steps: [
        done(.need, 40), none(.sourcing), received(11, euros: 4_700), done(.comparison, 8),
        asked(.licence, 8),
      ]
    ),
  ]
}

extension Demo {
  /// Gives the three trucks and two bands a line each, then tells where every supplier stands.
  func advanceSuppliers(in project: inout Project) {
    split(
      in: &project,
      "P08",
      into: "Food truck\u{A0}1",
      and: [("P16", "Food truck\u{A0}2"), ("P17", "Food truck\u{A0}3")]
    )
    split(
      in: &project,
      "P09",
      into: "Artiste\u{A0}1 (cession)",
      and: [("P18", "Artiste\u{A0}2 (cession)")]
    )
    for line in DemoSupplier.all {
      project.suppliers.change(line.code) { supplier in
        supplier.planned = line.planned.map { $0 * 100 }
        supplier.steps = line.steps.map(step)
        supplier.nextAction = line.next?.action
        supplier.nextActionOn = line.next.map { ahead($0.inDays) }
        supplier.waiting = line.waiting.map { waiting in
          let until = waiting.until < 0 ? ago(-waiting.until) : ahead(waiting.until)
          return Waiting(on: waiting.on, since: ago(waiting.since), until: until)
        }
        supplier.notes = line.notes
      }
    }
    let second = project.suppliers.first { $0.code == "P18" }?.id
    project.runSheet.change("37") { $0.supplier = second }
  }

  private func step(_ step: DemoSupplier.Step) -> SupplierStep {
    var result = SupplierStep(step.code, step.state)
    switch step.state {
    case .asked: result.asked = step.ago.map(ago)
    case .received, .validated: result.done = step.ago.map(ago)
    case .todo, .notApplicable: break
    }
    result.amount = step.euros.map { $0 * 100 }
    result.expires = step.expires.map { dayJ + $0 }
    result.note = step.note
    return result
  }

  private func split(
    in project: inout Project,
    _ code: String,
    into title: String,
    and others: [(code: String, title: String)]
  ) {
    guard let first = project.suppliers.first(where: { $0.code == code }) else { return }
    project.suppliers.update(first.id) { $0.title = title }
    var neighbour = first.id
    for other in others {
      var supplier = Supplier(id: project.suppliers.newID("sp"))
      supplier.code = other.code
      supplier.title = other.title
      supplier.short = first.short
      (supplier.type, supplier.need, supplier.watch) = (first.type, first.need, first.watch)
      (supplier.setUp, supplier.zone) = (first.setUp, first.zone)
      (supplier.arrivesAt, supplier.readyAt) = (first.arrivesAt, first.readyAt)
      (supplier.role, supplier.budgetLine) = (first.role, first.budgetLine)
      project.suppliers.insert(supplier, after: neighbour)
      neighbour = supplier.id
    }
  }

  /// What was voted for each line, and what was spent last time, in euros before tax.
  private static let budget: [(code: String, planned: Int, previous: Int)] = [
    ("B01", 11_300, 10_850), ("B02", 7_500, 7_200), ("B03", 7_950, 8_300), ("B04", 2_400, 2_150),
    ("B05", 4_800, 4_420), ("B06", 900, 900), ("B07", 2_600, 2_480), ("B08", 1_400, 1_610),
    ("B09", 2_900, 3_050), ("B10", 1_500, 1_400), ("B11", 650, 612), ("B12", 400, 380),
    ("B13", 6_000, 5_400), ("B14", 1_500, 1_320), ("B15", 900, 870), ("B16", 800, 760),
    ("B17", 3_000, 1_240),
  ]

  /// Tells what was voted and what is committed beside the suppliers.
  func advanceBudget(in project: inout Project) {
    for line in Demo.budget {
      project.budget.change(line.code) { record in
        record.planned = line.planned * 100
        record.previous = line.previous * 100
      }
    }
    project.budget.change("B12") { $0.committed = 38_500 }
  }
}
