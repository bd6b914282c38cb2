import Planning
import Storage
import Testing

@Suite("Reading records")
struct RecordReadingTests {
  @Test("A document's text is read as its values are", arguments: RecordExamples.all)
  func direct(example: RecordExample) throws {
    let isSettings = example.kind == .project
    let record = RecordReference(example.kind, isSettings ? "project" : "0example")
    var document = Document.new(name: "", dayJ: nil, start: nil)
    let (empty, _) = document.project()
    let edits =
      isSettings
      ? example.members.compactMap { empty.setting($0.key, to: $0.value, in: record) }
      : [Edit(record, .insert(members: example.members, neighbour: nil))]
    _ = try document.apply(Change("", edits))

    let opened = try Document.open(document.bytes)
    #expect(opened.problems.isEmpty)
    let read = try #require(opened.project.members(of: record))
    for member in example.members {
      #expect(read.first { $0.key == member.key }?.value == member.value, "\(member.key)")
    }
  }

  @Test("Of two records of one identifier the first is found, the second told")
  func twins() throws {
    let text = """
      {"format": {"name": "jourj", "major": 1, "minor": 0}, "tasks": [
        {"title": "nameless"}, {"id": "a", "title": "one"}, {"id": "b"}, {"id": "a", "title": "two"}
      ]}
      """
    let opened = try Document.open(Array(text.utf8))
    #expect(opened.project.tasks[id: "a"]?.title == "one")
    #expect(opened.project.tasks.twins == [2])
    #expect(opened.problems.map(\.reason) == [.noIdentifier, .duplicateIdentifier])
    #expect(opened.problems.map(\.record?.id) == [nil, "a"])
    #expect(opened.problems.map(\.line) == [2, 2])
  }

  @Test("An identifier is told by its bytes, and is the same wherever it was made")
  func identifiers() {
    let long = RecordID("an identifier made elsewhere, and long")
    #expect(Set([RecordID("a"), "a", long, RecordID(String(long.text))]).count == 2)
    #expect(RecordID("é") != RecordID("e\u{301}"))
    var project = Project()
    project.tasks.append(PlanTask(id: long))
    #expect(project.contains(long))
    #expect(!project.contains("an identifier"))
  }
}
