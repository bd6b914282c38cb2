import Planning
import TestSupport

/// How a random document is laid out.
enum Spelling: CaseIterable {
  case standard
  case tabs
  case windows
  case byteOrderMark
  case minified
  case oneLine
  /// White space anywhere.
  case wild
}

/// Random documents: unknown keys, odd orders, number spellings, escapes, in every layout.
struct DocumentText {
  private var text: [UInt8] = []
  private let spelling: Spelling

  static func random(
    _ spelling: Spelling,
    records: Int = 6,
    using random: inout SplitMix64
  ) -> [UInt8] {
    var writer = DocumentText(spelling: spelling)
    if spelling == .byteOrderMark { writer.text = [0xEF, 0xBB, 0xBF] }
    writer.root(records, &random)
    return writer.text
  }

  private init(spelling: Spelling) { self.spelling = spelling }

  private mutating func root(_ records: Int, _ random: inout SplitMix64) {
    var members: [(String, (inout DocumentText, inout SplitMix64) -> Void)] = [
      ("format", { $0.put(#"{"name": "jourj", "major": 1, "minor": 0}"#, &$1) })
    ]
    if random.chance(90) { members.append(("project", { $0.settings(&$1) })) }
    members.append(("tasks", { $0.list(.tasks, Int.random(in: 0...records, using: &$1), &$1) }))
    if random.chance(60) {
      members.append(("lots", { $0.list(.lots, Int.random(in: 0...3, using: &$1), &$1) }))
    }
    if random.chance(60) {
      members.append(("roles", { $0.list(.roles, Int.random(in: 0...3, using: &$1), &$1) }))
    }
    if random.chance(40) { members.append(("x-inconnu", { $0.scalar(&$1) })) }
    if random.chance(30) { members.append(("rooms", { $0.list(.lots, 2, &$1) })) }
    if random.chance(40) { members.shuffle(using: &random) }
    space(0, &random, anywhere: true)
    object(members, depth: 0, &random)
    if spelling != .minified { put("\n", &random) }
  }

  private mutating func settings(_ random: inout SplitMix64) {
    var members: [(String, (inout DocumentText, inout SplitMix64) -> Void)] = []
    if random.chance(80) { members.append(("name", { $0.string(&$1) })) }
    if random.chance(60) { members.append(("dayJ", { $0.put("\"2026-06-06\"", &$1) })) }
    if random.chance(40) {
      members.append(("zones", { $0.array(depth: 2, &$1) { $0.string(&$1) } }))
    }
    if random.chance(40) { members.append(("x", { $0.scalar(&$1) })) }
    object(members, depth: 1, &random)
  }

  private mutating func list(_ kind: RecordKind, _ count: Int, _ random: inout SplitMix64) {
    put("[", &random)
    for index in 0..<count {
      if index > 0 { separator(2, &random) } else { space(2, &random) }
      record(kind, id: "\(kind.rawValue.prefix(1))\(index)", &random)
    }
    if count > 0 || random.chance(20) { space(1, &random) }
    put("]", &random)
  }

  private mutating func record(_ kind: RecordKind, id: String, _ random: inout SplitMix64) {
    var members: [(String, (inout DocumentText, inout SplitMix64) -> Void)] = [
      ("id", { text, random in text.put("\"\(id)\"", &random) })
    ]
    let put = { (value: String) in
      { (text: inout DocumentText, random: inout SplitMix64) in text.put(value, &random) }
    }
    if random.chance(80) { members.append(("title", { $0.string(&$1) })) }
    if random.chance(30) { members.append(("short", put("\"abc\""))) }
    if kind == .tasks {
      if random.chance(70) {
        members.append(("duration", put(random.pick(["1", "3", "0", "2.0", "5e0"]))))
      }
      if random.chance(40) {
        members.append(
          (
            "finish",
            put(random.pick([#"{"offset": -30}"#, #"{ "onDay":-8 }"#, #"{"date": "2026-03-27"}"#]))
          )
        )
      }
      if random.chance(50) {
        members.append(
          (
            "links",
            {
              $0.array(depth: 4, &$1) {
                $0.put(
                  "{\"from\": \"t\(Int.random(in: 0..<6, using: &$1))\"\($1.pick(["", ", \"lag\": 2", ",\"type\":\"SS\"", ",\"x\":1"]))}",
                  &$1
                )
              }
            }
          )
        )
      }
      if random.chance(40) {
        members.append(
          (
            "roles",
            { $0.array(depth: 4, &$1) { $0.put("\"r\(Int.random(in: 0..<4, using: &$1))\"", &$1) } }
          )
        )
      }
      if random.chance(70) {
        members.append(
          ("state", put(random.pick(["\"todo\"", "\"done\"", "\"do\\u006ee\"", "\"paused\""])))
        )
      }
      if random.chance(30) {
        members.append(("effort", put(random.pick(["1.50", "2", "1e400", "-0", "0.10"]))))
      }
      if random.chance(30) {
        members.append(("waiting", put(#"{"on": "préfecture", "x": 1, "until": "2026-03-09"}"#)))
      }
    }
    if random.chance(30) { members.append(("notes", { $0.string(&$1) })) }
    if random.chance(30) { members.append(("x-clé", { $0.scalar(&$1) })) }
    if random.chance(10) { members.append(("e\u{301}", { $0.scalar(&$1) })) }
    if random.chance(10) { members.append(("é", { $0.scalar(&$1) })) }
    if random.chance(30) { members.shuffle(using: &random) }
    object(members, depth: 2, &random)
  }

  private mutating func object(
    _ members: [(String, (inout DocumentText, inout SplitMix64) -> Void)],
    depth: Int,
    _ random: inout SplitMix64
  ) {
    put("{", &random)
    for (index, member) in members.enumerated() {
      if index > 0 { separator(depth + 1, &random) } else { space(depth + 1, &random) }
      put("\"\(member.0)\"", &random)
      space(0, &random, anywhere: true)
      put(spelling == .minified ? ":" : ": ", &random)
      space(0, &random, anywhere: true)
      member.1(&self, &random)
    }
    if !members.isEmpty { space(depth, &random) }
    put("}", &random)
  }

  private mutating func array(
    depth: Int,
    _ random: inout SplitMix64,
    _ element: (inout DocumentText, inout SplitMix64) -> Void
  ) {
    put("[", &random)
    let isInline = random.chance(50)
    for index in 0..<Int.random(in: 0...3, using: &random) {
      if index > 0 { put(spelling == .minified ? "," : ", ", &random) }
      if !isInline { space(depth, &random) }
      element(&self, &random)
    }
    put("]", &random)
  }

  private mutating func scalar(_ random: inout SplitMix64) {
    put(
      random.pick([
        "null", "true", "0.10", "-0", "1E+2", "9007199254740993", "\"\\u0041\\/\"", "[]", "{}",
        "[1, [2, {\"a\": null}]]", "{\"a\" : {\"b\":[ ]}}", "100000000000000000000000000000000",
      ]),
      &random
    )
  }

  private mutating func string(_ random: inout SplitMix64) {
    put(
      random.pick([
        "\"\"", "\"Réserver la scène\"", "\"a\\tb\\n\"", "\"\\u00e9\\ud83c\\udf89\"", "\"🎉, ] }\"",
        "\"C:\\\\dossier\\\\\"", "\"\\\"cité\\\"\"",
      ]),
      &random
    )
  }

  private mutating func separator(_ depth: Int, _ random: inout SplitMix64) {
    space(0, &random, anywhere: true)
    put(",", &random)
    if spelling == .oneLine { put(" ", &random) }
    space(depth, &random)
  }

  /// The line break and indentation of a level; with `anywhere`, only what wild documents have.
  private mutating func space(
    _ depth: Int,
    _ random: inout SplitMix64,
    anywhere: Bool = false
  ) {
    if spelling == .wild {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        text.append(random.pick([0x20, 0x0A, 0x0D, 0x09]))
      }
      return
    }
    if anywhere { return }
    let unit = spelling == .tabs ? "\t" : "  "
    switch spelling {
    case .minified, .oneLine: break
    case .windows: put("\r\n" + String(repeating: unit, count: depth), &random)
    default: put("\n" + String(repeating: unit, count: depth), &random)
    }
  }

  private mutating func put(_ string: String, _ random: inout SplitMix64) {
    text += string.utf8
  }
}
