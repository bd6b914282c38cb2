import Testing

@testable import Storage

/// A safety measure and moves in which its absence must show.
private struct Mutant: CustomTestStringConvertible {
  let precaution: Precaution
  let moves: [Move]
  var beginsWithoutJournal = false
  var isFollowedByOutside = false

  init(
    _ precaution: Precaution,
    _ moves: [Move],
    beginsWithoutJournal: Bool = false,
    isFollowedByOutside: Bool = false
  ) {
    self.precaution = precaution
    self.moves = moves
    self.beginsWithoutJournal = beginsWithoutJournal
    self.isFollowedByOutside = isFollowedByOutside
  }

  var testDescription: String { "\(precaution) in \(moves)" }

  func search(omitting omitted: Set<Precaution>) -> CrashSearch {
    var search = CrashSearch(moves)
    search.omitted = omitted
    search.beginsWithoutJournal = beginsWithoutJournal
    search.isFollowedByOutside = isFollowedByOutside
    search.run()
    return search
  }
}

private let mutants = [
  Mutant(.commitSync, [.edit]),
  Mutant(.intent, [.edit, .sharedCheckpoint]),
  Mutant(.intentSync, [.edit, .checkpoint]),
  Mutant(.temporarySync, [.edit, .checkpoint]),
  Mutant(.lookAtOld, [.edit, .racedCheckpoint]),
  Mutant(.folderSync, [.edit, .checkpoint]),
  Mutant(.doneSync, [.edit, .checkpoint, .edit]),
  Mutant(.catchUp, [.edit, .other, .edit]),
  Mutant(.outsideSync, [.carelessOutside]),
  Mutant(.baseSync, [.edit], beginsWithoutJournal: true, isFollowedByOutside: true),
  Mutant(.segmentSync, [.edit, .segment]),
  Mutant(.seenHash, [.edit, .outside, .reopen, .undo]),
]

@Suite("No safety measure is idle")
struct PrecautionTests {
  @Test("Left out, it is missed", arguments: mutants)
  fileprivate func isMissed(mutant: Mutant) {
    #expect(mutant.search(omitting: []).violation == nil)
    #expect(mutant.search(omitting: [mutant.precaution]).violation != nil)
  }

  @Test("Every one is tried")
  func areAllTried() {
    #expect(Set(mutants.map(\.precaution)) == Set(Precaution.allCases))
  }
}
