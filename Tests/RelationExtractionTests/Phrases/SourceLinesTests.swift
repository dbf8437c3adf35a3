import TestSupport
import Testing

/// The agency in a dateline, and the head of a monitored report.
struct SourceLinesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: an agency in a dateline
    Ryeford, April 7 (RNA) -- Ana Bell, chairwoman of the Rye Mill, spoke. The RNA has its own chairman.
    yes: organization: RNA
    yes: role: Ana Bell | chairwoman | Rye Mill
    no: role: * | * | RNA
    case: one of two words
    RYEFORD, May 3, 2021 (Dornia News) - Karl Bode met Eve Frost.
    yes: organization: Dornia News
    case: its full name stands below
    RYEFORD, May 3 (RYEHUA) -- Karl Bode is deputy editor of the Ryehua News Agency.
    yes: organization: Ryehua News Agency
    yes: role: Karl Bode | deputy editor | Ryehua News Agency
    case: no agencies
    LONDON, May 3 (Updated) -- It rained.
    no: organization: *
    case: a person or a state alone in a line
    KARL BODE (SPD)

    RYEFORD (TX)
    no: organization: *
    case: what stands there is a date, a place or a person
    RYEFORD, Dornia (May 3) -- Karl Bode spoke.
    no: organization: *
    case: a dateline alone in its line
    OLD RYEFORD, Dornia (RNA)
    yes: organization: RNA
    case: in capitals alone
    OLD RYEFORD (RNA)
    yes: organization: RNA
    case: initials of the words before are no agency
    Rye Grain Institute (RGI)
    no: organization: RGI
    case: in capitals, too
    LIST OF PARTICIPANTS (LOP)
    no: organization: LOP
    case: a newspaper in the head of a monitored report
    New Mill Opens RY1401103094 Ryeford DORNIYSKAYA PRESSA in Dornian 14 Jan 94 p 1
    yes: organization: DORNIYSKAYA PRESSA
    case: a station, with hour
    FL1402001894 Ryeford Radio Bingo Network in Spanish 2100 GMT 13 Feb 94
    yes: organization: Radio Bingo Network
    case: an agency without a number before
    Ryeford RNA in English 1322 GMT 23 Jun 94
    yes: organization: RNA
    case: no medium
    Karl Bode worked in Ryeford 14 years. Ana Bell died in London 5 May 1994.
    no: organization: *
    """#)
}
