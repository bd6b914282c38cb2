import Planning
package import Storage

/// What the welcome was told: a template, and what is changed in it before it is a project.
package struct NewProject: Hashable, Sendable {
  /// What the program calls the template.
  package let template: String
  /// What is changed in it.
  package let change: Change
}

extension Welcome {
  /// The project that the answers describe; nil while one of them can't be read.
  func newProject(_ identifiers: inout RecordSource) -> NewProject? {
    guard let start = try? day(of: .start), let end = try? day(of: .end),
      let dayJ = try? day(of: .dayJ)
    else { return nil }
    var project = source
    let year = source.settings.dayJ?.year
    project.settings.name = String(text(of: .name).trimmed)
    (project.settings.start, project.settings.end) = (start, end)
    project.settings.dayJ = dayJ
    if let year, project.settings.edition == "\(year)" {
      project.settings.edition = "\(dayJ.year)"
    }
    if let period {
      guard let day = try? day(of: .period) else { return nil }
      followers?.move(to: day - dayJ, in: &project)
      let length = period.through - period.from
      project.settings.periods = project.settings.periods.map { other in
        guard other == period else { return other }
        return Period(other.title, kind: other.kind, from: day, through: day + length)
      }
    }
    var added: [Edit] = []
    switch roles.answer {
    case .existing(let id):
      for role in source.roles { project.roles.update(role.id) { $0.isMine = role.id == id } }
    case .new(let title):
      for role in source.roles { project.roles.update(role.id) { $0.isMine = false } }
      var role = TeamRole(id: identifiers.identifier(in: source.roles))
      (role.title, role.isMine) = (title, true)
      let record = RecordReference(.roles, role.id)
      added = [Edit(record, .insert(members: role.members, neighbour: nil))]
    case .none: return nil
    }
    return NewProject(
      template: sources[choice].name,
      change: Change("", source.edits(to: project) + added)
    )
  }
}
