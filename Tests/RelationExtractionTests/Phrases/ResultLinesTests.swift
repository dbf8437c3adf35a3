import TestSupport
import Testing

/// Teams in lines of results and standings.
struct ResultLinesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: two teams and their scores
    Results of games played on Thursday

    Ryeford 2 Dornville 0

    Hill Rovers 10 Krantz 3
    yes: organization: Ryeford
    yes: organization: Dornville
    yes: organization: Hill Rovers
    yes: organization: Krantz
    case: standings
    Standings after games played on Thursday

    RYEFORD 48 86 .358 26

    Dornville 4 1 2 1 4 3 5
    yes: organization: RYEFORD
    yes: organization: Dornville
    case: countries and persons are no teams
    Results of games played on Thursday

    Norway 2 Sweden 1

    Anna Moor 6 Carla Dorn 4
    no: organization: *
    case: figures in other lines
    Annual figures of the mill

    Wages 48 86

    Revenue 2019 440
    no: organization: *
    """#)
}
