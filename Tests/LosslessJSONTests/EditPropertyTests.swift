import Foundation
import LosslessJSON
import Testing

/// How many cases: the full count of the quality table when `JOURJ_FULL` is 1.
func caseCount(_ usual: Int, full: Int) -> Int {
  ProcessInfo.processInfo.environment["JOURJ_FULL"] == "1" ? full : usual
}

@Suite("Edits on random texts")
struct EditPropertyTests {
  @Test("An edit, then its inverse, then the edit again give the same bytes each time")
  func inverse() throws {
    var texts = RandomTexts(seed: 1)
    for _ in 0..<caseCount(20_000, full: 50_000) {
      let tree = try JSONTree(parsing: texts.text())
      let edit = try texts.edit(on: tree)
      let after = try edit.applied(to: tree)
      let back = try edit.inverse.applied(to: after)
      let again = try edit.applied(to: back)
      guard back.bytes == tree.bytes, again.bytes == after.bytes, edit.inverse.inverse == edit
      else {
        Issue.record("\(edit) on \(String(decoding: tree.bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  @Test("The difference is one run of bytes: those the edit holds")
  func onlyItsBytes() throws {
    var texts = RandomTexts(seed: 2)
    for _ in 0..<caseCount(5_000, full: 50_000) {
      let tree = try JSONTree(parsing: texts.text())
      let edit = try texts.edit(on: tree)
      let after = try edit.applied(to: tree).bytes
      let (taken, given): ([UInt8], [UInt8]) =
        switch edit.action {
        case .set(let before, let after): (before, after)
        case .insert(let bytes, _): ([], bytes)
        case .remove(let bytes, _): (bytes, [])
        }
      let isOneRun = (0...tree.bytes.count - taken.count).contains { start in
        tree.bytes[start...].starts(with: taken)
          && after.elementsEqual(
            tree.bytes[..<start] + given + tree.bytes[(start + taken.count)...]
          )
      }
      guard isOneRun else {
        Issue.record("\(edit) on \(String(decoding: tree.bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  @Test("A long history undone wholly gives back the first text, and redone the last")
  func history() throws {
    var texts = RandomTexts(seed: 3)
    for _ in 0..<caseCount(40, full: 1_000) {
      let first = try JSONTree(parsing: texts.text())
      var tree = first
      var edits: [JSONEdit] = []
      for _ in 0..<50 {
        let edit = try texts.edit(on: tree)
        edits.append(edit)
        tree = try edit.applied(to: tree)
      }
      var undone = tree
      for edit in edits.reversed() { undone = try edit.inverse.applied(to: undone) }
      #expect(undone.bytes == first.bytes)
      for edit in edits { undone = try edit.applied(to: undone) }
      #expect(undone.bytes == tree.bytes)
    }
  }

  @Test("An edit made for a text that others have changed is refused or fits, and can be refitted")
  func refitting() throws {
    var texts = RandomTexts(seed: 4)
    for _ in 0..<caseCount(5_000, full: 50_000) {
      let tree = try JSONTree(parsing: texts.text())
      let mine = try texts.edit(on: tree)
      let theirs = try texts.edit(on: tree).applied(to: tree)
      do {
        let fitted = try mine.refitted(to: theirs)
        let after = try fitted.applied(to: theirs)
        #expect(try fitted.inverse.applied(to: after).bytes == theirs.bytes)
      } catch JSONEditError.notFound {
      } catch JSONEditError.neighbourNotFound {
      } catch JSONEditError.exists {
      }
    }
  }
}
