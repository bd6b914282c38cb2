package import Planning
package import Storage

extension Template {
  /// What the template means; nothing in it is beyond the program.
  package func project() throws -> Project {
    let opened = try Document.open(bytes)
    guard opened.problems.isEmpty, opened.document.readOnlyReason == nil else {
      throw UnreadableTemplate(problems: opened.problems)
    }
    return opened.project
  }
}

/// A template in which something can't be read.
package struct UnreadableTemplate: Error {
  /// What can't be read, and where.
  package let problems: [FieldProblem]
}
