import TestSupport
import Testing

/// Chains of units, by preposition, possessive and order, and the links between them.
struct OrganizationChainTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: two steps by of
    Tess Arden, head of the weaving shop of the Fooville Mill, spoke.
    yes: part-of: weaving shop of the Fooville Mill > Fooville Mill
    case: of and under
    Tess Arden, head of the repair work-team of the cement shop under the Fooville Cement Complex,
    spoke.
    yes: part-of: cement shop under the Fooville Cement Complex > Fooville Cement Complex
    yes: part-of: repair work-team of the cement shop under the Fooville Cement Complex >
      cement shop under the Fooville Cement Complex
    case: in
    Tess Arden, head of the repair team in the loom workshop of the Fooville Mill, spoke.
    yes: part-of: loom workshop of the Fooville Mill > Fooville Mill
    case: at
    The Faculty of Law at the University of Rye is old.
    yes: part-of: Faculty of Law at the University of Rye > University of Rye
    case: depth six
    Kim Il Nam, member of the first section of the propaganda department of the secretariat of the
    Standing Committee of the Central Council of the Youth League of the Rye Farm, spoke.
    yes: part-of: Youth League of the Rye Farm > Rye Farm
    yes: part-of: Central Council of the Youth League of the Rye Farm > Youth League of the Rye Farm
    yes: part-of: Standing Committee of the Central Council of the Youth League of the Rye Farm >
      Central Council of the Youth League of the Rye Farm
    case: the party's chain
    Kim Il Nam, member of the Presidium of the Political Bureau of the Central Committee of the
    Workers' Party of Ryeland, spoke.
    yes: part-of: Central Committee of the Workers' Party of Ryeland > Workers' Party of Ryeland
    yes: part-of: Political Bureau of the Central Committee of the Workers' Party of Ryeland >
      Central Committee of the Workers' Party of Ryeland
    no: part-of: Political Bureau of the Central Committee of the Workers' Party of Ryeland >
      Workers' Party of Ryeland
    case: possessive
    The Fooville Mill's Loom Department is new.
    yes: part-of: Loom Department of the Fooville Mill > Fooville Mill
    case: an acronym before the unit
    The World Bee Organization (WBO) met. The WBO Secretariat replied.
    yes: part-of: Secretariat of the World Bee Organization > World Bee Organization
    case: a party's full name before its committee
    Kim Il Nam, member of the Rye Social Democratic Party Central Committee, spoke.
    yes: part-of: Central Committee of the Rye Social Democratic Party > Rye Social Democratic Party
    case: a unit numbered behind its noun
    Work-team No. 5 of the Dorn Mine won.
    yes: part-of: Work-team No. 5 of the Dorn Mine > Dorn Mine
    case: a unit numbered before its noun
    No. 3 Shop of the Dorn Mine won.
    yes: part-of: No. 3 Shop of the Dorn Mine > Dorn Mine
    case: a quoted name
    The "Red Star" Brigade of the Dorn Mine won.
    yes: organization: "Red Star" Brigade of the Dorn Mine
    known: the quoted name before the noun is lost
    case: ordinals of an army
    The 2nd Battalion of the 7th Brigade marched.
    yes: part-of: 2nd Battalion of the 7th Brigade > 7th Brigade
    case: the Party cell of a unit
    Ben Nash, Party cell secretary of the weaving shop of the Fooville Mill, spoke.
    yes: part-of: weaving shop of the Fooville Mill > Fooville Mill
    yes: part-of: Party cell of weaving shop of the Fooville Mill > weaving shop of the Fooville
      Mill
    yes: role: Ben Nash | Party cell secretary | Party cell of weaving shop of the Fooville Mill
    case: the Party committee of a unit
    Ben Nash, secretary of the Party committee of the Fooville Mill, spoke.
    yes: part-of: Party committee of the Fooville Mill > Fooville Mill
    yes: role: Ben Nash | secretary | Party committee of the Fooville Mill
    case: a primary Party committee and a trade union committee of one enterprise
    Rosa Lind, secretary of the Primary Party Committee of the Dorn Mine, and Karl Bode, chairman of
    the Trade Union Committee of the mine, spoke.
    yes: part-of: Primary Party Committee of the Dorn Mine > Dorn Mine
    yes: part-of: Trade Union Committee of the Dorn Mine > Dorn Mine
    case: bodies of one short name are kept apart
    The youth league committee of the Rye Mill came. The youth league committee of the Dorn Mine
    left.
    yes: part-of: youth league committee of the Rye Mill > Rye Mill
    yes: part-of: youth league committee of the Dorn Mine > Dorn Mine
    case: a committee of a place and of its party
    Ada Moor, first secretary of the Hill County Party Committee, spoke.
    yes: role: Ada Moor | first secretary | Hill County Party Committee
    no: organization: Hill County Party
    case: a saint in the name
    Karl Bode, rector of St. Paul's College, spoke.
    yes: organization: St. Paul's College
    no: organization: St. Paul
    case: a university's faculty by possessive
    The University of Rye's Faculty of Law met.
    yes: part-of: Faculty of Law of the University of Rye > University of Rye
    known: the possessive behind a topic becomes part of the topic
    case: a delegation of one sender
    A delegation of the Lakeland Union left.
    yes: part-of: delegation of the Lakeland Union > Lakeland Union
    case: a delegation of two senders
    A delegation of the Rye Union and the Lakeland Union left.
    yes: part-of: delegation of the Rye Union*
    no: organization: Rye Union and*
    case: its unit
    The Rye Bank met. Its Audit Committee reported.
    yes: part-of: Audit Committee of the Rye Bank > Rye Bank
    case: a larger body behind a comma
    The Faculty of Medicine, University of Dorn, is old.
    yes: part-of: Faculty of Medicine*
    known: a larger body behind a comma is not linked
    case: a work-team with its number before
    Tess Arden, head of No. 4 Work-team of the Dorn Mine, spoke.
    yes: role: Tess Arden | head | No. 4 Work-team of the Dorn Mine
    yes: part-of: No. 4 Work-team of the Dorn Mine > Dorn Mine
    case: numbers before the noun keep teams apart
    No. 1 Work-team of the Dorn Mine won. No. 2 Work-team of the Dorn Mine lost.
    yes: organization: No. 1 Work-team of the Dorn Mine
    yes: organization: No. 2 Work-team of the Dorn Mine
    no: organization: Work-team*
    case: numbers at both ends of the chain
    Tess Arden, head of No. 2 Workshop of the February 8 Rye Complex, spoke.
    yes: part-of: No. 2 Workshop of the February 8 Rye Complex > February 8 Rye Complex
    case: numbers behind the noun keep offices apart
    Office 6 of the Rye Bank moved. Karl Bode, head of Office 7 of the Rye Bank, stayed.
    yes: part-of: Office 6 of the Rye Bank > Rye Bank
    yes: role: Karl Bode | head | Office 7 of the Rye Bank
    no: organization: Office of the Rye Bank*
    case: a company by its letter
    Capt. Uma Dell, commander of Company B of the 3rd Engineer Battalion, spoke.
    yes: part-of: Company B of the 3rd Engineer Battalion > 3rd Engineer Battalion
    yes: role: Uma Dell | commander | Company B of the 3rd Engineer Battalion
    case: a section of an embassy
    Paul Vint, head of the trade section of the Norwegian Embassy, spoke.
    yes: part-of: trade section of the Norwegian Embassy > Norwegian Embassy
    yes: role: Paul Vint | head | trade section of the Norwegian Embassy
    case: a department of a partnership
    Ann Bell, head of the tax department of Tarr & Vell, spoke.
    yes: part-of: tax department of Tarr & Vell > Tarr & Vell
    case: a committee of the same complex
    Karl Bode, director of the Rye Steel Complex, and Ann Bell, secretary of the youth committee of
    the same complex, spoke.
    yes: part-of: youth committee of the Rye Steel Complex > Rye Steel Complex
    no: organization: youth committee of the same complex*
    no: part-of: * > same*
    case: an embassy of a country
    Rosa Lind, head of the embassy of Peru, spoke.
    yes: part-of: embassy of Peru > Peru
    no: organization: embassy of the Peru
    case: a legal form at the end of the chain
    Ann Bell, member of the Board of Directors of Ridge Mining Company, Inc., spoke.
    yes: part-of: Board of Directors of Ridge Mining Company, Inc. > Ridge Mining Company, Inc.
    known: behind "of Directors" the company is part of the board's topic
    case: a desk of a newspaper whose name stands behind the noun
    Ann Bell, head of the sports desk of the newspaper Harbour Post, spoke.
    yes: part-of: sports desk of*Harbour Post > Harbour Post
    known: the noun before the name ends the chain
    case: three units over commas
    Anna Belk is a lecturer in the Department of Physics, School of Science, Harn University.
    yes: part-of: Department of Physics* > School of Science*
    yes: part-of: School of Science* > Harn University
    case: two commanders, two services
    KPX Navy Commander Kim Myong Sik and Air Force Commander Kim Kwang Hyok were present.
    yes: role: Kim Myong Sik | Commander | KPX Navy
    yes: role: Kim Kwang Hyok | Commander | Air Force
    """#)
}
