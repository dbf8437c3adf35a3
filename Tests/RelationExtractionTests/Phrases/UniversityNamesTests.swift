import TestSupport
import Testing

/// Universities before their schools.
struct UniversityNamesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: a school behind a university that the text names alone
    The institute worked with the University of Rye Dorn School of Law. The University of Rye is old.
    yes: part-of: Dorn School of Law of the University of Rye > University of Rye
    case: nothing tells the seat from the school
    Sam Moor is dean of the University of New Rye Dorn School of Law.
    yes: role: Sam Moor | dean | University of New Rye Dorn School of Law
    no: part-of: *
    case: the noun right behind the seat
    She left the University of Rye Hospital.
    yes: part-of: Hospital of the University of Rye > University of Rye
    case: the university's noun behind
    Ana Bell, professor at the Rye University School of Medicine, left.
    yes: part-of: School of Medicine of the Rye University > Rye University
    yes: role: Ana Bell | professor | School of Medicine of the Rye University
    case: a title behind the seat
    University of Rye Vice Chancellor Ann Bell met Sam Moor.
    yes: role: Ann Bell | Vice Chancellor | University of Rye
    case: a ministry behind the school
    The Rye University School of Law and Ministry of Justice signed a paper.
    yes: part-of: School of Law of the Rye University > Rye University
    no: organization: *Law and Ministry*
    case: a university alone
    Ana Bell, rector of the University of Rye, met Sam Moor of the Rye University.
    no: part-of: *
    case: a hospital of a university
    The Rye University opened. The University Hospital opened.
    no: part-of: Hospital* > *
    """#)
}
