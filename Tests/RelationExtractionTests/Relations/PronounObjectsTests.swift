import TestSupport
import Testing

/// Posts given to him or her.
struct PronounObjectsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: appointed her to a board
    Mara Quist taught law. Governor Karl Bode appointed her to the Rye Board of Regents in 1983.
    yes: role: Mara Quist | member | Rye Board of Regents
    no: role: Karl Bode | member*
    case: she is whom the pronoun means
    Mara Quist taught law. Governor Karl Bode appointed her to the Rye Board of Regents; she was its
    vice chair until 1991.
    yes: role: Mara Quist | vice chair | Rye Board of Regents | former
    no: role: Karl Bode | vice chair*
    case: appointed him minister
    Olaf Berg, president of the Rye Bank, was ill. Prime Minister Uma Dell appointed him Minister of
    Finance.
    yes: role: Olaf Berg | Minister of Finance | Ministry of Finance
    no: role: Uma Dell | Minister of Finance*
    case: a possessive is no object
    Olaf Berg leads the Rye Union. Karl Bode appointed her deputy.
    no: role: Olaf Berg | member*
    case: his deputy is not who the text goes on about
    Olaf Berg was elected president of the Rye Union. His deputy was Eve Frost. He led the Dorn Fund.
    yes: role: Olaf Berg | leader | Dorn Fund
    no: role: Eve Frost | leader*
    """#)
}
