import TestSupport
import Testing

/// Names of bodies in other languages.
struct ForeignNamesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: Spanish
    Ana Bell is head of collections at the Museo Textil de Ryeford. She studied at the Universidad de la
    Dornia.
    yes: organization: Museo Textil de Ryeford
    yes: organization: Universidad de la Dornia
    yes: role: Ana Bell | head of collections | Museo Textil de Ryeford
    no: person: Museo*
    case: French, with its word for and
    Karl Bode, rector of the Université des Sciences et Techniques de Ryeford (USTR), spoke. The USTR paid.
    yes: role: Karl Bode | rector | Université des Sciences et Techniques de Ryeford
    case: English goes on behind it
    Tess Arden left the Museo Nacional in Ryeford.
    yes: organization: Museo Nacional
    no: organization: Museo Nacional in*
    case: the noun alone is no name
    The Instituto was closed. A museo stands there.
    no: organization: *
    """#)
}
