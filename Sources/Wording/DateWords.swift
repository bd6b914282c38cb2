// How dates are said. Days come as numbers, because words know no calendar.

extension Words {
  /// The short name of an ISO weekday, 1 = Monday.
  package func shortWeekday(_ weekday: Int) -> String {
    let names = pick(
      ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    )
    return (1...names.count).contains(weekday) ? names[weekday - 1] : ""
  }

  /// The whole name of an ISO weekday, 1 = Monday.
  package func weekday(_ weekday: Int) -> String {
    let names = pick(
      ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    )
    return (1...names.count).contains(weekday) ? names[weekday - 1] : ""
  }

  /// The short name of a month, 1…12.
  package func shortMonth(_ month: Int) -> String {
    let names = pick(
      [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
      ],
      ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"]
    )
    return (1...names.count).contains(month) ? names[month - 1] : ""
  }

  /// The whole name of a month, 1…12.
  package func month(_ month: Int) -> String {
    let names = pick(
      [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
      ],
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    )
    return (1...names.count).contains(month) ? names[month - 1] : ""
  }

  /// A day of a month: `1er`, `2`.
  package func dayOfMonth(_ day: Int) -> String {
    language == .french && day == 1 ? "1er" : "\(day)"
  }

  /// A date without its year: `ven. 29 mai`.
  package func date(weekday: Int, day: Int, month: Int) -> String {
    "\(shortWeekday(weekday))\u{A0}\(dayOfMonth(day))\u{A0}\(shortMonth(month))"
  }

  /// A date in its week: `mar. 3`.
  package func nearDate(weekday: Int, day: Int) -> String {
    "\(shortWeekday(weekday))\u{A0}\(dayOfMonth(day))"
  }

  /// The same in at most seven cells: `mer 1er`.
  package func narrowDate(weekday: Int, day: Int) -> String {
    let date = nearDate(weekday: weekday, day: day)
    return day == 1 ? date.replacing(".", with: "") : date
  }

  /// A date with its year: `ven. 29 mai 2026`.
  package func fullDate(weekday: Int, day: Int, month: Int, year: Int) -> String {
    "\(date(weekday: weekday, day: day, month: month))\u{A0}\(year)"
  }

  /// An ISO week: `S10`.
  package func week(_ number: Int) -> String {
    "\(pick("S", "W"))\(number < 10 ? "0" : "")\(number)"
  }

  /// Calendar days from day J: `J-96`, `J`, `J+2`.
  package func countdown(_ days: Int) -> String {
    let letter = pick("J", "D")
    return days == 0 ? letter : days < 0 ? "\(letter)\(days)" : "\(letter)+\(days)"
  }

  /// Day J itself, in the title bar.
  package var dayJIsToday: String { pick("JOUR\u{A0}J", "D-DAY") }

  /// An hour: `09:05`.
  package func hour(_ minutes: Int) -> String {
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(pad(minutes / 60)):\(pad(minutes % 60))"
  }

  /// A count of working days with the true minus sign: `24 j`, `−16 j`.
  package func days(_ count: Int) -> String {
    let sign = count < 0 ? "\u{2212}" : ""
    return "\(sign)\(count.magnitude)\u{A0}\(pick("j", "d"))"
  }

  /// Today, where a date would stand.
  package var today: String { pick("auj.", "today") }
  /// Day J, above its line.
  package var dayJ: String { pick("J", "D") }
}
