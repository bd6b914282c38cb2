// The run sheet as it really went.

extension Words {
  /// The run sheet as it went, as the title of a page.
  package var actualSheet: String { pick("Prévu et réel", "Planned and actual") }
  /// How many rows came to what.
  package func actualRows(of all: Int, done: Int, running: Int, cut: Int) -> String {
    var parts = [pick("\(done) faite\(done > 1 ? "s" : "")", "\(done) done")]
    if running > 0 { parts.append(pick("\(running) en cours", "\(running) running")) }
    if cut > 0 { parts.append(pick("\(cut) coupée\(cut > 1 ? "s" : "")", "\(cut) cut")) }
    let rest = all - done - running - cut
    if rest > 0 { parts.append(pick("\(rest) sans heure réelle", "\(rest) with no real hour")) }
    return pick("\(all) lignes\u{A0}: ", "\(all) rows: ") + parts.joined(separator: ", ")
  }
  /// The mean delay of rows that began.
  package func actualMeanDelay(_ minutes: String) -> String {
    pick(
      "Retard moyen au début\u{A0}: \(self.minutes(minutes)) (une avance compte pour l'heure)",
      "Mean delay at the start: \(self.minutes(minutes)) (early counts as on time)"
    )
  }
  /// The row that began the latest.
  package func actualLatest(_ row: String, _ delay: String) -> String {
    pick("Le plus en retard\u{A0}: \(row), \(delay)", "The latest: \(row), \(delay)")
  }
  /// The rows that were cut.
  package func actualCut(_ rows: [String]) -> String {
    let names = rows.joined(separator: ", ")
    return pick("Coupée\(rows.count > 1 ? "s" : "")\u{A0}: \(names)", "Cut: \(names)")
  }
  /// How many incidents there were.
  package func actualIncidents(_ count: Int, open: Int) -> String {
    let rest = open == 0 ? "" : pick(", dont \(open) non clos", ", \(open) not closed")
    return pick(
      "\(count == 0 ? "Aucun" : "\(count)") incident\(count > 1 ? "s" : "")\(rest)",
      "\(count == 0 ? "No" : "\(count)") incident\(count == 1 ? "" : "s")\(rest)"
    )
  }
  /// The strongest gusts.
  package func actualWind(_ gusts: Int, at moment: String) -> String {
    let when = moment.isEmpty ? "" : " (\(moment))"
    return pick(
      "Rafales les plus fortes\u{A0}: \(gusts)\u{A0}km/h\(when)",
      "Strongest gusts: \(gusts)\u{A0}km/h\(when)"
    )
  }
  /// The most people counted.
  package func actualCrowd(_ people: Int, at moment: String) -> String {
    let when = moment.isEmpty ? "" : " (\(moment))"
    return pick("Jauge la plus haute\u{A0}: \(people)\(when)", "Largest crowd: \(people)\(when)")
  }

  /// Minutes: `8 min`.
  package func minutes(_ number: String) -> String { "\(number)\u{A0}min" }
  /// What parts tenths.
  package var decimalMark: String { pick(",", ".") }
  /// A delay in words: `retard 8 min`, `avance 2 min`, `à l'heure`.
  package func lateBy(_ minutes: Int) -> String {
    switch minutes {
    case 0: pick("à l'heure", "on time")
    case 1...: pick("retard \(self.minutes("\(minutes)"))", "\(self.minutes("\(minutes)")) late")
    default: pick("avance \(self.minutes("\(-minutes)"))", "\(self.minutes("\(-minutes)")) early")
    }
  }
  /// Minutes with their sign, in a column that says what they are: `+8`, `−2`, `0`.
  package func actualMinutes(_ minutes: Int) -> String {
    minutes > 0 ? "+\(minutes)" : minutes < 0 ? "\u{2212}\(-minutes)" : "0"
  }

  /// When a row was to begin.
  package var actualPlanned: String { pick("Prévu", "Planned") }
  /// When it began.
  package var actualReal: String { pick("Réel", "Actual") }
  /// Minutes late.
  package var actualDelay: String { pick("Retard (min)", "Late (min)") }
  /// When it was to end.
  package var actualPlannedEnd: String { pick("Fin prévue", "Planned end") }
  /// When it ended.
  package var actualRealEnd: String { pick("Fin réelle", "Actual end") }
  /// A row that was left out.
  package var actualWasCut: String { pick("coupée", "cut") }
  /// A row that never began.
  package var actualNotBegun: String { pick("pas commencée", "not begun") }
  /// A row that never ended.
  package var actualNotEnded: String { pick("pas terminée", "not ended") }
  /// It took more or less time than planned.
  package func actualLength(_ minutes: Int) -> String {
    minutes > 0
      ? pick("\(minutes)\u{A0}min de plus que prévu", "\(minutes)\u{A0}min more than planned")
      : pick("\(-minutes)\u{A0}min de moins que prévu", "\(-minutes)\u{A0}min less than planned")
  }
  /// A row planned after it went before it.
  package var actualOvertaken: String {
    pick("passée après une ligne prévue plus tard", "went after a row planned later")
  }

  /// Punctuality by hour.
  package var actualByHour: String { pick("Ponctualité par heure", "Punctuality by hour") }
  /// The hour.
  package var actualHour: String { pick("Heure", "Hour") }
  /// How many rows.
  package var actualRowCount: String { pick("Lignes", "Rows") }
  /// The mean delay.
  package var actualMean: String { pick("Retard moyen", "Mean delay") }
  /// The greatest delay.
  package var actualGreatest: String { pick("Le plus grand", "Greatest") }
  /// Incidents by category.
  package var actualIncidents: String { pick("Incidents par catégorie", "Incidents by category") }
  /// What incidents were about.
  package var actualCategory: String { pick("Catégorie", "Category") }
  /// Incidents of no category.
  package var actualNoCategory: String { pick("sans catégorie", "no category") }
  /// All together.
  package var actualTotal: String { pick("Total", "Total") }
}
