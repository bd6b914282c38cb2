/// A kind of supplier: which steps it goes through and when each is due.
package struct SupplierType: ProjectRecord {
  package static let kind = RecordKind.supplierTypes

  package let id: RecordID
  /// What people and other programs call it (`sono`).
  package var code: String?
  package var title = ""
  /// At most 10 cells.
  package var short: String?
  /// Which of the checklists it belongs to.
  package var group = SupplierGroup.supplier
  /// Its steps in order; those that are not there do not apply.
  package var steps: [StepRule] = []
  /// What to know about this kind: papers, practice.
  package var notes: String?

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<SupplierType>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(10), \.short),
    Field("group", .word(), \.group, standard: .supplier),
    Field("steps", .stepRules, \.steps, standard: []),
    Field("notes", .longText, \.notes),
  ])

  /// What the type says of a step; nil: it does not apply.
  package func rule(for code: StepCode) -> StepRule? {
    steps.first { $0.code == code }
  }
}

/// The three checklists of the suppliers' view.
package enum SupplierGroup: String, CaseIterable, Sendable {
  case supplier, exhibitor, volunteer
}

/// What a type of supplier says of one step.
package struct StepRule: Hashable, Sendable {
  /// Which step.
  package var code: StepCode
  /// False: only where it applies.
  package var isRequired: Bool
  /// When it is due.
  package var due: Anchor?

  /// A required step, unless said.
  package init(_ code: StepCode, isRequired: Bool = true, due: Anchor? = nil) {
    self.code = code
    self.isRequired = isRequired
    self.due = due
  }
}

extension Codec<[StepRule]> {
  /// `[{"code": "ENG", "due": {"offset": -50}}, {"code": "CTR", "required": false}]`.
  package static let stepRules = list(
    Codec<StepRule>(
      .structure,
      encode: { rule in
        .object(
          ("code", .text(rule.code.rawValue)),
          ("required", rule.isRequired ? nil : .flag(false)),
          ("due", rule.due.map(Codec<Anchor>.anchor.encode))
        )
      },
      decode: { value in
        guard let code = value["code"]?.text.flatMap(StepCode.init),
          let isRequired = value.optional("required", Codec<Bool>.flag, standard: true),
          let due = value.optional("due", Codec<Anchor>.anchor)
        else { return nil }
        return StepRule(code, isRequired: isRequired, due: due)
      }
    ),
    as: .structure
  )
}
