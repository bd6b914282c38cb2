/// What became of a change.
package enum CommitOutcome: Hashable, Sendable {
  /// It is on the disk as step `n`; where numbers that it gave were taken meanwhile, as `made`.
  case committed(n: Int, made: Change? = nil)
  /// It holds already; nothing was written.
  case unchanged
  /// Something it was made on no longer holds; nothing was written.
  case refused(Refusal)
}

extension Store {
  /// Makes changes durable, each a step of its own, with one write and one sync.
  ///
  /// Each is checked against the state after the ones before it; one that is refused does not hold
  /// the others up. When this returns, what is committed survives a power cut; when it throws,
  /// nothing was done.
  package func commit(_ changes: [Change]) throws(StorageError) -> [CommitOutcome] {
    _ = try writableJournal()
    return try withLock { () throws(StorageError) in
      let journal = try catchUpOrRebuild()
      var records: [JournalRecord] = []
      var outcomes: [CommitOutcome] = []
      var done: [Operation] = []
      var made: [Change] = []
      var given = journal.mark.given
      for asked in changes {
        var (change, highest) = (asked, given)
        if asked.addsEntries {
          var numbers = EntryNumbers(&document, given: given)
          change = numbers.numbering(asked)
          highest = numbers.highest
        }
        made.append(change)
        do throws(Refusal) {
          let operations = try document.apply(change)
          guard !operations.isEmpty else {
            outcomes.append(.unchanged)
            continue
          }
          let n = journal.mark.n + records.count + 1
          var record = record(.edit, n: n, reach: Reach(undo: n))
          record.label = change.label
          given = highest
          record.given = given
          operations.write(into: &record.operations)
          records.append(record)
          done += operations
          outcomes.append(.committed(n: n, made: change == asked ? nil : change))
        } catch {
          outcomes.append(.refused(error))
        }
      }
      try append(records, orTakeBack: done)
      for (change, outcome) in zip(made, outcomes) {
        if case .committed = outcome { opened?.project.apply(change) }
      }
      return outcomes
    }
  }

  /// Appends records whose operations the document has just taken; takes them back if that fails.
  func append(
    _ records: [JournalRecord],
    orTakeBack operations: [Operation]
  ) throws(StorageError) {
    guard !records.isEmpty else { return }
    do throws(StorageError) {
      try append(records)
    } catch {
      document.revert(operations[...])
      throw error
    }
  }

  /// Reads what others did since, so that it can be had from `takeNews`.
  package func refresh() throws(StorageError) {
    guard readOnlyCause == nil else { return }
    _ = try withLock { () throws(StorageError) in try catchUpOrRebuild() }
  }
}
