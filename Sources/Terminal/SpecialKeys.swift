import CNCurses
import Rendering

/// The keys of this terminal's description.
nonisolated enum SpecialKeys {
  /// The capabilities that are read, by their short names in terminfo.
  private static let capabilities: [(name: String, key: Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
    ("kri", .shiftUp), ("kind", .shiftDown), ("kLFT", .shiftLeft), ("kRIT", .shiftRight),
    ("kUP", .shiftUp), ("kDN", .shiftDown),
    ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
    ("kdch1", .delete), ("kich1", .insert), ("kcbt", .backTab), ("kbs", .backspace),
    ("kent", .enter),
  ]

  /// The sequences that the description of the open terminal tells.
  static func read() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for number in 1...24 { add("kf\(number)", .function(number), to: &keys) }
    for (name, key) in capabilities { add(name, key, to: &keys) }
    return keys
  }

  private static func add(_ name: String, _ key: Key, to keys: inout [[UInt8]: Key]) {
    guard let sequence = jj_capability(name) else { return }
    keys[Array(String(cString: sequence).utf8)] = key
  }
}
