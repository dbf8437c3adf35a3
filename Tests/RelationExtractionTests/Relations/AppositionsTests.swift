import TestSupport
import Testing

/// Titles that stand beside names, before or behind.
struct AppositionsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: behind a comma
    Oda Brandt, director of the Fooville Mill, spoke.
    yes: role: Oda Brandt | director | Fooville Mill
    case: in parentheses
    Oda Brandt (director of the Fooville Mill) spoke.
    yes: role: Oda Brandt | director | Fooville Mill
    case: behind a dash
    Oda Brandt — director of the Fooville Mill — spoke.
    yes: role: Oda Brandt | director | Fooville Mill
    case: directly before the name
    Fooville Mill director Oda Brandt spoke.
    yes: role: Oda Brandt | director | Fooville Mill
    case: directly before the name, with its organization behind
    Director Oda Brandt of the Fooville Mill spoke.
    yes: role: Oda Brandt | Director | Fooville Mill
    case: the whole phrase before the name
    Party cell secretary of the hot-rolling shop under the Rye Steel Complex Kim Chol Min spoke.
    yes: role: Kim Chol Min | Party cell secretary |
      Party cell of hot-rolling shop under the Rye Steel Complex
    case: reversed with commas
    The Speaker of the Rye Parliament, Karl Bode, left.
    yes: role: Karl Bode | Speaker | Rye Parliament
    case: possessive
    The Port Workers' Union's general secretary, Tess Arden, left.
    yes: role: Tess Arden | general secretary | Port Workers' Union
    case: its
    The Dorn Mine greeted its director Oda Brandt.
    yes: role: Oda Brandt | director | Dorn Mine
    case: India's
    Karl Bode met India's High Commissioner, Anil Rao, in Fooville.
    yes: role: Anil Rao | High Commissioner | India
    case: the minister of a field
    Minister of Fisheries Lena Okoro spoke.
    yes: role: Lena Okoro | Minister of Fisheries | Ministry of Fisheries
    case: three titles
    Oda Brandt, director of the Dorn Mine, member of the Hill Committee and treasurer of the Rye
    Choir,
    spoke.
    yes: role: Oda Brandt | director | Dorn Mine
    yes: role: Oda Brandt | member | Hill Committee
    yes: role: Oda Brandt | treasurer | Rye Choir
    case: the organization behind a comma
    Karl Bode, Chairman, Cosmo Foundation, and Ann Bell, Secretary, Rye Union, spoke.
    yes: role: Karl Bode | Chairman | Cosmo Foundation
    yes: role: Ann Bell | Secretary | Rye Union
    case: an affiliation in parentheses
    Ivo Lund (Green Party) spoke.
    yes: role: Ivo Lund | member | Green Party
    case: a nationality in parentheses is no role
    Ivo Lund (Norway) spoke.
    no: role: *
    case: a title without any organization is no role
    President Karl Bode spoke.
    no: role: *
    case: the next of the list is no apposition
    Karl Bode, the director of the Dorn Mine and Ann Bell spoke.
    no: role: Ann Bell | director*
    case: the post of another
    Karl Bode thanked Ann Bell, director of the Dorn Mine.
    yes: role: Ann Bell | director | Dorn Mine
    no: role: Karl Bode*
    case: two sentences
    Karl Bode left. Director of the Dorn Mine is a good post.
    no: role: *
    case: a second reversed apposition
    The Rye Union was represented by its president, Karl Bode, and general secretary, Uma Dell.
    yes: role: Karl Bode | president | Rye Union
    yes: role: Uma Dell | general secretary | Rye Union
    known: only the first title takes the possessive
    case: status before a name with the organization behind it
    Outgoing President Karl Bode of the Rye Bank spoke.
    yes: role: Karl Bode | President | Rye Bank | outgoing
    case: -elect before a name
    President-elect Tess Arden of the Rye Bank spoke.
    yes: role: Tess Arden | President-elect | Rye Bank | elect
    case: where somebody shot a president is none of his offices
    He went to the Rye Theater, where Karl Bode shot President Kennard.
    no: role: * | President | *
    case: works in a list
    He made appearances in Lou Grant, The Dukes of Hazzard, Golden Girls and Cheers.
    no: role: *
    """#)
}
