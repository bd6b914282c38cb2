/// A questionnaire for one audience.
package struct Questionnaire: ProjectRecord {
  package static let kind = RecordKind.questionnaires

  package let id: RecordID
  /// What people and other programs call it (`public`).
  package var code: String?
  package var title = ""
  /// At most 14 cells.
  package var short: String?
  /// Whom it is for.
  package var audience: String?
  /// Its questions, in order.
  package var questions: [Question] = []
  /// When it is sent out.
  package var opens: Anchor?
  /// When it closes.
  package var closes: Anchor?
  /// How many were asked.
  package var asked: Int?
  /// Its address.
  package var link: String?
  /// Anything else.
  package var notes: String?

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<Questionnaire>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(14), \.short),
    Field("audience", .text, \.audience),
    Field("questions", .questions, \.questions, standard: []),
    Field("opens", .anchor, \.opens),
    Field("closes", .anchor, \.closes),
    Field("asked", .integer, \.asked),
    Field("link", .text, \.link),
    Field("notes", .longText, \.notes),
  ])
}

/// A question and how it is answered.
package struct Question: Hashable, Sendable {
  /// How a question is answered.
  package enum Sort: String, CaseIterable, Sendable {
    /// One of its options; any of its options.
    case choice, multiple
    /// 1 (not at all) to 5 (wholly); 0 to 10.
    case scale, recommendation
    case yesNo, number, text
  }

  /// What answers name it by.
  package var key: String
  /// The question.
  package var title: String
  /// At most 14 cells, for the results.
  package var short: String?
  /// How it is answered.
  package var sort: Sort
  /// What can be chosen.
  package var options: [String]

  /// The question `title`.
  package init(_ key: String, _ title: String, _ sort: Sort, options: [String] = []) {
    self.key = key
    self.title = title
    self.sort = sort
    self.options = options
  }
}

extension Codec<[Question]> {
  /// `[{"key": "ambiance", "title": "Ambiance", "sort": "scale"}]`.
  package static let questions = list(
    Codec<Question>(
      .structure,
      encode: { question in
        .object(
          ("key", .text(question.key)),
          ("title", .text(question.title)),
          ("short", question.short.map { .text($0) }),
          ("sort", .text(question.sort.rawValue)),
          (
            "options",
            question.options.isEmpty ? nil : Codec<[String]>.texts.encode(question.options)
          )
        )
      },
      decode: { value in
        guard let key = value["key"]?.text, let title = value["title"]?.text,
          let sort = value["sort"]?.text.flatMap(Question.Sort.init),
          let short = value.optional("short", Codec<String>.text),
          let options = value.optional("options", Codec<[String]>.texts, standard: [])
        else { return nil }
        var question = Question(key, title, sort, options: options)
        question.short = short
        return question
      }
    ),
    as: .structure
  )
}
