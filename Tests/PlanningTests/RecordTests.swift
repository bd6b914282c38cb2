import Planning
import Testing

@Suite("Records")
struct RecordTests {
  @Test("Every list of the document is a list of the project", arguments: RecordKind.allCases)
  func lists(kind: RecordKind) {
    var project = Project()
    let record = RecordReference(kind, kind == .project ? "project" : "0example")
    if kind != .project {
      let isInserted = project.insert(record, members: [], after: nil)
      #expect(isInserted)
    }
    #expect(project.members(of: record) != nil, "there is a record in \(kind)")
    let found = project.visit(kind, KindOfList())
    #expect(found == kind, "and it is of that kind")
  }

  @Test("A record is written as it is read, field by field", arguments: RecordExamples.all)
  func exact(example: RecordExample) throws {
    var project = Project()
    let record = RecordReference(example.kind, example.kind == .project ? "project" : "0example")
    if example.kind == .project {
      for member in example.members {
        let isRead = project.set(member.key, to: member.value, in: record)
        #expect(isRead, "\(member.key) is read")
      }
    } else {
      let isInserted = project.insert(record, members: example.members, after: nil)
      #expect(isInserted)
    }
    let written = try #require(project.members(of: record))
    #expect(written.map(\.key) == example.members.map(\.key))
    for (one, other) in zip(written, example.members) {
      #expect(one == other)
    }
  }

  @Test("The examples leave no field out", arguments: RecordExamples.all)
  func complete(example: RecordExample) {
    let keys = example.kind.fields.map(\.key)
    #expect(example.members.map(\.key) == keys)
  }
}

private struct KindOfList: RecordListVisitor {
  func visit<R: ProjectRecord>(_ list: inout RecordList<R>) -> RecordKind { R.kind }
}
