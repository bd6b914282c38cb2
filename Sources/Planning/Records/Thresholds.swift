/// The project's limits, from which warnings come: all of them data, none of them legal advice.
///
/// What the document does not say is the bundled template's.
package struct Thresholds: Hashable, Sendable {
  /// A level of wind and what it asks.
  package struct Wind: Hashable, Sendable {
    /// The look of a level, mildest first; below the first all is green.
    package enum Level: String, CaseIterable, Sendable {
      case yellow, orange, red
    }

    /// Which level.
    package var level: Level
    /// Gusts, in km/h, from which it holds.
    package var from: Int
    /// What to do.
    package var advice: String
  }

  /// The levels of wind, mildest first.
  package var wind: [Wind] = []
  /// The most people on the site at once.
  package var crowdLimit = 2_000
  /// The share of that limit, in %, from which it warns.
  package var crowdWarning = 80
  /// Minutes late on the run sheet from which it is amber.
  package var delayWatch = 3
  /// Minutes late on the run sheet from which it is late.
  package var delayAlert = 5
  /// Cents, before tax, from which a certificate of social dues is needed.
  package var socialDuesFrom = 500_000
  /// How long such a certificate holds, in months.
  package var socialDuesMonths = 6
  /// Calendar days before day J by which an order must have gone out.
  package var orderBefore = 30
  /// Calendar days after which an unpaid invoice warns.
  package var invoiceDays = 25
  /// How often one firm may be chosen before a note must say how offers were compared.
  package var sameFirm = 3
  /// The share of an indicator's target, in %, from which it is nearly reached.
  package var indicatorNear = 90

  /// The limits of a project's `thresholds`.
  package init(_ value: FieldValue?) {
    wind = (value?["wind"]?.list ?? []).compactMap { wind in
      guard let level = wind["level"]?.text.flatMap(Wind.Level.init),
        let from = wind["from"]?.integer
      else { return nil }
      return Wind(level: level, from: from, advice: wind["advice"]?.text ?? "")
    }
    let read = { (group: String, key: String, into: inout Int) in
      if let number = value?[group]?[key]?.integer { into = number }
    }
    read("crowd", "limit", &crowdLimit)
    read("crowd", "warning", &crowdWarning)
    read("delay", "watch", &delayWatch)
    read("delay", "alert", &delayAlert)
    read("suppliers", "socialDuesFrom", &socialDuesFrom)
    read("suppliers", "socialDuesMonths", &socialDuesMonths)
    read("suppliers", "orderBefore", &orderBefore)
    read("suppliers", "invoiceDays", &invoiceDays)
    read("suppliers", "sameFirm", &sameFirm)
    read("indicators", "near", &indicatorNear)
  }

  /// The level that gusts of so many km/h reach; nil: green.
  package func windLevel(at speed: Int) -> Wind? {
    wind.last { speed >= $0.from }
  }
}

extension ProjectSettings {
  /// The limits from which warnings come.
  package var limits: Thresholds { Thresholds(thresholds) }
}
