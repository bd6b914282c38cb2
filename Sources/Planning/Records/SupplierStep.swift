/// The steps of a supplier's life, in order, from the need to the payment.
///
/// The raw value is the code that stands in the document and over the columns of the checklist.
package enum StepCode: String, CaseIterable, Sendable {
  /// Need, sourcing, quotes, comparison, approval.
  case need = "BES"
  case sourcing = "SRC"
  case quote = "DEV"
  case comparison = "CMP"
  case approval = "VAL"
  /// Order form, contract.
  case commitment = "ENG"
  case contract = "CTR"
  /// Papers: registration, social dues, liability insurance, show licence, trade permit.
  case registration = "KBI"
  case socialDues = "VIG"
  case insurance = "RCP"
  case licence = "LIC"
  case permit = "HAB"
  /// Data sheet, place on the plan, road sheet, confirmation.
  case dataSheet = "FTE"
  case placement = "IMP"
  case roadSheet = "FDR"
  case confirmation = "CNF"
  /// The day: arrived, mounted, served, taken down.
  case arrival = "ARR"
  case setUp = "MON"
  case performance = "PRE"
  case takeDown = "DEM"
  /// Services rendered, invoice, payment order, payment.
  case serviceDone = "SFA"
  case invoice = "FAC"
  case paymentOrder = "MAN"
  case payment = "PAY"
}

/// What has become of a step.
package enum StepState: String, CaseIterable, Sendable {
  case todo, asked, received, validated, notApplicable

  /// Whether nothing is left to do.
  package var isSettled: Bool { self == .validated || self == .notApplicable }
}

/// Where one supplier stands with one step.
package struct SupplierStep: Hashable, Sendable {
  /// Which step.
  package var code: StepCode
  /// What has become of it.
  package var state: StepState
  /// When it is due, where that is not what the type says.
  package var due: Anchor?
  /// The day of the request.
  package var asked: Day?
  /// The day it was settled.
  package var done: Day?
  /// The name or address of the paper; the paper itself is kept elsewhere.
  package var document: String?
  /// The last day on which the paper holds.
  package var expires: Day?
  /// Cents, before tax (HT): of the quote, the order or the invoice.
  package var amount: Int?
  /// A remark: why it does not apply, what is missing, what was kept back.
  package var note: String?

  /// A step that nobody has begun, unless said.
  package init(_ code: StepCode, _ state: StepState = .todo) {
    self.code = code
    self.state = state
  }
}

extension Codec<[SupplierStep]> {
  /// `[{"code": "DEV", "state": "received", "done": "2026-03-19", "amount": 598000}]`.
  package static let supplierSteps = list(
    Codec<SupplierStep>(
      .structure,
      encode: { step in
        .object(
          ("code", .text(step.code.rawValue)),
          ("state", .text(step.state.rawValue)),
          ("due", step.due.map(Codec<Anchor>.anchor.encode)),
          ("asked", step.asked.map { .text($0.iso) }),
          ("done", step.done.map { .text($0.iso) }),
          ("document", step.document.map { .text($0) }),
          ("expires", step.expires.map { .text($0.iso) }),
          ("amount", step.amount.map { .integer($0) }),
          ("note", step.note.map { .text($0) })
        )
      },
      decode: { value in
        guard let code = value["code"]?.text.flatMap(StepCode.init),
          let state = value.optional("state", .word(), standard: StepState.todo),
          let due = value.optional("due", Codec<Anchor>.anchor),
          let asked = value.optional("asked", Codec<Day>.day),
          let done = value.optional("done", Codec<Day>.day),
          let document = value.optional("document", Codec<String>.text),
          let expires = value.optional("expires", Codec<Day>.day),
          let amount = value.optional("amount", Codec<Int>.amount),
          let note = value.optional("note", Codec<String>.text)
        else { return nil }
        var step = SupplierStep(code, state)
        (step.due, step.asked, step.done) = (due, asked, done)
        (step.document, step.expires) = (document, expires)
        (step.amount, step.note) = (amount, note)
        return step
      }
    ),
    as: .structure
  )
}
