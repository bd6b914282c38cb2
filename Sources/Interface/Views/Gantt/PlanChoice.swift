import Planning

/// What can be chosen about the rétroplanning itself from its menus.
enum PlanChoice: Hashable, Sendable {
  /// The reference that bars are compared with.
  case compare(ReferenceChoice)
  case askReferenceTitle
  /// The order of the tasks of each lot; nil: that of the plan.
  case sort(PlanSort?)
  /// Shows a column of the tree, or hides it; the menu stays.
  case column(PlanColumn)
  /// Back to the columns that go with the width.
  case standardColumns
}

/// What is typed about the rétroplanning itself.
enum PlanQuestion: Hashable, Sendable {
  /// What a new reference is called.
  case referenceTitle
}
