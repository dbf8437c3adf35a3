import TestSupport
import Testing

/// Members of bodies, told by verbs, in parentheses and by "of".
struct MembershipsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: sits on
    Ada Moor sits on the Hill Committee.
    yes: role: Ada Moor | member | Hill Committee
    case: belongs to two bodies
    Ben Nash belongs to the Hill Committee and the Rye Union.
    yes: role: Ben Nash | member | Hill Committee
    yes: role: Ben Nash | member | Rye Union
    case: who serves on
    Ada Moor, who serves on the supervisory board of the Rye Bank, spoke.
    yes: role: Ada Moor | member | supervisory board of the Rye Bank
    case: two members
    Ada Moor and Ben Nash sit on the Hill Committee.
    yes: role: Ada Moor | member | Hill Committee
    yes: role: Ben Nash | member | Hill Committee
    case: the second verb left out
    Ann Bell belongs to the Rye Union, and Carl Dorn to the Dorn Union.
    yes: role: Ann Bell | member | Rye Union
    yes: role: Carl Dorn | member | Dorn Union
    no: role: Ann Bell | member | Dorn Union
    known: a verb of belonging that is left out is not read again
    case: an affiliation and a country in parentheses
    Ivo Lund (Rye Union, Norway) and Tess Arden (Dorn Union, Canada) spoke.
    yes: role: Ivo Lund | member | Rye Union
    yes: role: Tess Arden | member | Dorn Union
    no: role: * | Norway*
    no: role: * | Canada*
    case: of the union
    Among the speakers was Carl Dorn of the Rye Union.
    yes: role: Carl Dorn | member | Rye Union
    case: a titled person of the union is no mere member
    Secretary Ann Bell of the Rye Union spoke.
    yes: role: Ann Bell | Secretary | Rye Union
    no: role: Ann Bell | member*
    case: of a country or a town
    Carl Dorn of Norway and Mara Quist of Canada won the games. Karl Bode of Fooville lost.
    no: role: *
    case: a member of the audience or of a family
    Ann Bell was a member of the audience. Carl Dorn is a member of an old family.
    no: role: *
    case: sitting and belonging elsewhere
    Ann Bell sat on a bench. Carl Dorn belongs to the best of his class. The house belonged to Eve
    Frost. Karl Bode became a member of the club.
    no: role: *
    case: who does not belong or would like to
    Ann Bell does not belong to the Rye Union. Carl Dorn hopes to sit on the Hill Committee.
    no: role: *
    case: a word that nothing shows to be a person
    Ryenese belongs to the Dorn Union. Ana Bell belongs to the Hill Union.
    yes: role: Ana Bell | member | Hill Union
    no: role: Ryenese | * | *
    case: active in
    Sam Moor was active with the Progress Party of Dornia. The Rye Bank is active in the Dorn Union. He is active in politics.
    yes: role: Sam Moor | member | Progress Party of Dornia
    no: role: * | member | Dorn Union
    """#)
}
