// Opening what records point at.

extension Words {
  /// Open a link of the record.
  package var openLinkCommand: CommandText {
    pick(
      CommandText(
        "ouvrir le lien…",
        "Ouvrir un fichier ou une adresse de la fiche\u{A0}; l'adresse entière est montrée avant."
      ),
      CommandText(
        "open link…",
        "Open a file or an address of the record; it is shown whole before."
      )
    )
  }
  /// Which link to open.
  package var askLinkToOpen: String { pick("Ouvrir quel lien", "Open which link") }
  /// An address is about to be opened.
  package var openAddress: String { pick("Ouvrir cette adresse\u{A0}?", "Open this address?") }
  /// A file is about to be opened.
  package var openFile: String { pick("Ouvrir ce fichier\u{A0}?", "Open this file?") }
  /// The file lies elsewhere than the project.
  package var fileIsOutside: String {
    pick(
      "Ce fichier est hors du dossier du projet.",
      "This file is outside the folder of the project."
    )
  }
  /// The file isn't there.
  package func fileIsMissing(_ path: String) -> String {
    pick("Fichier introuvable\u{A0}: \(path)", "No such file: \(path)")
  }
  /// The key that opens what is shown.
  package func openHint(_ key: String) -> String { pick("\(key)\u{A0}: ouvrir", "\(key): open") }
  /// The keys while an address is shown.
  package var linkKeys: [KeyHint] {
    pick([("Entrée", "ouvrir"), ("Échap", "abandonner")], [("Enter", "open"), ("Esc", "give up")])
  }
  /// Something is being opened.
  package func opening(_ target: String) -> String {
    pick("Ouverture de \(target)", "Opening \(target)")
  }
  /// Nothing opens it.
  package func openingFailed(_ program: String, _ reason: String) -> String {
    pick(
      "\(quoted(program)) ne se lance pas\u{A0}: \(reason).",
      "\(quoted(program)) can't be started: \(reason)."
    )
  }
  /// The record has no link.
  package var hasNoLink: String {
    pick("cette fiche n'a ni fichier ni adresse", "this record has no file and no address")
  }
  /// Links of that scheme are not opened.
  package func schemeRefused(_ scheme: String) -> String {
    pick(
      "\(scheme)\u{A0}: ne s'ouvre pas d'ici (seuls http, https, mailto et tel).",
      "\(scheme): is not opened from here (only http, https, mailto and tel)."
    )
  }
  /// The host of an address is not in plain letters.
  package func foreignHost(_ host: String) -> String {
    pick(
      "\(quoted(host)) a d'autres lettres que l'alphabet simple et peut imiter un autre nom\u{A0}: non ouvert.",
      "\(quoted(host)) has other letters than plain ones and may imitate another name: not opened."
    )
  }
  /// A link can't be read.
  package func linkUnreadable(_ link: String) -> String {
    pick(
      "\(quoted(link)) ne se lit pas comme une adresse\u{A0}: non ouvert.",
      "\(quoted(link)) can't be read as an address: not opened."
    )
  }

  // MARK: - The clipboard

  /// Copy to the clipboard of the terminal.
  package var copyToClipboardCommand: CommandText {
    pick(
      CommandText(
        "copier au presse-papiers",
        "Copier le texte choisi au presse-papiers du terminal (OSC 52)\u{A0}; tout programme peut l'y lire."
      ),
      CommandText(
        "copy to clipboard",
        "Copy the chosen text to the terminal's clipboard (OSC 52); any program may read it there."
      )
    )
  }
  /// A text was sent to the clipboard.
  package var sentToClipboard: String {
    pick("Envoyé au presse-papiers du terminal.", "Sent to the terminal's clipboard.")
  }
  /// A text is too long for the clipboard.
  package var tooLongForClipboard: String {
    pick("Trop long pour le presse-papiers du terminal.", "Too long for the terminal's clipboard.")
  }
}
