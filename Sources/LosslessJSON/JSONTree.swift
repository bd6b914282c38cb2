/// A checked JSON text: its bytes, untouched, and a flat tape of its values.
///
/// A class because every `JSONValue` holds it: one reference instead of two arrays. It never changes.
package final class JSONTree: Sendable {
  /// 512 MB; a file's size is to be compared with it before reading.
  package static let largestSize = 512 << 20
  /// How many containers may lie in each other.
  package static let greatestDepth = 512

  /// The text, byte for byte.
  package let bytes: [UInt8]
  let nodes: [JSONNode]

  /// Checks `bytes` wholly and throws at the first fault.
  ///
  /// Duplicate keys are none: see `duplicateKeys`.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    do throws(JSONParser.Failure) {
      nodes = try bytes.withUnsafeBufferPointer { buffer throws(JSONParser.Failure) in
        var parser = try JSONParser(buffer)
        try parser.parse()
        return parser.nodes
      }
    } catch {
      throw JSONError(
        reason: error.reason,
        offset: error.offset,
        position: JSONPosition(of: error.offset, in: bytes)
      )
    }
    self.bytes = bytes
  }

  /// The one value of the text.
  package var root: JSONValue { JSONValue(tree: self, index: 0) }

  /// The value at a place on the tape.
  package subscript(place: Int) -> JSONValue { JSONValue(tree: self, index: place) }

  /// Where the byte at `offset` is; reads all bytes before it.
  package func position(of offset: Int) -> JSONPosition {
    JSONPosition(of: offset, in: bytes)
  }
}
