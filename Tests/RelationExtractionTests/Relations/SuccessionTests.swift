import TestSupport
import Testing

/// Those who follow one another in a post.
struct SuccessionTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: she succeeds him
    Mara Quist was named rector of the Dorn College. She succeeds Olaf Berg, who retired.
    yes: role: Mara Quist | rector | Dorn College
    yes: role: Olaf Berg | rector | Dorn College | former
    case: the post of the one before
    Karl Bode, chairman of the Rye Bank, was succeeded by Uma Dell.
    yes: role: Uma Dell | chairman | Rye Bank
    case: replaced by, behind a removal
    Karl Bode was removed as chairman of the Rye Bank and replaced by Uma Dell.
    yes: role: Karl Bode | chairman | Rye Bank | former
    yes: role: Uma Dell | chairman | Rye Bank
    no: role: Uma Dell | chairman | Rye Bank | former
    known: "replaced" without a copula of its own behind an organization is not read as passive
    case: took over from
    Ann Bell is the new director of the Hill Mine. She took over from Carl Dorn in May.
    yes: role: Carl Dorn | director | Hill Mine | former
    no: role: Carl Dorn | director | Hill Mine
    case: his predecessor
    Ivo Lund was elected president of the Rye Union. His predecessor, Eve Frost, thanked the
    members.
    yes: role: Eve Frost | president | Rye Union | former
    no: role: Ivo Lund | president | Rye Union | former
    case: her predecessor behind the name
    Uma Dell was elected chairwoman of the Rye Bank. Karl Bode, her predecessor, thanked her.
    yes: role: Karl Bode | chairwoman | Rye Bank | former
    case: her successor is
    Mara Quist resigned as rector of the Dorn College. Her successor is Olaf Berg.
    yes: role: Mara Quist | rector | Dorn College | former
    yes: role: Olaf Berg | rector | Dorn College
    case: succeeds him
    Carl Dorn stepped down as director of the Hill Mine. Ann Bell succeeds him.
    yes: role: Ann Bell | director | Hill Mine
    yes: role: Carl Dorn | director | Hill Mine | former
    case: the rank is not what is inherited
    Col. Omar Tull, commander of the 3rd Rye Division, was succeeded by Col. Guy Lund.
    yes: role: Guy Lund | commander | 3rd Rye Division
    no: role: Guy Lund | Col*
    case: speeches that follow a report are no succession
    Ann Bell, president of the Rye Union, made a report at the 3rd Congress of the Rye Union. The
    report was followed by speeches by Carl Dorn and Eve Frost.
    no: role: Carl Dorn*
    no: role: Eve Frost*
    case: to succeed in something, to follow into a hall
    Uma Dell, chairwoman of the Rye Bank, succeeded in winning over Karl Bode. Ann Bell, director of
    the Hill Mine, followed Carl Dorn into the hall.
    no: role: Karl Bode*
    no: role: Carl Dorn*
    no: role: * | former
    case: who might succeed
    Uma Dell might succeed Karl Bode as chairwoman of the Rye Bank.
    no: role: Uma Dell*
    case: one of many has no successor
    Ann Bell, a judge of the Dorn Court, succeeds Karl Bode.
    no: role: Karl Bode | judge*
    """#)
}
