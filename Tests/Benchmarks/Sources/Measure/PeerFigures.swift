/// What the program costs on a terminal beside other programs that show as many things.
struct PeerFigures {
  private static let rounds = 7
  private static let keys = 60
  /// The arrow down, as it is sent where a program has asked for the keypad.
  private static let down = "\u{1B}OB"

  /// How many tasks the program shows.
  let count: Int
  /// The words that start the program.
  let program: [String]
  /// The others, by name, with the words that start them.
  let peers: [(name: String, words: [String])]

  func run() {
    for peer in peers {
      let (ours, theirs) = alternate(
        Self.rounds,
        { TerminalProgram.start(program) },
        // Some clear the screen first and read for long before they show anything.
        { TerminalProgram.start(peer.words, quiet: 1_500) }
      )
      report(
        "P1",
        "first frame",
        ours,
        peer.name,
        theirs,
        goal: count < 5_000 ? "≤ 0.8×" : "≤ 0.5×"
      )
      reportKeys(peer)
    }
  }

  private func reportKeys(_ peer: (name: String, words: [String])) {
    guard let ours = TerminalProgram(program), let other = TerminalProgram(peer.words) else {
      return
    }
    for session in [ours, other] { _ = session.read(quiet: 300, patience: 20_000) }
    var (times, theirs) = (Times(), Times())
    for _ in 0..<Self.keys {
      _ = ours.press(Self.down, &times)
      _ = other.press(Self.down, &theirs)
    }
    guard !theirs.all.isEmpty else {
      return Table.missing("P2", "\(count) tasks: arrow down", "\(peer.name) does nothing")
    }
    report("P2", "arrow down", times, peer.name, theirs, goal: "")
  }

  private func report(
    _ figure: String,
    _ name: String,
    _ ours: Times,
    _ peer: String,
    _ theirs: Times,
    goal: String
  ) {
    Table.row(
      figure,
      "\(count) tasks: \(name)",
      Table.milliseconds(ours.median),
      floor: "\(peer) \(Table.milliseconds(theirs.median))",
      ratio: ours.median / theirs.median,
      goal: goal
    )
  }
}
