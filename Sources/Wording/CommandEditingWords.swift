// What is done to tasks.

extension Words {
  /// Add a task after the selected one.
  package var addTaskCommand: CommandText {
    pick(
      CommandText("ajouter…", "Ajouter une tâche après celle qui est choisie."),
      CommandText("add…", "Add a task after the selected one.")
    )
  }

  /// Add a task as a part of the selected one.
  package var addSubtaskCommand: CommandText {
    pick(
      CommandText("ajouter dedans…", "Ajouter une tâche comme partie de celle qui est choisie."),
      CommandText("add inside…", "Add a task as a part of the selected one.")
    )
  }

  /// Choose a field of the task and edit it.
  package var editFieldCommand: CommandText {
    pick(
      CommandText("modifier…", "Choisir un champ de la tâche et le modifier."),
      CommandText("edit…", "Choose a field of the task and edit it.")
    )
  }

  /// Finish the task, or put it back to do.
  package var toggleDoneCommand: CommandText {
    pick(
      CommandText("terminé", "Terminer la tâche, ou la remettre à faire."),
      CommandText("done", "Finish the task, or put it back to do.")
    )
  }

  /// Choose the state of the task.
  package var changeStateCommand: CommandText {
    pick(
      CommandText("statut…", "Choisir l'état de la tâche."),
      CommandText("state…", "Choose the state of the task.")
    )
  }

  /// Change the finish date, and see first what it moves.
  package var changeDateCommand: CommandText {
    pick(
      CommandText("date…", "Changer la date de fin, et voir d'abord ce que cela déplace."),
      CommandText("date…", "Change the finish date, and see first what it moves.")
    )
  }

  /// Move D-day, and see first all that it moves and breaks.
  package var changeDayJCommand: CommandText {
    pick(
      CommandText(
        "jour J…",
        "Déplacer le jour J, et voir d'abord tout ce que cela déplace et casse."
      ),
      CommandText("D-day…", "Move D-day, and see first all that it moves and breaks.")
    )
  }

  /// Move the bar a working day later, as a preview.
  package var moveLaterCommand: CommandText {
    pick(
      CommandText("un jour plus tard", "Déplacer la barre d'un jour ouvré vers la fin, en aperçu."),
      CommandText("a day later", "Move the bar a working day later, as a preview.")
    )
  }

  /// Move the bar a working day earlier, as a preview.
  package var moveEarlierCommand: CommandText {
    pick(
      CommandText(
        "un jour plus tôt",
        "Déplacer la barre d'un jour ouvré vers le début, en aperçu."
      ),
      CommandText("a day earlier", "Move the bar a working day earlier, as a preview.")
    )
  }

  /// Move the bar a week later, as a preview.
  package var moveWeekLaterCommand: CommandText {
    pick(
      CommandText(
        "une semaine plus tard",
        "Déplacer la barre d'une semaine vers la fin, en aperçu."
      ),
      CommandText("a week later", "Move the bar a week later, as a preview.")
    )
  }

  /// Move the bar a week earlier, as a preview.
  package var moveWeekEarlierCommand: CommandText {
    pick(
      CommandText(
        "une semaine plus tôt",
        "Déplacer la barre d'une semaine vers le début, en aperçu."
      ),
      CommandText("a week earlier", "Move the bar a week earlier, as a preview.")
    )
  }

  /// Make the duration a day longer, as a preview.
  package var lengthenCommand: CommandText {
    pick(
      CommandText("plus longue", "Allonger la durée d'un jour, en aperçu."),
      CommandText("longer", "Make the duration a day longer, as a preview.")
    )
  }

  /// Make the duration a day shorter, as a preview.
  package var shortenCommand: CommandText {
    pick(
      CommandText("plus courte", "Raccourcir la durée d'un jour, en aperçu."),
      CommandText("shorter", "Make the duration a day shorter, as a preview.")
    )
  }

  /// Show all that the change on trial would move and break.
  package var seeAllCommand: CommandText {
    pick(
      CommandText("tout voir", "Montrer tout ce que le changement à l'essai déplace et casse."),
      CommandText("see all", "Show all that the change on trial would move and break.")
    )
  }

  /// Move the task one place down in its lot.
  package var moveRowDownCommand: CommandText {
    pick(
      CommandText("descendre la ligne", "Descendre la tâche d'un rang dans son volet."),
      CommandText("row down", "Move the task one place down in its lot.")
    )
  }

  /// Move the task one place up in its lot.
  package var moveRowUpCommand: CommandText {
    pick(
      CommandText("monter la ligne", "Monter la tâche d'un rang dans son volet."),
      CommandText("row up", "Move the task one place up in its lot.")
    )
  }

  /// Do for good what the preview shows, or edit the task.
  package var acceptCommand: CommandText {
    pick(
      CommandText("accepter", "Faire pour de bon ce que l'aperçu montre, ou modifier la tâche."),
      CommandText("accept", "Do for good what the preview shows, or edit the task.")
    )
  }

  /// Choose the task that must come before, then type and lag of the link.
  package var linkToCommand: CommandText {
    pick(
      CommandText("lier…", "Choisir la tâche qui doit précéder, puis le type et le délai du lien."),
      CommandText("link…", "Choose the task that must come before, then type and lag of the link.")
    )
  }

  /// Choose a link of the task and remove it.
  package var unlinkCommand: CommandText {
    pick(
      CommandText("délier…", "Choisir un lien de la tâche et le supprimer."),
      CommandText("unlink…", "Choose a link of the task and remove it.")
    )
  }

  /// Explain the dates of the task, constraint by constraint.
  package var whyCommand: CommandText {
    pick(
      CommandText("pourquoi", "Expliquer les dates de la tâche, contrainte par contrainte."),
      CommandText("why", "Explain the dates of the task, constraint by constraint.")
    )
  }

  /// Delete the task and its links; u brings it back.
  package var deleteCommand: CommandText {
    pick(
      CommandText("supprimer", "Supprimer la tâche et ses liens\u{A0}; u la rétablit."),
      CommandText("delete", "Delete the task and its links; u brings it back.")
    )
  }

  /// Put the task in another lot.
  package var moveToCommand: CommandText {
    pick(
      CommandText("changer de volet…", "Ranger la tâche dans un autre volet."),
      CommandText("move to lot…", "Put the task in another lot.")
    )
  }

  /// Choose who carries the task.
  package var changeRoleCommand: CommandText {
    pick(
      CommandText("responsable…", "Choisir qui porte la tâche."),
      CommandText("responsible…", "Choose who carries the task.")
    )
  }

  /// Note whom the task waits for, and when to chase.
  package var waitForCommand: CommandText {
    pick(
      CommandText("en attente de…", "Noter qui l'on attend, et quand relancer."),
      CommandText("waiting for…", "Note whom the task waits for, and when to chase.")
    )
  }

  /// Add a line to the notes of the task.
  package var addNoteCommand: CommandText {
    pick(
      CommandText("note…", "Ajouter une ligne au bloc-notes de la tâche."),
      CommandText("note…", "Add a line to the notes of the task.")
    )
  }

  /// Choose the priority of the task.
  package var changePriorityCommand: CommandText {
    pick(
      CommandText("priorité…", "Choisir la priorité de la tâche."),
      CommandText("priority…", "Choose the priority of the task.")
    )
  }

  /// Copy the task as text, to paste it elsewhere.
  package var copyTextCommand: CommandText {
    pick(
      CommandText("copier", "Copier la tâche comme texte, pour la coller ailleurs."),
      CommandText("copy", "Copy the task as text, to paste it elsewhere.")
    )
  }

  /// Add a copy of the task, to do and without its links.
  package var duplicateCommand: CommandText {
    pick(
      CommandText("dupliquer", "Ajouter une copie de la tâche, à faire et sans ses liens."),
      CommandText("duplicate", "Add a copy of the task, to do and without its links.")
    )
  }

  /// Do the last change again on the selected or marked tasks.
  package var repeatChangeCommand: CommandText {
    pick(
      CommandText("répéter", "Refaire le dernier changement sur la tâche choisie ou les marquées."),
      CommandText("repeat", "Do the last change again on the selected or marked tasks.")
    )
  }

  /// Mark the task and go down; verbs apply to all marked ones.
  package var markCommand: CommandText {
    pick(
      CommandText(
        "marquer",
        "Marquer la tâche et descendre\u{A0}; les verbes valent pour toutes les marquées."
      ),
      CommandText("mark", "Mark the task and go down; verbs apply to all marked ones.")
    )
  }

  /// Mark from the last mark up to here.
  package var markRangeCommand: CommandText {
    pick(
      CommandText("marquer jusqu'ici", "Marquer de la dernière marque jusqu'ici."),
      CommandText("mark up to here", "Mark from the last mark up to here.")
    )
  }

  /// Mark all visible tasks, or clear all marks.
  package var markAllCommand: CommandText {
    pick(
      CommandText(
        "marquer tout",
        "Marquer toutes les tâches visibles, ou ôter toutes les marques."
      ),
      CommandText("mark all", "Mark all visible tasks, or clear all marks.")
    )
  }
}
