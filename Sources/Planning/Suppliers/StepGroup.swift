/// The five stretches of a supplier's life, as the checklist sets them apart.
package enum StepGroup: CaseIterable, Sendable {
  /// From the need to the contract.
  case purchase
  /// What must be on file.
  case papers
  /// From the data sheet to the confirmation.
  case settling
  /// On the spot.
  case onTheDay
  /// From services rendered to the money.
  case payment

  /// Its steps, in order.
  package var codes: [StepCode] {
    switch self {
    case .purchase:
      [.need, .sourcing, .quote, .comparison, .approval, .commitment, .contract]
    case .papers: [.registration, .socialDues, .insurance, .licence, .permit]
    case .settling: [.dataSheet, .placement, .roadSheet, .confirmation]
    case .onTheDay: [.arrival, .setUp, .performance, .takeDown]
    case .payment: [.serviceDone, .invoice, .paymentOrder, .payment]
    }
  }

  /// Whether it must be over for a supplier to be ready.
  package var isBeforeTheDay: Bool {
    switch self {
    case .purchase, .papers, .settling: true
    case .onTheDay, .payment: false
    }
  }
}

/// Who must act for a step to be done.
package enum StepActor: Sendable {
  /// Whoever follows the supplier.
  case follower
  /// The supplier.
  case supplier
  /// Both, by signing.
  case both
  /// Those who choose and sign for the town.
  case management
  /// Those who commit and pay.
  case finance
}

extension StepCode {
  /// All steps, in order.
  package static let ordered = allCases

  /// Its place among all steps.
  package var place: Int { StepCode.ordered.firstIndex(of: self) ?? 0 }

  /// The stretch it belongs to.
  package var group: StepGroup {
    switch self {
    case .need, .sourcing, .quote, .comparison, .approval, .commitment, .contract: .purchase
    case .registration, .socialDues, .insurance, .licence, .permit: .papers
    case .dataSheet, .placement, .roadSheet, .confirmation: .settling
    case .arrival, .setUp, .performance, .takeDown: .onTheDay
    case .serviceDone, .invoice, .paymentOrder, .payment: .payment
    }
  }

  /// The step without which it can't be done: a hole there is the one that shows.
  package var waitsFor: StepCode? {
    switch self {
    case .need: nil
    case .sourcing: .need
    case .quote: .sourcing
    case .comparison: .quote
    case .approval: .comparison
    case .commitment: .approval
    case .contract: .commitment
    case .registration, .socialDues, .insurance, .licence, .permit: .approval
    case .dataSheet, .placement: .approval
    case .roadSheet: .placement
    case .confirmation: .roadSheet
    case .arrival: .confirmation
    case .setUp: .arrival
    case .performance: .setUp
    case .takeDown, .serviceDone: .performance
    case .invoice: .serviceDone
    case .paymentOrder: .invoice
    case .payment: .paymentOrder
    }
  }

  /// Who must act for it to be done.
  package var actor: StepActor {
    switch self {
    case .need, .sourcing, .comparison, .placement, .roadSheet, .serviceDone: .follower
    case .quote, .registration, .socialDues, .insurance, .licence, .permit, .dataSheet: .supplier
    case .confirmation, .arrival, .setUp, .performance, .takeDown, .invoice: .supplier
    case .contract: .both
    case .approval: .management
    case .commitment, .paymentOrder, .payment: .finance
    }
  }

  /// Whether it is asked of somebody before it is done; else it is done or not.
  package var isAskedFor: Bool {
    switch self {
    case .need, .comparison, .placement, .roadSheet, .serviceDone: false
    case .arrival, .setUp, .performance, .takeDown: false
    default: true
    }
  }

  /// Whether it comes with an amount.
  package var hasAmount: Bool {
    switch self {
    case .quote, .commitment, .invoice, .payment: true
    default: false
    }
  }
}
