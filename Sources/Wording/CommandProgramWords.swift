// The program itself.

extension Words {
  /// Take back the last gesture, one's own or another's.
  package var undoCommand: CommandText {
    pick(
      CommandText("défaire", "Défaire le dernier geste, le sien ou celui d'un autre."),
      CommandText("undo", "Take back the last gesture, one's own or another's.")
    )
  }

  /// Do again the gesture taken back.
  package var redoCommand: CommandText {
    pick(
      CommandText("refaire", "Refaire le geste défait."),
      CommandText("redo", "Do again the gesture taken back.")
    )
  }

  /// Show all gestures; the plan of then can be seen and gone back to.
  package var historyCommand: CommandText {
    pick(
      CommandText(
        "historique",
        "Montrer tous les gestes\u{A0}; on peut revoir le plan d'alors et y revenir."
      ),
      CommandText("history", "Show all gestures; the plan of then can be seen and gone back to.")
    )
  }

  /// Show the plan as it was after this gesture, changing nothing.
  package var lookAtPastCommand: CommandText {
    pick(
      CommandText(
        "voir le plan d'alors",
        "Montrer le plan comme il était après ce geste, sans rien changer."
      ),
      CommandText(
        "see the plan of then",
        "Show the plan as it was after this gesture, changing nothing."
      )
    )
  }

  /// Make the project as it was after this gesture; u takes it back.
  package var returnToPastCommand: CommandText {
    pick(
      CommandText(
        "revenir à cet état",
        "Remettre le projet comme il était après ce geste\u{A0}; u le défait."
      ),
      CommandText(
        "return to this state",
        "Make the project as it was after this gesture; u takes it back."
      )
    )
  }

  /// Go on to what decides; make what is shown.
  package var followCommand: CommandText {
    pick(
      CommandText("suivre, accepter", "Passer à la tâche qui décide, ou faire ce qui est montré."),
      CommandText("follow, accept", "Go on to the task that decides, or do what is shown.")
    )
  }

  /// List what can be done here; typing filters, Enter runs.
  package var helpCommand: CommandText {
    pick(
      CommandText("aide", "Lister ce qu'on peut faire ici\u{A0}; taper filtre, Entrée exécute."),
      CommandText("help", "List what can be done here; typing filters, Enter runs.")
    )
  }

  /// Leave this screen; on a view, quit the program.
  package var leaveCommand: CommandText {
    pick(
      CommandText("quitter l'écran", "Quitter cet écran\u{A0}; sur une vue, quitter le programme."),
      CommandText("leave", "Leave this screen; on a view, quit the program.")
    )
  }

  /// Quit the program; everything is already saved.
  package var quitCommand: CommandText {
    pick(
      CommandText("quitter", "Quitter le programme\u{A0}; tout est déjà enregistré."),
      CommandText("quit", "Quit the program; everything is already saved.")
    )
  }

  /// Draw the screen anew.
  package var redrawCommand: CommandText {
    pick(
      CommandText("redessiner", "Redessiner l'écran."),
      CommandText("redraw", "Draw the screen anew.")
    )
  }

  /// Give the terminal back; fg brings the program back.
  package var suspendCommand: CommandText {
    pick(
      CommandText("mettre de côté", "Rendre la main au terminal\u{A0}; fg ramène le programme."),
      CommandText("suspend", "Give the terminal back; fg brings the program back.")
    )
  }
}
