extension Buffer {
  /// The screen as one HTML element, its colours inline; no script, no class, nothing to fetch.
  package func html(_ theme: Theme = Theme()) -> String {
    var html = "<pre style=\"color:\(Palette.resolved(Appearance(), theme.scheme).foreground);"
    html += "background:\(Palette.paper(theme.scheme));padding:1em;line-height:1.2\">"
    for y in 0..<size.rows {
      for run in styleRuns(row: y) {
        let text = Markup.escaped(self.text(row: y, run.columns))
        let css = Markup.css(theme.appearance(of: run.style), theme.scheme)
        html += css.isEmpty ? text : "<span style=\"\(css)\">\(text)</span>"
      }
      html += "\n"
    }
    return html + "</pre>\n"
  }

  /// The screen as an SVG picture, cells of 9 × 18 units.
  package func svg(_ theme: Theme = Theme()) -> String {
    let (cellWidth, cellHeight) = (9, 18)
    let (width, height) = (size.columns * cellWidth, size.rows * cellHeight)
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      font-family="DejaVu Sans Mono, monospace" font-size="15">
      <rect width="\(width)" height="\(height)" fill="\(Palette.paper(theme.scheme))"/>

      """
    for y in 0..<size.rows {
      for run in styleRuns(row: y) {
        let text = self.text(row: y, run.columns)
        let appearance = theme.appearance(of: run.style)
        let colors = Palette.resolved(appearance, theme.scheme)
        let (x, runWidth) = (run.columns.lowerBound * cellWidth, run.columns.count * cellWidth)
        if let background = colors.background {
          svg += "<rect x=\"\(x)\" y=\"\(y * cellHeight)\" width=\"\(runWidth)\""
          svg += " height=\"\(cellHeight)\" fill=\"\(background)\"/>\n"
        }
        guard text.contains(where: { $0 != " " }) else { continue }
        svg += "<text x=\"\(x)\" y=\"\(y * cellHeight + 14)\" textLength=\"\(runWidth)\""
        svg += " fill=\"\(colors.foreground)\"\(Markup.attributes(appearance))"
        svg += " xml:space=\"preserve\">\(Markup.escaped(text))</text>\n"
      }
    }
    return svg + "</svg>\n"
  }
}

/// Pieces of HTML and SVG.
private enum Markup {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  /// What sets a stretch apart from the terminal's own look.
  static func css(_ appearance: Appearance, _ scheme: Theme.Scheme) -> String {
    let colors = Palette.resolved(appearance, scheme)
    var rules: [String] = []
    if appearance.foreground != nil || colors.background != nil {
      rules.append("color:\(colors.foreground)")
    }
    if let background = colors.background { rules.append("background:\(background)") }
    if appearance.attributes.contains(.bold) { rules.append("font-weight:bold") }
    if appearance.attributes.contains(.dim) { rules.append("opacity:.6") }
    if appearance.attributes.contains(.underline) { rules.append("text-decoration:underline") }
    return rules.joined(separator: ";")
  }

  /// The same as attributes of an SVG text.
  static func attributes(_ appearance: Appearance) -> String {
    var attributes = ""
    if appearance.attributes.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if appearance.attributes.contains(.dim) { attributes += " opacity=\".6\"" }
    if appearance.attributes.contains(.underline) {
      attributes += " text-decoration=\"underline\""
    }
    return attributes
  }
}
