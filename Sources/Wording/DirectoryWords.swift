// The directory: who can be reached.

extension Words {
  /// What it is called.
  package var directoryTitle: String { pick("Annuaire", "Directory") }
  /// How many roles there are.
  package func roleCount(_ count: Int) -> String {
    pick("\(count) rôle\(count > 1 ? "s" : "")", "\(count) role\(count == 1 ? "" : "s")")
  }
  /// Over the roles.
  package var directoryRole: String { pick("Rôle", "Role") }
  /// Over how many tasks each is responsible for.
  package var directoryTasks: String { pick("à faire", "to do") }
  /// How many tasks a role is responsible for.
  package func openTasks(_ count: Int) -> String {
    pick("\(tasks(count)) à faire", "\(tasks(count)) to do")
  }
  /// There is no role at all.
  package var noRolesYet: String { pick("Aucun rôle encore.", "No role yet.") }
  /// There is no role under the cursor.
  package var noRoleSelected: String { pick("aucun rôle n'est choisi", "no role is selected") }
  /// What a new role is called.
  package var askNewRole: String { pick("Nouveau rôle", "New role") }

  /// What the keys to the right and to the left go to.
  package var cellHint: String { pick("case", "cell") }

  /// The keys while a cell is typed.
  package var cellKeys: [KeyHint] {
    pick(
      [
        ("Entrée", "au suivant"), ("Tab", "à côté"), ("↑↓", "monter, descendre"),
        ("Échap", "laisser"),
      ],
      [("Enter", "next one"), ("Tab", "beside"), ("↑↓", "up, down"), ("Esc", "leave as it was")]
    )
  }
  /// The keys while what is looked for is typed.
  package var directorySearchKeys: [KeyHint] {
    pick(
      [("Entrée", "à la liste"), ("Échap", "tout montrer")],
      [("Enter", "to the list"), ("Esc", "show all")]
    )
  }
}

extension Words {
  /// Open the directory.
  package var directoryCommand: CommandText {
    pick(
      CommandText("annuaire", "Montrer les rôles\u{A0}: qui les tient, téléphone, suppléance."),
      CommandText("directory", "Show the roles: who holds them, phone, deputy.")
    )
  }
  /// Type in a cell.
  package var editCellCommand: CommandText {
    pick(
      CommandText("modifier", "Taper dans la case choisie."),
      CommandText("edit", "Type in the selected cell.")
    )
  }
  /// Look for a role.
  package var searchDirectoryCommand: CommandText {
    pick(
      CommandText("chercher", "Ne montrer que les rôles où ce qui est tapé se trouve."),
      CommandText("search", "Show only the roles in which what is typed is found.")
    )
  }
  /// Add a role.
  package var addRoleCommand: CommandText {
    pick(
      CommandText("ajouter un rôle…", "Ajouter un rôle à l'équipe."),
      CommandText("add a role…", "Add a role to the team.")
    )
  }
  /// To the next column.
  package var cellRightCommand: CommandText {
    pick(
      CommandText("case de droite", "Aller à la case de droite."),
      CommandText("cell to the right", "Go to the cell to the right.")
    )
  }
  /// To the column before.
  package var cellLeftCommand: CommandText {
    pick(
      CommandText("case de gauche", "Aller à la case de gauche."),
      CommandText("cell to the left", "Go to the cell to the left.")
    )
  }
}
