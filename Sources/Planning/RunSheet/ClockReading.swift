/// Tells that the machine's clock was changed, from two looks at it.
package struct ClockReading: Hashable, Sendable {
  /// What the clock says, in seconds since 1970.
  package let time: Int
  /// Seconds that really passed since some moment, sleep included.
  package let passed: Int

  /// The clock says `time` when `passed` seconds have gone by.
  package init(time: Int, passed: Int) {
    self.time = time
    self.passed = passed
  }

  /// Seconds by which the clock was put forward between an earlier look and this one, below 0 back;
  /// nil: no more than the clock is set right by itself.
  package func jump(since earlier: ClockReading, tolerance: Int = 5) -> Int? {
    let (told, isTooFar) = time.subtractingReportingOverflow(earlier.time)
    let (real, isTooLong) = passed.subtractingReportingOverflow(earlier.passed)
    guard !isTooFar, !isTooLong, real >= 0 else { return nil }
    let (jump, isTooMuch) = told.subtractingReportingOverflow(real)
    guard !isTooMuch, jump.magnitude > tolerance.magnitude else { return nil }
    return jump
  }
}
