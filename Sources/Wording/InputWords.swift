// What is said of a text that was typed: what it was taken for, or why it can't be read.

extension Words {
  /// A text that is no date.
  package func notADay(_ text: String) -> String {
    pick(
      "«\u{A0}\(text)\u{A0}» n'est pas une date\u{A0}: 29/5, ven 29 mai, S22, J-30, +3j, fin avril",
      "“\(text)” is no date: 29/5, fri 29 may, W22, D-30, +3d, end april"
    )
  }

  /// A day that its month does not have.
  package func noSuchDay(_ text: String) -> String {
    pick(
      "«\u{A0}\(text)\u{A0}»\u{A0}: ce jour n'existe pas",
      "“\(text)”: there is no such day"
    )
  }

  /// A date that falls on another weekday than the one typed.
  package func otherWeekday(_ date: String, _ weekday: String) -> String {
    pick("\(date)\u{A0}: c'est un \(weekday)", "\(date) is a \(weekday)")
  }

  /// An offset typed while the project has no day J.
  package var noDayJ: String {
    pick(
      "le projet n'a pas de jour J\u{A0}: le fixer d'abord",
      "the project has no D-day: set it first"
    )
  }

  /// A text that is no duration.
  package func notADuration(_ text: String) -> String {
    pick(
      "«\u{A0}\(text)\u{A0}» n'est pas une durée en jours\u{A0}: 3j, 2s",
      "“\(text)” is no duration in days: 3d, 2w"
    )
  }

  /// A text that does not say how two tasks are tied.
  package func notATie(_ text: String) -> String {
    pick(
      "«\u{A0}\(text)\u{A0}» n'est pas un lien\u{A0}: fin→début, début→début, fin→fin, début→fin, +2, -1",
      "“\(text)” is no link: finish→start, start→start, finish→finish, start→finish, +2, -1"
    )
  }

  /// A text that is no hour.
  package func notAnHour(_ text: String) -> String {
    pick(
      "«\u{A0}\(text)\u{A0}» n'est pas une heure\u{A0}: 14h, 14:30, 1430",
      "“\(text)” is no hour: 14:30, 1430, 2pm"
    )
  }

  /// A text that is no amount.
  package func notAnAmount(_ text: String) -> String {
    pick(
      "«\u{A0}\(text)\u{A0}» n'est pas un montant\u{A0}: 1\u{A0}250,50",
      "“\(text)” is no amount: 1,250.50"
    )
  }

  /// A text that is no count of minutes.
  package func notMinutes(_ text: String) -> String {
    pick(
      "«\u{A0}\(text)\u{A0}» n'est pas une durée en minutes\u{A0}: 45min, 1h30",
      "“\(text)” is no duration in minutes: 45min, 1h30"
    )
  }

  /// A text that is no whole number.
  package func notAWholeNumber(_ text: String) -> String {
    pick(
      "«\u{A0}\(text)\u{A0}» n'est pas un nombre entier",
      "“\(text)” is no whole number"
    )
  }

  /// A text that is no number.
  package func notANumber(_ text: String) -> String {
    pick("«\u{A0}\(text)\u{A0}» n'est pas un nombre", "“\(text)” is no number")
  }

  /// A text that is none of a few words.
  package func notAChoice(_ text: String, _ choices: [String]) -> String {
    let list = choices.joined(separator: ", ")
    return pick(
      "«\u{A0}\(text)\u{A0}» n'est pas l'un des choix\u{A0}: \(list)",
      "“\(text)” is none of the choices: \(list)"
    )
  }

  /// A text that names nothing.
  package func notAName(_ text: String) -> String {
    pick("rien ne s'appelle «\u{A0}\(text)\u{A0}»", "nothing is called “\(text)”")
  }

  /// A text that may name several things.
  package func severalNames(_ text: String, _ count: Int) -> String {
    pick(
      "«\u{A0}\(text)\u{A0}»\u{A0}: \(count) noms correspondent, lequel\u{A0}?",
      "“\(text)” matches \(count) names: which one?"
    )
  }

  /// A number that is beyond what can be meant.
  package func tooLarge(_ text: String) -> String {
    pick("«\u{A0}\(text)\u{A0}»\u{A0}: trop grand", "“\(text)”: too large")
  }

  /// A field that may not be left empty.
  package var somethingIsMissing: String { pick("rien n'est écrit", "something to write") }
}
