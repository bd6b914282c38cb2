import Planning
import Rendering
import Storage
import Wording

/// A record as a text: a line a field, `name : value`; under a rule its notes as they are.
///
/// Lines that begin with `#` say how it is done and count for nothing.
struct EditedRecord {
  private let form: Form
  private let notes: String?
  private let context: FieldContext
  private var words: Words { context.words }

  /// What parts the fields from the notes.
  private static let rule = "---"

  /// The text of a record; nil if it isn't there.
  init?(_ record: RecordReference, in context: FieldContext) {
    guard var form = Form(of: record, in: context) else { return nil }
    let hasNotes = form.lines.contains { $0.text.key == "notes" }
    notes =
      hasNotes ? context.project.value(of: "notes", in: record).map { $0.text ?? "" } ?? "" : nil
    form.lines.removeAll { $0.text.key == "notes" }
    self.form = form
    self.context = context
  }

  /// What the editor shows first.
  var text: String { text(of: form.lines.map(\.field.text), notes ?? "", problems: []) }

  private func text(of values: [String], _ notes: String, problems: [String]) -> String {
    var lines = problems.map { "# ! \($0)" } + ["# \(Sanitizer.line(form.title))"]
    lines += words.editorHelp(hasNotes: self.notes != nil).map { "# \($0)" } + [""]
    for (line, value) in zip(form.lines, values) where line.isEditable {
      lines.append("\(line.label) : \(value)".trimmedEnd)
    }
    guard self.notes != nil else { return lines.joined(separator: "\n") + "\n" }
    return (lines + ["", EditedRecord.rule, notes]).joined(separator: "\n") + "\n"
  }

  /// What an edited text comes to.
  enum Outcome {
    /// Nothing is other than before.
    case nothing
    /// The one gesture that it makes.
    case change(Change)
    /// Something can't be taken: the text again, and on top of it why.
    case again(EditorText)
  }

  /// Reads an edited text that was first `original`; what was left as it was then stays as it is now.
  func read(_ edited: String, since original: String, in outlook: Outlook) -> Outcome {
    var form = form
    var problems: [String] = []
    let (fields, newNotes) = parts(of: edited)
    let (untouched, oldNotes) = parts(of: original)
    for line in fields where !untouched.contains(line) {
      guard let colon = line.firstIndex(of: ":") else {
        problems.append(words.editorNotAField(String(line)))
        continue
      }
      let name = TypedText(String(line[..<colon])).folded
      let value = String(line[line.index(after: colon)...].trimmed)
      guard
        let place = form.lines.firstIndex(where: {
          $0.isEditable && TypedText($0.label).folded == name
        })
      else {
        problems.append(words.editorNotAField(String(line)))
        continue
      }
      if String(form.lines[place].field.text.trimmed) != value {
        form.lines[place].field = TextField(value)
      }
    }
    if !form.checkAll(in: context) {
      problems += form.lines.compactMap { line in line.problem.map { "\(line.label) : \($0)" } }
    }
    guard problems.isEmpty else {
      let head = (problems + [words.editorAgainHelp]).map { "# ! \(Sanitizer.line($0))\n" }.joined()
      let rest = edited.split(separator: "\n", omittingEmptySubsequences: false)
        .drop { $0.hasPrefix("# ! ") }
      let text = head + rest.joined(separator: "\n")
      return .again(EditorText(record: form.record, text: text, original: original))
    }
    return outcome(form, newNotes == oldNotes ? nil : newNotes, outlook)
  }

  private func outcome(_ form: Form, _ newNotes: String?, _ outlook: Outlook) -> Outcome {
    let change = form.change(in: outlook, words)
    var edits = change?.edits ?? []
    var label = change?.label
    if let notes, let newNotes, newNotes != notes.trimmedLines {
      let value = newNotes.isEmpty ? nil : FieldValue.text(newNotes)
      edits += [outlook.project.setting("notes", to: value, in: form.record)].compactMap(\.self)
      let title = RecordNames(form.record.kind, in: outlook.project).title(of: form.record.id)
      label = label ?? words.gestureNote(Shortening.title(title, columns: 44))
    }
    guard !edits.isEmpty, let label else { return .nothing }
    return .change(Change(label, edits))
  }

  /// The lines of fields, and the notes under the rule; nil where there is no rule any more.
  private func parts(of text: String) -> (fields: [Substring], notes: String?) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let end = lines.firstIndex { $0.trimmed == EditedRecord.rule } ?? lines.endIndex
    let fields = lines[..<end].map(\.trimmed).filter { !$0.isEmpty && $0.first != "#" }
    guard notes != nil, end < lines.endIndex else { return (fields, nil) }
    return (fields, lines[(end + 1)...].joined(separator: "\n").trimmedLines)
  }
}

extension String {
  /// The text without line ends at its beginning and white space at its end.
  fileprivate var trimmedLines: String { String(drop { $0.isNewline }).trimmedEnd }

  /// The text without white space and line ends at its end.
  fileprivate var trimmedEnd: String {
    String(prefix(upTo: lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex))
  }
}
