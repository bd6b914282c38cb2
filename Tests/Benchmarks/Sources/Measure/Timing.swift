import CFloors

/// Times in nanoseconds, of which the middle counts.
struct Times {
  private(set) var all: [Int64] = []

  mutating func add(_ time: Int64) { all.append(time) }

  /// The time that so many hundredths of them don't exceed, in milliseconds.
  func percentile(_ hundredths: Int) -> Double {
    guard !all.isEmpty else { return .nan }
    return Double(all.sorted()[(all.count - 1) * hundredths / 100]) / 1e6
  }

  /// The middle one, in milliseconds.
  var median: Double { percentile(50) }
}

/// How long `body` takes, in nanoseconds.
func time(_ body: () throws -> Void) rethrows -> Int64 {
  let begun = monotonic_now()
  try body()
  return monotonic_now() - begun
}

/// Measures two things by turns, so that what else the machine does falls on both.
func alternate(
  _ rounds: Int,
  _ first: () throws -> Int64,
  _ second: () throws -> Int64
) rethrows -> (first: Times, second: Times) {
  var times = (first: Times(), second: Times())
  for _ in 0..<rounds {
    times.first.add(try first())
    times.second.add(try second())
  }
  return times
}
