/// The clusters of a buffer that are more than one scalar, each once.
struct ClusterTable {
  private(set) var texts: [String] = []
  private var places: [String: UInt32] = [:]

  /// The most that a table keeps: more than the largest screen shows.
  private static let limit = 1 << 20

  /// The place of a cluster, or nothing when the table is full.
  mutating func place(of text: String) -> UInt32? {
    if let known = places[text] { return known }
    guard texts.count < ClusterTable.limit else { return nil }
    let place = UInt32(texts.count)
    texts.append(text)
    places[text] = place
    return place
  }

  subscript(place: UInt32) -> String { texts[Int(place)] }
}
