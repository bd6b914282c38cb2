package import Planning
package import Storage
package import Wording

extension Project {
  /// The change that counts a revision of the run sheet, printed at a moment; nil: the sheet is as it
  /// was last printed.
  package func countingPrint(at moment: Moment, id: RecordID, _ words: Words) -> Change? {
    let revisions = SheetRevisions(self)
    guard let print = revisions.next(id: id, date: moment.day, time: moment.minute) else {
      return nil
    }
    let insert = Edit.Action.insert(members: print.members, neighbour: prints.last?.id)
    return Change(
      words.gesturePrint(print.revision ?? 0),
      [Edit(RecordReference(.prints, id), insert)]
    )
  }
}
