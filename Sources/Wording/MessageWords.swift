// What is written to others: here alone is somebody spoken to.

extension Words {
  /// A message: about what, since when it is awaited or late, and by when an answer is wanted.
  package func reminder(
    about title: String,
    code: String?,
    since: (date: String, days: Int)?,
    due: (date: String, days: Int)?,
    by date: String,
    project: String
  ) -> String {
    let code = code.map { " (\($0))" } ?? ""
    let what = pick("«\u{A0}\(title)\u{A0}»\(code)", "“\(title)”\(code)")
    func span(_ days: Int) -> String {
      pick(
        "\(days)\u{A0}jour\(days > 1 ? "s" : "") ouvré\(days > 1 ? "s" : "")",
        "\(days) working day\(days > 1 ? "s" : "")"
      )
    }
    var parts = [
      pick(
        "Bonjour, je reviens vers vous au sujet de\u{A0}: \(what).",
        "Hello, I am writing again about \(what)."
      )
    ]
    if let since {
      parts.append(
        pick(
          "J'attends votre réponse depuis le \(since.date) (\(span(since.days))).",
          "I have been waiting for your answer since \(since.date) (\(span(since.days)))."
        )
      )
    }
    if let due {
      parts.append(
        pick(
          "C'était prévu pour le \(due.date) (\(span(due.days)) de retard).",
          "It was planned for \(due.date) (\(span(due.days)) late)."
        )
      )
    }
    parts.append(
      pick(
        "Pouvez-vous me dire où cela en est, et me répondre d'ici au \(date)\u{A0}? Merci. (\(project))",
        "Could you tell me how it stands, and answer by \(date)? Thank you. (\(project))"
      )
    )
    return parts.joined(separator: " ")
  }
}
