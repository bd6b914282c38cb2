package import LosslessJSON
package import Planning

extension NeutralPlan {
  /// A project's plan in the neutral format; tasks, lots and predecessors are named by code where
  /// there is one.
  package static func json(of project: Project) -> JSON {
    let settings = project.settings
    return .object([
      .init("name", .string(settings.name)),
      .init("dayJ", settings.dayJ.map { .string($0.iso) } ?? .null),
      .init("start", settings.start.map { .string($0.iso) } ?? .null),
      .init("calendar", JSON(Codec<CalendarRules>.calendarRules.encode(settings.calendar))),
      .init(
        "lots",
        .array(
          project.lots.map { lot in
            .object([.init("id", .string(lot.name)), .init("name", .string(lot.title))])
          }
        )
      ),
      .init("tasks", .array(project.tasks.map { json(of: $0, in: project) })),
    ])
  }

  private static func json(of task: PlanTask, in project: Project) -> JSON {
    let lot = task.lot.map { project.lots[id: $0]?.name ?? $0.text }
    let roles = task.roles.map { project.roles[id: $0]?.title ?? $0.text }
    var members: [JSON.Member] = [
      .init("id", .string(task.name)),
      .init("title", .string(task.title)),
      .init("lot", lot.map { .string($0) } ?? .null),
      .init("duration", .integer(task.duration)),
      .init("finish", task.finish.map { JSON(Codec<Anchor>.anchor.encode($0)) } ?? .null),
      .init("links", .array(task.links.map { json(of: $0, in: project) })),
      .init("roles", .array(roles.map { .string($0) })),
      .init("state", .string(task.state.rawValue)),
    ]
    let optional = [
      "effort", "actualStart", "actualFinish", "notBefore", "remaining", "priority", "notes",
      "tags", "calendar", "legalMinimum", "outsideDelay",
    ]
    for key in optional {
      if let value = PlanTask.fields[key]?.read(task) {
        members.append(.init(JSONKey(key), JSON(value)))
      }
    }
    return .object(members)
  }

  private static func json(of link: Link, in project: Project) -> JSON {
    .object([
      .init("from", .string(project.tasks[id: link.from]?.name ?? link.from.text)),
      .init("type", .string(link.type.rawValue)),
      .init("lag", .integer(link.lag)),
    ])
  }
}
