/// An undo, a redo or a return to a past state that was made.
package struct StepTaken: Hashable, Sendable {
  /// The new step's number.
  package let n: Int
  /// The edit concerned.
  package let target: Int
  /// Its name in the user's words.
  package let label: String
  /// Who had made it.
  package let author: String
  /// What changes in the project.
  package let update: ProjectUpdate
}

extension Store {
  /// Takes back the newest edits that are not undone, at most `count`, whoever made them.
  package func undo(_ count: Int = 1) throws(StorageError) -> [StepTaken] {
    try move(count) { (history: inout History, reach, n) throws(StorageError) in
      guard reach.undo > 0 else { throw .nothingToUndo(limit: history.limit) }
      guard let step = try history.step(reach.undo),
        let parent = try? history.parent(of: reach.undo)
      else { throw .nothingToUndo(limit: history.limit) }
      let operations = try history.operations(reach.undo).inverse
      return Move(.undo, step, operations, Reach(undo: parent, redo: n))
    }
  }

  /// Does again what was undone last, at most `count` times.
  package func redo(_ count: Int = 1) throws(StorageError) -> [StepTaken] {
    try move(count) { (history: inout History, reach, _) throws(StorageError) in
      guard reach.redo > 0, let undo = try history.step(reach.redo),
        let target = undo.record.target, let step = try history.step(target),
        let before = try history.reach(after: reach.redo - 1)
      else { throw .nothingToRedo }
      let operations = try history.operations(reach.redo).inverse
      return Move(.redo, step, operations, Reach(undo: target, redo: before.redo))
    }
  }

  /// An undo or redo to be made.
  private struct Move {
    let kind: JournalRecord.Kind
    let step: History.Step
    let operations: [Operation]
    let reach: Reach

    init(
      _ kind: JournalRecord.Kind,
      _ step: History.Step,
      _ operations: [Operation],
      _ reach: Reach
    ) {
      self.kind = kind
      self.step = step
      self.operations = operations
      self.reach = reach
    }
  }

  /// Makes up to `count` moves with one write; throws only if not even the first can be made.
  private func move(
    _ count: Int,
    _ find: (inout History, Reach, Int) throws(StorageError) -> Move
  ) throws(StorageError) -> [StepTaken] {
    _ = try writableJournal()
    return try withLock { () throws(StorageError) in
      let journal = try catchUpOrRebuild()
      guard var history else { return [] }
      defer { self.history = history }
      self.history = nil
      var reach = journal.mark.reach
      var records: [JournalRecord] = []
      var taken: [StepTaken] = []
      var done: [Operation] = []
      while taken.count < count {
        let n = journal.mark.n + records.count + 1
        // What is undone here can't be redone here: its record is not in the history yet.
        let move: Move
        do throws(StorageError) {
          move = try find(&history, reach, n)
        } catch {
          if taken.isEmpty { throw error }
          break
        }
        guard let update = apply(move.operations) else {
          document.revert(done[...])
          throw .inconsistent(n: move.step.record.n)
        }
        var record = record(move.kind, n: n, reach: move.reach)
        record.label = move.step.record.label
        record.target = move.step.record.n
        move.operations.write(into: &record.operations)
        records.append(record)
        done += move.operations
        reach = move.reach
        taken.append(
          StepTaken(
            n: n,
            target: move.step.record.n,
            label: move.step.record.label,
            author: move.step.record.author,
            update: update
          )
        )
      }
      do throws(StorageError) {
        let entries = try filing { () throws(FileError) in try journal.append(records) }
        for entry in entries { history.add(entry) }
      } catch {
        document.revert(done[...])
        opened = nil
        throw error
      }
      return taken
    }
  }

  /// Makes one edit, called `label`, that gives the state after step `n` again; nil if it is that
  /// state already.
  ///
  /// 0 is the state before the first step.
  package func restore(_ n: Int, label: String) throws(StorageError) -> StepTaken? {
    _ = try writableJournal()
    return try withLock { () throws(StorageError) in
      let journal = try catchUpOrRebuild()
      guard let path = try history?.path(from: journal.mark.n, to: n) else { return nil }
      let operations = shortest(path)
      guard !operations.isEmpty else { return nil }
      let next = journal.mark.n + 1
      guard let update = apply(operations) else { throw .inconsistent(n: n) }
      var record = record(.edit, n: next, reach: Reach(undo: next))
      record.label = label
      operations.write(into: &record.operations)
      try append([record], orTakeBack: operations)
      return StepTaken(
        n: next,
        target: n,
        label: label,
        author: environment.author,
        update: update
      )
    }
  }

  /// The operations that lead where `path` leads, or `path` itself if it is the shorter to record.
  ///
  /// A way through the history goes back and forth, over former returns too, each of which may be as
  /// long again.
  private func shortest(_ path: [Operation]) -> [Operation] {
    guard !path.isEmpty else { return path }
    var goal = document
    guard (try? goal.apply(path)) != nil else { return path }
    let difference = document.difference(to: goal)
    return difference.recordedSize < path.recordedSize ? difference : path
  }

  // MARK: - Looking back

  /// The newest steps, newest first; all of them if `limit` is 0.
  package func history(limit: Int = 0) throws(StorageError) -> [HistoryItem] {
    try history?.newest(limit > 0 ? limit : .max) ?? []
  }

  /// Where the journal's past can't be read, as far as it has been looked at.
  package var historyLimit: JournalDamage? { history?.limit }

  /// The document as it was after step `n`; 0: before the first.
  package func state(after n: Int) throws(StorageError) -> Document {
    guard n >= 0, let operations = try history?.path(from: self.n, to: n) else {
      throw .noSuchState(n: n)
    }
    var copy = document
    do throws(OperationFailure) {
      try copy.apply(operations)
    } catch {
      throw .inconsistent(n: n)
    }
    return copy
  }
}

extension [Operation] {
  /// How many bytes of a record they take.
  fileprivate var recordedSize: Int {
    var text: [UInt8] = []
    write(into: &text)
    return text.count
  }
}
