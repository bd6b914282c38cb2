import Planning

/// What a field holds that has parts of its own, so that a line can say it: which parts, in which
/// order, and the words before them.
///
/// `DEV reçu, fait le 19/03/2026, montant 5 980 ; ENG` is two elements of a list. The first parts
/// have no word before them; those of text have a colon after theirs.
struct FieldShape: Sendable {
  /// Whether there are several elements.
  let isList: Bool
  /// The parts of one, in the order in which they are written.
  let parts: [Part]

  /// One part.
  struct Part: Sendable {
    /// The names that lead to it in the document.
    let path: [String]
    /// What it holds.
    let kind: Kind
    /// The key of the word before it; nil: it stands at the head.
    let label: String?

    /// Whether a colon parts it from its label, because anything may stand in it.
    var isText: Bool {
      switch kind {
      case .field(.text), .field(.longText), .field(.texts), .elements, .columns: true
      default: false
      }
    }
  }

  /// What a part holds.
  indirect enum Kind: Sendable {
    /// What a field may hold.
    case field(FieldKind)
    /// Nothing but its label, which stands for that value.
    case mark(FieldValue)
    /// ISO weekdays, several or one.
    case weekdays, weekday
    /// Every so many days, weeks or months: two members of the document.
    case frequency
    /// Elements of a shape, with a stroke between them.
    case elements(FieldShape)
    /// Columns of the board of a kind.
    case columns(RecordKind)
  }

  /// The parts that stand at the head.
  var head: [Part] { parts.filter { $0.label == nil } }

  /// The shape of a field; nil: it has none that a line can say.
  static func of(_ key: String, in list: RecordKind) -> FieldShape? {
    switch (list, key) {
    case (_, "waiting"): waiting
    case (_, "recurrence"): recurrence
    case (.contacts, "consent"), (.contacts, "photoConsent"): consent
    case (.meetings, "decisions"): decisions
    case (.suppliers, "steps"): supplierSteps
    case (.supplierTypes, "steps"): stepRules
    case (.questionnaires, "questions"): questions
    case (.project, "calendar"): calendar
    case (.project, "periods"): periods
    case (.project, "thresholds"): thresholds
    case (.project, "boards"): boards
    default: nil
    }
  }
}

extension FieldShape {
  private static func part(
    _ path: String...,
    as kind: FieldKind,
    _ label: String? = nil
  ) -> Part {
    Part(path: path, kind: .field(kind), label: label)
  }

  private static let waiting = FieldShape(
    isList: false,
    parts: [
      part("on", as: .text), part("since", as: .day, "since"), part("until", as: .day, "chase"),
    ]
  )

  private static let recurrence = FieldShape(
    isList: false,
    parts: [
      Part(path: [], kind: .frequency, label: nil),
      Part(path: ["weekday"], kind: .weekday, label: "on"),
      part("from", as: .anchor, "from"), part("until", as: .anchor, "through"),
    ]
  )

  private static let consent = FieldShape(
    isList: false,
    parts: [
      part("given", as: .flag), part("on", as: .day, "on"), part("origin", as: .text, "origin"),
    ]
  )

  private static let decisions = FieldShape(
    isList: true,
    parts: [
      part("text", as: .text), part("role", as: .reference(.roles), "role"),
      part("due", as: .day, "due"), part("task", as: .reference(.tasks), "task"),
      part("on", as: .day, "decidedOn"),
    ]
  )

  private static let stepCodes = FieldKind.choice(StepCode.allCases.map(\.rawValue))

  private static let supplierSteps = FieldShape(
    isList: true,
    parts: [
      part("code", as: stepCodes),
      part("state", as: .choice(StepState.allCases.map(\.rawValue))),
      part("due", as: .anchor, "due"), part("asked", as: .day, "askedOn"),
      part("done", as: .day, "doneOn"), part("document", as: .text, "document"),
      part("expires", as: .day, "validThrough"), part("amount", as: .amount, "amount"),
      part("note", as: .text, "note"),
    ]
  )

  private static let stepRules = FieldShape(
    isList: true,
    parts: [
      part("code", as: stepCodes),
      Part(path: ["required"], kind: .mark(.flag(false)), label: "optional"),
      part("due", as: .anchor),
    ]
  )

  private static let questions = FieldShape(
    isList: true,
    parts: [
      part("key", as: .code), part("title", as: .text), part("short", as: .text, "short"),
      part("sort", as: .choice(Question.Sort.allCases.map(\.rawValue)), "sort"),
      part("options", as: .texts, "options"),
    ]
  )

  private static let calendar = FieldShape(
    isList: false,
    parts: [
      Part(path: ["workdays"], kind: .weekdays, label: nil),
      part("holidays", as: .choice(CalendarRules.Holidays.allCases.map(\.rawValue)), "holidays"),
      part("closures", as: .days, "closures"), part("extraWorkdays", as: .days, "extraWorkdays"),
    ]
  )

  private static let periods = FieldShape(
    isList: true,
    parts: [
      part("title", as: .text),
      part("kind", as: .choice(Period.Kind.allCases.map(\.rawValue)), "sort"),
      part("from", as: .day, "from"), part("through", as: .day, "through"),
    ]
  )

  private static let wind = FieldShape(
    isList: true,
    parts: [
      part("level", as: .choice(Thresholds.Wind.Level.allCases.map(\.rawValue))),
      part("from", as: .integer), part("advice", as: .text),
    ]
  )

  private static let thresholds = FieldShape(
    isList: false,
    parts: [
      Part(path: ["wind"], kind: .elements(wind), label: "wind"),
      part("crowd", "limit", as: .integer, "crowdLimit"),
      part("crowd", "warning", as: .integer, "crowdWarning"),
      part("delay", "watch", as: .integer, "delayWatch"),
      part("delay", "alert", as: .integer, "delayAlert"),
      part("suppliers", "socialDuesFrom", as: .amount, "socialDuesFrom"),
      part("suppliers", "socialDuesMonths", as: .integer, "socialDuesMonths"),
      part("suppliers", "orderBefore", as: .integer, "orderBefore"),
      part("suppliers", "invoiceDays", as: .integer, "invoiceDays"),
      part("suppliers", "sameFirm", as: .integer, "sameFirm"),
      part("indicators", "near", as: .integer, "indicatorNear"),
    ]
  )

  private static let boards = FieldShape(
    isList: false,
    parts: [RecordKind.tasks, .challenges, .posts].map { kind in
      Part(path: [kind.rawValue], kind: .columns(kind), label: kind.rawValue)
    }
  )
}
