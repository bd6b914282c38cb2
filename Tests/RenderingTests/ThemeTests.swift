import Rendering
import Testing

@Suite("Colours by meaning")
struct ThemeTests {
  /// The table of the design: role, 256 colours on dark and on light, 8 colours on both, no colour.
  struct Row: CustomTestStringConvertible, Sendable {
    let role: Role
    let dark: UInt8
    let light: UInt8
    let eightDark: Appearance
    let eightLight: Appearance
    let mono: Style.Attributes
    var testDescription: String { "\(role)" }
  }

  private static func ink(_ color: UInt8?, _ attributes: Style.Attributes = []) -> Appearance {
    Appearance(foreground: color, attributes: attributes)
  }

  private static func row(
    _ role: Role,
    _ dark: UInt8,
    _ light: UInt8,
    _ eightDark: Appearance,
    _ mono: Style.Attributes,
    onLight eightLight: Appearance? = nil
  ) -> Row {
    Row(
      role: role,
      dark: dark,
      light: light,
      eightDark: eightDark,
      eightLight: eightLight ?? eightDark,
      mono: mono
    )
  }

  static let table = [
    row(.text, 252, 235, ink(nil), []),
    row(.head, 255, 232, ink(nil, .bold), .bold),
    row(.muted, 246, 241, ink(nil, .dim), .dim),
    row(.faint, 242, 246, ink(nil, .dim), .dim),
    row(.line, 237, 251, ink(nil, .dim), .dim),
    row(.accent, 75, 25, ink(6), .bold, onLight: ink(4)),
    row(.done, 71, 28, ink(2), .dim),
    row(.doing, 75, 25, ink(6), [], onLight: ink(4)),
    row(.planned, 67, 67, ink(4), []),
    row(.waiting, 179, 58, ink(3), [], onLight: ink(nil, .underline)),
    row(.late, 203, 124, ink(1, .bold), .bold),
    row(.critical, 209, 130, ink(1), .bold),
    row(.dayJ, 177, 91, ink(5, .bold), .bold),
    row(.today, 229, 94, ink(3, .bold), .bold, onLight: ink(nil, .bold)),
  ]

  @Test("Each role has the colour of the table", arguments: table)
  func roles(row: Row) {
    let style = Style(row.role)
    #expect(Theme(.dark).appearance(of: style).foreground == row.dark)
    #expect(Theme(.light).appearance(of: style).foreground == row.light)
    #expect(Theme(.dark, depth: .colors8).appearance(of: style) == row.eightDark)
    #expect(Theme(.light, depth: .colors8).appearance(of: style) == row.eightLight)
    #expect(Theme(.dark, depth: .mono).appearance(of: style) == Self.ink(nil, row.mono))
  }

  @Test("The table names every role once")
  func complete() {
    #expect(Self.table.map(\.role) == Role.allCases)
  }

  static let backgrounds: [(ground: Ground, dark: UInt8?, light: UInt8?)] = [
    (.none, nil, nil), (.sel, 236, 254), (.selChart, 236, 254), (.chip, 238, 252),
    (.panel, 233, 254), (.band, 234, 255), (.cursor, 75, 25),
  ]

  @Test("Each ground has the colour of the table", arguments: backgrounds)
  func grounds(ground: Ground, dark: UInt8?, light: UInt8?) {
    #expect(Theme(.dark).appearance(of: Style(on: ground)).background == dark)
    #expect(Theme(.light).appearance(of: Style(on: ground)).background == light)
  }

  @Test("With 16 colours, muted is bright black")
  func sixteen() {
    let theme = Theme(.dark, depth: .colors16)
    #expect(theme.appearance(of: Style(.muted)) == Self.ink(8))
    #expect(theme.appearance(of: Style(.late)) == Self.ink(1, .bold))
  }

  static let places: [(style: Style, attributes: Style.Attributes)] = [
    (Style(on: .sel), .reverse), (Style(on: .selChart), .underline),
    (Style(on: .chip), [.reverse, .bold]), (Style(on: .panel), []), (Style(on: .band), []),
    (Style(on: .cursor), .reverse), (Style(.muted, on: .none, .undimmed), []),
    (Style(.muted, on: .none, .bold), .bold),
  ]

  @Test("Without colours, place is reverse", arguments: places)
  func mono(style: Style, attributes: Style.Attributes) {
    #expect(Theme(depth: .mono).appearance(of: style).attributes == attributes)
  }

  @Test("A figure that calls stands out, selected or not")
  func figures() {
    let mono = Theme(depth: .mono)
    let late = Style(.late, on: .none, .figure)
    let critical = Style(.critical, on: .none, .figure)
    #expect(mono.appearance(of: late).attributes == .reverse)
    #expect(mono.appearance(of: critical).attributes == [.bold, .underline])
    // Reverse on a reversed row: the figure is the part that is not.
    #expect(mono.appearance(of: late.on(.sel)).attributes == .bold)
    #expect(Theme().appearance(of: late).attributes == [])
    #expect(Theme().appearance(of: late.on(.sel)).attributes == .bold)
  }

  @Test("No colour means no colour", arguments: Role.allCases, Ground.allCases)
  func colorless(role: Role, ground: Ground) {
    let shown = Theme(depth: .mono).appearance(of: Style(role, on: ground))
    #expect(shown.foreground == nil && shown.background == nil)
  }
}
