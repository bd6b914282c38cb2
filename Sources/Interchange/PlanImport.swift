package import Planning

/// What importing a plan into a project does, as records: nothing is done yet.
package struct PlanImport: Sendable, Equatable {
  /// The settings taken over, by field: only into a project without tasks.
  package var settings: [FieldValue.Member] = []
  /// The lots that the project lacks.
  package var lots: [Lot] = []
  /// The roles that the project lacks.
  package var roles: [TeamRole] = []
  /// The tasks that the project lacks, in the file's order.
  package var tasks: [PlanTask] = []
  /// The tasks of the project that the file changes, as they are to be.
  package var replacements: [PlanTask] = []
  /// What was not understood or not done, in the file's order.
  package var findings: [Finding] = []

  /// Prepares the import of `plan` into `project`.
  ///
  /// A task whose code is there already is left alone and reported, unless `replacing` says to
  /// update it: then what the file gives is taken over, null taking a field away, and the rest stays.
  /// Lots are found by code, roles by title, short name or code.
  package init(
    of plan: NeutralPlan,
    into project: Project,
    replacing: Bool = false,
    findings: [Finding] = [],
    newID: () -> RecordID
  ) {
    self.findings = findings
    if project.tasks.isEmpty { takeSettings(of: plan, into: project) }
    let lots = matchLots(of: plan, in: project, newID: newID)
    var roles = RoleBook(project)

    // What an export calls a task finds it again: its code, else its identifier.
    var known: [String: PlanTask] = [:]
    for task in project.tasks where known[task.name] == nil { known[task.name] = task }
    var ids = known.mapValues(\.id)
    for item in plan.tasks where ids[item.code] == nil { ids[item.code] = newID() }

    for item in plan.tasks {
      let old = known[item.code]
      if old != nil && !replacing {
        self.findings.append(Finding(line: item.line, .alreadyThere(item.code)))
        continue
      }
      var task = item.renamed(ids[item.code] ?? newID())
      task.lot = item.lot.flatMap { lots[$0] }
      if let lot = item.lot, task.lot == nil {
        self.findings.append(Finding(line: item.line, .unknownLot(task: item.code, lot: lot)))
      }
      task.roles = item.roles.map { roles.id(of: $0, newID: newID) }
      task.links = item.links.compactMap { link in
        guard let from = ids[link.from.text] else {
          let reason = Finding.Reason.unknownPredecessor(task: item.code, from: link.from.text)
          self.findings.append(Finding(line: item.line, reason))
          return nil
        }
        return Link(from: from, type: link.type, lag: link.lag)
      }
      guard let old else {
        tasks.append(task)
        continue
      }
      let updated = old.updated(by: task, item.given)
      if updated != old { replacements.append(updated) }
    }
    self.roles = roles.added
    self.findings.sort { $0.line < $1.line }
  }

  private mutating func takeSettings(of plan: NeutralPlan, into project: Project) {
    var settings = project.settings
    settings.name = plan.name ?? settings.name
    settings.dayJ = plan.dayJ ?? settings.dayJ
    settings.start = plan.start ?? settings.start
    settings.calendar = plan.calendar ?? settings.calendar
    let before = project.settings.members
    self.settings = settings.members.filter { !before.contains($0) }
  }

  private mutating func matchLots(
    of plan: NeutralPlan,
    in project: Project,
    newID: () -> RecordID
  ) -> [String: RecordID] {
    var ids: [String: RecordID] = [:]
    for lot in project.lots {
      ids[lot.id.text] = lot.id
      if let code = lot.code { ids[code] = lot.id }
    }
    for named in plan.lots where ids[named.code] == nil {
      var lot = Lot(id: newID())
      lot.code = named.code
      lot.title = named.name
      ids[named.code] = lot.id
      lots.append(lot)
    }
    return ids
  }
}

extension NeutralPlan.Item {
  /// The task under another identifier.
  fileprivate func renamed(_ id: RecordID) -> PlanTask {
    var unreadable: [String] = []
    return PlanTask(id: id, members: task.members, unreadable: &unreadable)
  }
}

extension PlanTask {
  /// The task with some of its fields as `other` has them.
  fileprivate func updated(by other: PlanTask, _ keys: [String]) -> PlanTask {
    var task = self
    for key in keys {
      guard let field = PlanTask.fields[key] else { continue }
      _ = field.write(&task, field.read(other))
    }
    return task
  }
}

/// The roles of a project by what they are called, and those that had to be added.
private struct RoleBook {
  private var ids: [String: RecordID] = [:]
  private(set) var added: [TeamRole] = []

  /// The book of a project's roles: an export says titles, which go before shorter names.
  init(_ project: Project) {
    let roles = Array(project.roles)
    for names in [roles.map(\.title), roles.map { $0.short ?? "" }, roles.map { $0.code ?? "" }] {
      for (name, role) in zip(names, roles) where !name.isEmpty && ids[name] == nil {
        ids[name] = role.id
      }
    }
  }

  mutating func id(of name: String, newID: () -> RecordID) -> RecordID {
    if let id = ids[name] { return id }
    var role = TeamRole(id: newID())
    role.title = name
    ids[name] = role.id
    added.append(role)
    return role.id
  }
}
