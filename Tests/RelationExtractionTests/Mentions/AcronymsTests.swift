import TestSupport
import Testing

/// Acronyms: explained, used before they are explained, unexplained, and what is none.
struct AcronymsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: explained, then used
    The Inter-City Union (ICU) met. The ICU thanked its members.
    yes: organization: Inter-City Union | ICU
    no: organization: ICU*
    case: used before it is explained
    The ICU met. The Inter-City Union (ICU) thanked its members.
    yes: organization: Inter-City Union | ICU
    no: organization: ICU*
    case: explained in quotation marks
    Acme Widgets Inc. (the "Company") said that the Company grew.
    yes: organization: Acme Widgets Inc. | Company
    case: not explained, known by its capitals
    The Workers' Party of Ryeland met. Kim Il Nam, member of the Central Committee of the WPR,
    spoke.
    yes: part-of: Central Committee of the Workers' Party of Ryeland > Workers' Party of Ryeland
    no: organization: WPR*
    case: never explained
    The secretariat of the QZX moved.
    yes: part-of: secretariat of the QZX > QZX
    case: with a place in parentheses it is no acronym
    The Inter-City Union (Norway) met.
    yes: organization: Inter-City Union
    no: organization: Norway*
    case: inside a longer name
    The Rye Workers' League (RWL) met. Ann Bell, secretary of the RWL Central Committee, spoke.
    yes: role: Ann Bell | secretary | Central Committee of the Rye Workers' League
    case: before a title
    The Rye Workers' League (RWL) met. RWL General Secretary Ann Bell spoke.
    yes: role: Ann Bell | General Secretary | Rye Workers' League
    case: with an ampersand
    The Dorn Freight & Rail Union (DF&RU) met. Ann Bell, president of the DF&RU, spoke.
    yes: role: Ann Bell | president | Dorn Freight & Rail Union
    case: lower-case letter inside
    The Dorn Institute of Technology (DIoT) met. Ann Bell, rector of the DIoT, spoke.
    yes: role: Ann Bell | rector | Dorn Institute of Technology
    case: two names with one acronym letter pattern
    The Rye Farm Union (RFU) met the Rye Forest Union. Ann Bell, president of the RFU, spoke.
    yes: role: Ann Bell | president | Rye Farm Union
    case: a title in capitals is no acronym
    Ann Bell, CEO of Acme Widgets Inc., spoke.
    no: organization: CEO*
    yes: role: Ann Bell | CEO | Acme Widgets Inc.
    case: emphasis in capitals is no organization
    Ann Bell, director of the Dorn Mine, said that this is NOT the end.
    no: organization: NOT*
    case: the acronym stands first and the name in parentheses
    The RWL (Rye Workers' League) met.
    yes: organization: Rye Workers' League | RWL
    case: a company in short
    Kate Winn, CEO of Acme Widgets Inc., said that Acme will grow. Uma Dell, president of Acme,
    spoke.
    yes: role: Uma Dell | president | Acme Widgets Inc.
    known: the first word of a company is not taken as its short name
    case: a partnership
    Tarr & Vell sued. Uma Dell, chairwoman of Tarr & Vell, met Karl Bode, director of Brandt & Oja
    LLP.
    yes: role: Uma Dell | chairwoman | Tarr & Vell
    yes: role: Karl Bode | director | Brandt & Oja LLP
    no: person: Brandt*
    case: the sign between fields, titles and persons
    Uma Dell, head of Health & Safety at the Dorn Mine, and Eve Frost, President & Treasurer of the
    Rye Bank, spoke. Ann Bell & Carl Dorn sang.
    yes: role: Uma Dell | head of Health & Safety | Dorn Mine
    yes: role: Eve Frost | Treasurer | Rye Bank
    no: organization: *&*
    case: an acronym with its number
    The Harbour Police Office 6 (HPO 6) moved. Omar Tull, director of HPO 6, spoke.
    yes: organization: Harbour Police Office 6 | HPO
    yes: role: Omar Tull | director | Harbour Police Office 6
    no: organization: HPO*
    case: an acronym with another number
    The Harbour Police Office 6 (HPO 6) moved. Omar Tull, director of HPO 7, spoke.
    no: role: Omar Tull | director | Harbour Police Office 6
    known: the number behind the acronym tells no two bodies apart
    case: a number behind an acronym that has none
    The Rye Workers' League (RWL) met. Of the RWL 40 members came.
    yes: organization: Rye Workers' League | RWL
    no: organization: RWL 40
    case: two short names of one company
    Acme Widgets Inc. ("Acme" or the "Company") grew. Uma Dell, president of Acme, and Karl Bode,
    treasurer of the Company, spoke.
    yes: role: Uma Dell | president | Acme Widgets Inc.
    yes: role: Karl Bode | treasurer | Acme Widgets Inc.
    case: a coined short name
    The Nordic Herring Council (Norherco) met. Ann Bell, director of Norherco, spoke.
    yes: role: Ann Bell | director | Nordic Herring Council
    no: organization: Norherco*
    case: never explained, before a title and a name
    QZX spokeswoman Ann Bell met VBK Secretary-General Carl Dorn.
    yes: role: Ann Bell | spokeswoman | QZX
    yes: role: Carl Dorn | Secretary-General | VBK
    case: the state behind a town is no employer
    In Fooville, CA Governor Ann Bell spoke.
    no: organization: CA*
    no: role: *
    case: emphasis before a title
    It was a BIG director who left the Dorn Mine.
    no: organization: BIG*
    known: a word in capitals before a title becomes an organization without a name behind
    case: never explained, in the possessive
    The QZX's secretary, Ann Bell, spoke.
    yes: role: Ann Bell | secretary | QZX
    known: an acronym that nobody explains names no organization before a possessive
    case: words spelled out before their acronym
    Ann Bell is secretary of Hill Education International (HEI). The HEI met on Monday.
    yes: organization: Hill Education International
    no: organization: HEI
    case: a ticker is no acronym
    Karl Bode is president of Hill Mining Inc. (NYSE: HMX).
    yes: role: Karl Bode | president | Hill Mining Inc.
    no: organization: HMX
    case: an acronym behind a name, in parentheses with its country
    The treasurer, Tess Arden (RYUT, Japan), and the deputy treasurer, Uma Dell (DORT), spoke.
    yes: organization: RYUT
    """#)
}
