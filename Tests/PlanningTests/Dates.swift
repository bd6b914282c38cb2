import Planning
import Testing

/// The day written `2026-06-06`.
func day(_ iso: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Day {
  try #require(Day(iso: iso), sourceLocation: sourceLocation)
}
