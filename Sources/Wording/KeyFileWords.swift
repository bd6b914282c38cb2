// The user's own keys: what is told about their file.

extension Words {
  /// Some lines of the file are not followed.
  package func keyFileProblems(_ count: Int) -> String {
    count == 1
      ? pick(
        "Une ligne du fichier de touches n'est pas suivie",
        "A line of the key file is not followed"
      )
      : pick(
        "\(count) lignes du fichier de touches ne sont pas suivies",
        "\(count) lines of the key file are not followed"
      )
  }
  /// The number of a line.
  package func keyFileLine(_ number: Int) -> String { pick("ligne \(number)", "line \(number)") }
  /// A line that is none.
  package var keyFileNotALine: String {
    pick("il manque un signe = entre la commande et ses touches", "no = between command and keys")
  }
  /// A command that does not exist.
  package func keyFileUnknownCommand(_ name: String) -> String {
    pick("aucune commande ne s'appelle «\u{A0}\(name)\u{A0}»", "no command is called “\(name)”")
  }
  /// A command without keys.
  package func keyFileNoKey(_ name: String) -> String {
    pick("aucune touche ne suit «\u{A0}\(name)\u{A0}»", "no key follows “\(name)”")
  }
  /// A key that does not exist.
  package func keyFileUnknownKey(_ key: String) -> String {
    pick("«\u{A0}\(key)\u{A0}» n'est pas une touche", "“\(key)” is not a key")
  }
  /// A key that no command can have.
  package func keyFileReservedKey(_ key: String) -> String {
    pick("la touche \(key) ne peut pas être donnée", "the key \(key) can't be given away")
  }
  /// A command that has two lines.
  package func keyFileRepeated(_ name: String, line: Int) -> String {
    pick(
      "«\u{A0}\(name)\u{A0}» a déjà la ligne \(line)",
      "“\(name)” has line \(line) already"
    )
  }
  /// A key that belongs to another command.
  package func keyFileTaken(_ key: String, _ name: String, id: String) -> String {
    pick(
      "la touche \(key) est celle de «\u{A0}\(name)\u{A0}» (\(id))",
      "the key \(key) belongs to “\(name)” (\(id))"
    )
  }
}
