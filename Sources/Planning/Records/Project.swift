/// A whole project as values: its settings and every list of records.
///
/// Its lists are kept apart: a project is passed on by the dozen at every key, and is a hundred
/// references.
package struct Project: Sendable, Equatable {
  private var lists = Boxed(Lists())

  /// A project with nothing in it.
  package init() {}

  /// The same settings and records.
  package static func == (a: Project, b: Project) -> Bool { a.lists.value == b.lists.value }

  /// Name, dates, calendar and lists of words.
  package var settings: ProjectSettings {
    _read { yield lists.value.settings }
    _modify { yield &lists.value.settings }
  }
  /// The work packages.
  package var lots: RecordList<Lot> {
    _read { yield lists.value.lots }
    _modify { yield &lists.value.lots }
  }
  /// Who carries tasks.
  package var roles: RecordList<TeamRole> {
    _read { yield lists.value.roles }
    _modify { yield &lists.value.roles }
  }
  /// The plan.
  package var tasks: RecordList<PlanTask> {
    _read { yield lists.value.tasks }
    _modify { yield &lists.value.tasks }
  }
  /// The kinds of supplier, with their steps.
  package var supplierTypes: RecordList<SupplierType> {
    _read { yield lists.value.supplierTypes }
    _modify { yield &lists.value.supplierTypes }
  }
  /// Who brings what; exhibitors and volunteers too.
  package var suppliers: RecordList<Supplier> {
    _read { yield lists.value.suppliers }
    _modify { yield &lists.value.suppliers }
  }
  /// The lines of the budget.
  package var budget: RecordList<BudgetLine> {
    _read { yield lists.value.budget }
    _modify { yield &lists.value.budget }
  }
  /// The citizens' challenges.
  package var challenges: RecordList<Challenge> {
    _read { yield lists.value.challenges }
    _modify { yield &lists.value.challenges }
  }
  /// Contacts and partners.
  package var contacts: RecordList<Contact> {
    _read { yield lists.value.contacts }
    _modify { yield &lists.value.contacts }
  }
  /// Meetings and their decisions.
  package var meetings: RecordList<Meeting> {
    _read { yield lists.value.meetings }
    _modify { yield &lists.value.meetings }
  }
  /// Communication.
  package var posts: RecordList<Post> {
    _read { yield lists.value.posts }
    _modify { yield &lists.value.posts }
  }
  /// The run sheet of day J.
  package var runSheet: RecordList<Cue> {
    _read { yield lists.value.runSheet }
    _modify { yield &lists.value.runSheet }
  }
  /// The revisions of the run sheet that were printed.
  package var prints: RecordList<SheetPrint> {
    _read { yield lists.value.prints }
    _modify { yield &lists.value.prints }
  }
  /// What to do when something goes wrong.
  package var reflexSheets: RecordList<ReflexSheet> {
    _read { yield lists.value.reflexSheets }
    _modify { yield &lists.value.reflexSheets }
  }
  /// The incident log.
  package var incidents: RecordList<Incident> {
    _read { yield lists.value.incidents }
    _modify { yield &lists.value.incidents }
  }
  /// The figures of the report.
  package var indicators: RecordList<Indicator> {
    _read { yield lists.value.indicators }
    _modify { yield &lists.value.indicators }
  }
  /// What is asked of whom.
  package var questionnaires: RecordList<Questionnaire> {
    _read { yield lists.value.questionnaires }
    _modify { yield &lists.value.questionnaires }
  }
  /// What they answered.
  package var feedback: RecordList<Feedback> {
    _read { yield lists.value.feedback }
    _modify { yield &lists.value.feedback }
  }
  /// The plan as it stood.
  package var baselines: RecordList<Baseline> {
    _read { yield lists.value.baselines }
    _modify { yield &lists.value.baselines }
  }
  /// Views with a filter, named.
  package var views: RecordList<SavedView> {
    _read { yield lists.value.views }
    _modify { yield &lists.value.views }
  }
}

/// What a project holds.
private struct Lists: Sendable, Equatable {
  var settings = ProjectSettings(id: RecordReference.settings.id)
  var lots = RecordList<Lot>()
  var roles = RecordList<TeamRole>()
  var tasks = RecordList<PlanTask>()
  var supplierTypes = RecordList<SupplierType>()
  var suppliers = RecordList<Supplier>()
  var budget = RecordList<BudgetLine>()
  var challenges = RecordList<Challenge>()
  var contacts = RecordList<Contact>()
  var meetings = RecordList<Meeting>()
  var posts = RecordList<Post>()
  var runSheet = RecordList<Cue>()
  var prints = RecordList<SheetPrint>()
  var reflexSheets = RecordList<ReflexSheet>()
  var incidents = RecordList<Incident>()
  var indicators = RecordList<Indicator>()
  var questionnaires = RecordList<Questionnaire>()
  var feedback = RecordList<Feedback>()
  var baselines = RecordList<Baseline>()
  var views = RecordList<SavedView>()
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
    case .prints: return visitor.visit(&prints)
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
    case .prints: reader.read(prints)
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
