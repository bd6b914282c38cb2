package import Planning

/// What can be done to tasks, as a value: it is tried, made, and repeated on others.
package enum TaskEdit: Hashable, Sendable {
  case state(TaskState)
  /// When they must end; nil: their links place them.
  case finish(Anchor?)
  /// The planned finish moves by working days.
  case shift(Int)
  /// The duration grows by working days.
  case lengthen(Int)
  /// Both at once: the planned finish moves and the duration grows.
  case reshape(shift: Int, lengthen: Int)
  case field(TaskField, FieldValue?)
  case lot(RecordID?)
  /// Who is responsible; nil: nobody.
  case role(RecordID?)
  case waiting(on: String, until: Day?)
  /// Done, and its answer is awaited of somebody for as long as that takes.
  case submitted(to: String)
  /// The answer that a task waited for has come.
  case answered
  /// A line at the end of the notes.
  case note(String)
  case priority(Int?)
  case link(Link)
  case unlink(from: RecordID)
  case delete
}
