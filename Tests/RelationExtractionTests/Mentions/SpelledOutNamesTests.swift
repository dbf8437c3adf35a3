import TestSupport
import Testing

/// Names that an acronym's letters spell out.
struct SpelledOutNamesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: the acronym behind
    In 1999, National Dornian Radio (NDR) included the recording.
    yes: organization: National Dornian Radio
    case: the acronym before
    Ana Bell is director of SRB (South Rye Broadcasting). The SRB was founded in 1950.
    yes: organization: South Rye Broadcasting
    yes: role: Ana Bell | director | South Rye Broadcasting
    no: organization: SRB
    case: with words between
    It is a member of AABR (Association to Advance Bread in Ryeford).
    no: organization: AABR (*
    case: other letters
    They met in SRB (Ryeford Town). An order was given to the MBR (Member of the Bread Order).
    no: organization: Ryeford Town
    no: organization: Member*
    case: particles of other languages
    It was run by the Chemins de Fer Ryelandais (CFR) in 1990.
    yes: organization: Chemins de Fer Ryelandais
    no: person: Chemins*
    """#)
}
