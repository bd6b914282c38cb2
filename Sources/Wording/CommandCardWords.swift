// Commands on cards of any kind, and on the boards themselves.

extension Words {
  /// Add a card.
  package var addCardCommand: CommandText {
    pick(
      CommandText("ajouter…", "Ajouter une carte dans la colonne et le couloir du curseur."),
      CommandText("add…", "Add a card in the column and the lane of the cursor.")
    )
  }
  /// Change what sorts the card.
  package var cardCategoryCommand: CommandText {
    pick(
      CommandText(
        "catégorie…",
        "Changer les étiquettes de la carte, ou le support de la publication."
      ),
      CommandText("category…", "Change the tags of the card, or the medium of the post.")
    )
  }
  /// Change the column.
  package var columnCommand: CommandText {
    pick(
      CommandText(
        "colonne…",
        "Changer la colonne\u{A0}: maximum, nom, statuts, place\u{A0}; choisir ce que disent les cartes."
      ),
      CommandText(
        "column…",
        "Change the column: limit, name, states, place; choose what cards say."
      )
    )
  }
  /// Show the board of tasks.
  package var boardOfTasksCommand: CommandText {
    pick(
      CommandText("tableau des tâches", "Montrer le tableau des tâches."),
      CommandText("board of tasks", "Show the board of tasks.")
    )
  }
  /// Show the board of challenges.
  package var boardOfChallengesCommand: CommandText {
    pick(
      CommandText("tableau des défis", "Montrer le tableau des défis."),
      CommandText("board of challenges", "Show the board of challenges.")
    )
  }
  /// Show the board of posts.
  package var boardOfPostsCommand: CommandText {
    pick(
      CommandText("tableau des publications", "Montrer le tableau des publications."),
      CommandText("board of posts", "Show the board of posts.")
    )
  }
  /// Finish a challenge or a post.
  package var cardDoneCommand: CommandText {
    pick(
      CommandText("terminé", "Donner le dernier statut à la carte, ou la remettre au premier."),
      CommandText("done", "Give the card the last state, or put it back to the first.")
    )
  }
  /// Copy it as text.
  package var copyCardCommand: CommandText {
    pick(
      CommandText("copier", "Copier la carte comme texte, pour la coller ailleurs."),
      CommandText("copy", "Copy the card as text, to paste it elsewhere.")
    )
  }
  /// Add a copy of it.
  package var duplicateCardCommand: CommandText {
    pick(
      CommandText("dupliquer", "Ajouter une copie de la carte, au premier statut."),
      CommandText("duplicate", "Add a copy of the card, at the first state.")
    )
  }
  /// Go to a card by name.
  package var searchCardsCommand: CommandText {
    pick(
      CommandText("chercher…", "Chercher une carte par son nom ou son code et y aller."),
      CommandText("search…", "Find a card by name or code and go there.")
    )
  }

  // MARK: - Asking and refusing

  /// The title of a new card.
  package func askNewCard(_ list: String, _ column: String) -> String {
    switch list {
    case "challenges": pick("Nouveau défi (\(column))", "New challenge (\(column))")
    case "posts": pick("Nouvelle publication (\(column))", "New post (\(column))")
    default: pick("Nouvelle tâche (\(column))", "New task (\(column))")
    }
  }
  /// Cards of a kind have no priority.
  package func hasNoPriority(_ list: String) -> String {
    list == "posts"
      ? pick("une publication n'a pas de priorité", "a post has no priority")
      : pick("un défi n'a pas de priorité", "a challenge has no priority")
  }
  /// Cards of a kind wait for nobody.
  package func waitsForNobody(_ list: String, note: String) -> String {
    list == "posts"
      ? pick(
        "une publication ne note pas qui l'on attend\u{A0}: \(note) l'écrit dans ses notes",
        "a post doesn't say who is waited for: \(note) writes it in its notes"
      )
      : pick(
        "un défi ne note pas qui l'on attend\u{A0}: \(note) l'écrit dans ses notes",
        "a challenge doesn't say who is waited for: \(note) writes it in its notes"
      )
  }
}
