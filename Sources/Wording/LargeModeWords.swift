// The words of the run sheet that is read at two metres.

extension Words {
  /// Above what runs.
  package var nowLarge: String { pick("MAINTENANT", "NOW") }
  /// No delay.
  package var onTimeLarge: String { pick("À L'HEURE", "ON TIME") }
  /// The unit of a delay.
  package var minutesLarge: String { "MIN" }
  /// The unit of a long one.
  package var hoursLarge: String { "H" }
  /// A delay whose sign has no room.
  package var lateLarge: String { pick("de retard", "late") }
  /// The same of what is early.
  package var earlyLarge: String { pick("d'avance", "early") }
  /// A figure with its sign.
  package func signed(_ figure: Int) -> String {
    (figure < 0 ? "\u{2212}" : "+") + "\(abs(figure))"
  }
  /// Under the minutes that are to be caught up.
  package func catchUpBefore(_ hour: String) -> String {
    pick("à rattraper avant \(hour) (fixe)", "to catch up before \(hour) (fixed)")
  }
  /// Seconds in figures alone: `0:48`, `1:12:05`.
  package func clock(digits seconds: Int) -> String {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    let pad = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
    return minutes < 60
      ? "\(minutes):\(pad(rest))" : "\(minutes / 60):\(pad(minutes % 60)):\(pad(rest))"
  }
}
