import Planning
import Wording

/// One field of a form.
package struct FormLine: Sendable {
  /// The field, as a text.
  package let text: FieldText
  /// What it is called.
  let label: String
  /// What stood in it when the form was opened.
  private let initial: String
  /// Whether it may not be left empty.
  private let isRequired: Bool
  /// Whether it can be typed; else it is only shown.
  package let isEditable: Bool
  /// What is typed.
  package internal(set) var field: TextField
  /// What it means beyond the text.
  package private(set) var meaning: String?
  /// Why it can't be taken.
  package internal(set) var problem: String?

  /// The line of a field of a record.
  init(_ field: FieldSummary, of record: RecordReference, in context: FieldContext) {
    text = FieldText(field, of: record.kind)
    label = context.words.field(field.key, of: record.kind.rawValue) ?? field.key
    let value = context.project.value(of: field.key, in: record)
    initial = text.print(value, in: context)
    isEditable = text.holds(value, in: context)
    isRequired = NewRecord(record.kind).standard(field.key) != nil
    self.field = text.isRetyped ? TextField(replacing: initial) : TextField(initial)
    meaning = text.meaning(of: value, in: context)
  }

  /// Whether it is no longer as it was.
  package var isTouched: Bool { isEditable && field.text != initial }

  /// The value typed; nil: not set.
  func value(in context: FieldContext) throws(TypedProblem) -> FieldValue? {
    let value = try text.read(field.text, in: context)
    if value == nil, isRequired { throw .empty }
    do throws(NewRecord.Unreadable) {
      // What a new record has need not be said.
      return try NewRecord(text.list).holding(value, in: text.key)
    } catch {
      throw .tooLarge(field.text)
    }
  }

  /// Gets ready to be typed in: what is sooner typed anew than edited is replaced by the first
  /// character, unless it could not be read.
  mutating func enter() {
    if text.isRetyped, problem == nil { field = TextField(replacing: field.text) }
  }

  /// Says what the line means so far; why it can't be read is said when it is left.
  mutating func understand(in context: FieldContext) {
    problem = nil
    meaning = (try? text.read(field.text, in: context)).flatMap {
      text.meaning(of: $0, in: context)
    }
  }

  /// Says why the line can't be read, where it can't.
  mutating func check(in context: FieldContext, evenUntouched: Bool = false) {
    guard isTouched || evenUntouched && isEditable else {
      problem = nil
      return
    }
    do throws(TypedProblem) {
      _ = try value(in: context)
      problem = nil
    } catch {
      problem = error.sentence(context.words)
    }
  }

  // MARK: - Choices

  /// Whether left and right go through choices here.
  func isChoice(in context: FieldContext) -> Bool {
    isEditable && !text.options(in: context).isEmpty
  }

  /// Takes the next choice, or with −1 the one before; past the last comes the first.
  ///
  /// Where the field may be empty, that is one of the choices.
  mutating func choose(_ step: Int, in context: FieldContext) {
    let words = text.options(in: context).map(\.word)
    let choices = isRequired || !text.print(nil, in: context).isEmpty ? words : [""] + words
    let now = choices.firstIndex { TypedText($0).folded == TypedText(field.text).folded }
    let next = now.map { ($0 + step + choices.count) % choices.count } ?? 0
    field = TextField(replacing: choices[next])
  }
}
