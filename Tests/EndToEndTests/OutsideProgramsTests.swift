import Rendering
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("Editors and openers of the user's own")
struct OutsideProgramsTests {
  /// A desk with a script in a folder of its own, that stands first in the path.
  private func sitting(
    script name: String,
    _ body: String,
    _ variables: [String: String?] = [:]
  ) throws -> Sitting {
    let desk = try Desk.withDemonstration()
    let folder = desk.folder + "/bin"
    mkdir(folder, 0o700)
    try desk.write(Array("#!/bin/sh\n\(body)\n".utf8), to: folder + "/" + name)
    chmod(folder + "/" + name, 0o700)
    var all: [String: String?] = [
      "PATH": folder + ":/usr/bin:/bin", "DESK": desk.folder,
      "XDG_STATE_HOME": desk.folder + "/state",
    ]
    all.merge(variables) { $1 }
    let sitting = try Sitting(at: desk, variables: all)
    try sitting.begin()
    return sitting
  }

  @Test("A record comes back from the editor as one gesture, and nothing is left of the file")
  func editor() throws {
    // The words of the variable reach the editor as they are, and no shell reads them.
    let sitting = try sitting(
      script: "mon-editeur",
      """
      printf '%s\\n' "$@" > "$DESK/argv"
      stat -c %a "$3" > "$DESK/mode"
      sed -i 's/^titre : .*/titre : Relu dehors/' "$3"
      echo 'Une note.' >> "$3"
      """,
      ["VISUAL": "mon-editeur --attendre $(id)", "EDITOR": "false"]
    )
    try sitting.press("2/adm-05<Enter>E")
    #expect(sitting.shows("Relu dehors"))
    let arguments = sitting.desk.text(sitting.desk.folder + "/argv").split(separator: "\n")
    #expect(arguments.first == "--attendre")
    #expect(arguments.dropFirst().first == "$(id)")
    #expect(sitting.desk.text(sitting.desk.folder + "/mode") == "600\n")
    let path = try #require(arguments.last)
    #expect(access(String(path), F_OK) != 0)
    try sitting.press("u")
    try sitting.leave()
    #expect(!sitting.desk.text(sitting.desk.project).contains("Relu dehors"))
  }

  @Test("A text that could not be taken outlives an editor that is left without saving")
  func keptText() throws {
    // The first time it writes what can't be read, the second time nothing, the third time it mends.
    let sitting = try sitting(
      script: "distrait",
      """
      echo x >> "$DESK/times"
      case $(wc -l < "$DESK/times") in
      1) sed -i 's/^durée : .*/durée : longtemps/' "$1"; echo 'Une note précieuse.' >> "$1" ;;
      3) sed -i 's/^durée : .*/durée : 3 j/' "$1" ;;
      esac
      """,
      ["VISUAL": "distrait"]
    )
    try sitting.press("2/adm-05<Enter>E")
    #expect(sitting.shows("Texte gardé"))
    try sitting.press("jQ")
    #expect(sitting.shows("Un texte attend"))
    try sitting.press("E")
    try sitting.leave()
    #expect(sitting.desk.text(sitting.desk.project).contains("Une note précieuse."))
  }

  @Test("An editor that is missing or fails changes nothing, and the screen is whole again")
  func failingEditor() throws {
    let missing = try sitting(script: "x", "", ["VISUAL": "pas-la", "EDITOR": nil])
    try missing.press("2/adm-05<Enter>E")
    #expect(missing.shows("Régler VISUAL ou EDITOR"))
    try missing.leave()
    let failing = try sitting(
      script: "refuse",
      "echo 'titre : Perdu' > \"$1\"; exit 3",
      ["VISUAL": "refuse"]
    )
    try failing.press("2/adm-05<Enter>E")
    #expect(failing.shows("a échoué (3)"))
    try failing.leave()
    #expect(!failing.desk.text(failing.desk.project).contains("Perdu"))
  }

  @Test("An address reaches the desktop's opener whole, as its only word")
  func opener() throws {
    let sitting = try sitting(
      script: "xdg-open",
      "printf '%s\\n' \"$#\" \"$@\" > \"$DESK/argv.new\"; mv \"$DESK/argv.new\" \"$DESK/argv\""
    )
    let argv = sitting.desk.folder + "/argv"
    try sitting.press("2/adm-05<Enter>bhttps://ville.fr/a?b=$(id)&c=`id`<Enter>gl")
    #expect(sitting.shows("https://ville.fr/a?b=%24(id)&c=%60id%60"))
    #expect(access(argv, F_OK) != 0)
    try sitting.press("<Enter>")
    #expect(waitFor { access(argv, F_OK) == 0 })
    #expect(sitting.desk.text(argv) == "1\nhttps://ville.fr/a?b=%24(id)&c=%60id%60\n")
    try sitting.leave()
  }

  @Test("A file beside the project opens by its full path; one elsewhere is asked about first")
  func files() throws {
    let sitting = try sitting(
      script: "xdg-open",
      "printf '%s\\n' \"$@\" > \"$DESK/argv.new\"; mv \"$DESK/argv.new\" \"$DESK/argv\""
    )
    let argv = sitting.desk.folder + "/argv"
    let folder = try #require(
      realpath(sitting.desk.folder, nil).map { pointer in
        defer { free(pointer) }
        return String(cString: pointer)
      }
    )
    try sitting.desk.write(Array("plan".utf8), to: sitting.desk.folder + "/-plan.pdf")
    try sitting.leave()
    let id = "ADM-05"
    try #require(sitting.desk.jourj("edit", id, "attachments=-plan.pdf").status == 0)
    let again = try Sitting(
      at: sitting.desk,
      variables: [
        "PATH": sitting.desk.folder + "/bin:/usr/bin:/bin", "DESK": sitting.desk.folder,
      ]
    )
    try again.begin()
    try again.press("2/adm-05<Enter>gl")
    #expect(waitFor { access(argv, F_OK) == 0 })
    #expect(again.desk.text(argv) == "\(folder)/-plan.pdf\n")
    try again.leave()
    unlink(argv)
    try #require(sitting.desk.jourj("edit", id, "attachments=../../etc/passwd").status == 0)
    let last = try Sitting(
      at: sitting.desk,
      variables: [
        "PATH": sitting.desk.folder + "/bin:/usr/bin:/bin", "DESK": sitting.desk.folder,
      ]
    )
    try last.begin()
    try last.press("2/adm-05<Enter>gl")
    #expect(last.shows("hors du dossier du projet"))
    #expect(last.screen.text.contains("/etc/passwd"))
    try last.press("<Esc>")
    try last.leave()
    #expect(access(argv, F_OK) != 0)
  }

  @Test("y copies to a file of the user alone; only gy sends a text to the terminal's clipboard")
  func clipboard() throws {
    let sitting = try sitting(script: "x", "")
    func sent() -> [String] { sitting.screen.strings.filter { $0.hasPrefix("]52;") } }
    try sitting.press("2/adm-05<Enter>y")
    #expect(sent().isEmpty)
    try sitting.press("gy")
    // ADM-05 in base64.
    #expect(sent().count == 1 && sent().first?.hasPrefix("]52;c;QURNLTA1") == true, "\(sent())")
    try sitting.leave()
  }

  @Test("Whatever path a record names, nothing outside the project is opened without a question")
  func hostilePaths() throws {
    let sitting = try sitting(script: "xdg-open", "printf '%s\\n' \"$@\" > \"$DESK/argv\"")
    let argv = sitting.desk.folder + "/argv"
    try #require(symlink("/etc/passwd", sitting.desk.folder + "/lien.pdf") == 0)
    try sitting.leave()
    let paths = [
      "lien.pdf", "/etc/passwd", "../../etc/passwd", "a/../../b", "~/x", "C:\\x", "--version",
    ]
    let list =
      "[" + paths.map { "\"\($0.replacing("\\", with: "\\\\"))\"" }.joined(separator: ",") + "]"
    try #require(sitting.desk.jourj("edit", "ADM-05", "attachments=\(list)").status == 0)
    let again = try Sitting(
      at: sitting.desk,
      variables: [
        "PATH": sitting.desk.folder + "/bin:/usr/bin:/bin", "DESK": sitting.desk.folder,
      ]
    )
    try again.begin()
    try again.press("2/adm-05<Enter>")
    for (number, path) in paths.enumerated() {
      try again.press("gl\(number + 1)")
      // What lies outside is asked about, what is nowhere is told, each by its full path.
      let isThere = number < 3
      let told = isThere ? "/etc/passwd" : path.split(separator: "/").last.map(String.init) ?? path
      #expect(again.shows(told), "\(path)\n\(again.screen.text)")
      #expect(again.shows(isThere ? "hors du dossier" : "introuvable"), "\(path)")
      try again.press("<Esc>")
    }
    #expect(access(argv, F_OK) != 0)
    try again.leave()
    #expect(access(argv, F_OK) != 0)
  }

  /// Waits until something is so, for at most ten seconds.
  private func waitFor(_ isSo: () -> Bool) -> Bool {
    for _ in 0..<1000 {
      if isSo() { return true }
      usleep(10_000)
    }
    return false
  }
}
