import Planning
import Rendering
import Wording

extension Reading {
  /// Everything about a supplier: what next, its steps, its alerts and its money.
  init(
    _ row: SupplierReadiness,
    in outlook: Outlook,
    _ words: Words,
    changes: [(when: String, what: String)]
  ) {
    var lines: [Line] = []
    func head(_ text: String) {
      if !lines.isEmpty { lines.append(Line(text: "")) }
      lines.append(Line(text: text, isBold: true))
    }
    for alert in row.alerts {
      let text = words.sentence(for: alert.kind, row.amounts, in: outlook.project)
      lines.append(Line(mark: .warns, text: text))
    }
    for fact in words.facts(about: row.supplier, in: outlook) {
      lines.append(Line(label: fact.label, text: fact.text, isBold: fact.isNext))
    }
    let amounts = words.amounts(row.amounts, of: row.supplier)
    if !amounts.isEmpty {
      head(words.amountsBothHeading)
      func right(_ text: String, _ all: [String]) -> String {
        let width = all.map { TextWidth.of($0) }.max() ?? 0
        return String(repeating: "\u{A0}", count: width - TextWidth.of(text)) + text
      }
      lines += amounts.map { amount in
        let net = right(amount.net, amounts.map(\.net))
        let gross = right(amount.gross, amounts.map(\.gross))
        return Line(label: amount.label, text: words.bothAmounts(net, gross))
      }
      let isAssumed = row.supplier.vat == nil
      let rate = words.vatRate(row.supplier.assumedVAT, isAssumed: isAssumed)
      lines.append(Line(role: .muted, label: words.vatLabel, text: rate))
    }
    head("\(words.stepsHeading) (\(row.done)/\(row.total) \(words.readyHeading))")
    for standing in row.standings where standing.applies || !standing.step.isUntouched {
      let facts = words.facts(standing, row, in: outlook).joined(separator: " · ")
      let name = words.step(standing.code)
      let text = "\(name) · \(facts)"
      let role: Role =
        switch standing.mark {
        case .late: .late
        case .alert: .critical
        case .done: .muted
        case .asked, .todo, .notApplicable: .text
        }
      lines.append(Line(role: role, label: words.mark(standing.mark), text: text))
    }
    if !changes.isEmpty {
      head(words.latestChanges)
      lines += changes.map { Line(role: .muted, label: $0.when, text: $0.what) }
    }
    self.init(.record, title: row.supplier.codeAndTitle, lines)
  }

  /// The text as other programs take it.
  var plainText: String {
    ([title] + lines.map { $0.label.isEmpty ? $0.text : "\($0.label)\t\($0.text)" })
      .joined(separator: "\n")
  }
}

extension Supplier {
  /// Its code, where it has one, and its title.
  var codeAndTitle: String { code.map { "\($0) \(title)" } ?? title }
}

extension Words {
  /// What a mark of the checklist says.
  func mark(_ mark: StepMark) -> String {
    switch mark {
    case .notApplicable: stateCancelled
    case .todo: stateTodo
    case .asked: stepState("asked", isAsked: true)
    case .done: stateDone
    case .alert: markAlert
    case .late: markLate
    }
  }
}
