import TestSupport
import Testing

/// Titles whose verb stands in the clause before only.
struct GappingTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: two more behind the verb
    Ann Bell was elected president of the Rye Union, Carl Dorn and Eve Frost vice-presidents.
    yes: role: Ann Bell | president | Rye Union
    yes: role: Carl Dorn | vice-president | Rye Union
    yes: role: Eve Frost | vice-president | Rye Union
    no: role: Ann Bell | vice-president*
    no: role: Carl Dorn | president*
    case: and one more
    Ann Bell was elected president of the Rye Union, and Carl Dorn treasurer.
    yes: role: Ann Bell | president | Rye Union
    yes: role: Carl Dorn | treasurer | Rye Union
    no: role: Ann Bell | treasurer*
    case: relieved, with as
    Ann Bell was relieved as director of the Dorn Mine, and Carl Dorn as manager.
    yes: role: Ann Bell | director | Dorn Mine | former
    yes: role: Carl Dorn | manager | Dorn Mine | former
    no: role: Carl Dorn | manager | Dorn Mine
    known: a title behind a name and "as" takes part only with "of his" before "as"
    case: relieved, with of his as
    Ann Bell was relieved of her post as director of the Dorn Mine and Carl Dorn of his as manager.
    yes: role: Ann Bell | director | Dorn Mine | former
    yes: role: Carl Dorn | manager | Dorn Mine | former
    no: role: Carl Dorn | manager | Dorn Mine
    case: a comma for the verb
    Ann Bell became rector of the Dorn College; Carl Dorn, dean.
    yes: role: Ann Bell | rector | Dorn College
    yes: role: Carl Dorn | dean | Dorn College
    known: a comma in the place of the verb is not read
    case: a body of its own
    Ann Bell was elected president of the Rye Union, and Carl Dorn chairman of the Dorn Union.
    yes: role: Ann Bell | president | Rye Union
    yes: role: Carl Dorn | chairman | Dorn Union
    no: role: Carl Dorn | president*
    no: role: Ann Bell | chairman*
    case: three in a row
    Ann Bell was elected president of the Rye Union, Carl Dorn secretary and Eve Frost treasurer.
    yes: role: Ann Bell | president | Rye Union
    yes: role: Carl Dorn | secretary | Rye Union
    yes: role: Eve Frost | treasurer | Rye Union
    no: role: Carl Dorn | treasurer*
    case: the body is the subject
    The Rye Bank appointed Ann Bell chairwoman and Carl Dorn treasurer.
    yes: role: Ann Bell | chairwoman | Rye Bank
    yes: role: Carl Dorn | treasurer | Rye Bank
    case: and others
    Ann Bell was elected president of the Hill Committee, Carl Dorn and 12 others members.
    yes: role: Carl Dorn | member | Hill Committee
    no: role: Ann Bell | member*
    case: an apposition behind the verb is no gap
    Ann Bell was elected president of the Rye Union, and Carl Dorn, director of the Dorn Mine,
    thanked her.
    yes: role: Ann Bell | president | Rye Union
    yes: role: Carl Dorn | director | Dorn Mine
    no: role: Carl Dorn | director | Rye Union
    no: role: Carl Dorn | president*
    case: another verb fills the gap
    Ann Bell was elected president of the Rye Union, and Carl Dorn greeted the treasurer.
    yes: role: Ann Bell | president | Rye Union
    no: role: Carl Dorn*
    case: what did not happen has no gap
    Ann Bell was not elected president of the Rye Union, nor Carl Dorn treasurer.
    no: role: *
    """#)
}
