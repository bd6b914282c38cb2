import Planning
import Wording

extension State {
  /// Takes in what time it is.
  mutating func see(_ now: Moment) {
    self.now = now
    plan.see(from: now.day)
  }

  /// Takes in that the machine's clock was changed; a day that was on stays on, and it is told.
  mutating func clockChanged(by seconds: Int, _ now: Moment) {
    let wasLive = runSheet.isLive
    see(now)
    settle()
    if wasLive, !runSheet.isLive { runSheet.stayLive() }
    guard wasLive || runSheet.isLive else { return }
    let hour = words.hour(now.minute)
    let isFar = seconds.magnitude >= 12 * 3_600
    let shown = isFar ? "\(words.fullDate(now.day)) \(hour)" : hour
    toast = Toast(words.clockChanged(by: seconds, to: shown), .alarm)
  }
}
