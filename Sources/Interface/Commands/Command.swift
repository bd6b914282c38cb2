package import Rendering
package import Wording

/// One thing that can be asked for: its keys, its words, where it applies and what it does.
package struct Command: Sendable, Identifiable {
  /// What it is called by tests, documents and key files.
  package let id: String
  /// The keys that ask for it where a key file says no others, the one that is shown first.
  package let keys: [Stroke]
  /// Its name and its help sentence.
  package let text: @Sendable (Words) -> CommandText
  /// The screens where it applies.
  package let places: Place
  /// Its rank on the bottom line, from 0; nil: it is not there.
  package let rank: Int?
  /// The keys as the bottom line writes them, where several commands share an item (`HL`).
  package let hintKeys: String?
  /// Whether a change that is being tried stays on trial; else it is accepted first.
  let leavesTrial: Bool
  /// Whether a count typed before it is for it.
  let takesCount: Bool
  /// Why it can't be done just now, nil if it can.
  package let obstacle: @Sendable (State) -> String?
  /// Does it.
  package let run: @Sendable (inout State) -> [Effect]

  /// A command that can always be asked for, unless `obstacle` says otherwise.
  init(
    _ id: String,
    _ keys: [Stroke],
    _ places: Place,
    _ text: @escaping @Sendable (Words) -> CommandText,
    rank: Int? = nil,
    hintKeys: String? = nil,
    leavesTrial: Bool = false,
    takesCount: Bool = false,
    unless obstacle: @escaping @Sendable (State) -> String? = { _ in nil },
    run: @escaping @Sendable (inout State) -> [Effect]
  ) {
    self.id = id
    self.keys = keys
    self.text = text
    self.places = places
    self.rank = rank
    self.hintKeys = hintKeys
    self.leavesTrial = leavesTrial
    self.takesCount = takesCount
    self.obstacle = obstacle
    self.run = run
  }
}

/// The key, or the `g` and a key, that asks for a command.
package struct Stroke: Hashable, Sendable {
  /// Whether `g` goes before.
  package let followsG: Bool
  /// The key.
  package let key: Key

  /// One key.
  package static func key(_ key: Key) -> Stroke { Stroke(followsG: false, key: key) }
  /// One character.
  package static func char(_ character: Character) -> Stroke { key(.character(character)) }
  /// `g` and a character.
  package static func g(_ character: Character) -> Stroke {
    Stroke(followsG: true, key: .character(character))
  }

  /// The stroke as people read it.
  package func name(_ words: Words) -> String {
    (followsG ? "g\u{A0}" : "") + words.keyName(key.notation)
  }
}

extension Stroke {
  /// The digit that it counts in the live run sheet, unshifted on a French keyboard too; nil: none.
  ///
  /// Unshifted 6 and 8 are `-` and `_` there: verbs.
  package var count: Int? {
    guard !followsG, case .character(let character) = key else { return nil }
    return switch character {
    case "0"..."9": character.wholeNumberValue
    case "&": 1
    case "é": 2
    case "\"": 3
    case "'": 4
    case "(": 5
    case "è": 7
    case "ç": 9
    case "à": 0
    default: nil
    }
  }
}

/// The screens where commands apply.
package struct Place: OptionSet, Hashable, Sendable {
  /// The bits.
  package let rawValue: Int

  /// The set of these bits.
  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// A view that only says what it will be.
  package static let laterView = Place(rawValue: 1)
  /// The rétroplanning.
  package static let plan = Place(rawValue: 2)
  /// The list of gestures.
  package static let history = Place(rawValue: 4)
  /// The rétroplanning as it was after a gesture.
  package static let past = Place(rawValue: 8)
  /// A board of tasks.
  package static let board = Place(rawValue: 32)
  /// A board of challenges or posts.
  package static let cards = Place(rawValue: 64)
  /// A text to read, over a view.
  package static let reading = Place(rawValue: 16)
  /// The suppliers' checklist.
  package static let suppliers = Place(rawValue: 256)

  /// The run sheet while it is prepared, and once it is over.
  package static let runSheet = Place(rawValue: 512)
  /// The run sheet while the day runs: its own small map of keys, where digits count.
  package static let live = Place(rawValue: 2048)
  /// The incident log at full height.
  package static let log = Place(rawValue: 8192)
  /// Whatever is typed or chosen in front of a screen; a key that types a letter means none here.
  package static let asking = Place(rawValue: 16384)

  /// The daily review.
  package static let review = Place(rawValue: 4096)

  /// The triage of a template.
  package static let triage = Place(rawValue: 131_072)

  /// The directory.
  package static let directory = Place(rawValue: 32_768)

  /// Pasted cells.
  package static let cells = Place(rawValue: 65_536)

  /// The day's list.
  package static let today = Place(rawValue: 1024)

  /// Every view in the present.
  package static let views: Place = [
    .laterView, .today, .plan, .board, .cards, .suppliers, .runSheet, .live, .log,
  ]
  /// The run sheet, whatever is done with it.
  package static let runSheets: Place = [.runSheet, .live]
  /// Wherever tasks are listed and may be changed.
  package static let tasks: Place = [.today, .plan, .board]
  /// Wherever things are found by their names.
  package static let searched: Place = [.today, .plan, .board, .suppliers, .runSheet, .live, .log]
  /// Boards of anything.
  package static let boards: Place = [.board, .cards]
  /// Wherever a plan is seen.
  package static let plans: Place = [.plan, .past]
  /// Wherever there is a list to move in.
  package static let lists: Place = [
    .today, .plan, .board, .cards, .suppliers, .runSheet, .live, .log, .directory,
    .cells, .past, .history, .reading,
  ]
  /// Every place there is.
  package static let everywhere: Place = [
    .laterView, .today, .plan, .board, .cards, .suppliers, .runSheet, .live, .log, .review,
    .triage, .directory, .cells, .history, .past, .reading,
  ]

  /// Each place by itself, for tests and documents.
  package static let all: [Place] = [
    .laterView, .today, .plan, .board, .cards, .suppliers, .runSheet, .live, .log, .review,
    .triage, .directory, .cells, .history, .past, .reading, .asking,
  ]
}
