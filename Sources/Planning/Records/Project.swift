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
  /// The kinds of supplier, with their steps.
  package var supplierTypes = RecordList<SupplierType>()
  /// Who brings what; exhibitors and volunteers too.
  package var suppliers = RecordList<Supplier>()
  /// The lines of the budget.
  package var budget = RecordList<BudgetLine>()
  /// The citizens' challenges.
  package var challenges = RecordList<Challenge>()
  /// Contacts and partners.
  package var contacts = RecordList<Contact>()
  /// Meetings and their decisions.
  package var meetings = RecordList<Meeting>()
  /// Communication.
  package var posts = RecordList<Post>()
  /// The run sheet of day J.
  package var runSheet = RecordList<Cue>()
  /// What to do when something goes wrong.
  package var reflexSheets = RecordList<ReflexSheet>()
  /// The incident log.
  package var incidents = RecordList<Incident>()
  /// The figures of the report.
  package var indicators = RecordList<Indicator>()
  /// What is asked of whom.
  package var questionnaires = RecordList<Questionnaire>()
  /// What they answered.
  package var feedback = RecordList<Feedback>()
  /// The plan as it stood.
  package var baselines = RecordList<Baseline>()
  /// Views with a filter, named.
  package var views = RecordList<SavedView>()

  /// A project with nothing in it.
  package init() {}
}

/// Something that can be done with a list of any kind of record.
package protocol RecordListVisitor {
  associatedtype Result
  /// Does it with a list.
  func visit(_ list: inout RecordList<some ProjectRecord>) -> Result
}

/// Something that can be asked of a list of any kind of record.
package protocol RecordListReader {
  associatedtype Result
  /// Asks it of a list.
  func read(_ list: RecordList<some ProjectRecord>) -> Result
}

extension Project {
  /// Does what `visitor` does with the list of `kind`: this and `read` alone know which list is which.
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
    case .supplierTypes: return visitor.visit(&supplierTypes)
    case .suppliers: return visitor.visit(&suppliers)
    case .budget: return visitor.visit(&budget)
    case .challenges: return visitor.visit(&challenges)
    case .contacts: return visitor.visit(&contacts)
    case .meetings: return visitor.visit(&meetings)
    case .posts: return visitor.visit(&posts)
    case .runSheet: return visitor.visit(&runSheet)
    case .reflexSheets: return visitor.visit(&reflexSheets)
    case .incidents: return visitor.visit(&incidents)
    case .indicators: return visitor.visit(&indicators)
    case .questionnaires: return visitor.visit(&questionnaires)
    case .feedback: return visitor.visit(&feedback)
    case .baselines: return visitor.visit(&baselines)
    case .views: return visitor.visit(&views)
    }
  }

  /// Lets `reader` look at the list of `kind`.
  ///
  /// As `visit`, but nothing is copied: a project is a hundred references.
  package func read<R: RecordListReader>(_ kind: RecordKind, _ reader: R) -> R.Result {
    switch kind {
    case .project: reader.read(RecordList([settings]))
    case .lots: reader.read(lots)
    case .roles: reader.read(roles)
    case .tasks: reader.read(tasks)
    case .supplierTypes: reader.read(supplierTypes)
    case .suppliers: reader.read(suppliers)
    case .budget: reader.read(budget)
    case .challenges: reader.read(challenges)
    case .contacts: reader.read(contacts)
    case .meetings: reader.read(meetings)
    case .posts: reader.read(posts)
    case .runSheet: reader.read(runSheet)
    case .reflexSheets: reader.read(reflexSheets)
    case .incidents: reader.read(incidents)
    case .indicators: reader.read(indicators)
    case .questionnaires: reader.read(questionnaires)
    case .feedback: reader.read(feedback)
    case .baselines: reader.read(baselines)
    case .views: reader.read(views)
    }
  }
}
