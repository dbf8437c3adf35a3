import TestSupport
import Testing

/// Organizations' names: by unit noun, by what they are for, by legal form, and references to
/// them.
struct OrganizationPhraseTests {
  @Test(arguments: cases)
  func facts(of testCase: FactCase) { testCase.check() }

  static let cases = FactCase.table(
    #"""
    case: a ministry by its minister
    Lena Okoro, minister of fisheries, spoke.
    yes: role: Lena Okoro | minister of fisheries | Ministry of fisheries
    case: a minister of a ministry that is named
    Lena Okoro is deputy minister of the Ministry of Harbours.
    yes: role: Lena Okoro | deputy minister | Ministry of Harbours
    no: organization: Ministry of the Ministry
    case: a ministry and its minister are one body
    Lena Okoro, Minister of Coal Industry, spoke. The Ministry of Coal Industry agreed.
    yes: organization: Ministry of Coal Industry
    yes: role: Lena Okoro | Minister of Coal Industry | Ministry of Coal Industry
    case: a department with its field
    The Department of Harbour Safety of the Ministry of Transport replied.
    yes: part-of: Department of Harbour Safety of the Ministry of Transport > Ministry of Transport
    case: a list inside the field
    The Ministry of Culture, Youth and Sports agreed.
    yes: organization: Ministry of Culture, Youth and Sports
    no: organization: Ministry of Culture
    case: two ministries are two
    The Ministry of Culture and the Ministry of Sports agreed.
    yes: organization: Ministry of Culture
    yes: organization: Ministry of Sports
    case: for
    The Foundation for Rural Schools grew.
    yes: organization: Foundation for Rural Schools
    case: legal forms
    Ryeland Holdings plc and Rye Steel GmbH merged with Acme Widgets, Inc. on Monday.
    yes: organization: Ryeland Holdings plc
    yes: organization: Rye Steel GmbH
    case: the Party is the party named before
    The Workers' Party of Ryeland met. The Party thanked all. Ann Bell, secretary of the Party,
    spoke.
    yes: role: Ann Bell | secretary | Workers' Party of Ryeland
    no: organization: Party
    case: the mine is the one named before
    The Dorn Mine opened. Ann Bell, director of the mine, spoke.
    yes: role: Ann Bell | director | Dorn Mine
    case: the committee's secretary
    The Hill Committee met. The committee's secretary, Ann Bell, spoke.
    yes: role: Ann Bell | secretary | Hill Committee
    case: its president
    The Chess Federation of Ryeland met. Ann Bell, its president, spoke.
    yes: role: Ann Bell | president | Chess Federation of Ryeland
    case: the Cabinet needs no name
    Kim Il Nam, vice-premier of the Cabinet, spoke.
    yes: role: Kim Il Nam | vice-premier | Cabinet
    case: a name over a line break
    Ann Bell, director of the Dorn
    Mine, spoke.
    yes: role: Ann Bell | director | Dorn Mine
    case: an army's division
    Omar Tull, commander of the 4th Infantry Division of the Ryeland Army, spoke.
    yes: part-of: 4th Infantry Division of the Ryeland Army > Ryeland Army
    case: a church
    Peter Lowe, moderator of the Synod of the Church of Ryeland, spoke.
    yes: organization: Church of Ryeland
    case: a trade union with an apostrophe
    Tess Arden, general secretary of the Port Workers' Union, spoke.
    yes: role: Tess Arden | general secretary | Port Workers' Union
    case: a conference of bishops is a body
    Karl Bode, president of the Rye Bishops' Conference, spoke.
    yes: role: Karl Bode | president | Rye Bishops' Conference
    case: a company of soldiers and its battalion
    Capt. Uma Dell, commander of Company B, 3rd Engineer Battalion, spoke.
    yes: organization: Company B*
    case: an adjective is no part of the name
    The Rye Chess Club's new board met.
    yes: part-of: board of the Rye Chess Club > Rye Chess Club
    known: the adjective "new" becomes part of the unit's name
    case: a province with its own offices
    Karl Bode, governor of Dorn Province, spoke.
    yes: role: Karl Bode | governor | Dorn Province
    case: a state that the vocabulary lacks
    Karl Bode, prime minister of Lakeland, spoke.
    yes: role: Karl Bode | prime minister | Lakeland
    case: the slash joins no names
    The Dorn Mine/Rye Mill project ended.
    no: organization: Dorn Mine/*
    case: told by a number, a letter or a numeral
    Tess Arden, foreman of Workshop 4 of the Dorn Mine, met Uma Dell, commander of Battery C of the
    3rd Field Regiment, and Omar Tull, commander of Corps II of the Ryeland Army.
    yes: organization: Workshop 4 of the Dorn Mine
    yes: organization: Battery C of the 3rd Field Regiment
    yes: organization: Corps II of the Ryeland Army
    case: a date is no number of a unit
    The Rye Farm Committee 12 May report was read.
    yes: organization: Rye Farm Committee
    no: organization: Rye Farm Committee 12*
    case: a legal form behind a noun
    Ann Bell, director of Harbour Insurance Company, Ltd., and Karl Bode, treasurer of the Rye
    Theatre Group plc, spoke.
    yes: role: Ann Bell | director | Harbour Insurance Company, Ltd.
    yes: role: Karl Bode | treasurer | Rye Theatre Group plc
    case: an embassy by its nationality
    Paul Vint, counsellor of the Norwegian embassy, met Guy Lund, secretary of the Peruvian Embassy.
    yes: role: Paul Vint | counsellor | Norwegian embassy
    yes: role: Guy Lund | secretary | Peruvian Embassy
    case: a nationality makes no party and no company
    Paul Vint joined a Norwegian party. The Peruvian company grew.
    no: organization: *
    case: the brigade is the one whose name ends so
    The Hill Provincial Shock Brigade built a road. Ann Bell, captain of the shock brigade, spoke.
    yes: role: Ann Bell | captain | Hill Provincial Shock Brigade
    no: organization: shock brigade
    case: the committee of the level named before
    The Hill Provincial Committee of the Workers' Party of Ryeland met. Karl Bode, secretary of the
    provincial Party committee, spoke.
    yes: role: Karl Bode | secretary | Hill Provincial Committee of the Workers' Party of Ryeland
    no: organization: provincial Party committee
    case: the committee of another level is another
    The Hill Provincial Committee of the Workers' Party of Ryeland met. Karl Bode, secretary of the
    county Party committee, spoke.
    yes: role: Karl Bode | secretary | county Party committee
    no: role: Karl Bode | secretary | Hill Provincial Committee of the Workers' Party of Ryeland
    case: the same committee
    The Hill Committee met the Rye Audit Committee. Karl Bode is chairman of the same committee, and
    Ann Bell, treasurer of the same audit committee, spoke.
    yes: role: Ann Bell | treasurer | Rye Audit Committee
    no: organization: same*
    case: a name behind a noun in small letters
    Karl Bode, director of the law firm Brandt & Oja, met Uma Dell, leader of the youth group Red
    Lantern. The insurance company Nordly sued.
    yes: role: Karl Bode | director | Brandt & Oja
    yes: role: Uma Dell | leader | Red Lantern
    yes: organization: Nordly
    no: person: Brandt*
    case: a name behind a bare noun
    Ann Bell, editor of the newspaper Harbour Post, spoke.
    yes: role: Ann Bell | editor | Harbour Post
    known: a lone noun in small letters does not lead to the name behind it
    case: a person behind a noun in small letters
    Karl Bode, chairman of the audit committee Tess Arden founded, spoke.
    yes: role: Karl Bode | chairman | audit committee
    no: organization: *Tess*
    no: role: Tess Arden | chairman*
    known: the name behind the title takes the post from the one before
    case: two bodies joined
    Ann Bell asked the White House and Senate about it.
    no: organization: White House and Senate
    case: a name spelled out by its acronym
    Federal Ferry Chiefs met. Federal Ferry Administration (FFA) Director Karl Bode came.
    yes: organization: Federal Ferry Administration | FFA
    yes: role: Karl Bode | Director | Federal Ferry Administration
    no: organization: Administration of*
    case: a number before words in lower case
    Ri Su Rim, leader of the No. 2 hull assembly work-team of the Rye Shipyard, spoke.
    yes: role: Ri Su Rim | leader | No. 2 hull assembly work-team of the Rye Shipyard
    case: a ministry of the armed forces
    The Ministry of the People's Armed Forces met.
    yes: organization: Ministry of the People's Armed Forces
    no: part-of: * > *
    case: what works for a company is no part of it
    Ann Bell left the Rye Mining Company. Dorn & Hill LLP is the Company's independent public accounting
    firm.
    no: part-of: *accounting firm* > *
    case: whom a union is of
    Ann Bell (Union of Commercial and Office Workers, UCOW) received 109 votes.
    yes: organization: Union of Commercial and Office Workers
    no: role: Ann Bell | worker*
    case: a possessive means the subject before
    The Rye Museum works with the Dorn Ministry of Culture. Its Board of Trustees meets in May.
    yes: part-of: Board of Trustees of the Rye Museum > Rye Museum
    case: words in lower case between a house and its body
    Ana Bell is chairwoman of the Senate treasury and postal subcommittee. Karl Bode is chairman of the House
    oversight subcommittee.
    yes: role: Ana Bell | chairwoman | Senate treasury and postal subcommittee
    yes: role: Karl Bode | chairman | House oversight subcommittee
    no: role: Ana Bell | chairwoman | Senate
    case: a verb behind the house
    The Senate gave committee chairman Karl Bode a prize.
    no: organization: Senate gave*
    case: two bodies
    The Senate and finance committee members met.
    yes: organization: Senate
    case: the number of a district
    Ana Bell, the commander of the Region 2 Border Patrol Police, spoke.
    yes: role: Ana Bell | commander | Region 2 Border Patrol Police
    case: two companies
    Rye Disposal Inc. and Dorn Mill Corp. closed.
    yes: organization: Rye Disposal Inc.
    yes: organization: Dorn Mill Corp.
    case: the company, the agency
    Rye Disposal Co. grows, said Ana Bell, president of the company. The Rye Agency is small, said Karl Bode, a
    spokesman for the agency.
    yes: role: Ana Bell | president | Rye Disposal Co.
    yes: role: Karl Bode | spokesman | Rye Agency
    case: an agency that was not named
    Karl Bode, a spokesman for the agency, spoke.
    no: organization: agency
    case: a place with its noun before the unit
    Ana Bell, a member of the District of Ryeland Council, spoke.
    yes: role: Ana Bell | member | District of Ryeland Council
    case: a title and a name are no words of a body
    Dornian Deputy Yevhen Saburo and Black Rye Fleet Commander Eduard Balto met.
    yes: role: Eduard Balto | Commander | Black Rye Fleet
    no: organization: Dornian Deputy*
    case: a comparative is no word of a name
    Karl Bode, director of the smaller Rolly company, left.
    yes: role: Karl Bode | director | Rolly company
    case: a medium without a noun that is known
    Karl Bode, correspondent for state-run Ryeradio in Dornland, left.
    no: role: Karl Bode | * | Dornland
    case: a country inside a longer name
    Tony Noghe was the founder of the Monaco Grand Prix. Alan Jones is a former coach of the Australia national rugby team.
    no: role: *
    """#)
}
