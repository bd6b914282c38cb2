import LosslessJSON
import Testing

/// One command line, and what must come of it.
struct UsageCase: CustomTestStringConvertible {
  let arguments: [String]
  let status: Int32
  let code: String
  let french: String
  let english: String

  /// Reads a row: `line | status | code | what is said in French | in English`; `∅` is an empty word.
  init(_ row: Substring) {
    let cells = row.split(separator: "|").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    arguments = cells[0].split(separator: " ").map { $0 == "∅" ? "" : String($0) }
    status = Int32(cells[1]) ?? -1
    code = cells[2]
    french = cells[3]
    english = cells.count > 4 ? cells[4] : french
  }

  var testDescription: String { "jourj " + arguments.joined(separator: " ") }
}

@Suite("What goes wrong is said, and told by the status")
struct UsageTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try #require(desk.jourj("init").status == 0)
  }

  /// Status 1 is refused or not found, 2 is wrong usage or a file that is unreadable.
  static let cases = """
    done XX-99                      | 1 | not-found  | rien ne s'appelle « XX-99 » | nothing is called “XX-99”
    done PIL-01 XX-99               | 1 | not-found  | « XX-99 »                   | “XX-99”
    show PIL-0                      | 1 | ambiguous  | PIL-01, PIL-02
    show ∅                          | 1 | not-found  | « jourj list »              | “jourj list”
    delete PIL-99                   | 1 | not-found  | Peut-être PIL-09            | Did you mean
    delete project                  | 1 | project    | « project »                 | “project”
    undo                            | 1 | nothing    | rien à défaire              | nothing to undo
    undo 0                          | 1 | nothing    | rien à défaire              | nothing to undo
    redo                            | 1 | nothing    | rien à refaire              | nothing to redo
    restore 7                       | 1 | not-found  | jourj history
    init                            | 1 | exists     | existe déjà                 | exists already
    add x --lot nulle-part          | 1 | not-found  | « nulle-part »              | “nulle-part”
    add x --role personne           | 1 | not-found  | « personne »                | “personne”
    add x --after XX-99             | 1 | not-found  | « XX-99 »                   | “XX-99”
    edit PIL-01 code=PIL-02         | 1 | exists     | le code « PIL-02 » est déjà pris | “PIL-02” is taken
    edit PIL-01 lot=nulle-part      | 1 | not-found  | « nulle-part »              | “nulle-part”
    doen PIL-01                     | 2 | usage      | Peut-être done              | Did you mean done
    help doen                       | 2 | usage      | « doen »                    | “doen”
    list --bogus                    | 2 | usage      | option inconnue : « --bogus » | Unknown option “--bogus”
    list --file                     | 2 | usage      | il manque une valeur à « --file | Missing value for “--file
    done                            | 2 | usage      | il manque « <id>            | Missing expected argument “<id>
    add x y                         | 2 | usage      | argument en trop : « y »    | Unexpected argument “y”
    wait PIL-01                     | 2 | usage      | il manque « --on            | Missing expected argument “--on
    wait PIL-01 --on ∅              | 2 | who        | qui l'on attend             | whom it waits for
    wait PIL-01 --on x --until ?    | 2 | date       | « ? » n'est pas une date    | “?” is no date
    --lang de list                  | 2 | usage      | « de » ne convient pas      | “de”
    undo deux                       | 2 | usage      | « deux » ne convient pas    | “deux” is invalid
    history --limit trois           | 2 | usage      | « trois » ne convient pas   | “trois” is invalid
    restore premier                 | 2 | usage      | « premier » ne convient pas | “premier” is invalid
    add ∅                           | 2 | title      | titre                       | title
    add x --due 31/2                | 2 | date       | « 31/2 » n'est pas une date | “31/2” is no date
    add x --duration long           | 2 | duration   | « long »                    | “long”
    add x --duration 45min          | 2 | duration   | « 45min »                   | “45min”
    add x --after PIL-01:ZZ         | 2 | link       | « PIL-01:ZZ » n'est pas un lien | is not a link
    add x --due J --duration 3 --on-day | 2 | on-day | jour                        | day
    edit PIL-01 couleur=bleu        | 2 | field      | pas de champ « couleur »    | no field “couleur”
    edit PIL-01 id=x                | 2 | field      | pas de champ « id »         | no field “id”
    edit PIL-01 state=fini          | 2 | value      | Choix : todo, doing         | Choices: todo, doing
    edit PIL-01 duration=-1         | 2 | value      | « -1 » ne convient pas      | “-1” does not suit
    edit PIL-01 effort=-1           | 2 | value      | « -1 » ne convient pas      | “-1” does not suit
    edit PIL-01 legalMinimum=-30    | 2 | value      | « -30 » ne convient pas     | “-30” does not suit
    edit PIL-01 duration=99999999999999999999 | 2 | duration | durée                | duration
    edit PIL-01 priority=haute      | 2 | value      | « haute » ne convient pas   | “haute” does not suit
    edit PIL-01 links=SEC-04        | 2 | value      | « SEC-04 » ne convient pas  | “SEC-04” does not suit
    edit PIL-01 title=              | 2 | title      | titre                       | title
    edit PIL-01 durée               | 2 | assignment | CHAMP=VALEUR                | FIELD=VALUE
    edit project dayJ=31/2          | 2 | date       | « 31/2 » n'est pas une date | “31/2” is no date
    baseline dresser                | 2 | usage      | « dresser » ne convient pas | “dresser” is invalid
    next-edition --day-j bientôt    | 2 | date       | « bientôt »                 | “bientôt”
    move-day bientôt                | 2 | date       | « bientôt »                 | “bientôt”
    list couleur:bleu               | 2 | filter     | « couleur »                 | “couleur”
    --now demain today              | 2 | moment     | « demain » n'est pas un instant | not a moment
    import tableur x.ods            | 2 | format     | « tableur »                 | “tableur”
    import json absent.json         | 2 | file       | il n'existe pas             | there is no such file
    import json /tmp                | 2 | not-a-file | « /tmp »                    | “/tmp”
    export tableur                  | 2 | format     | « tableur »                 | “tableur”
    init -f autre.json --template x | 2 | template   | tous-acteurs
    init -f autre.json --day-j 31/2 | 2 | date       | « 31/2 » n'est pas une date | “31/2” is no date
    -f absent.json list             | 2 | missing    | jourj init -f absent.json
    -f /dev/zero list               | 2 | not-a-file | /dev/zero
    -f /tmp list                    | 2 | not-a-file | /tmp
    """.split(separator: "\n").map { UsageCase($0) }

  @Test("in French, in English and as JSON; nothing changes", arguments: cases)
  func says(_ usage: UsageCase) throws {
    let before = desk.bytes(desk.project)
    let french = try desk.run(usage.arguments)
    #expect(french.status == usage.status)
    #expect(french.output.isEmpty)
    #expect(french.errors.hasPrefix("jourj: "))
    #expect(french.errors.replacing("\u{A0}", with: " ").contains(usage.french), "\(french.errors)")

    let english = try desk.run(usage.arguments, environment: ["LANG": "en_GB.UTF-8"])
    #expect(english.status == usage.status)
    #expect(english.errors.contains(usage.english), "\(english.errors)")

    let asJSON = try desk.run(["--json"] + usage.arguments)
    #expect(asJSON.status == usage.status)
    let error = try JSONTree(parsing: Array(asJSON.errors.utf8)).root["error"]
    #expect(error?["code"]?.string == usage.code)
    #expect(error?["message"]?.string?.isEmpty == false)
    #expect(desk.bytes(desk.project) == before)
  }

  @Test("Doing what is done already succeeds, says so and makes no history")
  func alreadyDone() throws {
    #expect(try desk.jourj("done", "PIL-01", "PIL-02").status == 0)
    let again = try desk.jourj("done", "PIL-01")
    #expect(again.status == 0)
    #expect(again.output.contains("Déjà terminé"))
    #expect(try desk.json("history").count == 1)
  }

  @Test("Several names do all or nothing")
  func allOrNothing() throws {
    let before = desk.bytes(desk.project)
    #expect(try desk.jourj("delete", "PIL-01", "PIL-02", "PIL-03x").status == 1)
    #expect(try desk.jourj("done", "PIL-01", "PIL-0").status == 1)
    #expect(desk.bytes(desk.project) == before)
    #expect(try desk.json("history").count == 0)
  }

  @Test("Options may stand before the command or after it, names be cut short")
  func orders() throws {
    let other = desk.folder + "/-rf\n\u{1B}[2J.json"
    #expect(try desk.jourj("-f", other, "init").status == 0)
    #expect(try desk.jourj("list", "--file", other, "--json").status == 0)
    #expect(try desk.jourj("--json", "list", "-f", other).status == 0)
    let answer = try desk.jourj("--file=" + other, "init")
    #expect(answer.status == 1)
    #expect(!answer.errors.contains("\u{1B}"))
    #expect(answer.errors.split(separator: "\n").count == 1)
    let id = try #require(try desk.json("show", "SEC-04")["id"]?.string)
    #expect(try desk.json("show", String(id.prefix(5)))["code"]?.string == "SEC-04")
    #expect(try desk.json("show", "sec-04")["id"]?.string == id)
  }

  @Test("The project is found by the environment, and made for its user alone")
  func places() throws {
    let home = ["JOURJ_FILE": "", "HOME": desk.folder + "/maison", "XDG_DATA_HOME": ""]
    #expect(try desk.jourj("init", environment: home).status == 0)
    let folder = desk.folder + "/maison/.local/share/jourj"
    #expect(desk.mode(folder) == 0o700)
    #expect(desk.mode(folder + "/projet.json") == 0o600)
    #expect(try desk.jourj("done", "PIL-01", environment: home).status == 0)
    #expect(desk.mode(folder + "/.projet.json~") == 0o700)
    let data = ["JOURJ_FILE": "", "XDG_DATA_HOME": desk.folder + "/data"]
    #expect(try desk.jourj("init", environment: data).status == 0)
    #expect(desk.mode(desk.folder + "/data/jourj/projet.json") == 0o600)
  }

  @Test("Help reads in its language, within 80 columns", arguments: ["fr", "en"])
  func help(language: String) throws {
    let commands = [
      "open", "demo", "init", "today", "add", "list", "show", "edit", "start", "done", "wait",
      "delete", "log", "baseline", "next-edition", "report", "rehearse",
      "schedule", "move-day", "undo", "redo", "history", "restore", "check", "import", "export",
    ]
    for command in commands {
      let page = try desk.jourj("--lang", language, "help", command)
      #expect(page.status == 0)
      #expect(page.output.contains(language == "fr" ? "USAGE\u{A0}: jourj" : "USAGE: jourj"))
      #expect(page.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(command)")
      if language == "fr" {
        for word in ["Show ", "values:", "default:"] { #expect(!page.output.contains(word)) }
      }
    }
    let page = try desk.jourj("--lang", language, "help", "add").output
    #expect(try desk.jourj("add", "--help", "--lang", language).output == page)
  }

  @Test("A value that is none of those that there are is told in French as well")
  func wrongValue() throws {
    let run = try desk.jourj("--lang", "fr", "report", "foo")
    #expect(run.status == 2)
    #expect(run.errors.contains("il y a\u{A0}: «\u{A0}runsheet\u{A0}» et «\u{A0}reflex\u{A0}»"))
  }

  @Test("Without a terminal the interface says so in one line", arguments: ["dumb", "", "xterm"])
  func withoutTerminal(term: String) throws {
    for arguments in [[], [desk.project], ["open", desk.project]] {
      let run = try desk.run(arguments, environment: ["TERM": term])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(!run.errors.contains("\u{1B}"))
    }
  }

  @Test("Version and completions are there", arguments: ["bash", "zsh", "fish"])
  func program(shell: String) throws {
    #expect(try desk.jourj("--version").output == "0.1.0\n")
    let script = try desk.jourj("--generate-completion-script", shell)
    #expect(script.status == 0)
    #expect(script.output.contains("move-day"))
  }
}
