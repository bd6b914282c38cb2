// What a change would do to the plan, and why tasks lie where they lie.

extension Words {
  private func plural(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count > 1 || (language == .english && count == 0) ? many : one)"
  }

  /// Other tasks that would move.
  package func movesTasks(_ count: Int) -> String {
    pick("déplace \(plural(count, "tâche", "tâches"))", "moves \(plural(count, "task", "tasks"))")
  }
  /// No other task would move.
  package var movesNothingElse: String {
    pick("ne déplace rien d'autre", "moves nothing else")
  }
  /// What would break, the first of it said.
  package func breaksPromises(_ count: Int, _ first: String) -> String {
    pick("casse \(count)\u{A0}: \(first)", "breaks \(count): \(first)")
  }
  /// How much is broken.
  package func breaksPromises(_ count: Int) -> String { pick("casse \(count)", "breaks \(count)") }
  /// What would be whole again.
  package func healsPromises(_ count: Int) -> String {
    pick(
      "répare \(plural(count, "conflit", "conflits"))",
      "heals \(plural(count, "conflict", "conflicts"))"
    )
  }
  /// Tasks that could not be done in time any more, the first of them named.
  package func becomesImpossible(_ count: Int, _ first: String) -> String {
    pick(
      "rend \(plural(count, "tâche intenable", "tâches intenables"))\u{A0}: \(first)",
      "makes \(plural(count, "task", "tasks")) impossible: \(first)"
    )
  }
  /// A finish that would move.
  package func finishMoves(_ name: String, _ before: String, _ after: String) -> String {
    pick("\(name) finit \(before) → \(after)", "\(name) ends \(before) → \(after)")
  }
  /// A start that would move.
  package func startMoves(_ name: String, _ before: String, _ after: String) -> String {
    pick("\(name) commence \(before) → \(after)", "\(name) starts \(before) → \(after)")
  }
  /// A link that is tried: from which task to which, and how it ties them.
  package func linkTried(_ from: String, _ task: String, _ tie: String) -> String {
    pick("Lien\u{A0}: \(from) → \(task), \(tie)", "Link: \(from) → \(task), \(tie)")
  }
  /// How long a task would last.
  package func lasts(_ days: Int) -> String {
    pick("dure \(self.days(days))", "lasts \(self.days(days))")
  }

  // MARK: - Conflicts

  /// A link that planned dates break.
  package func brokenLink(
    task: String,
    predecessor: String,
    type: String,
    missing: Int
  ) -> String {
    let days = days(missing)
    return switch type {
    case "SS":
      pick(
        "\(task) commence \(days) trop tôt après le début de \(predecessor)",
        "\(task) starts \(days) too soon after the start of \(predecessor)"
      )
    case "FF":
      pick(
        "\(task) finit \(days) trop tôt après la fin de \(predecessor)",
        "\(task) ends \(days) too soon after the end of \(predecessor)"
      )
    case "SF":
      pick(
        "\(task) finit \(days) trop tôt après le début de \(predecessor)",
        "\(task) ends \(days) too soon after the start of \(predecessor)"
      )
    default:
      pick(
        "\(task) commence \(days) trop tôt après \(predecessor)",
        "\(task) starts \(days) too soon after \(predecessor)"
      )
    }
  }
  /// A task that would start before the project does.
  package func startsBeforeProject(_ task: String, _ missing: Int) -> String {
    pick(
      "\(task) devrait commencer \(days(missing)) avant le projet",
      "\(task) would start \(days(missing)) before the project"
    )
  }
  /// A task that would start before its «not before».
  package func startsTooEarly(_ task: String, _ missing: Int) -> String {
    pick(
      "\(task) commence \(days(missing)) avant la date permise",
      "\(task) starts \(days(missing)) before it may"
    )
  }
  /// A task that ends later than law or rule allow.
  package func breaksLegalMinimum(_ task: String, _ missing: Int) -> String {
    pick(
      "\(task) finit \(days(missing)) après le délai légal",
      "\(task) ends \(days(missing)) past the legal minimum"
    )
  }
  /// A task whose answer would come after day J.
  package func breaksOutsideDelay(_ task: String, _ missing: Int) -> String {
    pick(
      "\(task)\u{A0}: réponse \(days(missing)) trop tard",
      "\(task): answer \(days(missing)) too late"
    )
  }
  /// A loop of links, task by task.
  package func cycle(_ names: [String]) -> String {
    pick("boucle\u{A0}: ", "loop: ") + names.joined(separator: " → ")
  }
  /// Where a task that a loop of links leaves without dates would have its slack.
  package var inALoop: String { pick("boucle", "loop") }

  // MARK: - Why

  /// The heading of the explanation of a task.
  package func whyTitle(_ task: String) -> String { pick("Pourquoi \(task)", "Why \(task)") }
  /// The pair of dates that the plan gives.
  package var plannedPair: String { pick("Prévue", "Planned") }
  /// The pair of dates by the forward pass.
  package var earliestPair: String { pick("Au plus tôt", "Earliest") }
  /// The pair of dates by the backward pass.
  package var latestPair: String { pick("Au plus tard", "Latest") }
  /// Slack, as a label.
  package var slack: String { pick("Marge", "Slack") }
  /// The last day on which the task harms nobody.
  package var deadline: String { pick("Butoir", "Deadline") }
  /// A finish and its reason.
  package func endsBecause(_ date: String, _ reason: String) -> String {
    pick("finit \(date) \(reason)", "ends \(date) \(reason)")
  }
  /// A start and its reason.
  package func startsBecause(_ date: String, _ reason: String) -> String {
    pick("commence \(date) \(reason)", "starts \(date) \(reason)")
  }
  /// The project begins then.
  package var becauseProjectStart: String {
    pick("parce que le projet commence ce jour-là", "because the project starts that day")
  }
  /// Nothing starts before today.
  package var becauseToday: String {
    pick(
      "parce que rien ne peut commencer avant aujourd'hui",
      "because nothing can start before today"
    )
  }
  /// A «not before».
  package var becauseNotBefore: String {
    pick("parce que la tâche ne peut pas commencer avant", "because the task may not start before")
  }
  /// Its own finish.
  package func becauseAnchor(_ anchor: String) -> String {
    pick("parce que sa date est \(anchor)", "because its finish is set to \(anchor)")
  }
  /// It takes place on its day.
  package var becausePinned: String {
    pick("parce que c'est son jour même", "because that is its very day")
  }
  /// Nothing but day J stops it.
  package var becauseDayJ: String {
    pick("parce que seul le jour J l'arrête", "because only D-day stops it")
  }
  /// It happened.
  package var becauseActual: String {
    pick("parce que cela s'est fait ainsi", "because it happened so")
  }
  /// What remains takes until then.
  package var becauseRemaining: String {
    pick("parce que le reste à faire dure jusque-là", "because what remains takes until then")
  }
  /// Its duration, from its other end.
  package func becauseDuration(_ days: Int) -> String {
    pick("parce que la tâche dure \(self.days(days))", "because the task lasts \(self.days(days))")
  }
  /// A link with another task and that one's boundary.
  package func becauseLink(_ task: String, starts: Bool, _ date: String, _ lag: String) -> String {
    let verb = starts ? pick("commence", "starts") : pick("finit", "ends")
    let rest = lag.isEmpty ? "" : pick(" (délai\(lag))", " (lag\(lag))")
    return pick(
      "parce que \(task) \(verb) \(date)\(rest)",
      "because \(task) \(verb) \(date)\(rest)"
    )
  }
  /// The chain that makes a task impossible.
  package func impossibleChain(_ missing: Int, _ since: String, isAhead: Bool) -> String {
    pick("il manque \(days(missing))", "\(days(missing)) are missing") + colon
      + shouldHaveBegun(since, isAhead: isAhead)
  }
  /// A task caught in a loop has no dates.
  package var noDates: String {
    pick(
      "pas de date\u{A0}: la tâche est prise dans une boucle de liens ou sans objet",
      "no dates: the task is in a loop of links or cancelled"
    )
  }
  /// That Enter goes on to the task that decides.
  package func followHint(_ task: String, key: String) -> String {
    pick("\(key)\u{A0}: pourquoi \(task)", "\(key): why \(task)")
  }

  // MARK: - Day J

  /// The heading of the preview of a move of day J.
  package func dayJMoves(_ before: String, _ after: String) -> String {
    pick("Jour J\u{A0}: \(before) → \(after)", "D-day: \(before) → \(after)")
  }
  /// What moves.
  package var movedTasks: String { pick("Tâches déplacées", "Tasks moved") }
  /// What breaks.
  package var newConflicts: String { pick("Ce qui casse", "What breaks") }
  /// What is whole again.
  package var healedConflicts: String { pick("Ce qui se répare", "What heals") }
  /// What can't be done in time any more.
  package var impossibleTasks: String { pick("Intenable", "Impossible") }
  /// Tasks that can be done in time again.
  package var feasibleTasks: String { pick("De nouveau tenable", "Possible again") }
}
