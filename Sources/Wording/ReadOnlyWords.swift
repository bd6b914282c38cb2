// Why a project can be looked at only: what follows "is read-only:".

extension Words {
  /// The project can be looked at only, and why; `path` is left out where it is not known.
  package func readOnlyProject(_ path: String?, because reason: String) -> String {
    pick(
      "\(path.map { quoted($0) } ?? "le projet") est en lecture seule\u{A0}: \(reason)",
      "\(path.map { quoted($0) } ?? "the project") is read-only: \(reason)"
    )
  }

  /// It was asked for.
  package var readOnlyRequested: String { pick("comme demandé.", "as asked.") }

  /// No journal can be written.
  package var readOnlyFolder: String {
    pick(
      "son dossier est protégé, donc pas de journal ici. Pour travailler\u{A0}: en faire une copie ailleurs.",
      "its folder is protected, so there is no journal here. To work: copy it elsewhere."
    )
  }

  /// The file is protected.
  package var readOnlyFile: String {
    pick(
      "le fichier est protégé. Pour travailler\u{A0}: en faire une copie ailleurs.",
      "the file is protected. To work: copy it elsewhere."
    )
  }

  /// A newer version wrote the document.
  package func readOnlyNewerVersion(_ major: Int) -> String {
    pick(
      "le document est au format \(major), plus récent que ce programme. Installer une version plus récente.",
      "the document has format \(major), newer than this program. Install a newer version."
    )
  }

  /// An object has a key twice.
  package func readOnlyDuplicateKey(_ key: String, line: Int) -> String {
    pick(
      "ligne \(line), la clé \(quoted(key)) figure deux fois. En retirer une.",
      "line \(line), the key \(quoted(key)) stands there twice. Remove one."
    )
  }

  /// The side folder is not safe to use.
  package var unsafeSideFolder: String {
    pick(
      "son dossier annexe appartient à quelqu'un d'autre ou d'autres peuvent y écrire (chmod go-w).",
      "its side folder belongs to somebody else, or others may write in it (chmod go-w)."
    )
  }

  /// The file has several names.
  package var readOnlyHardLink: String {
    pick(
      "le fichier porte plusieurs noms (liens physiques), qui se sépareraient à l'enregistrement.",
      "the file has several names (hard links), which saving would part."
    )
  }

  /// An outside change can't be merged.
  package var readOnlyLostBase: String {
    pick(
      "un autre programme a changé le document, et l'état d'avant n'est plus connu. Pour comparer\u{A0}: jourj check",
      "another program changed the document, and the state before is not known any more. To compare: jourj check"
    )
  }
}
