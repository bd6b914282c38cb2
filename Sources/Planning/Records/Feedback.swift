/// One filled-in questionnaire, or what somebody said; nobody is named.
package struct Feedback: ProjectRecord {
  package static let kind = RecordKind.feedback

  package let id: RecordID
  package var code: String? { nil }
  package var title: String { comment ?? "" }
  /// The questionnaire it answers.
  package var questionnaire: RecordID?
  /// The day it came in.
  package var date: Day?
  /// What was answered, by the questions' keys: text, number, truth value or list of texts.
  ///
  /// No answer and «sans avis» are left out.
  package var answers: FieldValue?
  /// In their words, with nothing that tells who it was.
  package var comment: String?
  /// Where it came from (`stand`, `courriel`).
  package var origin: String?
  /// Words of the user's own.
  package var tags: [String] = []

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<Feedback>([
    Field("questionnaire", .reference(.questionnaires), \.questionnaire),
    Field("date", .day, \.date),
    Field("answers", .structure, \.answers),
    Field("comment", .longText, \.comment),
    Field("origin", .text, \.origin),
    Field("tags", .texts, \.tags, standard: []),
  ])

  /// The answer to a question.
  package func answer(to key: String) -> FieldValue? { answers?[key] }
}
