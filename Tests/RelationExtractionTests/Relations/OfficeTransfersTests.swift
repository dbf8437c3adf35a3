import TestSupport
import Testing

/// Offices that are taken, held and handed over.
struct OfficeTransfersTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: the office is taken over
    Karl Bode took over the chairmanship of the Rye Union in March.
    yes: role: Karl Bode | chair | Rye Union
    case: the office is held
    Karl Bode occupies the directorship of the Dorn Mine. Ben Nash retained the presidency of the
    Rye Union.
    yes: role: Karl Bode | director | Dorn Mine
    yes: role: Ben Nash | president | Rye Union
    case: the office is held, with a verb that also reports
    Karl Bode holds the rectorship of the Dorn College.
    yes: role: Karl Bode | rector | Dorn College
    known: "holds" is read as a verb of saying
    case: the office is given up
    Olaf Berg vacated the treasurership of the Rye Choir.
    yes: role: Olaf Berg | treasurer | Rye Choir | former
    case: command is relinquished to another
    Lt. Gen. Omar Tull relinquished command of the 3rd Rye Division to Maj. Gen. Guy Lund.
    yes: role: Omar Tull | commander | 3rd Rye Division | former
    yes: role: Guy Lund | commander | 3rd Rye Division
    no: role: Guy Lund | commander | 3rd Rye Division | former
    case: the office passes from one to another
    The presidency of the Dorn Union passed from Mara Quist to Olaf Berg.
    yes: role: Mara Quist | president | Dorn Union | former
    yes: role: Olaf Berg | president | Dorn Union
    no: role: Mara Quist | president | Dorn Union
    case: the office is handed to another
    Ann Bell handed the directorship of the Hill Mine to Carl Dorn.
    yes: role: Ann Bell | director | Hill Mine | former
    yes: role: Carl Dorn | director | Hill Mine
    case: the office is lost to another
    Olaf Berg lost the presidency of the Rye Union to Mara Quist.
    yes: role: Olaf Berg | president | Rye Union | former
    yes: role: Mara Quist | president | Rye Union
    known: "lost" is taken as a word for what did not happen
    case: relieved of command
    Col. Omar Tull was relieved of the command of the 3rd Rye Division.
    yes: role: Omar Tull | commander | 3rd Rye Division | former
    no: role: Omar Tull | commander | 3rd Rye Division
    case: who is handed the office has it
    Mara Quist was handed the presidency of the Dorn Union.
    yes: role: Mara Quist | president | Dorn Union
    no: role: Mara Quist | president | Dorn Union | former
    case: who seeks or declines the office does not have it
    Tess Arden seeks the presidency of the Rye Union. Karl Bode declined the chairmanship of the Rye
    Bank. Ivo Lund did not accept the directorship of the Dorn Mine. Ann Bell was offered the
    leadership of the Hill Committee.
    no: role: *
    case: who speaks of the office does not have it
    Rosa Lind praised the leadership of the Dorn Union. Ada Moor wrote a book on the presidency of
    the Rye Union.
    no: role: *
    case: who gives the office had it
    Ann Bell took over as president of the Rye Union from Carl Dorn.
    yes: role: Ann Bell | president | Rye Union
    yes: role: Carl Dorn | president | Rye Union | former
    case: who relinquishes and who retains a post
    Karl Bode has relinquished the charge of president of the Rye Bank. Uma Dell retains the office of
    chairwoman of the Hill Club.
    yes: role: Karl Bode | president | Rye Bank | former
    yes: role: Uma Dell | chairwoman | Hill Club
    case: a director elsewhere is no model
    RYE BANK

    The Rye Bank changes its board. Olaf Berg left. He is a director of Dorn Mining Inc.

    Mara Quist will become lead director.
    yes: role: Mara Quist | lead director | RYE BANK
    no: role: Mara Quist | lead director | Dorn Mining Inc.
    """#)
}
