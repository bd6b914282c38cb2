import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("Wind, crowd and reflex sheets")
struct ReadingTests {
  private static let zones = ["Accès A", "Accès B", "Scène", "Village", "Abords"]

  @Test(
    "A reading is understood as people type it",
    arguments: [
      ("44", TypedReading.wind(44)), (" 44 km/h ", .wind(44)), ("44kmh", .wind(44)),
      ("0", .wind(0)), ("250", .wind(250)), ("251", .crowd(251, gates: [])),
      ("1640", .crowd(1_640, gates: [])), ("1 640", .crowd(1_640, gates: [])),
      ("120/", .crowd(120, gates: [])),
      (
        "A 1020 B 620",
        .crowd(1_640, gates: [GateCount("Accès A", 1_020), GateCount("Accès B", 620)])
      ),
      (
        "a1020 b620",
        .crowd(1_640, gates: [GateCount("Accès A", 1_020), GateCount("Accès B", 620)])
      ),
      (
        "1640/A 1 020, B 620",
        .crowd(1_640, gates: [GateCount("Accès A", 1_020), GateCount("Accès B", 620)])
      ),
      ("2000/A 1020", .crowd(2_000, gates: [GateCount("Accès A", 1_020)])),
      (
        "scène 200 village 400",
        .crowd(600, gates: [GateCount("Scène", 200), GateCount("Village", 400)])
      ),
      ("/accès b = 12", .crowd(12, gates: [GateCount("Accès B", 12)])),
    ] as [(String, TypedReading)]
  )
  func understood(text: String, reading: TypedReading) throws {
    #expect(try TypedReading.read(text, zones: Self.zones) == reading)
  }

  @Test(
    "What is no reading is refused",
    arguments: [
      "", "fort", "A", "A B 12", "12 A", "Z 12", "A 12 A 13", "100/A 120", "500 km/h", "1/2/3", "/",
      "99999999999", "A 99999999999", "-4", "4,5", "accès 12",
    ]
  )
  func refused(text: String) {
    #expect(throws: TypedProblem.self) { try TypedReading.read(text, zones: Self.zones) }
  }

  @Test("A reading says what it reaches before Enter; a threshold crossed proposes what to do")
  func wind() throws {
    var stage = try LogFixture.stage(view: .today)
    try stage.play("gw62")
    #expect(stage.detail.contains("orange, barnums démontés"))
    #expect(stage.detail.contains("seuil de 60 km/h franchi"))
    try stage.play("<Enter>")
    #expect(stage.state.project.incidents.last?.wind == 62)
    #expect(stage.screen.text.contains("F01 Météo orange"))
    try stage.play("o")
    let incident = try #require(stage.state.project.incidents.last)
    #expect(incident.severity == .serious && incident.category == "météo")
    #expect(incident.title == "Vent 62\u{A0}km/h, niveau orange" && incident.state == .open)
    // Once crossed, it is not proposed again.
    try stage.play("gw64<Enter>")
    #expect(stage.state.overlay == nil)
    try stage.play("gw85<Enter>f")
    #expect(stage.screen.text.contains("F02 Météo rouge"))
  }

  @Test("A count near the limit is told with its gates, and proposes a sheet for the crowd")
  func crowd() throws {
    var stage = try LogFixture.stage(view: .plan)
    try stage.play("gwA 1 300 B 710")
    #expect(stage.detail.contains("2 010 sur 2 000, 100 % (A 1 300, B 710)"))
    try stage.play("<Enter>")
    let count = try #require(stage.state.project.incidents.last)
    #expect(count.crowd == 2_010 && count.gates.count == 2)
    #expect(stage.screen.text.contains("F10 Mouvement de foule"))
    try stage.play("n")
    #expect(stage.state.overlay == nil)
  }

  @Test("The sheet for what was just entered stands first; Enter notes its launch")
  func sheets() throws {
    var stage = try LogFixture.stage(view: .suppliers)
    try stage.play("gf")
    #expect(stage.screen.text.contains("F04  Enfant perdu"))
    #expect(stage.screen.text.contains("pour n° 38"))
    try stage.play("<Enter>")
    #expect(stage.screen.text.contains("1. "))
    #expect(stage.screen.text.contains("Message"))
    try stage.play("<Enter>")
    let entry = try #require(stage.state.project.incidents.last)
    #expect(entry.title == "Fiche F04 Enfant perdu lancée" && entry.follows == "entry18")
    #expect(stage.state.overlay == nil)
    try stage.play("gfcoupure<Enter>y<Enter>")
    let other = try #require(stage.state.project.incidents.last)
    #expect(other.follows == nil && other.category == "technique")
    guard case .copyText(let text)? = stage.effects.dropLast().last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("F07 Coupure électrique\n1. "))
  }

  @Test("Ctrl-O enters the incident and opens its sheet, whose launch is noted for it")
  func enterAndRead() throws {
    var stage = try LogFixture.stage(view: .plan)
    try stage.play("!s3Malaise, homme de 60 ans<C-o>")
    #expect(stage.screen.text.contains("F05 Malaise"))
    try stage.play("<Enter>")
    let launch = try #require(stage.state.project.incidents.last)
    let incident = try #require(stage.state.project.incidents.dropLast().last)
    #expect(launch.follows == incident.id && incident.title == "Malaise, homme de 60 ans")
  }

  @Test("A sheet is changed and added by forms like any other record")
  func forms() throws {
    var stage = try LogFixture.stage(view: .plan)
    try stage.play("geenfant perdu<Enter>")
    #expect(stage.screen.text.contains("premiers gestes"))
    try stage.play("<Esc>gAfiche réflexe<Enter><Tab>Chien perdu<Enter>gfchien<Enter>")
    #expect(stage.screen.text.contains("Chien perdu"))
  }

  @Test("Without sheets or readings, what to do about it is said")
  func empty() throws {
    var stage = Stage(Project(), view: .today)
    try stage.play("gf")
    #expect(stage.detail.contains("g A en ajoute une"))
    try stage.play("gw")
    #expect(stage.screen.text.contains("pas de relevé"))
    try stage.play("12<Enter>!2premier<Enter>")
    #expect(stage.state.project.incidents.count == 2)
  }
}
