/// A whole project as values: its settings and every list of records.
package struct Project: Sendable, Equatable {
  /// Name, dates, calendar and lists of words.
  package var settings = ProjectSettings(id: RecordReference.settings.id)
  /// The work packages.
  package var lots = RecordList<Lot>()
  /// Who carries tasks.
  package var roles = RecordList<TeamRole>()
  /// The plan.
  package var tasks = RecordList<PlanTask>()

  /// A project with nothing in it.
  package init() {}
}

/// Something that can be done with a list of any kind of record.
package protocol RecordListVisitor {
  associatedtype Result
  /// Does it with a list.
  func visit(_ list: inout RecordList<some ProjectRecord>) -> Result
}

extension Project {
  /// Does what `visitor` does with the list of `kind`: the one place that knows which list is which.
  ///
  /// The settings are visited as a list of one.
  package mutating func visit<V: RecordListVisitor>(_ kind: RecordKind, _ visitor: V) -> V.Result {
    switch kind {
    case .project:
      var list = RecordList([settings])
      defer { settings = list.first ?? settings }
      return visitor.visit(&list)
    case .lots: return visitor.visit(&lots)
    case .roles: return visitor.visit(&roles)
    case .tasks: return visitor.visit(&tasks)
    default:
      var none = RecordList<Lot>()
      return visitor.visit(&none)
    }
  }
}
