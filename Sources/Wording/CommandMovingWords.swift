// Moving about.

extension Words {
  /// Go to the next line.
  package var moveDownCommand: CommandText {
    pick(
      CommandText("descendre", "Passer à la ligne suivante."),
      CommandText("down", "Go to the next line.")
    )
  }

  /// Go to the previous line.
  package var moveUpCommand: CommandText {
    pick(
      CommandText("monter", "Passer à la ligne précédente."),
      CommandText("up", "Go to the previous line.")
    )
  }

  /// Unfold a lot; on a task, scroll the calendar forward.
  package var moveRightCommand: CommandText {
    pick(
      CommandText(
        "déplier, défiler",
        "Déplier un volet\u{A0}; sur une tâche, défiler vers la suite du calendrier."
      ),
      CommandText("unfold, scroll", "Unfold a lot; on a task, scroll the calendar forward.")
    )
  }

  /// Fold a lot; on a task, scroll the calendar back.
  package var moveLeftCommand: CommandText {
    pick(
      CommandText(
        "plier, défiler",
        "Plier un volet\u{A0}; sur une tâche, défiler vers le début du calendrier."
      ),
      CommandText("fold, scroll", "Fold a lot; on a task, scroll the calendar back.")
    )
  }

  /// Show only what passes a filter, in all views.
  package var filterCommand: CommandText {
    pick(
      CommandText(
        "filtrer…",
        "Ne montrer que ce qui passe un filtre, dans toutes les vues\u{A0}: retard, moi, volet:sécurité."
      ),
      CommandText(
        "filter…",
        "Show only what passes a filter, in all views: late, mine, lot:security."
      )
    )
  }

  /// Go down a screen.
  package var pageDownCommand: CommandText {
    pick(
      CommandText("page suivante", "Descendre d'un écran."),
      CommandText("next page", "Go down a screen.")
    )
  }

  /// Go up a screen.
  package var pageUpCommand: CommandText {
    pick(
      CommandText("page précédente", "Monter d'un écran."),
      CommandText("previous page", "Go up a screen.")
    )
  }

  /// Go down half a screen.
  package var halfPageDownCommand: CommandText {
    pick(
      CommandText("demi-page suivante", "Descendre d'un demi-écran."),
      CommandText("half page down", "Go down half a screen.")
    )
  }

  /// Go up half a screen.
  package var halfPageUpCommand: CommandText {
    pick(
      CommandText("demi-page précédente", "Monter d'un demi-écran."),
      CommandText("half page up", "Go up half a screen.")
    )
  }

  /// Go to the first line.
  package var toTopCommand: CommandText {
    pick(
      CommandText("première ligne", "Aller à la première ligne."),
      CommandText("first line", "Go to the first line.")
    )
  }

  /// Go to the last line.
  package var toBottomCommand: CommandText {
    pick(
      CommandText("dernière ligne", "Aller à la dernière ligne."),
      CommandText("last line", "Go to the last line.")
    )
  }

  /// Fold all lots, or unfold them if they are folded.
  package var foldAllCommand: CommandText {
    pick(
      CommandText(
        "plier, déplier tout",
        "Plier tous les volets, ou les déplier s'ils le sont déjà."
      ),
      CommandText("fold, unfold all", "Fold all lots, or unfold them if they are folded.")
    )
  }

  /// Go to the next view.
  package var nextViewCommand: CommandText {
    pick(
      CommandText("vue suivante", "Passer à la vue suivante."),
      CommandText("next view", "Go to the next view.")
    )
  }

  /// Go to the previous view.
  package var previousViewCommand: CommandText {
    pick(
      CommandText("vue précédente", "Passer à la vue précédente."),
      CommandText("previous view", "Go to the previous view.")
    )
  }

  /// Change the scale: day, week, month; the selected bar stays in view.
  package var zoomCommand: CommandText {
    pick(
      CommandText(
        "zoom",
        "Changer d'échelle\u{A0}: jour, semaine, mois\u{A0}; la barre choisie reste en vue."
      ),
      CommandText("zoom", "Change the scale: day, week, month; the selected bar stays in view.")
    )
  }

  /// Show the whole project, or go back to the scale before.
  package var zoomProjectCommand: CommandText {
    pick(
      CommandText("tout le projet", "Montrer tout le projet, ou revenir à l'échelle d'avant."),
      CommandText("whole project", "Show the whole project, or go back to the scale before.")
    )
  }

  /// Show today in the middle of the calendar.
  package var centreTodayCommand: CommandText {
    pick(
      CommandText("aujourd'hui au milieu", "Montrer aujourd'hui au milieu du calendrier."),
      CommandText("today in the middle", "Show today in the middle of the calendar.")
    )
  }

  /// Find a task by name or code and go there.
  package var searchCommand: CommandText {
    pick(
      CommandText("chercher…", "Chercher une tâche par son nom ou son code et y aller."),
      CommandText("search…", "Find a task by name or code and go there.")
    )
  }

  /// Go to the next match of the last search.
  package var nextMatchCommand: CommandText {
    pick(
      CommandText("résultat suivant", "Aller à la prochaine tâche que la recherche trouve."),
      CommandText("next match", "Go to the next match of the last search.")
    )
  }

  /// Go to the previous match of the last search.
  package var previousMatchCommand: CommandText {
    pick(
      CommandText(
        "résultat précédent",
        "Revenir à la tâche précédente que la recherche trouve."
      ),
      CommandText("previous match", "Go to the previous match of the last search.")
    )
  }

  /// Go back; else clear the marks.
  package var backCommand: CommandText {
    pick(
      CommandText("revenir", "Revenir en arrière\u{A0}; sinon, ôter les marques."),
      CommandText("back", "Go back; else clear the marks.")
    )
  }
}
