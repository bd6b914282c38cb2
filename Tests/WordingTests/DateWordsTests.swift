import Testing
import Wording

@Suite("Dates and figures in words")
struct DateWordsTests {
  private let french = Words(.french)
  private let english = Words(.english)

  @Test("French dates are in lower case, bound by spaces that don't break, the first is 1er")
  func frenchDates() {
    #expect(french.date(weekday: 5, day: 29, month: 5) == "ven.\u{A0}29\u{A0}mai")
    #expect(french.date(weekday: 3, day: 1, month: 4) == "mer.\u{A0}1er\u{A0}avr.")
    #expect(
      french.fullDate(weekday: 6, day: 6, month: 6, year: 2026)
        == "sam.\u{A0}6\u{A0}juin\u{A0}2026"
    )
    #expect(english.date(weekday: 5, day: 29, month: 5) == "Fri\u{A0}29\u{A0}May")
    #expect(french.narrowDate(weekday: 3, day: 1) == "mer\u{A0}1er")
    #expect(french.narrowDate(weekday: 3, day: 2) == "mer.\u{A0}2")
  }

  @Test(
    "Days from J have a hyphen, working days the true minus",
    arguments: [(-96, "J-96"), (0, "J"), (2, "J+2")]
  )
  func countdown(days: Int, text: String) {
    #expect(french.countdown(days) == text)
    #expect(french.days(-16) == "\u{2212}16\u{A0}j")
    #expect(french.signedDays(2) == "+2\u{A0}j")
  }

  @Test("Weeks and hours have two digits")
  func twoDigits() {
    #expect(french.week(5) == "S05")
    #expect(english.week(22) == "W22")
    #expect(french.hour(545) == "09:05")
  }

  @Test("What is outside a week or a year is nothing, not a trap", arguments: [-1, 0, 8, 13, .max])
  func outside(number: Int) {
    #expect(number == 8 || french.month(number) == "")
    #expect(french.weekday(number) == "")
    #expect(number == 8 || french.shortMonth(number) == "")
    #expect(french.shortWeekday(number) == "")
  }

  @Test("Nine views have three texts each in both languages", arguments: Language.allCases)
  func views(language: Language) {
    let words = Words(language)
    for digit in 1...9 {
      let view = words.view(digit)
      #expect(!view.name.isEmpty && !view.short.isEmpty && view.purpose.hasSuffix("."))
    }
    #expect(Set((1...9).map { words.view($0).name }).count == 9)
  }
}
