import TestSupport
import Testing

/// Nouns of an office: their words, their organizations, and what is none.
struct OfficePhrasesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: a noun of two words
    Ann Bell took over the general secretaryship of the Rye Union.
    yes: role: Ann Bell | general secretary | Rye Union
    known: only the last word of the noun is read
    case: a deputy's office
    Carl Dorn assumed the vice-chairmanship of the Hill Committee.
    yes: role: Carl Dorn | vice-chair | Hill Committee
    case: a word of status before the noun
    Eve Frost assumed the acting directorship of the Dorn Mine.
    yes: role: Eve Frost | director | Dorn Mine*
    case: a seat in a body
    Lena Okoro won a seat on the Hill Committee.
    yes: role: Lena Okoro | member | Hill Committee
    case: a seat in a hall is no office
    Lena Okoro took a seat in the front row. Uma Dell kept her seat at the window.
    no: role: *
    no: organization: *
    case: the organization by possessive before the noun
    Rosa Lind took over the Rye Bank's chairmanship.
    yes: role: Rosa Lind | chair | Rye Bank
    case: the organization directly before the noun
    Karl Bode assumed the Rye Union presidency.
    yes: role: Karl Bode | president | Rye Union
    no: organization: Rye Union presidency
    case: its
    The Rye Union moved to Fooville. Rosa Lind took over its presidency a year later.
    yes: role: Rosa Lind | president | Rye Union
    case: the office of a unit
    Ben Nash took over the leadership of the youth section of the Rye Union.
    yes: role: Ben Nash | leader | youth section of the Rye Union
    yes: part-of: youth section of the Rye Union > Rye Union
    case: command of a thing is no post
    Col. Omar Tull took command of the exercise. Ben Nash took command of the situation.
    no: role: *
    case: a unit called Command is no office
    Gen. Guy Lund is chief of staff of the Northern Command.
    yes: role: Guy Lund | chief of staff | Northern Command
    no: role: Guy Lund | commander*
    case: an office of a person gives no organization
    The hall was built during the presidency of Karl Bode.
    no: role: *
    no: organization: *
    """#)
}
