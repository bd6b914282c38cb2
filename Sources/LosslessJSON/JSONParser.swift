/// One pass over the bytes, which checks them wholly and lays the tape.
///
/// There is no recursion: the open containers are on a stack of at most `JSONTree.greatestDepth`.
/// Unsafe pointers because the checks of `[UInt8]` cost a third of the speed; every read is behind
/// a comparison with `end`.
struct JSONParser {
  /// A fault before its line is counted.
  struct Failure: Error {
    let reason: JSONError.Reason
    let offset: Int
  }

  /// A list or object whose end has not come yet.
  private struct Container {
    let node: Int
    let isObject: Bool
    /// How many items have ended.
    var count = 0
  }

  let bytes: UnsafePointer<UInt8>
  let end: Int
  private(set) var nodes: [JSONNode] = []

  init(_ buffer: UnsafeBufferPointer<UInt8>) throws(Failure) {
    guard let base = buffer.baseAddress, !buffer.isEmpty else {
      throw Failure(reason: .empty, offset: 0)
    }
    bytes = base
    end = buffer.count
    guard end <= JSONTree.largestSize else {
      throw Failure(reason: .tooLarge, offset: JSONTree.largestSize)
    }
    if isOtherEncoding { throw Failure(reason: .notUTF8, offset: 0) }
    nodes.reserveCapacity(end / 8 + 8)
  }

  var count: Int { nodes.count }

  @inline(__always)
  mutating func lay(_ node: JSONNode) {
    nodes.append(node)
  }

  /// Lays the tape of the whole text.
  mutating func parse() throws(Failure) {
    var outer: [Container] = []
    outer.reserveCapacity(64)
    var inner: Container?
    let mark = JSONSyntax.byteOrderMark
    let hasMark = end >= 3 && bytes[0] == mark[0] && bytes[1] == mark[1] && bytes[2] == mark[2]
    var index = skipWhiteSpace(from: hasMark ? 3 : 0)
    guard index < end else { throw Failure(reason: .empty, offset: 0) }

    value: while true {
      guard index < end else { throw Failure(reason: .unexpectedEnd, offset: end) }
      let byte = bytes[index]
      switch byte {
      case JSONSyntax.quote:
        index = try string(at: index)
      case JSONSyntax.openObject, JSONSyntax.openArray:
        if let inner { outer.append(inner) }
        guard outer.count < JSONTree.greatestDepth else {
          throw Failure(reason: .tooDeep, offset: index)
        }
        let isObject = byte == JSONSyntax.openObject
        inner = Container(node: nodes.count, isObject: isObject)
        append(isObject ? .object : .array, from: index, to: index)
        index = skipWhiteSpace(from: index + 1)
        if index < end, bytes[index] == byte + 2 { break }
        if isObject { index = try key(at: index) }
        continue value
      case JSONSyntax.minus, UInt8(ascii: "0")...UInt8(ascii: "9"):
        let start = index
        index = try number(at: start)
        append(.number, from: start, to: index)
      default:
        index = try literal(at: index)
      }

      // A value ends here, or a container has just been found empty: close what closes.
      while var container = inner {
        index = skipWhiteSpace(from: index)
        guard index < end else { throw Failure(reason: .unexpectedEnd, offset: end) }
        let isEmpty = nodes.count == container.node + 1
        if !isEmpty { container.count += 1 }
        let next = bytes[index]
        if next == JSONSyntax.comma, !isEmpty {
          let comma = index
          inner = container
          index = skipWhiteSpace(from: comma + 1)
          if index < end, bytes[index] | 0x20 == JSONSyntax.closeObject {
            throw Failure(reason: .trailingComma, offset: comma)
          }
          if container.isObject { index = try key(at: index) }
          continue value
        }
        guard next == (container.isObject ? JSONSyntax.closeObject : JSONSyntax.closeArray) else {
          throw unexpected(at: index, .expectedCommaOrEnd)
        }
        index += 1
        nodes[container.node].close(at: index, next: nodes.count, count: container.count)
        inner = outer.popLast()
      }
      break
    }
    index = skipWhiteSpace(from: index)
    if index < end { throw unexpected(at: index, .trailingContent) }
  }
}
