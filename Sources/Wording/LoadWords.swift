// The words of what roles have to carry.

extension Words {
  /// Show or hide the load.
  package var loadCommand: CommandText {
    pick(
      CommandText(
        "charge",
        "Montrer ou cacher sous le diagramme la charge de chaque rôle, semaine par semaine."
      ),
      CommandText("load", "Show or hide under the chart what each role has to carry, by week.")
    )
  }
  /// Read what could be shifted.
  package var overloadsCommand: CommandText {
    pick(
      CommandText(
        "quoi décaler…",
        "Montrer les semaines trop chargées, et les tâches qui ont assez de marge pour attendre."
      ),
      CommandText(
        "what to shift…",
        "Show the weeks that are too full, and the tasks with enough slack to wait."
      )
    )
  }
  /// The heading of the load.
  package var loadHeading: String { pick("Charge, j par semaine", "Load, days a week") }
  /// The same where a key shows what could be shifted out of weeks that are too full.
  package func loadHeading(_ key: String) -> String {
    "\(loadHeading) · \(key)\u{A0}: \(pick("quoi décaler", "what to shift"))"
  }
  /// How many weeks are too full.
  package func tooFullWeeks(_ count: Int) -> String {
    pick("\(count)\u{A0}sem. de trop", "\(count)\u{A0}wk overfull")
  }
  /// Days of work, to a tenth: `4,5`.
  package func daysOfWork(_ days: Double) -> String {
    let tenths = Int((days * 10).rounded())
    if tenths % 10 == 0 { return "\(tenths / 10)" }
    return "\(tenths / 10)\(pick(",", "."))\(tenths % 10)"
  }
  /// No week is too full.
  package var noOverload: String {
    pick("aucune semaine n'est trop chargée", "no week is too full")
  }
  /// The title of what could be shifted.
  package func overloadTitle(_ count: Int) -> String {
    count == 1
      ? pick("1 semaine trop chargée", "1 week too full")
      : pick("\(count) semaines trop chargées", "\(count) weeks too full")
  }
  /// A week that is too full for a role.
  package func overload(
    _ role: String,
    week: String,
    from date: String,
    _ days: String,
    of capacity: String
  ) -> String {
    pick(
      "\(role) · \(week), \(date)\u{A0}: \(days)\u{A0}j pour \(capacity)",
      "\(role) · \(week), \(date): \(days)\u{A0}d for \(capacity)"
    )
  }
  /// A task that has slack: how much of the week it takes, and how long it could wait.
  package func couldWait(_ task: String, days: String, slack: String) -> String {
    pick(
      "\(task) · \(days)\u{A0}j cette semaine · peut attendre \(slack)",
      "\(task) · \(days)\u{A0}d that week · can wait \(slack)"
    )
  }
  /// How many tasks have no slack.
  package func cannotWait(_ count: Int) -> String {
    count == 1
      ? pick("1 tâche sans marge", "1 task without slack")
      : pick("\(count) tâches sans marge", "\(count) tasks without slack")
  }
}
