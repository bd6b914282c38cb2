package import LosslessJSON

/// An operation in a line of the journal:
///
/// ```json
/// {"op":"set","at":["tasks","k7m2q9ab","state"],"before":"\"todo\"","after":"\"done\""}
/// {"op":"insert","at":["tasks","k7m2q9ab","notes"],"follows":"state","text":",\n      \"notes\": \"…\""}
/// {"op":"remove","at":["tasks","k7m2q9ab","links",0],"follows":null,"text":"{\"from\": \"4hz0p2rt\"}"}
/// ```
///
/// `at` is the way from the root; numbers are places in lists. `before`, `after` and `text` are
/// pieces of the document's text, as JSON strings. `follows` is null for a first item.
extension Operation {
  /// Appends the operation as one object on one line.
  package func write(into line: inout [UInt8]) {
    let (name, texts, neighbour): (String, [(String, [UInt8])], Neighbour?) =
      switch action {
      case .set(let before, let after): ("set", [("before", before), ("after", after)], nil)
      case .insert(let text, let neighbour): ("insert", [("text", text)], neighbour)
      case .remove(let text, let neighbour): ("remove", [("text", text)], neighbour)
      }
    line += "{\"op\":\"\(name)\",\"at\":[".utf8
    for (index, step) in path.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      switch step {
      case .name(let name): JSONText.write(name, into: &line)
      case .position(let position): line += "\(position)".utf8
      }
    }
    line.append(UInt8(ascii: "]"))
    if let neighbour {
      line += ",\"follows\":".utf8
      switch neighbour {
      case .none: line += "null".utf8
      case .name(let name): JSONText.write(name, into: &line)
      case .position(let position): line += "\(position)".utf8
      }
    }
    for (key, text) in texts {
      line += ",\"\(key)\":".utf8
      JSONText.write(text, into: &line)
    }
    line.append(UInt8(ascii: "}"))
  }

  /// The operation that an object of a journal's line is, nil if it is none.
  package init?(_ json: JSONValue) {
    var path: [Step] = []
    guard let at = json["at"], at.kind == .array else { return nil }
    for step in at.elements {
      if let name = step.string {
        path.append(.name(name))
      } else if let position = step.integer {
        path.append(.position(position))
      } else {
        return nil
      }
    }
    let text = { (key: JSONKey) in json[key]?.string.map { Array($0.utf8) } }
    let item = { () -> (text: [UInt8], after: Neighbour)? in
      guard let text = text("text"), let follows = json["follows"] else { return nil }
      if follows.isNull { return (text, .none) }
      if let name = follows.string { return (text, .name(name)) }
      return follows.integer.map { (text, .position($0)) }
    }
    switch json["op"]?.string {
    case "set":
      guard let before = text("before"), let after = text("after") else { return nil }
      self.init(path, .set(before: before, after: after))
    case "insert":
      guard let item = item() else { return nil }
      self.init(path, .insert(text: item.text, after: item.after))
    case "remove":
      guard let item = item() else { return nil }
      self.init(path, .remove(text: item.text, after: item.after))
    default: return nil
    }
  }
}

extension [Operation] {
  /// Appends the operations as a list on one line.
  package func write(into line: inout [UInt8]) {
    line.append(UInt8(ascii: "["))
    for (index, operation) in enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      operation.write(into: &line)
    }
    line.append(UInt8(ascii: "]"))
  }

  /// The operations that a list of a journal's line is, nil if one of them is none.
  package init?(_ json: JSONValue) {
    guard json.kind == .array else { return nil }
    self = []
    reserveCapacity(json.count)
    for element in json.elements {
      guard let operation = Operation(element) else { return nil }
      append(operation)
    }
  }
}
