import TestSupport
import Testing

/// Titles behind "as" that a verb of joining is completed by.
struct JoiningTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: with a word of time between
    Karl Bode joined the Rye Bank three years ago as treasurer. Ben Nash, who joined the Dorn Mine
    in June as secretary, thanked him.
    yes: role: Karl Bode | treasurer | Rye Bank
    yes: role: Ben Nash | secretary | Dorn Mine
    case: who joined
    Karl Bode, who joined the Rye Bank as chief economist, spoke.
    yes: role: Karl Bode | chief economist | Rye Bank
    case: who joined in May
    Karl Bode, who joined the Rye Bank in May as treasurer, spoke.
    yes: role: Karl Bode | treasurer | Rye Bank
    known: the month of May is taken for the verb that tells of what is not certain
    case: moved to
    Eve Frost moved to the Dorn Academy as section chief.
    yes: role: Eve Frost | section chief | Dorn Academy
    case: two titles
    Karl Bode joined the Rye Bank as secretary and treasurer.
    yes: role: Karl Bode | secretary | Rye Bank
    yes: role: Karl Bode | treasurer | Rye Bank
    case: the title's own body
    Eve Frost moved to the Dorn Academy as director of its Soil Institute.
    yes: role: Eve Frost | director | Soil Institute*
    no: role: Eve Frost | director | Dorn Academy
    case: first and then
    Eve Frost moved to the Dorn Academy, first as section chief, then as director.
    yes: role: Eve Frost | section chief | Dorn Academy
    yes: role: Eve Frost | director | Dorn Academy
    case: the pronoun
    Karl Bode left the school. He joined the Dorn Academy as vice-rector.
    yes: role: Karl Bode | vice-rector | Dorn Academy
    case: another is joined
    Ivo Lund joined Ann Bell as co-chair of the Rye Union.
    yes: role: Ivo Lund | co-chair | Rye Union
    case: no post behind as
    Karl Bode joined the Rye Bank as a customer. Ann Bell went to the Hill Mine as a guest.
    no: role: *
    case: wish and refusal
    Karl Bode wants to join the Rye Bank as treasurer. Ann Bell refused to join the Dorn Union as
    secretary.
    no: role: *
    case: as of a comparison
    Karl Bode went to the Rye Bank as often as the treasurer.
    no: role: *
    case: elected, told of and then the office
    The Rye Commission (RC) met. Its members elected Ann Bell, a judge of the Dorn Court, as
    chairwoman.
    yes: role: Ann Bell | chairwoman | Rye Commission
    yes: role: Ann Bell | judge | Dorn Court
    case: a place gone to
    Karl Bode goes to Fooville as Ryeland Bank director.
    no: person: Fooville
    """#)
}
