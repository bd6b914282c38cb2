import Rendering
package import Testing

/// Expects a screen to look like a picture; a failure tells the rows that differ.
package func expectScreen(
  _ stage: Stage,
  _ picture: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let difference = ScreenDifference.between(picture, and: stage.screen) else { return }
  Issue.record("the screen differs\n\(difference)", sourceLocation: sourceLocation)
}
