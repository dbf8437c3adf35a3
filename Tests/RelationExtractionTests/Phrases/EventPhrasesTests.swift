import TestSupport
import Testing

/// Events: their names, ordinals, hosts, and what refers to them.
struct EventPhrasesTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: an ordinal in words and in figures are one event
    The Sixth Congress of the Rye Union opened. The 6th Congress of the Rye Union closed on Monday.
    yes: event: Sixth Congress of the Rye Union | 6th Congress of the Rye Union
    no: event: 6th Congress*
    case: other ordinals are other events
    The Fifth Congress of the Rye Union was held long ago. The 6th Congress of the Rye Union opened.
    yes: event: Fifth Congress of the Rye Union
    yes: event: 6th Congress of the Rye Union
    case: the host by acronym and in full
    The Inter-City Union (ICU) called the 9th Congress of the ICU.
    yes: organizer: 9th Congress of the Inter-City Union > Inter-City Union
    case: the host inside the name
    The Inter-City Union (ICU) called the 9th ICU Congress. The 9th Congress of the ICU opened.
    yes: organizer: 9th ICU Congress*
    case: a conference of members
    The Second Conference of Cell Secretaries of the Workers' Party of Ryeland opened.
    yes: organizer: Second Conference of Cell Secretaries of the Workers' Party of Ryeland >
      Workers' Party of Ryeland
    case: a plenary meeting of a numbered committee
    The 5th Plenary Meeting of the 8th Central Committee of the Labour Party of Norway was held.
    yes: organizer: 5th Plenary Meeting of the 8th Central Committee of the Labour Party of Norway >
      Central Committee of the Labour Party of Norway
    case: a session
    The 14th session of the Rye Parliament opened.
    yes: organizer: 14th session of the Rye Parliament > Rye Parliament
    case: the conference is the one named before
    The 3rd Conference of the Rye Union opened. Ann Bell made a report at the conference.
    yes: report: Ann Bell > 3rd Conference of the Rye Union
    no: event: conference
    case: this meeting, the gathering
    The 3rd Conference of the Rye Union opened. Ann Bell made a report at the gathering.
    yes: report: Ann Bell > 3rd Conference of the Rye Union
    case: talks
    Tess Arden and Karl Bode held talks in Fooville. The talks lasted two hours.
    yes: event: talks
    yes: attendance 1: Tess Arden > talks
    yes: attendance 2: Karl Bode > talks
    case: talks between two
    Talks between Tess Arden, president of the Rye Bank, and Karl Bode, president of the Dorn Bank,
    were held in Fooville.
    yes: attendance 1: Tess Arden > talks*
    known: the sides of talks are no subject of a verb
    case: a ceremony of a thing
    The opening ceremony of the Rye Bridge was attended by Tess Arden.
    yes: event: opening ceremony of the Rye Bridge
    known: only organizations complete the name of a ceremony
    case: a forum with a name
    Tess Arden attended the Fifth Ryeland Trade Forum.
    yes: attendance: Tess Arden > Fifth Ryeland Trade Forum
    case: a summit with a name
    Tess Arden attended the Rye Harbour Summit in Fooville.
    yes: attendance: Tess Arden > Rye Harbour Summit
    case: its congress
    The Rye Union held its 12th Congress in Fooville.
    yes: organizer: 12th Congress*
    case: the Assembly is the event
    At the 118th Assembly of the Inter-City Union Rosa Lind said that the Assembly was a success.
    yes: event: 118th Assembly of the Inter-City Union
    no: organization: Assembly
    known: a unit noun that can be an event is not tied to the event of that noun
    case: plurals are no event
    Congresses of the Rye Union are held each year. Many meetings were held.
    no: event: *
    case: a process is no event
    The struggle of the Rye Union went on. The five-year plan of the Rye Union ended.
    no: event: *
    case: an indefinite future meeting without host is none
    Tess Arden hopes for a meeting.
    no: event: *
    case: a body whose noun is an event's
    Karl Bode, president of the Trades Congress of Ryeland, spoke.
    yes: role: Karl Bode | president | Trades Congress of Ryeland
    case: its congress behind the host
    The Rye Union met in Fooville. Its 12th Congress was opened by Ann Bell.
    yes: organizer: 12th Congress of*Rye Union > Rye Union
    yes: opening: Ann Bell > 12th Congress of*Rye Union
    case: its congress ahead of the host
    At its 12th Congress in the Rye Hall the Dorn Union elected Ann Bell president.
    yes: organizer: 12th Congress of*Dorn Union > Dorn Union
    no: organizer: * > Rye Hall
    case: their conference
    The Rye Union and the Dorn Union held their 2nd Conference in Fooville.
    yes: organizer: 2nd Conference* > Rye Union
    yes: organizer: 2nd Conference* > Dorn Union
    case: its congress far behind a body
    The Rye Union met. The river froze. The children skated. Its 12th Congress was a success.
    yes: event: 12th Congress
    no: organizer: *
    case: its next congress
    The Rye Union grew. Its 12th Congress was opened by Ann Bell. Its 13th Congress was opened by
    Carl Dorn.
    yes: organizer: 13th Congress of*Rye Union > Rye Union
    known: an event named by "its" does not keep the host in reach
    case: an assembly that takes place is an event
    The Rye Youth Assembly took place in Fooville. Ann Bell chaired the assembly.
    yes: chair: Ann Bell > Rye Youth Assembly
    no: organization: Rye Youth Assembly
    case: an assembly before a year is an event
    Tess Arden attended the Rye Youth Assembly 2019 in Fooville.
    yes: attendance: Tess Arden > Rye Youth Assembly*
    no: organization: Rye Youth Assembly*
    case: an assembly that appoints is a body
    The Rye Youth Assembly appointed Ann Bell as its secretary.
    yes: role: Ann Bell | secretary | Rye Youth Assembly
    no: event: *
    case: an extraordinary congress
    The Extraordinary Congress of the Rye Union opened.
    yes: organizer: Extraordinary Congress of the Rye Union > Rye Union
    case: a term of an assembly is no event
    Ann Bell attended the 2nd Session of the 14th Lakeland National Assembly.
    yes: attendance: Ann Bell > 2nd Session of the 14th Lakeland National Assembly
    no: event: 14th*
    case: a celebration has happened, a wish has not
    Karl Bode spoke at a rally and made a toast at a banquet. Tess Arden wants a meeting soon.
    yes: speech: Karl Bode > rally
    yes: event: banquet
    no: event: meeting
    case: a reception for a delegation is not theirs
    The Rye Union hosted a reception for the delegation of the Dorn Union.
    yes: host: Rye Union > reception
    yes: guest: delegation of the Dorn Union > reception
    no: organizer: * > Dorn Union
    no: organizer: * > delegation of the Dorn Union
    case: the closing ceremony is not the opening ceremony
    Ann Bell attended the opening ceremony of the Rye Festival. Carl Dorn attended the closing
    ceremony.
    yes: attendance: Carl Dorn > closing ceremony
    no: attendance*: Carl Dorn > opening ceremony*
    case: a forum that takes place
    The quarterly Port Users' Forum took place at the Rye Club under the chairmanship of Karl Bode.
    yes: chair: Karl Bode > quarterly Port Users' Forum
    no: role: Karl Bode | * | Rye Club
    case: a meeting of its members
    The Second National Meeting of Vegetable Growers opened. Ann Bell spoke.
    yes: event: Second National Meeting of Vegetable Growers
    no: organization: Vegetable Growers
    """#)
}
