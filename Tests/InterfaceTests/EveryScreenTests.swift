import Foundation
import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

/// Whether the large figures are asked for (`JOURJ_FULL=1`).
private let isFull = ProcessInfo.processInfo.environment["JOURJ_FULL"] == "1"

@Suite("Every screen, on every terminal")
struct EveryScreenTests {
  @Test(
    "At any size all is drawn inside, with and without colours and Unicode",
    arguments: Scene.all + Scene.first
  )
  func sizes(scene: Scene) throws {
    var stages = try Look.all.map { try $0.stage(scene) }
    for look in stages.indices { try stages[look].play(scene.keys) }
    for (index, size) in sizes.enumerated() {
      let looks = isFull ? Array(Look.all.indices) : [index % Look.all.count]
      for look in looks {
        stages[look].send(.input(.resize(size)))
        check(stages[look].screen, size, "\(scene.keys) at \(size)")
        // What is opened on a screen of that size is drawn there too.
        guard isFull || index.isMultiple(of: 5) else { continue }
        var small = try Look.all[look].stage(scene, size)
        try small.play(scene.keys)
        check(small.screen, size, "\(scene.keys) from \(size)")
      }
    }
  }

  @Test("No theme asks a terminal for more than it has", arguments: Scene.all + Scene.first)
  func themes(scene: Scene) throws {
    for look in Look.all {
      var stage = try look.stage(scene)
      try stage.play(scene.keys)
      let screen = stage.screen
      for scheme in Theme.Scheme.allCases {
        for depth in Theme.Depth.allCases {
          let theme = Theme(scheme, depth: depth)
          for style in screen.distinctStyles {
            let shown = theme.appearance(of: style)
            let limit: UInt8? =
              switch depth {
              case .mono: nil
              case .colors8: 7
              case .colors16: 15
              case .colors256: 255
              }
            for color in [shown.foreground, shown.background].compactMap(\.self) {
              #expect(
                limit.map { color <= $0 } ?? false,
                "\(style) has colour \(color) at \(depth)"
              )
            }
          }
        }
      }
    }
  }

  @Test(
    "Without Unicode every mark has an ASCII form: none becomes a question mark",
    arguments: Scene.all + Scene.first
  )
  func ascii(scene: Scene) throws {
    var stage = try Look.ascii.stage(scene)
    try stage.play(scene.keys)
    let screen = stage.screen
    for y in 0..<screen.size.rows {
      for x in 0..<screen.size.columns where screen[x, y].asciiText.contains("?") {
        #expect(screen[x, y].text == "?", "\(screen[x, y].text) in row \(y): \(stage.row(y))")
      }
    }
  }

  private func check(_ screen: Buffer, _ size: Size, _ context: String) {
    #expect(screen.size == size, "\(context)")
    for (index, row) in screen.rows.enumerated() where TextWidth.of(row) > size.columns {
      Issue.record("row \(index) of \(context) is too wide: \(row)")
    }
  }

  /// From one cell to 500 × 200, all the widths where a layout changes and some heights at each.
  private var sizes: [Size] {
    let columns = [
      1, 2, 5, 20, 39, 40, 41, 59, 60, 79, 80, 99, 100, 119, 120, 159, 160, 199, 200, 240,
    ]
    let rows = [1, 2, 5, 9, 10, 11, 12, 16, 20, 23, 24, 25, 36, 50, 60, 100]
    let corners = [
      Size(columns: 500, rows: 200), Size(columns: 500, rows: 1), Size(columns: 1, rows: 200),
      Size(columns: 500, rows: 10), Size(columns: 40, rows: 200),
    ]
    let grid = columns.enumerated().flatMap { index, columns in
      let some = isFull ? rows : stride(from: index % 7, to: rows.count, by: 7).map { rows[$0] }
      return some.map { Size(columns: columns, rows: $0) }
    }
    return corners + grid
  }
}

/// A screen, as the keys that lead to it from the first one.
struct Scene: CustomTestStringConvertible, Sendable {
  let keys: String
  var isEmpty = false
  var isDemo = false
  /// Whether it is of the first start, where no project is yet.
  var isFirst = false

  var project: Project {
    isEmpty ? Project() : isDemo ? Scene.demo : Fixture.smallEvent()
  }
  private static let demo = (try? Demo.project(today: Fixture.day(3, 2))) ?? Project()
  var testDescription: String {
    isEmpty
      ? "an empty project, \(keys)"
      : isDemo ? "the demonstration, \(keys)" : isFirst ? "the first start, \(keys)" : keys
  }

  /// Every view, and all that can stand in front of one.
  static let all: [Scene] =
    ViewID.allCases.flatMap { view in
      let keys = "\(view.rawValue)"
      return [Scene(keys: keys), Scene(keys: keys, isEmpty: true), Scene(keys: keys, isDemo: true)]
    }
    + [
      "g", "?", "?zoo", "<C-p>", "<C-p>qqqq", ":", ":date", "d", "dJ-30", "d?!", "e", "s", "p", "r",
      "oT", "oFête<Enter>", "O", "DJ", "++", "H", "D13/6<Enter>", "vjjVx", "/arr", "ti", "tuti",
      "ti<Enter>", "ti<Enter>?", "0", "ZT", "zz", "a", ",",
      ",ts", "g,", "ge", "gecontact", "ge<Enter>", "gA", "gAcontact<Enter>",
      "gAcontact<Enter><Enter>",
    ].map { Scene(keys: $0) }
    + [
      "2!", "2!e", "2!e3abc", "2!e4abc<Tab>", "5<Tab>", "5<Tab><Enter>", "5<Tab>b", "5<Tab>d+5",
      "2gw", "2gw62", "2gw62<Enter>", "2gf", "2gf<Enter>",
    ].map { Scene(keys: $0, isDemo: true) }
    + ["1R", "1RM<Enter>", "1RO", "1R" + String(repeating: " ", count: 40), "1R tM"].map {
      Scene(keys: $0, isDemo: true)
    } + [Scene(keys: "R", isEmpty: true)]
    + ["gT", "gTx", "gTxtrop<Enter>", "gTd", "gTV", "gn", "gne", "gn/zz", "gna", "gnjle"].map {
      Scene(keys: $0, isDemo: true)
    } + [Scene(keys: "gT", isEmpty: true), Scene(keys: "gn", isEmpty: true)]

  /// All that is asked at the first start.
  static let first: [Scene] =
    (0..<8).map { Scene(keys: String(repeating: "<Tab>", count: $0), isFirst: true) }
    + [Scene(keys: "<Tab>zz", isFirst: true), Scene(keys: "<Tab><Tab>31/2", isFirst: true)]
}

/// How a terminal shows things.
private struct Look: Sendable {
  var isMono = false
  var glyphs = GlyphSet.unicode
  var language = Language.french

  static let ascii = Look(glyphs: .ascii)
  static let all = [
    Look(), Look(isMono: true), ascii, Look(isMono: true, glyphs: .ascii, language: .english),
  ]

  func stage(_ scene: Scene, _ size: Size = Size(columns: 120, rows: 36)) throws -> Stage {
    if scene.isFirst {
      return try Stage(
        columns: size.columns,
        rows: size.rows,
        language: language,
        isMono: isMono,
        glyphs: glyphs
      )
    }
    return Stage(
      scene.project,
      columns: size.columns,
      rows: size.rows,
      language: language,
      isMono: isMono,
      glyphs: glyphs
    )
  }
}

extension Buffer {
  /// The styles of its cells, each once.
  fileprivate var distinctStyles: Set<Style> {
    var styles: Set<Style> = []
    for y in 0..<size.rows {
      for x in 0..<size.columns { styles.insert(self[x, y].style) }
    }
    return styles
  }
}
