// What the run sheet says while the day runs.

extension Words {
  // MARK: - Time

  /// Seconds as a clock counts them down: `48 s`, `12:05`, `1 h 12`.
  package func clock(seconds: Int) -> String {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    if minutes == 0 { return "\(rest)\u{A0}s" }
    if minutes >= 60 { return stretch(minutes) }
    return "\(minutes):\(rest < 10 ? "0" : "")\(rest)"
  }
  /// Somebody, or the network, has changed the machine's clock: by how much, and what it shows now.
  package func clockChanged(by seconds: Int, to hour: String) -> String {
    let size = Int(clamping: seconds.magnitude)
    let length =
      if size < 60 {
        "\(size)\u{A0}s"
      } else if size < 2 * 86_400 {
        stretch(size / 60)
      } else {
        pick("\(size / 86_400)\u{A0}jours", "\(size / 86_400)\u{A0}days")
      }
    return seconds > 0
      ? pick(
        "Horloge changée\u{A0}: avancée de \(length), \(hour) maintenant. Ce qui est noté reste.",
        "Clock changed: put forward by \(length), \(hour) now. What is noted stays."
      )
      : pick(
        "Horloge changée\u{A0}: reculée de \(length), \(hour) maintenant. Ce qui est noté reste.",
        "Clock changed: put back by \(length), \(hour) now. What is noted stays."
      )
  }
  /// The time zone that the machine names is known to nobody; empty: it names none.
  package func unknownTimeZone(_ name: String) -> String {
    name.isEmpty
      ? pick(
        "Cette machine n'a pas de fuseau horaire\u{A0}: les heures sont en UTC. TZ=Europe/Paris en donne un.",
        "This machine has no time zone: hours are in UTC. TZ=Europe/Paris gives one."
      )
      : pick(
        "Fuseau horaire inconnu, TZ=\(name)\u{A0}: les heures sont en UTC. TZ=Europe/Paris convient.",
        "Unknown time zone, TZ=\(name): hours are in UTC. TZ=Europe/Paris will do."
      )
  }
  /// The second hour of a name, on the night when clocks are put back.
  package var secondTime: String { pick(" bis", " again") }
  /// Minutes late or early in words: `retard 8 min`, `avance 2 min`, `à l'heure`.
  package func punctual(_ minutes: Int) -> String {
    if minutes == 0 { return pick("à l'heure", "on time") }
    let size = stretch(abs(minutes))
    return minutes > 0
      ? pick("retard \(size)", "\(size) late") : pick("avance \(size)", "\(size) early")
  }
  /// Minutes late or early under a heading that says so: `+8`, `−2`, `0`.
  package func minutesInColumn(_ minutes: Int) -> String {
    let size = abs(minutes)
    let text = size < 100 ? "\(size)" : "\(size / 60)h"
    return minutes == 0 ? "0" : (minutes > 0 ? "+" : "\u{2212}") + text
  }
  /// In so many minutes.
  package func inTime(_ minutes: Int) -> String {
    pick("dans \(stretch(minutes))", "in \(stretch(minutes))")
  }

  // MARK: - What runs

  /// Above the row that runs.
  package var runningLabel: String { pick("EN COURS", "RUNNING") }
  /// Above the row that comes where nothing runs.
  package var comesNextLabel: String { pick("ENSUITE", "NEXT") }
  /// When a row was topped.
  package func toppedAt(_ hour: String) -> String { pick("top à \(hour)", "began \(hour)") }
  /// When a row is planned.
  package func plannedAt(_ hour: String) -> String { pick("prévu à \(hour)", "planned \(hour)") }
  /// Before what is left of a row.
  package var leftLabel: String { pick("reste", "left") }
  /// Before what a row takes too long.
  package var overLabel: String { pick("dépassé de", "over by") }
  /// When a row ends.
  package func endsAt(_ hour: String) -> String { pick("fin \(hour)", "ends \(hour)") }
  /// Its hour has come.
  package var toTop: String { pick("à lancer", "to start") }
  /// Its end has come.
  package var toEnd: String { pick("à finir", "to end") }
  /// Everything is over.
  package var dayIsDone: String { pick("Conducteur terminé", "Run sheet done") }
  /// The end of a row.
  package func endOf(_ title: String) -> String { pick("Fin\u{A0}: \(title)", "End: \(title)") }
  /// Zones, or that there are none in particular.
  package func zones(_ zones: [String], orWholeSite isTold: Bool) -> String {
    zones.isEmpty && isTold ? wholeSite : self.zones(zones)
  }

  // MARK: - What is wrong

  /// Minutes that a row can take more before a fixed one can't be held.
  package func freeUntil(_ minutes: String, _ row: String) -> String {
    pick("marge \(minutes) avant la ligne \(row)", "\(minutes) to spare before row \(row)")
  }
  /// Minutes to catch up before a fixed hour.
  package func toCatchUp(_ minutes: Int, before hour: String) -> String {
    pick(
      "\(stretch(minutes)) à rattraper avant \(hour) (fixe)",
      "\(stretch(minutes)) to catch up before \(hour) (fixed)"
    )
  }
  /// A row is held at its hour.
  package func heldAt(_ row: String, _ hour: String) -> String {
    pick("ligne \(row) tenue à \(hour)", "row \(row) held at \(hour)")
  }
  /// No fixed hour is in danger.
  package var noSqueeze: String {
    pick("toutes les heures fixes sont tenues", "all fixed hours are held")
  }
  /// All fixed hours are held.
  package var allHeld: String {
    pick("Toutes les heures fixes sont tenues", "All fixed hours are held")
  }
  /// A row done in fewer minutes.
  package func fitsIn(_ row: String, _ minutes: Int, insteadOf before: Int) -> String {
    pick(
      "\(row) tient en \(stretch(minutes)) au lieu de \(before)",
      "\(row) fits in \(stretch(minutes)) instead of \(before)"
    )
  }
  /// To shorten, behind its key.
  package var shortenVerb: String { pick("raccourcir", "shorten") }
  /// To shorten a row, behind its key.
  package func shortenRow(_ row: String) -> String {
    pick("raccourcir la ligne \(row)", "shorten row \(row)")
  }
  /// To see the ways out, behind their key.
  package var waysOutVerb: String { pick("voir les issues", "see the ways out") }
  /// Some rows made shorter.
  package func shortening(_ rows: [String]) -> String {
    pick(
      "Raccourcir \(rows.count > 1 ? "les lignes" : "la ligne") \(listed(rows))",
      "Shorten \(rows.count > 1 ? "rows" : "row") \(listed(rows))"
    )
  }
  /// Some rows cut.
  package func cutting(_ rows: [String]) -> String {
    pick("Couper \(listed(rows))", "Cut \(listed(rows))")
  }
  /// A row that begins later.
  package func beginningAt(_ hour: String) -> String {
    pick("Commencer à \(hour)", "Begin at \(hour)")
  }
  /// Some names in a sentence: `a, b et c`.
  package func listed(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + pick(" et ", " and ") + last
  }

  // MARK: - What comes

  /// What comes in each zone.
  package var nextHeading: String { pick("Ensuite", "Next") }

  // MARK: - The list

  /// When rows are planned, as a heading.
  package var plannedHeading: String { pick("prévu", "plan") }
  /// When they began, as a heading.
  package var actualHeading: String { pick("réel", "actual") }
  /// How late that was, as a heading.
  package var delayHeading: String { "+/\u{2212}" }
  /// How many rows are done.
  package func rowsDone(_ done: Int, of all: Int) -> String {
    pick(
      "\(done) faite\(done > 1 ? "s" : "") sur \(all)",
      "\(done) of \(all) done"
    )
  }
  /// A row that was left out, in 6 cells.
  package var cutMark: String { pick("coupée", "cut") }

  // MARK: - The selected row

  /// What Enter does.
  package func topHint(_ enter: String, _ row: String) -> String {
    pick("\(enter)\u{A0}: top de la ligne \(row)", "\(enter): start row \(row)")
  }
  /// A count that was typed.
  package func countHint(
    _ count: Int,
    later: String,
    earlier: String,
    end: String,
    top: String
  )
    -> String
  {
    pick(
      "\(count) min\u{A0}: \(later) de plus, \(earlier) de moins, \(top) top il y a \(count) min, \(end) fin il y a \(count) min",
      "\(count) min: \(later) more, \(earlier) less, \(top) started \(count) min ago, \(end) ended \(count) min ago"
    )
  }
  /// When a row was topped against its hour.
  package func topAgainst(_ actual: String, _ planned: String) -> String {
    pick("top \(actual), prévu \(planned)", "began \(actual), planned \(planned)")
  }
  /// The radio channel.
  package func radioChannel(_ channel: String) -> String {
    pick("canal radio \(channel)", "radio channel \(channel)")
  }

  // MARK: - What is tried

  /// A row that is tried longer or shorter.
  package func triesLength(_ row: String, _ minutes: Int, insteadOf before: Int) -> String {
    pick(
      "\(row)\u{A0}: \(stretch(minutes)) au lieu de \(stretch(before))",
      "\(row): \(stretch(minutes)) instead of \(stretch(before))"
    )
  }
  /// A row that is tried later or earlier.
  package func triesStart(_ row: String, _ hour: String, insteadOf before: String) -> String {
    pick("\(row)\u{A0}: \(hour) au lieu de \(before)", "\(row): \(hour) instead of \(before)")
  }
  /// How many other rows move.
  package func movesRows(_ count: Int) -> String {
    pick(
      "déplace \(count) ligne\(count > 1 ? "s" : "")",
      "moves \(count) row\(count == 1 ? "" : "s")"
    )
  }
  /// Nothing else moves.
  package var movesNoRow: String { pick("rien d'autre ne bouge", "nothing else moves") }
  /// Who is to be told.
  package func toTell(_ names: [String]) -> String {
    pick("prévenir \(listed(names))", "tell \(listed(names))")
  }
  /// When the day ends.
  package func dayEnds(_ hour: String) -> String { pick("fin à \(hour)", "ends at \(hour)") }
  /// The keys while minutes are tried on a row, but for those that never drop.
  package var sheetTrialKeys: [KeyHint] {
    pick([("+-", "une minute")], [("+-", "a minute")])
  }

  // MARK: - Leaving

  /// The day runs and somebody wants to leave.
  package func askLeaving(running: Int, waiting: Int) -> String {
    pick(
      "La journée est en cours\u{A0}: \(cues(running)) en cours, \(cues(waiting)) à venir",
      "The day is on: \(cues(running)) running, \(cues(waiting)) to come"
    )
  }
  /// To stay.
  package var stayVerb: String { pick("rester au conducteur", "stay on the run sheet") }
  /// To go to another view.
  package func leaveTo(_ view: String) -> String {
    pick("aller à «\u{A0}\(view)\u{A0}»", "go to “\(view)”")
  }
  /// To leave the program.
  package var leaveProgram: String {
    pick("quitter JourJ (tout est enregistré)", "leave JourJ (everything is saved)")
  }

  // MARK: - Gestures

  /// A row begins.
  package func gestureTop(_ row: String, _ hour: String) -> String {
    pick("Top \(hour)\u{A0}: \(row)", "Start \(hour): \(row)")
  }
  /// A row ends.
  package func gestureEnd(_ row: String, _ hour: String) -> String {
    pick("Fin \(hour)\u{A0}: \(row)", "End \(hour): \(row)")
  }
  /// A row goes on.
  package func gestureReopen(_ row: String) -> String {
    pick("Reprise\u{A0}: \(row)", "Goes on: \(row)")
  }
  /// A row is left out.
  package func gestureCut(_ row: String) -> String { pick("Coupée\u{A0}: \(row)", "Cut: \(row)") }
  /// A row is taken up again.
  package func gestureTakeUp(_ row: String) -> String {
    pick("Rétablie\u{A0}: \(row)", "Restored: \(row)")
  }
  /// A row takes more minutes, or fewer.
  package func gestureStretch(_ row: String, _ minutes: Int) -> String {
    let size = stretch(abs(minutes))
    return minutes > 0
      ? pick("\(size) de plus\u{A0}: \(row)", "\(size) more: \(row)")
      : pick("\(size) de moins\u{A0}: \(row)", "\(size) less: \(row)")
  }
  /// A row begins later, or earlier.
  package func gestureDelay(_ row: String, _ minutes: Int) -> String {
    let size = stretch(abs(minutes))
    return minutes > 0
      ? pick("\(size) plus tard\u{A0}: \(row)", "\(size) later: \(row)")
      : pick("\(size) plus tôt\u{A0}: \(row)", "\(size) earlier: \(row)")
  }

  // MARK: - Why not

  /// No row waits.
  package var noRowLeft: String { pick("plus aucune ligne à lancer", "no row left to start") }
  /// No row that comes can be made shorter.
  package var nothingToShorten: String {
    pick(
      "aucune ligne à venir ne peut être raccourcie ici",
      "no row to come can be made shorter here"
    )
  }
  /// The row is not there.
  package var rowIsGone: String { pick("la ligne n'est plus là", "the row is gone") }
  /// It began.
  package var rowHasBegun: String { pick("la ligne est déjà lancée", "the row has begun") }
  /// It does not run.
  package var rowIsNotRunning: String {
    pick("la ligne n'est pas en cours", "the row is not running")
  }
  /// It did not begin.
  package var rowHasNotBegun: String { pick("la ligne n'est pas lancée", "the row has not begun") }
  /// It is over.
  package var rowIsOver: String { pick("la ligne est terminée", "the row is over") }
  /// It is cut.
  package var rowIsCut: String { pick("la ligne est coupée", "the row is cut") }
  /// It is not cut.
  package var rowIsNotCut: String { pick("la ligne n'est pas coupée", "the row is not cut") }
  /// A milestone.
  package var rowHasNoDuration: String {
    pick("un jalon n'a pas de durée", "a point has no duration")
  }
  /// It can't be so short.
  package func rowTooShort(most: Int) -> String {
    most == 0
      ? pick("la ligne ne peut pas être plus courte", "the row can't be shorter")
      : pick(
        "la ligne peut être raccourcie de \(stretch(most)) au plus",
        "the row can be \(stretch(most)) shorter at most"
      )
  }
  /// It is not late.
  package var rowIsNotLate: String { pick("la ligne tient son heure", "the row holds its hour") }
  /// It would end before it begins.
  package var rowEndsTooEarly: String {
    pick("la ligne finirait avant d'avoir commencé", "the row would end before it began")
  }
  /// The hour lies ahead.
  package var hourIsAhead: String {
    pick("cette heure n'est pas encore venue", "that hour has not come yet")
  }
}
