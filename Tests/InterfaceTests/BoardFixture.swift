import Planning
import TestSupport

extension Fixture {
  /// The small event with two challenges and a post, and room for one task at a time in progress.
  static func boards() -> Project {
    var project = smallEvent()
    project.settings.boards = .object(
      (
        "tasks",
        .list(
          [("todo", nil), ("doing", 1), ("waiting", 5), ("done", nil)].map { state, limit in
            .object(
              ("states", .list([.text(state)])),
              ("limit", limit.map { FieldValue.integer($0) })
            )
          }
        )
      )
    )
    var challenge = Challenge(id: "d1")
    challenge.code = "D01"
    challenge.title = "Grand nettoyage de la plage"
    challenge.date = .onDay(-7)
    challenge.role = "me"
    challenge.needs = [ChecklistItem("gants", isDone: true), ChecklistItem("pesée")]
    project.challenges.append(challenge)
    var second = Challenge(id: "d2")
    second.title = "1\u{A0}000 tables pour les voisins"
    second.state = .selected
    project.challenges.append(second)
    var post = Post(id: "p1")
    post.title = "Appel au village associatif"
    post.channel = "Courriel associations"
    post.date = .offset(-100)
    project.posts.append(post)
    return project
  }

  /// The same some weeks later: of tasks some are late, wait for somebody, or are done.
  static func boardsUnderWay() -> Project {
    var project = boards()
    project.tasks.update("a1") { task in
      task.state = .doing
      task.finish = .offset(-120)
      task.checklist = ["Fiche", "Plan", "Attestation", "Croquis"].map { ChecklistItem($0) }
      for step in 0..<3 { task.checklist[step].isDone = true }
      task.remaining = 1
      task.notes = "Reste le croquis des accès."
      task.attachments = ["fiche.odt"]
      task.tags = ["plage", "mairie"]
    }
    project.tasks.update("t1") { $0.state = .doing }
    project.tasks.update("t2") { task in
      task.state = .waiting
      task.waiting = Waiting(on: "loueur", since: day(2, 20), until: day(2, 26))
    }
    project.tasks.update("c1") { task in
      task.state = .waiting
      task.waiting = Waiting(on: "imprimeur", until: day(3, 5))
    }
    project.tasks.update("a3") { task in
      task.state = .done
      task.actualFinish = day(2, 13)
    }
    project.tasks.update("a2") { task in
      task.short = "Arrêté"
      task.checklist = (1...12).map { ChecklistItem("Rue \($0)", isDone: $0 < 5) }
    }
    return project
  }
}
