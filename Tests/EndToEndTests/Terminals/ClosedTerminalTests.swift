import Planning
import Rendering
import TestSupport
import Testing

@Suite("A terminal that is closed under the program")
struct ClosedTerminalTests {
  @Test(
    "It saves and goes, and doesn't spin, whether or not it hears of it by a signal",
    arguments: [false, true],
    isFullRun ? Front.all.map(\.keys) : ["2a", "2jjjjjjjH", "4", ","]
  )
  func closes(isHangUpIgnored: Bool, keys: String) throws {
    let desk = try Desk.withDemonstration()
    let trap = isHangUpIgnored ? "trap '' HUP; " : ""
    let sitting = try Sitting(at: desk, shell: trap + "exec \"$JOURJ\"")
    try sitting.begin()
    try sitting.press("2aDernière minute<Enter>" + Front.wayBack)
    try sitting.terminal.press(keys)
    let before = sitting.terminal.computedSoFar
    sitting.terminal.hangUp()
    #expect(sitting.terminal.waitForExit() == .code(129))
    // What a program that polls a dead terminal computes is all the time that there is.
    #expect(sitting.terminal.computed - before < .seconds(2))
    #expect(try desk.storedProject().tasks.contains { $0.title == "Dernière minute" })
  }
}
