/// A place in the journal after some record, and what is known there.
struct JournalMark: Equatable {
  /// The number of the segment, from 1.
  var segment: Int
  /// How many bytes of the segment come before.
  var end: Int
  /// The chain's value.
  var chain: UInt32
  /// The last step's number.
  var n: Int
  /// The last write's number.
  var commit: Int
  var reach: Reach
  /// The highest number of the incident log that was ever given.
  var given: Int
  /// Whether records before this place are known, so that numbers must go on from it.
  var isContinued: Bool

  /// The beginning of a segment, of whose past nothing is known.
  init(segment: Int, chain: UInt32 = 0) {
    self.segment = segment
    end = 0
    self.chain = chain
    n = 0
    commit = 0
    reach = Reach()
    given = 0
    isContinued = false
  }

  /// Whether `record` can follow here.
  func accepts(_ record: JournalRecord) -> Bool {
    guard isContinued else { return true }
    guard (commit...commit + 1).contains(record.commit) else { return false }
    return switch record.kind {
    case .edit, .undo, .redo, .outside: record.n == n + 1
    case .head: record.n == n
    // A checkpoint's document may be behind: others commit meanwhile.
    case .intent, .done, .redact: record.n <= n
    }
  }

  /// Goes past a record whose line ends at `end`.
  mutating func pass(_ record: JournalRecord, chain: UInt32, end: Int) {
    self.chain = chain
    self.end = end
    commit = record.commit
    given = max(given, record.given)
    isContinued = true
    guard record.kind.isStep || record.kind == .head else { return }
    n = record.n
    reach = record.reach
  }
}
