import TestSupport
import Testing

/// Messages and reports told by their senders, by relative clauses and as somebody's.
struct MessagesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: from two bodies
    The 3rd Congress of the Rye Union opened. Messages of solidarity had come from the Lakeland
    Union and the Dorn Union.
    yes: message 1: Lakeland Union > 3rd Congress of the Rye Union
    yes: message 2: Dorn Union > 3rd Congress of the Rye Union
    case: from repeated
    Letters came from the Lakeland Union and from the Hill Committee to the 3rd Congress of the Rye
    Union.
    yes: message 1: Lakeland Union > 3rd Congress of the Rye Union
    yes: message 2: Hill Committee > 3rd Congress of the Rye Union
    case: the event before the senders
    Letters arrived at the 3rd Congress of the Rye Union from the Lakeland Union and from the Hill
    Committee.
    yes: message 1: Lakeland Union > 3rd Congress of the Rye Union
    yes: message 2: Hill Committee > 3rd Congress of the Rye Union
    known: an event between the noun and "from" ends the search for senders
    case: the body sent
    The 3rd Congress of the Rye Union opened. The Lakeland Union sent its greetings.
    yes: message: Lakeland Union > 3rd Congress of the Rye Union
    case: the body had sent a message
    The 3rd Congress of the Rye Union opened. The Lakeland Union had sent a message of greetings.
    yes: message: Lakeland Union > 3rd Congress of the Rye Union
    known: "sent a message" is a verb in the vocabulary, and an organization is not its subject
    case: the report that somebody had delivered
    The 3rd Congress of the Rye Union discussed the report which Ann Bell had delivered.
    yes: report: Ann Bell > 3rd Congress of the Rye Union
    case: a letter that somebody sent
    The 3rd Congress of the Rye Union heard the letter which Karl Bode, secretary of the Lakeland
    Union, had sent.
    yes: message: Karl Bode > 3rd Congress of the Rye Union
    yes: role: Karl Bode | secretary | Lakeland Union
    case: the address was hers
    Ann Bell opened the 3rd Congress of the Rye Union. The closing address was Carl Dorn's.
    yes: closing: Carl Dorn > 3rd Congress of the Rye Union
    no: closing: Ann Bell*
    case: the body that gets the message sends none
    The 3rd Congress of the Rye Union sent a message of thanks to the Lakeland Union.
    no: message*: Lakeland Union*
    case: who reads a message out has not sent it
    At the 3rd Congress of the Rye Union, Ann Bell read out a letter from the Lakeland Union.
    yes: message: Lakeland Union > 3rd Congress of the Rye Union
    no: message*: Ann Bell*
    known: "read out a letter" is taken for sending one
    case: the report that somebody criticized is not his
    The 3rd Congress of the Rye Union discussed the report which Ann Bell had criticized.
    no: report*
    case: no letter came
    The 3rd Congress of the Rye Union opened. Ann Bell said that no letter had come from the
    Lakeland Union.
    no: message*
    case: the first word of the text
    Letters came from the Rye Union.
    no: person: *
    """#)
}
