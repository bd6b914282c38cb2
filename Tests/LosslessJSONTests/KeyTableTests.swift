import LosslessJSON
import Testing

/// The keys that a kind of object may have, found by a member's bytes.
@Suite("Tables of keys")
struct KeyTableTests {
  private let table = JSONKeyTable(["id", "title", "", "é", "links", "actualStart", "actualFinish"])

  @Test("Known members are handed over in the text's order, others are passed over")
  func order() throws {
    let found = try members(
      of: #"{"actualFinish":1,"x":[{"id":9}],"":2,"e\#u{301}":9,"é":3,"id":4,"actualStar":9}"#
    )
    #expect(found == [[6, 1], [2, 2], [3, 3], [0, 4]])
  }

  @Test("A key with escapes is the key that it stands for")
  func escapes() throws {
    #expect(try members(of: #"{"l\u0069nks":1,"\u00e9":2,"\\id":9}"#) == [[4, 1], [3, 2]])
  }

  @Test("A key that stands twice is handed over twice")
  func twins() throws {
    #expect(try members(of: #"{"id":1,"title":2,"id":3}"#) == [[0, 1], [1, 2], [0, 3]])
  }

  @Test("What is no object has no members", arguments: [#""id""#, "[]", #"["id","title"]"#, "{}"])
  func none(text: String) throws {
    #expect(try members(of: text).isEmpty)
  }

  @Test("Of a hundred keys each is found")
  func many() throws {
    let keys = (0..<100).map { "key\($0)" }
    let object = keys.reversed().map { "\"\($0)\":\($0.dropFirst(3))" }.joined(separator: ",")
    let root = try JSONTree(parsing: Array("{\(object)}".utf8)).root
    var found: [Int] = []
    root.forEachMember(in: JSONKeyTable(keys)) { key, value in
      #expect(value.integer == key)
      found.append(key)
    }
    #expect(found == Array((0..<100).reversed()))
  }

  /// Each member that is handed over: the key's position and the number it names.
  private func members(of text: String) throws -> [[Int]] {
    var found: [[Int]] = []
    try JSONTree(parsing: Array(text.utf8)).root.forEachMember(in: table) { key, value in
      found.append([key, value.integer ?? 0])
    }
    return found
  }
}
