// The commands of the boards.

extension Words {
  /// Move the card to the next column.
  package var cardRightCommand: CommandText {
    pick(
      CommandText("colonne suivante", "Passer la carte dans la colonne suivante."),
      CommandText("next column", "Move the card to the next column.")
    )
  }
  /// Move the card to the column before.
  package var cardLeftCommand: CommandText {
    pick(
      CommandText("colonne précédente", "Passer la carte dans la colonne précédente."),
      CommandText("previous column", "Move the card to the column before.")
    )
  }
  /// Move the card down its column.
  package var cardDownCommand: CommandText {
    pick(
      CommandText("ranger plus bas", "Descendre la carte d'un rang dans sa colonne."),
      CommandText("order down", "Move the card one place down its column.")
    )
  }
  /// Move the card up its column.
  package var cardUpCommand: CommandText {
    pick(
      CommandText("ranger plus haut", "Monter la carte d'un rang dans sa colonne."),
      CommandText("order up", "Move the card one place up its column.")
    )
  }
  /// Choose the column that the card goes to.
  package var cardToCommand: CommandText {
    pick(
      CommandText("vers…", "Choisir la colonne, ou le volet, où va la carte."),
      CommandText("to…", "Choose the column, or the lot, that the card goes to.")
    )
  }
  /// Open the card, the lane or the cards that are not shown.
  package var openCardCommand: CommandText {
    pick(
      CommandText(
        "ouvrir",
        "Ouvrir la carte\u{A0}; plier ou déplier le couloir\u{A0}; montrer les autres cartes."
      ),
      CommandText("open", "Open the card; fold or unfold the lane; show the other cards.")
    )
  }
  /// Go to the next column.
  package var columnRightCommand: CommandText {
    pick(
      CommandText("à droite", "Aller à la colonne suivante\u{A0}; sur un couloir, le déplier."),
      CommandText("right", "Go to the next column; on a lane, unfold it.")
    )
  }
  /// Go to the column before.
  package var columnLeftCommand: CommandText {
    pick(
      CommandText("à gauche", "Aller à la colonne précédente\u{A0}; sur un couloir, le plier."),
      CommandText("left", "Go to the column before; on a lane, fold it.")
    )
  }
  /// Show the next board.
  package var nextBoardCommand: CommandText {
    pick(
      CommandText(
        "tableau suivant",
        "Passer aux cartes suivantes\u{A0}: tâches, défis, publications."
      ),
      CommandText("next board", "Go on to the next cards: tasks, challenges, posts.")
    )
  }
  /// Show the board before.
  package var previousBoardCommand: CommandText {
    pick(
      CommandText(
        "tableau précédent",
        "Revenir aux cartes précédentes\u{A0}: tâches, défis, publications."
      ),
      CommandText("previous board", "Go back to the cards before: tasks, challenges, posts.")
    )
  }
  /// Put the cards in other lanes.
  package var regroupCommand: CommandText {
    pick(
      CommandText("couloirs", "Changer de couloirs\u{A0}: volets, responsables, aucun."),
      CommandText("lanes", "Change the lanes: lots, roles, none.")
    )
  }
  /// Fold all lanes, or unfold them.
  package var foldLanesCommand: CommandText {
    pick(
      CommandText("plier tout", "Plier tous les couloirs, ou tous les déplier."),
      CommandText("fold all", "Fold all lanes, or unfold them all.")
    )
  }
  /// Make the task more urgent.
  package var morePriorityCommand: CommandText {
    pick(
      CommandText("plus prioritaire", "Monter la priorité d'un cran."),
      CommandText("more urgent", "Raise the priority by a step.")
    )
  }
  /// Make the task less urgent.
  package var lessPriorityCommand: CommandText {
    pick(
      CommandText("moins prioritaire", "Baisser la priorité d'un cran."),
      CommandText("less urgent", "Lower the priority by a step.")
    )
  }

  // MARK: - Cards that aren't tasks

  /// Choose the state of a challenge or a post.
  package var recordStateCommand: CommandText {
    pick(
      CommandText("statut…", "Choisir l'état du défi ou de la publication."),
      CommandText("state…", "Choose the state of the challenge or the post.")
    )
  }
  /// Change its date.
  package var recordDateCommand: CommandText {
    pick(
      CommandText("date…", "Changer la date du défi ou de la publication."),
      CommandText("date…", "Change the date of the challenge or the post.")
    )
  }
  /// Choose who follows it.
  package var recordRoleCommand: CommandText {
    pick(
      CommandText("responsable…", "Choisir qui suit le défi ou la publication."),
      CommandText("responsible…", "Choose who follows the challenge or the post.")
    )
  }
  /// Add a line to its notes.
  package var recordNoteCommand: CommandText {
    pick(
      CommandText("note…", "Ajouter une ligne aux notes du défi ou de la publication."),
      CommandText("note…", "Add a line to the notes of the challenge or the post.")
    )
  }
  /// Delete it.
  package var recordDeleteCommand: CommandText {
    pick(
      CommandText("supprimer", "Supprimer le défi ou la publication\u{A0}; u les rend."),
      CommandText("delete", "Delete the challenge or the post; u brings it back.")
    )
  }
  /// Choose what to edit of it.
  package var recordFieldCommand: CommandText {
    pick(
      CommandText("modifier…", "Choisir ce qui change du défi ou de la publication."),
      CommandText("edit…", "Choose what to edit of the challenge or the post.")
    )
  }
  /// Do the last change again.
  package var repeatRecordCommand: CommandText {
    pick(
      CommandText("répéter", "Refaire le dernier changement sur ce qui est choisi."),
      CommandText("repeat", "Make the last change again to what is selected.")
    )
  }
}
