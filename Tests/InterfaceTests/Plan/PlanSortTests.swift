import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("The order of tasks in the rétroplanning")
struct PlanSortTests {
  /// The codes of the tasks in the order of their rows.
  private func codes(_ stage: Stage) -> [String] {
    var stage = stage
    var codes: [String] = []
    for _ in 0..<12 {
      let code = stage.detail.split(separator: " ").first.map(String.init) ?? ""
      if code.contains("-0"), codes.last != code { codes.append(code) }
      try? stage.play("j")
    }
    return codes
  }

  @Test(
    "Tasks of each lot stand by start, end, slack or who carries them, and backwards once more",
    arguments: [
      ("gsd", ["ADM-01", "ADM-02", "ADM-03", "TEC-01", "TEC-02", "TEC-03"]),
      ("gsf", ["ADM-01", "ADM-02", "ADM-03", "TEC-01", "TEC-02", "TEC-03"]),
      ("gsfgsf", ["ADM-03", "ADM-02", "ADM-01", "TEC-03", "TEC-02", "TEC-01"]),
      ("gsm", ["ADM-01", "ADM-02", "ADM-03", "TEC-01", "TEC-03", "TEC-02"]),
      ("gsmgsm", ["ADM-03", "ADM-02", "ADM-01", "TEC-02", "TEC-03", "TEC-01"]),
      ("gsmgsmgs0", ["ADM-01", "ADM-02", "ADM-03", "TEC-01", "TEC-02", "TEC-03"]),
    ]
  )
  func sorted(keys: String, order: [String]) throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("gg\(keys)gg")
    #expect(Array(codes(stage).prefix(6)) == order)
  }

  @Test("The order is told in the heading; a task that moves goes to its place, the cursor with it")
  func moving() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("gsf")
    #expect(stage.row(4).hasPrefix("  Par fin "))
    try stage.play("ggjdJ-30<Enter>")
    #expect(stage.state.plan.selectedTask?.code == "ADM-01")
    #expect(stage.row(8).contains("Demande d'occupation"))
    try stage.play("J")
    #expect(stage.detail.contains("les lignes sont triées par fin"))
    try stage.play("gsf")
    #expect(stage.row(4).hasPrefix("  Par fin, à l'envers"))
  }
}
