import Planning
import Wording

extension Outlook {
  /// The code that follows the greatest one in a lot: after `LOG-14`, `LOG-15`; nil without any.
  func nextCode(in lot: RecordID?) -> String? { project.nextCode(in: lot) }

  /// What a task is called in a sentence: its code, or its title.
  func name(of task: RecordID) -> String {
    guard let task = project.tasks[id: task] else { return task.text }
    return task.code ?? task.title
  }

  /// Some tasks as text, a line each, for pasting elsewhere.
  func text(of tasks: [RecordID], _ words: Words) -> String {
    tasks.compactMap { id -> String? in
      guard let task = project.tasks[id: id], let index = project.tasks.position(of: id) else {
        return nil
      }
      let dates = span(of: index).map { words.span($0.lowerBound, $0.upperBound) }
      let role = task.roles.first.flatMap { project.roles[id: $0]?.title }
      return [task.code, task.title, dates, words.state(task.state), role]
        .compactMap { $0 }.joined(separator: " · ")
    }.joined(separator: "\n")
  }
}

extension Project {
  /// The code that follows the greatest one in a lot.
  func nextCode(in lot: RecordID?) -> String? {
    var best: (prefix: Substring, number: Int, width: Int)?
    for task in tasks where task.lot == lot {
      guard let code = task.code, let dash = code.lastIndex(of: "-") else { continue }
      let digits = code[code.index(after: dash)...]
      guard let number = digits.typedNumber, number >= best?.number ?? 0 else { continue }
      best = (code[...dash], number, digits.count)
    }
    guard let best else { return nil }
    let digits = "\(best.number + 1)"
    return best.prefix + String(repeating: "0", count: max(0, best.width - digits.count)) + digits
  }
}
