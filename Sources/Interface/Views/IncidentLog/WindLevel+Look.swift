import Planning
import Rendering

extension Thresholds.Wind.Level {
  /// Its mark, beside which its word always stands.
  var glyph: Glyph { self == .yellow ? .moderate : .grave }

  /// How it looks.
  var style: Style {
    switch self {
    case .yellow: Style(.waiting)
    case .orange: Style(.critical)
    case .red: Style(.late)
    }
  }
}
