import TestSupport
import Testing

/// Posts told by verbs: to be, to become, to be elected, to head, to resign.
struct PredicatesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: is
    Karl Bode is chairman of the Rye Bank.
    yes: role: Karl Bode | chairman | Rye Bank
    case: was
    Karl Bode was chairman of the Rye Bank.
    yes: role: Karl Bode | chairman | Rye Bank*
    case: elected
    Mara Quist was elected president of the Chess Federation of Ryeland.
    yes: role: Mara Quist | president | Chess Federation of Ryeland
    case: appointed as
    Mara Quist was appointed as rector of the Dorn College.
    yes: role: Mara Quist | rector | Dorn College
    case: the body elects as
    The Rye Union elected Mary Hobb as president.
    yes: role: Mary Hobb | president | Rye Union
    case: the body elects, without as
    The Rye Union elected Mary Hobb president.
    yes: role: Mary Hobb | president | Rye Union
    case: the body names its new president
    The Rye Union named Mary Hobb its new president.
    yes: role: Mary Hobb | president | Rye Union
    case: the body appoints a chairman of its board
    The Rye Bank appointed Mary Hobb chairwoman of its board of directors.
    yes: role: Mary Hobb | chairwoman | board of directors of the Rye Bank
    known: "its board of directors" in lower case is not read behind a title
    case: became
    Karl Bode became the third president of the Rye Union.
    yes: role: Karl Bode | third president | Rye Union
    case: heads
    Karl Bode heads the Rye Union.
    yes: role: Karl Bode | head | Rye Union
    case: who heads
    Karl Bode, who heads the Rye Union, spoke.
    yes: role: Karl Bode | head | Rye Union
    case: who served as
    Karl Bode, who served as secretary of the Rye Union, spoke.
    yes: role: Karl Bode | secretary | Rye Union
    case: commands
    Lt. Gen. Omar Tull commands the Northern Army Corps.
    yes: role: Omar Tull | commander | Northern Army Corps
    case: headed by
    The secretariat of the Rye Union, headed by Rosa Lind, moved.
    yes: role: Rosa Lind | head | secretariat of the Rye Union
    case: chaired by
    The Rye Executive Board, chaired by Karl Bode, met.
    yes: role: Karl Bode | chair | Rye Executive Board
    case: a delegation headed by
    A delegation of the Rye Union headed by Rosa Lind left.
    yes: role: Rosa Lind | head | delegation of the Rye Union
    case: with somebody at its head
    A delegation of the Rye Union with Rosa Lind at its head left.
    yes: role: Rosa Lind | head | delegation of the Rye Union*
    known: "with X at its head" is not read
    case: led by
    A delegation of the Rye Union led by its chairwoman Rosa Lind left.
    yes: role: Rosa Lind | leader | delegation of the Rye Union
    case: conducted by
    The Dorn Choir is conducted by Karl Bode.
    yes: role: Karl Bode | conductor | Dorn Choir
    case: the predecessor held the post
    Mara Quist was elected president of the Rye Union, succeeding Olaf Berg.
    yes: role: Olaf Berg | president | Rye Union | former
    case: she replaces him
    Mara Quist was elected president of the Rye Union. She replaces Olaf Berg.
    yes: role: Olaf Berg | president | Rye Union | former
    case: resigned as
    Karl Bode resigned as chairman of the Rye Bank.
    yes: role: Karl Bode | chairman | Rye Bank | former
    case: joins as
    Karl Bode joins the Rye Bank as treasurer.
    yes: role: Karl Bode | treasurer | Rye Bank
    case: negation and wish are no post
    Karl Bode wants to be chairman of the Rye Bank one day.
    no: role: Karl Bode*
    case: hopes, refusals and conditions are no posts
    Karl Bode hopes to become president of the Rye Union. Mara Quist declined to be rector of the
    Dorn College. Olaf Berg would be mayor of the Tarn Council. Ada Moor was nominated as head of
    the Rye Bank.
    no: role: *
    case: whom an agent makes head
    Tom Hackett was appointed by President John F. Moor to head the Rye Committee on Crime.
    yes: role: Tom Hackett | head | Rye Committee on Crime
    no: role: John F. Moor | head | *
    case: whom an agent makes head, behind a place
    Born in Ryeford, Dornland, Tom Hackett was appointed by President John F. Moor to head the Rye Committee on Crime.
    yes: role: Tom Hackett | head | Rye Committee on Crime
    no: role: Dornland | * | *
    case: kin of who is told of
    Born Elizabeth Tipton Walker in Rye, her father was an engineer with the Dorn Corporation.
    no: role: Elizabeth Tipton Walker | * | *
    case: who stands behind "of" leads nothing
    The evidence in favor of John Allen led the Rye Assembly to declare so. Alex Hard directed the Dorn Company/Rye drama.
    no: role: *
    """#)
}
