import TestSupport
import Testing

/// Which names are one person, and whom words without a name stand for.
struct PersonResolutionTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: a surname goes with the full name
    Tess Arden, director of the Dorn Mine, said output rose. Arden added that it would rise more.
    yes: person: Tess Arden | Arden
    no: person: Arden
    case: an honorific with the surname
    Tess Arden, director of the Dorn Mine, spoke. Ms Arden smiled.
    yes: person: Tess Arden
    no: person: Arden*
    case: the family name comes first
    Kim Il Nam, director of the Dorn Mine, spoke. Kim said that output rose.
    yes: person: Kim Il Nam | Kim
    case: two bearers of one surname leave it open
    Tess Arden and Paul Arden, directors of the Dorn Mine, spoke. Arden smiled.
    yes: person: Tess Arden
    yes: person: Paul Arden
    no: person: Tess Arden | Arden
    no: person: Paul Arden | Arden
    case: a middle initial may be left out
    Uma L. Dell, director of the Dorn Mine, spoke. Dell said that output rose.
    yes: person: Uma L. Dell | Dell
    case: he is the subject
    Karl Bode opened the 3rd Congress of the Rye Union. He made a report at the congress.
    yes: report: Karl Bode > 3rd Congress of the Rye Union
    case: she is the subject
    Uma Dell opened the 3rd Congress of the Rye Union. She chaired the congress.
    yes: chair: Uma Dell > 3rd Congress of the Rye Union
    case: he holds a post
    Max Feld resigned. He had been rector of Barwick University since 1999.
    yes: role: Max Feld | rector | Barwick University
    case: a title stands for its holder
    Rosa Lind, general secretary of the Rye Union, came. The general secretary made a report at the
    3rd Congress of the Rye Union.
    yes: report: Rosa Lind > 3rd Congress of the Rye Union
    case: the title of another body stands for another
    Rosa Lind, chairwoman of the Rye Union, and Karl Bode, chairman of the Dorn Mine, came.
    The chairman of the Dorn Mine made a report at the 3rd Congress of the Rye Union.
    yes: report: Karl Bode > 3rd Congress of the Rye Union
    no: report: Rosa Lind*
    case: the reporter is who made the report
    Rosa Lind made a report at the 3rd Congress of the Rye Union. The reporter praised the members.
    The reporter made the closing address at the congress.
    yes: closing: Rosa Lind > 3rd Congress of the Rye Union
    known: the reporter is not tied to the report
    case: a particle at the start of the sentence
    Carlos de la Vega, president of the Rye Bank, came. De la Vega said that rates rise.
    no: person: De la Vega*
    case: a forename and a nickname between
    Karl "Kalle" Bode, chairman of the Dorn Mine, spoke. Karl Bode said that output rose.
    yes: person: Karl "Kalle" Bode
    no: person: Karl Bode*
    case: the longer form comes second
    Bode said output rose. Karl Bode, chairman of the Dorn Mine, smiled.
    yes: person: Karl Bode | Bode
    no: person: Bode*
    case: a middle name may be left out
    Karl Anton Bode, chairman of the Dorn Mine, spoke. Karl Bode said that output rose.
    no: person: Karl Bode*
    case: an initial for the first name of three
    Mandla Themba Fourie, director of the Dorn Mine, spoke. M. Fourie said that output rose.
    yes: person: Mandla Themba Fourie | M. Fourie
    no: person: M. Fourie*
    case: an initial for the first name of two
    Mandla Fourie, director of the Dorn Mine, spoke. M. Fourie said that output rose.
    yes: person: Mandla Fourie | M. Fourie
    no: person: M. Fourie*
    known: a name of two words is noted only when the initials have been read
    case: another initial is another person
    Mandla Themba Fourie, director of the Dorn Mine, spoke. K. Fourie, treasurer of the Rye Bank,
    left.
    yes: role: K. Fourie | treasurer | Rye Bank
    no: person: Mandla Themba Fourie | K. Fourie
    case: an initial of two bearers leaves it open
    Mandla Themba Fourie and Moses Anton Fourie, directors of the Dorn Mine, spoke. M. Fourie left.
    no: person: Mandla Themba Fourie | M. Fourie
    no: person: Moses Anton Fourie | M. Fourie
    case: a particle that opens the sentence
    Jan van der Brugge, director of the Dorn Mine, and Lucia de Santos, its treasurer, came. Van der
    Brugge said that output rose. De Santos added that rates fell.
    yes: person: Jan van der Brugge | Van der Brugge
    yes: person: Lucia de Santos | De Santos
    no: person: Van der Brugge*
    no: person: De Santos*
    case: the same particle before another surname
    Carlos de la Vega, president of the Rye Bank, came. De la Cruz, director of the Dorn Mine, left.
    yes: role: De la Cruz | director | Dorn Mine
    no: person: Carlos de la Vega | De la Cruz
    case: a saint in short
    Kester St. Roche, director of the Dorn Mine, spoke. St. Roche said that output rose.
    yes: person: Kester St. Roche | St. Roche
    no: person: St. Roche*
    case: the outer two of four names
    Maria Elena Sousa Prado, president of the Rye Bank, spoke. Maria Prado said that rates rise.
    yes: person: Maria Elena Sousa Prado | Maria Prado
    no: person: Maria Prado*
    case: a brother has another first name
    Karl Anton Bode, chairman of the Dorn Mine, spoke. Paul Bode, treasurer of the Rye Bank, left.
    yes: role: Paul Bode | treasurer | Rye Bank
    no: person: Karl Anton Bode | Paul Bode
    case: the outer names of two leave it open
    Karl Anton Bode and Karl Emil Bode, directors of the Dorn Mine, spoke. Karl Bode left.
    no: person: Karl Anton Bode | Karl Bode
    no: person: Karl Emil Bode | Karl Bode
    case: syllables have no outer pair
    Kim Rok Nam, director of the Dorn Mine, met Kim Nam, treasurer of the Rye Bank.
    yes: role: Kim Nam | treasurer | Rye Bank
    no: person: Kim Rok Nam | Kim Nam
    case: an initial and the name it stands for
    Karl H. Bode

    Karl Heinrich Bode (3 May 1901 - 4 June 1980) was a baker. Bode worked in Ryeford.
    yes: person: Karl Heinrich Bode
    no: person: Karl H. Bode
    no: person: Bode
    case: initials beyond ASCII
    Karl Ö. Bode, head of the Oak Mill, left. Karl Åke Bode, director of the Rye Bank, spoke.
    yes: person: Karl Ö. Bode
    yes: person: Karl Åke Bode
    case: two with one initial
    Karl H. Bode met Karl Heinrich Bode and Karl Hugo Bode.
    yes: person: Karl H. Bode
    yes: person: Karl Heinrich Bode
    yes: person: Karl Hugo Bode
    """#)
}
