import LosslessJSON
import Planning
import Storage
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("Edits of random documents")
struct DocumentPropertyTests {
  static let isFull = getenv("JOURJ_FULL") != nil

  @Test("One edit changes the bytes it says and no others, and its inverse gives all back")
  func oneEdit() throws {
    var gestures = DocumentGestures(seed: 1)
    var made = 0
    for round in 0..<(Self.isFull ? 50_000 : 5_000) {
      let spelling = Spelling.allCases[round % Spelling.allCases.count]
      let text = DocumentText.random(spelling, records: 3, using: &gestures.random)
      let opened = try Document.open(text)
      guard let edit = gestures.edit(of: opened.project) else { continue }
      var document = opened.document
      let operations: [Operation]
      do throws(Refusal) {
        operations = try document.apply(Change("", [edit]))
      } catch {
        // Only a list that is written as something else can't be edited.
        #expect(document.bytes == text)
        #expect(error.reason == .wrongShape, "\(edit)")
        continue
      }
      made += 1
      let bytes = document.bytes
      try #require(bytes.count == document.byteCount)
      if operations.count == 1 {
        try #require(changes(from: text, to: bytes, fitIn: operations[0]), "\(edit)")
      }
      try #require(try roundTrip(operations) == operations)
      try document.apply(operations.inverse)
      try #require(document.bytes == text, "\(edit)")
      try document.apply(operations)
      try #require(document.bytes == bytes)

      // What it tells a project in memory is what reading it anew tells.
      var project = opened.project
      guard case .edits(let edits) = document.update(after: operations) else { continue }
      for edit in edits { _ = project.apply(edit) }
      try #require(project == (try Document.open(bytes).project), "\(edit)")
    }
    #expect(made > 3_000)
  }

  @Test("Undoing a whole session gives the first bytes, redoing it the last", arguments: 0..<20)
  func sessions(seed: Int) throws {
    var gestures = DocumentGestures(seed: UInt64(100 + seed))
    let spelling = Spelling.allCases[seed % Spelling.allCases.count]
    let first = DocumentText.random(spelling, using: &gestures.random)
    var (document, project) = (try Document(bytes: first), try Document.open(first).project)
    var states = [first]
    var done: [[Operation]] = []
    for _ in 0..<(Self.isFull ? 500 : 60) {
      guard let edit = gestures.edit(of: project) else { continue }
      guard let operations = try? document.apply(Change("", [edit])) else { continue }
      done.append(operations)
      states.append(document.bytes)
      switch document.update(after: operations) {
      case .edits(let edits): for edit in edits { _ = project.apply(edit) }
      case .reload: project = document.project().project
      }
    }
    #expect(project == document.project().project)
    for (index, operations) in done.enumerated().reversed() {
      try document.apply(operations.inverse)
      try #require(document.bytes == states[index])
    }
    for (index, operations) in done.enumerated() {
      try document.apply(operations)
      try #require(document.bytes == states[index + 1])
    }
  }

  @Test("What several edits tell a project in memory is what reading anew tells", arguments: 0..<20)
  func updates(seed: Int) throws {
    var gestures = DocumentGestures(seed: UInt64(300 + seed))
    let text = DocumentText.random(.standard, records: 8, using: &gestures.random)
    var document = try Document(bytes: text)
    var told = 0
    for _ in 0..<15 {
      var project = document.project().project
      var operations: [Operation] = []
      for _ in 0..<6 {
        guard let edit = gestures.edit(of: document.project().project) else { continue }
        operations += (try? document.apply(Change("", [edit]))) ?? []
      }
      guard case .edits(let edits) = document.update(after: operations) else { continue }
      told += 1
      for edit in edits { _ = project.apply(edit) }
      try #require(project == document.project().project)
    }
    #expect(told > 5)
  }

  @Test("The difference of two documents turns one into the other", arguments: 0..<20)
  func differences(seed: Int) throws {
    var gestures = DocumentGestures(seed: UInt64(200 + seed))
    let spelling = Spelling.allCases[seed % Spelling.allCases.count]
    let text = DocumentText.random(spelling, using: &gestures.random)
    let old = try Document(bytes: text)
    var new = old
    for _ in 0..<12 {
      guard let edit = gestures.edit(of: new.project().project) else { continue }
      _ = try? new.apply(Change("", [edit]))
      var copy = old
      let operations = old.difference(to: new)
      try copy.apply(operations)
      try #require(copy.bytes == new.bytes)
      try copy.apply(operations.inverse)
      try #require(copy.bytes == text)
    }
  }

  /// Whether all bytes that differ lie in a stretch no longer than what the operation holds.
  private func changes(from old: [UInt8], to new: [UInt8], fitIn operation: Operation) -> Bool {
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - prefix
    let suffix = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    let common = prefix + min(rest, suffix)
    let (before, after) =
      switch operation.action {
      case .set(let before, let after): (before.count, after.count)
      case .insert(let text, _): (0, text.count)
      case .remove(let text, _): (text.count, 0)
      }
    return old.count - common <= before && new.count - common <= after
  }

  private func roundTrip(_ operations: [Operation]) throws -> [Operation]? {
    var line: [UInt8] = []
    operations.write(into: &line)
    #expect(!line.contains(UInt8(ascii: "\n")))
    return [Operation](try JSONTree(parsing: line).root)
  }
}
