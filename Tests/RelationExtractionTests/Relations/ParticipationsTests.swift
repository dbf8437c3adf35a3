import TestSupport
import Testing

/// Who took part in an event, how, and in which order.
struct ParticipationsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: attended
    Ann Bell attended the 3rd Congress of the Rye Union.
    yes: attendance: Ann Bell > 3rd Congress of the Rye Union
    case: took part, in order
    Ann Bell, Carl Dorn and Eve Frost took part in the 3rd Congress of the Rye Union.
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    yes: attendance 3: Eve Frost > 3rd Congress of the Rye Union
    case: posts between the names of the list
    Ann Bell, director of the Dorn Mine, and Carl Dorn, director of the Hill Mine, attended the 3rd
    Congress of the Rye Union.
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    no: attendance*: Dorn Mine*
    case: was attended by
    The 3rd Congress of the Rye Union was attended by Ann Bell and Carl Dorn.
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    case: present were
    Present at the 3rd Congress of the Rye Union were Ann Bell and Carl Dorn.
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    case: among those present
    The 3rd Congress of the Rye Union opened. Among those present were Ann Bell and Carl Dorn.
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    case: a report
    Ann Bell made a report at the 3rd Congress of the Rye Union.
    yes: report: Ann Bell > 3rd Congress of the Rye Union
    case: a report with its title in quotation marks
    Ann Bell made a report "Let Us Strengthen the Cells" at the 3rd Congress of the Rye Union.
    yes: report: Ann Bell > 3rd Congress of the Rye Union
    no: organization: Cells*
    case: speeches by
    The 3rd Congress of the Rye Union heard speeches by Ann Bell and Carl Dorn.
    yes: speech 1: Ann Bell > 3rd Congress of the Rye Union
    yes: speech 2: Carl Dorn > 3rd Congress of the Rye Union
    case: speakers were
    The 3rd Congress of the Rye Union opened. Speakers were Ann Bell and Carl Dorn.
    yes: speech 1: Ann Bell > 3rd Congress of the Rye Union
    yes: speech 2: Carl Dorn > 3rd Congress of the Rye Union
    case: opening and closing
    Ann Bell made the opening address at the 3rd Congress of the Rye Union. Carl Dorn made the
    closing
    address.
    yes: opening: Ann Bell > 3rd Congress of the Rye Union
    yes: closing: Carl Dorn > 3rd Congress of the Rye Union
    no: closing: Ann Bell*
    case: opened by verb
    Ann Bell opened the 3rd Congress of the Rye Union.
    yes: opening: Ann Bell > 3rd Congress of the Rye Union
    case: presided over
    The 3rd Congress of the Rye Union was presided over by Ann Bell.
    yes: chair: Ann Bell > 3rd Congress of the Rye Union
    case: chaired
    Ann Bell, president of the Dorn Bank, chaired the 3rd Congress of the Rye Union.
    yes: chair: Ann Bell > 3rd Congress of the Rye Union
    case: under the chairmanship
    Under the chairmanship of Ann Bell, the 3rd Congress of the Rye Union began.
    yes: chair: Ann Bell > 3rd Congress of the Rye Union
    case: guided
    Kim Il Nam guided the 3rd Congress of the Rye Union.
    yes: guidance: Kim Il Nam > 3rd Congress of the Rye Union
    case: under the guidance
    Under the guidance of Kim Il Nam the 3rd Congress of the Rye Union took place.
    yes: guidance: Kim Il Nam > 3rd Congress of the Rye Union
    case: the platform
    Choe Il Nam and Ri Kum Hui took the platform of the 3rd Congress of the Rye Union.
    yes: platform 1: Choe Il Nam > 3rd Congress of the Rye Union
    yes: platform 2: Ri Kum Hui > 3rd Congress of the Rye Union
    case: three parts in one sentence
    The opening address was made by Choe Il Nam, the report by Ri Kum Hui and the closing address by
    Pak Su Gil at the 3rd Congress of the Rye Union.
    yes: opening: Choe Il Nam > 3rd Congress of the Rye Union
    no: report 2: Pak Su Gil > 3rd Congress of the Rye Union
    known: the list of makers runs on through the next noun of speech
    case: a delegation takes part
    A delegation of the Dorn Union attended the 3rd Congress of the Rye Union.
    yes: attendance: delegation of the Dorn Union > 3rd Congress of the Rye Union
    case: officials of a body give no participation of it
    Officials of the Dorn Union attended the 3rd Congress of the Rye Union.
    no: attendance: Dorn Union*
    case: messages from organizations
    Messages of greetings came from the Lakeland Union to the 3rd Congress of the Rye Union.
    yes: message*: Lakeland Union > 3rd Congress of the Rye Union
    case: a message is sent
    The Lakeland Union sent a message of greetings to the 3rd Congress of the Rye Union.
    yes: message: Lakeland Union > 3rd Congress of the Rye Union
    known: an organization is no subject of "sent a message"
    case: signed
    Ann Bell and Carl Dorn attended the signing ceremony of the Rye Union. Ann Bell signed the
    accord
    at the ceremony.
    yes: signing: Ann Bell > signing ceremony of the Rye Union
    case: hosted
    Ann Bell hosted a reception in Fooville.
    yes: host: Ann Bell > reception
    case: two sovereigns host
    King Karl III and Queen Uma hosted a reception in Fooville.
    yes: host 2: Queen Uma*
    known: one word behind a title of nobility is no person
    case: elected at is not taking part
    Ann Bell was elected president of the Rye Union at its 3rd Congress.
    no: attendance*
    case: who is only named does not take part
    Carl Dorn attended the 3rd Congress of the Rye Union. Ann Bell was at home.
    no: attendance: Ann Bell*
    case: the subordinate clause has another subject
    Ann Bell said that Carl Dorn attended the 3rd Congress of the Rye Union.
    yes: attendance: Carl Dorn > 3rd Congress of the Rye Union
    no: attendance: Ann Bell*
    case: did not attend
    Ann Bell did not attend the 3rd Congress of the Rye Union.
    no: attendance: Ann Bell*
    case: companions
    Ann Bell attended the 3rd Congress of the Rye Union with Carl Dorn.
    yes: attendance 1: Ann Bell > 3rd Congress of the Rye Union
    yes: attendance 2: Carl Dorn > 3rd Congress of the Rye Union
    case: two events in one text
    Ann Bell made a report at the 3rd Congress of the Rye Union. Carl Dorn made a report at the 5th
    Conference of the Dorn Union.
    yes: report: Ann Bell > 3rd Congress of the Rye Union
    yes: report: Carl Dorn > 5th Conference of the Dorn Union
    no: report: Carl Dorn > 3rd Congress of the Rye Union
    """#)
}
