import Rendering
import TestSupport
import Testing

@Suite("Shortening and wrapping")
struct ShorteningTests {
  @Test(
    "A title is shortened as a person would",
    arguments: [
      ("Fête de clôture, place Jean Bart", 32, "Fête de clôture, place Jean Bart"),
      ("Fête de clôture, place Jean Bart", 31, "Fête de clôture"),
      (
        "Demande d'occupation du domaine public + fiche manifestation", 32,
        "Demande d'occupation du domaine…"
      ),
      (
        "Convention-type associations (subventions, prêts, bénévolat)", 32,
        "Convention-type associations"
      ),
      ("Dossier de sécurité v1 (notice, plans, DPS)", 32, "Dossier de sécurité v1"),
      ("Projet de délibération (aides aux associations)", 32, "Projet de délibération"),
      ("Demande des arrêtés de circulation et de stationnement", 32, "Demande des arrêtés…"),
      ("Mobilisation des habitants\u{A0}: maisons de quartier", 32, "Mobilisation des habitants"),
      ("Brief graphique et pistes de visuel", 32, "Brief graphique et pistes…"),
      ("Court (mais avec une longue parenthèse)", 20, "Court (mais…"),
      ("Décision météo (maintien, repli, annulation)", 32, "Décision météo"),
      ("Note de situation pour la nouvelle équipe", 28, "Note de situation…"),
      ("Le plan et la suite du plan", 10, "Le plan…"), ("À la une", 5, "À…"),
      ("Anticonstitutionnellement", 10, "Anticonst…"),
      ("Devis, barnums et sonorisation", 20, "Devis, barnums…"),
      ("Note pour le maire, + annexes très longues", 22, "Note pour le maire"),
      ("12:30 repas des bénévoles au gymnase", 20, "12:30 repas…"),
      ("会議室の予約と確認", 9, "会議室の…"),
      ("abc", 1, "…"), ("abc", 0, ""), ("abc", -3, ""), ("", 5, ""),
    ]
  )
  func titles(title: String, columns: Int, expected: String) {
    let shown = Shortening.title(title, columns: columns)
    #expect(shown == expected)
    #expect(TextWidth.of(shown) <= max(0, columns))
  }

  @Test("No shortened title is wider than its room", arguments: 0...60)
  func room(columns: Int) {
    let titles = [
      "Dépôt du dossier : mairie + (sous-préfecture)", "Réunion de sécurité (mairie / s",
      "a, b (c : d",
      "👨\u{200D}👩\u{200D}👧 famille, (会議)", String(repeating: "x", count: 100), " (début",
      "        ",
    ]
    for title in titles {
      #expect(TextWidth.of(Shortening.title(title, columns: columns)) <= columns)
    }
  }

  @Test("Where Unicode is missing the cut is a tilde")
  func ascii() {
    #expect(Shortening.title("Demande des badges", columns: 12, glyphs: .ascii) == "Demande~")
  }

  @Test("Lines break between words")
  func wrapping() {
    let text = "Devait finir ven.\u{A0}6 févr. Il reste un jour de travail : finie ce soir."
    #expect(
      Wrapping.lines(text, columns: 38) == [
        "Devait finir ven.\u{A0}6 févr. Il reste un", "jour de travail : finie ce soir.",
      ]
    )
  }

  @Test(
    "Lines are broken where they must",
    arguments: [
      ("a\n\nb", 5, ["a", "", "b"]), ("", 5, []), ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("会議室", 3, ["会", "議", "室"]), ("会議", 1, ["会", "議"]), ("a  b", 1, ["a", "b"]),
      ("ab cd", 2, ["ab", "cd"]), ("fin\n", 5, ["fin"]), ("a\r\nb", 5, ["a", "b"]), ("mot", 0, []),
    ]
  )
  func breaking(text: String, columns: Int, expected: [String]) {
    #expect(Wrapping.lines(text, columns: columns) == expected)
  }

  @Test("Lines are those that one gets letter by letter", arguments: 1...20)
  func wrappingByLetters(columns: Int) {
    var random = SplitMix64(seed: UInt64(columns))
    let pieces = ["a", " ", "é", "\u{A0}", "会", "\n", "\r\n", "mot", "—", "e\u{301}", "→ ", ", "]
    for _ in 0..<300 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      #expect(Wrapping.lines(text, columns: columns) == ShorteningTests.wrapped(text, columns))
    }
  }

  /// The same, told as simply as can be.
  private static func wrapped(_ text: String, _ columns: Int) -> [String] {
    var lines: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      var line = Substring()
      while let next = rest.first, !next.isNewline,
        TextWidth.of(String(line) + String(next)) <= columns
      {
        line.append(next)
        rest = rest.dropFirst()
      }
      if rest.first?.isNewline ?? true {
        rest = rest.dropFirst()
      } else {
        if line.isEmpty, let wide = rest.popFirst() { line.append(wide) }
        // The space that didn't fit breaks the line as well.
        if rest.first != " ", let space = line.lastIndex(of: " "), space > line.startIndex {
          rest = line[space...] + rest
          line = line[..<space]
        }
        rest = rest.drop { $0 == " " }
      }
      while line.last == " " { line.removeLast() }
      lines.append(String(line))
    }
    return lines
  }

  @Test("What exceeds the number of lines ends in an ellipsis")
  func limit() {
    let text = "un deux trois quatre cinq six"
    #expect(Wrapping.lines(text, columns: 10, limit: 2) == ["un deux", "trois…"])
    #expect(Wrapping.lines(text, columns: 10, limit: 3) == ["un deux", "trois", "quatre…"])
    #expect(Wrapping.lines(text, columns: 40, limit: 1) == [text])
    #expect(Wrapping.lines("a\nb", columns: 10, limit: 1) == ["a…"])
  }
}
