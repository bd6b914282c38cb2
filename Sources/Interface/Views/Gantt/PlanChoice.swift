import Planning

/// What can be chosen about the rétroplanning itself from its menus.
enum PlanChoice: Hashable, Sendable {
  /// The reference that bars are compared with.
  case compare(ReferenceChoice)
  case askReferenceTitle
}

/// What is typed about the rétroplanning itself.
enum PlanQuestion: Hashable, Sendable {
  /// What a new reference is called.
  case referenceTitle
}
