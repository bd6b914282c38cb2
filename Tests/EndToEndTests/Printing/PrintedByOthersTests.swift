import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("Paper as other programs read it")
struct PrintedByOthersTests {
  private let desk: Desk

  /// Texts that would be more than texts, were they not escaped.
  private static let hostile = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>",
    "</td></tr></table></body>", "[x](javascript:alert(1))", "![](http://track/x.png)",
    "`code` a | b", "# titre", "- point", "1. étape", "*a* _b_ ~~c~~", "&#x3c;b&#x3e; &lt;",
    "{{7*7}}", "a\\", "<!-- x -->",
  ]

  init() throws {
    desk = try Desk()
    let run = try desk.jourj("init", "--day-j", "2026-06-06", "--name", Self.hostile[0])
    try #require(run.status == 0)
    for (place, text) in Self.hostile.enumerated() {
      let code = "\(place + 10)"
      let edit = try desk.run([
        "edit", code, "title=\(text)", "place=\(text)", "means=\(text)", "top=\(text)",
      ])
      try #require(edit.status == 0, "\(edit.errors)")
    }
    try desk.jourj("report", "runsheet")
    try desk.jourj("edit", "10", "title=Après")
  }

  private static func has(_ program: String) -> Bool { access("/usr/bin/" + program, X_OK) == 0 }

  @Test(
    "A page holds the elements of ours alone, and its texts are the data's",
    .enabled(if: has("python3"), "python3 is not there")
  )
  func html() throws {
    let page = desk.folder + "/page.html"
    #expect(try desk.jourj("report", "runsheet", "-o", page).status == 0)
    try desk.write(
      """
      import sys
      from html.parser import HTMLParser
      allowed = {
        'html': {'lang'}, 'head': set(), 'meta': {'charset', 'http-equiv', 'content', 'name'},
        'title': set(), 'style': set(), 'body': set(), 'h1': set(), 'h2': {'class'},
        'p': {'class'}, 'ul': set(), 'li': set(), 'table': {'class'}, 'thead': set(),
        'tbody': set(), 'tr': {'class'}, 'th': {'class', 'colspan'}, 'td': {'class'},
        'b': set(), 'small': set(), 'div': {'class'}, 'section': set(),
      }
      class Reader(HTMLParser):
        open, texts = [], []
        def handle_starttag(self, tag, attributes):
          names = {name for name, _ in attributes}
          assert tag in allowed and names <= allowed[tag], (tag, attributes)
          if tag != 'meta': self.open.append(tag)
        def handle_endtag(self, tag): assert self.open.pop() == tag, tag
        def handle_comment(self, text): assert False, text
        def handle_data(self, text): self.texts.append(text)
      reader = Reader()
      reader.feed(open(sys.argv[1], encoding='utf-8').read())
      reader.close()
      assert not reader.open
      for text in sys.argv[2:]: assert text in reader.texts, text
      print('sound')
      """,
      to: desk.folder + "/read.py"
    )
    let run = try desk.run(
      [desk.folder + "/read.py", page] + Self.hostile.dropFirst(),
      program: "/usr/bin/python3"
    )
    #expect(run.output == "sound\n", "\(run.errors)")
  }

  @Test(
    "Markdown rendered by CommonMark's own program shows the data's texts, and nothing of them is a mark",
    .enabled(if: has("cmark-gfm"), "cmark-gfm is not there")
  )
  func markdown() throws {
    let page = desk.folder + "/page.md"
    #expect(try desk.jourj("report", "runsheet", "-o", page).status == 0)
    let run = try desk.run(["-e", "table", page], program: "/usr/bin/cmark-gfm")
    try #require(run.status == 0)
    var text = run.output
    for tag in ["<script", "<img", "<svg", "<a ", "<code", "<h4", "<!--", "<em", "<del"] {
      #expect(!text.contains(tag), "\(tag)")
    }
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.replacing(entity, with: sign)
    }
    for title in Self.hostile.dropFirst() { #expect(text.contains(title), "\(title)") }
    #expect(text.count { $0 == "\n" } > 500)
  }

  @Test(
    "A page is what the rules of HTML want",
    .enabled(if: has("tidy"), "tidy is not there")
  )
  func tidy() throws {
    let page = desk.folder + "/page.html"
    #expect(try desk.jourj("report", "runsheet", "-o", page).status == 0)
    let run = try desk.run(["-q", "-e", "-utf8", page], program: "/usr/bin/tidy")
    #expect(run.status == 0, "\(run.errors)")
  }
}
