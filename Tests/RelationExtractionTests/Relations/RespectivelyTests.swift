import TestSupport
import Testing

/// Lists told side by side and paired by "respectively".
struct RespectivelyTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: two names before, two bodies behind
    Ann Bell and Carl Dorn, secretaries of the Rye Union and the Dorn Union respectively, spoke.
    yes: role: Ann Bell | secretary | Rye Union
    yes: role: Carl Dorn | secretary | Dorn Union
    no: role: Ann Bell | secretary | Dorn Union
    no: role: Carl Dorn | secretary | Rye Union
    case: a comma before the adverb
    Ann Bell and Carl Dorn, directors of the Dorn Mine and the Hill Mine, respectively, came.
    yes: role: Ann Bell | director | Dorn Mine
    yes: role: Carl Dorn | director | Hill Mine
    no: role: Ann Bell | director | Hill Mine
    case: three of each
    Ann Bell, Carl Dorn and Eve Frost, chairpersons of the Rye Union, the Dorn Union and the Hill
    Committee respectively, signed.
    yes: role: Ann Bell | chairperson | Rye Union
    yes: role: Carl Dorn | chairperson | Dorn Union
    yes: role: Eve Frost | chairperson | Hill Committee
    no: role: Ann Bell | chairperson | Hill Committee
    case: the bodies first
    The directors of the Dorn Mine and of the Hill Mine, respectively Oda Brandt and Karl Bode,
    came.
    yes: role: Oda Brandt | director | Dorn Mine
    yes: role: Karl Bode | director | Hill Mine
    no: role: Karl Bode | director | Dorn Mine
    case: the bodies first, ranks before the names
    The commanders of the 3rd Rye Division and of the 5th Dorn Division, respectively Col. Omar Tull
    and Col. Guy Lund, met.
    yes: role: Omar Tull | commander | 3rd Rye Division
    yes: role: Guy Lund | commander | 5th Dorn Division
    no: role: Guy Lund | commander | 3rd Rye Division
    case: a preposition repeated
    Ann Bell and Carl Dorn, secretaries of the Rye Union and of the Dorn Union respectively, spoke.
    yes: role: Ann Bell | secretary | Rye Union
    yes: role: Carl Dorn | secretary | Dorn Union
    no: role: Carl Dorn | secretary | Rye Union
    case: the copula between
    Ann Bell and Carl Dorn are secretaries of the Rye Union and the Dorn Union respectively.
    yes: role: Ann Bell | secretary | Rye Union
    yes: role: Carl Dorn | secretary | Dorn Union
    no: role: Carl Dorn | secretary | Rye Union
    case: two titles of one body
    Ann Bell and Carl Dorn were elected president and treasurer, respectively, of the Rye Union.
    yes: role: Ann Bell | president | Rye Union
    yes: role: Carl Dorn | treasurer | Rye Union
    no: role: Ann Bell | treasurer*
    no: role: Carl Dorn | president*
    known: two titles in the singular are not paired with two names
    case: the adverb is about something else
    Ann Bell and Carl Dorn, secretaries of the Rye Union, gave five and six crowns respectively.
    yes: role: Ann Bell | secretary | Rye Union
    yes: role: Carl Dorn | secretary | Rye Union
    case: no titles at all
    Ann Bell and Carl Dorn came to the Dorn Mine and the Hill Mine respectively.
    no: role: *
    case: to each name its title
    Ms Ann Bell and Mr Carl Dorn were elected chairperson and rapporteur of the Rye Working Group
    respectively.
    yes: role: Ann Bell | chairperson | Rye Working Group
    yes: role: Carl Dorn | rapporteur | Rye Working Group
    no: role: Ann Bell | rapporteur*
    no: role: Carl Dorn | chairperson*
    """#)
}
