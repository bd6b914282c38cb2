import Planning
import Storage
import TestSupport
import Testing

@Suite("jourj rehearse")
struct RehearseCommandTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try #require(desk.jourj("init", "--day-j", "2026-06-06").status == 0)
  }

  /// A terminal on which the rehearsal has begun.
  private func sitting(_ arguments: String..., now: String = "2026-05-30T10:00") throws -> Sitting {
    try Sitting(
      at: desk,
      arguments: ["rehearse"] + arguments,
      variables: ["JOURJ_NOW": now, "TZ": "Europe/Paris"]
    )
  }

  @Test(
    "What can't be rehearsed is named, with the way out; nothing is made of it",
    arguments: [
      (["--speed", "0"], "« 0 » n'est pas une vitesse : de 1 à 600."),
      (["--speed", "601"], "« 601 » n'est pas une vitesse : de 1 à 600."),
      (["--speed", "vite"], "la valeur « vite » ne convient pas à « --speed <nombre> »"),
      (["--at", "demain"], "« demain » n'est pas une heure : 14h, 14:30, 1430"),
      (["--at", "25h90"], "« 25h90 » n'est pas une heure : 14h, 14:30, 1430"),
      (["--at", "17:30", "--from-start"], "n'en garder qu'un"),
    ]
  )
  func misuse(arguments: [String], sentence: String) throws {
    let run = try desk.run(["rehearse"] + arguments)
    #expect(run.status == 2)
    #expect(run.errors.plain.hasPrefix("jourj: "))
    #expect(run.errors.plain.contains(sentence))
    #expect(run.output.isEmpty)
  }

  @Test("Without rows, without day J, without a project or a terminal it says what is missing")
  func missing() throws {
    let blank = desk.folder + "/vide.json"
    let made = try desk.run(["init", "--template", "vide", "-f", blank])
    try #require(made.status == 0)
    let empty = try desk.jourj("rehearse", blank)
    #expect(empty.status == 1)
    #expect(empty.errors.plain.contains("le conducteur est vide : rien à répéter"))

    var project = try desk.storedProject()
    project.settings.dayJ = nil
    let undated = desk.folder + "/sans-jour.json"
    try desk.write(project.documentBytes, to: undated)
    let noDay = try desk.jourj("rehearse", undated)
    #expect(noDay.status == 2)
    #expect(noDay.errors.plain.contains("jour J"))

    let nothing = try desk.jourj("rehearse", desk.folder + "/rien.json")
    #expect(nothing.status == 2 && nothing.errors.contains("pas de projet"))
    let pipe = try desk.jourj("rehearse")
    #expect(pipe.status == 2 && pipe.errors.contains("n'est pas un terminal"))
    let onItself = try desk.jourj("rehearse", "-o", desk.project)
    #expect(onItself.status == 1 && onItself.errors.contains("le projet lui-même"))
  }

  @Test("Its help says how fast, from where and where to, in both languages")
  func help() throws {
    let french = try desk.jourj("help", "rehearse")
    #expect(french.status == 0)
    for text in ["--at <heure>", "--speed <nombre>", "--from-start", "--paused", "60 sinon"] {
      #expect(french.output.plain.contains(text))
    }
    let english = try desk.jourj("--lang", "en", "help", "rehearse")
    #expect(english.output.contains("Rehearse day J on a copy, at any speed."))
    #expect(try desk.jourj("--help").output.contains("rehearse"))
  }

  @Test("From an hour on: what is before went as planned, and the project is not touched")
  func fromAnHour() throws {
    let before = (desk.bytes(desk.project), desk.bytes(desk.journal))
    let sitting = try sitting("--at", "17h30", "--paused")
    try sitting.begin()
    #expect(sitting.shows("RÉPÉTITION en pause"))
    #expect(sitting.shows("JOUR J  17:30"))
    #expect(sitting.shows("27 faites sur 46"))
    #expect(sitting.shows("top à 17:00"))
    try sitting.press("!s2Malaise<Enter><Enter>ghd18:05<Enter>")
    #expect(sitting.shows("JOUR J  18:05"))
    try sitting.terminal.press("ght")
    #expect(sitting.terminal.waitForExit() == .code(0))
    let said = String(decoding: sitting.terminal.output.suffix(4_000), as: UTF8.self).plain
    #expect(said.contains("# Bilan de la répétition"))
    #expect(said.contains("Bilan gardé : \(desk.folder)/.local/state/jourj/repetition/bilan.md"))
    // The figures are told; the rows are in the file.
    #expect(!said.contains("| 01 |"))
    let kept = desk.text(desk.folder + "/.local/state/jourj/repetition/bilan.md")
    #expect(kept.contains("| 01 | 06:00 |"))
    #expect(desk.bytes(desk.project) == before.0)
    #expect(desk.bytes(desk.journal) == before.1)
  }

  @Test("The report goes where -o says, and is told again in English")
  func output() throws {
    let file = desk.folder + "/bilan du 30.md"
    let sitting = try sitting("--at", "17:30", "--paused", "-o", file, "--lang", "en")
    try #require(sitting.shows("REHEARSAL paused"))
    sitting.terminal.rest()
    try sitting.terminal.press("ght")
    #expect(sitting.terminal.waitForExit() == .code(0))
    #expect(desk.text(file).hasPrefix("# How the rehearsal went"))
  }

  @Test("The clock goes as fast as asked: at 600 times an hour soon is over")
  func fast() throws {
    let sitting = try sitting("--at", "17:30", "--speed", "600")
    #expect(sitting.shows("RÉPÉTITION ×600"))
    #expect(sitting.shows("dépassé de"))
    try sitting.terminal.press("ghp")
    #expect(sitting.shows("RÉPÉTITION en pause"))
    try sitting.terminal.press("ght")
    #expect(sitting.terminal.waitForExit() == .code(0))
  }

  @Test("On the day itself it asks first; no is what Enter says, and yes says it again on screen")
  func onTheDay() throws {
    let refused = try sitting(now: "2026-06-06T15:00")
    #expect(refused.shows("C'est le jour J"))
    refused.terminal.type("\n")
    #expect(refused.terminal.waitForExit() == .code(0))
    #expect(!refused.screen.text.contains("RÉPÉTITION"))

    let wanted = try sitting("--paused", now: "2026-06-06T15:00")
    #expect(wanted.shows("C'est le jour J"))
    wanted.terminal.type("oui\n")
    #expect(wanted.shows("RÉPÉTITION en pause"))
    #expect(wanted.shows("C'EST LE JOUR J"))
    wanted.terminal.rest()
    try wanted.terminal.press("ght")
    #expect(wanted.terminal.waitForExit() == .code(0))
  }
}
