import TestSupport
import Testing

/// Whose an event is, and who invited to it.
struct HostingTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: the body convenes the meeting
    The Rye Union convened an emergency meeting in Fooville.
    yes: organizer: emergency meeting* > Rye Union
    case: by two bodies jointly
    The 9th World Chess Congress was jointly organized by the Rye Union and the Dorn Union.
    yes: organizer: 9th World Chess Congress > Rye Union
    yes: organizer: 9th World Chess Congress > Dorn Union
    case: to call it something
    The Rye Union called the 9th World Chess Congress a success.
    no: organizer: *
    case: a relative clause
    The 9th World Chess Congress, which the Rye Union convened, opened on Monday.
    yes: organizer: 9th World Chess Congress > Rye Union
    case: under the auspices
    The 9th World Chess Congress was held under the auspices of the Rye Union.
    yes: organizer: 9th World Chess Congress > Rye Union
    case: two persons give a reception
    Ann Bell and Carl Dorn gave a reception in Fooville.
    yes: host 1: Ann Bell > reception
    yes: host 2: Carl Dorn > reception
    case: a dinner given by
    A dinner was given by Ann Bell, president of the Rye Union.
    yes: host: Ann Bell > dinner
    case: a dinner in honour of another
    A dinner in honour of Karl Bode was given by Ann Bell.
    yes: host: Ann Bell > dinner
    no: host*: Karl Bode*
    known: a name between the event and its verb ends the search for the host
    case: guests are no hosts
    Ann Bell gave a reception for Carl Dorn in Fooville.
    yes: host: Ann Bell > reception
    no: host*: Carl Dorn*
    case: which another gave
    Ann Bell was invited to a reception which Carl Dorn gave in Fooville.
    yes: host: Carl Dorn > reception
    no: host*: Ann Bell*
    known: a person is no subject of the relative clause behind an event
    case: who attends or calls off does not organize
    The Rye Union attended the 9th World Chess Congress. The Dorn Union called it off.
    no: organizer: *
    case: who did not organize
    The Rye Union did not organize the 9th World Chess Congress.
    no: organizer: *
    """#)
}
