import Interface
import Planning
import Testing
import Wording

@Suite("How two tasks are tied, as it is typed")
struct TypedTieTests {
  @Test(
    "Words, their beginnings, arrows and the letters of planners are read",
    arguments: [
      ("", LinkType.finishToStart, 0), ("fin→début", .finishToStart, 0),
      ("début→début +2", .startToStart, 2), ("fin -> fin -1", .finishToFinish, -1),
      ("début à fin", .startToFinish, 0), ("fin-début", .finishToStart, 0),
      ("FS", .finishToStart, 0),
      ("ss+2", .startToStart, 2), ("dd -3", .startToStart, -3), ("+2j", .finishToStart, 2),
      ("f f 1s", .finishToFinish, 5), ("start to start", .startToStart, 0),
      ("finish→finish -2", .finishToFinish, -2), ("début", .startToStart, 0),
    ]
  )
  func reading(text: String, type: LinkType, lag: Int) throws {
    let tie = try TypedTie(text)
    #expect(tie.type == type)
    #expect(tie.lag == lag)
  }

  @Test("What is printed is read back", arguments: LinkType.allCases)
  func roundTrip(type: LinkType) throws {
    for language in Language.allCases {
      for lag in [-3, 0, 2] {
        let words = Words(language)
        let tie = try TypedTie(words.linkEnds(type.rawValue) + words.lag(lag))
        #expect(tie.type == type)
        #expect(tie.lag == lag)
      }
    }
  }

  @Test("What is no link is quoted", arguments: ["bientôt", "fin fin fin", "x2"])
  func misreading(text: String) {
    #expect(throws: TypedProblem.notATie(text)) { try TypedTie(text) }
  }
}
