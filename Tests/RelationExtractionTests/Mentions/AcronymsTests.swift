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
    known: an expansion in parentheses behind the acronym is not tied to it
    case: a company in short
    Kate Winn, CEO of Acme Widgets Inc., said that Acme will grow. Uma Dell, president of Acme,
    spoke.
    yes: role: Uma Dell | president | Acme Widgets Inc.
    known: the first word of a company is not taken as its short name
    """#)
}
