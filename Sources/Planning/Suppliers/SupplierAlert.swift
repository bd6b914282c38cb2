/// Something about a supplier that will go wrong unless somebody acts; its limits are the project's.
package struct SupplierAlert: Hashable, Sendable {
  /// What goes wrong.
  package enum Kind: Hashable, Sendable {
    /// The order has not gone out; calendar days until it must have, negative: that has passed.
    case orderMissing(days: Int)
    /// The certificate of social dues is missing at that amount, in cents before tax.
    case socialDuesMissing(amount: Int)
    /// A paper stops holding before day J; `days` before it.
    case expires(StepCode, on: Day, days: Int)
    /// The invoice came so many days ago and is not paid.
    case unpaid(days: Int)
    /// The same firm was chosen so many times, and nothing says how offers were compared.
    case chosenAgain(times: Int)
    /// It costs so many cents more than was set aside.
    case overBudget(Int)
  }

  /// The supplier.
  package let supplier: RecordID
  /// What goes wrong.
  package let kind: Kind

  /// The step that shows it; nil: none does, the amounts do.
  package var step: StepCode? { kind.step }
}

extension SupplierAlert.Kind {
  /// The step that shows it; nil: none does, the amounts do.
  package var step: StepCode? {
    switch self {
    case .orderMissing: .commitment
    case .socialDuesMissing: .socialDues
    case .expires(let code, _, _): code
    case .unpaid: .payment
    case .chosenAgain: .comparison
    case .overBudget: nil
    }
  }
}

extension SupplierReadiness {
  /// Calendar days before the last day for an order from which a missing one warns.
  private static let orderNotice = 7

  /// What will go wrong with a supplier; `timesChosen` is how often its firm was.
  static func alerts(
    _ supplier: Supplier,
    _ standings: [StepStanding],
    _ amounts: SupplierAmounts,
    timesChosen: Int,
    _ day: ChecklistDay
  ) -> [SupplierAlert] {
    var kinds: [SupplierAlert.Kind] = []
    let limits = day.limits
    let isBefore = day.dayJ.map { day.today <= $0 } ?? true
    if isBefore, let dayJ = day.dayJ, standings[StepCode.commitment.place].isOpen {
      let days = (dayJ - limits.orderBefore) - day.today
      if days <= orderNotice { kinds.append(.orderMissing(days: days)) }
    }
    let amount = amounts.expected ?? 0
    let dues = standings[StepCode.socialDues.place]
    let areDuesAsked = dues.step.state == .asked
    if isBefore, amount >= limits.socialDuesFrom, !dues.isDone, !areDuesAsked,
      dues.applies || dues.isOptional || !dues.step.isUntouched
    {
      kinds.append(.socialDuesMissing(amount: amount))
    }
    if isBefore { kinds += expiries(standings, amounts, day) }
    let invoice = standings[StepCode.invoice.place]
    if invoice.isDone, standings[StepCode.payment.place].isOpen, let came = invoice.step.done,
      day.today - came > limits.invoiceDays
    {
      kinds.append(.unpaid(days: day.today - came))
    }
    if timesChosen >= limits.sameFirm, supplier.isChosen,
      supplier.step(.comparison).note?.isEmpty ?? true
    {
      kinds.append(.chosenAgain(times: timesChosen))
    }
    if let gap = amounts.gap, gap > 0 { kinds.append(.overBudget(gap)) }
    return kinds.map { SupplierAlert(supplier: supplier.id, kind: $0) }
  }

  /// The papers on file that stop holding before day J.
  private static func expiries(
    _ standings: [StepStanding],
    _ amounts: SupplierAmounts,
    _ day: ChecklistDay
  ) -> [SupplierAlert.Kind] {
    let until = day.dayJ ?? day.today
    return StepGroup.papers.codes.compactMap { code in
      let standing = standings[code.place]
      let isDues = code == .socialDues
      let months = isDues ? day.limits.socialDuesMonths : nil
      guard standing.isDone, let last = standing.step.holdsUntil(months: months), last < until,
        // Below the amount nobody asks for the certificate, nor for a newer one.
        !isDues || amounts.expected.map({ $0 >= day.limits.socialDuesFrom }) ?? true
      else { return nil }
      return .expires(code, on: last, days: until - last)
    }
  }
}

extension Supplier {
  /// Whether it was chosen: approved, or ordered.
  var isChosen: Bool {
    state == .active && (step(.approval).state.isDone || step(.commitment).state.isDone)
  }
}
