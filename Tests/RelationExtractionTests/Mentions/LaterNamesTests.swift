import TestSupport
import Testing

/// Bare nouns and territories that the article names in full later, or has named already.
struct LaterNamesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: the Party before its name
    The Party grows. The Workers' Party of Ryeland met in Fooville.
    yes: organization: Workers' Party of Ryeland
    no: organization: Party
    case: the Union and its secretary before its name
    Ann Bell, secretary of the Union, spoke. The Rye Union thanked her.
    yes: role: Ann Bell | secretary | Rye Union
    no: organization: Union
    case: the Assembly before its name
    Karl Bode, member of the Assembly, spoke. The Lakeland Assembly closed on Monday.
    yes: role: Karl Bode | member | Lakeland Assembly
    no: organization: Assembly
    case: two fuller names leave it open
    Ann Bell, secretary of the Union, spoke. The Rye Union and the Dorn Union thanked her.
    yes: role: Ann Bell | secretary | Union
    no: role: Ann Bell | secretary | Rye Union
    no: role: Ann Bell | secretary | Dorn Union
    case: another noun is another body
    Ann Bell, member of the Senate, spoke. The Rye Union thanked her.
    yes: organization: Senate
    yes: organization: Rye Union
    no: organization: Rye Union | Senate
    case: a unit's name is not the name of the whole
    Ann Bell, member of the Senate, spoke. The Harbour Committee of the Senate met.
    yes: role: Ann Bell | member | Senate
    yes: part-of: Harbour Committee of the Senate > Senate
    case: a bishop before his diocese
    Peter Lowe, bishop of Barwick, came. The Diocese of Barwick thanked him.
    yes: role: Peter Lowe | bishop | Diocese of Barwick
    no: organization: Barwick
    case: a bishop behind his diocese
    The Diocese of Barwick grew. Peter Lowe, bishop of Barwick, thanked all.
    yes: role: Peter Lowe | bishop | Diocese of Barwick
    no: organization: Barwick
    case: two bodies of the place leave it open
    Peter Lowe, bishop of Barwick, came. The Diocese of Barwick and the Eparchy of Barwick
    thanked him.
    yes: role: Peter Lowe | bishop | Barwick
    no: role: Peter Lowe | bishop | Eparchy of Barwick
    case: a body of another place
    Peter Lowe, bishop of Barwick, came. The Diocese of Fooville thanked him.
    yes: role: Peter Lowe | bishop | Barwick
    no: role: Peter Lowe | bishop | Diocese of Fooville
    case: a territory of two words
    Karl Bode, governor of Dorn Province, came. The Bank of Dorn thanked him.
    yes: role: Karl Bode | governor | Dorn Province
    no: role: Karl Bode | governor | Bank of Dorn
    case: a university is not the mayor's
    Rosa Lind, mayor of Barwick, came. The University of Barwick thanked her.
    yes: role: Rosa Lind | mayor | Barwick
    no: role: Rosa Lind | mayor | University of Barwick
    """#)
}
