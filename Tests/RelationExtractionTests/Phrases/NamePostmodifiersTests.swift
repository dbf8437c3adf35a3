import TestSupport
import Testing

/// What stands between a name and its apposition and is no post.
struct NamePostmodifiersTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: an age between commas
    Ann Bell, 54, director of the Dorn Mine, spoke.
    yes: role: Ann Bell | director | Dorn Mine
    case: an age in parentheses
    Carl Dorn (47), director of the Hill Mine, spoke.
    yes: role: Carl Dorn | director | Hill Mine
    case: an age in words
    Ann Bell, aged 54, director of the Dorn Mine, spoke.
    yes: role: Ann Bell | director | Dorn Mine
    known: "aged" before the number is not passed over
    case: letters of honour
    Lena Okoro MP, chairwoman of the Hill Committee, and Karl Bode, PhD, FRS, rector of the Dorn
    College, spoke.
    yes: role: Lena Okoro | chairwoman | Hill Committee
    yes: role: Karl Bode | rector | Dorn College
    no: person: Lena Okoro MP
    case: a year of birth
    Ann Bell (born 1970), director of the Dorn Mine, spoke.
    yes: role: Ann Bell | director | Dorn Mine
    case: a country in parentheses
    Olaf Berg (Norway), president of the Rye Union, spoke.
    yes: role: Olaf Berg | president | Rye Union
    no: role: * | Norway*
    case: of a country
    Uma Dell of Mexico, treasurer of the Rye Union, spoke.
    yes: role: Uma Dell | treasurer | Rye Union
    no: role: * | Mexico*
    case: a title of state takes the country, a rank does not
    President Anil Rao of Peru met Foreign Minister Rosa Lind of Norway and Col. Omar Tull of
    Canada.
    yes: role: Anil Rao | President | Peru
    yes: role: Rosa Lind | Foreign Minister | Norway
    no: role: Omar Tull*
    case: a place in a photograph
    Guy Lund (left), secretary of the Rye Union, spoke with Ivo Lund (right), secretary of the Dorn
    Union.
    yes: role: Guy Lund | secretary | Rye Union
    yes: role: Ivo Lund | secretary | Dorn Union
    no: role: Guy Lund | secretary | Dorn Union
    case: a party and a state
    Tess Arden (D-Ohio), chairwoman of the Hill Committee, spoke.
    yes: role: Tess Arden | chairwoman | Hill Committee
    no: organization: D-Ohio
    case: in a list
    Ann Bell (Norway), Carl Dorn, 61, and Eve Frost MP attended the 3rd Congress of the Rye Union.
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    yes: attendance 3: Eve Frost > 3rd Congress of the Rye Union
    case: nothing of this is a post
    Ann Bell, 54, left. Carl Dorn (47) came. Eve Frost, FRS, spoke. Ivo Lund (right) listened.
    no: role: *
    """#)
}
