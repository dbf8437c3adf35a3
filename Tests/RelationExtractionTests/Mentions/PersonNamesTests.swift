import TestSupport
import Testing

/// Persons' names of all forms, told by what stands around them.
struct PersonNamesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: two parts, with a post behind
    Oda Brandt, director of the Fooville Mill, spoke.
    yes: person: Oda Brandt
    case: a name of one part with a post behind
    Pratu, director of the Fooville Mill, spoke.
    yes: role: Pratu | director | Fooville Mill
    case: three syllables
    Party members listened. Kim Rok Nam said that output rose.
    yes: person: Kim Rok Nam
    case: three syllables with hyphen are the same person
    Kim Rok Nam spoke. Later Kim Rok-nam, director of the Fooville Mill, answered.
    yes: person: Kim Rok Nam | Kim Rok-nam
    case: a family name of one letter
    O Su Yong, chairman of the Fooville Mill, met U Myong Su, director of the Barwick Mine.
    yes: person: O Su Yong
    yes: person: U Myong Su
    case: four parts with a particle
    Carlos de la Vega, president of the Barwick Bank, spoke.
    yes: person: Carlos de la Vega
    case: a Dutch particle behind a title of honour
    Dame Ruth van der Meer, director of the Fooville Mill, spoke.
    yes: person: Ruth van der Meer
    case: five parts
    Maria Elena Sousa dos Santos, president of the Barwick Bank, spoke.
    yes: person: Maria Elena Sousa dos Santos
    case: initials
    W. E. B. Tanner, director of the Fooville Mill, and Uma L. Dell, its treasurer, spoke.
    yes: person: W. E. B. Tanner
    yes: person: Uma L. Dell
    case: hyphen and apostrophe
    Anna-Maria O'Brien, director of the Fooville Mill, spoke.
    yes: person: Anna-Maria O'Brien
    case: a curly apostrophe
    Anna O’Brien, director of the Fooville Mill, spoke. Anna O'Brien smiled.
    yes: person: Anna O'Brien
    case: Junior
    John Smith Jr., chairman of the Fooville Mill, spoke.
    yes: person: John Smith Jr.
    case: Junior behind a comma
    John Smith, Jr., chairman of the Fooville Mill, spoke.
    yes: role: John Smith, Jr. | chairman | Fooville Mill
    case: a nickname in quotation marks
    Karl "Kalle" Bode, chairman of the Fooville Mill, spoke.
    yes: role: Karl "Kalle" Bode | chairman | Fooville Mill
    case: letters outside ASCII
    Łukasz Żuraw, director of the Fooville Mill, and Óscar Peña, its treasurer, spoke.
    yes: person: Łukasz Żuraw
    yes: person: Óscar Peña
    case: an honorific is no part of the name
    Comrade Karl Bode and Mr. Tom Averill attended the conference of the Fooville Mill.
    yes: person: Karl Bode
    yes: person: Tom Averill
    no: person: Mr*
    no: person: Comrade*
    case: honorifics one after the other
    H.E. Mr. Karl Bode, chairman of the Fooville Mill, spoke.
    yes: role: Karl Bode | chairman | Fooville Mill
    case: a reporting verb before the name
    "We will build," said Tess Arden.
    yes: person: Tess Arden
    case: a reporting verb behind the name
    Tess Arden added that rates rise.
    yes: person: Tess Arden
    case: a list makes all of it persons
    Kim Il Nam, Anselm Tarr and Birk Vell attended the meeting.
    yes: person: Anselm Tarr
    yes: person: Birk Vell
    case: a rank before the name
    Lt. Gen. Omar Tull commands the Northern Army Corps.
    yes: person: Omar Tull
    no: person: Gen*
    case: a place is no person
    Tess Arden, director of the Fooville Mill, flew to New Barwick on Monday.
    no: person: New Barwick
    no: person: Monday*
    case: a street named after a person names none
    The march went along Rosa Lind Street in Fooville.
    no: person: *
    case: letters of honour behind the name are no part of it
    Tess Arden MP, chair of the Harbour Committee, spoke.
    yes: person: Tess Arden
    no: person: Tess Arden MP
    case: letters of honour behind a comma
    Dr. Ada Tanner, F.R.S., head of the Fooville Institute, spoke.
    yes: role: Ada Tanner | head | Fooville Institute
    known: what stands between name and title breaks the apposition
    case: a lone surname with an honorific and a post
    Mrs. Arden, treasurer of the Fooville Mill, resigned.
    yes: role: Arden | treasurer | Fooville Mill*
    case: a lone surname with an honorific and its age
    Mr Bode, 54, a former director of the Rye Bank, smiled.
    yes: role: Bode | director | Rye Bank | former
    case: a surname in capitals
    Ms. DELL (Norway) said that her country agreed. Ms. Dell left.
    yes: person: D*
    case: the surname is a common noun
    Eve Frost and Guy Hill of the Fooville Mill spoke at the meeting.
    yes: person: Eve Frost
    yes: person: Guy Hill
    known: a surname that is a place noun counts only at the end of its phrase
    case: a place behind the name
    Archbishop Karl Bode of Ryeport, president of the Fooville Mill, spoke.
    yes: role: Karl Bode | president | Fooville Mill
    no: person: Ryeport
    known: the lone word behind "of" takes the apposition
    case: a family name that is an article in small letters
    He Yun Ho, Choe Ryong, An Jong and U Myong Su spoke at the meeting.
    yes: person: An Jong
    known: An is taken as the article
    case: the organization named after a person names none
    The Kim Rak Hui Textile Mill and the John Dorn Foundation are old.
    yes: organization: Kim Rak Hui Textile Mill
    yes: organization: John Dorn Foundation
    no: person: *
    case: an order named after a person names none
    The Order of Ada Moor was given to the Fooville Mill.
    no: person: *
    known: behind an article the order is not passed over as a whole
    case: X-led names the leader
    Kim Chol Min-led work-team of the Rye Steel Complex won.
    yes: role: Kim Chol Min | leader | Kim Chol Min-led work-team of the Rye Steel Complex
    no: person: Kim Chol Min | Kim Chol Min-led
    case: a particle joined to the surname
    Omar al-Tulli, director of the Fooville Mill, and Odile d'Arnaud, its treasurer, spoke.
    yes: role: Omar al-Tulli | director | Fooville Mill
    yes: role: Odile d'Arnaud | treasurer | Fooville Mill
    case: a verb with a hyphen is no particle
    Tess Arden re-elected Karl Bode as treasurer of the Fooville Mill.
    yes: person: Tess Arden
    yes: person: Karl Bode
    no: person: Tess Arden re-elected*
    case: a saint in the surname
    Kester St. Roche, director of the Fooville Mill, and Adela St Clair, its treasurer, spoke.
    yes: role: Kester St. Roche | director | Fooville Mill
    yes: role: Adela St Clair | treasurer | Fooville Mill
    case: four syllables
    Bui Thi Ha Lan, director of the Fooville Mill, spoke.
    yes: role: Bui Thi Ha Lan | director | Fooville Mill
    no: person: Lan
    case: a fourth syllable that is also a particle
    Bui Thi Ha Van, director of the Fooville Mill, spoke.
    yes: role: Bui Thi Ha Van | director | Fooville Mill
    known: "Van" as the last syllable is left out and taken for a name of its own
    case: syllables before syllables are two names
    Kim Rok Nam Pak Su Gil came.
    yes: person: Kim Rok Nam
    yes: person: Pak Su Gil
    no: person: Kim Rok Nam Pak*
    case: a double name needs no title
    The jury praised Vasha Okel-Dorro, Pak Ji-su and Odile Marchand-Roye.
    yes: person: Vasha Okel-Dorro
    yes: person: Pak Ji-su
    yes: person: Odile Marchand-Roye
    case: an adjective with a hyphen makes no name
    The New-Age Fair and the North-South Road are known.
    no: person: *
    case: a title that is also a surname
    Mary King Dorn, director of the Fooville Mill, met Thomas Earl, Karl Duke and Queen Ada Moor.
    yes: role: Mary King Dorn | director | Fooville Mill
    yes: person: Thomas Earl
    yes: person: Karl Duke
    yes: person: Ada Moor
    no: person: Queen*
    case: a title behind a first name and before a territory
    Henry, Duke of Lakeland, met Mary Queen of Lakeland.
    yes: role: Henry | Duke | Lakeland
    no: person: Mary Queen
    known: a title before "of" is taken for a surname in disguise
    case: what is named after a person names none
    Tess Arden of Ada Moor House won the Rosa Lind Cup. Uma Dell lost the Lind Trophy.
    yes: person: Tess Arden
    yes: person: Uma Dell
    no: person: Ada Moor*
    no: person: Rosa Lind*
    no: person: Lind*
    case: a medal and a prize named after a person name none
    The Karl Bode Prize and the Rosa Lind Medal were given to Tess Arden.
    yes: person: Tess Arden
    no: person: Karl Bode*
    no: person: Rosa Lind*
    case: a name below its own signature
    By: /s/ Ann M. Bell
    Ann M. Bell
    Chief Financial Officer

    The report is that of Ann M. Bell, treasurer of the Rye Bank.
    yes: person: Ann M. Bell
    no: person: Ann M. Bell Ann M. Bell
    case: Vietnamese names stay whole
    The delegation was led by Nguyen Van Bao, chairman of the Rye Committee, and Tran Thi Hoa, its secretary.
    yes: person: Nguyen Van Bao
    yes: person: Tran Thi Hoa
    case: styles of address are no bodies
    HRH Prince Omar bin Salim Al Tull chaired the session.
    no: organization: HRH
    case: a blank before the apostrophe
    The opera opened, said Kevin O 'Brien, a spokesman.
    yes: person: Kevin O 'Brien
    case: a people or a month inside a name
    Karl August Bode met Ali Sunni Mohtar.
    yes: person: Karl August Bode
    yes: person: Ali Sunni Mohtar
    case: a place that ends like none
    It capsized near Morgan City, a spokesman said.
    no: person: Morgan City
    case: surnames that are nouns of units
    Captain William Force commanded the 2nd Battalion. Michael Band was chairman of the Rye Club.
    yes: person: William Force
    yes: role: Michael Band | chairman | Rye Club
    """#)
}
