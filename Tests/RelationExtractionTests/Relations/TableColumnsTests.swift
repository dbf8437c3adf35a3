import TestSupport
import Testing

/// Posts in tables whose head names the columns.
struct TableColumnsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: name, party and office below a heading
    **Standing Committee on Ports**

    | Member | Party | Office |
    |---|---|---|
    | Hon. Ann Bell | Rye Union Party | Chairperson |
    | Hon. Carl Dorn | Hill Party | Member |
    yes: role: Ann Bell | Chairperson | Standing Committee on Ports
    yes: role: Ann Bell | member | Rye Union Party
    yes: role: Carl Dorn | Member | Standing Committee on Ports
    yes: role: Carl Dorn | member | Hill Party
    no: role: Ann Bell | Chairperson | Rye Union Party
    case: the organization has a column of its own
    | Name | Title | Organization |
    |---|---|---|
    | Uma Dell | Treasurer | Dorn Fund |
    | Karl Bode | Director | Hill Mine |
    yes: role: Uma Dell | Treasurer | Dorn Fund
    yes: role: Karl Bode | Director | Hill Mine
    no: role: Karl Bode | * | Dorn Fund
    case: columns that say nothing
    | Day | Speaker |
    |---|---|
    | Monday | Uma Dell |
    no: role: *
    case: a matrix of committees tells no body
    The board of the Rye Bank is as follows:

                         Audit        Nomination
    Director             Committee    Committee

    Ann Bell             Chairman     Member
    Carl Dorn            Member       Chairman
    no: role: Ann Bell | Chairman*
    no: role: Carl Dorn | Member*
    case: a name and a title with a bar between
    **Rye Museum Trust**

    **Ann Bell** | Chair
    A lawyer by training, she likes the sea.

    **Carl Dorn** | Treasurer
    Accountant in Ryeford; joined in 2017.
    yes: role: Ann Bell | Chair | Rye Museum Trust
    yes: role: Carl Dorn | Treasurer | Rye Museum Trust
    no: role: Carl Dorn | *Accountant*
    """#)
}
