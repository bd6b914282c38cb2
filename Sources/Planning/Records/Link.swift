/// What ties two tasks, by which of their ends.
package enum LinkType: String, CaseIterable, Sendable {
  case finishToStart = "FS"
  case startToStart = "SS"
  case finishToFinish = "FF"
  case startToFinish = "SF"
}

/// A tie from a predecessor to the task that holds it.
package struct Link: Hashable, Sendable {
  /// The predecessor.
  package var from: RecordID
  /// Which ends it ties.
  package var type: LinkType
  /// Working days between the two ends; negative: an overlap.
  package var lag: Int

  /// The tie from `from`.
  package init(from: RecordID, type: LinkType = .finishToStart, lag: Int = 0) {
    self.from = from
    self.type = type
    self.lag = lag
  }
}

extension Codec<[Link]> {
  /// `[{"from": "k7m2q9ab", "type": "SS", "lag": 2}]`; type FS and lag 0 are left out.
  package static let links = list(
    Codec<Link>(
      .links,
      encode: { link in
        .object(
          ("from", .text(link.from.text)),
          ("type", link.type == .finishToStart ? nil : .text(link.type.rawValue)),
          ("lag", link.lag == 0 ? nil : .integer(link.lag))
        )
      },
      decode: { value in
        guard let from = value["from"]?.text else { return nil }
        var link = Link(from: RecordID(from))
        // Nearly all say no more.
        if value.memberCount == 1 { return link }
        if let type = value["type"] {
          guard let known = type.text.flatMap(LinkType.init) else { return nil }
          link.type = known
        }
        if let lag = value["lag"] {
          guard let days = lag.integer, abs(days) < 1_000_000 else { return nil }
          link.lag = days
        }
        return link
      }
    ),
    as: .links
  )
}
