import TestSupport
import Testing

/// Words that were run together are two: what comes apart, and what does not.
struct FusedWordsTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: a conjunction and a name
    Oda Brandt andTess Arden attended the 4th Congress of the Rye Union.
    yes: attendance 1: Oda Brandt > 4th Congress of the Rye Union
    yes: attendance 2: Tess Arden > 4th Congress of the Rye Union
    no: person: andTess*
    case: a preposition or an article and an organization
    Karl Bode, director ofRye Steel GmbH, spoke. Ann Bell is treasurer of theRye Union.
    yes: role: Karl Bode | director | Rye Steel GmbH
    yes: role: Ann Bell | treasurer | Rye Union
    no: organization: *ofRye*
    no: organization: *theRye*
    case: a title and a name
    PresidentUma Dell of the Rye Bank met ProfessorOda Brandt of the University of Dorn.
    yes: role: Uma Dell | President | Rye Bank
    yes: role: Oda Brandt | Professor | University of Dorn
    no: person: PresidentUma*
    case: a rank or a form of address and a name
    ColonelOmar Tull, commander of the 3rd Engineer Battalion, met ComradeKarl Bode, chairman of the
    Dorn Mine.
    yes: role: Omar Tull | commander | 3rd Engineer Battalion
    yes: role: Karl Bode | chairman | Dorn Mine
    no: person: Colonel*
    no: person: Comrade*
    case: a conjunction and a title
    Tess Arden, president andTreasurer of the Rye Choir, spoke.
    yes: role: Tess Arden | president | Rye Choir
    yes: role: Tess Arden | Treasurer | Rye Choir
    case: a reporting verb and a name
    "Rates will rise," saidTess Arden, treasurer of the Rye Bank.
    yes: role: Tess Arden | treasurer | Rye Bank
    no: person: saidTess*
    case: a syllable of a name and a verb
    Kim Rok Namattended the 4th Congress of the Rye Union.
    yes: attendance: Kim Rok Nam > 4th Congress of the Rye Union
    no: person: *Namattended
    case: a syllable of a name and a conjunction
    Kim Rok Namand Ri Kum Hui attended the 4th Congress of the Rye Union.
    yes: attendance 1: Kim Rok Nam > 4th Congress of the Rye Union
    yes: attendance 2: Ri Kum Hui > 4th Congress of the Rye Union
    case: no syllable stands before it
    The Namand Mine closed. Ann Bell, director of the Namand Mine, spoke.
    yes: role: Ann Bell | director | Namand Mine
    case: a surname with a capital inside is one word
    Ann McBride, director of the Dorn Mine, met Paul DeWitt, its treasurer.
    yes: role: Ann McBride | director | Dorn Mine
    yes: role: Paul DeWitt | treasurer | Dorn Mine
    case: a firm with a capital inside is one word
    Ann Bell, director of RyeSteel GmbH, and Karl Bode, treasurer of LeaderWorks Inc., spoke.
    yes: role: Ann Bell | director | RyeSteel GmbH
    yes: role: Karl Bode | treasurer | LeaderWorks Inc.
    case: a surname that looks like a syllable and a small word
    Jo Hanover, director of the Dorn Mine, met Jo Tabor, treasurer of the Rye Bank.
    yes: role: Jo Hanover | director | Dorn Mine
    yes: role: Jo Tabor | treasurer | Rye Bank
    no: person: Jo Han
    no: person: Jo Tab
    case: two small words
    Ann Bell is the director ofthe Dorn Mine.
    yes: role: Ann Bell | director | Dorn Mine
    known: words in small letters are not taken apart
    case: a surname of more than a syllable and a verb
    Uma Dellattended the 4th Congress of the Rye Union.
    yes: attendance: Uma Dell > 4th Congress of the Rye Union
    no: person: Uma Dellattended
    known: only a syllable is told from the verb behind it
    case: a syllable before a unit noun
    Cho Un Rim, director of the Kim Ok Sun-Kim Jong IlFoundation, spoke.
    yes: role: Cho Un Rim | director | Kim Ok Sun-Kim Jong Il Foundation
    """#)
}
