import LosslessJSON
import Testing

@Suite("Tasks that come again, from the shell")
struct RecurringTests {
  @Test("Done by its verb or by its field, a task leaves the next; one undo takes both back")
  func next() throws {
    let desk = try Desk()
    try #require(desk.jourj("init", "--template", "vide", "--day-j", "2026-06-06").status == 0)
    let id = try #require(desk.json("add", "Point", "--due", "2/3")["id"]?.string)
    let weekly = #"recurrence={"unit": "week", "weekday": 1, "until": {"onDay": 0}}"#
    try #require(desk.jourj("edit", id, weekly).status == 0)
    for end in [["done", id], ["edit", id, "state=done"]] {
      #expect(try desk.run(end).status == 0)
      let points = try desk.json("list").elements.filter { $0["title"]?.string == "Point" }
      #expect(points.map { $0["state"]?.string } == ["done", "todo"])
      #expect(points.last?["finish"]?["date"]?.string == "2026-03-09")
      #expect(points.first?["recurrence"] == nil && points.last?["recurrence"] != nil)
      #expect(try desk.jourj("undo").status == 0)
      #expect(try desk.json("list").elements.count { $0["title"]?.string == "Point" } == 1)
    }
  }
}
