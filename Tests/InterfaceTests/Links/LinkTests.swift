import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("Opening what records point at")
struct LinkTests {
  @Test(
    "Only pages, mail, telephone numbers and files are opened, as they are read here",
    arguments: [
      ("https://ville.fr/a?b=c#d", LinkTarget.address("https://ville.fr/a?b=c#d")),
      ("HTTP://ville.fr", .address("http://ville.fr")),
      ("https://ville.fr/été 1", .address("https://ville.fr/%C3%A9t%C3%A9%201")),
      ("https://ville.fr/$(id)", .address("https://ville.fr/%24(id)")),
      ("https://ville.fr/`id`", .address("https://ville.fr/%60id%60")),
      ("mailto:regie@ville.fr", .address("mailto:regie@ville.fr")),
      ("tel:+33328000000", .address("tel:+33328000000")),
      ("https://xn--vlle-fpa.fr", .address("https://xn--vlle-fpa.fr")),
      ("http://x/$(id)", .address("http://x/%24(id)")),
      ("https://vílle.fr", .refused(.foreignHost("vílle.fr"))),
      // The first letter is Cyrillic.
      ("https://аpple.com/", .refused(.foreignHost("аpple.com"))),
      ("https://ville.fr@mal.example/", .refused(.unreadable)),
      ("https:ville.fr", .refused(.unreadable)),
      ("https://-renderer-cmd-prefix=x", .refused(.unreadable)),
      ("javascript:alert(1)", .refused(.scheme("javascript"))),
      ("file:///etc/passwd", .refused(.scheme("file"))),
      ("smb://serveur/partage", .refused(.scheme("smb"))),
      ("ssh://-oProxyCommand=x", .refused(.scheme("ssh"))),
      ("--renderer-cmd-prefix=/tmp/x", .file("--renderer-cmd-prefix=/tmp/x")),
      ("-–renderer-cmd-prefix=/tmp/x", .file("-–renderer-cmd-prefix=/tmp/x")),
      ("mailto:a@b.fr?subject=`id`", .refused(.unreadable)),
      ("tel:+33;ext=$(id)", .refused(.unreadable)),
      ("/etc/passwd", .file("/etc/passwd")),
      ("a/../../b", .file("a/../../b")),
      ("~/x", .file("~/x")),
      ("../../.ssh/id_rsa", .file("../../.ssh/id_rsa")),
      ("C:\\plans\\site.pdf", .file("C:\\plans\\site.pdf")),
      ("plans/site v2.pdf", .file("plans/site v2.pdf")),
      ("a\u{0}b", .refused(.unreadable)),
      ("a\nb", .refused(.unreadable)),
      ("", .refused(.unreadable)),
    ]
  )
  func targets(text: String, target: LinkTarget) {
    #expect(LinkTarget(text) == target)
  }

  @Test("An address of a megabyte is not opened")
  func huge() {
    let text = "https://ville.fr/" + String(repeating: "a", count: 1_000_000)
    #expect(LinkTarget(text) == .refused(.unreadable))
  }

  /// The small event, its first task with some links.
  private func stage(_ links: [String], notes: String? = nil) -> Stage {
    var project = Fixture.smallEvent()
    let task = RecordReference(.tasks, "a1")
    _ = project.set("attachments", to: .list(links.map { .text($0) }), in: task)
    if let notes { _ = project.set("notes", to: .text(notes), in: task) }
    return Stage(project)
  }

  /// Whether something was opened.
  private func opened(_ stage: Stage) -> [String] {
    stage.effects.compactMap { if case .open(let target) = $0 { target } else { nil } }
  }

  @Test("An address is shown whole before it is opened, and Esc opens nothing")
  func address() throws {
    var stage = stage(["https://ville.fr/formulaire?id=42"])
    try stage.play("ggjgl")
    #expect(stage.screen.text.contains("https://ville.fr/formulaire?id=42"))
    try stage.play("<Esc>")
    #expect(opened(stage).isEmpty)
    try stage.play("gl<Enter>")
    #expect(opened(stage) == ["https://ville.fr/formulaire?id=42"])
  }

  @Test("Of several links one is chosen, those in notes among them")
  func several() throws {
    var stage = stage(["plan.pdf"], notes: "Voir (https://ville.fr/a). Ou bien\nmailto:a@b.fr")
    try stage.play("ggjgl")
    #expect(stage.screen.text.contains("plan.pdf"))
    try stage.play("2")
    #expect(stage.screen.text.contains("https://ville.fr/a"))
    #expect(!stage.screen.text.contains("https://ville.fr/a)"))
    try stage.play("<Enter>")
    #expect(opened(stage) == ["https://ville.fr/a"])
  }

  @Test("A file of the project is opened at once, one from elsewhere is asked about")
  func files() throws {
    var stage = stage(["plan.pdf"])
    try stage.play("ggjgl")
    #expect(opened(stage).isEmpty)
    stage.send(.found(.inside("/home/projet/plan.pdf")))
    #expect(opened(stage) == ["/home/projet/plan.pdf"])
    stage.send(.found(.outside("/etc/passwd")))
    #expect(stage.screen.text.contains("/etc/passwd"))
    #expect(stage.screen.text.contains("hors du dossier du projet"))
    #expect(opened(stage).count == 1)
    try stage.play("<Enter>")
    #expect(opened(stage).last == "/etc/passwd")
    stage.send(.found(.missing("/home/projet/rien.pdf")))
    #expect(stage.detail.contains("/home/projet/rien.pdf"))
  }

  @Test("What is refused says why, and a record without links that it has none")
  func refused() throws {
    var stage = stage(["javascript:alert(1)"])
    try stage.play("ggjgl")
    #expect(stage.detail.contains("seuls http, https, mailto et tel"))
    try stage.play("jgl")
    #expect(stage.detail.contains("ni fichier ni adresse"))
    #expect(opened(stage).isEmpty)
  }

  @Test("Only gy sends a text to the clipboard")
  func clipboard() throws {
    var stage = Stage(Fixture.smallEvent())
    func sent(_ stage: Stage) -> Int {
      stage.effects.count { if case .copyToClipboard = $0 { true } else { false } }
    }
    try stage.play("ggjy")
    #expect(sent(stage) == 0)
    try stage.play("gy")
    #expect(sent(stage) == 1)
  }
}
