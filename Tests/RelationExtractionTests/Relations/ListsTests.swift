import TestSupport
import Testing

/// Lists of persons and posts: shared heads, shared organizations, respective order.
struct ListsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: a plural title behind two names
    Kim Il Nam and Ri Kum Hui, vice-premiers of the Cabinet, came.
    yes: role: Kim Il Nam | vice-premier | Cabinet
    yes: role: Ri Kum Hui | vice-premier | Cabinet
    case: a plural title before two names
    Secretaries Ann Bell and Carl Dorn of the Central Committee of the Rye Union spoke.
    yes: role: Ann Bell | Secretary | Central Committee of the Rye Union
    yes: role: Carl Dorn | Secretary | Central Committee of the Rye Union
    case: two groups share the body behind
    Secretaries Ann Bell and Carl Dorn, department directors Eve Frost and Guy Lund of the Central
    Committee of the Rye Union attended the meeting.
    yes: role: Ann Bell | Secretary | Central Committee of the Rye Union
    yes: role: Eve Frost | department director | Central Committee of the Rye Union
    yes: role: Guy Lund | department director | Central Committee of the Rye Union
    case: name and post again and again
    Choe Il Nam, chief secretary of the Rye Union, Ri Kum Hui, chairwoman of the Dorn Union, and
    Pak Su Gil, director of the Hill Mine, came.
    yes: role: Choe Il Nam | chief secretary | Rye Union
    yes: role: Ri Kum Hui | chairwoman | Dorn Union
    yes: role: Pak Su Gil | director | Hill Mine
    no: role: Ri Kum Hui | chief secretary*
    case: semicolons
    Speakers: Karl Bode, director of the Dorn Mine; Ann Bell, treasurer of the Rye Bank; and Uma
    Dell.
    yes: role: Karl Bode | director | Dorn Mine
    yes: role: Ann Bell | treasurer | Rye Bank
    no: role: Uma Dell*
    case: respectively behind all
    Ann Bell and Carl Dorn, chairwoman of the Rye Union and treasurer of the Dorn Union
    respectively,
    spoke.
    yes: role: Ann Bell | chairwoman | Rye Union
    no: role: Carl Dorn | chairwoman*
    case: respectively before the organization
    Ann Bell and Carl Dorn, chairwoman and treasurer respectively of the Rye Union, spoke.
    yes: role: Ann Bell | chairwoman | Rye Union
    yes: role: Carl Dorn | treasurer | Rye Union
    case: officials without names
    Ann Bell, director of the Dorn Mine, and officials of the Rye Bank came.
    yes: role: Ann Bell | director | Dorn Mine
    no: role: Ann Bell | official*
    case: a lead-in gives the title
    Members of the Hill Committee are:
    - Ada Moor
    - Ben Nash
    yes: role: Ada Moor | Member | Hill Committee
    yes: role: Ben Nash | Member | Hill Committee
    case: posts in parentheses with their organizations
    Tess Arden (chair, Rye Union), Karl Bode (secretary, Dorn Union) met.
    yes: role: Tess Arden | chair | Rye Union
    yes: role: Karl Bode | secretary | Dorn Union
    case: posts in parentheses, the organization in the verb's object
    Tess Arden (chair) and Karl Bode (secretary) run the Rye Chess Club.
    yes: role: Tess Arden | chair | Rye Chess Club
    known: bare titles in parentheses do not look for an organization behind
    case: the board consists of
    The board of the Rye Bank consists of chair Tess Arden, secretary Karl Bode and treasurer Uma
    Dell.
    yes: role: Tess Arden | chair | board of the Rye Bank
    known: bare titles before names do not take the subject's organization
    case: a row of a table
    | Tess Arden | director | Dorn Mine |
    yes: role: Tess Arden | director | Dorn Mine
    case: one title for two bodies
    Ann Bell and Carl Dorn, members of the Hill Committee and of the Rye Council, spoke.
    yes: role: Ann Bell | member | Hill Committee
    yes: role: Ann Bell | member | Rye Council
    yes: role: Carl Dorn | member | Hill Committee
    yes: role: Carl Dorn | member | Rye Council
    case: one title for three bodies
    Ann Bell, member of the Hill Committee, of the Rye Council and of the Dorn Choir, spoke.
    yes: role: Ann Bell | member | Hill Committee
    yes: role: Ann Bell | member | Rye Council
    yes: role: Ann Bell | member | Dorn Choir
    known: a title holds for a further body only behind "and"
    case: one preposition for three bodies
    Ann Bell, auditor of the Rye Bank, the Dorn Mine and the Hill Mill, spoke.
    yes: role: Ann Bell | auditor | Dorn Mine
    yes: role: Ann Bell | auditor | Hill Mill
    known: a title holds for a further body only behind "of"
    case: a body behind all
    Ann Bell, president, and Carl Dorn, treasurer, of the Rye Union spoke.
    yes: role: Ann Bell | president | Rye Union
    yes: role: Carl Dorn | treasurer | Rye Union
    case: spokespersons for and deputies to one body
    Ann Bell and Carl Dorn, spokespersons for the Rye Union, met Eve Frost and Guy Lund, deputies to
    the Lakeland Assembly.
    yes: role: Ann Bell | spokesperson | Rye Union
    yes: role: Carl Dorn | spokesperson | Rye Union
    yes: role: Eve Frost | deputy | Lakeland Assembly
    yes: role: Guy Lund | deputy | Lakeland Assembly
    no: role: Guy Lund | deputy | Rye Union
    case: mayors of two towns
    Rosa Lind, mayor of Fooville, and Karl Bode, mayor of Barwick, met.
    yes: role: Rosa Lind | mayor | Fooville
    yes: role: Karl Bode | mayor | Barwick
    no: role: Rosa Lind | mayor | Barwick
    case: partnerships in a list
    Ann Bell, partner at Tarr & Vell, Carl Dorn, director of Brandt & Oja, and Uma Dell left.
    yes: role: Ann Bell | partner | Tarr & Vell
    yes: role: Carl Dorn | director | Brandt & Oja
    no: role: Uma Dell*
    case: ex- in the plural
    Ann Bell and Carl Dorn, ex-directors of the Dorn Mine, spoke.
    yes: role: Ann Bell | director | Dorn Mine | former
    yes: role: Carl Dorn | director | Dorn Mine | former
    known: the title behind "ex-" keeps its plural
    case: labels below a lead-in
    Members of the Hill Committee:
    Chairwoman: Ada Moor
    Secretary: Ben Nash
    yes: role: Ada Moor | Chairwoman | Hill Committee
    yes: role: Ben Nash | Secretary | Hill Committee
    no: role: Ben Nash | Chairwoman*
    case: one in a line behind a colon
    The members newly appointed at the session of the Rye Assembly are as follows:
    Karl Bode, minister of Trade
    Ivo Lund, minister of Mining
    Ann Bell, chairwoman of the Rye Commission
    yes: role: Karl Bode | minister of Trade | Ministry of Trade
    yes: role: Ivo Lund | minister of Mining | Ministry of Mining
    yes: role: Ann Bell | chairwoman | Rye Commission
    no: role: Ivo Lund | minister of Trade*
    no: role: Ann Bell | minister*
    case: what each of several is elected for
    The assembly elected the following vice-presidents of the Rye Union:
    - Asia: Ann Bell
    - Europe: Carl Dorn
    yes: role: Ann Bell | vice-president* | Rye Union
    yes: role: Carl Dorn | vice-president* | Rye Union
    case: heads of units, each behind its name
    The Board of the Rye University approved:

    A. Deans

    - Ann M. Bell, College of Fisheries, effective 1 May 2023
    - Carl Dorn, College of Law, effective 1 June 2023
    yes: role: Ann M. Bell | Dean | College of Fisheries*
    yes: role: Carl Dorn | Dean | College of Law*
    no: role: * | member*
    no: person: A. Deans
    """#)
}
