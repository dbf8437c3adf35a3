import TestSupport
import Testing

/// Employers without a unit noun, beside the titles that show them.
struct EmployersTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: a bare name before a title of companies
    The price was too low, said Drovian spokeswoman Ann Bell on Monday.
    yes: role: Ann Bell | spokeswoman | Drovian
    case: a bare name behind a title of companies
    Karl Bode, chief executive of Rye Air, left the meeting.
    yes: role: Karl Bode | chief executive | Rye Air
    case: an acronym before a title
    BDLK spokeswoman Uma Dell said that nothing had changed.
    yes: role: Uma Dell | spokeswoman | BDLK
    case: an article and a status before the acronym
    Eve Frost, a former BDLK lawyer, wrote the report.
    yes: role: Eve Frost | lawyer | BDLK | former
    case: several members before their names
    Nordavia members Ann Bell and Carl Dorn signed the letter.
    yes: role: Ann Bell | member* | Nordavia
    yes: role: Carl Dorn | member* | Nordavia
    case: an acronym ends the line of a list
    Speakers:
    - Tess Arden – Treasurer, BDLK
    - Ivan Nash – Secretary, RYEU
    yes: role: Tess Arden | Treasurer | BDLK
    yes: role: Ivan Nash | Secretary | RYEU
    case: a person before a title is no employer
    Later Karl Bode chairman Ann Bell of the Rye Choir came.
    no: role: Ann Bell | chairman | Karl Bode
    case: a field is no employer
    Ann Bell, chairman of Surgery at the Rye Hospital, spoke.
    no: organization: Surgery
    case: a state behind a town is no employer
    Oakland, CA Congresswoman Ann Bell voted for it.
    no: organization: CA
    case: a name in quotation marks before a title of members or of media
    "Nordly" members Karl Bode and Ana Bell met "Genius" chairman Tess Arden.
    yes: role: Karl Bode | member | Nordly
    yes: role: Ana Bell | member | Nordly
    no: role: Tess Arden | * | Genius
    case: titles behind quotation marks without a person
    "Nordly" members of the Rye Board and of the Dorn Committee spoke. "Morning" editors and of the Dorn Committee.
    no: person: *
    case: but a play has no members
    "Hamlet" director Ana Bell spoke.
    no: role: Ana Bell | * | Hamlet
    case: what an officer does, and for whom
    Ana Bell, vice president of daytime programs for RBC Entertainment, and Karl Bode, chief scientific and
    medical officer for the Dornian Diabetes Association, spoke.
    yes: role: Ana Bell | vice president of daytime programs | RBC Entertainment
    yes: role: Karl Bode | chief scientific and medical officer | Dornian Diabetes Association
    case: the board of a bare name
    Karl Bode joined the Rolly board of directors.
    yes: part-of: board of directors of the Rolly > Rolly
    case: a body before another noun
    Tobin Rote was quarterback for the NFX champion Reds.
    no: role: Tobin Rote | * | NFX
    """#)
}
