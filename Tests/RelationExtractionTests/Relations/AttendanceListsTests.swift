import TestSupport
import Testing

/// Who was there by the minutes.
struct AttendanceListsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: present, and absent
    RYE PORT COMMISSION

    Minutes of the Regular Meeting of the Rye Port Commission

    Regular Meeting of October 8

    Present: Ann Bell, Carl Dorn
    Absent: Eve Frost
    yes: attendance*: Ann Bell > *Meeting*
    yes: attendance*: Carl Dorn > *Meeting*
    no: *: Eve Frost > *
    case: no event, no attendance
    Present: Ann Bell, Carl Dorn
    Absent: Eve Frost
    no: attendance*
    """#)
}
