package import Planning
package import Storage
package import Wording

// What the plan says in words, for the command line too.

extension Outlook {
  /// A conflict in a sentence.
  package func sentence(for conflict: Conflict, _ words: Words) -> String {
    conflict.sentence(in: self, words)
  }

  /// Why a task's planned finish is what it is; nil if it has none.
  package func whyFinish(of id: RecordID, _ words: Words) -> String? {
    guard let task = project.tasks[id: id] else { return nil }
    return schedule.why(DateQuestion(id, .planned, .finish))?.sentence(in: self, task, words)
  }

  /// The three pairs of dates of a task with what decided them, in lines.
  package func explanation(of id: RecordID, _ words: Words) -> [String] {
    guard let task = project.tasks[id: id], let index = project.tasks.position(of: id) else {
      return []
    }
    let explanation = Explanation(task, at: index, in: self, words)
    // The last two lines tell the key that leads on.
    let hint = explanation.next == nil ? 0 : 2
    return explanation.lines.dropLast(hint).map(\.plainText)
  }

  /// What a change would do to the plan, in lines.
  package func report(of change: Change, _ words: Words) -> [String] {
    Outcome(of: change, in: self, besides: []).report(in: self, words).map(\.plainText)
  }
}

extension Reading.Line {
  /// The line without its look.
  fileprivate var plainText: String {
    let sign =
      switch mark {
      case .breaks, .warns: "! "
      case .heals, nil: ""
      }
    return label.isEmpty ? sign + text : "\(label)  \(sign)\(text)"
  }
}
