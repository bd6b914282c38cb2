package import Planning

extension Document {
  /// A document with nothing in it but its name and dates.
  package static func new(name: String, dayJ: Day?, start: Day?) -> Document {
    var settings = ProjectSettings(id: RecordReference.settings.id)
    settings.name = name
    settings.dayJ = dayJ
    settings.start = start
    return Document(
      members: [
        .init("format", format),
        .init("project", .object(settings.members)),
        .init("tasks", .list([])),
      ]
    )
  }

  /// The `format` member of the documents that this version writes.
  private static var format: FieldValue {
    .object(("name", .text("jourj")), ("major", .integer(major)), ("minor", .integer(minor)))
  }

  /// The document of these root members, which name the format.
  private init(members: [FieldValue.Member]) {
    let style = TextStyle.standard
    let text = style.text(ofRecord: members, indent: []) + style.newline
    do throws(DocumentError) {
      try self.init(bytes: text)
    } catch {
      preconditionFailure("a new document can't be read: \(error)")
    }
  }
}
