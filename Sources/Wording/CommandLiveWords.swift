// The commands of the run sheet while the day runs.

extension Words {
  /// The next row begins.
  package var topRowCommand: CommandText {
    CommandText(
      pick("top", "start"),
      pick(
        "Lancer la ligne suivante, ou celle qui est regardée\u{A0}; 4 avant la touche\u{A0}: lancée il y a 4 min.",
        "Start the next row, or the one looked at; with 4 before: started 4 min ago."
      )
    )
  }
  /// Minutes more.
  package var cueLaterCommand: CommandText {
    CommandText(
      pick("minute de plus", "minute more"),
      pick(
        "Allonger la ligne en cours, ou retarder celle qui est regardée\u{A0}; 5 avant la touche\u{A0}: de 5 min.",
        "Make the running row longer, or the one looked at later; with 5 before: by 5 min."
      )
    )
  }
  /// Minutes fewer.
  package var cueEarlierCommand: CommandText {
    CommandText(
      pick("minute de moins", "minute less"),
      pick(
        "Raccourcir la prochaine ligne souple, ou avancer celle qui est regardée\u{A0}; 8 avant la touche\u{A0}: de 8 min.",
        "Make the next flexible row shorter, or the one looked at earlier; with 8 before: by 8 min."
      )
    )
  }
  /// A row ends.
  package var endRowCommand: CommandText {
    CommandText(
      pick("fin", "end"),
      pick(
        "Terminer la ligne en cours, ou celle qui est regardée\u{A0}; reprendre une ligne terminée.",
        "End the running row, or the one looked at; take up a row that is over."
      )
    )
  }
  /// A row is left out.
  package var cutRowCommand: CommandText {
    CommandText(
      pick("couper", "cut"),
      pick(
        "Couper la ligne suivante, ou celle qui est regardée\u{A0}; rétablir une ligne coupée.",
        "Cut the next row, or the one looked at; take up a row that was cut."
      )
    )
  }
  /// The ways out.
  package var waysOutCommand: CommandText {
    CommandText(
      pick("issues…", "ways out…"),
      pick(
        "Montrer côte à côte ce qui rattrape l'heure fixe menacée\u{A0}: raccourcir, couper, commencer plus tard.",
        "Show side by side what saves the fixed hour in danger: shorten, cut, begin later."
      )
    )
  }
  /// The large mode.
  package var largeModeCommand: CommandText {
    CommandText(
      pick("en grand", "large"),
      pick(
        "Montrer l'heure, le retard et les lignes en grand, lisibles à deux mètres.",
        "Show hour, delay and rows so large that they are read at two metres."
      )
    )
  }
  /// Back to now.
  package var backToNowCommand: CommandText {
    CommandText(
      pick("maintenant", "now"),
      pick("Revenir à la ligne en cours.", "Come back to the row that is on.")
    )
  }
  /// Writing or running.
  package var turnSheetCommand: CommandText {
    CommandText(
      pick("préparer ou tenir", "write or run"),
      pick(
        "Passer du conducteur que l'on prépare à celui que l'on tient en direct, et retour.",
        "Go from the run sheet as it is written to the one that is run live, and back."
      )
    )
  }
  /// Tick the arrival of a supplier.
  package var tickArrivalCommand: CommandText {
    CommandText(
      pick("pointer l'arrivée", "tick arrival"),
      pick(
        "Pointer l'arrivée du prestataire de la ligne, ou retirer le pointage.",
        "Tick the arrival of the row's supplier, or take that back."
      )
    )
  }
  /// Tell those whom a row concerns.
  package var tellRowCommand: CommandText {
    CommandText(
      pick("prévenir…", "tell…"),
      pick(
        "Montrer qui prévenir de la ligne, avec téléphones et canaux\u{A0}; pointer qui l'est.",
        "Show whom to tell about the row, with phones and channels; tick who was told."
      )
    )
  }
  /// Copy a message about a row.
  package var copyRowCommand: CommandText {
    CommandText(
      pick("copier", "copy"),
      pick("Copier un message sur la ligne, pour le groupe.", "Copy a message about the row.")
    )
  }
  /// Looking at other rows, on the last line.
  package var lookHint: String { pick("regarder", "look") }
  /// Minutes more and fewer, on the last line.
  package var minuteHint: String { pick("minute", "minute") }
}
