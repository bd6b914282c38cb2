/// A row of the run sheet as the plan has it: what never changes while the day runs.
package struct SheetRow: Hashable, Sendable {
  /// The cue it stands for.
  package let id: RecordID
  /// Where the cue stands in the project's list.
  package let position: Int
  /// Its day, in calendar days from day J.
  package let day: Int
  /// When the printed sheet has it, in event minutes.
  package let planned: Span
  /// Where it lies among the others: as planned, but after the row that it follows.
  let slot: Span
  /// Whether its hour must be held.
  package let isFixed: Bool
  /// Its zones; none: the whole site.
  package let zones: [String]
  /// The lines it lies on, one for each zone it concerns.
  let lines: [Int]
  /// The row that it follows.
  package let after: Int?
  /// The shortest that it can be made, in minutes: what the sheet says, else half of its duration.
  package let shortest: Int
  /// Whether `shortest` is what the sheet says.
  package let hasOwnShortest: Bool
  /// Its place in the agreed order of cutting.
  package let cutOrder: Int?
  /// Who does it, then who is told when it moves.
  package let told: [RecordID]
  /// What is wrong with what the sheet says of it.
  package let faults: [SheetFault]

  /// Whether it is reached, not gone through.
  package var isMilestone: Bool { planned.length == 0 }
}

/// What is wrong with a row of the run sheet; it is read as well as can be.
package enum SheetFault: Hashable, Sendable {
  /// Clocks are put forward over its hour, which is meant as much later.
  case hourLeftOut
  /// A duration below 0 or past any event; the nearest that makes sense is taken.
  case duration
  /// A day farther from day J than any event; the nearest that makes sense is taken.
  case day
  /// The row that it follows is not there.
  case followsNothing
  /// It follows itself, by way of these rows (first = last): what it follows is left out of account.
  case cycle([RecordID])
  /// It is printed at an hour before the row that it follows is over.
  case beforeWhatItFollows
}
