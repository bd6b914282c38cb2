import Planning

/// A filter being typed at the foot of the screen: what is seen follows every key.
package struct FilterLine: Sendable {
  /// What is typed.
  var field: TextField
  /// The filter before, that giving up brings back.
  let former: String
  /// What the cursor was on before.
  let formerSelection: RecordReference?
  /// What the word at the end may become.
  var completions: [FilterCompletion] = []
  /// The one that was gone to; nil: none yet.
  var selected: Int?
  /// What words are looked for in, made ready at the first letter.
  private(set) var texts: SearchedTexts?
  /// How much passes, or why the line can't be read.
  var echo = Prompt.Echo.nothing

  /// The line of a filter to be changed.
  init(_ text: String, selection: RecordReference?) {
    field = TextField(text)
    former = text
    formerSelection = selection
  }

  /// Makes ready what words are looked for in.
  mutating func prepare(_ outlook: Outlook) {
    if texts?.revision != outlook.revision { texts = SearchedTexts(outlook) }
  }

  /// Goes up or down what is offered; above the first is the line itself.
  mutating func move(by step: Int) {
    let place = (selected ?? -1) + step
    selected = place < 0 ? nil : min(place, completions.count - 1)
    if completions.isEmpty { selected = nil }
  }

  /// Makes the line what the selected or first offer says; false where nothing is offered.
  mutating func complete() -> Bool {
    guard let completion = completions.isEmpty ? nil : completions[selected ?? 0] else {
      return false
    }
    field = TextField(completion.text)
    return true
  }

  /// Finds what the word at the end of the line may become; one that is whole already needs no offer.
  mutating func offer(in context: FieldContext) {
    selected = nil
    let text = field.text
    let isAtEnd = field.cursor == text.count
    completions = isAtEnd ? FilterCompletion.all(for: text, in: context) : []
    if completions.count == 1, completions[0].text.trimmed == text.trimmed { completions = [] }
  }
}
