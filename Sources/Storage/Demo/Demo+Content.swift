import Planning

extension Demo {
  /// Publishes the posts whose day has passed and takes the next ones in hand.
  func advancePosts(in project: inout Project) {
    for post in project.posts {
      guard let day = day(of: post.date), day < today else { continue }
      project.posts.update(post.id) { post in
        post.state = .published
        post.published = day
      }
    }
    project.posts.change("C01") { $0.reach = 38 }
    let states: [(String, PostState, String?)] = [
      (
        "C03", .inReview,
        """
        Habitants, associations, écoles\u{A0}: proposez un défi pour la semaine. Inscriptions en \
        ligne et dans les maisons de quartier.
        """
      ),
      ("C02", .approvedByTutor, nil), ("C05", .inReview, nil), ("C04", .approvedByCabinet, nil),
    ]
    for (code, state, text) in states {
      project.posts.change(code) { post in
        guard post.state == .toWrite else { return }
        post.state = state
        post.text = text
      }
    }
  }

  /// Takes the challenges of last year's leaders in hand.
  func advanceChallenges(in project: inout Project) {
    let states: [(String, ChallengeState, notes: String?)] = [
      ("D01", .underReview, "Marée à vérifier avant de fixer l'heure."),
      ("D02", .selected, nil), ("D03", .proposed, nil), ("D04", .selected, nil),
      ("D05", .underReview, nil), ("D06", .proposed, nil), ("D08", .proposed, nil),
      ("D10", .underReview, "Quatre écoles pressenties, deux ont répondu."),
      ("D11", .selected, nil),
    ]
    for (code, state, notes) in states {
      project.challenges.change(code) { challenge in
        challenge.state = state
        challenge.notes = notes
      }
    }
    project.challenges.change("D02") { challenge in
      challenge.target = 1_000
      if !challenge.needs.isEmpty { challenge.needs[0].isDone = true }
    }
    project.challenges.change("D04") { challenge in
      challenge.classes = 3
      challenge.pupils = 74
      if !challenge.permits.isEmpty { challenge.permits[0].isDone = true }
    }
    project.challenges.add("ch") { challenge in
      challenge.code = "D13"
      challenge.title = "Lâcher de ballons"
      challenge.short = "Ballons"
      challenge.state = .refused
      challenge.leader = "Collectif d'habitants"
      challenge.notes = "Refusé\u{A0}: déchets dans les dunes et en mer."
    }
  }

  /// What is hoped for and what was reached last time, by indicator.
  private static let figures: [(title: String, target: Double?, previous: Double?)] = [
    ("Public au plus fort", 2_000, 1_700), ("Entrées cumulées", 6_000, 5_100),
    ("Défis réalisés", 80, 82), ("Participants aux défis", 4_000, 3_650),
    ("Classes engagées", 30, 24), ("Associations présentes au village", 40, 38),
    ("Adhésions et contacts bénévoles recueillis", 150, nil), ("Bénévoles présents", 45, 40),
    ("Articles de presse", 8, 7), ("Poids des déchets", 900, 1_020), ("Taux de tri", 60, 41),
    ("Personnes accueillies", 30, nil), ("Coût par participant", 11, 10.42),
  ]

  /// Sets what is hoped for.
  func advanceIndicators(in project: inout Project) {
    for line in Demo.figures {
      guard let indicator = project.indicators.first(where: { $0.title == line.title }) else {
        continue
      }
      project.indicators.update(indicator.id) { indicator in
        indicator.target = line.target
        indicator.previous = line.previous
      }
    }
  }
}
