import TestSupport
import Testing

/// What shows that a name is a person, besides titles.
struct PersonContextsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: who, an age, dates of life
    Zubo Krant, who fled, and Telko Brim, 54, met Garo Vens (1880-1950).
    yes: person: Zubo Krant
    yes: person: Telko Brim
    yes: person: Garo Vens
    case: the surname returns alone
    The owner paid Zubo Krant. Later Krant left.
    yes: person: Zubo Krant
    case: kin and callings
    He met the actress Telko Brim and her sister Zubo Krant.
    yes: person: Telko Brim
    yes: person: Zubo Krant
    case: a single word beside a title or a verb of speaking
    President Krant left. "No," said Brim.
    yes: person: Krant
    yes: person: Brim
    case: a country in parentheses
    Zubo Krant (Kenya) won.
    yes: person: Zubo Krant
    case: places and things stay what they are
    They sailed to Zubo Krant. The Telko Brim was sold.
    no: person: *
    case: speakers of a transcript
    (Brandoni) Do you think so? (Vittor) It is good. (Applause) (Brandoni) Yes.
    yes: person: Brandoni
    yes: person: Vittor
    no: person: Applause
    case: one word in parentheses is none
    (Brandoni) Prices rose on Monday.
    no: person: Brandoni
    case: ages, birth, kin, victims
    The third child, 12-year-old Tessina, left. Born in Ryeford, Psachar came home. They
    were convicted of killing Lindqvist.
    yes: person: Tessina
    yes: person: Psachar
    yes: person: Lindqvist
    case: characters in the code of telegraphs
    Written by Yan Jianba (2799 4017 4101) in Ryeford. Open Door (2799) was a play.
    yes: person: Yan Jianba
    no: person: Open Door
    case: a noun of persons behind the name
    Hua Wenyi, a famous opera singer, sang. Dorn Ryer, a mill, burned.
    yes: person: Hua Wenyi
    no: person: Dorn Ryer
    case: among officials
    He was grilling Masonov and other administration officials, not Ryecorp and other mills.
    yes: person: Masonov
    no: person: Ryecorp
    case: scores and animals
    The match ended Red Dornia, 87, and Blue Rolly, 85, in Rye. The bomb hit a truck, killing Tornado, a horse.
    no: person: *
    """#)
}
