// swift-format-ignore-file
// Written by lexicon-compiler from Sources/lexicon-compiler/Lexicons. Do not edit.

/// The built-in vocabulary, one entry a line: class, term, plural, features, value, separated by
/// tabs; sorted by bytes.
enum BuiltInLexicon {
  static let lines: StaticString = #"""
abbreviation	A.			
abbreviation	A.D.			
abbreviation	A.F.			
abbreviation	A.F.C.			
abbreviation	A.G.			
abbreviation	A.S.			
abbreviation	Abp.			
abbreviation	Acad.			
abbreviation	Adm.			
abbreviation	Ala.			
abbreviation	Alta.			
abbreviation	Amb.			
abbreviation	Apr.			
abbreviation	Apt.			
abbreviation	Ariz.			
abbreviation	Ark.			
abbreviation	Arts.			
abbreviation	Assn.			
abbreviation	Assoc.			
abbreviation	Asst.			
abbreviation	Atty.			
abbreviation	Aug.			
abbreviation	Ave.			
abbreviation	B.A.			
abbreviation	B.C.			
abbreviation	B.C.E.			
abbreviation	B.Sc.			
abbreviation	B.V.			
abbreviation	Bde.			
abbreviation	Bhd.			
abbreviation	Bldg.			
abbreviation	Blvd.			
abbreviation	Bn.			
abbreviation	Bp.			
abbreviation	Brig.			
abbreviation	Brig.-Gen.			
abbreviation	Bros.			
abbreviation	C.E.			
abbreviation	Cal.			
abbreviation	Calif.			
abbreviation	Capt.			
abbreviation	Card.			
abbreviation	Cde.			
abbreviation	Cdr.			
abbreviation	Ch.			
abbreviation	Cllr.			
abbreviation	Cmdr.			
abbreviation	Cmdre.			
abbreviation	Co.			
abbreviation	Col.			
abbreviation	Col.-Gen.			
abbreviation	Colo.			
abbreviation	Comdr.			
abbreviation	Comdt.			
abbreviation	Comm.			
abbreviation	Conn.			
abbreviation	Const.			
abbreviation	Corp.			
abbreviation	Cos.			
abbreviation	Cpl.			
abbreviation	Cres.			
abbreviation	Ct.			
abbreviation	Ctr.			
abbreviation	Cttee.			
abbreviation	Cty.			
abbreviation	D.C.			
abbreviation	D.P.R.			
abbreviation	D.P.R.K.			
abbreviation	Dec.			
abbreviation	Def.			
abbreviation	Del.			
abbreviation	Dep.			
abbreviation	Dept.			
abbreviation	Depts.			
abbreviation	Det.			
abbreviation	Dir.			
abbreviation	Dist.			
abbreviation	Div.			
abbreviation	Dott.			
abbreviation	Dr.			
abbreviation	Drs.			
abbreviation	E.			
abbreviation	E.U.			
abbreviation	Eng.			
abbreviation	Engr.			
abbreviation	Ens.			
abbreviation	Eq.			
abbreviation	Esq.			
abbreviation	Ex.			
abbreviation	F.C.			
abbreviation	Feb.			
abbreviation	Fl.			
abbreviation	Fla.			
abbreviation	Flt.			
abbreviation	Fr.			
abbreviation	Fri.			
abbreviation	Ft.			
abbreviation	G.			
abbreviation	Ga.			
abbreviation	Gen.			
abbreviation	Gov't.			
abbreviation	Gov.			
abbreviation	Govs.			
abbreviation	Govt.			
abbreviation	Gp.			
abbreviation	H.			
abbreviation	H.E.			
abbreviation	H.H.			
abbreviation	H.M.			
abbreviation	H.M.S.			
abbreviation	H.R.H.			
abbreviation	Hon.			
abbreviation	Hr.			
abbreviation	Hwy.			
abbreviation	I.			
abbreviation	Inc.			
abbreviation	Ind.			
abbreviation	Ing.			
abbreviation	Insp.			
abbreviation	Inst.			
abbreviation	Int'l.			
abbreviation	Intl.			
abbreviation	Isl.			
abbreviation	J.			
abbreviation	Jan.			
abbreviation	Jr.			
abbreviation	Jul.			
abbreviation	Jun.			
abbreviation	K.			
abbreviation	Kan.			
abbreviation	Ky.			
abbreviation	L.A.			
abbreviation	L.L.C.			
abbreviation	L.P.			
abbreviation	LL.B.			
abbreviation	LL.D.			
abbreviation	Lic.			
abbreviation	Lieut.			
abbreviation	Ln.			
abbreviation	Lt.			
abbreviation	Lt.-Col.			
abbreviation	Lt.-Gen.			
abbreviation	Ltd.			
abbreviation	Ltda.			
abbreviation	M.			
abbreviation	M.A.			
abbreviation	M.D.			
abbreviation	M.Sc.			
abbreviation	MM.			
abbreviation	Ma.			
abbreviation	Maj.			
abbreviation	Maj.-Gen.			
abbreviation	Mar.			
abbreviation	Md.			
abbreviation	Messrs.			
abbreviation	Mfg.			
abbreviation	Mfrs.			
abbreviation	Mgr.			
abbreviation	Mich.			
abbreviation	Min.			
abbreviation	Minn.			
abbreviation	Mlle.			
abbreviation	Mme.			
abbreviation	Mmes.			
abbreviation	Mo.			
abbreviation	Mont.			
abbreviation	Mr.			
abbreviation	Mrs.			
abbreviation	Ms.			
abbreviation	Msgr.			
abbreviation	Mt.			
abbreviation	Mts.			
abbreviation	Mx.			
abbreviation	Mª.			
abbreviation	N.			
abbreviation	N.C.			
abbreviation	N.D.			
abbreviation	N.E.			
abbreviation	N.H.			
abbreviation	N.J.			
abbreviation	N.M.			
abbreviation	N.S.W.			
abbreviation	N.V.			
abbreviation	N.W.			
abbreviation	N.Y.			
abbreviation	Nat'l.			
abbreviation	Natl.			
abbreviation	Neb.			
abbreviation	Nev.			
abbreviation	No.			
abbreviation	Nos.			
abbreviation	Nov.			
abbreviation	O.			
abbreviation	Oct.			
abbreviation	Ofc.			
abbreviation	Okla.			
abbreviation	Ont.			
abbreviation	P.E.I.			
abbreviation	P.P.S.			
abbreviation	P.R.			
abbreviation	P.R.C.			
abbreviation	P.S.			
abbreviation	P.T.			
abbreviation	Pa.			
abbreviation	Penn.			
abbreviation	Pfc.			
abbreviation	Ph.D.			
abbreviation	Pkwy.			
abbreviation	Pl.			
abbreviation	Plc.			
abbreviation	Pres.			
abbreviation	Prof.			
abbreviation	Profs.			
abbreviation	Prov.			
abbreviation	Pte.			
abbreviation	Pty.			
abbreviation	Pvt.			
abbreviation	Q.			
abbreviation	Que.			
abbreviation	R.			
abbreviation	R.A.F.			
abbreviation	R.I.			
abbreviation	R.O.K.			
abbreviation	R.S.V.P.			
abbreviation	Rd.			
abbreviation	Regt.			
abbreviation	Rep.			
abbreviation	Reps.			
abbreviation	Rev.			
abbreviation	Revd.			
abbreviation	Rm.			
abbreviation	Rs.			
abbreviation	Rt.			
abbreviation	S.			
abbreviation	S.A.			
abbreviation	S.A.R.L.			
abbreviation	S.C.			
abbreviation	S.D.			
abbreviation	S.E.			
abbreviation	S.S.			
abbreviation	S.W.			
abbreviation	S.p.A.			
abbreviation	S.r.l.			
abbreviation	Sask.			
abbreviation	Sdn.			
abbreviation	Sec.			
abbreviation	Secy.			
abbreviation	Sen.			
abbreviation	Sens.			
abbreviation	Sep.			
abbreviation	Sept.			
abbreviation	Sgr.			
abbreviation	Sgt.			
abbreviation	Sig.			
abbreviation	Smt.			
abbreviation	Spc.			
abbreviation	Sq.			
abbreviation	Sqdn.			
abbreviation	Sqn.			
abbreviation	Sr.			
abbreviation	Sra.			
abbreviation	Srta.			
abbreviation	St.			
abbreviation	Sta.			
abbreviation	Ste.			
abbreviation	Sto.			
abbreviation	Str.			
abbreviation	Sub-Lt.			
abbreviation	Supt.			
abbreviation	T.			
abbreviation	Tenn.			
abbreviation	Terr.			
abbreviation	Tex.			
abbreviation	Thm.			
abbreviation	Thu.			
abbreviation	Thur.			
abbreviation	Thurs.			
abbreviation	Treas.			
abbreviation	Tue.			
abbreviation	Tues.			
abbreviation	U.			
abbreviation	U.A.E.			
abbreviation	U.K.			
abbreviation	U.N.			
abbreviation	U.S.			
abbreviation	U.S.$			
abbreviation	U.S.A.			
abbreviation	U.S.S.			
abbreviation	U.S.S.R.			
abbreviation	Univ.			
abbreviation	Va.			
abbreviation	Ven.			
abbreviation	Vol.			
abbreviation	Vols.			
abbreviation	Vt.			
abbreviation	W.			
abbreviation	W.Va.			
abbreviation	Wed.			
abbreviation	Wg.			
abbreviation	Wis.			
abbreviation	Wyo.			
abbreviation	X.			
abbreviation	Y.			
abbreviation	Z.			
abbreviation	a.i.			
abbreviation	a.k.a.			
abbreviation	a.m.			
abbreviation	abbr.			
abbreviation	adj.			
abbreviation	adv.			
abbreviation	aka.			
abbreviation	al.			
abbreviation	approx.			
abbreviation	attn.			
abbreviation	avg.			
abbreviation	b.			
abbreviation	bln.			
abbreviation	c.			
abbreviation	c/o.			
abbreviation	ca.			
abbreviation	cf.			
abbreviation	chap.			
abbreviation	cit.			
abbreviation	cm.			
abbreviation	cols.			
abbreviation	comms.			
abbreviation	cu.			
abbreviation	d.			
abbreviation	d.b.a.			
abbreviation	d.o.o.			
abbreviation	e.V.			
abbreviation	e.g.			
abbreviation	ed.			
abbreviation	edn.			
abbreviation	eds.			
abbreviation	encl.			
abbreviation	esp.			
abbreviation	est.			
abbreviation	et al.			
abbreviation	etc.			
abbreviation	excl.			
abbreviation	f.			
abbreviation	f.k.a.			
abbreviation	ff.			
abbreviation	fig.			
abbreviation	figs.			
abbreviation	fn.			
abbreviation	gal.			
abbreviation	h.p.			
abbreviation	hj.			
abbreviation	hrs.			
abbreviation	ht.			
abbreviation	i.e.			
abbreviation	ibid.			
abbreviation	incl.			
abbreviation	kg.			
abbreviation	km.			
abbreviation	l.			
abbreviation	lb.			
abbreviation	lbs.			
abbreviation	ll.			
abbreviation	loc.			
abbreviation	loc. cit.			
abbreviation	m.p.h.			
abbreviation	mi.			
abbreviation	mins.			
abbreviation	misc.			
abbreviation	mln.			
abbreviation	mn.			
abbreviation	mos.			
abbreviation	mss.			
abbreviation	n.a.			
abbreviation	n.b.			
abbreviation	nn.			
abbreviation	née.			
abbreviation	op.			
abbreviation	op. cit.			
abbreviation	orig.			
abbreviation	oz.			
abbreviation	p.			
abbreviation	p.a.			
abbreviation	p.c.			
abbreviation	p.m.			
abbreviation	para.			
abbreviation	paras.			
abbreviation	pct.			
abbreviation	pg.			
abbreviation	pp.			
abbreviation	publ.			
abbreviation	q.v.			
abbreviation	r.p.m.			
abbreviation	ref.			
abbreviation	refs.			
abbreviation	repr.			
abbreviation	resp.			
abbreviation	ret.			
abbreviation	retd.			
abbreviation	s.r.o.			
abbreviation	s.v.			
abbreviation	secs.			
abbreviation	sect.			
abbreviation	ser.			
abbreviation	suppl.			
abbreviation	supv.			
abbreviation	tel.			
abbreviation	temp.			
abbreviation	tr.			
abbreviation	trans.			
abbreviation	transl.			
abbreviation	v.			
abbreviation	var.			
abbreviation	viz.			
abbreviation	vs.			
abbreviation	w.r.t.			
abbreviation	wk.			
abbreviation	wt.			
abbreviation	yd.			
abbreviation	yr.			
abbreviation	yrs.			
country	Abkhazia			
country	Afghanistan			
country	Albania			
country	Algeria			
country	America			United States
country	American Samoa			
country	Andorra			
country	Angola			
country	Anguilla			
country	Antigua and Barbuda			
country	Arab Republic of Egypt			Egypt
country	Argentina			
country	Argentine Republic			Argentina
country	Armenia			
country	Aruba			
country	Australia			
country	Austria			
country	Austria-Hungary			
country	Azerbaijan			
country	Bahamas			
country	Bahrain			
country	Bangladesh			
country	Barbados			
country	Belarus			
country	Belgium			
country	Belize			
country	Benin			
country	Bermuda			
country	Bhutan			
country	Bolivarian Republic of Venezuela			Venezuela
country	Bolivia			
country	Bosnia			Bosnia and Herzegovina
country	Bosnia and Herzegovina			
country	Bosnia-Herzegovina			Bosnia and Herzegovina
country	Botswana			
country	Brazil			
country	Britain			United Kingdom
country	British Virgin Islands			
country	Brunei			
country	Brunei Darussalam			Brunei
country	Bulgaria			
country	Burkina Faso			
country	Burma			Myanmar
country	Burundi			
country	CAR			Central African Republic
country	Cabo Verde			Cape Verde
country	Cambodia			
country	Cameroon			
country	Canada			
country	Cape Verde			
country	Catalonia			
country	Cayman Islands			
country	Central African Republic			
country	Ceylon			Sri Lanka
country	Chad			
country	Chechnya			
country	Chile			
country	China			
country	Co-operative Republic of Guyana			Guyana
country	Colombia			
country	Commonwealth of Australia			Australia
country	Commonwealth of Dominica			Dominica
country	Commonwealth of the Bahamas			Bahamas
country	Comoros			
country	Congo			
country	Congo-Brazzaville			Congo
country	Congo-Kinshasa			DR Congo
country	Cook Islands			
country	Cooperative Republic of Guyana			Guyana
country	Costa Rica			
country	Cote d'Ivoire			Côte d'Ivoire
country	Crimea			
country	Croatia			
country	Cuba			
country	Curacao			Curaçao
country	Curaçao			
country	Cyprus			
country	Czech Republic			Czechia
country	Czechia			
country	Czechoslovakia			
country	Côte d'Ivoire			
country	D.P.R.K.			North Korea
country	DPR Korea			North Korea
country	DPRK			North Korea
country	DR Congo			
country	DRC			DR Congo
country	Dahomey			Benin
country	Democratic Congo			DR Congo
country	Democratic Kampuchea			Cambodia
country	Democratic People's Republic of Algeria			Algeria
country	Democratic People's Republic of Korea			North Korea
country	Democratic Republic of Congo			DR Congo
country	Democratic Republic of Timor-Leste			East Timor
country	Democratic Republic of Vietnam			North Vietnam
country	Democratic Republic of the Congo			DR Congo
country	Democratic Socialist Republic of Sri Lanka			Sri Lanka
country	Denmark			
country	Djibouti			
country	Dominica			
country	Dominican Republic			
country	Donetsk People's Republic			
country	East Germany			GDR
country	East Timor			
country	Ecuador			
country	Egypt			
country	El Salvador			
country	England			
country	Equatorial Guinea			
country	Eritrea			
country	Estonia			
country	Eswatini			
country	Ethiopia			
country	FRG			Germany
country	Falkland Islands			
country	Faroe Islands			
country	Federal Democratic Republic of Ethiopia			Ethiopia
country	Federal Democratic Republic of Nepal			Nepal
country	Federal Republic of Germany			Germany
country	Federal Republic of Nigeria			Nigeria
country	Federal Republic of Somalia			Somalia
country	Federated States of Micronesia			Micronesia
country	Federation of Malaysia			Malaysia
country	Federative Republic of Brazil			Brazil
country	Fiji			
country	Finland			
country	France			
country	French Guiana			
country	French Polynesia			
country	French Republic			France
country	GDR			
country	Gabon			
country	Gabonese Republic			Gabon
country	Gambia			
country	Georgia			
country	German Democratic Republic			GDR
country	Germany			
country	Ghana			
country	Gibraltar			
country	Grand Duchy of Luxembourg			Luxembourg
country	Great Britain			United Kingdom
country	Greece			
country	Greenland			
country	Grenada			
country	Guadeloupe			
country	Guam			
country	Guatemala			
country	Guernsey			
country	Guinea			
country	Guinea-Bissau			
country	Guyana			
country	Haiti			
country	Hashemite Kingdom of Jordan			Jordan
country	Hellenic Republic			Greece
country	Holland			Netherlands
country	Honduras			
country	Hong Kong			
country	Hungary			
country	Iceland			
country	Independent State of Papua New Guinea			Papua New Guinea
country	Independent State of Samoa			Samoa
country	India			
country	Indonesia			
country	Iran			
country	Iraq			
country	Ireland			
country	Islamic Emirate of Afghanistan			Afghanistan
country	Islamic Republic of Afghanistan			Afghanistan
country	Islamic Republic of Iran			Iran
country	Islamic Republic of Mauritania			Mauritania
country	Islamic Republic of Pakistan			Pakistan
country	Isle of Man			
country	Israel			
country	Italian Republic			Italy
country	Italy			
country	Ivory Coast			Côte d'Ivoire
country	Jamaica			
country	Japan			
country	Jersey			
country	Jordan			
country	Kampuchea			Cambodia
country	Kazakhstan			
country	Kenya			
country	Kingdom of Bahrain			Bahrain
country	Kingdom of Belgium			Belgium
country	Kingdom of Bhutan			Bhutan
country	Kingdom of Cambodia			Cambodia
country	Kingdom of Denmark			Denmark
country	Kingdom of Eswatini			Eswatini
country	Kingdom of Lesotho			Lesotho
country	Kingdom of Morocco			Morocco
country	Kingdom of Norway			Norway
country	Kingdom of Saudi Arabia			Saudi Arabia
country	Kingdom of Spain			Spain
country	Kingdom of Sweden			Sweden
country	Kingdom of Thailand			Thailand
country	Kingdom of Tonga			Tonga
country	Kingdom of the Netherlands			Netherlands
country	Kiribati			
country	Korea			
country	Kosovo			
country	Kurdistan			
country	Kuwait			
country	Kyrgyz Republic			Kyrgyzstan
country	Kyrgyzstan			
country	Lao PDR			Laos
country	Lao People's Democratic Republic			Laos
country	Laos			
country	Latvia			
country	Lebanese Republic			Lebanon
country	Lebanon			
country	Lesotho			
country	Liberia			
country	Libya			
country	Liechtenstein			
country	Lithuania			
country	Lugansk People's Republic			
country	Luhansk People's Republic			Lugansk People's Republic
country	Luxembourg			
country	Luxemburg			Luxembourg
country	Macao			
country	Macau			Macao
country	Macedonia			North Macedonia
country	Madagascar			
country	Malawi			
country	Malaysia			
country	Maldives			
country	Mali			
country	Malta			
country	Manchukuo			
country	Marshall Islands			
country	Martinique			
country	Mauritania			
country	Mauritius			
country	Mayotte			
country	Mexico			
country	Micronesia			
country	Moldova			
country	Monaco			
country	Mongolia			
country	Montenegro			
country	Montserrat			
country	Morocco			
country	Mozambique			
country	Myanmar			
country	Namibia			
country	Nauru			
country	Nepal			
country	Netherlands			
country	New Caledonia			
country	New Zealand			
country	Nicaragua			
country	Niger			
country	Nigeria			
country	Niue			
country	North Korea			
country	North Macedonia			
country	North Vietnam			
country	North Yemen			
country	Northern Ireland			
country	Northern Mariana Islands			
country	Norway			
country	Oman			
country	Oriental Republic of Uruguay			Uruguay
country	Ottoman Empire			
country	P.R. China			China
country	P.R.C.			China
country	PNG			Papua New Guinea
country	PR China			China
country	PRC			China
country	Pakistan			
country	Palau			
country	Palestine			
country	Panama			
country	Papua New Guinea			
country	Paraguay			
country	People's Democratic Republic of Algeria			Algeria
country	People's Republic of Bangladesh			Bangladesh
country	People's Republic of China			China
country	Persia			Iran
country	Peru			
country	Philippines			
country	Plurinational State of Bolivia			Bolivia
country	Poland			
country	Portugal			
country	Portuguese Republic			Portugal
country	Principality of Andorra			Andorra
country	Principality of Liechtenstein			Liechtenstein
country	Principality of Monaco			Monaco
country	Prussia			
country	Puerto Rico			
country	Qatar			
country	R.O.K.			South Korea
country	ROK			South Korea
country	RSA			South Africa
country	Republic of Albania			Albania
country	Republic of Angola			Angola
country	Republic of Armenia			Armenia
country	Republic of Austria			Austria
country	Republic of Azerbaijan			Azerbaijan
country	Republic of Belarus			Belarus
country	Republic of Benin			Benin
country	Republic of Bolivia			Bolivia
country	Republic of Botswana			Botswana
country	Republic of Bulgaria			Bulgaria
country	Republic of Burundi			Burundi
country	Republic of Cabo Verde			Cape Verde
country	Republic of Cameroon			Cameroon
country	Republic of Cape Verde			Cape Verde
country	Republic of Chad			Chad
country	Republic of Chile			Chile
country	Republic of China			Taiwan
country	Republic of Colombia			Colombia
country	Republic of Congo			Congo
country	Republic of Costa Rica			Costa Rica
country	Republic of Cote d'Ivoire			Côte d'Ivoire
country	Republic of Croatia			Croatia
country	Republic of Cuba			Cuba
country	Republic of Cyprus			Cyprus
country	Republic of Côte d'Ivoire			Côte d'Ivoire
country	Republic of Djibouti			Djibouti
country	Republic of Ecuador			Ecuador
country	Republic of El Salvador			El Salvador
country	Republic of Equatorial Guinea			Equatorial Guinea
country	Republic of Estonia			Estonia
country	Republic of Fiji			Fiji
country	Republic of Finland			Finland
country	Republic of France			France
country	Republic of Ghana			Ghana
country	Republic of Guatemala			Guatemala
country	Republic of Guinea			Guinea
country	Republic of Guinea-Bissau			Guinea-Bissau
country	Republic of Haiti			Haiti
country	Republic of Honduras			Honduras
country	Republic of Hungary			Hungary
country	Republic of Iceland			Iceland
country	Republic of India			India
country	Republic of Indonesia			Indonesia
country	Republic of Iraq			Iraq
country	Republic of Ireland			Ireland
country	Republic of Italy			Italy
country	Republic of Kazakhstan			Kazakhstan
country	Republic of Kenya			Kenya
country	Republic of Kiribati			Kiribati
country	Republic of Korea			South Korea
country	Republic of Kosovo			Kosovo
country	Republic of Latvia			Latvia
country	Republic of Lebanon			Lebanon
country	Republic of Liberia			Liberia
country	Republic of Lithuania			Lithuania
country	Republic of Madagascar			Madagascar
country	Republic of Malawi			Malawi
country	Republic of Maldives			Maldives
country	Republic of Mali			Mali
country	Republic of Malta			Malta
country	Republic of Mauritius			Mauritius
country	Republic of Moldova			Moldova
country	Republic of Mozambique			Mozambique
country	Republic of Namibia			Namibia
country	Republic of Nauru			Nauru
country	Republic of Nicaragua			Nicaragua
country	Republic of Niger			Niger
country	Republic of North Macedonia			North Macedonia
country	Republic of Palau			Palau
country	Republic of Panama			Panama
country	Republic of Paraguay			Paraguay
country	Republic of Peru			Peru
country	Republic of Poland			Poland
country	Republic of Portugal			Portugal
country	Republic of Rwanda			Rwanda
country	Republic of San Marino			San Marino
country	Republic of Senegal			Senegal
country	Republic of Serbia			Serbia
country	Republic of Seychelles			Seychelles
country	Republic of Sierra Leone			Sierra Leone
country	Republic of Singapore			Singapore
country	Republic of Slovenia			Slovenia
country	Republic of South Africa			South Africa
country	Republic of South Sudan			South Sudan
country	Republic of Sudan			Sudan
country	Republic of Suriname			Suriname
country	Republic of Tajikistan			Tajikistan
country	Republic of Trinidad and Tobago			Trinidad and Tobago
country	Republic of Tunisia			Tunisia
country	Republic of Turkey			Turkey
country	Republic of Turkiye			Turkey
country	Republic of Türkiye			Turkey
country	Republic of Uganda			Uganda
country	Republic of Uzbekistan			Uzbekistan
country	Republic of Vanuatu			Vanuatu
country	Republic of Yemen			Yemen
country	Republic of Zambia			Zambia
country	Republic of Zimbabwe			Zimbabwe
country	Republic of the Congo			Congo
country	Republic of the Gambia			Gambia
country	Republic of the Maldives			Maldives
country	Republic of the Marshall Islands			Marshall Islands
country	Republic of the Niger			Niger
country	Republic of the Philippines			Philippines
country	Republic of the Sudan			Sudan
country	Republic of the Union of Myanmar			Myanmar
country	Reunion Island			Réunion
country	Rhodesia			Zimbabwe
country	Romania			
country	Russia			
country	Russian Federation			Russia
country	Rwanda			
country	Réunion			
country	SFRY			Yugoslavia
country	Sahrawi Arab Democratic Republic			Western Sahara
country	Sahrawi Republic			Western Sahara
country	Saint Helena			
country	Saint Kitts and Nevis			
country	Saint Lucia			
country	Saint Vincent and the Grenadines			
country	Samoa			
country	San Marino			
country	Sao Tome and Principe			São Tomé and Príncipe
country	Saudi Arabia			
country	Scotland			
country	Senegal			
country	Serbia			
country	Serbia and Montenegro			
country	Seychelles			
country	Siam			Thailand
country	Sierra Leone			
country	Singapore			
country	Slovak Republic			Slovakia
country	Slovakia			
country	Slovenia			
country	Socialist Republic of Viet Nam			Vietnam
country	Socialist Republic of Vietnam			Vietnam
country	Solomon Islands			
country	Somalia			
country	Somaliland			
country	South Africa			
country	South Korea			
country	South Ossetia			
country	South Sudan			
country	South Vietnam			
country	South Yemen			
country	Soviet Union			USSR
country	Spain			
country	Sri Lanka			
country	St. Kitts and Nevis			Saint Kitts and Nevis
country	St. Lucia			Saint Lucia
country	St. Vincent and the Grenadines			Saint Vincent and the Grenadines
country	State of Eritrea			Eritrea
country	State of Israel			Israel
country	State of Kuwait			Kuwait
country	State of Libya			Libya
country	State of Mongolia			Mongolia
country	State of Palestine			Palestine
country	State of Qatar			Qatar
country	Sudan			
country	Sultanate of Oman			Oman
country	Suriname			
country	Swaziland			Eswatini
country	Sweden			
country	Swiss Confederation			Switzerland
country	Switzerland			
country	Syria			
country	Syrian Arab Republic			Syria
country	São Tomé and Príncipe			
country	Taiwan			
country	Tajikistan			
country	Tanganyika			Tanzania
country	Tanzania			
country	Tatarstan			
country	Thailand			
country	Tibet			
country	Timor-Leste			East Timor
country	Togo			
country	Togolese Republic			Togo
country	Tokelau			
country	Tonga			
country	Transnistria			
country	Trinidad and Tobago			
country	Tunisia			
country	Turkey			
country	Turkiye			Turkey
country	Turkmenistan			
country	Turks and Caicos Islands			
country	Tuvalu			
country	Türkiye			Turkey
country	U.A.E.			United Arab Emirates
country	U.K.			United Kingdom
country	U.S.			United States
country	U.S.A.			United States
country	U.S.S.R.			USSR
country	UAE			United Arab Emirates
country	UK			United Kingdom
country	US			United States
country	US Virgin Islands			
country	USA			United States
country	USSR			
country	Uganda			
country	Ukraine			
country	Union of Myanmar			Myanmar
country	Union of Soviet Socialist Republics			USSR
country	Union of the Comoros			Comoros
country	United Arab Emirates			
country	United Arab Republic			
country	United Kingdom			
country	United Kingdom of Great Britain and Northern Ireland			United Kingdom
country	United Mexican States			Mexico
country	United Republic of Tanzania			Tanzania
country	United States			
country	United States of America			United States
country	Upper Volta			Burkina Faso
country	Uruguay			
country	Uzbekistan			
country	Vanuatu			
country	Vatican			
country	Vatican City			Vatican
country	Vatican City State			Vatican
country	Venezuela			
country	Viet Nam			Vietnam
country	Vietnam			
country	Wales			
country	West Germany			Germany
country	Western Sahara			
country	Yemen			
country	Yugoslavia			
country	Zaire			DR Congo
country	Zambia			
country	Zanzibar			
country	Zimbabwe			
country	the Bahamas			Bahamas
country	the Democratic People's Republic of Korea			North Korea
country	the Gambia			Gambia
country	the Netherlands			Netherlands
country	the People's Republic of China			China
country	the Philippines			Philippines
country	the Russian Federation			Russia
country	the Soviet Union			USSR
country	the United Arab Emirates			United Arab Emirates
country	the United Kingdom			United Kingdom
country	the United States			United States
country	the Vatican			Vatican
country	Åland			
event-modifier	African			
event-modifier	Afro-Asian			
event-modifier	American			
event-modifier	Arab			
event-modifier	Asia-Pacific			
event-modifier	Asian			
event-modifier	Balkan			
event-modifier	Baltic			
event-modifier	Eurasian			
event-modifier	European			
event-modifier	Ibero-American			
event-modifier	Latin American			
event-modifier	Nordic			
event-modifier	academic			
event-modifier	activists'			
event-modifier	advisory			
event-modifier	afternoon			
event-modifier	agricultural			
event-modifier	air			
event-modifier	all-Russian			
event-modifier	all-country			
event-modifier	all-hands			
event-modifier	all-party			
event-modifier	all-union			
event-modifier	ambassadorial			
event-modifier	anniversary			
event-modifier	annual			
event-modifier	anti-nuclear			
event-modifier	anti-terrorism			
event-modifier	anti-war			
event-modifier	army-people			
event-modifier	art			
event-modifier	artistic			
event-modifier	athletic			
event-modifier	autumn			
event-modifier	back-to-back			
event-modifier	behind-closed-doors			
event-modifier	biannual			
event-modifier	biennial			
event-modifier	bilateral			
event-modifier	biweekly			
event-modifier	board			
event-modifier	broad			
event-modifier	budget			
event-modifier	business			
event-modifier	cadres'			
event-modifier	campaign			
event-modifier	celebratory			
event-modifier	centennial			
event-modifier	ceremonial			
event-modifier	charity			
event-modifier	children's			
event-modifier	civilian			
event-modifier	climate			
event-modifier	closed			
event-modifier	closed-door			
event-modifier	closing			
event-modifier	combined			
event-modifier	commemorative			
event-modifier	commission			
event-modifier	committee			
event-modifier	commonwealth			
event-modifier	concluding			
event-modifier	constituent			
event-modifier	constitutive			
event-modifier	consultative			
event-modifier	continental			
event-modifier	council			
event-modifier	cross-border			
event-modifier	crucial			
event-modifier	cultural			
event-modifier	daily			
event-modifier	day-long			
event-modifier	defence			
event-modifier	defense			
event-modifier	deliberative			
event-modifier	diplomatic			
event-modifier	disarmament			
event-modifier	district			
event-modifier	donor			
event-modifier	early			
event-modifier	economic			
event-modifier	ecumenical			
event-modifier	educational			
event-modifier	election			
event-modifier	emergency			
event-modifier	energy			
event-modifier	enlarged			
event-modifier	enlarged plenary			
event-modifier	environmental			
event-modifier	evening			
event-modifier	expert			
event-modifier	expert-level			
event-modifier	extraordinary			
event-modifier	face-to-face			
event-modifier	farewell			
event-modifier	federal			
event-modifier	festive			
event-modifier	film			
event-modifier	final			
event-modifier	first-ever			
event-modifier	five-day			
event-modifier	follow-up			
event-modifier	formal			
event-modifier	founding			
event-modifier	four-day			
event-modifier	four-party			
event-modifier	friendship			
event-modifier	full			
event-modifier	fund-raising			
event-modifier	fundraising			
event-modifier	gala			
event-modifier	general			
event-modifier	global			
event-modifier	goodwill			
event-modifier	government-level			
event-modifier	grand			
event-modifier	gubernatorial			
event-modifier	half-day			
event-modifier	half-yearly			
event-modifier	health			
event-modifier	high-level			
event-modifier	historic			
event-modifier	hybrid			
event-modifier	important			
event-modifier	in-person			
event-modifier	inaugural			
event-modifier	industrial			
event-modifier	informal			
event-modifier	inter-Korean			
event-modifier	inter-governmental			
event-modifier	inter-ministerial			
event-modifier	inter-parliamentary			
event-modifier	intercontinental			
event-modifier	interfaith			
event-modifier	intergovernmental			
event-modifier	interim			
event-modifier	interministerial			
event-modifier	international			
event-modifier	interstate			
event-modifier	introductory			
event-modifier	investment			
event-modifier	joint			
event-modifier	jubilee			
event-modifier	key			
event-modifier	keynote			
event-modifier	leadership			
event-modifier	legislative			
event-modifier	literary			
event-modifier	local			
event-modifier	maiden			
event-modifier	major			
event-modifier	mass			
event-modifier	mayoral			
event-modifier	media			
event-modifier	medical			
event-modifier	memorial			
event-modifier	mid-term			
event-modifier	midnight			
event-modifier	midterm			
event-modifier	military			
event-modifier	ministerial			
event-modifier	ministerial-level			
event-modifier	mixed			
event-modifier	month-long			
event-modifier	monthly			
event-modifier	morning			
event-modifier	mothers'			
event-modifier	multilateral			
event-modifier	multiparty			
event-modifier	municipal			
event-modifier	musical			
event-modifier	national			
event-modifier	national-level			
event-modifier	nationwide			
event-modifier	naval			
event-modifier	new year			
event-modifier	news			
event-modifier	north-south			
event-modifier	nuclear			
event-modifier	official			
event-modifier	one-day			
event-modifier	one-on-one			
event-modifier	one-to-one			
event-modifier	online			
event-modifier	open			
event-modifier	opening			
event-modifier	ordinary			
event-modifier	organizational			
event-modifier	organizing			
event-modifier	pan-African			
event-modifier	pan-American			
event-modifier	pan-Arab			
event-modifier	pan-European			
event-modifier	parliamentary			
event-modifier	peace			
event-modifier	perennial			
event-modifier	periodic			
event-modifier	planned			
event-modifier	plenary			
event-modifier	post-election			
event-modifier	postponed			
event-modifier	pre-election			
event-modifier	preliminary			
event-modifier	preparatory			
event-modifier	presidential			
event-modifier	press			
event-modifier	private			
event-modifier	protest			
event-modifier	public			
event-modifier	quadrennial			
event-modifier	quadrilateral			
event-modifier	quarterly			
event-modifier	quinquennial			
event-modifier	recurring			
event-modifier	regional			
event-modifier	regular			
event-modifier	religious			
event-modifier	remote			
event-modifier	resumed			
event-modifier	review			
event-modifier	round-table			
event-modifier	roundtable			
event-modifier	scheduled			
event-modifier	sci-tech			
event-modifier	scientific			
event-modifier	scientific and technological			
event-modifier	secret			
event-modifier	security			
event-modifier	semi-annual			
event-modifier	semiannual			
event-modifier	seven-day			
event-modifier	shareholders'			
event-modifier	six-day			
event-modifier	six-party			
event-modifier	snap			
event-modifier	solemn			
event-modifier	solidarity			
event-modifier	south-south			
event-modifier	special			
event-modifier	sports			
event-modifier	spring			
event-modifier	staff			
event-modifier	state			
event-modifier	statutory			
event-modifier	street			
event-modifier	students'			
event-modifier	sub-regional			
event-modifier	subregional			
event-modifier	summary			
event-modifier	summer			
event-modifier	summit			
event-modifier	teachers'			
event-modifier	technical			
event-modifier	technological			
event-modifier	televised			
event-modifier	three-day			
event-modifier	top-level			
event-modifier	torchlight			
event-modifier	town-hall			
event-modifier	trade			
event-modifier	traditional			
event-modifier	trans-pacific			
event-modifier	transatlantic			
event-modifier	triennial			
event-modifier	trilateral			
event-modifier	tripartite			
event-modifier	two-day			
event-modifier	two-week			
event-modifier	universal			
event-modifier	unofficial			
event-modifier	unscheduled			
event-modifier	urgent			
event-modifier	veterans'			
event-modifier	virtual			
event-modifier	week-long			
event-modifier	weekend			
event-modifier	weeklong			
event-modifier	weekly			
event-modifier	welcome			
event-modifier	welcoming			
event-modifier	winter			
event-modifier	women's			
event-modifier	workers'			
event-modifier	working			
event-modifier	working-level			
event-modifier	world			
event-modifier	yearly			
event-modifier	youth			
event-noun	air show			
event-noun	anniversary celebration			
event-noun	annual general meeting			
event-noun	army-people rally			
event-noun	art exhibition			
event-noun	art festival			
event-noun	art performance			
event-noun	assembly		named	
event-noun	assumption of command ceremony			
event-noun	auction			
event-noun	award ceremony			
event-noun	awarding ceremony			
event-noun	awards ceremony			
event-noun	banquet			host
event-noun	barbecue			
event-noun	biennale			
event-noun	bilateral meeting		bilateral	
event-noun	book exhibition			
event-noun	book fair			
event-noun	book launch			
event-noun	breakfast meeting			
event-noun	briefing			
event-noun	by-election		named	
event-noun	campaign rally			
event-noun	canonization			
event-noun	carnival			
event-noun	caucus		named	
event-noun	ceasefire		named	
event-noun	celebration			
event-noun	central report meeting			
event-noun	ceremony			
event-noun	ceremony of oath	ceremonies of oath		
event-noun	championship			
event-noun	championships	championships		
event-noun	change of command	changes of command		
event-noun	change of command ceremony			
event-noun	change-of-command ceremony			
event-noun	christening			
event-noun	christening ceremony			
event-noun	church service			
event-noun	circus performance			
event-noun	civil war		named	
event-noun	closing ceremony			
event-noun	cocktail reception			
event-noun	colloquium	colloquia		
event-noun	commemoration			
event-noun	commemorative event			
event-noun	commemorative meeting			
event-noun	commissioning ceremony			
event-noun	commodity fair			
event-noun	competition			
event-noun	completion ceremony			
event-noun	conclave			
event-noun	conference			
event-noun	conference call			
event-noun	conference week		named	
event-noun	conferment ceremony			
event-noun	congress			
event-noun	consecration			
event-noun	constituent session			
event-noun	constituent sitting			
event-noun	consultations	consultations	bilateral	
event-noun	consultative meeting			
event-noun	consumer goods exhibition			
event-noun	convention			
event-noun	coup d'état	coups d'état		
event-noun	court trial		named	
event-noun	courtesy call		bilateral	
event-noun	credentials ceremony			
event-noun	cultural event			
event-noun	cultural week			
event-noun	cup final			
event-noun	dance party			
event-noun	dancing party			
event-noun	dedication ceremony			
event-noun	derby		named	
event-noun	dialogue		bilateral	
event-noun	dinner			host
event-noun	donor conference			
event-noun	emergency meeting			
event-noun	enlarged meeting			
event-noun	enlarged plenary meeting			
event-noun	enthronement			
event-noun	evening gala			
event-noun	evening party			
event-noun	exhibition			
event-noun	expo			
event-noun	exposition			
event-noun	extraordinary sitting			
event-noun	fair			
event-noun	farewell call		bilateral	
event-noun	farewell ceremony			
event-noun	farewell meeting		bilateral	
event-noun	fashion show			
event-noun	festival			
event-noun	field hearing			
event-noun	film festival			
event-noun	film premiere			
event-noun	film show			
event-noun	film week			
event-noun	fireworks display			
event-noun	firing contest			
event-noun	firing drill			
event-noun	flag-hoisting ceremony			
event-noun	flag-raising ceremony			
event-noun	flash mob			
event-noun	fleet review			
event-noun	flower festival			
event-noun	flower show			
event-noun	flower-laying ceremony			
event-noun	folk festival			
event-noun	forum		named	
event-noun	founding congress			
event-noun	friendly gathering			
event-noun	friendly match			
event-noun	friendly visit		bilateral	
event-noun	friendship gathering			
event-noun	friendship week			
event-noun	fundraiser			
event-noun	funeral			
event-noun	gala			host
event-noun	gala concert			
event-noun	gala dinner			
event-noun	games	games [named]		
event-noun	garden party			
event-noun	gathering			
event-noun	general assembly		named	
event-noun	general chapter			
event-noun	general meeting			
event-noun	general strike			
event-noun	genocide		named	
event-noun	get-together			
event-noun	goodwill visit		bilateral	
event-noun	graduation ceremony			
event-noun	grand prix	grands prix		
event-noun	ground-breaking ceremony			
event-noun	groundbreaking ceremony			
event-noun	gymnastic display			
event-noun	hackathon			
event-noun	half marathon			
event-noun	hand-over ceremony			
event-noun	handing-over ceremony			
event-noun	hearing			
event-noun	house-moving ceremony			
event-noun	impeachment trial		named	
event-noun	inaugural ceremony			
event-noun	inauguration ceremony			
event-noun	initiation ceremony			
event-noun	inspection tour		named	
event-noun	investiture debate			
event-noun	job fair			
event-noun	joint drill			
event-noun	joint exercise		named	
event-noun	joint meeting			
event-noun	launch ceremony			
event-noun	launching ceremony			
event-noun	league match			
event-noun	lunch			host
event-noun	luncheon			host
event-noun	marathon			
event-noun	march-past			
event-noun	mass gymnastics	mass gymnastics		
event-noun	mass meeting			
event-noun	mass rally			
event-noun	meeting			
event-noun	meeting of activists	meetings of activists		
event-noun	meeting of celebration	meetings of celebration		
event-noun	meeting to celebrate	meetings to celebrate		
event-noun	memorial			
event-noun	memorial lecture			
event-noun	memorial meeting			
event-noun	memorial service			
event-noun	military drill			
event-noun	military exercise			
event-noun	military parade			
event-noun	military review			
event-noun	ministerial			
event-noun	month of solidarity		named	
event-noun	motor show			
event-noun	moving-in ceremony			
event-noun	music festival			
event-noun	naming ceremony			
event-noun	national conference			
event-noun	national meeting			
event-noun	national report meeting			
event-noun	national seminar			
event-noun	national symposium			
event-noun	news conference			
event-noun	oath-taking ceremony			
event-noun	oath-taking gathering			
event-noun	official goodwill visit		bilateral	
event-noun	official visit		bilateral	
event-noun	olympiad		named	
event-noun	olympic games	olympic games		
event-noun	olympics	olympics		
event-noun	open day			
event-noun	open house			
event-noun	opening ceremony			
event-noun	opening session			
event-noun	pageant			
event-noun	panel discussion			
event-noun	parade			
event-noun	paralympics	paralympics		
event-noun	parliamentary session			
event-noun	passing of command ceremony			
event-noun	peace conference			
event-noun	peace congress			
event-noun	peace negotiation		bilateral	
event-noun	peace talks	peace talks	bilateral	
event-noun	performance tour			
event-noun	phone talks	phone talks	bilateral	
event-noun	photo exhibition			
event-noun	photo session			
event-noun	plenary meeting			
event-noun	plenary session			
event-noun	plenary sitting			
event-noun	plenum	plenums		
event-noun	poetry reading			
event-noun	première			
event-noun	presentation ceremony			
event-noun	presidential election		named	
event-noun	press conference			
event-noun	prize-giving ceremony			
event-noun	public hearing			
event-noun	public lecture			
event-noun	qualifier			
event-noun	qualifying match			
event-noun	quarter-final		named	
event-noun	quarterfinal		named	
event-noun	quiz			
event-noun	rally			
event-noun	reading ceremony			
event-noun	reception			host
event-noun	recital			
event-noun	regatta			
event-noun	relinquishment of command ceremony			
event-noun	removal ceremony			
event-noun	requiem			
event-noun	retreat			
event-noun	reunion			
event-noun	review meeting			
event-noun	ribbon-cutting ceremony			
event-noun	round of talks	rounds of talks	bilateral	
event-noun	round table			
event-noun	roundtable			
event-noun	runoff		named	
event-noun	screening			
event-noun	seeing-off ceremony			
event-noun	semi-final		named	
event-noun	semifinal		named	
event-noun	seminar			
event-noun	send-off ceremony			
event-noun	session			
event-noun	shareholders' meeting			
event-noun	ship-launching ceremony			
event-noun	short course			
event-noun	short training course			
event-noun	side event			
event-noun	signing ceremony			
event-noun	sit-in			
event-noun	social function		named	
event-noun	soiree			host
event-noun	soirée			host
event-noun	solidarity meeting			
event-noun	song concert			
event-noun	spartakiad			
event-noun	sports contest			
event-noun	sports day			
event-noun	sports event		named	
event-noun	sports fair			
event-noun	sports meeting			
event-noun	staff meeting			
event-noun	stamp exhibition			
event-noun	state banquet			
event-noun	state dinner			
event-noun	state funeral			
event-noun	state visit		bilateral	
event-noun	strategic dialogue		bilateral	
event-noun	street fair			
event-noun	study tour			
event-noun	summary meeting			
event-noun	summit		bilateral	
event-noun	summit meeting			
event-noun	summit talks	summit talks	bilateral	
event-noun	summit week		named	
event-noun	super bowl		named	
event-noun	swearing-in			
event-noun	swearing-in ceremony			
event-noun	symposium	symposia		
event-noun	synod			
event-noun	talk show		named	
event-noun	talks	talks	bilateral	
event-noun	tea party			
event-noun	teach-in			
event-noun	telephone conversation		bilateral	
event-noun	test-firing		named	
event-noun	tete-a-tete		bilateral	
event-noun	thanksgiving service			
event-noun	toast ceremony			
event-noun	torch-lighting ceremony			
event-noun	torchlight parade			
event-noun	torchlight procession			
event-noun	tournament			
event-noun	town hall meeting			
event-noun	trade fair			
event-noun	trade show			
event-noun	trade talks	trade talks	bilateral	
event-noun	training camp			
event-noun	transfer of authority ceremony			
event-noun	transfer of command ceremony			
event-noun	tree-planting ceremony			
event-noun	triennale			
event-noun	trilateral meeting		bilateral	
event-noun	tête-à-tête		bilateral	
event-noun	universiade			
event-noun	unveiling ceremony			
event-noun	vernissage			
event-noun	video conference			
event-noun	videoconference			
event-noun	war games	war games	named	
event-noun	webinar			
event-noun	welcome ceremony			
event-noun	welcoming ceremony			
event-noun	wine reception			
event-noun	working dinner			
event-noun	working lunch			
event-noun	working meeting			
event-noun	working session			
event-noun	working visit		bilateral	
event-noun	working-level talks	working-level talks	bilateral	
event-noun	workshop		named	
event-noun	world championship			
event-noun	world cup			
event-noun	world war		named	
event-noun	wreath-laying			
event-noun	wreath-laying ceremony			
event-verb	a message came from			message
event-verb	a message was adopted to		transitive	message
event-verb	a message was read from			message
event-verb	a message was sent to		transitive	message
event-verb	accompanying her were			attendance
event-verb	accompanying him were			attendance
event-verb	accompanying them were			attendance
event-verb	acted as chair			chair
event-verb	acted as chairman			chair
event-verb	acted as moderator			chair
event-verb	acted as the chair			chair
event-verb	addressed		transitive	speech
event-verb	addressing		transitive	speech
event-verb	addressing the audience was		personal	speech
event-verb	addressing the audience were		personal	speech
event-verb	administered the oath			attendance
event-verb	affixed his signature to		transitive	signing
event-verb	affixed their signatures to		transitive	signing
event-verb	also attending was		personal	attendance
event-verb	also attending were		personal	attendance
event-verb	also heard was		personal	speech
event-verb	also heard were		personal	speech
event-verb	also on hand were		personal	attendance
event-verb	also present was		personal	attendance
event-verb	also present were		personal	attendance
event-verb	also speaking was		personal	speech
event-verb	also speaking were		personal	speech
event-verb	also spoke			speech
event-verb	also standing were		personal	platform
event-verb	also taking the floor was		personal	speech
event-verb	also taking the floor were		personal	speech
event-verb	also took part			attendance
event-verb	among speakers were		personal	speech
event-verb	among the attendees of		transitive	attendance
event-verb	among the attendees were		personal	attendance
event-verb	among the guests was		personal	guest
event-verb	among the guests were		personal	attendance
event-verb	among the participants were		personal	attendance
event-verb	among the speakers in the debate was		personal	speech
event-verb	among the speakers in the debate were		personal	speech
event-verb	among the speakers in the discussion was		personal	speech
event-verb	among the speakers in the discussion were		personal	speech
event-verb	among the speakers in the discussions was		personal	speech
event-verb	among the speakers in the discussions were		personal	speech
event-verb	among the speakers in the ensuing debate was		personal	speech
event-verb	among the speakers in the ensuing debate were		personal	speech
event-verb	among the speakers in the general debate was		personal	speech
event-verb	among the speakers in the general debate were		personal	speech
event-verb	among the speakers were		personal	speech
event-verb	among those attending were		personal	attendance
event-verb	among those present were		personal	attendance
event-verb	announced the closing of		transitive	closing
event-verb	announced the opening			opening
event-verb	announced the opening of		transitive	opening
event-verb	appeared on the balcony			platform
event-verb	appeared on the platform			platform
event-verb	appeared on the reviewing stand			platform
event-verb	appeared on the rostrum			platform
event-verb	appeared on the stage			platform
event-verb	appeared on the tribune			platform
event-verb	appearing on the platform			platform
event-verb	appears on the platform			platform
event-verb	are present			attendance
event-verb	are present at		transitive	attendance
event-verb	assured the assembly			speech
event-verb	assured the attendants			speech
event-verb	assured the audience			speech
event-verb	assured the conference			speech
event-verb	assured the congress			speech
event-verb	assured the council			speech
event-verb	assured the delegates			speech
event-verb	assured the forum			speech
event-verb	assured the gathering			speech
event-verb	assured the meeting			speech
event-verb	assured the participants			speech
event-verb	assured the session			speech
event-verb	assured the synod			speech
event-verb	at the head table was		personal	platform
event-verb	at the head table were		personal	platform
event-verb	at the top table was		personal	platform
event-verb	at the top table were		personal	platform
event-verb	attended		transitive	attendance
event-verb	attended as a guest		transitive	guest
event-verb	attended as guests		transitive	guest
event-verb	attended by invitation			guest
event-verb	attended on invitation		transitive	guest
event-verb	attended on the invitation			guest
event-verb	attended upon invitation		transitive	guest
event-verb	attendees included		personal	attendance
event-verb	attending		transitive	attendance
event-verb	attending were		personal	attendance
event-verb	attends		transitive	attendance
event-verb	bade the delegates welcome			speech
event-verb	being present at		transitive	attendance
event-verb	bouquets were laid			attendance
event-verb	briefed the assembly			speech
event-verb	briefed the attendants			speech
event-verb	briefed the audience			speech
event-verb	briefed the conference			speech
event-verb	briefed the congress			speech
event-verb	briefed the council			speech
event-verb	briefed the delegates			speech
event-verb	briefed the forum			speech
event-verb	briefed the gathering			speech
event-verb	briefed the meeting			speech
event-verb	briefed the participants			speech
event-verb	briefed the session			speech
event-verb	briefed the synod			speech
event-verb	broke ground			opening
event-verb	broke ground for		transitive	opening
event-verb	brought the conference to an end			closing
event-verb	brought the congress to an end			closing
event-verb	brought the meeting to an end			closing
event-verb	brought to a close		transitive	closing
event-verb	brought together		personal	attendance
event-verb	came to		transitive	attendance
event-verb	chaired		transitive	chair
event-verb	chairing		transitive	chair
event-verb	chairs		transitive	chair
event-verb	closed		transitive	closing
event-verb	contributed to the debate			speech
event-verb	contributed to the discussion			speech
event-verb	contributed to the discussions			speech
event-verb	contributed to the ensuing debate			speech
event-verb	contributed to the general debate			speech
event-verb	contributing to the debate was		personal	speech
event-verb	contributing to the debate were		personal	speech
event-verb	conversed with		transitive	host
event-verb	conveyed a message			message
event-verb	conveyed a message to		transitive	message
event-verb	conveyed condolences to		transitive	message
event-verb	conveyed greetings to		transitive	message
event-verb	conveys greetings to		transitive	message
event-verb	cut the first sod			attendance
event-verb	cut the ribbon			opening
event-verb	cut the ribbon at		transitive	opening
event-verb	cut the tape			opening
event-verb	cuts the ribbon			opening
event-verb	cuts the tape			opening
event-verb	cutting the tape			opening
event-verb	debated at		transitive	attendance
event-verb	declared closed		transitive	closing
event-verb	declared it open			opening
event-verb	declared open		transitive	opening
event-verb	declared the closing			closing
event-verb	declared the closing of		transitive	closing
event-verb	declared the conference open			opening
event-verb	declared the congress open			opening
event-verb	declared the meeting open			opening
event-verb	declared the opening			opening
event-verb	declared the opening of		transitive	opening
event-verb	declared the session open			opening
event-verb	declares open		transitive	opening
event-verb	delivered a closing address			closing
event-verb	delivered a closing speech			closing
event-verb	delivered a concluding speech			closing
event-verb	delivered a congratulatory speech			speech
event-verb	delivered a eulogy			speech
event-verb	delivered a historic speech			speech
event-verb	delivered a keynote			speech
event-verb	delivered a keynote address			speech
event-verb	delivered a keynote speech			speech
event-verb	delivered a lecture			speech
event-verb	delivered a message			message
event-verb	delivered a policy speech			speech
event-verb	delivered a political report			report
event-verb	delivered a report			report
event-verb	delivered a sermon			speech
event-verb	delivered a speech			speech
event-verb	delivered a speech at		transitive	speech
event-verb	delivered a statement			speech
event-verb	delivered a work report			report
event-verb	delivered addresses			speech
event-verb	delivered an address			speech
event-verb	delivered an address at		transitive	speech
event-verb	delivered an inaugural address			opening
event-verb	delivered an inaugural speech			opening
event-verb	delivered an opening address			opening
event-verb	delivered an opening speech			opening
event-verb	delivered closing remarks			closing
event-verb	delivered concluding remarks			closing
event-verb	delivered congratulatory speeches			speech
event-verb	delivered lectures			speech
event-verb	delivered opening remarks			opening
event-verb	delivered remarks			speech
event-verb	delivered remarks at		transitive	speech
event-verb	delivered reports			report
event-verb	delivered speeches			speech
event-verb	delivered the closing address			closing
event-verb	delivered the closing remarks			closing
event-verb	delivered the closing speech			closing
event-verb	delivered the eulogy			speech
event-verb	delivered the inaugural address			opening
event-verb	delivered the keynote			speech
event-verb	delivered the keynote address			speech
event-verb	delivered the keynote speech			speech
event-verb	delivered the opening address			opening
event-verb	delivered the opening remarks			opening
event-verb	delivered the opening speech			opening
event-verb	delivered the report			report
event-verb	delivered the sermon			speech
event-verb	delivered the work report			report
event-verb	delivering a report			report
event-verb	delivering a speech			speech
event-verb	delivering an address			speech
event-verb	delivering remarks			speech
event-verb	delivering speeches			speech
event-verb	delivering the report			report
event-verb	delivers a closing address			closing
event-verb	delivers a keynote speech			speech
event-verb	delivers a report			report
event-verb	delivers a speech			speech
event-verb	delivers an address			speech
event-verb	delivers an opening address			opening
event-verb	delivers an opening speech			opening
event-verb	delivers remarks			speech
event-verb	delivers the keynote address			speech
event-verb	delivers the report			report
event-verb	exchanged views with		transitive	host
event-verb	experience was related			speech
event-verb	expressed condolences to		transitive	message
event-verb	extended condolences to		transitive	message
event-verb	extended congratulations to		transitive	message
event-verb	extended greetings to		transitive	message
event-verb	extends congratulations to		transitive	message
event-verb	extends greetings to		transitive	message
event-verb	flowers were laid			attendance
event-verb	followed the conference			attendance
event-verb	followed the congress			attendance
event-verb	followed the meeting			attendance
event-verb	followed the proceedings			attendance
event-verb	followed the session			attendance
event-verb	gave a brief speech			speech
event-verb	gave a briefing			report
event-verb	gave a briefing on			report
event-verb	gave a closing address			closing
event-verb	gave a closing speech			closing
event-verb	gave a eulogy			speech
event-verb	gave a keynote			speech
event-verb	gave a keynote address			speech
event-verb	gave a keynote speech			speech
event-verb	gave a lecture			speech
event-verb	gave a lecture at		transitive	speech
event-verb	gave a presentation			speech
event-verb	gave a report			report
event-verb	gave a sermon			speech
event-verb	gave a speech			speech
event-verb	gave a speech at		transitive	speech
event-verb	gave a statement			speech
event-verb	gave a toast			speech
event-verb	gave a welcome speech			speech
event-verb	gave addresses			speech
event-verb	gave an account			report
event-verb	gave an address			speech
event-verb	gave an address at		transitive	speech
event-verb	gave an inaugural address			opening
event-verb	gave an opening address			opening
event-verb	gave an opening speech			opening
event-verb	gave closing remarks			closing
event-verb	gave field guidance at		transitive	guidance
event-verb	gave field guidance to		transitive	guidance
event-verb	gave guidance to		transitive	guidance
event-verb	gave introductory remarks			opening
event-verb	gave lectures			speech
event-verb	gave on-site guidance at		transitive	guidance
event-verb	gave on-site guidance to		transitive	guidance
event-verb	gave on-the-spot guidance to		transitive	guidance
event-verb	gave opening remarks			opening
event-verb	gave presentations			speech
event-verb	gave remarks			speech
event-verb	gave reports			report
event-verb	gave speeches			speech
event-verb	gave testimony			speech
event-verb	gave the closing address			closing
event-verb	gave the closing speech			closing
event-verb	gave the conclusion			closing
event-verb	gave the keynote			speech
event-verb	gave the keynote address			speech
event-verb	gave the keynote speech			speech
event-verb	gave the opening address			opening
event-verb	gave the opening address at		transitive	opening
event-verb	gave the opening remarks			opening
event-verb	gave the opening speech			opening
event-verb	gave the report			report
event-verb	gives a lecture			speech
event-verb	gives a report			report
event-verb	gives a speech			speech
event-verb	gives an address			speech
event-verb	gives an opening address			opening
event-verb	gives field guidance to		transitive	guidance
event-verb	gives guidance to		transitive	guidance
event-verb	gives the opening address			opening
event-verb	giving a report			report
event-verb	giving a speech			speech
event-verb	giving an address			speech
event-verb	giving field guidance to		transitive	guidance
event-verb	giving guidance to		transitive	guidance
event-verb	giving speeches			speech
event-verb	greeted the assembly			speech
event-verb	greeted the attendants			speech
event-verb	greeted the audience			speech
event-verb	greeted the conference			speech
event-verb	greeted the congress			speech
event-verb	greeted the council			speech
event-verb	greeted the delegates			speech
event-verb	greeted the forum			speech
event-verb	greeted the gathering			speech
event-verb	greeted the meeting			speech
event-verb	greeted the participants			speech
event-verb	greeted the session			speech
event-verb	greeted the synod			speech
event-verb	guest of honor was		personal	guest
event-verb	guest of honour was		personal	guest
event-verb	guests included		personal	guest
event-verb	guests were		personal	guest
event-verb	guided		transitive	guidance
event-verb	guided on the spot		transitive	guidance
event-verb	guides		transitive	guidance
event-verb	guiding		transitive	guidance
event-verb	had the last word			closing
event-verb	heard in the debate was		personal	speech
event-verb	heard in the debate were		personal	speech
event-verb	heard in the discussion was		personal	speech
event-verb	heard in the discussion were		personal	speech
event-verb	heard in the discussions was		personal	speech
event-verb	heard in the discussions were		personal	speech
event-verb	heard in the ensuing debate was		personal	speech
event-verb	heard in the ensuing debate were		personal	speech
event-verb	heard in the general debate was		personal	speech
event-verb	heard in the general debate were		personal	speech
event-verb	held		transitive	attendance
event-verb	hosted		transitive	host
event-verb	hosted a lunch		transitive	host
event-verb	hosting		transitive	host
event-verb	hosts		transitive	host
event-verb	in attendance			attendance
event-verb	in attendance at		transitive	attendance
event-verb	in the audience was		personal	attendance
event-verb	in the audience were		personal	attendance
event-verb	in the chair			chair
event-verb	in the chair was		personal	chair
event-verb	in the chair were		personal	chair
event-verb	in the first row was		personal	platform
event-verb	in the first row were		personal	platform
event-verb	in the front row was		personal	platform
event-verb	in the front row were		personal	platform
event-verb	in the hall were		personal	attendance
event-verb	in the presidium was		personal	platform
event-verb	in the presidium were		personal	platform
event-verb	informed the assembly			speech
event-verb	informed the attendants			speech
event-verb	informed the audience			speech
event-verb	informed the conference			speech
event-verb	informed the congress			speech
event-verb	informed the council			speech
event-verb	informed the delegates			speech
event-verb	informed the forum			speech
event-verb	informed the gathering			speech
event-verb	informed the meeting			speech
event-verb	informed the participants			speech
event-verb	informed the session			speech
event-verb	informed the synod			speech
event-verb	invited as guests to		transitive	guest
event-verb	invited guests included		personal	guest
event-verb	invited guests were		personal	guest
event-verb	invited to		transitive	guest
event-verb	invited were		personal	guest
event-verb	is in the chair			chair
event-verb	is present			attendance
event-verb	is present at		transitive	attendance
event-verb	is the keynote speaker			speech
event-verb	issued a statement			speech
event-verb	joined in		transitive	attendance
event-verb	joined the debate			speech
event-verb	joined the discussion			speech
event-verb	keynoted			speech
event-verb	kicked off		transitive	opening
event-verb	kicks off		transitive	opening
event-verb	laid a wreath at		transitive	attendance
event-verb	laid flowers at		transitive	attendance
event-verb	laid wreaths at		transitive	attendance
event-verb	lectured at		transitive	speech
event-verb	lectured to		transitive	speech
event-verb	led the prayers			attendance
event-verb	made a brief speech			speech
event-verb	made a budget report			report
event-verb	made a central report			report
event-verb	made a closing address			closing
event-verb	made a closing speech			closing
event-verb	made a commemorative report			report
event-verb	made a commemorative speech			speech
event-verb	made a concluding speech			closing
event-verb	made a conclusion			closing
event-verb	made a congratulatory address			speech
event-verb	made a congratulatory speech			speech
event-verb	made a contribution to the debate			speech
event-verb	made a historic speech			speech
event-verb	made a keynote speech			speech
event-verb	made a long speech			speech
event-verb	made a memorial address			speech
event-verb	made a memorial report			report
event-verb	made a memorial speech			speech
event-verb	made a policy speech			speech
event-verb	made a political report			report
event-verb	made a presentation			speech
event-verb	made a report			report
event-verb	made a short speech			speech
event-verb	made a speech			speech
event-verb	made a speech at		transitive	speech
event-verb	made a statement			speech
event-verb	made a summary report			report
event-verb	made a toast			speech
event-verb	made a welcome speech			speech
event-verb	made a welcoming speech			speech
event-verb	made a work report			report
event-verb	made addresses			speech
event-verb	made an address			speech
event-verb	made an address at		transitive	speech
event-verb	made an appearance at		transitive	attendance
event-verb	made an important conclusion			closing
event-verb	made an inaugural address			opening
event-verb	made an inaugural speech			opening
event-verb	made an intervention			speech
event-verb	made an introductory speech			opening
event-verb	made an opening address			opening
event-verb	made an opening address at		transitive	opening
event-verb	made an opening speech			opening
event-verb	made an opening speech at		transitive	opening
event-verb	made brief remarks			speech
event-verb	made closing remarks			closing
event-verb	made concluding remarks			closing
event-verb	made congratulatory addresses			speech
event-verb	made congratulatory speeches			speech
event-verb	made interventions			speech
event-verb	made introductory remarks			opening
event-verb	made opening remarks			opening
event-verb	made pledges			speech
event-verb	made presentations			speech
event-verb	made remarks			speech
event-verb	made remarks at		transitive	speech
event-verb	made reports			report
event-verb	made speeches			speech
event-verb	made speeches at		transitive	speech
event-verb	made speeches expressing			speech
event-verb	made statements			speech
event-verb	made the central report			report
event-verb	made the closing address			closing
event-verb	made the closing remarks			closing
event-verb	made the closing speech			closing
event-verb	made the inaugural address			opening
event-verb	made the keynote speech			speech
event-verb	made the opening address			opening
event-verb	made the opening remarks			opening
event-verb	made the opening speech			opening
event-verb	made the report			report
event-verb	made the work report			report
event-verb	make a speech			speech
event-verb	make speeches			speech
event-verb	makes a closing speech			closing
event-verb	makes a report			report
event-verb	makes a speech			speech
event-verb	makes an opening address			opening
event-verb	makes an opening speech			opening
event-verb	makes remarks			speech
event-verb	making a closing address			closing
event-verb	making a closing speech			closing
event-verb	making a report			report
event-verb	making a speech			speech
event-verb	making an address			speech
event-verb	making an opening address			opening
event-verb	making an opening speech			opening
event-verb	making reports			report
event-verb	making speeches			speech
event-verb	marched in		transitive	attendance
event-verb	meets with		transitive	host
event-verb	messages came from			message
event-verb	messages were read from			message
event-verb	met at		transitive	attendance
event-verb	met with		transitive	host
event-verb	moderated		transitive	chair
event-verb	moderates		transitive	chair
event-verb	moderating		transitive	chair
event-verb	mounted the platform			platform
event-verb	mounted the rostrum			platform
event-verb	mounts the platform			platform
event-verb	negotiated with		transitive	host
event-verb	occupied the platform			platform
event-verb	offered a toast			speech
event-verb	offered condolences to		transitive	message
event-verb	offered remarks			speech
event-verb	officiated at		transitive	chair
event-verb	officiates at		transitive	chair
event-verb	on hand for		transitive	attendance
event-verb	on hand was		personal	attendance
event-verb	on hand were		personal	attendance
event-verb	on the dais was		personal	platform
event-verb	on the dais were		personal	platform
event-verb	on the leadership tribune was		personal	platform
event-verb	on the leadership tribune were		personal	platform
event-verb	on the platform was		personal	platform
event-verb	on the platform were		personal	platform
event-verb	on the reviewing stand were		personal	platform
event-verb	on the rostrum were		personal	platform
event-verb	on the stand was		personal	platform
event-verb	on the stand were		personal	platform
event-verb	on the tribune was		personal	platform
event-verb	on the tribune were		personal	platform
event-verb	opened		transitive	opening
event-verb	organized and guided		transitive	guidance
event-verb	paid a call on		transitive	attendance
event-verb	paid a courtesy call on		transitive	guest
event-verb	paid a farewell call on		transitive	guest
event-verb	papers were read			speech
event-verb	partakes in		transitive	attendance
event-verb	participants included		personal	attendance
event-verb	participants were		personal	attendance
event-verb	participate in		transitive	attendance
event-verb	participated			attendance
event-verb	participated in		transitive	attendance
event-verb	participated in the debate			speech
event-verb	participates in		transitive	attendance
event-verb	participating in		transitive	attendance
event-verb	participating were		personal	attendance
event-verb	partook in		transitive	attendance
event-verb	performed at		transitive	attendance
event-verb	performing at		transitive	attendance
event-verb	performs at		transitive	attendance
event-verb	personally directed		transitive	guidance
event-verb	personally guided		transitive	guidance
event-verb	played host to		transitive	host
event-verb	plays host to		transitive	host
event-verb	preached a sermon			speech
event-verb	preached at		transitive	speech
event-verb	preached to		transitive	speech
event-verb	present at		transitive	attendance
event-verb	present by invitation were		personal	guest
event-verb	present on		transitive	attendance
event-verb	present on invitation were		personal	guest
event-verb	present on the platform were		personal	platform
event-verb	present there were		personal	attendance
event-verb	present were			attendance
event-verb	presented a paper			report
event-verb	presented a report			report
event-verb	presented a thesis			report
event-verb	presented papers			report
event-verb	presented reports			report
event-verb	presented the report			report
event-verb	presented theses			report
event-verb	presenting a report			report
event-verb	presents a report			report
event-verb	presents the report			report
event-verb	preside over		transitive	chair
event-verb	presided			chair
event-verb	presided at		transitive	chair
event-verb	presided over		transitive	chair
event-verb	presides at		transitive	chair
event-verb	presides over		transitive	chair
event-verb	presiding at		transitive	chair
event-verb	presiding over		transitive	chair
event-verb	proposed a toast			speech
event-verb	proposed toasts			speech
event-verb	provided field guidance to		transitive	guidance
event-verb	provided guidance over		transitive	guidance
event-verb	provided guidance to		transitive	guidance
event-verb	provides field guidance to		transitive	guidance
event-verb	put forward a method			speech
event-verb	put her signature to		transitive	signing
event-verb	put his signature to		transitive	signing
event-verb	put in an appearance at		transitive	attendance
event-verb	put their names to			signing
event-verb	put their signatures to		transitive	signing
event-verb	raised a toast			speech
event-verb	read a letter			message
event-verb	read a letter of thanks			message
event-verb	read a message			message
event-verb	read a paper			report
event-verb	read a report			report
event-verb	read a statement			speech
event-verb	read an oath			speech
event-verb	read out a letter			message
event-verb	read out a message			message
event-verb	read out a report			report
event-verb	read out a statement			speech
event-verb	read out an oath			speech
event-verb	read out the report			report
event-verb	read papers			report
event-verb	read the report			report
event-verb	reminded the assembly			speech
event-verb	reminded the attendants			speech
event-verb	reminded the audience			speech
event-verb	reminded the conference			speech
event-verb	reminded the congress			speech
event-verb	reminded the council			speech
event-verb	reminded the delegates			speech
event-verb	reminded the forum			speech
event-verb	reminded the gathering			speech
event-verb	reminded the meeting			speech
event-verb	reminded the participants			speech
event-verb	reminded the session			speech
event-verb	reminded the synod			speech
event-verb	rendered an account			report
event-verb	reported on the work			report
event-verb	reported to			report
event-verb	represented at		transitive	attendance
event-verb	rounded off the meeting			closing
event-verb	sat			attendance
event-verb	sat at the head table			platform
event-verb	sat in		transitive	attendance
event-verb	sat in as observers			attendance
event-verb	sat in on		transitive	attendance
event-verb	sat in the first row			platform
event-verb	sat in the front row			platform
event-verb	sat in the presidium			platform
event-verb	sat on the dais			platform
event-verb	sat on the platform			platform
event-verb	sat on the rostrum			platform
event-verb	seated at the head table was		personal	platform
event-verb	seated at the head table were		personal	platform
event-verb	seated at the top table was		personal	platform
event-verb	seated at the top table were		personal	platform
event-verb	seated behind her was		personal	platform
event-verb	seated behind her were		personal	platform
event-verb	seated behind him was		personal	platform
event-verb	seated behind him were		personal	platform
event-verb	seated behind the leader was		personal	platform
event-verb	seated behind the leader were		personal	platform
event-verb	seated behind them was		personal	platform
event-verb	seated behind them were		personal	platform
event-verb	seated beside her was		personal	platform
event-verb	seated beside her were		personal	platform
event-verb	seated beside him was		personal	platform
event-verb	seated beside him were		personal	platform
event-verb	seated beside the leader was		personal	platform
event-verb	seated beside the leader were		personal	platform
event-verb	seated beside them was		personal	platform
event-verb	seated beside them were		personal	platform
event-verb	seated in the first row was		personal	platform
event-verb	seated in the first row were		personal	platform
event-verb	seated in the front row was		personal	platform
event-verb	seated in the front row were		personal	platform
event-verb	seated in the presidium was		personal	platform
event-verb	seated in the presidium were		personal	platform
event-verb	seated next to her was		personal	platform
event-verb	seated next to her were		personal	platform
event-verb	seated next to him was		personal	platform
event-verb	seated next to him were		personal	platform
event-verb	seated next to the leader was		personal	platform
event-verb	seated next to the leader were		personal	platform
event-verb	seated next to them was		personal	platform
event-verb	seated next to them were		personal	platform
event-verb	seated on the dais was		personal	platform
event-verb	seated on the dais were		personal	platform
event-verb	seated on the leadership tribune was		personal	platform
event-verb	seated on the leadership tribune were		personal	platform
event-verb	seated on the platform			platform
event-verb	seated on the stand was		personal	platform
event-verb	seated on the stand were		personal	platform
event-verb	seated on the tribune was		personal	platform
event-verb	seated on the tribune were		personal	platform
event-verb	seated with her was		personal	platform
event-verb	seated with her were		personal	platform
event-verb	seated with him was		personal	platform
event-verb	seated with him were		personal	platform
event-verb	seated with the leader was		personal	platform
event-verb	seated with the leader were		personal	platform
event-verb	seated with them was		personal	platform
event-verb	seated with them were		personal	platform
event-verb	seen at the head table was		personal	platform
event-verb	seen at the head table were		personal	platform
event-verb	seen at the top table was		personal	platform
event-verb	seen at the top table were		personal	platform
event-verb	seen in the first row was		personal	platform
event-verb	seen in the first row were		personal	platform
event-verb	seen in the front row was		personal	platform
event-verb	seen in the front row were		personal	platform
event-verb	seen in the presidium was		personal	platform
event-verb	seen in the presidium were		personal	platform
event-verb	seen on the dais was		personal	platform
event-verb	seen on the dais were		personal	platform
event-verb	seen on the leadership tribune was		personal	platform
event-verb	seen on the leadership tribune were		personal	platform
event-verb	seen on the reviewing stand were		personal	platform
event-verb	seen on the stand was		personal	platform
event-verb	seen on the stand were		personal	platform
event-verb	seen on the tribune was		personal	platform
event-verb	seen on the tribune were		personal	platform
event-verb	sending a message to		transitive	message
event-verb	sends a congratulatory message to		transitive	message
event-verb	sends a letter			message
event-verb	sends a letter to		transitive	message
event-verb	sends a message			message
event-verb	sends a message of condolence to		transitive	message
event-verb	sends a message of sympathy to		transitive	message
event-verb	sends a message to		transitive	message
event-verb	sends a telegram to		transitive	message
event-verb	sends condolences to		transitive	message
event-verb	sends congratulations to		transitive	message
event-verb	sends greetings to		transitive	message
event-verb	sent a cable to		transitive	message
event-verb	sent a congratulatory letter to		transitive	message
event-verb	sent a congratulatory message			message
event-verb	sent a congratulatory message to		transitive	message
event-verb	sent a congratulatory telegram to		transitive	message
event-verb	sent a floral basket			message
event-verb	sent a floral basket to		transitive	message
event-verb	sent a letter			message
event-verb	sent a letter to		transitive	message
event-verb	sent a message			message
event-verb	sent a message of condolence to		transitive	message
event-verb	sent a message of condolences to		transitive	message
event-verb	sent a message of congratulation to		transitive	message
event-verb	sent a message of congratulations to		transitive	message
event-verb	sent a message of greeting to		transitive	message
event-verb	sent a message of greetings to		transitive	message
event-verb	sent a message of sympathy to		transitive	message
event-verb	sent a message of thanks to		transitive	message
event-verb	sent a message to		transitive	message
event-verb	sent a new year card to		transitive	message
event-verb	sent a reply message to		transitive	message
event-verb	sent a telegram			message
event-verb	sent a telegram to		transitive	message
event-verb	sent a verbal message to		transitive	message
event-verb	sent a video message			message
event-verb	sent a video message to		transitive	message
event-verb	sent a wreath			message
event-verb	sent a wreath to		transitive	message
event-verb	sent condolences to		transitive	message
event-verb	sent congratulations to		transitive	message
event-verb	sent congratulatory messages			message
event-verb	sent congratulatory messages to		transitive	message
event-verb	sent floral baskets			message
event-verb	sent floral baskets to		transitive	message
event-verb	sent greetings		transitive	message
event-verb	sent greetings to		transitive	message
event-verb	sent letters to		transitive	message
event-verb	sent messages			message
event-verb	sent messages to		transitive	message
event-verb	sent new year cards to		transitive	message
event-verb	sent video messages			message
event-verb	sent wreaths to		transitive	message
event-verb	served as master of ceremonies			chair
event-verb	served as moderator			chair
event-verb	showed up at		transitive	attendance
event-verb	signed		transitive	signing
event-verb	signed a contract		transitive	signing
event-verb	signed a joint communiqué		transitive	signing
event-verb	signed a joint statement		transitive	signing
event-verb	signed a memorandum		transitive	signing
event-verb	signed a protocol		transitive	signing
event-verb	sits in on		transitive	attendance
event-verb	sits on the platform			platform
event-verb	sitting at the head table was		personal	platform
event-verb	sitting at the head table were		personal	platform
event-verb	sitting at the top table was		personal	platform
event-verb	sitting at the top table were		personal	platform
event-verb	sitting in the first row was		personal	platform
event-verb	sitting in the first row were		personal	platform
event-verb	sitting in the front row was		personal	platform
event-verb	sitting in the front row were		personal	platform
event-verb	sitting in the presidium was		personal	platform
event-verb	sitting in the presidium were		personal	platform
event-verb	sitting on the dais was		personal	platform
event-verb	sitting on the dais were		personal	platform
event-verb	sitting on the leadership tribune was		personal	platform
event-verb	sitting on the leadership tribune were		personal	platform
event-verb	sitting on the platform			platform
event-verb	sitting on the stand was		personal	platform
event-verb	sitting on the stand were		personal	platform
event-verb	sitting on the tribune was		personal	platform
event-verb	sitting on the tribune were		personal	platform
event-verb	speakers included		personal	speech
event-verb	speakers were		personal	speech
event-verb	speaking at		transitive	speech
event-verb	speaking before		transitive	speech
event-verb	speaking in the debate was		personal	speech
event-verb	speaking in the debate were		personal	speech
event-verb	speaking in the discussion was		personal	speech
event-verb	speaking in the discussion were		personal	speech
event-verb	speaking in the discussions was		personal	speech
event-verb	speaking in the discussions were		personal	speech
event-verb	speaking in the ensuing debate was		personal	speech
event-verb	speaking in the ensuing debate were		personal	speech
event-verb	speaking in the general debate was		personal	speech
event-verb	speaking in the general debate were		personal	speech
event-verb	speaking were		personal	speech
event-verb	speaks			speech
event-verb	speaks at		transitive	speech
event-verb	spoke			speech
event-verb	spoke at		transitive	speech
event-verb	spoke before		transitive	speech
event-verb	spoke during		transitive	speech
event-verb	spoke first			speech
event-verb	spoke in		transitive	speech
event-verb	spoke in the debate			speech
event-verb	spoke in the discussion			speech
event-verb	spoke in the discussions			speech
event-verb	spoke in the ensuing debate			speech
event-verb	spoke in the general debate			speech
event-verb	spoke next			speech
event-verb	spoke next were		personal	speech
event-verb	spoke there			speech
event-verb	spoke up			speech
event-verb	spoken at		transitive	speech
event-verb	standing at the head table was		personal	platform
event-verb	standing at the head table were		personal	platform
event-verb	standing at the top table was		personal	platform
event-verb	standing at the top table were		personal	platform
event-verb	standing behind her was		personal	platform
event-verb	standing behind her were		personal	platform
event-verb	standing behind him was		personal	platform
event-verb	standing behind him were		personal	platform
event-verb	standing behind the leader was		personal	platform
event-verb	standing behind the leader were		personal	platform
event-verb	standing behind them was		personal	platform
event-verb	standing behind them were		personal	platform
event-verb	standing behind were		personal	platform
event-verb	standing beside her was		personal	platform
event-verb	standing beside her were		personal	platform
event-verb	standing beside him was		personal	platform
event-verb	standing beside him were		personal	platform
event-verb	standing beside the leader was		personal	platform
event-verb	standing beside the leader were		personal	platform
event-verb	standing beside them was		personal	platform
event-verb	standing beside them were		personal	platform
event-verb	standing in the first row was		personal	platform
event-verb	standing in the first row were		personal	platform
event-verb	standing in the front row was		personal	platform
event-verb	standing in the front row were		personal	platform
event-verb	standing in the presidium was		personal	platform
event-verb	standing in the presidium were		personal	platform
event-verb	standing next to her was		personal	platform
event-verb	standing next to her were		personal	platform
event-verb	standing next to him was		personal	platform
event-verb	standing next to him were		personal	platform
event-verb	standing next to the leader was		personal	platform
event-verb	standing next to the leader were		personal	platform
event-verb	standing next to them was		personal	platform
event-verb	standing next to them were		personal	platform
event-verb	standing on the dais was		personal	platform
event-verb	standing on the dais were		personal	platform
event-verb	standing on the leadership tribune was		personal	platform
event-verb	standing on the leadership tribune were		personal	platform
event-verb	standing on the stand was		personal	platform
event-verb	standing on the stand were		personal	platform
event-verb	standing on the tribune was		personal	platform
event-verb	standing on the tribune were		personal	platform
event-verb	standing with her was		personal	platform
event-verb	standing with her were		personal	platform
event-verb	standing with him was		personal	platform
event-verb	standing with him were		personal	platform
event-verb	standing with the leader was		personal	platform
event-verb	standing with the leader were		personal	platform
event-verb	standing with them was		personal	platform
event-verb	standing with them were		personal	platform
event-verb	stood at the podium			speech
event-verb	stood in the first row			platform
event-verb	stood in the front row			platform
event-verb	stood on the platform			platform
event-verb	stood on the rostrum			platform
event-verb	stood on the tribune			platform
event-verb	submitted a report			report
event-verb	submitted the report			report
event-verb	take part in		transitive	attendance
event-verb	take the floor			speech
event-verb	take the platform			platform
event-verb	taken part in		transitive	attendance
event-verb	taken the platform			platform
event-verb	takes part			attendance
event-verb	takes part in		transitive	attendance
event-verb	takes the chair			chair
event-verb	takes the floor			speech
event-verb	takes the platform			platform
event-verb	takes the stage			platform
event-verb	taking part			attendance
event-verb	taking part in		transitive	attendance
event-verb	taking part in the debate was		personal	speech
event-verb	taking part in the debate were		personal	speech
event-verb	taking part in the discussion was		personal	speech
event-verb	taking part in the discussion were		personal	speech
event-verb	taking part in the discussions was		personal	speech
event-verb	taking part in the discussions were		personal	speech
event-verb	taking part in the ensuing debate was		personal	speech
event-verb	taking part in the ensuing debate were		personal	speech
event-verb	taking part in the general debate was		personal	speech
event-verb	taking part in the general debate were		personal	speech
event-verb	taking seats in the presidium			platform
event-verb	taking seats on the platform			platform
event-verb	taking the chair			chair
event-verb	taking the floor			speech
event-verb	taking the floor was		personal	speech
event-verb	taking the floor were		personal	speech
event-verb	taking the platform			platform
event-verb	taking the rostrum			platform
event-verb	taking the stage			platform
event-verb	taking their seats on the platform			platform
event-verb	talked with		transitive	host
event-verb	testified at		transitive	speech
event-verb	testified before		transitive	speech
event-verb	thanked the assembly			speech
event-verb	thanked the attendants			speech
event-verb	thanked the audience			speech
event-verb	thanked the conference			speech
event-verb	thanked the congress			speech
event-verb	thanked the council			speech
event-verb	thanked the delegates			speech
event-verb	thanked the forum			speech
event-verb	thanked the gathering			speech
event-verb	thanked the meeting			speech
event-verb	thanked the participants			speech
event-verb	thanked the session			speech
event-verb	thanked the synod			speech
event-verb	the platform was taken			platform
event-verb	the speakers included		personal	speech
event-verb	the speakers were		personal	speech
event-verb	there were			attendance
event-verb	those attending included		personal	attendance
event-verb	those present included		personal	attendance
event-verb	those speaking were		personal	speech
event-verb	those who spoke were		personal	speech
event-verb	threw a party		transitive	host
event-verb	told the assembly			speech
event-verb	told the attendants			speech
event-verb	told the audience			speech
event-verb	told the conference			speech
event-verb	told the congress			speech
event-verb	told the council			speech
event-verb	told the delegates			speech
event-verb	told the forum			speech
event-verb	told the gathering			speech
event-verb	told the meeting			speech
event-verb	told the participants			speech
event-verb	told the session			speech
event-verb	told the synod			speech
event-verb	took a seat on the platform			platform
event-verb	took her seat on the platform			platform
event-verb	took his seat on the platform			platform
event-verb	took part			attendance
event-verb	took part in		transitive	attendance
event-verb	took part in the debate			speech
event-verb	took part in the discussion			speech
event-verb	took part in the discussions			speech
event-verb	took part in the ensuing debate			speech
event-verb	took part in the general debate			speech
event-verb	took seats at the presidium			platform
event-verb	took seats in the first row			platform
event-verb	took seats in the front row			platform
event-verb	took seats in the presidium			platform
event-verb	took seats of honor			platform
event-verb	took seats of honour			platform
event-verb	took seats on the dais			platform
event-verb	took seats on the platform			platform
event-verb	took the chair			chair
event-verb	took the chair at		transitive	chair
event-verb	took the floor			speech
event-verb	took the floor at		transitive	speech
event-verb	took the lectern			speech
event-verb	took the microphone			speech
event-verb	took the platform			platform
event-verb	took the podium			speech
event-verb	took the rostrum			platform
event-verb	took the salute			platform
event-verb	took the salute at		transitive	platform
event-verb	took the seats of honor			platform
event-verb	took the seats of the presidium			platform
event-verb	took the stage			platform
event-verb	took the tribune			platform
event-verb	took their seats in the first row			platform
event-verb	took their seats in the front row			platform
event-verb	took their seats on the platform			platform
event-verb	took to the podium			speech
event-verb	turned up at		transitive	attendance
event-verb	urged the assembly			speech
event-verb	urged the attendants			speech
event-verb	urged the audience			speech
event-verb	urged the conference			speech
event-verb	urged the congress			speech
event-verb	urged the council			speech
event-verb	urged the delegates			speech
event-verb	urged the forum			speech
event-verb	urged the gathering			speech
event-verb	urged the meeting			speech
event-verb	urged the participants			speech
event-verb	urged the session			speech
event-verb	urged the synod			speech
event-verb	was a guest			guest
event-verb	was a guest at		transitive	attendance
event-verb	was a guest of		transitive	guest
event-verb	was a guest of honor at		transitive	guest
event-verb	was a special guest at		transitive	guest
event-verb	was also present			attendance
event-verb	was also present at		transitive	attendance
event-verb	was among the attendees			attendance
event-verb	was among the guests			attendance
event-verb	was among the speakers			speech
event-verb	was among those attending		transitive	attendance
event-verb	was among those present			attendance
event-verb	was at the head table			platform
event-verb	was at the top table			platform
event-verb	was feted at		transitive	guest
event-verb	was given the floor			speech
event-verb	was guest of honor at		transitive	guest
event-verb	was guest of honour at		transitive	guest
event-verb	was honored at		transitive	guest
event-verb	was honoured at		transitive	guest
event-verb	was in attendance			attendance
event-verb	was in attendance at		transitive	attendance
event-verb	was in the chair			chair
event-verb	was in the chair at		transitive	chair
event-verb	was in the first row			platform
event-verb	was in the front row			platform
event-verb	was in the hall			attendance
event-verb	was in the presidium			platform
event-verb	was in the room			attendance
event-verb	was invited			guest
event-verb	was invited to		transitive	guest
event-verb	was invited to the platform			platform
event-verb	was keynote speaker			speech
event-verb	was master of ceremonies			chair
event-verb	was moderator			chair
event-verb	was on hand			attendance
event-verb	was on hand at		transitive	attendance
event-verb	was on hand for		transitive	attendance
event-verb	was on the dais			platform
event-verb	was on the leadership tribune			platform
event-verb	was on the platform			platform
event-verb	was on the reviewing stand			platform
event-verb	was on the stand			platform
event-verb	was on the tribune			platform
event-verb	was present			attendance
event-verb	was present as guest			guest
event-verb	was present at		transitive	attendance
event-verb	was presiding			chair
event-verb	was represented at		transitive	attendance
event-verb	was seated on the platform			platform
event-verb	was seen			attendance
event-verb	was seen at		transitive	attendance
event-verb	was the guest			guest
event-verb	was the guest of honor			guest
event-verb	was the guest of honor at		transitive	guest
event-verb	was the guest of honour			guest
event-verb	was the guest of honour at		transitive	guest
event-verb	was the keynote speaker			speech
event-verb	was the moderator			chair
event-verb	was there			attendance
event-verb	watched and guided		transitive	guidance
event-verb	welcomed the assembly			speech
event-verb	welcomed the attendants			speech
event-verb	welcomed the audience			speech
event-verb	welcomed the conference			speech
event-verb	welcomed the congress			speech
event-verb	welcomed the council			speech
event-verb	welcomed the delegates			speech
event-verb	welcomed the forum			speech
event-verb	welcomed the gathering			speech
event-verb	welcomed the meeting			speech
event-verb	welcomed the participants			speech
event-verb	welcomed the session			speech
event-verb	welcomed the synod			speech
event-verb	welcomed us			speech
event-verb	went up to the platform			platform
event-verb	were also invited to		transitive	guest
event-verb	were also present			attendance
event-verb	were also present at		transitive	attendance
event-verb	were among the attendees			attendance
event-verb	were among the guests			attendance
event-verb	were among the participants			attendance
event-verb	were among the speakers			speech
event-verb	were among those attending		transitive	attendance
event-verb	were among those present			attendance
event-verb	were at the head table			platform
event-verb	were at the top table			platform
event-verb	were elected to the presidium			platform
event-verb	were feted at		transitive	guest
event-verb	were given the floor			speech
event-verb	were guests			guest
event-verb	were guests at		transitive	attendance
event-verb	were guests of		transitive	guest
event-verb	were honored at		transitive	guest
event-verb	were honoured at		transitive	guest
event-verb	were in attendance			attendance
event-verb	were in attendance at		transitive	attendance
event-verb	were in the chair			chair
event-verb	were in the first row			platform
event-verb	were in the front row			platform
event-verb	were in the hall			attendance
event-verb	were in the presidium			platform
event-verb	were in the room			attendance
event-verb	were invited			guest
event-verb	were invited to		transitive	guest
event-verb	were invited to take the platform			platform
event-verb	were invited to the platform			platform
event-verb	were on hand			attendance
event-verb	were on hand at		transitive	attendance
event-verb	were on hand at invitation			guest
event-verb	were on hand for		transitive	attendance
event-verb	were on the dais			platform
event-verb	were on the leadership tribune			platform
event-verb	were on the platform			platform
event-verb	were on the stand			platform
event-verb	were on the tribune			platform
event-verb	were present			attendance
event-verb	were present as guests			guest
event-verb	were present at		transitive	attendance
event-verb	were present at invitation			guest
event-verb	were present by invitation			guest
event-verb	were present on invitation			guest
event-verb	were represented at		transitive	attendance
event-verb	were seated at the head table			platform
event-verb	were seated on the platform			platform
event-verb	were seen			attendance
event-verb	were seen at		transitive	attendance
event-verb	were special guests at		transitive	guest
event-verb	were there			attendance
event-verb	wielded the gavel			chair
event-verb	wrapped up		transitive	closing
event-verb	wraps up		transitive	closing
event-verb	wreaths were laid			attendance
event-verb	wrote a letter to		transitive	message
function-word	a			
function-word	aboard			
function-word	about			
function-word	above			
function-word	according			
function-word	accordingly			
function-word	across			
function-word	actually			
function-word	added to			
function-word	adding			
function-word	additionally			
function-word	admittedly			
function-word	after			
function-word	afterward			
function-word	afterwards			
function-word	again			
function-word	against			
function-word	all			
function-word	allegedly			
function-word	along			
function-word	alongside			
function-word	already			
function-word	also			
function-word	alternatively			
function-word	although			
function-word	always			
function-word	am			
function-word	amid			
function-word	amidst			
function-word	among			
function-word	amongst			
function-word	an			
function-word	and			
function-word	annually			
function-word	another			
function-word	any			
function-word	apparently			
function-word	approximately			
function-word	are			
function-word	arguably			
function-word	around			
function-word	as			
function-word	aside			
function-word	asked			
function-word	at			
function-word	atop			
function-word	attending			
function-word	barring			
function-word	based			
function-word	basically			
function-word	be			
function-word	because			
function-word	been			
function-word	before			
function-word	behind			
function-word	being			
function-word	below			
function-word	beneath			
function-word	beside			
function-word	besides			
function-word	between			
function-word	beyond			
function-word	born			
function-word	both			
function-word	briefly			
function-word	but			
function-word	by			
function-word	can			
function-word	certainly			
function-word	chiefly			
function-word	clearly			
function-word	compiled			
function-word	concerning			
function-word	concurrently			
function-word	consequently			
function-word	considering			
function-word	conversely			
function-word	could			
function-word	curiously			
function-word	currently			
function-word	daily			
function-word	definitely			
function-word	despite			
function-word	did			
function-word	do			
function-word	does			
function-word	doing			
function-word	done			
function-word	during			
function-word	each			
function-word	earlier			
function-word	economically			
function-word	educated			
function-word	eight			
function-word	either			
function-word	elected			
function-word	elsewhere			
function-word	especially			
function-word	essentially			
function-word	even			
function-word	eventually			
function-word	ever			
function-word	every			
function-word	evidently			
function-word	exactly			
function-word	excluding			
function-word	extremely			
function-word	fairly			
function-word	few			
function-word	finally			
function-word	first			
function-word	firstly			
function-word	five			
function-word	following			
function-word	for			
function-word	former			
function-word	formerly			
function-word	fortunately			
function-word	four			
function-word	frankly			
function-word	frequently			
function-word	from			
function-word	furthermore			
function-word	generally			
function-word	given			
function-word	globally			
function-word	gradually			
function-word	had			
function-word	happily			
function-word	has			
function-word	have			
function-word	having			
function-word	he			
function-word	heard			
function-word	hence			
function-word	her			
function-word	here			
function-word	hers			
function-word	herself			
function-word	highly			
function-word	him			
function-word	himself			
function-word	his			
function-word	historically			
function-word	honestly			
function-word	hopefully			
function-word	how			
function-word	however			
function-word	hundreds of			
function-word	i			
function-word	if			
function-word	immediately			
function-word	importantly			
function-word	in			
function-word	incidentally			
function-word	including			
function-word	increasingly			
function-word	indeed			
function-word	initially			
function-word	inside			
function-word	instantly			
function-word	instead			
function-word	interestingly			
function-word	internationally			
function-word	into			
function-word	ironically			
function-word	is			
function-word	it			
function-word	its			
function-word	itself			
function-word	joining			
function-word	jointly			
function-word	just			
function-word	largely			
function-word	last			
function-word	lastly			
function-word	lately			
function-word	later			
function-word	least			
function-word	legally			
function-word	less			
function-word	let			
function-word	like			
function-word	likely			
function-word	likewise			
function-word	little			
function-word	locally			
function-word	located			
function-word	luckily			
function-word	mainly			
function-word	many			
function-word	may			
function-word	maybe			
function-word	me			
function-word	meantime			
function-word	meanwhile			
function-word	merely			
function-word	might			
function-word	mine			
function-word	monthly			
function-word	more			
function-word	moreover			
function-word	most			
function-word	mostly			
function-word	much			
function-word	must			
function-word	my			
function-word	myself			
function-word	namely			
function-word	nationally			
function-word	naturally			
function-word	near			
function-word	nearly			
function-word	neither			
function-word	never			
function-word	nevertheless			
function-word	next			
function-word	nine			
function-word	no			
function-word	nonetheless			
function-word	nor			
function-word	normally			
function-word	not			
function-word	notably			
function-word	noting			
function-word	notwithstanding			
function-word	now			
function-word	nowadays			
function-word	obviously			
function-word	occasionally			
function-word	of			
function-word	off			
function-word	officially			
function-word	often			
function-word	on			
function-word	once			
function-word	one			
function-word	only			
function-word	onto			
function-word	opposite			
function-word	or			
function-word	organised			
function-word	organized			
function-word	originally			
function-word	other			
function-word	otherwise			
function-word	our			
function-word	ours			
function-word	ourselves			
function-word	out			
function-word	outside			
function-word	over			
function-word	overall			
function-word	own			
function-word	particularly			
function-word	partly			
function-word	past			
function-word	per			
function-word	perhaps			
function-word	personally			
function-word	politically			
function-word	possibly			
function-word	precisely			
function-word	present there			
function-word	presently			
function-word	presumably			
function-word	previously			
function-word	primarily			
function-word	privately			
function-word	probably			
function-word	publicly			
function-word	quickly			
function-word	raised			
function-word	rapidly			
function-word	rarely			
function-word	really			
function-word	recently			
function-word	referring			
function-word	regarding			
function-word	regardless			
function-word	regularly			
function-word	remarkably			
function-word	repeatedly			
function-word	reply			
function-word	reportedly			
function-word	roughly			
function-word	sadly			
function-word	same			
function-word	saying			
function-word	second			
function-word	secondly			
function-word	seemingly			
function-word	separately			
function-word	seven			
function-word	several			
function-word	shall			
function-word	she			
function-word	shortly			
function-word	should			
function-word	significantly			
function-word	similarly			
function-word	simply			
function-word	simultaneously			
function-word	since			
function-word	six			
function-word	slowly			
function-word	so			
function-word	some			
function-word	sometimes			
function-word	soon			
function-word	speaking			
function-word	specifically			
function-word	still			
function-word	strangely			
function-word	stressing			
function-word	subsequently			
function-word	such			
function-word	suddenly			
function-word	supposedly			
function-word	surely			
function-word	surprisingly			
function-word	technically			
function-word	ten			
function-word	than			
function-word	thankfully			
function-word	that			
function-word	the			
function-word	their			
function-word	theirs			
function-word	them			
function-word	themselves			
function-word	then			
function-word	there			
function-word	thereafter			
function-word	thereby			
function-word	therefore			
function-word	these			
function-word	they			
function-word	third			
function-word	thirdly			
function-word	this			
function-word	those			
function-word	though			
function-word	three			
function-word	throughout			
function-word	thus			
function-word	till			
function-word	to			
function-word	today			
function-word	tomorrow			
function-word	tonight			
function-word	too			
function-word	toward			
function-word	towards			
function-word	traditionally			
function-word	truly			
function-word	twice			
function-word	two			
function-word	typically			
function-word	ultimately			
function-word	under			
function-word	underneath			
function-word	undoubtedly			
function-word	unfortunately			
function-word	unless			
function-word	unlike			
function-word	unlikely			
function-word	until			
function-word	upon			
function-word	us			
function-word	usually			
function-word	versus			
function-word	via			
function-word	was			
function-word	we			
function-word	weekly			
function-word	were			
function-word	what			
function-word	whatever			
function-word	when			
function-word	whenever			
function-word	where			
function-word	whereas			
function-word	whereby			
function-word	wherever			
function-word	whether			
function-word	which			
function-word	whichever			
function-word	while			
function-word	who			
function-word	whoever			
function-word	whom			
function-word	whose			
function-word	why			
function-word	will			
function-word	with			
function-word	within			
function-word	without			
function-word	worth			
function-word	would			
function-word	written on			
function-word	yearly			
function-word	yesterday			
function-word	yet			
function-word	you			
function-word	your			
function-word	yours			
generic-quantifier	a couple of			
generic-quantifier	a few			
generic-quantifier	a group of			
generic-quantifier	a host of			
generic-quantifier	a lot of			
generic-quantifier	a majority of			
generic-quantifier	a minority of			
generic-quantifier	a number of			
generic-quantifier	a range of			
generic-quantifier	a series of			
generic-quantifier	a variety of			
generic-quantifier	additional			
generic-quantifier	all			
generic-quantifier	all of the			
generic-quantifier	all the			
generic-quantifier	another			
generic-quantifier	any			
generic-quantifier	assorted			
generic-quantifier	bigger			
generic-quantifier	biggest			
generic-quantifier	both			
generic-quantifier	certain			
generic-quantifier	comparable			
generic-quantifier	competent			
generic-quantifier	concerned			
generic-quantifier	corresponding			
generic-quantifier	countless			
generic-quantifier	different			
generic-quantifier	differing			
generic-quantifier	diverse			
generic-quantifier	dozens of			
generic-quantifier	each			
generic-quantifier	each and every			
generic-quantifier	either			
generic-quantifier	enough			
generic-quantifier	every			
generic-quantifier	few			
generic-quantifier	fewer			
generic-quantifier	grassroots			
generic-quantifier	half of			
generic-quantifier	her			
generic-quantifier	higher-level			
generic-quantifier	his			
generic-quantifier	hundreds of			
generic-quantifier	innumerable			
generic-quantifier	its			
generic-quantifier	large-sized			
generic-quantifier	larger			
generic-quantifier	largest			
generic-quantifier	local			
generic-quantifier	lots of			
generic-quantifier	low-level			
generic-quantifier	lower-level			
generic-quantifier	many			
generic-quantifier	many of the			
generic-quantifier	medium-sized			
generic-quantifier	mid-level			
generic-quantifier	millions of			
generic-quantifier	miscellaneous			
generic-quantifier	more			
generic-quantifier	most			
generic-quantifier	most of the			
generic-quantifier	much			
generic-quantifier	multiple			
generic-quantifier	my			
generic-quantifier	myriad			
generic-quantifier	nearby			
generic-quantifier	neighboring			
generic-quantifier	neighbouring			
generic-quantifier	neither			
generic-quantifier	newer			
generic-quantifier	newest			
generic-quantifier	no			
generic-quantifier	none of the			
generic-quantifier	numbers of			
generic-quantifier	numerous			
generic-quantifier	older			
generic-quantifier	oldest			
generic-quantifier	other			
generic-quantifier	other such			
generic-quantifier	others			
generic-quantifier	our			
generic-quantifier	participating			
generic-quantifier	plenty of			
generic-quantifier	related			
generic-quantifier	relevant			
generic-quantifier	remaining			
generic-quantifier	respective			
generic-quantifier	scores of			
generic-quantifier	several			
generic-quantifier	several of the			
generic-quantifier	similar			
generic-quantifier	small-sized			
generic-quantifier	smaller			
generic-quantifier	smallest			
generic-quantifier	some			
generic-quantifier	some of the			
generic-quantifier	such			
generic-quantifier	such as			
generic-quantifier	sundry			
generic-quantifier	surrounding			
generic-quantifier	tens of thousands of			
generic-quantifier	the majority of			
generic-quantifier	the other			
generic-quantifier	the remaining			
generic-quantifier	their			
generic-quantifier	these			
generic-quantifier	those			
generic-quantifier	thousands of			
generic-quantifier	top-level			
generic-quantifier	upper-level			
generic-quantifier	various			
generic-quantifier	what			
generic-quantifier	whatever			
generic-quantifier	which			
generic-quantifier	whichever			
generic-quantifier	whose			
generic-quantifier	your			
given-name	Aad			
given-name	Aage			
given-name	Aaron			
given-name	Abai			
given-name	Abbas		also-surname	
given-name	Abdallah			
given-name	Abdel			
given-name	Abdelaziz			
given-name	Abdelfattah			
given-name	Abdelkader			
given-name	Abdelmadjid			
given-name	Abdolhossein			
given-name	Abdolkarim			
given-name	Abdul			
given-name	Abdulaziz			
given-name	Abdulhamid			
given-name	Abdulkarim			
given-name	Abdulla			
given-name	Abdullah		also-surname	
given-name	Abdullatif			
given-name	Abdulrahman			
given-name	Abdur			
given-name	Abdurrahman			
given-name	Abeba			
given-name	Abebe			
given-name	Abel			
given-name	Abelardo			
given-name	Abena			
given-name	Abhijit			
given-name	Abhinav			
given-name	Abhishek			
given-name	Abhisit			
given-name	Abid			
given-name	Abigail			
given-name	Abiola			
given-name	Abir			
given-name	Abiy			
given-name	Abolfazl			
given-name	Abolhassan			
given-name	Abosede			
given-name	Abrar			
given-name	Abubakar			
given-name	Abílio			
given-name	Achille			
given-name	Achilleas			
given-name	Achim			
given-name	Acácio			
given-name	Ada			
given-name	Adalbert			
given-name	Adalberto			
given-name	Adam		also-surname	
given-name	Adama			
given-name	Adamantios			
given-name	Adamu			
given-name	Adebayo			
given-name	Adebola			
given-name	Adekunle			
given-name	Adel			
given-name	Adele			
given-name	Adelheid			
given-name	Adem			
given-name	Adesina			
given-name	Adham			
given-name	Adi			
given-name	Adil			
given-name	Adilbek			
given-name	Aditi			
given-name	Aditia			
given-name	Aditya			
given-name	Adnan			
given-name	Adolf			
given-name	Adolfo			
given-name	Adonis			
given-name	Adriaan			
given-name	Adrian			
given-name	Adriana			
given-name	Adrianna			
given-name	Adriano			
given-name	Adriean			
given-name	Adrien			
given-name	Adrienne			
given-name	Adwoa			
given-name	Adylbek			
given-name	Adão			
given-name	Aekapol			
given-name	Afanasy			
given-name	Afif			
given-name	Afonso			
given-name	Afroza			
given-name	Afshin			
given-name	Aftab			
given-name	Afua			
given-name	Afzal			
given-name	Agafya			
given-name	Agata			
given-name	Agatha			
given-name	Agathe			
given-name	Agathon			
given-name	Agnes			
given-name	Agneta			
given-name	Agnieszka			
given-name	Agostino			
given-name	Agron			
given-name	Agung			
given-name	Agus			
given-name	Agustin		also-surname	
given-name	Agustín			
given-name	Aharon			
given-name	Ahlam			
given-name	Ahmad		also-surname	
given-name	Ahmadreza			
given-name	Ahmed		also-surname	
given-name	Ahmet			
given-name	Ahsan			
given-name	Aida			
given-name	Aidan			
given-name	Aigerim			
given-name	Aigul			
given-name	Aiguo			
given-name	Aiko			
given-name	Aileen			
given-name	Aimé			
given-name	Aino			
given-name	Ainur			
given-name	Airlangga			
given-name	Aisha			
given-name	Aitor			
given-name	Aitzaz			
given-name	Ajay			
given-name	Ajit			
given-name	Akane			
given-name	Akash			
given-name	Akbar		also-surname	
given-name	Akemi			
given-name	Akhil			
given-name	Akhilesh			
given-name	Akhmad			
given-name	Akif			
given-name	Akihiko			
given-name	Akihiro			
given-name	Akihito			
given-name	Akiko			
given-name	Akim			
given-name	Akinwumi			
given-name	Akio			
given-name	Akira			
given-name	Akiyoshi			
given-name	Akmal			
given-name	Akosua			
given-name	Akram			
given-name	Aksana			
given-name	Aksel			
given-name	Akshay			
given-name	Akua			
given-name	Akylbek			
given-name	Alaa			
given-name	Alain			
given-name	Alan			
given-name	Alan-Peter			
given-name	Alana			
given-name	Alassane			
given-name	Alastair			
given-name	Alba			
given-name	Alberico			
given-name	Albert			
given-name	Albertine			
given-name	Alberto			
given-name	Albin			
given-name	Aldo			
given-name	Alec			
given-name	Alejandra			
given-name	Alejandro			
given-name	Alekos			
given-name	Aleksa			
given-name	Aleksandar			
given-name	Aleksander			
given-name	Aleksandr			
given-name	Aleksandra			
given-name	Aleksei			
given-name	Aleksey			
given-name	Alemayehu			
given-name	Alen			
given-name	Alena			
given-name	Ales			
given-name	Alesia			
given-name	Alessandra			
given-name	Alessandro			
given-name	Alessia			
given-name	Alessio			
given-name	Alex			
given-name	Alexander			
given-name	Alexandr			
given-name	Alexandra			
given-name	Alexandre			
given-name	Alexandros			
given-name	Alexei			
given-name	Alexey			
given-name	Alexia			
given-name	Alexis			
given-name	Alf			
given-name	Alfie			
given-name	Alfonso		also-surname	
given-name	Alfred			
given-name	Alfredo			
given-name	Algirdas			
given-name	Alhassan			
given-name	Ali		also-surname	
given-name	Alia			
given-name	Alice			
given-name	Alicia			
given-name	Alicja			
given-name	Alikhan			
given-name	Aliko			
given-name	Alin			
given-name	Alina			
given-name	Aline			
given-name	Aliou			
given-name	Alioune			
given-name	Alireza			
given-name	Alisa			
given-name	Alison			
given-name	Alistair			
given-name	Aliya			
given-name	Alkis			
given-name	Alla			
given-name	Allan		also-surname	
given-name	Allen		also-surname	
given-name	Allison			
given-name	Alma			
given-name	Almaz			
given-name	Almazbek			
given-name	Almudena			
given-name	Alois			
given-name	Alojz			
given-name	Alok			
given-name	Alonso		also-surname	
given-name	Aloysio			
given-name	Alparslan			
given-name	Alphonse			
given-name	Altaf			
given-name	Altan			
given-name	Altynbek			
given-name	Alvar			
given-name	Alvaro			
given-name	Alvin			
given-name	Alyona			
given-name	Alžběta			
given-name	Ama			
given-name	Amadeu			
given-name	Amado			
given-name	Amadou			
given-name	Amal			
given-name	Aman			
given-name	Amanda			
given-name	Amandine			
given-name	Amani			
given-name	Amanullah			
given-name	Amar			
given-name	Amara			
given-name	Amare			
given-name	Amarinder			
given-name	Amartya			
given-name	Ambika			
given-name	Ambroise			
given-name	Amedeo			
given-name	Amelia			
given-name	Ami			
given-name	Amien			
given-name	Amin		also-surname	
given-name	Amina			
given-name	Aminata			
given-name	Amine			
given-name	Aminu			
given-name	Amir			
given-name	Amira			
given-name	Amirhossein			
given-name	Amit			
given-name	Amitabh			
given-name	Amjad			
given-name	Ammar			
given-name	Amol			
given-name	Amos			
given-name	Amparo			
given-name	Amr			
given-name	Amrit			
given-name	Amrita			
given-name	Amrullah			
given-name	Amy			
given-name	Amália			
given-name	Amélie			
given-name	Ana			
given-name	Ana-Maria			
given-name	Anacleto			
given-name	Anahita			
given-name	Anand			
given-name	Anandiben			
given-name	Anar			
given-name	Anastasia			
given-name	Anastasios			
given-name	Anatoli			
given-name	Anatoliy			
given-name	Anatoly			
given-name	Anaïs			
given-name	Anca			
given-name	Anders			
given-name	Andi			
given-name	Andre		also-surname	
given-name	Andrea			
given-name	Andreas			
given-name	Andreea			
given-name	Andrei			
given-name	Andrej			
given-name	Andres			
given-name	Andrew		also-surname	
given-name	Andrey			
given-name	Andrija			
given-name	Andris			
given-name	Andriy			
given-name	Andrus			
given-name	Andrzej			
given-name	André			
given-name	Andrée			
given-name	Andrés			
given-name	Andy			
given-name	Aneta			
given-name	Anette			
given-name	Anfisa			
given-name	Angel			
given-name	Angela			
given-name	Angelica			
given-name	Angelika			
given-name	Angelina			
given-name	Angelino			
given-name	Angelo			
given-name	Angelos			
given-name	Angus			
given-name	Anh		also-surname	
given-name	Anibal			
given-name	Anica			
given-name	Aniela			
given-name	Anies			
given-name	Anikó			
given-name	Anil			
given-name	Anindya			
given-name	Anirudh			
given-name	Anis			
given-name	Anisul			
given-name	Anita			
given-name	Anja			
given-name	Anjali			
given-name	Anju			
given-name	Anke			
given-name	Ankit			
given-name	Ankita			
given-name	Ann			
given-name	Anna			
given-name	Annabel			
given-name	Annalena			
given-name	Annalisa			
given-name	Annamaria			
given-name	Anne			
given-name	Anne-Marie			
given-name	Annegret			
given-name	Anneliese			
given-name	Annemarie			
given-name	Annemieke			
given-name	Annette			
given-name	Annie			
given-name	Annika			
given-name	Anselmo			
given-name	Ansgar			
given-name	Antal			
given-name	Ante			
given-name	Anthony			
given-name	Antje			
given-name	Antoine		also-surname	
given-name	Antoinette			
given-name	Anton			
given-name	Antonella			
given-name	Antonello			
given-name	Antoni			
given-name	Antonia			
given-name	Antonino			
given-name	Antonio			
given-name	Antonis			
given-name	Antonín			
given-name	Antti			
given-name	António			
given-name	Antônio			
given-name	Anup			
given-name	Anupam			
given-name	Anura			
given-name	Anuradha			
given-name	Anurag			
given-name	Anushka			
given-name	Anutin			
given-name	Anvar			
given-name	Anwar			
given-name	Anyang			
given-name	Anzhelika			
given-name	Aníbal			
given-name	Aoife			
given-name	Aparna			
given-name	Apolline			
given-name	Apostolos			
given-name	Apurva			
given-name	Aqeel			
given-name	Aquilino			
given-name	Ara			
given-name	Araceli			
given-name	Aram			
given-name	Ararat			
given-name	Aras			
given-name	Arash			
given-name	Aravind			
given-name	Araz			
given-name	Archana			
given-name	Archibald			
given-name	Archie			
given-name	Arda			
given-name	Ardeshir			
given-name	Aree			
given-name	Arezou			
given-name	Ariana			
given-name	Ariane			
given-name	Arianna			
given-name	Arie			
given-name	Arief			
given-name	Ariel			
given-name	Arif			
given-name	Ariffin			
given-name	Arifin			
given-name	Arik			
given-name	Aris			
given-name	Aristides			
given-name	Aristotelis			
given-name	Arjen			
given-name	Arjun			
given-name	Arkadiusz			
given-name	Arkady			
given-name	Arlene			
given-name	Arman			
given-name	Armand			
given-name	Armando			
given-name	Armelle			
given-name	Armen			
given-name	Armin			
given-name	Armita			
given-name	Arnaud			
given-name	Arndt			
given-name	Arne			
given-name	Arnold		also-surname	
given-name	Arrigo			
given-name	Arsen			
given-name	Arsenio			
given-name	Arseniy			
given-name	Arseny			
given-name	Arshad			
given-name	Arsène			
given-name	Artem			
given-name	Arthur		also-surname	
given-name	Artis			
given-name	Artur			
given-name	Arturo			
given-name	Artyom			
given-name	Arun			
given-name	Aruna			
given-name	Arundhati			
given-name	Arvid			
given-name	Arvind			
given-name	Arvo			
given-name	Arvydas			
given-name	Arwa			
given-name	Aryan			
given-name	Arye			
given-name	Arūnas			
given-name	Asad			
given-name	Asaf			
given-name	Asami			
given-name	Asel			
given-name	Asfandyar			
given-name	Asger			
given-name	Asghar			
given-name	Asha			
given-name	Ashfaq			
given-name	Ashish			
given-name	Ashkan			
given-name	Ashley			
given-name	Ashok			
given-name	Ashot			
given-name	Ashraf			
given-name	Ashwin			
given-name	Ashwini			
given-name	Asif			
given-name	Asiye			
given-name	Askar			
given-name	Aslam		also-surname	
given-name	Aslı			
given-name	Asma			
given-name	Asmund			
given-name	Asri			
given-name	Assad			
given-name	Assefa			
given-name	Assimi			
given-name	Astrid			
given-name	Asuka			
given-name	Asuman			
given-name	Asylbek			
given-name	Atal			
given-name	Atanas			
given-name	Atefeh			
given-name	Athanasios			
given-name	Athina			
given-name	Atif			
given-name	Atifete			
given-name	Atiku			
given-name	Atilla			
given-name	Atiq			
given-name	Atsuko			
given-name	Atsushi			
given-name	Atta			
given-name	Attila			
given-name	Attilio			
given-name	Atul			
given-name	Audrey			
given-name	Auguste			
given-name	Augustin			
given-name	Augusto			
given-name	Aulia			
given-name	Aung		also-surname	
given-name	Aurelia			
given-name	Aurelio			
given-name	Aurora			
given-name	Aurélie			
given-name	Aurélien			
given-name	Ava			
given-name	Avaz			
given-name	Avi			
given-name	Avichai			
given-name	Avigail			
given-name	Avigdor			
given-name	Avinash			
given-name	Aviv			
given-name	Avni			
given-name	Avraham			
given-name	Avtandil			
given-name	Awa			
given-name	Axel			
given-name	Aya			
given-name	Ayaka			
given-name	Ayako			
given-name	Ayaz			
given-name	Aydin			
given-name	Aydın			
given-name	Ayelet			
given-name	Ayhan			
given-name	Aykut			
given-name	Aylin			
given-name	Ayman			
given-name	Aymeric			
given-name	Aynur			
given-name	Ayodele			
given-name	Ayoub			
given-name	Ayse			
given-name	Aysel			
given-name	Aytac			
given-name	Ayumi			
given-name	Ayush			
given-name	Ayça			
given-name	Ayşe			
given-name	Azadeh			
given-name	Azam			
given-name	Azhar			
given-name	Azharul			
given-name	Aziz		also-surname	
given-name	Aziza			
given-name	Azizah			
given-name	Azlan			
given-name	Azmin			
given-name	Azra			
given-name	Azzam			
given-name	Aécio			
given-name	Babacar			
given-name	Babajide			
given-name	Babak			
given-name	Babangida			
given-name	Babar			
given-name	Babatunde			
given-name	Baburam			
given-name	Badr			
given-name	Bagrat			
given-name	Baha			
given-name	Bahaa			
given-name	Bahadır			
given-name	Bahar			
given-name	Bahgat			
given-name	Bahman			
given-name	Bahram			
given-name	Bakhtiyar			
given-name	Bakhyt			
given-name	Bakir			
given-name	Bakytzhan			
given-name	Balakrishna			
given-name	Balram			
given-name	Baltasar			
given-name	Baltazar			
given-name	Balázs			
given-name	Bamanga			
given-name	Bambang			
given-name	Bandana			
given-name	Bandar			
given-name	Banharn			
given-name	Banji			
given-name	Banri			
given-name	Baoguo			
given-name	Baptiste			
given-name	Barbara			
given-name	Barbora			
given-name	Barham			
given-name	Barnaby			
given-name	Barry			
given-name	Bart			
given-name	Bartholomew			
given-name	Barthélemy			
given-name	Bartolomeo			
given-name	Bartosz			
given-name	Bartłomiej			
given-name	Baruch			
given-name	Barış			
given-name	Bashar			
given-name	Bashir			
given-name	Basma			
given-name	Bassam			
given-name	Bassem			
given-name	Bastien			
given-name	Basuki			
given-name	Batbold			
given-name	Battista			
given-name	Batu			
given-name	Batya			
given-name	Baudouin			
given-name	Bauyrzhan			
given-name	Bayartsogt			
given-name	Bayram			
given-name	Bayu			
given-name	Başak			
given-name	Beata			
given-name	Beate			
given-name	Beatrice			
given-name	Beatriz			
given-name	Becky			
given-name	Bedri			
given-name	Bedřich			
given-name	Begoña			
given-name	Behnam			
given-name	Behrouz			
given-name	Behzad			
given-name	Bekir			
given-name	Belgin			
given-name	Belinda			
given-name	Belén			
given-name	Ben			
given-name	Benazir			
given-name	Bence			
given-name	Benedetta			
given-name	Benedetto			
given-name	Benedict			
given-name	Bengt			
given-name	Beniamino			
given-name	Benigno			
given-name	Benito			
given-name	Benjamin			
given-name	Bennett		also-surname	
given-name	Benny			
given-name	Benoit			
given-name	Benoît			
given-name	Bento			
given-name	Benzion			
given-name	Beppe			
given-name	Berat			
given-name	Berdymukhammed			
given-name	Beren			
given-name	Berhane			
given-name	Berik			
given-name	Berit			
given-name	Berk			
given-name	Berna			
given-name	Bernadette			
given-name	Bernard		also-surname	
given-name	Bernardete			
given-name	Bernardo			
given-name	Bernd			
given-name	Bernhard			
given-name	Bernice			
given-name	Bernie			
given-name	Bert			
given-name	Bertha			
given-name	Bertrand			
given-name	Beryl			
given-name	Besnik			
given-name	Beth			
given-name	Bethany			
given-name	Betsy			
given-name	Bettina			
given-name	Betty			
given-name	Beverley			
given-name	Beverly			
given-name	Bhagwan			
given-name	Bharat			
given-name	Bharati			
given-name	Bhaskar			
given-name	Bhavana			
given-name	Bhim			
given-name	Bhumibol			
given-name	Bhupesh			
given-name	Bhupinder			
given-name	Biagio			
given-name	Bianca			
given-name	Bidhya			
given-name	Bidzina			
given-name	Bienvenido			
given-name	Bijan			
given-name	Bijay			
given-name	Bilal			
given-name	Bilawal			
given-name	Biljana			
given-name	Bill			
given-name	Billy			
given-name	Bimal			
given-name	Bimala			
given-name	Binali			
given-name	Bingbing			
given-name	Bingguo			
given-name	Bingu			
given-name	Binyamin			
given-name	Bipin			
given-name	Biplab			
given-name	Birendra			
given-name	Birger			
given-name	Birgit			
given-name	Birgitta			
given-name	Birhanu			
given-name	Bjarne			
given-name	Bjarni			
given-name	Bjorn			
given-name	Björn			
given-name	Bjørn			
given-name	Blagoje			
given-name	Blaise			
given-name	Blanche			
given-name	Blanka			
given-name	Blas			
given-name	Blaž			
given-name	Blerim			
given-name	Boaz			
given-name	Bob			
given-name	Bobby			
given-name	Bodo			
given-name	Boediono			
given-name	Bogdan			
given-name	Bogdana			
given-name	Bogumił			
given-name	Bogusław			
given-name	Bohdan			
given-name	Bohumil			
given-name	Bohumila			
given-name	Bohuslav			
given-name	Bojan			
given-name	Bojana			
given-name	Bola			
given-name	Bolat			
given-name	Bolesław			
given-name	Bolot			
given-name	Bongbong			
given-name	Bonnie			
given-name	Boonsong			
given-name	Boris			
given-name	Borislav			
given-name	Borja			
given-name	Borut			
given-name	Borys			
given-name	Botir			
given-name	Boubacar			
given-name	Bounnhang			
given-name	Boutros			
given-name	Boyko			
given-name	Bożena			
given-name	Božena			
given-name	Božidar			
given-name	Brad			
given-name	Bradley			
given-name	Brahim			
given-name	Bram			
given-name	Brandon			
given-name	Branimir			
given-name	Branislav			
given-name	Branka			
given-name	Branko			
given-name	Brenda			
given-name	Brendan			
given-name	Brent			
given-name	Brett			
given-name	Brian			
given-name	Briana			
given-name	Brice			
given-name	Bridget			
given-name	Brigitta			
given-name	Brigitte			
given-name	Britt			
given-name	Britta			
given-name	Bronisław			
given-name	Brooke			
given-name	Bruce		also-surname	
given-name	Bruno		also-surname	
given-name	Bryan		also-surname	
given-name	Bryant		also-surname	
given-name	Bryce			
given-name	Buddy			
given-name	Budi			
given-name	Budiman			
given-name	Bukola			
given-name	Bulat			
given-name	Bulent			
given-name	Burak			
given-name	Burcu			
given-name	Burhan			
given-name	Burhanuddin			
given-name	Burkhard			
given-name	Bushra			
given-name	Byron		also-surname	
given-name	Bärbel			
given-name	Béatrice			
given-name	Béla			
given-name	Bénédicte			
given-name	Bérénice			
given-name	Bình			
given-name	Børge			
given-name	Bülent			
given-name	Břetislav			
given-name	Bảo			
given-name	Caetano			
given-name	Cahaya			
given-name	Cahit			
given-name	Caio			
given-name	Caitlin			
given-name	Calvin		also-surname	
given-name	Cameron		also-surname	
given-name	Camila			
given-name	Camilla			
given-name	Camille			
given-name	Camilo			
given-name	Canan			
given-name	Candace			
given-name	Candice			
given-name	Capucine			
given-name	Cara			
given-name	Carin			
given-name	Carl			
given-name	Carl-Gustaf			
given-name	Carla			
given-name	Carlo			
given-name	Carlos		also-surname	
given-name	Carlota			
given-name	Carly			
given-name	Carmela			
given-name	Carmelo			
given-name	Carmen			
given-name	Carmine			
given-name	Carol			
given-name	Carola			
given-name	Carole			
given-name	Caroline			
given-name	Carolyn			
given-name	Carrie			
given-name	Carsten			
given-name	Cassandra			
given-name	Catalina			
given-name	Catarina			
given-name	Caterina			
given-name	Catherine			
given-name	Cathy			
given-name	Cayetana			
given-name	Cayetano			
given-name	Cecil			
given-name	Cecilia			
given-name	Cedric			
given-name	Cees			
given-name	Celal			
given-name	Celeste			
given-name	Celia			
given-name	Celso			
given-name	Cem			
given-name	Cemal			
given-name	Cemil			
given-name	Cengiz			
given-name	Cesar			
given-name	Cesare			
given-name	Cevdet			
given-name	Cezar			
given-name	Cezary			
given-name	Chadli			
given-name	Chaim			
given-name	Chairul			
given-name	Chaiwat			
given-name	Chamlong			
given-name	Chana			
given-name	Chandan			
given-name	Chandra		also-surname	
given-name	Chandrababu			
given-name	Chandrika			
given-name	Chantal			
given-name	Chaoyang			
given-name	Charalambos			
given-name	Charbel			
given-name	Charlene			
given-name	Charles		also-surname	
given-name	Charlie			
given-name	Charlotte			
given-name	Charlène			
given-name	Chatichai			
given-name	Chavalit			
given-name	Chea			
given-name	Cheryl			
given-name	Chetan			
given-name	Chiara			
given-name	Chidi			
given-name	Chie			
given-name	Chieko			
given-name	Chihiro			
given-name	Chika			
given-name	Chikako			
given-name	Chike			
given-name	Chimamanda			
given-name	Chinedu			
given-name	Chingiz			
given-name	Chinh			
given-name	Chinua			
given-name	Chinwe			
given-name	Chioma			
given-name	Chirag			
given-name	Chiranjeevi			
given-name	Chiyo			
given-name	Chloe			
given-name	Chookiat			
given-name	Choummaly			
given-name	Chris			
given-name	Christa			
given-name	Christel			
given-name	Christelle			
given-name	Christiane			
given-name	Christina			
given-name	Christine			
given-name	Christoph			
given-name	Christophe			
given-name	Christopher			
given-name	Christos			
given-name	Chrysanthi			
given-name	Chuan			
given-name	Chukwuemeka			
given-name	Chunhua			
given-name	Chunlan			
given-name	Chunxian			
given-name	Ciara			
given-name	Cihan			
given-name	Cindy			
given-name	Ciprian			
given-name	Cipto			
given-name	Ciro			
given-name	Claire			
given-name	Clara			
given-name	Clare			
given-name	Clarence			
given-name	Clarice			
given-name	Clarissa			
given-name	Clarisse			
given-name	Clark		also-surname	
given-name	Claude			
given-name	Claudette			
given-name	Claudia			
given-name	Claudine			
given-name	Claudio			
given-name	Claus			
given-name	Clayton		also-surname	
given-name	Clement			
given-name	Clemente			
given-name	Clementine			
given-name	Clifford			
given-name	Clinton		also-surname	
given-name	Clive			
given-name	Clotilde			
given-name	Clyde			
given-name	Cláudia			
given-name	Cláudio			
given-name	Clémence			
given-name	Clémentine			
given-name	Codruța			
given-name	Cody			
given-name	Colette			
given-name	Colin			
given-name	Colleen			
given-name	Conceição			
given-name	Conchita			
given-name	Connie			
given-name	Connor			
given-name	Conor			
given-name	Conrad			
given-name	Constance			
given-name	Constantin			
given-name	Constantinos			
given-name	Consuelo			
given-name	Coralie			
given-name	Corazon			
given-name	Corbin			
given-name	Cordelia			
given-name	Corentin			
given-name	Corey			
given-name	Corina			
given-name	Corinne			
given-name	Corneille			
given-name	Cornel			
given-name	Cornelia			
given-name	Cornelis			
given-name	Corneliu			
given-name	Corrado			
given-name	Cosimo			
given-name	Cosmin			
given-name	Costantino			
given-name	Costas			
given-name	Costel			
given-name	Courtney			
given-name	Craig		also-surname	
given-name	Crin			
given-name	Crispin			
given-name	Cristeta			
given-name	Cristian			
given-name	Cristina			
given-name	Cristobal			
given-name	Cristóbal			
given-name	Csaba			
given-name	Cuong			
given-name	Curtis		also-surname	
given-name	Cynthia			
given-name	Cyril			
given-name	Cyrille			
given-name	Czesław			
given-name	Cândido			
given-name	Cécile			
given-name	Célia			
given-name	Céline			
given-name	César			
given-name	Cícero			
given-name	Công			
given-name	Cüneyt			
given-name	Călin			
given-name	Cătălin			
given-name	Cường			
given-name	Daan			
given-name	Dacian			
given-name	Dafna			
given-name	Dagfinn			
given-name	Dagmar			
given-name	Dagoberto			
given-name	Daichi			
given-name	Daiki			
given-name	Dainis			
given-name	Daisuke			
given-name	Dalal			
given-name	Dalia			
given-name	Dambudzo			
given-name	Damian			
given-name	Damiano			
given-name	Damien			
given-name	Damir			
given-name	Damon			
given-name	Dan			
given-name	Dana			
given-name	Danica			
given-name	Daniel		also-surname	
given-name	Daniela			
given-name	Daniele			
given-name	Danielle			
given-name	Danil			
given-name	Danila			
given-name	Danilo			
given-name	Daniyar			
given-name	Danièle			
given-name	Danny			
given-name	Danuta			
given-name	Danuše			
given-name	Daphne			
given-name	Dararith			
given-name	Daria			
given-name	Dariga			
given-name	Dario			
given-name	Darioush			
given-name	Dariush			
given-name	Dariusz			
given-name	Darko			
given-name	Darlene			
given-name	Darrell			
given-name	Darren			
given-name	Darryl			
given-name	Darya			
given-name	Darío			
given-name	Dastan			
given-name	Daudi			
given-name	Daulet			
given-name	Dave			
given-name	David		also-surname	
given-name	Davit			
given-name	Davor			
given-name	Davoud			
given-name	Dawid			
given-name	Dawit			
given-name	Daya			
given-name	Deanna			
given-name	Debbie			
given-name	Deborah			
given-name	Debra			
given-name	Debretsion			
given-name	Declan			
given-name	Dedi			
given-name	Deepa			
given-name	Deepak			
given-name	Deepika			
given-name	Deirdre			
given-name	Dejan			
given-name	Dejiang			
given-name	Delfin			
given-name	Delfina			
given-name	Delia			
given-name	Della			
given-name	Delphine			
given-name	Demeke			
given-name	Demet			
given-name	Demetrios			
given-name	Demetris			
given-name	Deming			
given-name	Demyan			
given-name	Denis			
given-name	Denise			
given-name	Denitsa			
given-name	Deniz			
given-name	Dennis		also-surname	
given-name	Denys			
given-name	Derek			
given-name	Dermot			
given-name	Derya			
given-name	Desanka			
given-name	Desheng			
given-name	Desmond			
given-name	Despina			
given-name	Detlef			
given-name	Devendra			
given-name	Devi			
given-name	Devlet			
given-name	Dewi			
given-name	Dexter			
given-name	Dezső			
given-name	Dhananjay			
given-name	Dharmendra			
given-name	Dian			
given-name	Diana			
given-name	Diane			
given-name	Diarra			
given-name	Didier			
given-name	Diego		also-surname	
given-name	Dieter			
given-name	Dietmar			
given-name	Dietrich			
given-name	Dieu			
given-name	Dieudonné			
given-name	Dilek			
given-name	Dilip			
given-name	Dilma			
given-name	Dilnoza			
given-name	Dilshod			
given-name	Dimitar			
given-name	Dimitra			
given-name	Dimitrije			
given-name	Dimitrios			
given-name	Dimitris			
given-name	Dina			
given-name	Dinara			
given-name	Dinesh			
given-name	Dinh			
given-name	Dinis			
given-name	Dino			
given-name	Dioncounda			
given-name	Dionysis			
given-name	Dipak			
given-name	Dipika			
given-name	Dipti			
given-name	Dipu			
given-name	Dirk			
given-name	Divya			
given-name	Djamel			
given-name	Djamila			
given-name	Djoko			
given-name	Dmitri			
given-name	Dmitriy			
given-name	Dmitry			
given-name	Dmytro			
given-name	Doaa			
given-name	Dobrica			
given-name	Dobromir			
given-name	Dolores			
given-name	Domenico			
given-name	Domingo		also-surname	
given-name	Dominic			
given-name	Dominique			
given-name	Don			
given-name	Donald			
given-name	Donatella			
given-name	Donato			
given-name	Donna			
given-name	Donovan		also-surname	
given-name	Dora			
given-name	Doreen			
given-name	Dorin			
given-name	Doris			
given-name	Dorit			
given-name	Dorota			
given-name	Dorothea			
given-name	Dorothee			
given-name	Dorothy			
given-name	Dosym			
given-name	Doug			
given-name	Dougal			
given-name	Douglas		also-surname	
given-name	Doğan			
given-name	Dragan			
given-name	Dragana			
given-name	Drago			
given-name	Dragomir			
given-name	Draupadi			
given-name	Draško			
given-name	Dražen			
given-name	Dries			
given-name	Droupadi			
given-name	Duane			
given-name	Duarte		also-surname	
given-name	Dubravka			
given-name	Dumitru			
given-name	Duncan		also-surname	
given-name	Dung			
given-name	Duong			
given-name	Durga			
given-name	Dusan			
given-name	Dushyant			
given-name	Dustin			
given-name	Duy			
given-name	Dušan			
given-name	Duško			
given-name	Dwayne			
given-name	Dwi			
given-name	Dwight			
given-name	Dwikorita			
given-name	Dylan			
given-name	Dénes			
given-name	Dóra			
given-name	Dănuț			
given-name	Dũng			
given-name	Eamon			
given-name	Ebba			
given-name	Ebele			
given-name	Eberhard			
given-name	Ebrahim			
given-name	Ebru			
given-name	Ece			
given-name	Eckart			
given-name	Eckhard			
given-name	Ed			
given-name	Eddie			
given-name	Edem			
given-name	Edgar			
given-name	Edgardo			
given-name	Edgars			
given-name	Edhy			
given-name	Edi			
given-name	Edin			
given-name	Edith			
given-name	Edmund			
given-name	Edna			
given-name	Edoardo			
given-name	Edouard			
given-name	Edson			
given-name	Eduard			
given-name	Eduardo			
given-name	Edward			
given-name	Edwin			
given-name	Edwina			
given-name	Edyta			
given-name	Eelco			
given-name	Eero			
given-name	Efim			
given-name	Efraim			
given-name	Efraín			
given-name	Efren			
given-name	Efstathios			
given-name	Efthymios			
given-name	Egil			
given-name	Egils			
given-name	Egon			
given-name	Egor			
given-name	Ehab			
given-name	Ehsan			
given-name	Ehsanul			
given-name	Ehud			
given-name	Eiichi			
given-name	Eiji			
given-name	Eiko			
given-name	Eileen			
given-name	Einar			
given-name	Eino			
given-name	Eirik			
given-name	Eisaku			
given-name	Eitan			
given-name	Ekaterina			
given-name	Eko			
given-name	Ekrem			
given-name	Ekwueme			
given-name	Elaheh			
given-name	Elaine			
given-name	Elazar			
given-name	Elbegdorj			
given-name	Elchin			
given-name	Elco			
given-name	Eldar			
given-name	Eldor			
given-name	Eleanor			
given-name	Eleftherios			
given-name	Elemér			
given-name	Elena			
given-name	Eleni			
given-name	Elfriede			
given-name	Elham			
given-name	Eli			
given-name	Eliane			
given-name	Elias			
given-name	Eliezer			
given-name	Elif			
given-name	Elijah			
given-name	Elin			
given-name	Elina			
given-name	Elio			
given-name	Elisa			
given-name	Elisabet			
given-name	Elisabete			
given-name	Elisabetta			
given-name	Elisheva			
given-name	Eliyahu			
given-name	Eliza			
given-name	Elizabeth			
given-name	Elizaveta			
given-name	Eliška			
given-name	Elke			
given-name	Ella			
given-name	Ellen			
given-name	Ellert			
given-name	Elliot			
given-name	Elliott		also-surname	
given-name	Elman			
given-name	Elmar			
given-name	Elmer			
given-name	Elnaz			
given-name	Elnur			
given-name	Elsa			
given-name	Elsie			
given-name	Elvira			
given-name	Elvis			
given-name	Elías			
given-name	Elżbieta			
given-name	Emad			
given-name	Emanuela			
given-name	Emanuele			
given-name	Emefiele			
given-name	Emeka			
given-name	Emel			
given-name	Emi			
given-name	Emiko			
given-name	Emil			
given-name	Emile			
given-name	Emilia			
given-name	Emiliano			
given-name	Emilio			
given-name	Emily			
given-name	Emin			
given-name	Emina			
given-name	Emine			
given-name	Emma			
given-name	Emmanouil			
given-name	Emmanuel			
given-name	Emmanuelle			
given-name	Emmerson			
given-name	Emmett			
given-name	Emomali			
given-name	Emrah			
given-name	Emre			
given-name	Emília			
given-name	Endah			
given-name	Endang			
given-name	Ender			
given-name	Endre			
given-name	Engelbert			
given-name	Engin			
given-name	Enikő			
given-name	Enis			
given-name	Enlai			
given-name	Ennio			
given-name	Enrica			
given-name	Enrico			
given-name	Enrique			
given-name	Enver			
given-name	Enzo			
given-name	Eoin			
given-name	Erbol			
given-name	Ercan			
given-name	Erdal			
given-name	Erdem			
given-name	Erdoğan			
given-name	Eren			
given-name	Erez			
given-name	Ergin			
given-name	Erhan			
given-name	Erhard			
given-name	Eri			
given-name	Eric			
given-name	Erica			
given-name	Erich			
given-name	Erick			
given-name	Erik			
given-name	Erika			
given-name	Eriko			
given-name	Erin			
given-name	Erkan			
given-name	Erkki			
given-name	Erlan			
given-name	Erlend			
given-name	Erling			
given-name	Ermanno			
given-name	Ermek			
given-name	Erna			
given-name	Ernest			
given-name	Ernesto			
given-name	Ernie			
given-name	Ernst		also-surname	
given-name	Erol			
given-name	Ersin			
given-name	Ertan			
given-name	Ertuğrul			
given-name	Erwin			
given-name	Erzsébet			
given-name	Esenbai			
given-name	Eshaq			
given-name	Esin			
given-name	Esko			
given-name	Esmail			
given-name	Esmeralda			
given-name	Espen			
given-name	Esra			
given-name	Essam			
given-name	Essien			
given-name	Esteban			
given-name	Estela			
given-name	Estelle			
given-name	Esther			
given-name	Esti			
given-name	Estrellita			
given-name	Estêvão			
given-name	Ethan			
given-name	Ethel			
given-name	Etibar			
given-name	Etienne			
given-name	Etsuko			
given-name	Ettore			
given-name	Eugen			
given-name	Eugene			
given-name	Eugenia			
given-name	Eugenio			
given-name	Eugène			
given-name	Eunice			
given-name	Eusebio			
given-name	Eva			
given-name	Eva-Britt			
given-name	Evan		also-surname	
given-name	Evangelia			
given-name	Evangelos			
given-name	Evelyn			
given-name	Evert			
given-name	Evgeni			
given-name	Evgenia			
given-name	Evgeny			
given-name	Evie			
given-name	Evo			
given-name	Evren			
given-name	Evripidis			
given-name	Ewa			
given-name	Ewald			
given-name	Ewan			
given-name	Eyal			
given-name	Eyvind			
given-name	Ezequiel			
given-name	Ezer			
given-name	Ezio			
given-name	Fabian			
given-name	Fabiana			
given-name	Fabien			
given-name	Fabienne			
given-name	Fabio			
given-name	Fabiola			
given-name	Fabián			
given-name	Fabrice			
given-name	Fabrizio			
given-name	Facundo			
given-name	Fadel			
given-name	Fadi			
given-name	Fadia			
given-name	Fadillah			
given-name	Fadli			
given-name	Faezeh			
given-name	Fahad			
given-name	Fahd			
given-name	Fahim			
given-name	Fahmi			
given-name	Fahri			
given-name	Fahui			
given-name	Faisal			
given-name	Faiz			
given-name	Faiza			
given-name	Faizul			
given-name	Fajar			
given-name	Fakhri			
given-name	Falk			
given-name	Fanghui			
given-name	Fanta			
given-name	Farah			
given-name	Farahnaz			
given-name	Faramarz			
given-name	Fares			
given-name	Farhad			
given-name	Farhana			
given-name	Farhat			
given-name	Fariba			
given-name	Farid			
given-name	Farida			
given-name	Farkhod			
given-name	Farooq			
given-name	Farouk			
given-name	Farouq			
given-name	Farrokh			
given-name	Farshad			
given-name	Faruk			
given-name	Farzad			
given-name	Farzaneh			
given-name	Fatemeh			
given-name	Fathi			
given-name	Fatih			
given-name	Fatima			
given-name	Fatma			
given-name	Fatmir			
given-name	Fatos			
given-name	Fatou			
given-name	Fatoumata			
given-name	Faure			
given-name	Fausto			
given-name	Fauzi			
given-name	Fawad			
given-name	Fawaz			
given-name	Fawzi			
given-name	Fawzia			
given-name	Faycal			
given-name	Fayez			
given-name	Fayza			
given-name	Fazal			
given-name	Fazlul			
given-name	Federica			
given-name	Federico			
given-name	Fedor			
given-name	Felicity			
given-name	Felipe			
given-name	Felisa			
given-name	Felix			
given-name	Felix-Antoine			
given-name	Femi			
given-name	Femke			
given-name	Ferdinand		also-surname	
given-name	Ferenc			
given-name	Fereshteh			
given-name	Fereydoun			
given-name	Fergus			
given-name	Ferhat			
given-name	Ferit			
given-name	Fermín			
given-name	Fernand			
given-name	Fernanda			
given-name	Fernando		also-surname	
given-name	Fernão			
given-name	Ferruccio			
given-name	Ferry			
given-name	Feyza			
given-name	Feyzi			
given-name	Fidel			
given-name	Fikret			
given-name	Filip			
given-name	Filipa			
given-name	Filipe			
given-name	Filipp			
given-name	Filippo			
given-name	Filiz			
given-name	Finlay			
given-name	Finn			
given-name	Fiona			
given-name	Fiorella			
given-name	Firas			
given-name	Firmin			
given-name	Firouz			
given-name	Flavia			
given-name	Flavio			
given-name	Flora			
given-name	Florencia			
given-name	Florent			
given-name	Florentino			
given-name	Florian			
given-name	Florin			
given-name	Floris			
given-name	Floyd		also-surname	
given-name	Flávia			
given-name	Flávio			
given-name	Fofi			
given-name	Folake			
given-name	Forough			
given-name	Fosco			
given-name	Fotini			
given-name	Fotis			
given-name	Fouad			
given-name	Franca			
given-name	Frances			
given-name	Francesca			
given-name	Francesco			
given-name	Francis		also-surname	
given-name	Francisca			
given-name	Francisco			
given-name	Franck			
given-name	Franco		also-surname	
given-name	Francois			
given-name	Franjo			
given-name	Frank		also-surname	
given-name	Franklin		also-surname	
given-name	František			
given-name	François			
given-name	Françoise			
given-name	Frauke			
given-name	Fred			
given-name	Freda			
given-name	Frederic			
given-name	Frederick		also-surname	
given-name	Fredrick			
given-name	Fredrik			
given-name	Freek			
given-name	Freya			
given-name	Friederike			
given-name	Friedhelm			
given-name	Friedrich		also-surname	
given-name	Frits			
given-name	Fritz			
given-name	Frode			
given-name	Fructuoso			
given-name	Fryderyk			
given-name	Frédéric			
given-name	Fuad			
given-name	Fuat			
given-name	Fuchun			
given-name	Fukushiro			
given-name	Fumiaki			
given-name	Fumie			
given-name	Fumihito			
given-name	Fumiko			
given-name	Fumio			
given-name	Funda			
given-name	Funmilayo			
given-name	Fusako			
given-name	Fyodor			
given-name	Fábio			
given-name	Fátima			
given-name	Félix			
given-name	Gabriel		also-surname	
given-name	Gabriela			
given-name	Gabriele			
given-name	Gabrielle			
given-name	Gadi			
given-name	Gaetano			
given-name	Gagik			
given-name	Gail			
given-name	Galina			
given-name	Galit			
given-name	Galym			
given-name	Gamal			
given-name	Gamze			
given-name	Ganesh			
given-name	Ganjar			
given-name	Gaoli			
given-name	Gareth			
given-name	Garnik			
given-name	Garry			
given-name	Gary			
given-name	Gaspar		also-surname	
given-name	Gaspard			
given-name	Gaston			
given-name	Gatot			
given-name	Gaurav			
given-name	Gautam			
given-name	Gauthier			
given-name	Gavin			
given-name	Gavriil			
given-name	Gayane			
given-name	Gayatri			
given-name	Gaël			
given-name	Gaëlle			
given-name	Gebran			
given-name	Gediminas			
given-name	Geert			
given-name	Geertje			
given-name	Geeta			
given-name	Geir			
given-name	Gejza			
given-name	Gemma			
given-name	Genevieve			
given-name	Geneviève			
given-name	Genichi			
given-name	Gennadi			
given-name	Gennady			
given-name	Gennaro			
given-name	Genowefa			
given-name	Geoff			
given-name	Geoffrey			
given-name	Geoffroy			
given-name	Georg			
given-name	George		also-surname	
given-name	Georges			
given-name	Georgi			
given-name	Georgios			
given-name	Georgiy			
given-name	Georgy			
given-name	Gerald			
given-name	Geraldine			
given-name	Geraldo			
given-name	Gerard		also-surname	
given-name	Gerardo			
given-name	Gerd			
given-name	Gerda			
given-name	Gergely			
given-name	Gerhard			
given-name	Gerhild			
given-name	Gerlinde			
given-name	Germaine			
given-name	German-Gref			
given-name	Germán			
given-name	Gernot			
given-name	Gerrit			
given-name	Gerry			
given-name	Gert			
given-name	Gertrude			
given-name	Getachew			
given-name	Getúlio			
given-name	Ghada			
given-name	Ghasem			
given-name	Ghassan			
given-name	Ghazi			
given-name	Gheorghe			
given-name	Gherardo			
given-name	Ghislain			
given-name	Ghislaine			
given-name	Gholam			
given-name	Gholamhossein			
given-name	Gholamreza			
given-name	Ghulam			
given-name	Gia			
given-name	Giacomo			
given-name	Giampaolo			
given-name	Giancarlo			
given-name	Gianfranco			
given-name	Giang			
given-name	Gianluca			
given-name	Gianluigi			
given-name	Gianmarco			
given-name	Gianni			
given-name	Giannis			
given-name	Gianpaolo			
given-name	Gideon			
given-name	Giga			
given-name	Gigi			
given-name	Gijs			
given-name	Gilad			
given-name	Gilbert		also-surname	
given-name	Gilberto			
given-name	Gilda			
given-name	Giles			
given-name	Gilles			
given-name	Gillian			
given-name	Gilmar			
given-name	Gilson			
given-name	Gina			
given-name	Ginette			
given-name	Gino			
given-name	Gioacchino			
given-name	Giordano			
given-name	Giorgi			
given-name	Giorgia			
given-name	Giorgio			
given-name	Giorgos			
given-name	Giovanna			
given-name	Giovanni			
given-name	Girija			
given-name	Girish			
given-name	Girma			
given-name	Girolamo			
given-name	Gisela			
given-name	Gisèle			
given-name	Gita			
given-name	Gitanas			
given-name	Giulia			
given-name	Giuliana			
given-name	Giuliano			
given-name	Giulio			
given-name	Giuseppe			
given-name	Giuseppina			
given-name	Gizem			
given-name	Gjorge			
given-name	Gladys			
given-name	Glafcos			
given-name	Gleb			
given-name	Glen			
given-name	Glenda			
given-name	Glenn			
given-name	Gloria			
given-name	Glória			
given-name	Gocha			
given-name	Godfrey			
given-name	Goedele			
given-name	Goffredo			
given-name	Golda			
given-name	Golnaz			
given-name	Golshifteh			
given-name	Gonzalo		also-surname	
given-name	Goodluck			
given-name	Gopal			
given-name	Goran			
given-name	Gorazd			
given-name	Gordana			
given-name	Gordon		also-surname	
given-name	Goro			
given-name	Gotabaya			
given-name	Gottfried			
given-name	Gottlieb			
given-name	Govind			
given-name	Graciela			
given-name	Graeme			
given-name	Graham		also-surname	
given-name	Graziano			
given-name	Graziella			
given-name	Graça			
given-name	Grażyna			
given-name	Greg			
given-name	Gregg			
given-name	Gregor			
given-name	Gregorio			
given-name	Gregory		also-surname	
given-name	Greta			
given-name	Griffin		also-surname	
given-name	Grigore			
given-name	Grigori			
given-name	Grigoris			
given-name	Grigory			
given-name	Grzegorz			
given-name	Grégoire			
given-name	Guangrong			
given-name	Guangzu			
given-name	Gudmund			
given-name	Gudrun			
given-name	Guglielmo			
given-name	Guido			
given-name	Guilherme			
given-name	Guillaume			
given-name	Guillermo			
given-name	Guixian			
given-name	Gulbanu			
given-name	Gulbuddin			
given-name	Gulnara			
given-name	Gulnora			
given-name	Gulshat			
given-name	Gulzar			
given-name	Gunilla			
given-name	Gunnar			
given-name	Gunter			
given-name	Gunther			
given-name	Guntis			
given-name	Gunvor			
given-name	Guofeng			
given-name	Guoqiang			
given-name	Guoqing			
given-name	Guowei			
given-name	Guozhen			
given-name	Guram			
given-name	Gurbanguly			
given-name	Gurmeet			
given-name	Gustaf			
given-name	Gustav			
given-name	Gustavo			
given-name	Gusti			
given-name	Gustáv			
given-name	Guus			
given-name	Guðni			
given-name	Gwen			
given-name	Gwenaël			
given-name	Gwendolyn			
given-name	Gyanendra			
given-name	Gyula			
given-name	György			
given-name	Gábor			
given-name	Géraldine			
given-name	Gérard			
given-name	Géza			
given-name	Gökhan			
given-name	Gökçe			
given-name	Gönül			
given-name	Götz			
given-name	Güler			
given-name	Gülsüm			
given-name	Gülşen			
given-name	Günter			
given-name	Günther			
given-name	Haakon			
given-name	Habib			
given-name	Habibollah			
given-name	Habibullah			
given-name	Habibur			
given-name	Hadar			
given-name	Hadas			
given-name	Hadi			
given-name	Hafeez			
given-name	Hafez			
given-name	Hafiz			
given-name	Hage			
given-name	Haibin			
given-name	Haidar			
given-name	Haifa			
given-name	Haifeng			
given-name	Haile			
given-name	Hailemariam			
given-name	Haim			
given-name	Haitham			
given-name	Haiying			
given-name	Hakainde			
given-name	Hakan			
given-name	Hakim			
given-name	Haldun			
given-name	Halide			
given-name	Halil			
given-name	Halima			
given-name	Halina			
given-name	Halldór			
given-name	Haluk			
given-name	Halvard			
given-name	Halyna			
given-name	Hamad			
given-name	Hamadoun			
given-name	Hamdan			
given-name	Hamdi			
given-name	Hamed			
given-name	Hamid			
given-name	Hamideh			
given-name	Hamish			
given-name	Hamza			
given-name	Hamzah			
given-name	Hana			
given-name	Hanan			
given-name	Hande			
given-name	Hanh			
given-name	Hani			
given-name	Hank			
given-name	Hanna			
given-name	Hannah			
given-name	Hanne			
given-name	Hanneke			
given-name	Hannelore			
given-name	Hannes			
given-name	Hannu			
given-name	Hans			
given-name	Hans-Dietrich			
given-name	Hans-Georg			
given-name	Hans-Jochen			
given-name	Hans-Jürgen			
given-name	Hans-Peter			
given-name	Haralambos			
given-name	Harald			
given-name	Hardeep			
given-name	Hardik			
given-name	Hari			
given-name	Haris			
given-name	Harish			
given-name	Harm			
given-name	Harold			
given-name	Haroon			
given-name	Haroun			
given-name	Harriet			
given-name	Harrison		also-surname	
given-name	Harry			
given-name	Harsha			
given-name	Harshad			
given-name	Hartati			
given-name	Hartmut			
given-name	Haruhiko			
given-name	Haruka			
given-name	Haruki			
given-name	Haruko			
given-name	Harun			
given-name	Haruo			
given-name	Harvey		also-surname	
given-name	Hasan			
given-name	Hashem			
given-name	Hashim			
given-name	Hasina			
given-name	Hassan		also-surname	
given-name	Hassane			
given-name	Hatem			
given-name	Hatice			
given-name	Hattie			
given-name	Hawa			
given-name	Hayao			
given-name	Hayat			
given-name	Hayato			
given-name	Haydar			
given-name	Hayden			
given-name	Hayk			
given-name	Hayley			
given-name	Haytham			
given-name	Hazel			
given-name	Hazem			
given-name	Heather			
given-name	Hector			
given-name	Hedayat			
given-name	Heidi			
given-name	Heike			
given-name	Heikki			
given-name	Heiko			
given-name	Heiner			
given-name	Heinrich			
given-name	Heinz			
given-name	Hekmat			
given-name	Helder			
given-name	Helen			
given-name	Helena			
given-name	Helga			
given-name	Helge			
given-name	Helle			
given-name	Hellmut			
given-name	Helmut			
given-name	Helmuth			
given-name	Helvi			
given-name	Hema			
given-name	Hemant			
given-name	Hendra			
given-name	Hendrik			
given-name	Hendrika			
given-name	Henk			
given-name	Hennadiy			
given-name	Henning			
given-name	Henri			
given-name	Henrietta			
given-name	Henriette			
given-name	Henrik			
given-name	Henrique			
given-name	Henry		also-surname	
given-name	Henryk			
given-name	Herbert		also-surname	
given-name	Herman		also-surname	
given-name	Hermann			
given-name	Herminio			
given-name	Hernan			
given-name	Hernán			
given-name	Herta			
given-name	Hervé			
given-name	Heydar			
given-name	Hicham			
given-name	Hidayat			
given-name	Hideaki			
given-name	Hidehiko			
given-name	Hideki			
given-name	Hideko			
given-name	Hideo			
given-name	Hideyo			
given-name	Hien			
given-name	Hiep			
given-name	Hieu			
given-name	Hifikepunye			
given-name	Hikari			
given-name	Hikaru			
given-name	Hikmet			
given-name	Hilario			
given-name	Hilary			
given-name	Hilda			
given-name	Hildegard			
given-name	Hillary			
given-name	Hilmi			
given-name	Himanshu			
given-name	Hina			
given-name	Hind			
given-name	Hippolyte			
given-name	Hirobumi			
given-name	Hirofumi			
given-name	Hirohito			
given-name	Hiroki			
given-name	Hiroko			
given-name	Hiromi			
given-name	Hironori			
given-name	Hiroshi			
given-name	Hiroto			
given-name	Hiroyuki			
given-name	Hisako			
given-name	Hisashi			
given-name	Hisham			
given-name	Hishammuddin			
given-name	Hitomi			
given-name	Hitoshi			
given-name	Hiếu			
given-name	Hiền			
given-name	Hjalmar			
given-name	Hoang			
given-name	Hoda			
given-name	Holger			
given-name	Holly			
given-name	Hongwei			
given-name	Hongwen			
given-name	Hooman			
given-name	Hooshang			
given-name	Horace			
given-name	Horacio			
given-name	Horia			
given-name	Horst			
given-name	Hortense			
given-name	Hortensia			
given-name	Hoshyar			
given-name	Hosni			
given-name	Hossein			
given-name	Houari			
given-name	Houcine			
given-name	Houshang			
given-name	Hovik			
given-name	Howard		also-surname	
given-name	Hoài			
given-name	Hrant			
given-name	Hristo			
given-name	Hrvoje			
given-name	Hryhoriy			
given-name	Htin			
given-name	Huaqing			
given-name	Hubert		also-surname	
given-name	Hubertus			
given-name	Huda			
given-name	Hugh			
given-name	Hugo		also-surname	
given-name	Hugues			
given-name	Huguette			
given-name	Hulegu			
given-name	Hulusi			
given-name	Humayun			
given-name	Humberto			
given-name	Humphrey		also-surname	
given-name	Huning			
given-name	Huong			
given-name	Husain			
given-name	Huseyin			
given-name	Hussain		also-surname	
given-name	Hussam			
given-name	Hussein		also-surname	
given-name	Huub			
given-name	Huy			
given-name	Huyen			
given-name	Huệ			
given-name	Håkan			
given-name	Håkon			
given-name	Héctor			
given-name	Hélder			
given-name	Hélène			
given-name	Hùng			
given-name	Hüseyin			
given-name	Hüsnü			
given-name	Hương			
given-name	Hạnh			
given-name	Hồng			
given-name	Iain			
given-name	Ian			
given-name	Iancu			
given-name	Ibrahim		also-surname	
given-name	Ibrahima			
given-name	Ichiro			
given-name	Ida			
given-name	Idan			
given-name	Idit			
given-name	Idriss			
given-name	Idrissa			
given-name	Idrus			
given-name	Iftikhar			
given-name	Iga			
given-name	Ignacio			
given-name	Ignasius			
given-name	Ignazio			
given-name	Igor			
given-name	Ihor			
given-name	Ika			
given-name	Ike			
given-name	Ikechukwu			
given-name	Ikenna			
given-name	Ikram			
given-name	Ikrom			
given-name	Ikuo			
given-name	Ilan			
given-name	Ilana			
given-name	Ilaria			
given-name	Ildikó			
given-name	Ilgar			
given-name	Ilham			
given-name	Ilhom			
given-name	Ilias			
given-name	Ilie			
given-name	Ilija			
given-name	Ilinka			
given-name	Ilir			
given-name	Ilkka			
given-name	Ilmari			
given-name	Ilona			
given-name	Ilse			
given-name	Ilya			
given-name	Imad			
given-name	Iman			
given-name	Imangali			
given-name	Imee			
given-name	Imelda			
given-name	Imogen			
given-name	Imran			
given-name	Imre			
given-name	Imtiaz			
given-name	Ina			
given-name	Inbal			
given-name	Indah			
given-name	Indira			
given-name	Indra			
given-name	Indrani			
given-name	Indrawati			
given-name	Indu			
given-name	Ineke			
given-name	Ines			
given-name	Inga			
given-name	Inge			
given-name	Ingeborg			
given-name	Ingemar			
given-name	Inger			
given-name	Ingmar			
given-name	Ingo			
given-name	Ingolf			
given-name	Ingrid			
given-name	Ingrida			
given-name	Ingvar			
given-name	Inigo			
given-name	Inmaculada			
given-name	Inna			
given-name	Innokenty			
given-name	Intan			
given-name	Intisar			
given-name	Inzamam			
given-name	Inácio			
given-name	Inés			
given-name	Inês			
given-name	Ioan			
given-name	Ioana			
given-name	Ioanna			
given-name	Ioannis			
given-name	Ion			
given-name	Ionel			
given-name	Ionuț			
given-name	Iosif			
given-name	Iqbal		also-surname	
given-name	Ira			
given-name	Iraj			
given-name	Irakli			
given-name	Iraklis			
given-name	Irena			
given-name	Irene			
given-name	Ireneusz			
given-name	Irfan			
given-name	Irina			
given-name	Irinel			
given-name	Iris			
given-name	Irma			
given-name	Irmgard			
given-name	Irving			
given-name	Irwan			
given-name	Irwin			
given-name	Iryna			
given-name	Isa			
given-name	Isaac		also-surname	
given-name	Isabel			
given-name	Isabella			
given-name	Isabelle			
given-name	Isaias			
given-name	Isamu			
given-name	Isao			
given-name	Isatou			
given-name	Isaura			
given-name	Ishaan			
given-name	Ishaq			
given-name	Ishrat			
given-name	Ishwar			
given-name	Isidro			
given-name	Isla			
given-name	Ismael			
given-name	Ismail		also-surname	
given-name	Ismaël			
given-name	Ismet			
given-name	Ismoil			
given-name	Isobel			
given-name	Isoroku			
given-name	Isoun			
given-name	Issa			
given-name	Issam			
given-name	Isser			
given-name	István			
given-name	Itai			
given-name	Italo			
given-name	Itamar			
given-name	Itsuki			
given-name	Itzhak			
given-name	Iulian			
given-name	Iuliana			
given-name	Iva			
given-name	Ivan			
given-name	Ivana			
given-name	Ivanka			
given-name	Ivano			
given-name	Ivar			
given-name	Ivars			
given-name	Ivaylo			
given-name	Ivica			
given-name	Ivo			
given-name	Ivor			
given-name	Iván			
given-name	Iwan			
given-name	Iwona			
given-name	Iyad			
given-name	Iyorchia			
given-name	Izabela			
given-name	Jaafar			
given-name	Jaakko			
given-name	Jaap			
given-name	Jaber			
given-name	Jabu			
given-name	Jacco			
given-name	Jacek			
given-name	Jacinto			
given-name	Jack			
given-name	Jackie			
given-name	Jackson		also-surname	
given-name	Jacky			
given-name	Jacob		also-surname	
given-name	Jacobus			
given-name	Jacopo			
given-name	Jacqueline			
given-name	Jacques			
given-name	Jadranka			
given-name	Jadwiga			
given-name	Jafar			
given-name	Jagan			
given-name	Jagat			
given-name	Jagdish			
given-name	Jahanara			
given-name	Jahangir			
given-name	Jaime			
given-name	Jair			
given-name	Jairam			
given-name	Jakaya			
given-name	Jake			
given-name	Jakob			
given-name	Jalal			
given-name	Jalaluddin			
given-name	Jale			
given-name	Jamal		also-surname	
given-name	Jamaluddin			
given-name	James		also-surname	
given-name	Jamie			
given-name	Jamil		also-surname	
given-name	Jamila			
given-name	Jamshid			
given-name	Jan			
given-name	Jan-Peter			
given-name	Jana			
given-name	Janaki			
given-name	Jane			
given-name	Janet			
given-name	Janez			
given-name	Janice			
given-name	Janina			
given-name	Janine			
given-name	Janis			
given-name	Janneke			
given-name	Janusz			
given-name	Jared			
given-name	Jarle			
given-name	Jarmila			
given-name	Jarmo			
given-name	Jaromír			
given-name	Jaroslav			
given-name	Jaroslaw			
given-name	Jarosław			
given-name	Jarvis			
given-name	Jasim			
given-name	Jasmina			
given-name	Jasmine			
given-name	Jasna			
given-name	Jason			
given-name	Jasper			
given-name	Jassim			
given-name	Jaswant			
given-name	Javad			
given-name	Javed			
given-name	Javier			
given-name	Jawad			
given-name	Jawaharlal			
given-name	Jay			
given-name	Jaya			
given-name	Jayalalithaa			
given-name	Jayant			
given-name	Jayanti			
given-name	Jayshree			
given-name	Jean			
given-name	Jean-Baptiste			
given-name	Jean-Claude			
given-name	Jean-François			
given-name	Jean-Jacques			
given-name	Jean-Louis			
given-name	Jean-Luc			
given-name	Jean-Marc			
given-name	Jean-Marie			
given-name	Jean-Michel			
given-name	Jean-Paul			
given-name	Jean-Pierre			
given-name	Jean-Yves			
given-name	Jeanette			
given-name	Jeanne			
given-name	Jeannine			
given-name	Jef			
given-name	Jeff			
given-name	Jefferson			
given-name	Jeffrey			
given-name	Jejomar			
given-name	Jelena			
given-name	Jelle			
given-name	Jemima			
given-name	Jenna			
given-name	Jennifer			
given-name	Jenny			
given-name	Jens			
given-name	Jenő			
given-name	Jeremiah			
given-name	Jeremy			
given-name	Jermaine			
given-name	Jeroen			
given-name	Jerome		also-surname	
given-name	Jerry			
given-name	Jerzy			
given-name	Jerónimo			
given-name	Jesper			
given-name	Jesse			
given-name	Jessica			
given-name	Jesus			
given-name	Jesús			
given-name	Jeyhun			
given-name	Jiabao			
given-name	Jialin			
given-name	Jianchao			
given-name	Jianguo			
given-name	Jianhua			
given-name	Jianjun			
given-name	Jianmin			
given-name	Jianping			
given-name	Jichun			
given-name	Jiechi			
given-name	Jieping			
given-name	Jill			
given-name	Jillian			
given-name	Jim			
given-name	Jimena			
given-name	Jimmy			
given-name	Jindřich			
given-name	Jinggoy			
given-name	Jingsheng			
given-name	Jingwei			
given-name	Jinping			
given-name	Jintao			
given-name	Jiri			
given-name	Jiro			
given-name	Jitendra			
given-name	Jitka			
given-name	Jiwei			
given-name	Jiří			
given-name	Jo			
given-name	Joachim			
given-name	Joan			
given-name	Joana			
given-name	Joanna			
given-name	Joanne			
given-name	Joao			
given-name	Joaquim			
given-name	Joaquin			
given-name	Joaquín			
given-name	Jocelyn			
given-name	Jochen			
given-name	Jodie			
given-name	Joe			
given-name	Joel			
given-name	Joerg			
given-name	Joey			
given-name	Johan			
given-name	Johann			
given-name	Johanna			
given-name	Johannes			
given-name	John		also-surname	
given-name	Johnathan			
given-name	Johnny			
given-name	Joji			
given-name	Joko			
given-name	Jolanta			
given-name	Jomo			
given-name	Jon			
given-name	Jonah			
given-name	Jonas			
given-name	Jonathan			
given-name	Jonny			
given-name	Joop			
given-name	Joost			
given-name	Jop			
given-name	Jordão			
given-name	Jorge			
given-name	Joris			
given-name	Jorma			
given-name	Jos			
given-name	Jose			
given-name	Josef			
given-name	Josefa			
given-name	Josefina			
given-name	Joseph		also-surname	
given-name	Joseph-Désiré			
given-name	Josephine			
given-name	Josh			
given-name	Joshua			
given-name	Josiah			
given-name	Josip			
given-name	Jostein			
given-name	Josué			
given-name	José			
given-name	Joséphine			
given-name	Jovan			
given-name	Jovana			
given-name	Jovito			
given-name	Joyce			
given-name	Jozef			
given-name	João			
given-name	Joëlle			
given-name	Juan			
given-name	Juana			
given-name	Juanita			
given-name	Juanito			
given-name	Judicaël			
given-name	Judit			
given-name	Judith			
given-name	Judy			
given-name	Juergen			
given-name	Juha			
given-name	Jukka			
given-name	Jules			
given-name	Julia			
given-name	Julian			
given-name	Juliana			
given-name	Juliano			
given-name	Julie			
given-name	Julien			
given-name	Julienne			
given-name	Juliet			
given-name	Julieta			
given-name	Juliette			
given-name	Julio			
given-name	Julius			
given-name	Jumana			
given-name	Junaid			
given-name	June-Ann			
given-name	Junfeng			
given-name	Junichi			
given-name	Junichiro			
given-name	Junji			
given-name	Junko			
given-name	Juraj			
given-name	Jure			
given-name	Juri			
given-name	Jurriaan			
given-name	Juscelino			
given-name	Jussi			
given-name	Justin			
given-name	Justine			
given-name	Jusuf			
given-name	Jutta			
given-name	Juvénal			
given-name	Jyoti			
given-name	Jyotiraditya			
given-name	Jyotsna			
given-name	Jyrki			
given-name	János			
given-name	Jânio			
given-name	Jérémie			
given-name	Jérôme			
given-name	Jóhanna			
given-name	Jón			
given-name	Józef			
given-name	József			
given-name	Jörg			
given-name	Jörn			
given-name	Jørgen			
given-name	Júlia			
given-name	Júlio			
given-name	Jürgen			
given-name	Jüri			
given-name	Jānis			
given-name	Kaan			
given-name	Kaarina			
given-name	Kaatje			
given-name	Kabir			
given-name	Kacper			
given-name	Kadhim			
given-name	Kadir			
given-name	Kagiso			
given-name	Kai			
given-name	Kaija			
given-name	Kailash			
given-name	Kairat			
given-name	Kaisa			
given-name	Kaito			
given-name	Kaj			
given-name	Kaja			
given-name	Kajal			
given-name	Kakuei			
given-name	Kaká			
given-name	Kalevi			
given-name	Kalle			
given-name	Kalliopi			
given-name	Kalpana			
given-name	Kalyan			
given-name	Kamal			
given-name	Kamala			
given-name	Kamau			
given-name	Kambiz			
given-name	Kamel			
given-name	Kamil			
given-name	Kamila			
given-name	Kamini			
given-name	Kamran			
given-name	Kamyar			
given-name	Kana			
given-name	Kanako			
given-name	Kanat			
given-name	Kaori			
given-name	Kaoru			
given-name	Kapil			
given-name	Kara			
given-name	Karan			
given-name	Karel			
given-name	Karen			
given-name	Kari			
given-name	Karim		also-surname	
given-name	Karima			
given-name	Karin			
given-name	Karita			
given-name	Karl			
given-name	Karl-Heinz			
given-name	Karl-Theodor			
given-name	Karmen			
given-name	Karol			
given-name	Karola			
given-name	Karolina			
given-name	Karsten			
given-name	Karthik			
given-name	Kartik			
given-name	Kartika			
given-name	Kartini			
given-name	Karzan			
given-name	Kasem			
given-name	Kashif			
given-name	Kasit			
given-name	Kassa			
given-name	Kassem			
given-name	Kassim			
given-name	Kassym-Jomart			
given-name	Kasym			
given-name	Katalin			
given-name	Katarzyna			
given-name	Kate			
given-name	Katerina			
given-name	Kateryna			
given-name	Katharina			
given-name	Katherine			
given-name	Kathleen			
given-name	Kathryn			
given-name	Kathy			
given-name	Katie			
given-name	Katja			
given-name	Katrin			
given-name	Katrina			
given-name	Katrín			
given-name	Katsuhiko			
given-name	Katsumi			
given-name	Katsunobu			
given-name	Katsuya			
given-name	Kaveh			
given-name	Kavita			
given-name	Kavitha			
given-name	Kayla			
given-name	Kayode			
given-name	Kazem			
given-name	Kazimierz			
given-name	Kazue			
given-name	Kazuhiko			
given-name	Kazuhiro			
given-name	Kazuki			
given-name	Kazuko			
given-name	Kazumi			
given-name	Kazunori			
given-name	Kazuo			
given-name	Kazushige			
given-name	Kazuya			
given-name	Kazuyoshi			
given-name	Kazuyuki			
given-name	Kazım			
given-name	Kebede			
given-name	Kees			
given-name	Keigo			
given-name	Keiichi			
given-name	Keiji			
given-name	Keijo			
given-name	Keiko			
given-name	Keisuke			
given-name	Keita			
given-name	Keith		also-surname	
given-name	Keizo			
given-name	Kelechi			
given-name	Kelly		also-surname	
given-name	Kelvin			
given-name	Kemal			
given-name	Ken			
given-name	Kenan			
given-name	Kengo			
given-name	Kenichi			
given-name	Kenji			
given-name	Kenjiro			
given-name	Kenneth			
given-name	Kenny			
given-name	Kensuke			
given-name	Kent			
given-name	Kenta			
given-name	Kentaro			
given-name	Kento			
given-name	Kenzaburo			
given-name	Kenzo			
given-name	Keqiang			
given-name	Kerem			
given-name	Kerim			
given-name	Kerry			
given-name	Kersti			
given-name	Kerstin			
given-name	Keshav			
given-name	Ketil			
given-name	Kevin			
given-name	Keyvan			
given-name	Kgalema			
given-name	Kgosi			
given-name	Khadga			
given-name	Khadija			
given-name	Khadim			
given-name	Khairul			
given-name	Khairy			
given-name	Khaled			
given-name	Khaleda			
given-name	Khalid		also-surname	
given-name	Khalida			
given-name	Khalifa			
given-name	Khalil		also-surname	
given-name	Khama			
given-name	Khamid			
given-name	Khanh			
given-name	Khawaja			
given-name	Khayrat			
given-name	Khin			
given-name	Khoa			
given-name	Khodadad			
given-name	Khofifah			
given-name	Khosrow			
given-name	Khurram			
given-name	Khurshid			
given-name	Khurshida			
given-name	Khánh			
given-name	Kianoush			
given-name	Kichiro			
given-name	Kidane			
given-name	Kieran			
given-name	Kiichi			
given-name	Kiko			
given-name	Kikuko			
given-name	Kimberly			
given-name	Kimiko			
given-name	Kinga			
given-name	Kira			
given-name	Kiran			
given-name	Kiril			
given-name	Kirill			
given-name	Kirk			
given-name	Kiro			
given-name	Kirsten			
given-name	Kirsti			
given-name	Kirsty			
given-name	Kirti			
given-name	Kishore			
given-name	Kittirat			
given-name	Kiyoko			
given-name	Kiyoshi			
given-name	Kiệt			
given-name	Kjell			
given-name	Klaas			
given-name	Klara			
given-name	Klaus			
given-name	Klement			
given-name	Kleon			
given-name	Klim			
given-name	Kliment			
given-name	Klára			
given-name	Knud			
given-name	Knut			
given-name	Koba			
given-name	Koen			
given-name	Kofi			
given-name	Koichi			
given-name	Koichiro			
given-name	Koji			
given-name	Kojo			
given-name	Kolinda			
given-name	Komal			
given-name	Konrad			
given-name	Konstantin			
given-name	Konstantina			
given-name	Konstantinos			
given-name	Konstanty			
given-name	Koray			
given-name	Kordula			
given-name	Kosal			
given-name	Kostas			
given-name	Kostis			
given-name	Kostyantyn			
given-name	Kosuke			
given-name	Kotaro			
given-name	Kourosh			
given-name	Kozo			
given-name	Krešimir			
given-name	Kriengsak			
given-name	Krishna			
given-name	Kristen			
given-name	Kristian			
given-name	Kristin			
given-name	Kristina			
given-name	Kristján			
given-name	Kristof			
given-name	Kriszta			
given-name	Krisztina			
given-name	Krišjānis			
given-name	Krum			
given-name	Krystal			
given-name	Krystian			
given-name	Krystyna			
given-name	Krzysztof			
given-name	Ksenia			
given-name	Kseniya			
given-name	Kubanychbek			
given-name	Kumar		also-surname	
given-name	Kumiko			
given-name	Kunal			
given-name	Kunihiko			
given-name	Kuniko			
given-name	Kunio			
given-name	Kunlun			
given-name	Kurmanbek			
given-name	Kurt			
given-name	Kuzma			
given-name	Květa			
given-name	Kwabena			
given-name	Kwadwo			
given-name	Kwaku			
given-name	Kwame			
given-name	Kwasi			
given-name	Kwesi			
given-name	Kyaw			
given-name	Kyle			
given-name	Kyoko			
given-name	Kyriakos			
given-name	Kyösti			
given-name	Kálmán			
given-name	Károly			
given-name	Lachlan			
given-name	Ladan			
given-name	Ladislav			
given-name	Lado			
given-name	Laetitia			
given-name	Laila			
given-name	Laimdota			
given-name	Laiyuan			
given-name	Lajos			
given-name	Lakhdar			
given-name	Lakshman			
given-name	Lakshmi			
given-name	Laleh			
given-name	Lalit			
given-name	Lalita			
given-name	Lambert		also-surname	
given-name	Lamberto			
given-name	Lamia			
given-name	Lamine			
given-name	Lana			
given-name	Lando			
given-name	Lanqing			
given-name	Lansana			
given-name	Lara			
given-name	Larisa			
given-name	Larry			
given-name	Lars			
given-name	Larysa			
given-name	Lasha			
given-name	Lasse			
given-name	Laszlo			
given-name	Lata			
given-name	Latha			
given-name	Latifa			
given-name	Laura			
given-name	Laureano			
given-name	Lauren			
given-name	Laurence			
given-name	Laurens			
given-name	Laurent			
given-name	Laurențiu			
given-name	Lauri			
given-name	Laurie			
given-name	Lautaro			
given-name	Lavrenty			
given-name	Lawrence		also-surname	
given-name	Laxman			
given-name	Laxmi			
given-name	Lazar			
given-name	Leah			
given-name	Leandro			
given-name	Leanne			
given-name	Lech			
given-name	Lefteris			
given-name	Leif			
given-name	Leighton			
given-name	Leila			
given-name	Leji			
given-name	Lela			
given-name	Lemma			
given-name	Lena			
given-name	Lene			
given-name	Leni			
given-name	Lenka			
given-name	Lennart			
given-name	Leo			
given-name	Leoluca			
given-name	Leon			
given-name	Leona			
given-name	Leonard		also-surname	
given-name	Leonardo			
given-name	Leonel			
given-name	Leonhard			
given-name	Leonid			
given-name	Leonidas			
given-name	Leonor			
given-name	Leopoldo			
given-name	Lerato			
given-name	Leroy			
given-name	Lesego			
given-name	Lesia			
given-name	Leslie		also-surname	
given-name	Lestari			
given-name	Lester			
given-name	Leszek			
given-name	Leticia			
given-name	Letizia			
given-name	Levan			
given-name	Levent			
given-name	Levente			
given-name	Levi			
given-name	Levon			
given-name	Lewis		also-surname	
given-name	Leyla			
given-name	Liam			
given-name	Liaquat			
given-name	Libor			
given-name	Licio			
given-name	Lidia			
given-name	Liesbeth			
given-name	Lieselotte			
given-name	Ligaya			
given-name	Lijun			
given-name	Lili			
given-name	Liliane			
given-name	Lillian			
given-name	Lily			
given-name	Liming			
given-name	Limor			
given-name	Lina			
given-name	Linas			
given-name	Linda			
given-name	Lindiwe			
given-name	Lindokuhle			
given-name	Lindsay			
given-name	Lindsey			
given-name	Linh			
given-name	Linnea			
given-name	Lino			
given-name	Lionel			
given-name	Liora			
given-name	Lisa			
given-name	Lise			
given-name	Liton			
given-name	Liudmila			
given-name	Liviu			
given-name	Liwei			
given-name	Liz			
given-name	Ljiljana			
given-name	Ljubica			
given-name	Ljubiša			
given-name	Ljubomir			
given-name	Ljupčo			
given-name	Llewellyn			
given-name	Lloyd		also-surname	
given-name	Lodewijk			
given-name	Loes			
given-name	Logan		also-surname	
given-name	Lois			
given-name	Lokesh			
given-name	Loredana			
given-name	Lorella			
given-name	Loren			
given-name	Lorena			
given-name	Lorenz		also-surname	
given-name	Lorenzo			
given-name	Loretta			
given-name	Lorna			
given-name	Lorne			
given-name	Lorraine			
given-name	Lotfi			
given-name	Lothar			
given-name	Louay			
given-name	Louis		also-surname	
given-name	Louisa			
given-name	Louise			
given-name	Loukas			
given-name	Loïc			
given-name	Lualhati			
given-name	Luana			
given-name	Lubna			
given-name	Lubomír			
given-name	Luboš			
given-name	Luc			
given-name	Luca			
given-name	Lucas		also-surname	
given-name	Lucia			
given-name	Lucian			
given-name	Luciana			
given-name	Luciano			
given-name	Lucie			
given-name	Lucien			
given-name	Lucille			
given-name	Lucinda			
given-name	Lucio			
given-name	Lucrezia			
given-name	Lucy			
given-name	Lucía			
given-name	Ludger			
given-name	Ludivine			
given-name	Ludovic			
given-name	Ludovica			
given-name	Ludovico			
given-name	Ludwig		also-surname	
given-name	Ludwik			
given-name	Luděk			
given-name	Luhut			
given-name	Luigi			
given-name	Luigia			
given-name	Luis		also-surname	
given-name	Luisa			
given-name	Luiz			
given-name	Luiza			
given-name	Luka			
given-name	Lukas			
given-name	Luke			
given-name	Lukman			
given-name	Lulwa			
given-name	Lulzim			
given-name	Luminița			
given-name	Lumír			
given-name	Luong			
given-name	Lurdes			
given-name	Luther			
given-name	Lutz			
given-name	Luz			
given-name	Luzviminda			
given-name	Luís			
given-name	Lydia			
given-name	Lyle			
given-name	Lyndon			
given-name	Lynn			
given-name	Lynne			
given-name	Lyubov			
given-name	Lyudmila			
given-name	Lyudmyla			
given-name	László			
given-name	Lázaro			
given-name	Léa			
given-name	Léo			
given-name	Léon			
given-name	Léonie			
given-name	Léopold			
given-name	Lídia			
given-name	Lütfi			
given-name	Lộc			
given-name	Maaike			
given-name	Maarten			
given-name	Mabel			
given-name	Macarena			
given-name	Machteld			
given-name	Maciej			
given-name	Mack			
given-name	Macky			
given-name	Madan			
given-name	Maddalena			
given-name	Madeleine			
given-name	Madeline			
given-name	Madhav			
given-name	Madhavi			
given-name	Madhu			
given-name	Madhuri			
given-name	Madina			
given-name	Maeve			
given-name	Mafalda			
given-name	Magali			
given-name	Magdalena			
given-name	Maggie			
given-name	Magnus			
given-name	Maha			
given-name	Mahamadou			
given-name	Mahamane			
given-name	Mahamat			
given-name	Maharani			
given-name	Mahathir			
given-name	Mahbub			
given-name	Mahbubul			
given-name	Mahdi			
given-name	Mahendra			
given-name	Maher			
given-name	Mahesh			
given-name	Mahfud			
given-name	Mahfuz			
given-name	Mahin			
given-name	Mahinda			
given-name	Mahmood		also-surname	
given-name	Mahmoud		also-surname	
given-name	Mahmud			
given-name	Mahnaz			
given-name	Mahsa			
given-name	Mahvash			
given-name	Maia			
given-name	Maija			
given-name	Maiko			
given-name	Maisa			
given-name	Maisie			
given-name	Maite			
given-name	Maithripala			
given-name	Majed			
given-name	Majid			
given-name	Majlinda			
given-name	Maka			
given-name	Makar			
given-name	Makgatho			
given-name	Maki			
given-name	Makiko			
given-name	Makis			
given-name	Mako			
given-name	Makoto			
given-name	Maksim			
given-name	Maksym			
given-name	Malak			
given-name	Malcolm			
given-name	Malee			
given-name	Malek			
given-name	Malgorzata			
given-name	Malik		also-surname	
given-name	Malini			
given-name	Mallika			
given-name	Mamadou			
given-name	Mamata			
given-name	Mami			
given-name	Mamnoon			
given-name	Mamuka			
given-name	Mamun			
given-name	Manabu			
given-name	Manal			
given-name	Manana			
given-name	Mandana			
given-name	Mandla			
given-name	Mandy			
given-name	Manfred			
given-name	Mangosuthu			
given-name	Manh			
given-name	Manish			
given-name	Manisha			
given-name	Manjula			
given-name	Manjunath			
given-name	Manlio			
given-name	Manmohan			
given-name	Manny			
given-name	Manohar			
given-name	Manoj			
given-name	Manolis			
given-name	Manon			
given-name	Manop			
given-name	Manouchehr			
given-name	Mansour		also-surname	
given-name	Mansoureh			
given-name	Manuchehr			
given-name	Manuel		also-surname	
given-name	Manuela			
given-name	Manzoor			
given-name	Maqsood			
given-name	Maram			
given-name	Marat			
given-name	Marc			
given-name	Marcel			
given-name	Marcela			
given-name	Marceline			
given-name	Marcelino			
given-name	Marcelle			
given-name	Marcello			
given-name	Marcelo			
given-name	Marcia			
given-name	Marcin			
given-name	Marco			
given-name	Marcos		also-surname	
given-name	Marcus			
given-name	Mareike			
given-name	Marek			
given-name	Marfa			
given-name	Margaret			
given-name	Margarita			
given-name	Margaux			
given-name	Margery			
given-name	Margherita			
given-name	Margit			
given-name	Margot			
given-name	Margrethe			
given-name	Margriet			
given-name	Marguerite			
given-name	Marharyta			
given-name	Mari			
given-name	Maria			
given-name	Mariam			
given-name	Mariama			
given-name	Marian			
given-name	Mariana			
given-name	Mariangela			
given-name	Marianne			
given-name	Mariano			
given-name	Mariastella			
given-name	Maribel			
given-name	Maricel			
given-name	Maricica			
given-name	Maricruz			
given-name	Marie			
given-name	Marieke			
given-name	Mariella			
given-name	Marielle			
given-name	Mariia			
given-name	Marija			
given-name	Marijan			
given-name	Marijke			
given-name	Marijn			
given-name	Marika			
given-name	Mariko			
given-name	Marilyn			
given-name	Marin			
given-name	Marinko			
given-name	Marino		also-surname	
given-name	Mario			
given-name	Marion			
given-name	Marios			
given-name	Marisa			
given-name	Mariska			
given-name	Marisol			
given-name	Marissa			
given-name	Marit			
given-name	Marius			
given-name	Mariusz			
given-name	Mariya			
given-name	Marián			
given-name	Marja			
given-name	Marjan			
given-name	Marjolein			
given-name	Marjorie			
given-name	Mark			
given-name	Markku			
given-name	Marko			
given-name	Markos			
given-name	Markus			
given-name	Markéta			
given-name	Marlen			
given-name	Marlene			
given-name	Marlon			
given-name	Marsha			
given-name	Marshall		also-surname	
given-name	Mart			
given-name	Marta			
given-name	Martha			
given-name	Marthe			
given-name	Martin		also-surname	
given-name	Martina			
given-name	Martine			
given-name	Martti			
given-name	Martín			
given-name	Marvin			
given-name	Marwa			
given-name	Marwan			
given-name	Mary			
given-name	Maryam			
given-name	Marzena			
given-name	Marzieh			
given-name	Marzuki			
given-name	Marème			
given-name	Masaaki			
given-name	Masahiko			
given-name	Masahiro			
given-name	Masahito			
given-name	Masakazu			
given-name	Masako			
given-name	Masami			
given-name	Masanori			
given-name	Masao			
given-name	Masaru			
given-name	Masashi			
given-name	Masataka			
given-name	Masato			
given-name	Masatoshi			
given-name	Masayoshi			
given-name	Masayuki			
given-name	Masego			
given-name	Masih			
given-name	Mason		also-surname	
given-name	Masood			
given-name	Masoud			
given-name	Masoumeh			
given-name	Masrour			
given-name	Massimiliano			
given-name	Massimo			
given-name	Massoud			
given-name	Masumi			
given-name	Matan			
given-name	Matata			
given-name	Mate			
given-name	Matej			
given-name	Mateo			
given-name	Mateusz			
given-name	Mathias			
given-name	Mathieu			
given-name	Mathijs			
given-name	Mathilde			
given-name	Matias			
given-name	Matilda			
given-name	Mats			
given-name	Matt			
given-name	Matteo			
given-name	Matthew		also-surname	
given-name	Matthias			
given-name	Matthieu			
given-name	Matthijs			
given-name	Matti			
given-name	Matvei			
given-name	Matvey			
given-name	Matías			
given-name	Maud			
given-name	Maung			
given-name	Mauno			
given-name	Maureen			
given-name	Maurice			
given-name	Mauricio			
given-name	Maurizio			
given-name	Mauro			
given-name	Maurício			
given-name	Max			
given-name	Maxence			
given-name	Maxim			
given-name	Maxime			
given-name	Maximiliano			
given-name	Maxine			
given-name	Maxwell		also-surname	
given-name	Maya			
given-name	Mayank			
given-name	Maysa			
given-name	Mayu			
given-name	Mayumi			
given-name	Małgorzata			
given-name	Mechthild			
given-name	Medea			
given-name	Meena			
given-name	Meenakshi			
given-name	Meera			
given-name	Megan			
given-name	Megawati			
given-name	Meghan			
given-name	Megumi			
given-name	Mehbooba			
given-name	Mehdi			
given-name	Mehmet			
given-name	Mehnaz			
given-name	Mehran			
given-name	Mehrdad			
given-name	Mehreen			
given-name	Mehriban			
given-name	Mehul			
given-name	Mehwish			
given-name	Meike			
given-name	Meiling			
given-name	Meinhard			
given-name	Meir			
given-name	Mekonnen			
given-name	Mel			
given-name	Melaku			
given-name	Melanie			
given-name	Melek			
given-name	Meles			
given-name	Melih			
given-name	Melina			
given-name	Melinda			
given-name	Melissa			
given-name	Meltem			
given-name	Melvin			
given-name	Menachem			
given-name	Menelaos			
given-name	Mengistu			
given-name	Menno			
given-name	Merab			
given-name	Meral			
given-name	Merav			
given-name	Meredith			
given-name	Merlin			
given-name	Mert			
given-name	Meruert			
given-name	Merve			
given-name	Meseret			
given-name	Mesfin			
given-name	Mesut			
given-name	Metin			
given-name	Mette			
given-name	Mevlut			
given-name	Mevlüt			
given-name	Mher			
given-name	Mia			
given-name	Micaela			
given-name	Michael		also-surname	
given-name	Michal			
given-name	Michalis			
given-name	Michaël			
given-name	Michel		also-surname	
given-name	Michela			
given-name	Michele			
given-name	Michelle			
given-name	Michiko			
given-name	Michio			
given-name	Michèle			
given-name	Mick			
given-name	Mickey			
given-name	Midori			
given-name	Mieczysław			
given-name	Mieke			
given-name	Mieko			
given-name	Miguel			
given-name	Mihaela			
given-name	Mihai			
given-name	Mihail			
given-name	Mihajlo			
given-name	Miho			
given-name	Mihály			
given-name	Mijo			
given-name	Mika			
given-name	Mikael			
given-name	Mikhail			
given-name	Mikheil			
given-name	Mikhel			
given-name	Miki			
given-name	Mikio			
given-name	Mikis			
given-name	Mikita			
given-name	Mikkel			
given-name	Mikko			
given-name	Miklós			
given-name	Mikola			
given-name	Mikołaj			
given-name	Mikuláš			
given-name	Milada			
given-name	Milagros			
given-name	Milan			
given-name	Milanka			
given-name	Mildred			
given-name	Mile			
given-name	Milena			
given-name	Milenko			
given-name	Milica			
given-name	Milind			
given-name	Milivoj			
given-name	Milja			
given-name	Miljana			
given-name	Millicent			
given-name	Milorad			
given-name	Milos			
given-name	Milovan			
given-name	Miloš			
given-name	Miltiadis			
given-name	Milton			
given-name	Mina			
given-name	Minako			
given-name	Mindaugas			
given-name	Minerva			
given-name	Mingming			
given-name	Minh		also-surname	
given-name	Minna			
given-name	Minnie			
given-name	Minoru			
given-name	Miodrag			
given-name	Mira			
given-name	Miranda			
given-name	Mircea			
given-name	Mireille			
given-name	Mirella			
given-name	Miri			
given-name	Miriam			
given-name	Mirjana			
given-name	Mirko			
given-name	Miro			
given-name	Miroslav			
given-name	Mirosław			
given-name	Mirwais			
given-name	Mirza			
given-name	Misaki			
given-name	Mitchell		also-surname	
given-name	Mithun			
given-name	Mitko			
given-name	Mitra			
given-name	Mitrofan			
given-name	Mitsuko			
given-name	Mitsuo			
given-name	Mitsuru			
given-name	Miwa			
given-name	Miyuki			
given-name	Mizuho			
given-name	Mladen			
given-name	Moacir			
given-name	Mogens			
given-name	Mohamad			
given-name	Mohamed		also-surname	
given-name	Mohammad			
given-name	Mohammad-Javad			
given-name	Mohammadreza			
given-name	Mohammed		also-surname	
given-name	Mohan			
given-name	Mohandas			
given-name	Mohd			
given-name	Mohini			
given-name	Mohit			
given-name	Mohsen			
given-name	Mohsin			
given-name	Moinul			
given-name	Moira			
given-name	Moisés			
given-name	Mojgan			
given-name	Mojmír			
given-name	Mojtaba			
given-name	Mokhtar			
given-name	Molly			
given-name	Momir			
given-name	Momoko			
given-name	Momčilo			
given-name	Mona			
given-name	Moncef			
given-name	Monica			
given-name	Monika			
given-name	Monique			
given-name	Montserrat			
given-name	Moqtada			
given-name	Mordechai			
given-name	Morgan		also-surname	
given-name	Morihiro			
given-name	Moritz			
given-name	Morris		also-surname	
given-name	Morten			
given-name	Morteza			
given-name	Mortimer			
given-name	Moses		also-surname	
given-name	Moshe			
given-name	Mosiuoa			
given-name	Mostafa			
given-name	Motiur			
given-name	Motoko			
given-name	Motoo			
given-name	Motti			
given-name	Mouna			
given-name	Mounir			
given-name	Moussa			
given-name	Moustafa			
given-name	Mpho			
given-name	Mridula			
given-name	Mstislav			
given-name	Muammer			
given-name	Mubarak			
given-name	Mugur			
given-name	Muhaimin			
given-name	Muhammad			
given-name	Muhammadu			
given-name	Muhannad			
given-name	Muharrem			
given-name	Muhriddin			
given-name	Muhsin			
given-name	Muhyiddin			
given-name	Mujib			
given-name	Mujibur			
given-name	Mukesh			
given-name	Mukhtar			
given-name	Mukul			
given-name	Mulatu			
given-name	Mulayam			
given-name	Mulyani			
given-name	Mumtaz			
given-name	Muna			
given-name	Munawar			
given-name	Munir			
given-name	Muntaha			
given-name	Murali			
given-name	Murat			
given-name	Muriel			
given-name	Murilo			
given-name	Murod			
given-name	Murray		also-surname	
given-name	Musa		also-surname	
given-name	Mushahid			
given-name	Mushtaq			
given-name	Mustafa			
given-name	Mustapa			
given-name	Mustapha			
given-name	Mutaz			
given-name	Muthoni			
given-name	Muzaffar			
given-name	Mwai			
given-name	Mwangi			
given-name	Mya			
given-name	Myint			
given-name	Mykhailo			
given-name	Mykola			
given-name	Mykyta			
given-name	Myles			
given-name	Myra			
given-name	Myriam			
given-name	Myrtle			
given-name	Márcia			
given-name	Márcio			
given-name	Mária			
given-name	Márton			
given-name	Mátyás			
given-name	Máximo			
given-name	Mélanie			
given-name	Mélissa			
given-name	Müge			
given-name	Māris			
given-name	Mạnh			
given-name	Nabih			
given-name	Nabil			
given-name	Nabila			
given-name	Naci			
given-name	Nada			
given-name	Nadeem			
given-name	Nader			
given-name	Nadezhda			
given-name	Nadia			
given-name	Nadine			
given-name	Nadiya			
given-name	Nadja			
given-name	Naeem			
given-name	Nafisa			
given-name	Naftali			
given-name	Nagesh			
given-name	Naguib			
given-name	Nahar			
given-name	Nahed			
given-name	Nahid			
given-name	Nahla			
given-name	Nahum			
given-name	Najam			
given-name	Najat			
given-name	Naji			
given-name	Najib			
given-name	Najibullah			
given-name	Najla			
given-name	Najwa			
given-name	Naledi			
given-name	Nalini			
given-name	Namrata			
given-name	Namık			
given-name	Nanako			
given-name	Nancy			
given-name	Nanda			
given-name	Nandi			
given-name	Nandini			
given-name	Nando			
given-name	Nao			
given-name	Naoki			
given-name	Naoko			
given-name	Naomi			
given-name	Naoto			
given-name	Narasimha			
given-name	Narayan			
given-name	Narciso			
given-name	Narek			
given-name	Narendra			
given-name	Naresh			
given-name	Narges			
given-name	Nargiz			
given-name	Nargiza			
given-name	Narine			
given-name	Narong			
given-name	Narongchai			
given-name	Naruhito			
given-name	Naseem			
given-name	Nasim			
given-name	Nasima			
given-name	Nasir			
given-name	Nasr			
given-name	Nasreen			
given-name	Nasrin			
given-name	Nasser		also-surname	
given-name	Natalia			
given-name	Natalie			
given-name	Nataliia			
given-name	Nataliya			
given-name	Natalya			
given-name	Natan			
given-name	Natasha			
given-name	Nataša			
given-name	Nathalie			
given-name	Nathan			
given-name	Nathanaël			
given-name	Nathaniel			
given-name	Nathela			
given-name	Natia			
given-name	Natiq			
given-name	Natsuki			
given-name	Natsuko			
given-name	Natsuo			
given-name	Nattawut			
given-name	Naveed			
given-name	Naveen			
given-name	Navin			
given-name	Nawaf			
given-name	Nawal			
given-name	Nawaz			
given-name	Nayef			
given-name	Nazanin			
given-name	Nazar			
given-name	Nazia			
given-name	Nazih			
given-name	Nazlı			
given-name	Nazmul			
given-name	Nazrul			
given-name	Nazım			
given-name	Naďa			
given-name	Ndaba			
given-name	Nebojša			
given-name	Necati			
given-name	Necdet			
given-name	Nechirvan			
given-name	Necmettin			
given-name	Ned			
given-name	Neda			
given-name	Nedelcho			
given-name	Neelam			
given-name	Neelie			
given-name	Neha			
given-name	Nehama			
given-name	Neil			
given-name	Nektarios			
given-name	Nellie			
given-name	Nelson		also-surname	
given-name	Nemanja			
given-name	Nenad			
given-name	Nesrin			
given-name	Nestor			
given-name	Neville			
given-name	Nevin			
given-name	Neymar			
given-name	Neşe			
given-name	Ngan			
given-name	Nghia			
given-name	Ngoc			
given-name	Ngozi			
given-name	Ngugi			
given-name	Nguyet			
given-name	Ngọc			
given-name	Nhan			
given-name	Nhek			
given-name	Nhung			
given-name	Niall			
given-name	Niamh			
given-name	Nicanor			
given-name	Nicholas			
given-name	Nick			
given-name	Nicola			
given-name	Nicolae			
given-name	Nicolas			
given-name	Nicole			
given-name	Nicoletta			
given-name	Nicolás			
given-name	Nicolò			
given-name	Niels			
given-name	Nieves			
given-name	Nigel			
given-name	Nighat			
given-name	Nigora			
given-name	Nihad			
given-name	Nihat			
given-name	Nika			
given-name	Nikhil			
given-name	Nikita			
given-name	Niklas			
given-name	Nikol			
given-name	Nikola			
given-name	Nikolai			
given-name	Nikolaos			
given-name	Nikolay			
given-name	Nikos			
given-name	Nilgün			
given-name	Niloufar			
given-name	Nils			
given-name	Nilufar			
given-name	Nilüfer			
given-name	Nina			
given-name	Nino			
given-name	Nirmal			
given-name	Nirmala			
given-name	Nisar			
given-name	Nisha			
given-name	Nitin			
given-name	Nitish			
given-name	Nitzan			
given-name	Nizar			
given-name	Njeri			
given-name	Nkosana			
given-name	Nkosazana			
given-name	Nnamdi			
given-name	Noa			
given-name	Noah			
given-name	Noboru			
given-name	Nobuaki			
given-name	Nobuhiko			
given-name	Nobuko			
given-name	Nobuo			
given-name	Nobusuke			
given-name	Nobutaka			
given-name	Nobuyuki			
given-name	Nodar			
given-name	Nodira			
given-name	Nodirbek			
given-name	Noel			
given-name	Noelia			
given-name	Noha			
given-name	Noli			
given-name	Nomvula			
given-name	Nonhlanhla			
given-name	Noor			
given-name	Nooshin			
given-name	Noppadon			
given-name	Nora			
given-name	Noraini			
given-name	Norbert			
given-name	Norberto			
given-name	Noreen			
given-name	Noriko			
given-name	Norio			
given-name	Norma			
given-name	Norman		also-surname	
given-name	Norodom			
given-name	Nosiviwe			
given-name	Nouhak			
given-name	Nour			
given-name	Noura			
given-name	Nouri			
given-name	Novak		also-surname	
given-name	Novruz			
given-name	Noémie			
given-name	Ntombi			
given-name	Nugzar			
given-name	Nuno			
given-name	Nunzia			
given-name	Nunzio			
given-name	Nur			
given-name	Nuray			
given-name	Nurbek			
given-name	Nurettin			
given-name	Nuri			
given-name	Nuriddin			
given-name	Nurit			
given-name	Nurlan			
given-name	Nursultan			
given-name	Nurul			
given-name	Nusrat			
given-name	Nyambura			
given-name	Nyamko			
given-name	Nyan			
given-name	Nyunt			
given-name	Nándor			
given-name	Néstor			
given-name	Oanh			
given-name	Obafemi			
given-name	Obiageli			
given-name	Obinna			
given-name	Octavia			
given-name	Octavian			
given-name	Octavio			
given-name	Océane			
given-name	Odette			
given-name	Odile			
given-name	Ofer			
given-name	Ofir			
given-name	Ognjen			
given-name	Ognyan			
given-name	Okan			
given-name	Oksana			
given-name	Oktay			
given-name	Ola			
given-name	Olabisi			
given-name	Olaf			
given-name	Olav			
given-name	Oldřich			
given-name	Ole			
given-name	Oleg			
given-name	Oleh			
given-name	Oleksandr			
given-name	Oleksandra			
given-name	Oleksii			
given-name	Oleksiy			
given-name	Olena			
given-name	Olesya			
given-name	Olga			
given-name	Olha			
given-name	Oliver		also-surname	
given-name	Olivera			
given-name	Olivia			
given-name	Olivier			
given-name	Olli			
given-name	Olof			
given-name	Oluremi			
given-name	Olusegun			
given-name	Oluwaseun			
given-name	Olzhas			
given-name	Omair			
given-name	Omar		also-surname	
given-name	Omer			
given-name	Omid			
given-name	Omirzak			
given-name	Omolara			
given-name	Omurbek			
given-name	Ondrej			
given-name	Ondřej			
given-name	Onur			
given-name	Onyango			
given-name	Oqil			
given-name	Oreste			
given-name	Orhan			
given-name	Orietta			
given-name	Orif			
given-name	Orit			
given-name	Orlando			
given-name	Orly			
given-name	Ornella			
given-name	Orsolya			
given-name	Osama			
given-name	Osamu			
given-name	Oscar			
given-name	Oskar			
given-name	Osman		also-surname	
given-name	Osnat			
given-name	Ostap			
given-name	Osvaldo			
given-name	Oswald		also-surname	
given-name	Otakar			
given-name	Otar			
given-name	Othman			
given-name	Otis			
given-name	Ottavio			
given-name	Ottmar			
given-name	Otto		also-surname	
given-name	Ottó			
given-name	Otávio			
given-name	Oumar			
given-name	Oumou			
given-name	Ousmane			
given-name	Outi			
given-name	Ovidiu			
given-name	Owen		also-surname	
given-name	Oybek			
given-name	Oyuna			
given-name	Oyunbold			
given-name	Ozan			
given-name	Oğuz			
given-name	Oğuzhan			
given-name	Paavo			
given-name	Paballo			
given-name	Pablo			
given-name	Paco			
given-name	Paetongtarn			
given-name	Palesa			
given-name	Pallavi			
given-name	Palle			
given-name	Palmiro			
given-name	Paloma			
given-name	Pamela			
given-name	Panagiotis			
given-name	Panayiotis			
given-name	Pandu			
given-name	Panfilo			
given-name	Pankaj			
given-name	Panos			
given-name	Pantaleon			
given-name	Pantelis			
given-name	Pany			
given-name	Paola			
given-name	Paolo			
given-name	Paraskevi			
given-name	Parisa			
given-name	Parvaneh			
given-name	Parvati			
given-name	Parvez			
given-name	Parvin			
given-name	Parviz			
given-name	Pascal		also-surname	
given-name	Pascale			
given-name	Pascual			
given-name	Pasquale			
given-name	Patrice			
given-name	Patricia			
given-name	Patricio			
given-name	Patrick		also-surname	
given-name	Paul		also-surname	
given-name	Paula			
given-name	Paulette			
given-name	Paulin			
given-name	Pauline			
given-name	Paulo			
given-name	Pavel			
given-name	Pavla			
given-name	Pavlo			
given-name	Pavlos			
given-name	Pavol			
given-name	Pawan			
given-name	Pawel			
given-name	Paweł			
given-name	Payam			
given-name	Paz			
given-name	Pedro			
given-name	Peggy			
given-name	Pekka			
given-name	Pelin			
given-name	Pelle			
given-name	Penelope			
given-name	Pengfei			
given-name	Pentti			
given-name	Pepe			
given-name	Percy			
given-name	Perfecto			
given-name	Pernille			
given-name	Perry		also-surname	
given-name	Pertti			
given-name	Pervaiz			
given-name	Pervez			
given-name	Petar			
given-name	Pete			
given-name	Peter		also-surname	
given-name	Petko			
given-name	Petr			
given-name	Petra			
given-name	Petre			
given-name	Petri			
given-name	Petro			
given-name	Petros			
given-name	Petru			
given-name	Petteri			
given-name	Phalla			
given-name	Phankham			
given-name	Phanom			
given-name	Phil			
given-name	Philip		also-surname	
given-name	Philippa			
given-name	Philippe			
given-name	Phillip			
given-name	Phoebe			
given-name	Phong			
given-name	Phuc			
given-name	Phumzile			
given-name	Phung			
given-name	Phuong			
given-name	Phyllis			
given-name	Phyo			
given-name	Phúc			
given-name	Phương			
given-name	Pichit			
given-name	Pierfrancesco			
given-name	Piergiorgio			
given-name	Pierluigi			
given-name	Piero			
given-name	Pierre		also-surname	
given-name	Pierre-Yves			
given-name	Piet			
given-name	Pieter			
given-name	Pietro			
given-name	Pilar			
given-name	Pim			
given-name	Pinchas			
given-name	Pino			
given-name	Piotr			
given-name	Pirjo			
given-name	Piroska			
given-name	Pita			
given-name	Piyush			
given-name	Plamen			
given-name	Platon			
given-name	Pohamba			
given-name	Polina			
given-name	Polly			
given-name	Polykarpos			
given-name	Pongpol			
given-name	Pooja			
given-name	Poonam			
given-name	Pornchai			
given-name	Porntip			
given-name	Potap			
given-name	Poul			
given-name	Pouya			
given-name	Prabhakar			
given-name	Prabhu			
given-name	Prabowo			
given-name	Pradeep			
given-name	Prakash			
given-name	Pramod			
given-name	Pramono			
given-name	Pranab			
given-name	Pranav			
given-name	Prasad		also-surname	
given-name	Prashant			
given-name	Prasun			
given-name	Pratap			
given-name	Prateek			
given-name	Pratibha			
given-name	Pratikno			
given-name	Praveen			
given-name	Prawit			
given-name	Prayut			
given-name	Prayuth			
given-name	Preben			
given-name	Predrag			
given-name	Preecha			
given-name	Premadasa			
given-name	Preston		also-surname	
given-name	Pridi			
given-name	Priscilla			
given-name	Priti			
given-name	Priya			
given-name	Priyanka			
given-name	Prodromos			
given-name	Prokhor			
given-name	Prokopis			
given-name	Przemysław			
given-name	Purnima			
given-name	Purnomo			
given-name	Pushpa			
given-name	Puspa			
given-name	Putri			
given-name	Putu			
given-name	Pyotr			
given-name	Pál			
given-name	Päivi			
given-name	Péricles			
given-name	Péter			
given-name	Pınar			
given-name	Přemysl			
given-name	Qais			
given-name	Qamar			
given-name	Qasim			
given-name	Qassem			
given-name	Qichen			
given-name	Qinghong			
given-name	Qinglin			
given-name	Qishan			
given-name	Quamrul			
given-name	Quan			
given-name	Quang			
given-name	Quentin			
given-name	Quincy			
given-name	Quoc			
given-name	Qusay			
given-name	Quyen			
given-name	Quyet			
given-name	Quynh			
given-name	Quốc			
given-name	Quỳnh			
given-name	Rabab			
given-name	Rabah			
given-name	Rabia			
given-name	Rabih			
given-name	Rachel			
given-name	Rachid			
given-name	Rachida			
given-name	Radek			
given-name	Radha			
given-name	Radim			
given-name	Radion			
given-name	Radka			
given-name	Radmila			
given-name	Rado			
given-name	Radoje			
given-name	Radoslav			
given-name	Radosław			
given-name	Radovan			
given-name	Radu			
given-name	Radwan			
given-name	Rafael			
given-name	Rafaela			
given-name	Rafał			
given-name	Raffaele			
given-name	Raffaella			
given-name	Raffi			
given-name	Rafi			
given-name	Rafik			
given-name	Rafiq			
given-name	Raghad			
given-name	Raghav			
given-name	Raghda			
given-name	Raghunath			
given-name	Ragnar			
given-name	Ragnhild			
given-name	Rahayu			
given-name	Raheel			
given-name	Rahim			
given-name	Rahima			
given-name	Rahma			
given-name	Rahman		also-surname	
given-name	Rahul			
given-name	Raija			
given-name	Raila			
given-name	Raimo			
given-name	Raimondo			
given-name	Raimonds			
given-name	Raimundo			
given-name	Rainer			
given-name	Rais			
given-name	Raisa			
given-name	Raj			
given-name	Raja			
given-name	Rajab			
given-name	Rajan			
given-name	Rajat			
given-name	Rajendra			
given-name	Rajesh			
given-name	Rajinder			
given-name	Rajiv			
given-name	Rajko			
given-name	Rajkumar			
given-name	Rajnath			
given-name	Rakesh			
given-name	Ralf			
given-name	Ralph		also-surname	
given-name	Ramakrishna			
given-name	Raman			
given-name	Ramesh			
given-name	Ramez			
given-name	Rami			
given-name	Ramil			
given-name	Ramin			
given-name	Ramiro			
given-name	Ramnath			
given-name	Ramon			
given-name	Ramona			
given-name	Ramush			
given-name	Ramzi			
given-name	Ramón			
given-name	Ramūnas			
given-name	Rana			
given-name	Randa			
given-name	Randall			
given-name	Randolph			
given-name	Randy			
given-name	Rania			
given-name	Ranil			
given-name	Ranjan			
given-name	Ranjit			
given-name	Ranko			
given-name	Raoul			
given-name	Raphael			
given-name	Raquel			
given-name	Rasha			
given-name	Rashad			
given-name	Rashed			
given-name	Rashid			
given-name	Rashida			
given-name	Rashmi			
given-name	Rasmus			
given-name	Ratan			
given-name	Rathin			
given-name	Ratko			
given-name	Ratna			
given-name	Rauf			
given-name	Raul			
given-name	Ravi			
given-name	Ravindra			
given-name	Ravshan			
given-name	Rawya			
given-name	Ray			
given-name	Raymond		also-surname	
given-name	Razak			
given-name	Raúl			
given-name	Rebecca			
given-name	Recep			
given-name	Reem			
given-name	Reena			
given-name	Refik			
given-name	Regiane			
given-name	Regina			
given-name	Reginald			
given-name	Regine			
given-name	Reha			
given-name	Rehana			
given-name	Rehavam			
given-name	Rehman			
given-name	Reijo			
given-name	Reiko			
given-name	Reinaldo			
given-name	Reiner			
given-name	Reinhard			
given-name	Reinhold			
given-name	Reinier			
given-name	Rekha			
given-name	Remo			
given-name	Remzi			
given-name	Renan			
given-name	Renata			
given-name	Renate			
given-name	Renato			
given-name	Renee			
given-name	Renu			
given-name	Renuka			
given-name	Renzo			
given-name	René			
given-name	Renée			
given-name	Retno			
given-name	Reuven			
given-name	Rex			
given-name	Reynaldo			
given-name	Reza		also-surname	
given-name	Rezaul			
given-name	Rezső			
given-name	Reşat			
given-name	Rhoda			
given-name	Rhonda			
given-name	Rhys			
given-name	Riad			
given-name	Rianne			
given-name	Ricardo			
given-name	Riccardo			
given-name	Richard		also-surname	
given-name	Rick			
given-name	Ricky			
given-name	Ridwan			
given-name	Rie			
given-name	Rieko			
given-name	Riho			
given-name	Riikka			
given-name	Riko			
given-name	Rima			
given-name	Rimantas			
given-name	Rina			
given-name	Rinaldo			
given-name	Rini			
given-name	Rino			
given-name	Rinus			
given-name	Risa			
given-name	Risto			
given-name	Rita			
given-name	Rithy			
given-name	Ritu			
given-name	Rivka			
given-name	Riyad			
given-name	Rizal			
given-name	Rizalina			
given-name	Rizwan			
given-name	Robbie			
given-name	Robert		also-surname	
given-name	Roberta			
given-name	Roberto			
given-name	Robin			
given-name	Robyn			
given-name	Rocco			
given-name	Roch			
given-name	Rocio			
given-name	Rocío			
given-name	Roderick			
given-name	Rodica			
given-name	Rodion			
given-name	Rodney			
given-name	Rodolfo			
given-name	Rodolphe			
given-name	Rodrigo			
given-name	Roel			
given-name	Roelof			
given-name	Rogelio			
given-name	Roger			
given-name	Rogério			
given-name	Rohan			
given-name	Rohini			
given-name	Rohit			
given-name	Rokia			
given-name	Rola			
given-name	Roland		also-surname	
given-name	Rolando			
given-name	Rolf			
given-name	Romain			
given-name	Roman		also-surname	
given-name	Romano		also-surname	
given-name	Romeo			
given-name	Rommel			
given-name	Romolo			
given-name	Román			
given-name	Ron			
given-name	Ronald			
given-name	Ronaldo			
given-name	Ronen			
given-name	Rongji			
given-name	Roni			
given-name	Ronit			
given-name	Ronnie			
given-name	Roquito			
given-name	Rory			
given-name	Rosa			
given-name	Rosalba			
given-name	Rosalie			
given-name	Rosalind			
given-name	Rosalinda			
given-name	Rosamund			
given-name	Rosanna			
given-name	Rosario		also-surname	
given-name	Rosauro			
given-name	Roscoe			
given-name	Roseanne			
given-name	Roselyne			
given-name	Rosemary			
given-name	Rosen			
given-name	Roshan			
given-name	Rosmah			
given-name	Ross		also-surname	
given-name	Rossana			
given-name	Rostislav			
given-name	Rostyslav			
given-name	Roswitha			
given-name	Rotimi			
given-name	Roula			
given-name	Rovshan			
given-name	Rowena			
given-name	Roxana			
given-name	Roxane			
given-name	Roxanne			
given-name	Roy		also-surname	
given-name	Roya			
given-name	Roza			
given-name	Ruben			
given-name	Rubina			
given-name	Ruby			
given-name	Rubén			
given-name	Rudi			
given-name	Rudolf			
given-name	Rudolph			
given-name	Rufus			
given-name	Ruggero			
given-name	Ruhakana			
given-name	Ruhi			
given-name	Ruhollah			
given-name	Rui			
given-name	Ruihuan			
given-name	Rukhsana			
given-name	Rumen			
given-name	Rune			
given-name	Rupa			
given-name	Rupert			
given-name	Ruprecht			
given-name	Rusdi			
given-name	Ruslan			
given-name	Ruslana			
given-name	Russell		also-surname	
given-name	Rustam			
given-name	Rutendo			
given-name	Ruth			
given-name	Ruud			
given-name	Ruy			
given-name	Ryan		also-surname	
given-name	Ryo			
given-name	Ryohei			
given-name	Ryoichi			
given-name	Ryoji			
given-name	Ryoko			
given-name	Ryosuke			
given-name	Ryota			
given-name	Ryotaro			
given-name	Rysbek			
given-name	Ryszard			
given-name	Ryuichi			
given-name	Ryuji			
given-name	Ryutaro			
given-name	Rémi			
given-name	Rémy			
given-name	Rüdiger			
given-name	Răzvan			
given-name	Rıza			
given-name	Saad			
given-name	Saadi			
given-name	Saadia			
given-name	Saba			
given-name	Sabah			
given-name	Sabahattin			
given-name	Saber			
given-name	Sabiha			
given-name	Sabina			
given-name	Sabine			
given-name	Sabir			
given-name	Sabri			
given-name	Sabrina			
given-name	Saburo			
given-name	Sachiko			
given-name	Sachin			
given-name	Sadako			
given-name	Sadao			
given-name	Sadeq			
given-name	Sadhana			
given-name	Sadia			
given-name	Sadie			
given-name	Sadyr			
given-name	Sadık			
given-name	Saeb			
given-name	Saeed			
given-name	Saeideh			
given-name	Safa			
given-name	Safaa			
given-name	Safia			
given-name	Safwat			
given-name	Sahar			
given-name	Sahil			
given-name	Sahle-Work			
given-name	Sahra			
given-name	Saif			
given-name	Saifuddin			
given-name	Saima			
given-name	Sajith			
given-name	Sajjad			
given-name	Sakari			
given-name	Saken			
given-name	Saki			
given-name	Sakib			
given-name	Sakura			
given-name	Sakıp			
given-name	Salah		also-surname	
given-name	Salahuddin			
given-name	Salam			
given-name	Salauddin			
given-name	Saleh		also-surname	
given-name	Salem		also-surname	
given-name	Saleumxay			
given-name	Salif			
given-name	Salih			
given-name	Salim			
given-name	Salima			
given-name	Sally			
given-name	Salma			
given-name	Salman		also-surname	
given-name	Salome			
given-name	Salva			
given-name	Salvatore			
given-name	Salwa			
given-name	Sam			
given-name	Samak			
given-name	Saman			
given-name	Samantha			
given-name	Samar			
given-name	Sameer			
given-name	Sameh			
given-name	Samer			
given-name	Sami			
given-name	Samia			
given-name	Samih			
given-name	Samina			
given-name	Samir			
given-name	Samira			
given-name	Samnang			
given-name	Samora			
given-name	Samson			
given-name	Samuel		also-surname	
given-name	Sanaa			
given-name	Sanan			
given-name	Sanaullah			
given-name	Sanaz			
given-name	Sandeep			
given-name	Sander			
given-name	Sandhya			
given-name	Sandiaga			
given-name	Sandra			
given-name	Sandrine			
given-name	Sandro			
given-name	Saneh			
given-name	Sangeeta			
given-name	Sanja			
given-name	Sanjana			
given-name	Sanjay			
given-name	Sanjeev			
given-name	Sanjiv			
given-name	Sanna			
given-name	Santos		also-surname	
given-name	Santosh			
given-name	Sanusi			
given-name	Saparmurat			
given-name	Sapir			
given-name	Sara			
given-name	Sarah			
given-name	Sarala			
given-name	Sarath			
given-name	Sardor			
given-name	Sarfraz			
given-name	Sargis			
given-name	Sarit			
given-name	Sarita			
given-name	Saroj			
given-name	Sarojini			
given-name	Sartaj			
given-name	Sarvenaz			
given-name	Sasho			
given-name	Saskia			
given-name	Satish			
given-name	Satoko			
given-name	Satoru			
given-name	Satoshi			
given-name	Satsuki			
given-name	Satya			
given-name	Satyajit			
given-name	Saud			
given-name	Saule			
given-name	Sauli			
given-name	Saulius			
given-name	Saurabh			
given-name	Sava			
given-name	Savaş			
given-name	Savely			
given-name	Saverio			
given-name	Savino			
given-name	Savita			
given-name	Savitri			
given-name	Savo			
given-name	Savvas			
given-name	Sayaka			
given-name	Sayed			
given-name	Sayeed			
given-name	Sayuri			
given-name	Saša			
given-name	Scott		also-surname	
given-name	Sead			
given-name	Seamus			
given-name	Sean			
given-name	Sebastian			
given-name	Sebastiano			
given-name	Sebastián			
given-name	Seda			
given-name	Sedat			
given-name	Seema			
given-name	Seewoosagur			
given-name	Seiichi			
given-name	Seiji			
given-name	Seiko			
given-name	Selahattin			
given-name	Selda			
given-name	Selena			
given-name	Selim			
given-name	Selin			
given-name	Selina			
given-name	Selma			
given-name	Selçuk			
given-name	Semih			
given-name	Semra			
given-name	Semyon			
given-name	Senad			
given-name	Sepideh			
given-name	Seppo			
given-name	Serafima			
given-name	Serafina			
given-name	Serap			
given-name	Serdar			
given-name	Serena			
given-name	Seretse			
given-name	Serge			
given-name	Sergei			
given-name	Sergey			
given-name	Sergio			
given-name	Serhii			
given-name	Serhiy			
given-name	Serik			
given-name	Serkan			
given-name	Serpil			
given-name	Serzh			
given-name	Seth			
given-name	Setsuko			
given-name	Setya			
given-name	Severino			
given-name	Sevgi			
given-name	Sevil			
given-name	Sevim			
given-name	Sezen			
given-name	Sezer			
given-name	Shabana			
given-name	Shabbir			
given-name	Shadi			
given-name	Shadia			
given-name	Shafiq			
given-name	Shafiqul			
given-name	Shaghayegh			
given-name	Shahab			
given-name	Shahbaz			
given-name	Shahid			
given-name	Shahida			
given-name	Shahidul			
given-name	Shahin			
given-name	Shahla			
given-name	Shahnawaz			
given-name	Shahnaz			
given-name	Shahram			
given-name	Shahriar			
given-name	Shai			
given-name	Shaima			
given-name	Shakeel			
given-name	Shakil			
given-name	Shaktikanta			
given-name	Shalom			
given-name	Shalva			
given-name	Shamim			
given-name	Shamsul			
given-name	Shana			
given-name	Shane			
given-name	Shannon			
given-name	Shanta			
given-name	Shanti			
given-name	Shaoqi			
given-name	Shapour			
given-name	Sharad			
given-name	Sharif		also-surname	
given-name	Sharmila			
given-name	Sharon			
given-name	Shashi			
given-name	Shaukat			
given-name	Shaul			
given-name	Shaun			
given-name	Shavkat			
given-name	Shawn			
given-name	Shazia			
given-name	Sheena			
given-name	Sheetal			
given-name	Shehu			
given-name	Sheila			
given-name	Shekhar			
given-name	Sheldon			
given-name	Shelley			
given-name	Shengli			
given-name	Sherbaz			
given-name	Shereen			
given-name	Sheri			
given-name	Sherif			
given-name	Sherman			
given-name	Sherry			
given-name	Sherwin			
given-name	Sherzod			
given-name	Shigeki			
given-name	Shigeko			
given-name	Shigeo			
given-name	Shigeru			
given-name	Shigeyuki			
given-name	Shihab			
given-name	Shilpa			
given-name	Shimon			
given-name	Shinichi			
given-name	Shinji			
given-name	Shinjiro			
given-name	Shinobu			
given-name	Shintaro			
given-name	Shinya			
given-name	Shinzo			
given-name	Shiori			
given-name	Shira			
given-name	Shiran			
given-name	Shireen			
given-name	Shirin			
given-name	Shirley			
given-name	Shiv			
given-name	Shivraj			
given-name	Shizuka			
given-name	Shlomo			
given-name	Shmuel			
given-name	Shoaib			
given-name	Shobha			
given-name	Shohei			
given-name	Shohreh			
given-name	Shoichi			
given-name	Shoji			
given-name	Shoshana			
given-name	Shota			
given-name	Shozo			
given-name	Shraddha			
given-name	Shreya			
given-name	Shruti			
given-name	Shubham			
given-name	Shuichi			
given-name	Shuji			
given-name	Shukri			
given-name	Shulamit			
given-name	Shunichi			
given-name	Shunsuke			
given-name	Shuxian			
given-name	Shuzhen			
given-name	Shyam			
given-name	Siamak			
given-name	Sian			
given-name	Siarhei			
given-name	Sibel			
given-name	Sibongile			
given-name	Sibusiso			
given-name	Siddharth			
given-name	Siddhartha			
given-name	Sidi			
given-name	Sidney			
given-name	Siegfried			
given-name	Sieglinde			
given-name	Sifiso			
given-name	Sigmar			
given-name	Sigmund			
given-name	Signe			
given-name	Sigrid			
given-name	Sigurd			
given-name	Sigurður			
given-name	Siham			
given-name	Sihamoni			
given-name	Sihanouk			
given-name	Siim			
given-name	Siiri			
given-name	Silke			
given-name	Silvana			
given-name	Silvano			
given-name	Silvestre			
given-name	Silvia			
given-name	Silvina			
given-name	Silvio			
given-name	Simeon			
given-name	Simin			
given-name	Simon		also-surname	
given-name	Simone			
given-name	Simonetta			
given-name	Simão			
given-name	Simón			
given-name	Sinan			
given-name	Sinead			
given-name	Siobhan			
given-name	Siphiwe			
given-name	Sipho			
given-name	Sirajul			
given-name	Siri			
given-name	Sirikit			
given-name	Sirimavo			
given-name	Sirindhorn			
given-name	Sirojiddin			
given-name	Sirous			
given-name	Sita			
given-name	Sitaram			
given-name	Siti			
given-name	Sizwe			
given-name	Sjaak			
given-name	Sjoerd			
given-name	Slamet			
given-name	Slavica			
given-name	Slavko			
given-name	Slobodan			
given-name	Slobodanka			
given-name	Smilja			
given-name	Smita			
given-name	Smriti			
given-name	Sneha			
given-name	Snežana			
given-name	Sobhi			
given-name	Socrates			
given-name	Soekarno			
given-name	Soesilo			
given-name	Sofia			
given-name	Sofoklis			
given-name	Sofya			
given-name	Sofyan			
given-name	Sofía			
given-name	Sohail			
given-name	Soheil			
given-name	Sohrab			
given-name	Soichi			
given-name	Sokha			
given-name	Sokhonn			
given-name	Solange			
given-name	Soledad			
given-name	Solomiya			
given-name	Solomon		also-surname	
given-name	Solveig			
given-name	Solène			
given-name	Somchai			
given-name	Somchit			
given-name	Somkid			
given-name	Somnath			
given-name	Somphone			
given-name	Somsak			
given-name	Somsawat			
given-name	Sonam			
given-name	Soner			
given-name	Sonia			
given-name	Sonja			
given-name	Sonny			
given-name	Sonthi			
given-name	Sooronbay			
given-name	Sopheap			
given-name	Sophia			
given-name	Sophie			
given-name	Sophieke			
given-name	Soraya			
given-name	Soren			
given-name	Sorin			
given-name	Soronzonbold			
given-name	Soroush			
given-name	Sosuke			
given-name	Sota			
given-name	Sothea			
given-name	Sotiris			
given-name	Souad			
given-name	Soumaila			
given-name	Soumaya			
given-name	Sovann			
given-name	Sovannara			
given-name	Soňa			
given-name	Spas			
given-name	Spencer		also-surname	
given-name	Spyridon			
given-name	Spyros			
given-name	Srettha			
given-name	Srečko			
given-name	Sri			
given-name	Srikanth			
given-name	Srinivas			
given-name	Sriram			
given-name	Srđan			
given-name	Stacey			
given-name	Stacy			
given-name	Stan			
given-name	Stanislas			
given-name	Stanislau			
given-name	Stanislav			
given-name	Stanislaw			
given-name	Stanisław			
given-name	Stanko			
given-name	Stanley			
given-name	Stavros			
given-name	Stefan			
given-name	Stefania			
given-name	Stefanie			
given-name	Stefano			
given-name	Steffen			
given-name	Stein			
given-name	Steinar			
given-name	Stelios			
given-name	Stella			
given-name	Stepan			
given-name	Stephanie			
given-name	Stephen			
given-name	Stevan			
given-name	Steve			
given-name	Steven			
given-name	Stevo			
given-name	Stewart		also-surname	
given-name	Stig			
given-name	Stijn			
given-name	Stipe			
given-name	Stjepan			
given-name	Stojan			
given-name	Stoyan			
given-name	Stratos			
given-name	Stuart		also-surname	
given-name	Sture			
given-name	Stéphane			
given-name	Stéphanie			
given-name	Suad			
given-name	Suat			
given-name	Subhash			
given-name	Subianto			
given-name	Subrahmanyam			
given-name	Subramaniam			
given-name	Suchart			
given-name	Suchinda			
given-name	Suchitra			
given-name	Sudha			
given-name	Sudhir			
given-name	Sudirman			
given-name	Sue			
given-name	Sugeng			
given-name	Suha			
given-name	Suhail			
given-name	Suharso			
given-name	Suharto			
given-name	Sujata			
given-name	Sukarno			
given-name	Sukhbir			
given-name	Sukhumbhand			
given-name	Sulaiman			
given-name	Suleiman		also-surname	
given-name	Suleyman			
given-name	Sultana			
given-name	Suman			
given-name	Sumiko			
given-name	Sumit			
given-name	Sumitra			
given-name	Sunil			
given-name	Sunita			
given-name	Supachai			
given-name	Surachai			
given-name	Surakiart			
given-name	Surapong			
given-name	Surayud			
given-name	Suren			
given-name	Surendra			
given-name	Suresh			
given-name	Surya			
given-name	Susan			
given-name	Susanna			
given-name	Susanne			
given-name	Sushil			
given-name	Sushila			
given-name	Sushma			
given-name	Susi			
given-name	Susie			
given-name	Susilo			
given-name	Susumu			
given-name	Suthep			
given-name	Sutin			
given-name	Sutiyoso			
given-name	Sutrisno			
given-name	Suzan			
given-name	Suzanne			
given-name	Svatopluk			
given-name	Svein			
given-name	Sven			
given-name	Svenja			
given-name	Sverre			
given-name	Svetislav			
given-name	Svetlana			
given-name	Svetozar			
given-name	Svilen			
given-name	Svitlana			
given-name	Svyatoslav			
given-name	Swantje			
given-name	Swapna			
given-name	Swati			
given-name	Syafruddin			
given-name	Syahrul			
given-name	Sybil			
given-name	Sybille			
given-name	Sybrand			
given-name	Syed			
given-name	Sylvain			
given-name	Sylvaine			
given-name	Sylvia			
given-name	Sylvie			
given-name	Szilvia			
given-name	Szilárd			
given-name	Szymon			
given-name	Sándor			
given-name	Ségolène			
given-name	Sérgio			
given-name	Séverine			
given-name	Sílvia			
given-name	Sílvio			
given-name	Søren			
given-name	Süleyman			
given-name	Sławomir			
given-name	Sơn			
given-name	Taavi			
given-name	Taban			
given-name	Tabassum			
given-name	Tabitha			
given-name	Tadaaki			
given-name	Tadao			
given-name	Tadashi			
given-name	Tadesse			
given-name	Tadeusz			
given-name	Taha			
given-name	Tahani			
given-name	Taher			
given-name	Tahir			
given-name	Tahira			
given-name	Tahsin			
given-name	Taiki			
given-name	Taina			
given-name	Taisia			
given-name	Taiwo			
given-name	Tajuddin			
given-name	Takaaki			
given-name	Takafumi			
given-name	Takahiro			
given-name	Takako			
given-name	Takamasa			
given-name	Takanori			
given-name	Takao			
given-name	Takashi			
given-name	Takayuki			
given-name	Takehiko			
given-name	Takeo			
given-name	Takeru			
given-name	Takeshi			
given-name	Takis			
given-name	Takuma			
given-name	Takumi			
given-name	Takuya			
given-name	Talal			
given-name	Talib			
given-name	Tamaki			
given-name	Tamar			
given-name	Tamara			
given-name	Tamaz			
given-name	Tamba			
given-name	Tamer			
given-name	Tamim			
given-name	Tamir			
given-name	Tammy			
given-name	Tamotsu			
given-name	Tamás			
given-name	Tancredo			
given-name	Taner			
given-name	Tanguy			
given-name	Tansu			
given-name	Tanveer			
given-name	Tanvi			
given-name	Tanvir			
given-name	Tanya			
given-name	Tapani			
given-name	Tapio			
given-name	Tara			
given-name	Taraneh			
given-name	Taras			
given-name	Tarcísio			
given-name	Tarek			
given-name	Tareq			
given-name	Tariq			
given-name	Tarique			
given-name	Tariro			
given-name	Tarja			
given-name	Taro			
given-name	Tarrin			
given-name	Tarun			
given-name	Tarık			
given-name	Taslima			
given-name	Tasnim			
given-name	Tassos			
given-name	Tatiana			
given-name	Tatjana			
given-name	Tatsiana			
given-name	Tatsuo			
given-name	Tatsuya			
given-name	Tatyana			
given-name	Taufik			
given-name	Tawakkol			
given-name	Tawanda			
given-name	Tawfik			
given-name	Tayfun			
given-name	Tayyip			
given-name	Ted			
given-name	Teddy			
given-name	Tedros			
given-name	Teemu			
given-name	Teguh			
given-name	Tejas			
given-name	Tejashwi			
given-name	Tekle			
given-name	Telma			
given-name	Temir			
given-name	Temitope			
given-name	Temur			
given-name	Tendai			
given-name	Tengiz			
given-name	Teodor			
given-name	Teodora			
given-name	Teodoro			
given-name	Teofisto			
given-name	Terence			
given-name	Teresa			
given-name	Tereza			
given-name	Terrence			
given-name	Terry			
given-name	Teruko			
given-name	Tesfaye			
given-name	Teshome			
given-name	Tess			
given-name	Tessa			
given-name	Tetiana			
given-name	Tetsuo			
given-name	Tetsuro			
given-name	Tetsuya			
given-name	Tetyana			
given-name	Teun			
given-name	Tevfik			
given-name	Thabo			
given-name	Thaksin			
given-name	Thamer			
given-name	Thanasis			
given-name	Thanathorn			
given-name	Thandar			
given-name	Thandeka			
given-name	Thandi			
given-name	Thang			
given-name	Thanh			
given-name	Thanin			
given-name	Thanom			
given-name	Thant			
given-name	Thao			
given-name	Thawan			
given-name	Thein			
given-name	Thelma			
given-name	Themba			
given-name	Themistoklis			
given-name	Theo			
given-name	Theodor			
given-name	Theodora			
given-name	Theodore			
given-name	Theodoros			
given-name	Theofilos			
given-name	Theresa			
given-name	Thiago			
given-name	Thibault			
given-name	Thibaut			
given-name	Thien			
given-name	Thierry			
given-name	Thiha			
given-name	Thijs			
given-name	Thilo			
given-name	Thinh			
given-name	Thokozile			
given-name	Thomais			
given-name	Thomas		also-surname	
given-name	Thongloun			
given-name	Thongsing			
given-name	Thor			
given-name	Thorbjørn			
given-name	Thorsten			
given-name	Thorvald			
given-name	Thuan			
given-name	Thuc			
given-name	Thulani			
given-name	Thuraya			
given-name	Thuy			
given-name	Théo			
given-name	Théodore			
given-name	Thérèse			
given-name	Thảo			
given-name	Thắng			
given-name	Thị			
given-name	Thịnh			
given-name	Thủy			
given-name	Tiago			
given-name	Tibor			
given-name	Tieying			
given-name	Tiffany			
given-name	Tigran			
given-name	Tihomir			
given-name	Tijmen			
given-name	Tikhon			
given-name	Tilo			
given-name	Tim			
given-name	Timo			
given-name	Timofei			
given-name	Timofey			
given-name	Timothy			
given-name	Timothée			
given-name	Timur			
given-name	Tina			
given-name	Tinatin			
given-name	Tineke			
given-name	Tingting			
given-name	Titiek			
given-name	Tito			
given-name	Tiziana			
given-name	Tiziano			
given-name	Tiến			
given-name	Tjahjo			
given-name	Toan			
given-name	Tobias			
given-name	Toby			
given-name	Todd		also-surname	
given-name	Todor			
given-name	Tofig			
given-name	Togrul			
given-name	Toivo			
given-name	Tokiko			
given-name	Tolga			
given-name	Tom			
given-name	Tomas			
given-name	Tomasz			
given-name	Tomiichi			
given-name	Tomio			
given-name	Tomislav			
given-name	Tommaso			
given-name	Tommy			
given-name	Tomoaki			
given-name	Tomohiro			
given-name	Tomoko			
given-name	Tomomi			
given-name	Tomoya			
given-name	Tomoyuki			
given-name	Tomás			
given-name	Tomáš			
given-name	Toni			
given-name	Tonino			
given-name	Tony			
given-name	Toomas			
given-name	Toon			
given-name	Torbjörn			
given-name	Tore			
given-name	Torgeir			
given-name	Tornike			
given-name	Torsten			
given-name	Toru			
given-name	Toshiaki			
given-name	Toshihiko			
given-name	Toshihiro			
given-name	Toshikazu			
given-name	Toshiki			
given-name	Toshiko			
given-name	Toshimitsu			
given-name	Toshio			
given-name	Toshiro			
given-name	Toshiyuki			
given-name	Tove			
given-name	Tracey			
given-name	Tracy			
given-name	Traian			
given-name	Trang		also-surname	
given-name	Traugott			
given-name	Travis			
given-name	Trevor			
given-name	Trine			
given-name	Trinh			
given-name	Tristan			
given-name	Triyono			
given-name	Troels			
given-name	Trofim			
given-name	Trond			
given-name	Trong			
given-name	Troy			
given-name	Truc			
given-name	Trudy			
given-name	Trung			
given-name	Truong			
given-name	Truus			
given-name	Trygve			
given-name	Trọng			
given-name	Tsakhiagiin			
given-name	Tsegaye			
given-name	Tshepo			
given-name	Tsuneo			
given-name	Tsutomu			
given-name	Tsuyoshi			
given-name	Tsvetan			
given-name	Tsvetana			
given-name	Tuan			
given-name	Tudor			
given-name	Tulegen			
given-name	Tullio			
given-name	Tumelo			
given-name	Tuncay			
given-name	Tunde			
given-name	Tung			
given-name	Tuomas			
given-name	Turan			
given-name	Turgut			
given-name	Turki			
given-name	Tuti			
given-name	Tuula			
given-name	Tuyen			
given-name	Tuyet			
given-name	Tuyết			
given-name	Tuğba			
given-name	Tuấn			
given-name	Tyler		also-surname	
given-name	Tyrone			
given-name	Tzachi			
given-name	Tzipi			
given-name	Tzvi			
given-name	Tâm			
given-name	Tünde			
given-name	Türkan			
given-name	Ubaldo			
given-name	Uche			
given-name	Uchenna			
given-name	Uday			
given-name	Uddhav			
given-name	Udo			
given-name	Ugo			
given-name	Uhuru			
given-name	Uladzimir			
given-name	Ulan			
given-name	Ulf			
given-name	Uliana			
given-name	Ulla			
given-name	Ulli			
given-name	Ulrich			
given-name	Ulrika			
given-name	Ulrike			
given-name	Ulugbek			
given-name	Ulyana			
given-name	Ulysses			
given-name	Uma			
given-name	Umar			
given-name	Umaru			
given-name	Umberto			
given-name	Umesh			
given-name	Umut			
given-name	Una			
given-name	Upendra			
given-name	Urho			
given-name	Uri			
given-name	Urmas			
given-name	Urmila			
given-name	Ursula			
given-name	Urszula			
given-name	Usama			
given-name	Usha			
given-name	Usman			
given-name	Uta			
given-name	Utami			
given-name	Ute			
given-name	Uttam			
given-name	Uwe			
given-name	Uzi			
given-name	Uğur			
given-name	Vaclav			
given-name	Vadim			
given-name	Vadym			
given-name	Vagif			
given-name	Vagn			
given-name	Vagner			
given-name	Vahagn			
given-name	Vahan			
given-name	Vahid			
given-name	Vaira			
given-name	Vaishali			
given-name	Vajiralongkorn			
given-name	Vakhtang			
given-name	Valdas			
given-name	Valdir			
given-name	Valdis			
given-name	Valentin			
given-name	Valentina			
given-name	Valentino			
given-name	Valentyn			
given-name	Valentín			
given-name	Valeria			
given-name	Valerie			
given-name	Valerii			
given-name	Valerio			
given-name	Valeriu			
given-name	Valeriy			
given-name	Valery			
given-name	Valter			
given-name	Valérie			
given-name	Valéry			
given-name	Vance			
given-name	Vandana			
given-name	Vanessa			
given-name	Vangelis			
given-name	Vannak			
given-name	Vano			
given-name	Vappu			
given-name	Vardan			
given-name	Varsha			
given-name	Vartan			
given-name	Varun			
given-name	Vasant			
given-name	Vasco			
given-name	Vasil			
given-name	Vasile			
given-name	Vasileios			
given-name	Vasili			
given-name	Vasiliki			
given-name	Vasilis			
given-name	Vasiliy			
given-name	Vasily			
given-name	Vassilis			
given-name	Vasudha			
given-name	Vasundhara			
given-name	Vasyl			
given-name	Vaughan		also-surname	
given-name	Vazgen			
given-name	Veasna			
given-name	Vedat			
given-name	Vehbi			
given-name	Veikko			
given-name	Veit			
given-name	Velimir			
given-name	Veljko			
given-name	Veniamin			
given-name	Venkaiah			
given-name	Venkat			
given-name	Venkatesh			
given-name	Vera			
given-name	Vernon			
given-name	Veronica			
given-name	Veselin			
given-name	Vesna			
given-name	Vesselin			
given-name	Viacheslav			
given-name	Vicente		also-surname	
given-name	Vicky			
given-name	Victor		also-surname	
given-name	Victoria			
given-name	Vidar			
given-name	Vidoje			
given-name	Vidya			
given-name	Viera			
given-name	Vigdís			
given-name	Viggo			
given-name	Vijay			
given-name	Vijaya			
given-name	Vikas			
given-name	Vikram			
given-name	Viktar			
given-name	Viktor			
given-name	Viktoria			
given-name	Viktoriya			
given-name	Viktória			
given-name	Ville			
given-name	Villy			
given-name	Vilmos			
given-name	Vimal			
given-name	Vimala			
given-name	Vinay			
given-name	Vincent		also-surname	
given-name	Vincenza			
given-name	Vincenzo			
given-name	Vinh			
given-name	Vinita			
given-name	Vinod			
given-name	Vinícius			
given-name	Violet			
given-name	Violeta			
given-name	Viorel			
given-name	Viorica			
given-name	Vipin			
given-name	Virat			
given-name	Virendra			
given-name	Virgil			
given-name	Virgilio			
given-name	Virginie			
given-name	Vishal			
given-name	Vishnu			
given-name	Vitali			
given-name	Vitalii			
given-name	Vitaliy			
given-name	Vitaly			
given-name	Vito			
given-name	Vitold			
given-name	Vittoria			
given-name	Vittorio			
given-name	Vivek			
given-name	Vivian			
given-name	Viviana			
given-name	Vivienne			
given-name	Vjosa			
given-name	Vlad			
given-name	Vladan			
given-name	Vladimir			
given-name	Vladimira			
given-name	Vladimír			
given-name	Vladislav			
given-name	Vladlen			
given-name	Vlado			
given-name	Vlasta			
given-name	Vojislav			
given-name	Vojtěch			
given-name	Volkan			
given-name	Volker			
given-name	Volodymyr			
given-name	Vsevolod			
given-name	Vugar			
given-name	Vuk			
given-name	Vusi			
given-name	Vyacheslav			
given-name	Vyron			
given-name	Vytautas			
given-name	Václav			
given-name	Vânia			
given-name	Véronique			
given-name	Víctor			
given-name	Vít			
given-name	Věra			
given-name	Wacław			
given-name	Wael			
given-name	Wafa			
given-name	Wafaa			
given-name	Wagner		also-surname	
given-name	Waheed			
given-name	Wahid			
given-name	Wahyu			
given-name	Waldemar			
given-name	Waldir			
given-name	Waleed			
given-name	Walid			
given-name	Wallace		also-surname	
given-name	Walter		also-surname	
given-name	Waltraud			
given-name	Wambui			
given-name	Wanda			
given-name	Wanderley			
given-name	Wangari			
given-name	Wanjiku			
given-name	Waqar			
given-name	Warren		also-surname	
given-name	Waseem			
given-name	Wasim			
given-name	Wassim			
given-name	Wataru			
given-name	Wawan			
given-name	Wayan			
given-name	Wayne		also-surname	
given-name	Weidong			
given-name	Weiguo			
given-name	Weihua			
given-name	Weimin			
given-name	Weiping			
given-name	Wellington			
given-name	Wenbin			
given-name	Wendell			
given-name	Wendy			
given-name	Wenhua			
given-name	Wenjun			
given-name	Wenming			
given-name	Werner		also-surname	
given-name	Wesley		also-surname	
given-name	Wessel			
given-name	Whitney			
given-name	Wichai			
given-name	Widodo			
given-name	Wiebe			
given-name	Wiebke			
given-name	Wiel			
given-name	Wiesław			
given-name	Wiesława			
given-name	Wigberto			
given-name	Wilbur			
given-name	Wilfred			
given-name	Wilfredo			
given-name	Wilfried			
given-name	Wilhelm		also-surname	
given-name	Wilhelmina			
given-name	Willem			
given-name	William		also-surname	
given-name	Willie			
given-name	Willis			
given-name	Wilma			
given-name	Wilson		also-surname	
given-name	Wim			
given-name	Wincenty			
given-name	Winfried			
given-name	Winifred			
given-name	Winston			
given-name	Wiranto			
given-name	Wirat			
given-name	Wissam			
given-name	Wissanu			
given-name	Witold			
given-name	Witoon			
given-name	Wojciech			
given-name	Wole			
given-name	Wolf			
given-name	Wolfgang			
given-name	Wolfram			
given-name	Woodrow			
given-name	Worku			
given-name	Wout			
given-name	Wouter			
given-name	Wulan			
given-name	Wunna			
given-name	Władysław			
given-name	Włodzimierz			
given-name	Xanana			
given-name	Xander			
given-name	Xavier		also-surname	
given-name	Xenophon			
given-name	Xiannian			
given-name	Xiaobo			
given-name	Xiaochuan			
given-name	Xiaodong			
given-name	Xiaofeng			
given-name	Xiaohong			
given-name	Xiaohua			
given-name	Xiaohui			
given-name	Xiaojun			
given-name	Xiaolan			
given-name	Xiaoli			
given-name	Xiaoling			
given-name	Xiaoming			
given-name	Xiaoping			
given-name	Xiaowei			
given-name	Xiaoyan			
given-name	Ximena			
given-name	Xinghua			
given-name	Xiulan			
given-name	Xiuying			
given-name	Xuan			
given-name	Xueliang			
given-name	Xuân			
given-name	Yaa			
given-name	Yaakov			
given-name	Yael			
given-name	Yahaya			
given-name	Yahya			
given-name	Yair			
given-name	Yajun			
given-name	Yakov			
given-name	Yakubu			
given-name	Yalçın			
given-name	Yana			
given-name	Yani			
given-name	Yanis			
given-name	Yann			
given-name	Yannick			
given-name	Yannis			
given-name	Yanti			
given-name	Yaqub			
given-name	Yaron			
given-name	Yaroslav			
given-name	Yasaman			
given-name	Yasemin			
given-name	Yash			
given-name	Yashoda			
given-name	Yashwant			
given-name	Yasin			
given-name	Yasir			
given-name	Yasmeen			
given-name	Yasmin			
given-name	Yasmine			
given-name	Yasser			
given-name	Yassin			
given-name	Yasuhiko			
given-name	Yasuhiro			
given-name	Yasuko			
given-name	Yasunari			
given-name	Yasuo			
given-name	Yasushi			
given-name	Yasutoshi			
given-name	Yasuyuki			
given-name	Yavuz			
given-name	Yayi			
given-name	Yayoi			
given-name	Yazid			
given-name	Yaşar			
given-name	Yefim			
given-name	Yegor			
given-name	Yehoshua			
given-name	Yehuda			
given-name	Yehudit			
given-name	Yekaterina			
given-name	Yelena			
given-name	Yelizaveta			
given-name	Yemi			
given-name	Yenny			
given-name	Yerbol			
given-name	Yerlan			
given-name	Yermek			
given-name	Yesenia			
given-name	Yevgeni			
given-name	Yevgenia			
given-name	Yevgeniy			
given-name	Yevgeny			
given-name	Yevhen			
given-name	Yevheniia			
given-name	Yiannis			
given-name	Yigal			
given-name	Yingchao			
given-name	Yingluck			
given-name	Yiorgos			
given-name	Yisrael			
given-name	Yitzhak			
given-name	Yiğit			
given-name	Yngve			
given-name	Yoav			
given-name	Yogendra			
given-name	Yogesh			
given-name	Yogi			
given-name	Yohannes			
given-name	Yoichi			
given-name	Yoji			
given-name	Yoko			
given-name	Yolanda			
given-name	Yona			
given-name	Yonatan			
given-name	Yongkang			
given-name	Yongming			
given-name	Yongyuth			
given-name	Yoram			
given-name	Yordan			
given-name	Yordanka			
given-name	Yoriko			
given-name	Yosef			
given-name	Yoshiaki			
given-name	Yoshie			
given-name	Yoshihide			
given-name	Yoshihiko			
given-name	Yoshihiro			
given-name	Yoshihito			
given-name	Yoshiki			
given-name	Yoshiko			
given-name	Yoshimasa			
given-name	Yoshimi			
given-name	Yoshinori			
given-name	Yoshio			
given-name	Yoshiro			
given-name	Yoshitaka			
given-name	Yoshito			
given-name	Yoshiyuki			
given-name	Yossi			
given-name	Yosuke			
given-name	Younes			
given-name	Yousaf			
given-name	Yousef			
given-name	Yousif			
given-name	Youssef			
given-name	Youssouf			
given-name	Youyou			
given-name	Yoweri			
given-name	Yrjö			
given-name	Yuanchao			
given-name	Yuanyuan			
given-name	Yuchun			
given-name	Yudi			
given-name	Yuichi			
given-name	Yuji			
given-name	Yuka			
given-name	Yukari			
given-name	Yuki			
given-name	Yukie			
given-name	Yukihiro			
given-name	Yukiko			
given-name	Yukio			
given-name	Yuko			
given-name	Yulia			
given-name	Yuliana			
given-name	Yuliya			
given-name	Yumi			
given-name	Yumiko			
given-name	Yunshan			
given-name	Yunus			
given-name	Yuri			
given-name	Yurii			
given-name	Yuriko			
given-name	Yuriy			
given-name	Yury			
given-name	Yusra			
given-name	Yusril			
given-name	Yusuf		also-surname	
given-name	Yusuke			
given-name	Yuta			
given-name	Yutaka			
given-name	Yuto			
given-name	Yuval			
given-name	Yuya			
given-name	Yuzuru			
given-name	Yves			
given-name	Yvette			
given-name	Yvon			
given-name	Yvonne			
given-name	Yıldız			
given-name	Yılmaz			
given-name	Zaal			
given-name	Zabihullah			
given-name	Zacharias			
given-name	Zachary			
given-name	Zack			
given-name	Zafar			
given-name	Zafer			
given-name	Zaheer			
given-name	Zahid			
given-name	Zahir			
given-name	Zahra			
given-name	Zaid			
given-name	Zainab			
given-name	Zainal			
given-name	Zaini			
given-name	Zainuddin			
given-name	Zakaria			
given-name	Zakhar			
given-name	Zaki			
given-name	Zakir			
given-name	Zalman			
given-name	Zalmay			
given-name	Zaman		also-surname	
given-name	Zamira			
given-name	Zandile			
given-name	Zane			
given-name	Zanele			
given-name	Zara			
given-name	Zarina			
given-name	Zaw			
given-name	Zayd			
given-name	Zayed			
given-name	Zaza			
given-name	Zbigniew			
given-name	Zbyněk			
given-name	Zdeněk			
given-name	Zdeňka			
given-name	Zdravko			
given-name	Zdzisław			
given-name	Ze'ev			
given-name	Zeca			
given-name	Zedong			
given-name	Zeeshan			
given-name	Zeev			
given-name	Zehava			
given-name	Zehra			
given-name	Zein			
given-name	Zeina			
given-name	Zeinab			
given-name	Zeki			
given-name	Zelda			
given-name	Zemin			
given-name	Zenawi			
given-name	Zeynep			
given-name	Zhanar			
given-name	Zhanibek			
given-name	Zhanna			
given-name	Zhaqsylyq			
given-name	Zhaslan			
given-name	Zhengsheng			
given-name	Zhengxiao			
given-name	Zhenhua			
given-name	Zhigang			
given-name	Zhijun			
given-name	Zhila			
given-name	Zhiqiang			
given-name	Zhivko			
given-name	Zhiwei			
given-name	Zhiyong			
given-name	Zhongshan			
given-name	Zia			
given-name	Ziad			
given-name	Ziaur			
given-name	Zillur			
given-name	Zinaida			
given-name	Zine			
given-name	Zinovy			
given-name	Zipora			
given-name	Zisis			
given-name	Ziyang			
given-name	Zlatan			
given-name	Zlatko			
given-name	Zodwa			
given-name	Zoe			
given-name	Zofia			
given-name	Zohreh			
given-name	Zoi			
given-name	Zoltan			
given-name	Zoltán			
given-name	Zoran			
given-name	Zorana			
given-name	Zorica			
given-name	Zouhair			
given-name	Zoya			
given-name	Zoé			
given-name	Zsolt			
given-name	Zsuzsa			
given-name	Zsuzsanna			
given-name	Zsófia			
given-name	Zubair			
given-name	Zulfikar			
given-name	Zulfiqar			
given-name	Zulkifli			
given-name	Zurab			
given-name	Zuzana			
given-name	Zuzanna			
given-name	Zvi			
given-name	Zvonimir			
given-name	Zvonko			
given-name	Zweli			
given-name	Zygmunt			
given-name	Zélia			
given-name	Zühtü			
given-name	Ágnes			
given-name	Ákos			
given-name	Álvaro			
given-name	Ángel			
given-name	Ángela			
given-name	Árpád			
given-name	Ásgeir			
given-name	Ângelo			
given-name	Åke			
given-name	Åsa			
given-name	Çağla			
given-name	Çetin			
given-name	Édith			
given-name	Édouard			
given-name	Élisabeth			
given-name	Élise			
given-name	Élodie			
given-name	Éloïse			
given-name	Émile			
given-name	Émilie			
given-name	Éric			
given-name	Érico			
given-name	Étienne			
given-name	Íñigo			
given-name	Ólafur			
given-name	Óscar			
given-name	Ömer			
given-name	Özcan			
given-name	Özge			
given-name	Özgür			
given-name	Özlem			
given-name	Øystein			
given-name	Ümit			
given-name	Đạt			
given-name	Đức			
given-name	İbrahim			
given-name	İlhan			
given-name	İlker			
given-name	İrem			
given-name	İsmail			
given-name	İsmet			
given-name	Ľubomír			
given-name	Ľudovít			
given-name	Łukasz			
given-name	Şebnem			
given-name	Şenol			
given-name	Şerif			
given-name	Şükrü			
given-name	Štefan			
given-name	Štěpán			
given-name	Šárka			
given-name	Želimir			
given-name	Željka			
given-name	Željko			
given-name	Živko			
given-name	Žygimantas			
given-name	Ștefan			
honorific	Adv.			
honorific	Br			
honorific	Br.			
honorific	Brother			
honorific	Canon			
honorific	Dom			
honorific	Eng.			
honorific	Fr			
honorific	Fr.			
honorific	H.E			
honorific	H.E.			
honorific	H.H			
honorific	H.H.			
honorific	H.I.M.			
honorific	H.M.			
honorific	H.R.H			
honorific	H.R.H.			
honorific	H.S.H.			
honorific	HIH			
honorific	HRH			
honorific	HRM			
honorific	HSH			
honorific	Ing.			
honorific	Mgr			
honorific	Mgr.			
honorific	Mother			
honorific	Msgr			
honorific	Msgr.			
honorific	Padre			
honorific	Sister			
honorific	adi			
honorific	al-hajj			
honorific	alhaji			
honorific	atty			
honorific	atty.			
honorific	babu			
honorific	bapak			
honorific	bayan			
honorific	blessed			
honorific	bro.			
honorific	bwana			
honorific	camarada			
honorific	cde			
honorific	cde.			
honorific	citizen			
honorific	companero			
honorific	compañera			
honorific	compañero			
honorific	comrade			
honorific	comrades			
honorific	dame			
honorific	datin			
honorific	dato			
honorific	dato seri			
honorific	dato'			
honorific	datuk			
honorific	datuk seri			
honorific	daw			
honorific	dear			
honorific	dear respected			
honorific	dipl.-ing.			
honorific	distinguished			
honorific	dona			
honorific	dott.			
honorific	dottor			
honorific	doña			
honorific	dr			
honorific	dr.			
honorific	drs			
honorific	drs.			
honorific	efendi			
honorific	effendi			
honorific	encik			
honorific	engr			
honorific	engr.			
honorific	esq.			
honorific	esteemed			
honorific	excellency	excellencies		
honorific	father			
honorific	frau			
honorific	fräulein			
honorific	gen-sec.			
honorific	genosse			
honorific	gospodar			
honorific	gospodin			
honorific	hadji			
honorific	haji			
honorific	hajiya			
honorific	hajj			
honorific	hajji			
honorific	hanim			
honorific	her excellency	their excellencies		
honorific	her grace			
honorific	her highness			
honorific	her honour			
honorific	her ladyship			
honorific	her majesty			
honorific	her royal highness			
honorific	her worship			
honorific	herr			
honorific	his beatitude			
honorific	his eminence			
honorific	his excellency	their excellencies		
honorific	his grace			
honorific	his highness			
honorific	his holiness			
honorific	his honour			
honorific	his imperial majesty			
honorific	his lordship			
honorific	his majesty	their majesties		
honorific	his royal highness			
honorific	his serene highness			
honorific	his worship			
honorific	hj			
honorific	hj.			
honorific	hon			
honorific	hon.			
honorific	honorable			
honorific	honourable			
honorific	janab			
honorific	kamerad			
honorific	khun			
honorific	lady			
honorific	late lamented			
honorific	lord			
honorific	madam			
honorific	madame			
honorific	maulvi			
honorific	meneer			
honorific	messrs			
honorific	messrs.			
honorific	mevrouw			
honorific	mijnheer			
honorific	miss			
honorific	mlle			
honorific	mlle.			
honorific	mme			
honorific	mme.			
honorific	mmes			
honorific	mmes.			
honorific	monsieur			
honorific	most rev.			
honorific	most revd			
honorific	most reverend			
honorific	moulana			
honorific	mr			
honorific	mr.			
honorific	mrs			
honorific	mrs.			
honorific	ms			
honorific	ms.			
honorific	mullah			
honorific	mwalimu			
honorific	mx			
honorific	mx.			
honorific	ndugu			
honorific	oknha			
honorific	otunba			
honorific	pandit			
honorific	pani			
honorific	prof			
honorific	prof.			
honorific	prof. (dr.)			
honorific	profs.			
honorific	pt.			
honorific	puan			
honorific	puan sri			
honorific	ratu			
honorific	respected			
honorific	rev			
honorific	rev.			
honorific	rev. fr.			
honorific	revd			
honorific	revd.			
honorific	reverend			
honorific	reverend father			
honorific	right honorable			
honorific	right honourable			
honorific	right reverend			
honorific	rt hon			
honorific	rt hon.			
honorific	rt revd			
honorific	rt. hon.			
honorific	rt. rev.			
honorific	samdech			
honorific	sayyed			
honorific	sayyid			
honorific	sayyida			
honorific	senhor			
honorific	senhora			
honorific	senor			
honorific	senora			
honorific	seyyed			
honorific	señor			
honorific	señora			
honorific	señorita			
honorific	shaikh			
honorific	shaykh			
honorific	shri			
honorific	shrimati			
honorific	sig.ra			
honorific	signor			
honorific	signora			
honorific	signore			
honorific	signorina			
honorific	sir			
honorific	sir.			
honorific	smt			
honorific	smt.			
honorific	sr.			
honorific	sra.			
honorific	sri			
honorific	srta.			
honorific	syed			
honorific	tan sri			
honorific	tengku			
honorific	thakin			
honorific	the hon.			
honorific	the honorable			
honorific	the honourable			
honorific	the most revd			
honorific	the most reverend			
honorific	the rev.			
honorific	the revd			
honorific	the reverend			
honorific	the right reverend			
honorific	the rt rev.			
honorific	the rt revd			
honorific	the very rev.			
honorific	the very revd			
honorific	toh puan			
honorific	tovarishch			
honorific	towarzysz			
honorific	tuan			
honorific	tuanku			
honorific	tun			
honorific	tunku			
honorific	ustad			
honorific	ustaz			
honorific	ven.			
honorific	venerable			
honorific	very rev.			
honorific	very reverend			
honorific	woizero			
honorific	your excellency			
hosting-verb	arrange			host
hosting-verb	arranged			host
hosting-verb	arranges			host
hosting-verb	arranging			host
hosting-verb	co-organised			organize
hosting-verb	co-organized			organize
hosting-verb	convene			organize
hosting-verb	convened			organize
hosting-verb	convenes			organize
hosting-verb	convening			organize
hosting-verb	convoked			organize
hosting-verb	gave			host
hosting-verb	give			host
hosting-verb	given			host
hosting-verb	gives			host
hosting-verb	giving			host
hosting-verb	held			organize
hosting-verb	hold			organize
hosting-verb	holding			organize
hosting-verb	holds			organize
hosting-verb	host			host
hosting-verb	hosted			host
hosting-verb	hosting			host
hosting-verb	hosts			host
hosting-verb	mounted			organize
hosting-verb	offered			host
hosting-verb	organise			organize
hosting-verb	organised			organize
hosting-verb	organises			organize
hosting-verb	organising			organize
hosting-verb	organize			organize
hosting-verb	organized			organize
hosting-verb	organizes			organize
hosting-verb	organizing			organize
hosting-verb	sponsored			organize
hosting-verb	staged			organize
hosting-verb	stages			organize
hosting-verb	summoned			organize
hosting-verb	threw			host
kind-noun	NGO			
kind-noun	academy			
kind-noun	advocacy group			
kind-noun	agency			
kind-noun	airline			company
kind-noun	alliance			
kind-noun	armed group			
kind-noun	army unit			
kind-noun	association			
kind-noun	auction house			company
kind-noun	automaker			company
kind-noun	bank			company
kind-noun	baseball team			
kind-noun	basketball team			
kind-noun	battalion			
kind-noun	boy band			
kind-noun	brewery			company
kind-noun	brigade			
kind-noun	broadcaster			company
kind-noun	brokerage			company
kind-noun	business school			
kind-noun	carmaker			company
kind-noun	charity			
kind-noun	chipmaker			company
kind-noun	co-operative			company
kind-noun	coalition			
kind-noun	college			
kind-noun	commission			
kind-noun	committee			
kind-noun	company			company
kind-noun	confederation			
kind-noun	conglomerate			company
kind-noun	conservatory			
kind-noun	consortium			company
kind-noun	cooperative			company
kind-noun	corporation			company
kind-noun	council			
kind-noun	cricket club			
kind-noun	department store			company
kind-noun	distillery			company
kind-noun	drugmaker			company
kind-noun	enterprise			company
kind-noun	fashion house			company
kind-noun	federation			
kind-noun	firm			company
kind-noun	football club			
kind-noun	football team			
kind-noun	foundation			
kind-noun	fraternity			
kind-noun	girl group			
kind-noun	government agency			
kind-noun	grammar school			
kind-noun	hedge fund			company
kind-noun	high school			
kind-noun	hockey club			
kind-noun	hockey team			
kind-noun	hotel chain			company
kind-noun	industry group			
kind-noun	insurer			company
kind-noun	insurgent group			
kind-noun	intelligence agency			
kind-noun	investment fund			company
kind-noun	jazz band			
kind-noun	joint venture			company
kind-noun	labor union			
kind-noun	labour union			
kind-noun	law school			
kind-noun	league			
kind-noun	learned society			
kind-noun	legislature			
kind-noun	liberation movement			
kind-noun	lobby group			
kind-noun	lower house			
kind-noun	media group			
kind-noun	medical school			
kind-noun	metal band			
kind-noun	militant group			
kind-noun	military unit			
kind-noun	militia			
kind-noun	multinational			company
kind-noun	news agency			
kind-noun	news channel			
kind-noun	news network			
kind-noun	news service			
kind-noun	newspaper			company
kind-noun	non-profit			
kind-noun	nonprofit			
kind-noun	opposition party			
kind-noun	orchestra			
kind-noun	organisation			
kind-noun	organization			
kind-noun	paramilitary group			
kind-noun	parliament			
kind-noun	parliamentary group			
kind-noun	pension fund			company
kind-noun	police force			
kind-noun	political group			
kind-noun	political movement			
kind-noun	political party			
kind-noun	polytechnic			
kind-noun	pop band			
kind-noun	pop group			
kind-noun	pressure group			
kind-noun	professional society			
kind-noun	publishing house			company
kind-noun	punk band			
kind-noun	radio network			
kind-noun	radio station			
kind-noun	rebel group			
kind-noun	record label			company
kind-noun	regiment			
kind-noun	religious order			
kind-noun	research institute			
kind-noun	resistance movement			
kind-noun	restaurant chain			company
kind-noun	retail chain			company
kind-noun	rights group			
kind-noun	rock band			
kind-noun	rock group			
kind-noun	rugby club			
kind-noun	ruling party			
kind-noun	school			
kind-noun	secret society			
kind-noun	seminary			
kind-noun	soccer club			
kind-noun	soccer team			
kind-noun	sorority			
kind-noun	sports club			
kind-noun	squadron			
kind-noun	start-up			company
kind-noun	startup			company
kind-noun	state legislature			
kind-noun	store chain			company
kind-noun	studio			company
kind-noun	subsidiary			company
kind-noun	supermarket chain			company
kind-noun	syndicate			
kind-noun	television channel			
kind-noun	television network			
kind-noun	television station			
kind-noun	terrorist group			
kind-noun	think tank			
kind-noun	think-tank			
kind-noun	trade group			
kind-noun	trade union			
kind-noun	trading house			company
kind-noun	tv channel			
kind-noun	tv network			
kind-noun	tv station			
kind-noun	umbrella group			
kind-noun	university			
kind-noun	upper house			
kind-noun	wealth fund			company
kind-noun	wire service			
kind-noun	youth movement			
legal-form	& Bros.			
legal-form	& Co			
legal-form	& Co.			
legal-form	& Sons			
legal-form	(Pty) Ltd			
legal-form	A.E.			
legal-form	A.G.			
legal-form	A.Ş.			
legal-form	A/S			
legal-form	AG			
legal-form	ASA			
legal-form	ASBL			
legal-form	Aktiebolag			
legal-form	Aktiengesellschaft			
legal-form	ApS			
legal-form	AŞ			
legal-form	B.S.C.			
legal-form	B.V.			
legal-form	BSC			
legal-form	BV			
legal-form	BVBA			
legal-form	Berhad			
legal-form	Bhd			
legal-form	Bhd.			
legal-form	Bros.			
legal-form	Brothers			
legal-form	C.A.			
legal-form	C.V.			
legal-form	CJSC			
legal-form	CV			
legal-form	CV.			
legal-form	CVBA			
legal-form	Cia.			
legal-form	Closed Joint Stock Company			
legal-form	Co.			
legal-form	Co. Ltd			
legal-form	Co. Ltd.			
legal-form	Co., Ltd			
legal-form	Co., Ltd.			
legal-form	Company			
legal-form	Company Limited			
legal-form	Consortium			
legal-form	Corp			
legal-form	Corp.			
legal-form	Corporation			
legal-form	Cía.			
legal-form	DOO			
legal-form	E.P.E.			
legal-form	EAD			
legal-form	EIRELI			
legal-form	EOOD			
legal-form	EPE			
legal-form	EURL			
legal-form	FGUP			
legal-form	FSB			
legal-form	FSUE			
legal-form	FZ-LLC			
legal-form	FZC			
legal-form	FZCO			
legal-form	FZE			
legal-form	Foundation			
legal-form	G.K.			
legal-form	GbR			
legal-form	General Partnership			
legal-form	GmbH			
legal-form	GmbH & Co KG			
legal-form	GmbH & Co. KG			
legal-form	Group Holdings			
legal-form	Holdings			
legal-form	Inc			
legal-form	Inc.			
legal-form	Incorporated			
legal-form	J.S.C.			
legal-form	JSC			
legal-form	JSCo			
legal-form	Joint Stock Company			
legal-form	Joint Venture			
legal-form	Joint-Stock Company			
legal-form	K.K.			
legal-form	K.S.C.			
legal-form	K.S.C.P.			
legal-form	KG			
legal-form	KGaA			
legal-form	KK			
legal-form	KSC			
legal-form	Kabushiki Kaisha			
legal-form	Kaisha			
legal-form	Kft			
legal-form	Kft.			
legal-form	L.L.C.			
legal-form	L.L.P.			
legal-form	L.P.			
legal-form	LLC			
legal-form	LLP			
legal-form	Lda			
legal-form	Lda.			
legal-form	Limited			
legal-form	Limited Liability Company			
legal-form	Limited Partnership			
legal-form	Ltd			
legal-form	Ltd.			
legal-form	Ltd. Şti.			
legal-form	Ltda			
legal-form	Ltda.			
legal-form	Ltée			
legal-form	N.A.			
legal-form	N.V.			
legal-form	NV			
legal-form	Nyrt			
legal-form	Nyrt.			
legal-form	OAO			
legal-form	OHG			
legal-form	OJSC			
legal-form	OOD			
legal-form	OOO			
legal-form	Open Joint Stock Company			
legal-form	Oy			
legal-form	Oyj			
legal-form	OÜ			
legal-form	P.A.			
legal-form	P.C.			
legal-form	P.C.L.			
legal-form	P.J.S.C.			
legal-form	P.L.C.			
legal-form	P.T.			
legal-form	PCL			
legal-form	PJS			
legal-form	PJSC			
legal-form	PLC			
legal-form	PLLC			
legal-form	PrAT			
legal-form	Private Limited			
legal-form	Pte			
legal-form	Pte Ltd			
legal-form	Pte.			
legal-form	Pte. Ltd.			
legal-form	Pty			
legal-form	Pty Ltd			
legal-form	Pty.			
legal-form	Pty. Ltd.			
legal-form	Public Company Limited			
legal-form	Public Joint Stock Company			
legal-form	Public Limited Company			
legal-form	Pvt Ltd			
legal-form	Pvt. Ltd.			
legal-form	Q.P.S.C.			
legal-form	Q.S.C.			
legal-form	QSC			
legal-form	S. de R.L.			
legal-form	S. de R.L. de C.V.			
legal-form	S.A.			
legal-form	S.A. de C.V.			
legal-form	S.A.B. de C.V.			
legal-form	S.A.L.			
legal-form	S.A.O.C.			
legal-form	S.A.O.G.			
legal-form	S.A.R.L.			
legal-form	S.A.S.			
legal-form	S.A.U.			
legal-form	S.C.			
legal-form	S.E.			
legal-form	S.L.			
legal-form	S.L.U.			
legal-form	S.N.C.			
legal-form	S.p.A.			
legal-form	S.r.l.			
legal-form	S/A			
legal-form	SA			
legal-form	SA de CV			
legal-form	SAB			
legal-form	SAOG			
legal-form	SARL			
legal-form	SCA			
legal-form	SCS			
legal-form	SGPS			
legal-form	SHPK			
legal-form	SIA			
legal-form	SNC			
legal-form	Sdn Bhd			
legal-form	Sdn. Bhd.			
legal-form	Sh.p.k.			
legal-form	Sp. z o.o.			
legal-form	Srl			
legal-form	Sàrl			
legal-form	T.A.Ş.			
legal-form	TOV			
legal-form	Tbk			
legal-form	Tbk.			
legal-form	Trust			
legal-form	UAB			
legal-form	ULC			
legal-form	VOF			
legal-form	VZW			
legal-form	W.L.L.			
legal-form	WLL			
legal-form	Y.K.			
legal-form	YK			
legal-form	ZAO			
legal-form	Zrt			
legal-form	Zrt.			
legal-form	a.d.			
legal-form	a.s.			
legal-form	and Co.			
legal-form	and Sons			
legal-form	d.d.			
legal-form	d.o.o.			
legal-form	e.G.			
legal-form	e.V.			
legal-form	eG			
legal-form	ehf.			
legal-form	gGmbH			
legal-form	hf.			
legal-form	j.d.o.o.			
legal-form	k.s.			
legal-form	mbH			
legal-form	s.r.o.			
legal-form	sp.k.			
legal-form	spol. s r.o.			
legal-form	v.o.s.			
legal-form	z.s.			
month	Apr			4
month	Apr.			4
month	April			4
month	Aug			8
month	Aug.			8
month	August			8
month	Dec			12
month	Dec.			12
month	December			12
month	Feb			2
month	Feb.			2
month	February			2
month	Jan			1
month	Jan.			1
month	January			1
month	Jul			7
month	Jul.			7
month	July			7
month	Jun.			6
month	June			6
month	Mar			3
month	Mar.			3
month	March			3
month	May			5
month	Nov			11
month	Nov.			11
month	November			11
month	Oct			10
month	Oct.			10
month	October			10
month	Sep			9
month	Sep.			9
month	Sept			9
month	Sept.			9
month	September			9
name-particle	't			
name-particle	-zadeh			
name-particle	ab			
name-particle	abd			
name-particle	abdel			
name-particle	abdul			
name-particle	abou			
name-particle	aboul			
name-particle	abu			
name-particle	ad-			
name-particle	af			
name-particle	ag			
name-particle	ait			
name-particle	al			
name-particle	al-			
name-particle	an der			
name-particle	an-			
name-particle	ap			
name-particle	ar-			
name-particle	as-			
name-particle	ash-			
name-particle	at-			
name-particle	auf der			
name-particle	av			
name-particle	az-			
name-particle	aït			
name-particle	ben			
name-particle	bin			
name-particle	bint			
name-particle	binte			
name-particle	binti			
name-particle	d'			
name-particle	da			
name-particle	dal			
name-particle	dalla			
name-particle	das			
name-particle	de			
name-particle	de la			
name-particle	de las			
name-particle	de le			
name-particle	de los			
name-particle	degli			
name-particle	dei			
name-particle	del			
name-particle	dela			
name-particle	della			
name-particle	delle			
name-particle	dello			
name-particle	den			
name-particle	der			
name-particle	des			
name-particle	di			
name-particle	do			
name-particle	dos			
name-particle	du			
name-particle	el			
name-particle	el-			
name-particle	es-			
name-particle	ferch			
name-particle	het			
name-particle	ibn			
name-particle	ka			
name-particle	kwa			
name-particle	kyzy			
name-particle	la			
name-particle	las			
name-particle	le			
name-particle	les			
name-particle	li			
name-particle	lo			
name-particle	los			
name-particle	mac			
name-particle	mc			
name-particle	nic			
name-particle	ní			
name-particle	o'			
name-particle	oglu			
name-particle	ogly			
name-particle	ol			
name-particle	op de			
name-particle	op den			
name-particle	ould			
name-particle	oğlu			
name-particle	qizi			
name-particle	san			
name-particle	santa			
name-particle	ten			
name-particle	ter			
name-particle	thoe			
name-particle	til			
name-particle	ua			
name-particle	ud			
name-particle	ul			
name-particle	umm			
name-particle	ur			
name-particle	uulu			
name-particle	uz			
name-particle	van			
name-particle	van 't			
name-particle	van de			
name-particle	van den			
name-particle	van der			
name-particle	van het			
name-particle	vande			
name-particle	vanden			
name-particle	vander			
name-particle	vda			
name-particle	vda.			
name-particle	ver			
name-particle	viuda			
name-particle	vom			
name-particle	von			
name-particle	von dem			
name-particle	von der			
name-particle	von und zu			
name-particle	von zu			
name-particle	wa			
name-particle	wad			
name-particle	walad			
name-particle	y			
name-particle	zade			
name-particle	zu			
name-particle	zum			
name-particle	zur			
name-particle	à			
name-particle	ó			
name-suffix	Filho			
name-suffix	II			
name-suffix	III			
name-suffix	IV			
name-suffix	IX			
name-suffix	Jr			
name-suffix	Jr.			
name-suffix	Júnior			
name-suffix	Neto			
name-suffix	Segundo			
name-suffix	Sobrinho			
name-suffix	Sr			
name-suffix	Sr.			
name-suffix	V			
name-suffix	VI			
name-suffix	VII			
name-suffix	VIII			
name-suffix	XI			
name-suffix	XII			
name-suffix	XIII			
name-suffix	XIV			
name-suffix	XV			
name-suffix	XVI			
name-suffix	XVII			
name-suffix	XVIII			
name-suffix	fils			
name-suffix	père			
name-suffix	the Elder			
name-suffix	the Great			
name-suffix	the Younger			
nationality	Abkhaz	Abkhaz		Abkhazia
nationality	Abkhazian			Abkhazia
nationality	Afghan			Afghanistan
nationality	African			Africa
nationality	African-American			United States
nationality	Afro-American			United States
nationality	Albanian			Albania
nationality	Algerian			Algeria
nationality	Amazonian			Amazonia
nationality	American			United States
nationality	Andean			Andes
nationality	Andorran			Andorra
nationality	Anglo-American			United States
nationality	Angolan			Angola
nationality	Antarctic	Antarctic		Antarctica
nationality	Antiguan			Antigua and Barbuda
nationality	Arab			Arab world
nationality	Arabian			Arabia
nationality	Arctic	Arctic		Arctic
nationality	Argentine			Argentina
nationality	Argentinean			Argentina
nationality	Argentinian			Argentina
nationality	Armenian			Armenia
nationality	Asian			Asia
nationality	Australian			Australia
nationality	Austrian			Austria
nationality	Austro-Hungarian			Austria-Hungary
nationality	Azerbaijani			Azerbaijan
nationality	Azeri			Azerbaijan
nationality	Bahamian			Bahamas
nationality	Bahraini			Bahrain
nationality	Balkan			Balkans
nationality	Baltic	Baltic		Baltic states
nationality	Bangladeshi			Bangladesh
nationality	Barbadian			Barbados
nationality	Basotho	Basotho		Lesotho
nationality	Basque			Basque Country
nationality	Bavarian			Bavaria
nationality	Belarusian			Belarus
nationality	Belarussian			Belarus
nationality	Belgian			Belgium
nationality	Belizean			Belize
nationality	Bengali			Bengal
nationality	Beninese	Beninese		Benin
nationality	Bermudian			Bermuda
nationality	Bhutanese	Bhutanese		Bhutan
nationality	Bissau-Guinean			Guinea-Bissau
nationality	Bolivian			Bolivia
nationality	Bosnian			Bosnia and Herzegovina
nationality	Botswanan			Botswana
nationality	Brazilian			Brazil
nationality	Breton			Brittany
nationality	Brit			United Kingdom
nationality	British	British		United Kingdom
nationality	Briton			United Kingdom
nationality	Bruneian			Brunei
nationality	Bulgarian			Bulgaria
nationality	Burkinabe	Burkinabe		Burkina Faso
nationality	Burkinabé	Burkinabé		Burkina Faso
nationality	Burmese	Burmese		Myanmar
nationality	Burundian			Burundi
nationality	Byelorussian			Belarus
nationality	Californian			California
nationality	Cambodian			Cambodia
nationality	Cameroonian			Cameroon
nationality	Canadian			Canada
nationality	Cape Verdean			Cape Verde
nationality	Caribbean	Caribbean		Caribbean
nationality	Catalan			Catalonia
nationality	Caucasian			Caucasus
nationality	Central African			Central African Republic
nationality	Central American			Central America
nationality	Central Asian			Central Asia
nationality	Central European			Central Europe
nationality	Chadian			Chad
nationality	Chechen			Chechnya
nationality	Chilean			Chile
nationality	Chinese	Chinese		China
nationality	Colombian			Colombia
nationality	Comoran			Comoros
nationality	Comorian			Comoros
nationality	Congolese	Congolese		Congo
nationality	Corsican			Corsica
nationality	Costa Rican			Costa Rica
nationality	Crimean			Crimea
nationality	Croat			Croatia
nationality	Croatian			Croatia
nationality	Cuban			Cuba
nationality	Cypriot			Cyprus
nationality	Czech			Czechia
nationality	Czechoslovak			Czechoslovakia
nationality	Czechoslovakian			Czechoslovakia
nationality	Dane			Denmark
nationality	Danish	Danish		Denmark
nationality	Djiboutian			Djibouti
nationality	Dominican			Dominican Republic
nationality	Dutch	Dutch		Netherlands
nationality	Dutchman			Netherlands
nationality	Dutchwoman			Netherlands
nationality	East African			East Africa
nationality	East Asian			East Asia
nationality	East German			GDR
nationality	East Timorese	East Timorese		East Timor
nationality	Eastern European			Eastern Europe
nationality	Ecuadorean			Ecuador
nationality	Ecuadorian			Ecuador
nationality	Egyptian			Egypt
nationality	Emirati			United Arab Emirates
nationality	English	English		England
nationality	Englishman			England
nationality	Englishwoman			England
nationality	Equatoguinean			Equatorial Guinea
nationality	Equatorial Guinean			Equatorial Guinea
nationality	Eritrean			Eritrea
nationality	Estonian			Estonia
nationality	Ethiopian			Ethiopia
nationality	Eurasian			Eurasia
nationality	European			Europe
nationality	Faroese	Faroese		Faroe Islands
nationality	Fijian			Fiji
nationality	Filipina			Philippines
nationality	Filipino			Philippines
nationality	Finn			Finland
nationality	Finnish	Finnish		Finland
nationality	Flemish	Flemish		Flanders
nationality	French	French		France
nationality	Frenchman			France
nationality	Frenchwoman			France
nationality	Gabonese	Gabonese		Gabon
nationality	Galician			Galicia
nationality	Gambian			Gambia
nationality	Georgian			Georgia
nationality	German			Germany
nationality	Ghanaian			Ghana
nationality	Gibraltarian			Gibraltar
nationality	Greek			Greece
nationality	Greek Cypriot			Cyprus
nationality	Greenlander			Greenland
nationality	Greenlandic	Greenlandic		Greenland
nationality	Grenadian			Grenada
nationality	Guamanian			Guam
nationality	Guatemalan			Guatemala
nationality	Guinean			Guinea
nationality	Guyanese	Guyanese		Guyana
nationality	Haitian			Haiti
nationality	Hawaiian			Hawaii
nationality	Hellenic			Greece
nationality	Himalayan			Himalaya
nationality	Honduran			Honduras
nationality	Hongkonger			Hong Kong
nationality	Hungarian			Hungary
nationality	I-Kiribati			Kiribati
nationality	Iberian			Iberia
nationality	Icelander			Iceland
nationality	Icelandic	Icelandic		Iceland
nationality	Indian			India
nationality	Indochinese	Indochinese		Indochina
nationality	Indonesian			Indonesia
nationality	Iranian			Iran
nationality	Iraqi			Iraq
nationality	Irish	Irish		Ireland
nationality	Irishman			Ireland
nationality	Irishwoman			Ireland
nationality	Israeli			Israel
nationality	Italian			Italy
nationality	Ivoirian			Côte d'Ivoire
nationality	Ivorian			Côte d'Ivoire
nationality	Jamaican			Jamaica
nationality	Japanese	Japanese		Japan
nationality	Jordanian			Jordan
nationality	Kashmiri			Kashmir
nationality	Kazakh			Kazakhstan
nationality	Kazakhstani			Kazakhstan
nationality	Kenyan			Kenya
nationality	Khmer	Khmer		Cambodia
nationality	Kirghiz	Kirghiz		Kyrgyzstan
nationality	Kittitian			Saint Kitts and Nevis
nationality	Kiwi			New Zealand
nationality	Korean			Korea
nationality	Kosovan			Kosovo
nationality	Kosovar			Kosovo
nationality	Kurd			Kurdistan
nationality	Kurdish	Kurdish		Kurdistan
nationality	Kuwaiti			Kuwait
nationality	Kyrgyz	Kyrgyz		Kyrgyzstan
nationality	Kyrgyzstani			Kyrgyzstan
nationality	Lao			Laos
nationality	Laotian			Laos
nationality	Latin American			Latin America
nationality	Latvian			Latvia
nationality	Lebanese	Lebanese		Lebanon
nationality	Levantine			Levant
nationality	Liberian			Liberia
nationality	Libyan			Libya
nationality	Liechtensteiner			Liechtenstein
nationality	Lithuanian			Lithuania
nationality	Luxembourger			Luxembourg
nationality	Luxembourgish			Luxembourg
nationality	Macanese	Macanese		Macao
nationality	Macedonian			North Macedonia
nationality	Maghrebi			Maghreb
nationality	Magyar			Hungary
nationality	Malagasy	Malagasy		Madagascar
nationality	Malawian			Malawi
nationality	Malay			Malaysia
nationality	Malaysian			Malaysia
nationality	Maldivian			Maldives
nationality	Malian			Mali
nationality	Maltese	Maltese		Malta
nationality	Marshallese	Marshallese		Marshall Islands
nationality	Mauritanian			Mauritania
nationality	Mauritian			Mauritius
nationality	Mediterranean	Mediterranean		Mediterranean
nationality	Melanesian			Melanesia
nationality	Mexican			Mexico
nationality	Micronesian			Micronesia
nationality	Middle Eastern			Middle East
nationality	Moldavian			Moldova
nationality	Moldovan			Moldova
nationality	Monegasque			Monaco
nationality	Mongol			Mongolia
nationality	Mongolian			Mongolia
nationality	Montenegrin			Montenegro
nationality	Monégasque			Monaco
nationality	Moroccan			Morocco
nationality	Mosotho	Basotho		Lesotho
nationality	Motswana	Batswana		Botswana
nationality	Mozambican			Mozambique
nationality	Myanmarese	Myanmarese		Myanmar
nationality	Namibian			Namibia
nationality	Nauruan			Nauru
nationality	Nepalese	Nepalese		Nepal
nationality	Nepali			Nepal
nationality	New Zealander			New Zealand
nationality	Nicaraguan			Nicaragua
nationality	Nigerian			Nigeria
nationality	Nigerien			Niger
nationality	Nordic			Nordic countries
nationality	North African			North Africa
nationality	North American			North America
nationality	North Korean			North Korea
nationality	North Vietnamese	North Vietnamese		North Vietnam
nationality	Northern Irish	Northern Irish		Northern Ireland
nationality	Norwegian			Norway
nationality	Oceanian			Oceania
nationality	Omani			Oman
nationality	Ossetian			South Ossetia
nationality	Ottoman			Ottoman Empire
nationality	Pakistani			Pakistan
nationality	Palauan			Palau
nationality	Palestinian			Palestine
nationality	Panamanian			Panama
nationality	Papua New Guinean			Papua New Guinea
nationality	Papuan			Papua New Guinea
nationality	Paraguayan			Paraguay
nationality	Pashtun			Afghanistan
nationality	Persian			Iran
nationality	Peruvian			Peru
nationality	Philippine			Philippines
nationality	Pole			Poland
nationality	Polish	Polish		Poland
nationality	Polynesian			Polynesia
nationality	Portuguese	Portuguese		Portugal
nationality	Prussian			Prussia
nationality	Puerto Rican			Puerto Rico
nationality	Punjabi			Punjab
nationality	Qatari			Qatar
nationality	Quebecois	Quebecois		Quebec
nationality	Québécois	Québécois		Quebec
nationality	Romanian			Romania
nationality	Rumanian			Romania
nationality	Russian			Russia
nationality	Rwandan			Rwanda
nationality	Sahrawi			Western Sahara
nationality	Saint Lucian			Saint Lucia
nationality	Salvadoran			El Salvador
nationality	Salvadorean			El Salvador
nationality	Sammarinese	Sammarinese		San Marino
nationality	Samoan			Samoa
nationality	Santomean			São Tomé and Príncipe
nationality	Saudi			Saudi Arabia
nationality	Saudi Arabian			Saudi Arabia
nationality	Scandinavian			Scandinavia
nationality	Scot			Scotland
nationality	Scots	Scots		Scotland
nationality	Scotsman			Scotland
nationality	Scottish	Scottish		Scotland
nationality	Senegalese	Senegalese		Senegal
nationality	Serb			Serbia
nationality	Serbian			Serbia
nationality	Seychellois	Seychellois		Seychelles
nationality	Siberian			Siberia
nationality	Sicilian			Sicily
nationality	Sierra Leonean			Sierra Leone
nationality	Sindhi			Sindh
nationality	Singaporean			Singapore
nationality	Slavic			Slavic countries
nationality	Slovak			Slovakia
nationality	Slovakian			Slovakia
nationality	Slovene			Slovenia
nationality	Slovenian			Slovenia
nationality	Solomon Islander			Solomon Islands
nationality	Somali			Somalia
nationality	Somalian			Somalia
nationality	South African			South Africa
nationality	South American			South America
nationality	South Asian			South Asia
nationality	South Korean			South Korea
nationality	South Sudanese	South Sudanese		South Sudan
nationality	South Vietnamese	South Vietnamese		South Vietnam
nationality	Southeast Asian			Southeast Asia
nationality	Southern African			Southern Africa
nationality	Soviet			USSR
nationality	Spaniard			Spain
nationality	Spanish	Spanish		Spain
nationality	Sri Lankan			Sri Lanka
nationality	St. Lucian			Saint Lucia
nationality	Sudanese	Sudanese		Sudan
nationality	Surinamese	Surinamese		Suriname
nationality	Swazi			Eswatini
nationality	Swede			Sweden
nationality	Swedish	Swedish		Sweden
nationality	Swiss	Swiss		Switzerland
nationality	Syrian			Syria
nationality	São Toméan			São Tomé and Príncipe
nationality	Taiwanese	Taiwanese		Taiwan
nationality	Tajik			Tajikistan
nationality	Tajikistani			Tajikistan
nationality	Tamil			Tamil Nadu
nationality	Tanzanian			Tanzania
nationality	Tatar			Tatarstan
nationality	Texan			Texas
nationality	Thai			Thailand
nationality	Tibetan			Tibet
nationality	Timorese	Timorese		East Timor
nationality	Tobagonian			Trinidad and Tobago
nationality	Togolese	Togolese		Togo
nationality	Tongan			Tonga
nationality	Trinidadian			Trinidad and Tobago
nationality	Tunisian			Tunisia
nationality	Turk			Turkey
nationality	Turkish	Turkish		Turkey
nationality	Turkish Cypriot			Cyprus
nationality	Turkmen	Turkmens		Turkmenistan
nationality	Turkmenistani			Turkmenistan
nationality	Tuvaluan			Tuvalu
nationality	Ugandan			Uganda
nationality	Uighur			Xinjiang
nationality	Ukrainian			Ukraine
nationality	Uruguayan			Uruguay
nationality	Uyghur			Xinjiang
nationality	Uzbek			Uzbekistan
nationality	Uzbekistani			Uzbekistan
nationality	Vanuatuan			Vanuatu
nationality	Venezuelan			Venezuela
nationality	Vietnamese	Vietnamese		Vietnam
nationality	Vincentian			Saint Vincent and the Grenadines
nationality	Walloon			Wallonia
nationality	Welsh	Welsh		Wales
nationality	Welshman			Wales
nationality	West African			West Africa
nationality	West German			Germany
nationality	Western			West
nationality	Western European			Western Europe
nationality	Yemeni			Yemen
nationality	Yemenite			Yemen
nationality	Yugoslav			Yugoslavia
nationality	Yugoslavian			Yugoslavia
nationality	Zambian			Zambia
nationality	Zimbabwean			Zimbabwe
nationality	ni-Vanuatu	ni-Vanuatu		Vanuatu
non-factive	aims			
non-factive	aspires			
non-factive	bid			
non-factive	campaigning			
non-factive	candidate			
non-factive	considered			
non-factive	could			
non-factive	declined			
non-factive	expected			
non-factive	expects			
non-factive	failed			
non-factive	hoped			
non-factive	hopes			
non-factive	hoping			
non-factive	if			
non-factive	intends			
non-factive	likely			
non-factive	lost			
non-factive	may			
non-factive	might			
non-factive	n't			
non-factive	neither			
non-factive	never			
non-factive	nominated			
non-factive	nor			
non-factive	not			
non-factive	plans			
non-factive	poised			
non-factive	proposed			
non-factive	ran			
non-factive	recommended			
non-factive	refused			
non-factive	rejected			
non-factive	running			
non-factive	seeking			
non-factive	seeks			
non-factive	should			
non-factive	slated			
non-factive	sought			
non-factive	stood			
non-factive	suggested			
non-factive	tipped			
non-factive	tried			
non-factive	unless			
non-factive	unlikely			
non-factive	wanted			
non-factive	wants			
non-factive	wished			
non-factive	wishes			
non-factive	would			
office-noun	archbishopric			archbishop
office-noun	bishopric			bishop
office-noun	captaincy			captain
office-noun	chairmanship			chair
office-noun	chairpersonship			chairperson
office-noun	chairwomanship			chairwoman
office-noun	chancellorship			chancellor
office-noun	chieftaincy			chief
office-noun	co-chairmanship			co-chair
office-noun	co-presidency			co-president
office-noun	command			commander
office-noun	commandership			commander
office-noun	commissionership			commissioner
office-noun	conductorship			conductor
office-noun	consulship			consul
office-noun	curatorship			curator
office-noun	deanery			dean
office-noun	deanship			dean
office-noun	deputy chairmanship			deputy chair
office-noun	directorship			director
office-noun	editorship			editor
office-noun	general secretaryship			general secretary
office-noun	generalship			general
office-noun	governorship			governor
office-noun	headship			head
office-noun	leadership			leader
office-noun	managership			manager
office-noun	mayoralty			mayor
office-noun	mayorship			mayor
office-noun	membership			member
office-noun	moderatorship			moderator
office-noun	prefecture			prefect
office-noun	premiership			prime minister
office-noun	presidency			president
office-noun	presidentship			president
office-noun	prime ministership			prime minister
office-noun	principalship			principal
office-noun	professorship			professor
office-noun	provostship			provost
office-noun	rectorate			rector
office-noun	rectorship			rector
office-noun	seat			member
office-noun	secretary-generalship			secretary-general
office-noun	secretaryship			secretary
office-noun	speakership			speaker
office-noun	stewardship			steward
office-noun	superintendency			superintendent
office-noun	treasurership			treasurer
office-noun	trusteeship			trustee
office-noun	vice-chairmanship			vice-chair
office-noun	vice-chancellorship			vice-chancellor
office-noun	vice-presidency			vice-president
office-verb	abandoned			resign
office-verb	abdication			resign
office-verb	accept			become
office-verb	accepted			become
office-verb	accepts			become
office-verb	appointment			become
office-verb	assignment			become
office-verb	assume			become
office-verb	assumed			become
office-verb	assumes			become
office-verb	assuming			become
office-verb	cede			resign
office-verb	ceded			resign
office-verb	cedes			resign
office-verb	combines			serve
office-verb	confirmation			become
office-verb	designation			become
office-verb	dismissal			resign
office-verb	election			become
office-verb	forfeited			resign
office-verb	gained			become
office-verb	gains			become
office-verb	get			become
office-verb	gets			become
office-verb	got			become
office-verb	handed			resign
office-verb	handing			resign
office-verb	hands			resign
office-verb	held			serve
office-verb	hold			serve
office-verb	holding			serve
office-verb	holds			serve
office-verb	induction			become
office-verb	inherit			become
office-verb	inherited			become
office-verb	inherits			become
office-verb	installation			become
office-verb	investiture			become
office-verb	keep			serve
office-verb	keeps			serve
office-verb	kept			serve
office-verb	left			resign
office-verb	lost			resign
office-verb	obtained			become
office-verb	occupied			serve
office-verb	occupies			serve
office-verb	pass			resign
office-verb	passed			resign
office-verb	passes			resign
office-verb	passing			resign
office-verb	promotion			become
office-verb	quit			resign
office-verb	re-appointment			become
office-verb	re-election			become
office-verb	reappointment			become
office-verb	receive			become
office-verb	received			become
office-verb	receives			become
office-verb	reelection			become
office-verb	relinquish			resign
office-verb	relinquished			resign
office-verb	relinquishes			resign
office-verb	relinquishing			resign
office-verb	removal			resign
office-verb	renounced			resign
office-verb	resignation			resign
office-verb	retain			serve
office-verb	retained			serve
office-verb	retains			serve
office-verb	secured			become
office-verb	selection			become
office-verb	surrendered			resign
office-verb	surrenders			resign
office-verb	take			become
office-verb	taken			become
office-verb	takes			become
office-verb	taking			become
office-verb	took			become
office-verb	transferred			resign
office-verb	transfers			resign
office-verb	turned			resign
office-verb	undertook			become
office-verb	vacate			resign
office-verb	vacated			resign
office-verb	vacates			resign
office-verb	won			become
office-verb	yielded			resign
office-verb	yields			resign
ordinal	eighteenth			18
ordinal	eighth			8
ordinal	eightieth			80
ordinal	eighty-eighth			88
ordinal	eighty-fifth			85
ordinal	eighty-first			81
ordinal	eighty-fourth			84
ordinal	eighty-ninth			89
ordinal	eighty-second			82
ordinal	eighty-seventh			87
ordinal	eighty-sixth			86
ordinal	eighty-third			83
ordinal	eleventh			11
ordinal	fifteenth			15
ordinal	fifth			5
ordinal	fiftieth			50
ordinal	fifty-eighth			58
ordinal	fifty-fifth			55
ordinal	fifty-first			51
ordinal	fifty-fourth			54
ordinal	fifty-ninth			59
ordinal	fifty-second			52
ordinal	fifty-seventh			57
ordinal	fifty-sixth			56
ordinal	fifty-third			53
ordinal	first			1
ordinal	fortieth			40
ordinal	forty-eighth			48
ordinal	forty-fifth			45
ordinal	forty-first			41
ordinal	forty-fourth			44
ordinal	forty-ninth			49
ordinal	forty-second			42
ordinal	forty-seventh			47
ordinal	forty-sixth			46
ordinal	forty-third			43
ordinal	fourteenth			14
ordinal	fourth			4
ordinal	hundredth			100
ordinal	nineteenth			19
ordinal	ninetieth			90
ordinal	ninety-eighth			98
ordinal	ninety-fifth			95
ordinal	ninety-first			91
ordinal	ninety-fourth			94
ordinal	ninety-ninth			99
ordinal	ninety-second			92
ordinal	ninety-seventh			97
ordinal	ninety-sixth			96
ordinal	ninety-third			93
ordinal	ninth			9
ordinal	one hundredth			100
ordinal	second			2
ordinal	seventeenth			17
ordinal	seventh			7
ordinal	seventieth			70
ordinal	seventy-eighth			78
ordinal	seventy-fifth			75
ordinal	seventy-first			71
ordinal	seventy-fourth			74
ordinal	seventy-ninth			79
ordinal	seventy-second			72
ordinal	seventy-seventh			77
ordinal	seventy-sixth			76
ordinal	seventy-third			73
ordinal	sixteenth			16
ordinal	sixth			6
ordinal	sixtieth			60
ordinal	sixty-eighth			68
ordinal	sixty-fifth			65
ordinal	sixty-first			61
ordinal	sixty-fourth			64
ordinal	sixty-ninth			69
ordinal	sixty-second			62
ordinal	sixty-seventh			67
ordinal	sixty-sixth			66
ordinal	sixty-third			63
ordinal	tenth			10
ordinal	third			3
ordinal	thirteenth			13
ordinal	thirtieth			30
ordinal	thirty-eighth			38
ordinal	thirty-fifth			35
ordinal	thirty-first			31
ordinal	thirty-fourth			34
ordinal	thirty-ninth			39
ordinal	thirty-second			32
ordinal	thirty-seventh			37
ordinal	thirty-sixth			36
ordinal	thirty-third			33
ordinal	thousandth			1000
ordinal	twelfth			12
ordinal	twentieth			20
ordinal	twenty-eighth			28
ordinal	twenty-fifth			25
ordinal	twenty-first			21
ordinal	twenty-fourth			24
ordinal	twenty-ninth			29
ordinal	twenty-second			22
ordinal	twenty-seventh			27
ordinal	twenty-sixth			26
ordinal	twenty-third			23
people-noun	Buddhist			
people-noun	Catholic			
people-noun	Hindu			
people-noun	Jew			
people-noun	Moslem			
people-noun	Muslim			
people-noun	Nazi			
people-noun	Protestant			
people-noun	Shia			
people-noun	Shiite			
people-noun	Sikh			
people-noun	Sunni			
people-noun	VIP			
people-noun	aborigine			
people-noun	activist			
people-noun	actor			
people-noun	actress			
people-noun	admirer			
people-noun	adult			
people-noun	aid worker			
people-noun	alien			
people-noun	ally			
people-noun	alumna	alumnae		
people-noun	alumnus	alumni		
people-noun	analyst			
people-noun	ancestor			
people-noun	anti-Japanese fighter			
people-noun	appointee			
people-noun	artisan			
people-noun	artist			
people-noun	astronaut			
people-noun	asylum seeker			
people-noun	atheist			
people-noun	attendants			
people-noun	attendee			attendance
people-noun	aunt			
people-noun	awardee			
people-noun	baby			
people-noun	believer			
people-noun	bereaved family			
people-noun	boy			
people-noun	brother			
people-noun	builder			
people-noun	bureaucrat			
people-noun	businessman			
people-noun	businesspeople			
people-noun	businessperson			
people-noun	businesswoman			
people-noun	bystander			
people-noun	cadre			
people-noun	candidate			
people-noun	capitalist			
people-noun	captive			
people-noun	carpenter			
people-noun	casualty			
people-noun	child	children		
people-noun	churchgoer			
people-noun	churchman			
people-noun	citizen			
people-noun	civil servant			
people-noun	classmate			
people-noun	clergy			
people-noun	clergyman			
people-noun	cleric			
people-noun	client			
people-noun	co-host			host
people-noun	coal miner			
people-noun	colleague			
people-noun	commentator			
people-noun	communist			
people-noun	commuter			
people-noun	companion			
people-noun	compatriot			
people-noun	competitor			
people-noun	comrade			
people-noun	conscript			
people-noun	conservative			
people-noun	constructor			
people-noun	consumer			
people-noun	contestant			
people-noun	convict			
people-noun	cosmonaut			
people-noun	counterpart			
people-noun	countryman			
people-noun	cousin			
people-noun	craftsman			
people-noun	creator			
people-noun	crew member			
people-noun	crewman			
people-noun	customer			
people-noun	dancer			
people-noun	daughter			
people-noun	debater			
people-noun	defector			
people-noun	defendant			
people-noun	delegate			
people-noun	democrat			
people-noun	demonstrator			
people-noun	descendant			
people-noun	deserter			
people-noun	detainee			
people-noun	detective			
people-noun	dignitaries			
people-noun	dignitary			
people-noun	diplomat			
people-noun	discussant			speech
people-noun	displaced person			
people-noun	driver			
people-noun	educator			
people-noun	elder			
people-noun	elector			
people-noun	electrician			
people-noun	emigrant			
people-noun	employee			
people-noun	employer			
people-noun	enemy			
people-noun	entertainer			
people-noun	entrepreneur			
people-noun	environmentalist			
people-noun	ex-serviceman			
people-noun	exile			
people-noun	expert			
people-noun	fallen fighter			
people-noun	farmer			
people-noun	farmhand			
people-noun	fascist			
people-noun	father			
people-noun	fellow countryman			
people-noun	feminist			
people-noun	fiancé			
people-noun	fiancée			
people-noun	fighter			
people-noun	finalist			
people-noun	fireman			
people-noun	fisherman			
people-noun	follower			
people-noun	foreign guest			guest
people-noun	foreigner			
people-noun	friend			
people-noun	functionary			
people-noun	gentlemen			
people-noun	girl			
people-noun	government official			
people-noun	graduate			
people-noun	grandchild	grandchildren		
people-noun	granddaughter			
people-noun	grandfather			
people-noun	grandmother			
people-noun	grandparent			
people-noun	grandson			
people-noun	guard			
people-noun	guerilla			
people-noun	guerrilla			
people-noun	guest			guest
people-noun	guest of honor			guest
people-noun	guest of honour			guest
people-noun	gunman			
people-noun	health worker			
people-noun	heir			
people-noun	heroine			
people-noun	homeowner			
people-noun	honoree			
people-noun	host			host
people-noun	hostage			
people-noun	housewife	housewives		
people-noun	human being			
people-noun	humanitarian worker			
people-noun	husband			
people-noun	immigrant			
people-noun	imperialist			
people-noun	incumbent			
people-noun	independent			
people-noun	indigenous people			
people-noun	infant			
people-noun	inhabitant			
people-noun	inmate			
people-noun	innovator			
people-noun	insider			
people-noun	insurgent			
people-noun	intellectual			
people-noun	investor			
people-noun	invitee			guest
people-noun	islander			
people-noun	journalist			
people-noun	keynote speaker			speech
people-noun	kid			
people-noun	labor innovator			
people-noun	laborer			
people-noun	laborite			
people-noun	labourer			
people-noun	labourite			
people-noun	ladies			
people-noun	landlord			
people-noun	lawmaker			
people-noun	lawyer			
people-noun	layman			
people-noun	leading official			
people-noun	league member			
people-noun	lecturer			
people-noun	legislator			
people-noun	liberal			
people-noun	listener			
people-noun	loser			
people-noun	loyalist			
people-noun	maid			
people-noun	marcher			
people-noun	mason			
people-noun	medalist			
people-noun	medallist			
people-noun	medic			
people-noun	men			
people-noun	mercenary			
people-noun	merchant			
people-noun	migrant			
people-noun	migrant worker			
people-noun	militant			
people-noun	militiaman			
people-noun	miner			
people-noun	model worker			
people-noun	monarchist			
people-noun	mother			
people-noun	motorist			
people-noun	mourner			
people-noun	musician			
people-noun	nationalist			
people-noun	neighbor			
people-noun	neighbour			
people-noun	nephew			
people-noun	newcomer			
people-noun	newsman			
people-noun	newswoman			
people-noun	niece			
people-noun	nominee			
people-noun	notable			
people-noun	nurse			
people-noun	observer			attendance
people-noun	office worker			
people-noun	officeholder			
people-noun	officer and soldier			
people-noun	officers and men			
people-noun	official			
people-noun	old man			
people-noun	old people			
people-noun	old woman			
people-noun	onlooker			
people-noun	opponent			
people-noun	organiser			
people-noun	organizer			
people-noun	orphan			
people-noun	overseas compatriot			
people-noun	panelist			speech
people-noun	panellist			speech
people-noun	paratrooper			
people-noun	parent			
people-noun	participant			attendance
people-noun	partisan			
people-noun	party member			
people-noun	party official			
people-noun	passenger			
people-noun	passer-by	passers-by		
people-noun	patriot			
people-noun	peacekeeper			
people-noun	peasant			
people-noun	pedestrian			
people-noun	pensioner			
people-noun	people			
people-noun	performer			
people-noun	person	people		
people-noun	personage			
people-noun	personnel			
people-noun	pilgrim			
people-noun	pilot			
people-noun	poet			
people-noun	policeman			
people-noun	policewoman			
people-noun	politician			
people-noun	populace			
people-noun	population			
people-noun	predecessor			
people-noun	pressman			
people-noun	prisoner			
people-noun	prisoner of war	prisoners of war		
people-noun	private soldier			
people-noun	prize-winner			
people-noun	prizewinner			
people-noun	professional			
people-noun	protester			
people-noun	protestor			
people-noun	public servant			
people-noun	pupil			
people-noun	railwayman			
people-noun	rapporteur			report
people-noun	rebel			
people-noun	recipient			
people-noun	recruit			
people-noun	refugee			
people-noun	relative			
people-noun	religionist			
people-noun	religious people			
people-noun	reporter			
people-noun	republican			
people-noun	rescue worker			
people-noun	rescuer			
people-noun	researcher			
people-noun	reservist			
people-noun	resident			
people-noun	retiree			
people-noun	revolutionary			
people-noun	revolutionary fighter			
people-noun	rioter			
people-noun	rival			
people-noun	roommate			
people-noun	royalist			
people-noun	runner-up	runners-up		
people-noun	sailor			
people-noun	scholar			
people-noun	schoolboy			
people-noun	schoolchild	schoolchildren		
people-noun	schoolchildren			
people-noun	schoolgirl			
people-noun	scientist			
people-noun	seafarer			
people-noun	security guard			
people-noun	senior citizen			
people-noun	senior official			
people-noun	separatist			
people-noun	servant			
people-noun	service member			
people-noun	service personnel			
people-noun	service persons			
people-noun	serviceman			
people-noun	servicewoman			
people-noun	settler			
people-noun	shareholder			
people-noun	shock worker			
people-noun	shopkeeper			
people-noun	sibling			
people-noun	signatory			signing
people-noun	singer			
people-noun	sister			
people-noun	smelter			
people-noun	sniper			
people-noun	social democrat			
people-noun	socialist			
people-noun	soldier			
people-noun	soldier-builder			
people-noun	son			
people-noun	speaker			speech
people-noun	spectator			
people-noun	spouse			
people-noun	staff			
people-noun	staff member			
people-noun	staffer			
people-noun	steelmaker			
people-noun	steelworker			
people-noun	stockholder			
people-noun	stranger			
people-noun	striker			
people-noun	student			
people-noun	subordinate			
people-noun	successor			
people-noun	superior			
people-noun	supporter			
people-noun	survivor			
people-noun	suspect			
people-noun	sympathizer			
people-noun	taxpayer			
people-noun	teacher			
people-noun	technician			
people-noun	teenager			
people-noun	tenant			
people-noun	terrorist			
people-noun	textile worker			
people-noun	toiler			
people-noun	tourist			
people-noun	townsman			
people-noun	townspeople			
people-noun	trader			
people-noun	trainer			
people-noun	traveler			
people-noun	traveller			
people-noun	troops			
people-noun	tutor			
people-noun	twin			
people-noun	uncle			
people-noun	undergraduate			
people-noun	union member			
people-noun	veteran			
people-noun	victim			
people-noun	viewer			
people-noun	villager			
people-noun	visitor			
people-noun	volunteer			
people-noun	voter			
people-noun	war dead			
people-noun	war hero	war heroes		
people-noun	war veteran			
people-noun	watchman			
people-noun	weaver			
people-noun	welder			
people-noun	well-wisher			
people-noun	widow			
people-noun	widower			
people-noun	wife	wives		
people-noun	witness			
people-noun	woman			
people-noun	women			
people-noun	worker			
people-noun	working people			
people-noun	workman			
people-noun	worshipper			
people-noun	writer			
people-noun	young people			
people-noun	youngster			
people-noun	youngsters			
people-noun	youth			
people-noun	youth and children			
people-noun	youth and students			
people-noun	émigré			
place-noun	D.C.			
place-noun	aerodrome			
place-noun	aimag			
place-noun	airbase			
place-noun	airfield			
place-noun	airport			
place-noun	allee			
place-noun	alley			
place-noun	amphoe			
place-noun	amusement park			
place-noun	apartment building			
place-noun	apartment house			
place-noun	arch			
place-noun	archipelago			
place-noun	area			
place-noun	arena			
place-noun	arrondissement			
place-noun	assembly hall			
place-noun	atoll			
place-noun	auditorium			
place-noun	autonomous prefecture			
place-noun	autonomous region			
place-noun	autonomous republic			
place-noun	ave			
place-noun	ave.			
place-noun	avenida			
place-noun	avenue			
place-noun	banquet hall			
place-noun	barangay			
place-noun	barracks	barracks		
place-noun	basin			
place-noun	bathhouse			
place-noun	battle site			
place-noun	battlefield			
place-noun	bay		also-surname	
place-noun	bazaar			
place-noun	beach		also-surname	
place-noun	birthplace			
place-noun	block			
place-noun	blvd			
place-noun	blvd.			
place-noun	bog			
place-noun	border			
place-noun	border area			
place-noun	borough			
place-noun	botanical garden			
place-noun	boulevard			
place-noun	brook		also-surname	
place-noun	building			
place-noun	burial ground			
place-noun	bus station			
place-noun	bypass			
place-noun	calle			
place-noun	canton			
place-noun	canyon			
place-noun	cape		also-surname	
place-noun	capital			
place-noun	capitol			
place-noun	castle		also-surname	
place-noun	causeway			
place-noun	cave		also-surname	
place-noun	cemetery			
place-noun	chamber			
place-noun	changwat			
place-noun	channel			
place-noun	circus			
place-noun	citadel			
place-noun	city			
place-noun	city hall			
place-noun	cliff		also-surname	
place-noun	coast			
place-noun	colony			
place-noun	compound			
place-noun	concert hall			
place-noun	conference center			
place-noun	conference centre			
place-noun	conference hall			
place-noun	continent			
place-noun	convention center			
place-noun	convention centre			
place-noun	corridor			
place-noun	cosmodrome			
place-noun	county			
place-noun	courthouse			
place-noun	cove			
place-noun	crater			
place-noun	creek			
place-noun	crescent			
place-noun	crossing			
place-noun	crossroads	crossroads		
place-noun	dam			
place-noun	delta			
place-noun	demilitarized zone			
place-noun	dependency			
place-noun	desert			
place-noun	district			
place-noun	dormitory			
place-noun	duchy			
place-noun	dunes			
place-noun	economic zone			
place-noun	embankment			
place-noun	emirate			
place-noun	empire			
place-noun	enclave			
place-noun	equator			
place-noun	esplanade			
place-noun	estuary			
place-noun	exclave			
place-noun	exhibition center			
place-noun	exhibition hall			
place-noun	exhibition house			
place-noun	expressway			
place-noun	favela			
place-noun	ferry			
place-noun	firth			
place-noun	fjord			
place-noun	flyover			
place-noun	foot of mount			
place-noun	football ground			
place-noun	footbridge			
place-noun	forest		also-surname	
place-noun	forests			
place-noun	fort			
place-noun	fortress			
place-noun	fountain		also-surname	
place-noun	free trade zone			
place-noun	freeway			
place-noun	front line			
place-noun	frontier			
place-noun	funfair			
place-noun	garden		also-surname	
place-noun	gardens		also-surname	
place-noun	glacier			
place-noun	golf course			
place-noun	gorge			
place-noun	governorate			
place-noun	graveyard			
place-noun	grove		also-surname	
place-noun	guest hall			
place-noun	guest house			
place-noun	guesthouse			
place-noun	gulf			
place-noun	gymnasium			
place-noun	hall		also-surname	
place-noun	hamlet			
place-noun	harbor			
place-noun	harbour			
place-noun	headland			
place-noun	health complex			
place-noun	heights			
place-noun	helipad			
place-noun	heliport			
place-noun	hemisphere			
place-noun	highland			
place-noun	highlands			
place-noun	highway			
place-noun	hill		also-surname	
place-noun	hill station			
place-noun	hills		also-surname	
place-noun	historic site			
place-noun	homeland			
place-noun	hostel			
place-noun	hot spring			
place-noun	ice rink			
place-noun	industrial park			
place-noun	industrial zone			
place-noun	inlet			
place-noun	interchange			
place-noun	intersection			
place-noun	island			
place-noun	islands		also-surname	
place-noun	isle			
place-noun	isles			
place-noun	islet			
place-noun	isthmus	isthmuses		
place-noun	jalan			
place-noun	junction			
place-noun	jungle			
place-noun	kabupaten			
place-noun	kampong			
place-noun	kampung			
place-noun	kecamatan			
place-noun	kelurahan			
place-noun	khanate			
place-noun	kingdom			
place-noun	krai			
place-noun	lagoon			
place-noun	lake		also-surname	
place-noun	lane		also-surname	
place-noun	launch pad			
place-noun	lecture hall			
place-noun	lighthouse			
place-noun	locality			
place-noun	log cabin			
place-noun	lowlands			
place-noun	mandal			
place-noun	mansion			
place-noun	marg			
place-noun	marina			
place-noun	market			
place-noun	marketplace			
place-noun	marsh		also-surname	
place-noun	martyrs' cemetery			
place-noun	mausoleum			
place-noun	meadow		also-surname	
place-noun	meeting hall			
place-noun	meeting room			
place-noun	megacity			
place-noun	metropolis	metropolises		
place-noun	mews			
place-noun	moor		also-surname	
place-noun	motel			
place-noun	motorway			
place-noun	mountain			
place-noun	mountain range			
place-noun	mountains			
place-noun	mt			
place-noun	mt.			
place-noun	muang			
place-noun	municipality			
place-noun	museum house			
place-noun	national park			
place-noun	native house			
place-noun	nature reserve			
place-noun	neighborhood			
place-noun	neighbourhood			
place-noun	new town			
place-noun	oasis	oases		
place-noun	obelisk			
place-noun	oblast			
place-noun	ocean			
place-noun	oil field			
place-noun	okrug			
place-noun	old home			
place-noun	overpass			
place-noun	palace			
place-noun	panchayat			
place-noun	park		also-surname	
place-noun	parkway			
place-noun	parliament building			
place-noun	paseo			
place-noun	pasture			
place-noun	pavilion			
place-noun	peak		also-surname	
place-noun	peninsula			
place-noun	piazza			
place-noun	pier			
place-noun	pipeline			
place-noun	plain		also-surname	
place-noun	plains		also-surname	
place-noun	plateau			
place-noun	platz			
place-noun	plaza			
place-noun	pleasure ground			
place-noun	pond		also-surname	
place-noun	port			
place-noun	prairie			
place-noun	precinct			
place-noun	prefecture			
place-noun	presidential palace			
place-noun	principality			
place-noun	promenade			
place-noun	promontory			
place-noun	prospekt			
place-noun	protectorate			
place-noun	province			
place-noun	quay			
place-noun	racecourse			
place-noun	racetrack			
place-noun	railway station			
place-noun	raion			
place-noun	rambla			
place-noun	range			
place-noun	rapids			
place-noun	ravine			
place-noun	rayon			
place-noun	rd.			
place-noun	regency			
place-noun	region			
place-noun	reservation			
place-noun	reservoir			
place-noun	resort			
place-noun	reviewing stand			
place-noun	revolutionary site			
place-noun	ridge			
place-noun	ring road			
place-noun	rink			
place-noun	river			
place-noun	road			
place-noun	rostrum			
place-noun	roundabout			
place-noun	row			
place-noun	rua			
place-noun	rue			
place-noun	savanna			
place-noun	sea			
place-noun	secret camp			
place-noun	settlement			
place-noun	shantytown			
place-noun	shire			
place-noun	shopping center			
place-noun	shopping centre			
place-noun	shore		also-surname	
place-noun	site			
place-noun	skating rink			
place-noun	ski resort			
place-noun	ski slope			
place-noun	skyscraper			
place-noun	sluice			
place-noun	slum			
place-noun	soi			
place-noun	souk			
place-noun	soum			
place-noun	spaceport			
place-noun	special economic zone			
place-noun	special zone			
place-noun	square			
place-noun	stadium			
place-noun	state guest house			
place-noun	station			
place-noun	steppe			
place-noun	strait			
place-noun	straits			
place-noun	strasse			
place-noun	straße			
place-noun	stream			
place-noun	street		also-surname	
place-noun	sub-district			
place-noun	subcontinent			
place-noun	subdistrict			
place-noun	subprefecture			
place-noun	suburb			
place-noun	subway station			
place-noun	sultanate			
place-noun	swamp			
place-noun	swimming pool			
place-noun	tableland			
place-noun	taiga			
place-noun	taluk			
place-noun	taluka			
place-noun	tehsil			
place-noun	terminal			
place-noun	terrace			
place-noun	territory			
place-noun	thana			
place-noun	tidal flat			
place-noun	tideland			
place-noun	tomb			
place-noun	tower		also-surname	
place-noun	town			
place-noun	town hall			
place-noun	township			
place-noun	tribune			
place-noun	tundra			
place-noun	tunnel			
place-noun	turnpike			
place-noun	ulitsa			
place-noun	underpass			
place-noun	upazila			
place-noun	uplands			
place-noun	valley			
place-noun	velodrome			
place-noun	venue			
place-noun	viaduct			
place-noun	vilayet			
place-noun	villa			
place-noun	village			
place-noun	voivodeship			
place-noun	volcano	volcanoes		
place-noun	wadi			
place-noun	ward		also-surname	
place-noun	water park			
place-noun	waterfall			
place-noun	waterpark			
place-noun	waters		also-surname	
place-noun	wetland			
place-noun	wharf		also-surname	
place-noun	wilaya			
place-noun	windmill			
place-noun	workers' district			
place-noun	zone			
policy-field	African affairs			
policy-field	Arab affairs			
policy-field	Asian affairs			
policy-field	European Union affairs			
policy-field	European affairs			
policy-field	European integration			
policy-field	Islamic affairs			
policy-field	administration			
policy-field	administrative			
policy-field	administrative affairs			
policy-field	administrative reform			
policy-field	aeronautics			
policy-field	aerospace			
policy-field	affairs			
policy-field	agitation			
policy-field	agricultural			
policy-field	agricultural science			
policy-field	agricultural sciences			
policy-field	agriculture			
policy-field	air force			
policy-field	animal husbandry			
policy-field	anti-corruption			
policy-field	aquaculture			
policy-field	archaeology			
policy-field	archives			
policy-field	armaments			
policy-field	armed forces			
policy-field	arms control			
policy-field	army			
policy-field	art			
policy-field	artillery			
policy-field	arts			
policy-field	astronautics			
policy-field	atomic			
policy-field	atomic energy			
policy-field	atomic energy industry			
policy-field	audit			
policy-field	auditing			
policy-field	automation			
policy-field	automation industry			
policy-field	automobile industry			
policy-field	aviation			
policy-field	banking			
policy-field	biology			
policy-field	border			
policy-field	border affairs			
policy-field	borders			
policy-field	broadcasting			
policy-field	budget			
policy-field	building materials			
policy-field	building-materials industry			
policy-field	business			
policy-field	business affairs			
policy-field	cabinet affairs			
policy-field	cadre affairs			
policy-field	cadres			
policy-field	capital construction			
policy-field	cardiology			
policy-field	cartography			
policy-field	cement			
policy-field	chemical			
policy-field	chemical industry			
policy-field	chemistry			
policy-field	children			
policy-field	city management			
policy-field	civil			
policy-field	civil affairs			
policy-field	civil aviation			
policy-field	civil defence			
policy-field	civil defense			
policy-field	civil protection			
policy-field	civil service			
policy-field	climate			
policy-field	climate change			
policy-field	coal			
policy-field	coal industry			
policy-field	coffee			
policy-field	combat training			
policy-field	commerce			
policy-field	commerce and industry			
policy-field	commercial			
policy-field	communications			
policy-field	communications security			
policy-field	compatriots			
policy-field	competition			
policy-field	conservation			
policy-field	constitutional affairs			
policy-field	construction			
policy-field	construction and building-materials industry			
policy-field	consumer affairs			
policy-field	consumer goods			
policy-field	consumer goods production			
policy-field	consumer protection			
policy-field	control			
policy-field	cooperation			
policy-field	cooperatives			
policy-field	corrections			
policy-field	corruption			
policy-field	cotton			
policy-field	counter-terrorism			
policy-field	counterintelligence			
policy-field	counterterrorism			
policy-field	crafts			
policy-field	crime			
policy-field	cults			
policy-field	cults and religion			
policy-field	cultural			
policy-field	cultural affairs			
policy-field	cultural exchange			
policy-field	cultural heritage			
policy-field	cultural relations			
policy-field	culture			
policy-field	customs			
policy-field	cyber security			
policy-field	dairy			
policy-field	data protection			
policy-field	defence			
policy-field	defence industry			
policy-field	defense			
policy-field	defense industry			
policy-field	dentistry			
policy-field	development			
policy-field	development cooperation			
policy-field	diaspora			
policy-field	digital			
policy-field	digital affairs			
policy-field	digital transformation			
policy-field	digitalization			
policy-field	disarmament			
policy-field	disaster management			
policy-field	discipline			
policy-field	disease control			
policy-field	disease prevention			
policy-field	documents			
policy-field	domestic			
policy-field	domestic trade			
policy-field	drinking water			
policy-field	drug control			
policy-field	drugs			
policy-field	ecology			
policy-field	economic			
policy-field	economic affairs			
policy-field	economic development			
policy-field	economic planning			
policy-field	economic policy			
policy-field	economic relations			
policy-field	economics			
policy-field	economy			
policy-field	education			
policy-field	educational			
policy-field	elections			
policy-field	electoral affairs			
policy-field	electric			
policy-field	electric power industry			
policy-field	electricity			
policy-field	electronic			
policy-field	electronics			
policy-field	electronics industry			
policy-field	emergencies			
policy-field	emergency management			
policy-field	emergency situations			
policy-field	emigration			
policy-field	employment			
policy-field	energy			
policy-field	energy efficiency			
policy-field	engineering			
policy-field	engineering sciences			
policy-field	enterprises			
policy-field	environment			
policy-field	environmental			
policy-field	environmental protection			
policy-field	epidemic prevention			
policy-field	equality			
policy-field	ethics			
policy-field	ethnic affairs			
policy-field	ethnic minorities			
policy-field	exchange			
policy-field	external			
policy-field	external affairs			
policy-field	external cultural relations			
policy-field	external economic relations			
policy-field	external trade			
policy-field	extractive			
policy-field	extractive industries			
policy-field	family			
policy-field	family affairs			
policy-field	family planning			
policy-field	farming			
policy-field	fertilizer			
policy-field	film			
policy-field	films			
policy-field	finance			
policy-field	financial			
policy-field	financial markets			
policy-field	fine arts			
policy-field	fire protection			
policy-field	fiscal policy			
policy-field	fish			
policy-field	fisheries			
policy-field	fishing industry			
policy-field	food			
policy-field	food administration			
policy-field	food industry			
policy-field	food procurement and administration			
policy-field	foodstuff			
policy-field	foreign			
policy-field	foreign affairs			
policy-field	foreign economic relations			
policy-field	foreign exchange			
policy-field	foreign investment			
policy-field	foreign languages			
policy-field	foreign policy			
policy-field	foreign relations			
policy-field	foreign trade			
policy-field	forestry			
policy-field	forests			
policy-field	friendship			
policy-field	friendship with foreign countries			
policy-field	fruit growing			
policy-field	gardens			
policy-field	gas			
policy-field	gender			
policy-field	gender equality			
policy-field	general			
policy-field	general affairs			
policy-field	general education			
policy-field	general operations			
policy-field	geodesy			
policy-field	geological prospecting			
policy-field	geology			
policy-field	grain			
policy-field	handicraft			
policy-field	handicrafts			
policy-field	health			
policy-field	healthcare			
policy-field	heavy industry			
policy-field	heritage			
policy-field	higher			
policy-field	higher education			
policy-field	highways			
policy-field	history			
policy-field	home affairs			
policy-field	homeland security			
policy-field	housing			
policy-field	human			
policy-field	human resources			
policy-field	human rights			
policy-field	humanitarian			
policy-field	hydro-meteorology			
policy-field	hydrology			
policy-field	hydropower			
policy-field	hygiene			
policy-field	ideological			
policy-field	ideological affairs			
policy-field	ideology			
policy-field	immigration			
policy-field	indigenous affairs			
policy-field	industrial			
policy-field	industry			
policy-field	information			
policy-field	information industry			
policy-field	information technology			
policy-field	infrastructure			
policy-field	innovation			
policy-field	inspection			
policy-field	insurance			
policy-field	integrity			
policy-field	intellectual property			
policy-field	intelligence			
policy-field	interior			
policy-field	internal			
policy-field	internal affairs			
policy-field	internal revenue			
policy-field	internal trade			
policy-field	international			
policy-field	international affairs			
policy-field	international cooperation			
policy-field	international development			
policy-field	international relations			
policy-field	international trade			
policy-field	investment			
policy-field	iron and steel			
policy-field	irrigation			
policy-field	jewel processing			
policy-field	judicial			
policy-field	justice			
policy-field	labor			
policy-field	labour			
policy-field	lakes			
policy-field	land			
policy-field	land administration			
policy-field	land and environment			
policy-field	land and environment protection			
policy-field	land and maritime transport			
policy-field	lands			
policy-field	languages			
policy-field	law			
policy-field	legal			
policy-field	legal affairs			
policy-field	leisure			
policy-field	liaison			
policy-field	libraries			
policy-field	licensing			
policy-field	light industry			
policy-field	linguistics			
policy-field	literature			
policy-field	livestock			
policy-field	livestock production			
policy-field	local			
policy-field	local administration			
policy-field	local government			
policy-field	local industry			
policy-field	logistics			
policy-field	lumber industry			
policy-field	machine building			
policy-field	machine-building			
policy-field	machine-building industry			
policy-field	machinery			
policy-field	manpower			
policy-field	marine			
policy-field	marine resources			
policy-field	maritime			
policy-field	maritime affairs			
policy-field	maritime transport			
policy-field	markets			
policy-field	materials supply			
policy-field	mathematics			
policy-field	measures			
policy-field	meat			
policy-field	mechanical			
policy-field	media			
policy-field	medical			
policy-field	medical sciences			
policy-field	medicine			
policy-field	metallurgical			
policy-field	metallurgical industry			
policy-field	metallurgy			
policy-field	meteorological affairs			
policy-field	meteorology			
policy-field	migration			
policy-field	military			
policy-field	military affairs			
policy-field	military industry			
policy-field	military training			
policy-field	mineral resources			
policy-field	mines			
policy-field	mining			
policy-field	mining industry			
policy-field	minorities			
policy-field	minority affairs			
policy-field	mobilization			
policy-field	monetary affairs			
policy-field	monetary policy			
policy-field	monuments			
policy-field	municipal affairs			
policy-field	munitions			
policy-field	munitions industry			
policy-field	museums			
policy-field	music			
policy-field	narcotics			
policy-field	national			
policy-field	national defence			
policy-field	national defense			
policy-field	national parks			
policy-field	national security			
policy-field	nationalities			
policy-field	native affairs			
policy-field	natural resources			
policy-field	natural sciences			
policy-field	naval			
policy-field	navy			
policy-field	nomadic affairs			
policy-field	nuclear			
policy-field	nuclear energy			
policy-field	nursing			
policy-field	obstetrics			
policy-field	occupational safety			
policy-field	oceanography			
policy-field	oil			
policy-field	oncology			
policy-field	operations			
policy-field	ordnance			
policy-field	organization			
policy-field	organizational			
policy-field	organizational affairs			
policy-field	organized crime			
policy-field	outer space			
policy-field	overseas compatriots affairs			
policy-field	overseas territories			
policy-field	oversight			
policy-field	paper industry			
policy-field	parks			
policy-field	parliamentary affairs			
policy-field	party affairs			
policy-field	party finance			
policy-field	party history			
policy-field	patents			
policy-field	peace			
policy-field	pediatrics			
policy-field	pensions			
policy-field	people's armed forces			
policy-field	people's security			
policy-field	personnel			
policy-field	petroleum			
policy-field	pharmaceutical industry			
policy-field	philosophy			
policy-field	physical culture			
policy-field	physical culture and sports			
policy-field	physics			
policy-field	planning			
policy-field	plant protection			
policy-field	police			
policy-field	policy			
policy-field	political			
policy-field	political affairs			
policy-field	political science			
policy-field	population			
policy-field	ports			
policy-field	post			
policy-field	posts			
policy-field	posts and telecommunications			
policy-field	poultry			
policy-field	power			
policy-field	power industry			
policy-field	presidential affairs			
policy-field	press			
policy-field	price			
policy-field	prices			
policy-field	pricing			
policy-field	primary			
policy-field	primary education			
policy-field	prisons			
policy-field	privacy			
policy-field	privatization			
policy-field	procurement			
policy-field	propaganda			
policy-field	propaganda and agitation			
policy-field	protocol			
policy-field	provinces			
policy-field	public			
policy-field	public administration			
policy-field	public affairs			
policy-field	public education			
policy-field	public health			
policy-field	public relations			
policy-field	public security			
policy-field	public service			
policy-field	public works			
policy-field	publication			
policy-field	publicity			
policy-field	publishing			
policy-field	quality			
policy-field	quality management			
policy-field	quarantine			
policy-field	radio and television			
policy-field	railway			
policy-field	railway transport			
policy-field	railways			
policy-field	rear services			
policy-field	reconnaissance			
policy-field	reconstruction			
policy-field	records			
policy-field	recreation			
policy-field	recycling			
policy-field	reform			
policy-field	refugees			
policy-field	regional			
policy-field	regional affairs			
policy-field	regional development			
policy-field	religion			
policy-field	religious			
policy-field	religious affairs			
policy-field	renewable energy			
policy-field	research			
policy-field	resources			
policy-field	reunification			
policy-field	revenue			
policy-field	rivers			
policy-field	roads			
policy-field	rural			
policy-field	rural affairs			
policy-field	rural development			
policy-field	rural economy			
policy-field	safety			
policy-field	salt			
policy-field	sanitation			
policy-field	science			
policy-field	science and technology			
policy-field	sciences			
policy-field	scientific			
policy-field	secondary			
policy-field	secondary education			
policy-field	security			
policy-field	seeds			
policy-field	seismology			
policy-field	sericulture			
policy-field	shipbuilding			
policy-field	shipbuilding industry			
policy-field	shipping			
policy-field	signals			
policy-field	small business			
policy-field	social			
policy-field	social affairs			
policy-field	social development			
policy-field	social policy			
policy-field	social protection			
policy-field	social science			
policy-field	social sciences			
policy-field	social security			
policy-field	social welfare			
policy-field	soil			
policy-field	solidarity			
policy-field	space			
policy-field	space activities			
policy-field	space development			
policy-field	sport			
policy-field	sports			
policy-field	standardization			
policy-field	standards			
policy-field	state			
policy-field	state affairs			
policy-field	state control			
policy-field	state enterprises			
policy-field	state inspection			
policy-field	state planning			
policy-field	state property			
policy-field	state security			
policy-field	statistics			
policy-field	steel			
policy-field	steel industry			
policy-field	strategic			
policy-field	strategic planning			
policy-field	strategic studies			
policy-field	strategy			
policy-field	sugar			
policy-field	supervision			
policy-field	supply			
policy-field	surgery			
policy-field	taxation			
policy-field	tea			
policy-field	teaching			
policy-field	technical			
policy-field	technological			
policy-field	technology			
policy-field	telecommunications			
policy-field	territorial administration			
policy-field	territories			
policy-field	textile industry			
policy-field	textiles			
policy-field	the air force			
policy-field	the armed forces			
policy-field	the army			
policy-field	the economy			
policy-field	the environment			
policy-field	the exterior			
policy-field	the family			
policy-field	the interior			
policy-field	the navy			
policy-field	the sea			
policy-field	the treasury			
policy-field	theatre			
policy-field	timber			
policy-field	tobacco			
policy-field	tourism			
policy-field	trade			
policy-field	trade policy			
policy-field	training			
policy-field	translation			
policy-field	transparency			
policy-field	transport			
policy-field	transportation			
policy-field	treasury			
policy-field	tribal affairs			
policy-field	unification			
policy-field	urban			
policy-field	urban affairs			
policy-field	urban development			
policy-field	urban management			
policy-field	urban planning			
policy-field	vegetables			
policy-field	veterans			
policy-field	veterans affairs			
policy-field	veterans' affairs			
policy-field	veterinary science			
policy-field	vocational			
policy-field	vocational education			
policy-field	vocational training			
policy-field	war			
policy-field	waste			
policy-field	waste management			
policy-field	water			
policy-field	water resources			
policy-field	weights and measures			
policy-field	welfare			
policy-field	wildlife			
policy-field	women			
policy-field	women's affairs			
policy-field	work safety			
policy-field	workers' affairs			
policy-field	works			
policy-field	youth			
policy-field	youth affairs			
post-nominal	AC			
post-nominal	AM			
post-nominal	AO			
post-nominal	APM			
post-nominal	AVSM			
post-nominal	B.A.			
post-nominal	B.Sc.			
post-nominal	BSc			
post-nominal	C.B.E.			
post-nominal	C.C.			
post-nominal	C.P.A.			
post-nominal	C.S.C.			
post-nominal	CB			
post-nominal	CBE			
post-nominal	CC			
post-nominal	CFA			
post-nominal	CH			
post-nominal	CICM			
post-nominal	CMF			
post-nominal	CMG			
post-nominal	CMM			
post-nominal	CNZM			
post-nominal	COM			
post-nominal	CPA			
post-nominal	CPCU			
post-nominal	CSC			
post-nominal	CSJ			
post-nominal	CSsR			
post-nominal	CVO			
post-nominal	D.D.			
post-nominal	D.D.S.			
post-nominal	D.Litt.			
post-nominal	D.Phil.			
post-nominal	D.Sc.			
post-nominal	DBE			
post-nominal	DCL			
post-nominal	DCMG			
post-nominal	DCVO			
post-nominal	DDS			
post-nominal	DFC			
post-nominal	DL			
post-nominal	DNZM			
post-nominal	DPhil			
post-nominal	DSO			
post-nominal	DSc			
post-nominal	DVM			
post-nominal	Ed.D.			
post-nominal	EdD			
post-nominal	Esq			
post-nominal	Esq.			
post-nominal	Esquire			
post-nominal	F.R.S.			
post-nominal	FAA			
post-nominal	FAHA			
post-nominal	FASSA			
post-nominal	FBA			
post-nominal	FIEEE			
post-nominal	FIMA			
post-nominal	FMedSci			
post-nominal	FRACP			
post-nominal	FRCP			
post-nominal	FRCS			
post-nominal	FREng			
post-nominal	FRGS			
post-nominal	FRIBA			
post-nominal	FRS			
post-nominal	FRSC			
post-nominal	FRSE			
post-nominal	FRSNZ			
post-nominal	FSM			
post-nominal	GBE			
post-nominal	GCB			
post-nominal	GCMG			
post-nominal	GCVO			
post-nominal	J.D.			
post-nominal	JD			
post-nominal	JP			
post-nominal	K.C.			
post-nominal	KBE			
post-nominal	KC			
post-nominal	KCB			
post-nominal	KCMG			
post-nominal	KCVO			
post-nominal	KG			
post-nominal	KNZM			
post-nominal	KT			
post-nominal	LG			
post-nominal	LL.B.			
post-nominal	LL.D.			
post-nominal	LL.M.			
post-nominal	LLB			
post-nominal	LLD			
post-nominal	LLM			
post-nominal	LVO			
post-nominal	LittD			
post-nominal	M.A.			
post-nominal	M.B.A.			
post-nominal	M.D.			
post-nominal	M.P.			
post-nominal	M.Phil.			
post-nominal	M.S.			
post-nominal	M.Sc.			
post-nominal	MBA			
post-nominal	MBE			
post-nominal	MC			
post-nominal	MEP			
post-nominal	MHA			
post-nominal	MLA			
post-nominal	MLC			
post-nominal	MNA			
post-nominal	MNZM			
post-nominal	MP			
post-nominal	MPA			
post-nominal	MPH			
post-nominal	MPP			
post-nominal	MPhil			
post-nominal	MSP			
post-nominal	MSPE			
post-nominal	MSc			
post-nominal	MVO			
post-nominal	MdB			
post-nominal	MdEP			
post-nominal	NM			
post-nominal	NSC			
post-nominal	O.B.E.			
post-nominal	O.F.M.			
post-nominal	O.P.			
post-nominal	O.S.B.			
post-nominal	OAM			
post-nominal	OBE			
post-nominal	OC			
post-nominal	OFM			
post-nominal	OM			
post-nominal	OMI			
post-nominal	ONZ			
post-nominal	ONZM			
post-nominal	OP			
post-nominal	OSA			
post-nominal	OSB			
post-nominal	P.E.			
post-nominal	PC			
post-nominal	PRS			
post-nominal	PSM			
post-nominal	PVSM			
post-nominal	Ph.D			
post-nominal	Ph.D.			
post-nominal	PhD			
post-nominal	Q.C.			
post-nominal	QC			
post-nominal	QSM			
post-nominal	QSO			
post-nominal	R.A.			
post-nominal	R.N.			
post-nominal	RN			
post-nominal	S.C.			
post-nominal	S.D.B.			
post-nominal	S.J.			
post-nominal	SC			
post-nominal	SDB			
post-nominal	SJ			
post-nominal	SM			
post-nominal	SSS			
post-nominal	SVD			
post-nominal	TD			
post-nominal	USAF			
post-nominal	USCG			
post-nominal	USMC			
post-nominal	USMCR			
post-nominal	USN			
post-nominal	USNR			
post-nominal	UYSM			
post-nominal	VSM			
post-nominal	YSM			
rank	1st Lt.		military	
rank	1st Sgt.		military	
rank	2nd Lt.		military	
rank	Abp.			
rank	Acad.			
rank	Adm		military	
rank	Adm.		military	
rank	Air Cdre		military	
rank	Air Cdre.		military	
rank	Airman 1st Class		military	
rank	Archbp.			
rank	Army Gen.		military	
rank	Assoc. Prof.			
rank	Asst. Prof.			
rank	B.A.			
rank	Bp.			
rank	Brig		military	
rank	Brig Gen		military	
rank	Brig.		military	
rank	Brig. Gen.		military	
rank	Brig.-Gen.		military	
rank	CSM		military	
rank	Capt		military	
rank	Capt.		military	
rank	Capt. 1st Rank		military	
rank	Card.			
rank	Cdr		military	
rank	Cdr.		military	
rank	Cdre		military	
rank	Ch. Supt.		military	
rank	Chief Master Sgt.		military	
rank	Chief Petty Off.		military	
rank	Chief Warrant Officer 2		military	
rank	Chief Warrant Officer 3		military	
rank	Chief Warrant Officer 4		military	
rank	Cmdr		military	
rank	Cmdr.		military	
rank	Cmdre.		military	
rank	Col		military	
rank	Col Gen		military	
rank	Col.		military	
rank	Col. Gen.		military	
rank	Col.-Gen.		military	
rank	Comdr.		military	
rank	Comdt.		military	
rank	Command Sgt. Maj.		military	
rank	Cons.		military	
rank	Const		military	
rank	Const.		military	
rank	Cpl		military	
rank	Cpl.		military	
rank	D.Sc.			
rank	DCI		military	
rank	Det		military	
rank	Det Insp		military	
rank	Det Sgt		military	
rank	Det.		military	
rank	Det. Ch. Insp.		military	
rank	Det. Insp.		military	
rank	Det. Sgt.		military	
rank	Ens.		military	
rank	First Lt.		military	
rank	First Sgt.		military	
rank	Fleet Adm.		military	
rank	Flt Lt		military	
rank	Flt. Lt.		military	
rank	Gen		military	
rank	Gen.		military	
rank	Gp Capt		military	
rank	Gp. Capt.		military	
rank	Gunnery Sgt.		military	
rank	Insp		military	
rank	Insp.		military	
rank	L/Cpl.		military	
rank	LL.D.			
rank	LTC		military	
rank	Lance Cpl.		military	
rank	Lieut		military	
rank	Lieut.		military	
rank	Lieut. Col.		military	
rank	Lieut. Gen.		military	
rank	Lt		military	
rank	Lt Cdr		military	
rank	Lt Col		military	
rank	Lt Gen		military	
rank	Lt.		military	
rank	Lt. (j.g.)		military	
rank	Lt. Cdr.		military	
rank	Lt. Cmdr.		military	
rank	Lt. Col.		military	
rank	Lt. Colonel		military	
rank	Lt. Gen.		military	
rank	Lt. General		military	
rank	Lt. j.g.		military	
rank	Lt.-Col.		military	
rank	Lt.-Gen.		military	
rank	M.A.			
rank	M.D.			
rank	MBA			
rank	MD			
rank	MSgt		military	
rank	Maj		military	
rank	Maj Gen		military	
rank	Maj.		military	
rank	Maj. Gen.		military	
rank	Maj. General		military	
rank	Maj.-Gen.		military	
rank	Marsh.		military	
rank	Master Sgt.		military	
rank	Mgr			
rank	Mgr.			
rank	Msgr			
rank	Msgr.			
rank	Ofc.		military	
rank	PC		military	
rank	PFC		military	
rank	Petty Officer 1st Class		military	
rank	Petty Officer 2nd Class		military	
rank	Petty Officer 3rd Class		military	
rank	Pfc.		military	
rank	Ph.D.			
rank	PhD			
rank	Pte		military	
rank	Pte.		military	
rank	Pvt		military	
rank	Pvt.		military	
rank	R. Adm.		military	
rank	Rear Adm		military	
rank	Rear Adm.		military	
rank	S/Sgt.		military	
rank	SFC		military	
rank	SPC		military	
rank	SSG		military	
rank	SSgt		military	
rank	Seaman 1st Class		military	
rank	Second Lt.		military	
rank	Senior Master Sgt.		military	
rank	Sgt		military	
rank	Sgt.		military	
rank	Sgt. 1st Class		military	
rank	Sgt. Maj.		military	
rank	Sgt. Major		military	
rank	Spc.		military	
rank	Sqn Ldr		military	
rank	Sqn. Ldr.		military	
rank	Staff Sgt.		military	
rank	Sub Lt.		military	
rank	Sub-Lt.		military	
rank	Supt		military	
rank	Supt.		military	
rank	Tech. Sgt.		military	
rank	V. Adm.		military	
rank	Ven.			
rank	Vice Adm		military	
rank	Vice Adm.		military	
rank	W.O.		military	
rank	Warrant Officer 1		military	
rank	Wg Cdr		military	
rank	Wg. Cdr.		military	
rank	able seaman		military	
rank	academic			
rank	academician			
rank	acting sub-lieutenant		military	
rank	adjudant		military	
rank	admiral		also-surname,military	
rank	admiral of the fleet	admirals of the fleet	military	
rank	air chief marshal		military	
rank	air commodore		military	
rank	air force general		military	
rank	air marshal		military	
rank	air vice marshal		military	
rank	air vice-marshal		military	
rank	aircraftman		military	
rank	airman		military	
rank	airman basic		military	
rank	airman first class		military	
rank	ajahn			
rank	ambassador extraordinary and plenipotentiary	ambassadors extraordinary and plenipotentiary		
rank	archbishop			
rank	archdeacon			
rank	archimandrite			
rank	archpriest			
rank	army corps general		military	
rank	army general		military	
rank	aspirant		military	
rank	assistant commissioner		military	
rank	assistant professor			
rank	assistant sub-inspector		military	
rank	assistant superintendent		military	
rank	associate professor			
rank	ayatollah			
rank	baron		also-surname	
rank	baroness			
rank	baronet			
rank	battalion chief		military	
rank	bishop		also-surname	
rank	bombardier		military	
rank	brigade general		military	
rank	brigadier		military	
rank	brigadier general		military	
rank	brigadier-general		military	
rank	cadet		military	
rank	candidate academician			
rank	candidate of sciences	candidates of sciences		
rank	canon			
rank	captain		also-surname,military	
rank	captain first rank		military	
rank	captain general	captains general	military	
rank	captain lieutenant		military	
rank	captain second rank		military	
rank	captain third rank		military	
rank	cardinal		also-surname	
rank	chief constable		military	
rank	chief inspector		military	
rank	chief master sergeant		military	
rank	chief petty officer		military	
rank	chief superintendent		military	
rank	chief warrant officer		military	
rank	colonel		military	
rank	colonel general		military	
rank	colonel-general		military	
rank	color sergeant		military	
rank	colour sergeant		military	
rank	command sergeant major		military	
rank	commander		military	
rank	commissario		military	
rank	commissioner		military	
rank	commodore		military	
rank	company sergeant major		military	
rank	constable		also-surname,military	
rank	cornet		military	
rank	corporal		military	
rank	corps general		military	
rank	counsellor of embassy	counsellors of embassy		
rank	count		also-surname	
rank	counter admiral		military	
rank	countess			
rank	deacon		also-surname	
rank	deputy commissioner		military	
rank	deputy inspector general	deputy inspectors general	military	
rank	deputy sheriff		military	
rank	deputy superintendent		military	
rank	detective chief inspector		military	
rank	detective chief superintendent		military	
rank	detective constable		military	
rank	detective inspector		military	
rank	detective sergeant		military	
rank	detective superintendent		military	
rank	division general		military	
rank	divisional general		military	
rank	divisional officer		military	
rank	docent			
rank	doctor			
rank	doctor of sciences	doctors of sciences		
rank	duchess			
rank	duke		also-surname	
rank	earl		also-surname	
rank	ensign		military	
rank	envoy extraordinary and minister plenipotentiary	envoys extraordinary and ministers plenipotentiary		
rank	field marshal		military	
rank	fire lieutenant		military	
rank	firefighter		military	
rank	first lieutenant		military	
rank	first sergeant		military	
rank	five-star general		military	
rank	fleet admiral		military	
rank	fleet master chief		military	
rank	flight lieutenant		military	
rank	flight sergeant		military	
rank	flotilla admiral		military	
rank	flying officer		military	
rank	four-star general		military	
rank	fusilier		military	
rank	gendarme		military	
rank	general		also-surname,military	
rank	general of brigade	generals of brigade	military	
rank	general of division	generals of division	military	
rank	general of the air force	generals of the air force	military	
rank	general of the army	generals of the army	military	
rank	general of the corps	generals of the corps	military	
rank	general-feldmarschall		military	
rank	generalissimo		military	
rank	grand admiral		military	
rank	grand ayatollah			
rank	grand marshal		military	
rank	grand rabbi			
rank	grenadier		military	
rank	group captain		military	
rank	guardian		military	
rank	guardsman		military	
rank	gunner		military	
rank	gunnery sergeant		military	
rank	havildar		military	
rank	hegumen			
rank	hieromonk			
rank	hojatoleslam			
rank	imam			
rank	inspector		military	
rank	inspector general	inspectors general	military	
rank	jemadar		military	
rank	junior lieutenant		military	
rank	knight		also-surname	
rank	laird			
rank	lama			
rank	lance bombardier		military	
rank	lance corporal		military	
rank	lance naik		military	
rank	lance sergeant		military	
rank	leading aircraftman		military	
rank	leading seaman		military	
rank	lieutenant		military	
rank	lieutenant colonel		military	
rank	lieutenant commander		military	
rank	lieutenant general		military	
rank	lieutenant junior grade		military	
rank	lieutenant-colonel		military	
rank	lieutenant-commander		military	
rank	lieutenant-general		military	
rank	lord			
rank	major		also-surname,military	
rank	major general		military	
rank	major-general		military	
rank	marquess			
rank	marshal		also-surname,military	
rank	marshal of artillery	marshals of artillery	military	
rank	marshal of aviation	marshals of aviation	military	
rank	marshal of the air force	marshals of the air force	military	
rank	marshal of the army	marshals of the army	military	
rank	marshal of the republic	marshals of the republic	military	
rank	marshal of the royal air force	marshals of the royal air force	military	
rank	master aircrew		military	
rank	master chief		military	
rank	master chief petty officer		military	
rank	master corporal		military	
rank	master gunnery sergeant		military	
rank	master sergeant		military	
rank	maulana			
rank	mawlana			
rank	metropolitan			
rank	midshipman		military	
rank	monsignor			
rank	mufti			
rank	mullah			
rank	naik		military	
rank	oberst		military	
rank	officer cadet		military	
rank	one-star general		military	
rank	ordinary seaman		military	
rank	patriarch			
rank	patrol officer		military	
rank	patrolman		military	
rank	petty officer		military	
rank	petty officer first class		military	
rank	petty officer second class		military	
rank	petty officer third class		military	
rank	pilot officer		military	
rank	police commissioner		military	
rank	police constable		military	
rank	police inspector		military	
rank	police officer		military	
rank	police sergeant		military	
rank	prince		also-surname	
rank	private		military	
rank	private first class		military	
rank	private second class		military	
rank	professor			
rank	protopresbyter			
rank	quartermaster sergeant		military	
rank	rabbi		also-surname	
rank	rear admiral		military	
rank	rear admiral lower half		military	
rank	rear-admiral		military	
rank	regimental sergeant major		military	
rank	rifleman		military	
rank	rinpoche			
rank	sapper		military	
rank	seaman		military	
rank	seaman apprentice		military	
rank	seaman recruit		military	
rank	second lieutenant		military	
rank	senior aircraftman		military	
rank	senior airman		military	
rank	senior captain		military	
rank	senior chief petty officer		military	
rank	senior colonel		military	
rank	senior constable		military	
rank	senior lieutenant		military	
rank	senior major		military	
rank	senior master sergeant		military	
rank	senior superintendent		military	
rank	sepoy		military	
rank	sergeant		also-surname,military	
rank	sergeant first class		military	
rank	sergeant major		military	
rank	sheikh		also-surname	
rank	spahi		military	
rank	specialist		military	
rank	specialist first class		military	
rank	squadron leader		military	
rank	staff sergeant		military	
rank	state trooper		military	
rank	station officer		military	
rank	sub-inspector		military	
rank	sub-lieutenant		military	
rank	sub-officer		military	
rank	subedar		military	
rank	subedar major		military	
rank	superintendent		military	
rank	technical sergeant		military	
rank	three-star general		military	
rank	trooper		military	
rank	trooper first class		military	
rank	two-star general		military	
rank	venerable			
rank	vice admiral		military	
rank	vice marshal		military	
rank	vice-admiral		military	
rank	viscount			
rank	warrant officer		military	
rank	wing commander		military	
reporting-verb	according to			
reporting-verb	accused			
reporting-verb	accuses			
reporting-verb	accusing			
reporting-verb	acknowledged			
reporting-verb	acknowledges			
reporting-verb	acknowledging			
reporting-verb	add			
reporting-verb	added			
reporting-verb	adding			
reporting-verb	adds			
reporting-verb	admits			
reporting-verb	admitted			
reporting-verb	admitting			
reporting-verb	advised			
reporting-verb	advises			
reporting-verb	advocated			
reporting-verb	advocates			
reporting-verb	affirmed			
reporting-verb	affirming			
reporting-verb	affirms			
reporting-verb	agreed			
reporting-verb	agreeing			
reporting-verb	agrees			
reporting-verb	alerted			
reporting-verb	alleged			
reporting-verb	alleges			
reporting-verb	analysed			
reporting-verb	analyzed			
reporting-verb	announced			
reporting-verb	announces			
reporting-verb	announcing			
reporting-verb	answered			
reporting-verb	answering			
reporting-verb	answers			
reporting-verb	apologised			
reporting-verb	apologises			
reporting-verb	apologized			
reporting-verb	apologizes			
reporting-verb	appealed			
reporting-verb	appealing			
reporting-verb	appeals			
reporting-verb	applauded			
reporting-verb	applauds			
reporting-verb	argued			
reporting-verb	argues			
reporting-verb	arguing			
reporting-verb	as reported by			
reporting-verb	as saying			
reporting-verb	as told by			
reporting-verb	ascribed			
reporting-verb	asked			
reporting-verb	asking			
reporting-verb	asks			
reporting-verb	asserted			
reporting-verb	asserting			
reporting-verb	asserts			
reporting-verb	assessed			
reporting-verb	assesses			
reporting-verb	assured			
reporting-verb	assures			
reporting-verb	assuring			
reporting-verb	attributed			
reporting-verb	begged			
reporting-verb	believed			
reporting-verb	believes			
reporting-verb	believing			
reporting-verb	blamed			
reporting-verb	blames			
reporting-verb	blasted			
reporting-verb	boasted			
reporting-verb	boasts			
reporting-verb	briefed			
reporting-verb	briefs			
reporting-verb	called for			
reporting-verb	called on			
reporting-verb	called upon			
reporting-verb	calling for			
reporting-verb	calling on			
reporting-verb	calling upon			
reporting-verb	calls for			
reporting-verb	calls on			
reporting-verb	calls upon			
reporting-verb	cautioned			
reporting-verb	cautions			
reporting-verb	censured			
reporting-verb	certified			
reporting-verb	characterised			
reporting-verb	characterized			
reporting-verb	charged			
reporting-verb	chimed in			
reporting-verb	cited			
reporting-verb	cites			
reporting-verb	citing			
reporting-verb	claimed			
reporting-verb	claiming			
reporting-verb	claims			
reporting-verb	clarified			
reporting-verb	clarifies			
reporting-verb	commended			
reporting-verb	commends			
reporting-verb	commented			
reporting-verb	commenting			
reporting-verb	comments			
reporting-verb	committed			
reporting-verb	complained			
reporting-verb	complains			
reporting-verb	conceded			
reporting-verb	concedes			
reporting-verb	concluded			
reporting-verb	concludes			
reporting-verb	concluding			
reporting-verb	condemned			
reporting-verb	condemning			
reporting-verb	condemns			
reporting-verb	confessed			
reporting-verb	confirmed			
reporting-verb	confirming			
reporting-verb	confirms			
reporting-verb	congratulated			
reporting-verb	congratulates			
reporting-verb	considered			
reporting-verb	considers			
reporting-verb	contended			
reporting-verb	contends			
reporting-verb	continued			
reporting-verb	continues			
reporting-verb	continuing			
reporting-verb	conveyed			
reporting-verb	conveys			
reporting-verb	convinced			
reporting-verb	corroborated			
reporting-verb	countered			
reporting-verb	counters			
reporting-verb	cried			
reporting-verb	criticised			
reporting-verb	criticises			
reporting-verb	criticized			
reporting-verb	criticizes			
reporting-verb	criticizing			
reporting-verb	decided			
reporting-verb	declared			
reporting-verb	declares			
reporting-verb	declaring			
reporting-verb	decreed			
reporting-verb	demanded			
reporting-verb	demanding			
reporting-verb	demands			
reporting-verb	denied			
reporting-verb	denies			
reporting-verb	denounced			
reporting-verb	denounces			
reporting-verb	denouncing			
reporting-verb	denying			
reporting-verb	depicted			
reporting-verb	described			
reporting-verb	describes			
reporting-verb	describing			
reporting-verb	detailed			
reporting-verb	details			
reporting-verb	directed			
reporting-verb	disagreed			
reporting-verb	disagrees			
reporting-verb	disclosed			
reporting-verb	discloses			
reporting-verb	dismissed			
reporting-verb	dwelt on			
reporting-verb	echoed			
reporting-verb	echoes			
reporting-verb	elaborated			
reporting-verb	elaborates			
reporting-verb	emphasised			
reporting-verb	emphasises			
reporting-verb	emphasising			
reporting-verb	emphasized			
reporting-verb	emphasizes			
reporting-verb	emphasizing			
reporting-verb	encouraged			
reporting-verb	encourages			
reporting-verb	enquired			
reporting-verb	enumerated			
reporting-verb	estimated			
reporting-verb	estimates			
reporting-verb	exclaimed			
reporting-verb	exhorted			
reporting-verb	exhorts			
reporting-verb	expected			
reporting-verb	expects			
reporting-verb	explained			
reporting-verb	explaining			
reporting-verb	explains			
reporting-verb	expounded			
reporting-verb	expressed			
reporting-verb	expresses			
reporting-verb	expressing			
reporting-verb	extended			
reporting-verb	extends			
reporting-verb	feels			
reporting-verb	felt			
reporting-verb	forecast			
reporting-verb	forecasts			
reporting-verb	found			
reporting-verb	goes on			
reporting-verb	greeted			
reporting-verb	hailed			
reporting-verb	hailing			
reporting-verb	hails			
reporting-verb	held			
reporting-verb	highlighted			
reporting-verb	highlighting			
reporting-verb	highlights			
reporting-verb	hinted			
reporting-verb	hints			
reporting-verb	hit out			
reporting-verb	holds			
reporting-verb	hoped			
reporting-verb	hopes			
reporting-verb	hoping			
reporting-verb	implied			
reporting-verb	implies			
reporting-verb	in a statement			
reporting-verb	in an interview with			
reporting-verb	in the words of			
reporting-verb	indicated			
reporting-verb	indicates			
reporting-verb	indicating			
reporting-verb	informed			
reporting-verb	informs			
reporting-verb	inquired			
reporting-verb	inquires			
reporting-verb	insisted			
reporting-verb	insisting			
reporting-verb	insists			
reporting-verb	instructed			
reporting-verb	instructs			
reporting-verb	interjected			
reporting-verb	interrupted			
reporting-verb	is quoted as saying			
reporting-verb	joined in saying			
reporting-verb	joked			
reporting-verb	jokes			
reporting-verb	laid down			
reporting-verb	lamented			
reporting-verb	lashed out			
reporting-verb	lauded			
reporting-verb	lauds			
reporting-verb	laughed			
reporting-verb	let it be known			
reporting-verb	made clear			
reporting-verb	made it clear			
reporting-verb	maintained			
reporting-verb	maintains			
reporting-verb	makes clear			
reporting-verb	makes it clear			
reporting-verb	mentioned			
reporting-verb	mentioning			
reporting-verb	mentions			
reporting-verb	mourned			
reporting-verb	murmured			
reporting-verb	mused			
reporting-verb	muttered			
reporting-verb	narrated			
reporting-verb	note			
reporting-verb	noted			
reporting-verb	noted that			
reporting-verb	notes			
reporting-verb	notified			
reporting-verb	notifies			
reporting-verb	noting			
reporting-verb	objected			
reporting-verb	objects			
reporting-verb	observed			
reporting-verb	observes			
reporting-verb	offered			
reporting-verb	offers			
reporting-verb	opined			
reporting-verb	opines			
reporting-verb	ordered			
reporting-verb	orders			
reporting-verb	outlined			
reporting-verb	outlines			
reporting-verb	outlining			
reporting-verb	paraphrased			
reporting-verb	persuaded			
reporting-verb	pleaded			
reporting-verb	pledged			
reporting-verb	pledges			
reporting-verb	pledging			
reporting-verb	pointed out			
reporting-verb	pointing out			
reporting-verb	points out			
reporting-verb	portrayed			
reporting-verb	posited			
reporting-verb	posted			
reporting-verb	praised			
reporting-verb	praises			
reporting-verb	praising			
reporting-verb	predicted			
reporting-verb	predicting			
reporting-verb	predicts			
reporting-verb	proclaimed			
reporting-verb	proclaims			
reporting-verb	professed			
reporting-verb	promised			
reporting-verb	promises			
reporting-verb	promising			
reporting-verb	pronounced			
reporting-verb	proposed			
reporting-verb	proposes			
reporting-verb	proposing			
reporting-verb	protested			
reporting-verb	protests			
reporting-verb	put forward			
reporting-verb	queried			
reporting-verb	questioned			
reporting-verb	questions			
reporting-verb	quipped			
reporting-verb	quips			
reporting-verb	quoted			
reporting-verb	quoted as saying			
reporting-verb	quotes			
reporting-verb	quoting			
reporting-verb	reaffirmed			
reporting-verb	reaffirms			
reporting-verb	reasserted			
reporting-verb	reassured			
reporting-verb	recalled			
reporting-verb	recalling			
reporting-verb	recalls			
reporting-verb	recognised			
reporting-verb	recognises			
reporting-verb	recognized			
reporting-verb	recognizes			
reporting-verb	recommended			
reporting-verb	recommending			
reporting-verb	recommends			
reporting-verb	recounted			
reporting-verb	recounts			
reporting-verb	referred			
reporting-verb	referred to			
reporting-verb	referring to			
reporting-verb	refers to			
reporting-verb	reflected			
reporting-verb	refuted			
reporting-verb	refutes			
reporting-verb	regrets			
reporting-verb	regretted			
reporting-verb	reiterated			
reporting-verb	reiterates			
reporting-verb	reiterating			
reporting-verb	rejected			
reporting-verb	rejects			
reporting-verb	rejoined			
reporting-verb	related			
reporting-verb	remarked			
reporting-verb	remarking			
reporting-verb	remarks			
reporting-verb	remembered			
reporting-verb	remembers			
reporting-verb	reminded			
reporting-verb	reminds			
reporting-verb	repeated			
reporting-verb	repeats			
reporting-verb	replied			
reporting-verb	replies			
reporting-verb	replying			
reporting-verb	reported			
reporting-verb	reporting			
reporting-verb	reports			
reporting-verb	requested			
reporting-verb	requests			
reporting-verb	resolved			
reporting-verb	responded			
reporting-verb	responding			
reporting-verb	responds			
reporting-verb	retorted			
reporting-verb	retorts			
reporting-verb	revealed			
reporting-verb	revealing			
reporting-verb	reveals			
reporting-verb	ruled			
reporting-verb	said			
reporting-verb	said in a statement			
reporting-verb	say			
reporting-verb	saying			
reporting-verb	says			
reporting-verb	set forth			
reporting-verb	shouted			
reporting-verb	signaled			
reporting-verb	signalled			
reporting-verb	signals			
reporting-verb	signified			
reporting-verb	slammed			
reporting-verb	specified			
reporting-verb	specifies			
reporting-verb	speculated			
reporting-verb	speculates			
reporting-verb	spelled out			
reporting-verb	state			
reporting-verb	stated			
reporting-verb	states			
reporting-verb	stating			
reporting-verb	stipulated			
reporting-verb	stipulates			
reporting-verb	stress			
reporting-verb	stressed			
reporting-verb	stresses			
reporting-verb	stressing			
reporting-verb	suggested			
reporting-verb	suggesting			
reporting-verb	suggests			
reporting-verb	summarised			
reporting-verb	summarises			
reporting-verb	summarized			
reporting-verb	summarizes			
reporting-verb	summed up			
reporting-verb	sums up			
reporting-verb	surmised			
reporting-verb	swears			
reporting-verb	swore			
reporting-verb	taught			
reporting-verb	tell			
reporting-verb	telling			
reporting-verb	tells			
reporting-verb	testified			
reporting-verb	testifies			
reporting-verb	thanked			
reporting-verb	thanking			
reporting-verb	thanks			
reporting-verb	theorized			
reporting-verb	thinks			
reporting-verb	thought			
reporting-verb	threatened			
reporting-verb	threatens			
reporting-verb	told			
reporting-verb	told journalists			
reporting-verb	told reporters			
reporting-verb	took note of			
reporting-verb	touched on			
reporting-verb	touches on			
reporting-verb	tweeted			
reporting-verb	tweets			
reporting-verb	underline			
reporting-verb	underlined			
reporting-verb	underlines			
reporting-verb	underlining			
reporting-verb	underscored			
reporting-verb	underscores			
reporting-verb	underscoring			
reporting-verb	upheld			
reporting-verb	urged			
reporting-verb	urges			
reporting-verb	urging			
reporting-verb	ventured			
reporting-verb	voiced			
reporting-verb	voices			
reporting-verb	volunteered			
reporting-verb	vowed			
reporting-verb	vowing			
reporting-verb	vows			
reporting-verb	warned			
reporting-verb	warning			
reporting-verb	warns			
reporting-verb	was quoted as saying			
reporting-verb	welcomed			
reporting-verb	welcomes			
reporting-verb	welcoming			
reporting-verb	went on			
reporting-verb	went on to say			
reporting-verb	were quoted as saying			
reporting-verb	whispered			
reporting-verb	wondered			
reporting-verb	wonders			
reporting-verb	writes			
reporting-verb	writing			
reporting-verb	wrote			
role-verb	abdicated			resign
role-verb	abdicated as			resign
role-verb	abdicates			resign
role-verb	absorbed			own
role-verb	acceded as			become
role-verb	acceded to the throne as			become
role-verb	accepted the position of			become
role-verb	accepted the post of			become
role-verb	accepts the post of			become
role-verb	accredited as			appoint
role-verb	accredited to			appoint
role-verb	acquired			own
role-verb	acquires			own
role-verb	act as			serve
role-verb	acted as			serve
role-verb	acting as			serve
role-verb	active in			belong
role-verb	active with			belong
role-verb	active within			belong
role-verb	acts as			serve
role-verb	administered			lead:administrator
role-verb	administers			lead:administrator
role-verb	also served as			serve
role-verb	also serves as			serve
role-verb	announced her resignation as			resign
role-verb	announced his resignation as			resign
role-verb	anointed			appoint
role-verb	appoint			appoint
role-verb	appointed			appoint
role-verb	appointed as			appoint
role-verb	appointed to			appoint
role-verb	appointed to be			appoint
role-verb	appointed to the post of			appoint
role-verb	appointing			appoint
role-verb	appoints			appoint
role-verb	are among			serve
role-verb	are concurrently			serve
role-verb	are two of			serve
role-verb	as a replacement for			succeed
role-verb	as successor to			succeed
role-verb	as the successor to			succeed
role-verb	ascended the throne as			become
role-verb	assigned as			appoint
role-verb	assumed charge as			become
role-verb	assumed charge of the office of			become
role-verb	assumed command of			lead
role-verb	assumed control of			lead
role-verb	assumed duties as			become
role-verb	assumed office as			become
role-verb	assumed responsibility as			become
role-verb	assumed the chairmanship of			become
role-verb	assumed the duties of			become
role-verb	assumed the office of			become
role-verb	assumed the position of			become
role-verb	assumed the post of			become
role-verb	assumed the presidency of			become
role-verb	assumed the role of			become
role-verb	assumes charge as			become
role-verb	assumes command of			lead
role-verb	assumes control of			lead
role-verb	assumes duties as			become
role-verb	assumes office as			become
role-verb	assumes the duties of			serve
role-verb	assumes the office of			become
role-verb	assumes the post of			become
role-verb	assumes the role of			become
role-verb	assuming the post of			become
role-verb	awarded the title of			appoint
role-verb	axed as			remove
role-verb	barred from			remove
role-verb	became			become
role-verb	become			become
role-verb	becomes			become
role-verb	began as			serve
role-verb	began her career as			serve
role-verb	began his career as			serve
role-verb	began work as			serve
role-verb	belong to			belong
role-verb	belonged to			belong
role-verb	belonging to			belong
role-verb	belongs to			belong
role-verb	bought			own
role-verb	bought up			own
role-verb	bowed out as			resign
role-verb	bows out as			resign
role-verb	brought in as			appoint
role-verb	by-elected			appoint
role-verb	by-elected as			appoint
role-verb	came into office as			become
role-verb	came over to			join
role-verb	came to office as			become
role-verb	came to power as			become
role-verb	captained			lead:captain
role-verb	captaining			lead:captain
role-verb	captains			lead:captain
role-verb	cashiered			remove
role-verb	chair			lead:chair
role-verb	chaired			lead:chair
role-verb	chairing			lead:chair
role-verb	chairs			lead:chair
role-verb	chooses			appoint
role-verb	chosen			appoint
role-verb	chosen as			appoint
role-verb	chosen to be			appoint
role-verb	co-chair			lead:co-chair
role-verb	co-chaired			lead:co-chair
role-verb	co-chairing			lead:co-chair
role-verb	co-chairs			lead:co-chair
role-verb	co-created			found:co-founder
role-verb	co-established			found:co-founder
role-verb	co-founded			found:co-founder
role-verb	co-founding			found:co-founder
role-verb	co-founds			found:co-founder
role-verb	co-headed			lead:co-head
role-verb	co-heads			lead:co-head
role-verb	co-lead			lead:co-leader
role-verb	co-leads			lead:co-leader
role-verb	co-led			lead:co-leader
role-verb	co-opted			appoint
role-verb	co-opted as			appoint
role-verb	co-opted to			appoint
role-verb	co-owned			own
role-verb	coached			lead:coach
role-verb	coaches			lead:coach
role-verb	coaching			lead:coach
role-verb	cofounded			found:co-founder
role-verb	comes to			join
role-verb	comes to power as			become
role-verb	commanded			lead:commander
role-verb	commands			lead:commander
role-verb	commissioned			appoint
role-verb	commissioned as			appoint
role-verb	completed her term as			resign
role-verb	completed his term as			resign
role-verb	comprised			contain
role-verb	comprises			contain
role-verb	concurrently served as			serve
role-verb	concurrently serves as			serve
role-verb	conducted			lead:conductor
role-verb	conducts			lead:conductor
role-verb	confirmed			appoint
role-verb	confirmed as			appoint
role-verb	conscripted as			appoint
role-verb	consecrated			appoint
role-verb	consecrated as			appoint
role-verb	consisted of			contain
role-verb	consists of			contain
role-verb	continue as			serve
role-verb	continue to sit on			belong
role-verb	continued as			serve
role-verb	continued to serve on			belong
role-verb	continued to sit on			belong
role-verb	continues as			serve
role-verb	continues in office as			serve
role-verb	continues to serve as			serve
role-verb	continues to serve on			belong
role-verb	continues to sit on			belong
role-verb	continuing as			serve
role-verb	controlled			own
role-verb	count among			serve
role-verb	counts among			serve
role-verb	crowned			appoint
role-verb	curated			lead:curator
role-verb	curates			lead:curator
role-verb	defrocked			remove
role-verb	delegated			appoint
role-verb	delegated as			appoint
role-verb	demoted			remove
role-verb	demoted from			remove
role-verb	demoted to			remove
role-verb	demotes			remove
role-verb	departed as			resign
role-verb	departs as			resign
role-verb	deposed			remove
role-verb	deposed as			remove
role-verb	deposes			remove
role-verb	deputed as			appoint
role-verb	deputised for			serve
role-verb	deputises for			serve
role-verb	deputized for			serve
role-verb	deputizes for			serve
role-verb	designated			appoint
role-verb	designated as			appoint
role-verb	designates			appoint
role-verb	dethroned			remove
role-verb	directed			lead:director
role-verb	directs			lead:director
role-verb	discharged as			remove
role-verb	discharged from			remove
role-verb	discharges the duties of			serve
role-verb	dismissed			remove
role-verb	dismissed as			remove
role-verb	dismissed from			remove
role-verb	dismissed from the post of			remove
role-verb	dismisses			remove
role-verb	dismissing			remove
role-verb	disqualified as			remove
role-verb	double as			serve
role-verb	doubled as			serve
role-verb	doubles as			serve
role-verb	doubling as			serve
role-verb	drafted as			appoint
role-verb	dropped as			remove
role-verb	dropped from			remove
role-verb	edited			lead:editor
role-verb	edits			lead:editor
role-verb	ejected from			remove
role-verb	elected			appoint
role-verb	elected as			appoint
role-verb	elected by-election			appoint
role-verb	elected to			appoint
role-verb	elected to be			appoint
role-verb	elected to fill the vacancy of			appoint
role-verb	elected to the post of			appoint
role-verb	electing			appoint
role-verb	elects			appoint
role-verb	elevated			appoint
role-verb	elevated to			appoint
role-verb	elevated to the post of			appoint
role-verb	emerged as			become
role-verb	emerges as			become
role-verb	employed as			serve
role-verb	ended her term as			resign
role-verb	ended his term as			resign
role-verb	ended up as			become
role-verb	endorsed as			appoint
role-verb	ends up as			become
role-verb	enlisted as			appoint
role-verb	entered office as			become
role-verb	enthroned			appoint
role-verb	enthroned as			appoint
role-verb	entrusted with the post of			appoint
role-verb	evicted from			remove
role-verb	excluded from			remove
role-verb	exited as			resign
role-verb	exits as			resign
role-verb	expelled from			remove
role-verb	fill the seat of			succeed
role-verb	fill the seats of			succeed
role-verb	fill the vacancies among			serve
role-verb	filled in as			serve
role-verb	filled in for			serve
role-verb	filled the position of			serve
role-verb	filled the post of			serve
role-verb	filled the seat of			succeed
role-verb	filled the shoes of			succeed
role-verb	filled the vacancies among			serve
role-verb	filled the vacancies of			serve
role-verb	filled the vacancy of			serve
role-verb	filling in as			serve
role-verb	fills in for			serve
role-verb	fills the position of			serve
role-verb	fills the post of			serve
role-verb	fills the seat of			succeed
role-verb	fills the shoes of			succeed
role-verb	fills the vacancy of			serve
role-verb	finished his term as			resign
role-verb	fired as			remove
role-verb	followed			succeed
role-verb	forced out			remove
role-verb	forced out as			remove
role-verb	fought as			serve
role-verb	founded			found:founder
role-verb	founds			found:founder
role-verb	freed from the post of			remove
role-verb	functioned as			serve
role-verb	gave up			resign
role-verb	gave up the post of			resign
role-verb	given the post of			appoint
role-verb	given the title of			appoint
role-verb	gives up			resign
role-verb	gives up the post of			resign
role-verb	go to			join
role-verb	goes on to become			become
role-verb	goes to			join
role-verb	going to			join
role-verb	gone to			join
role-verb	governed			lead:governor
role-verb	governs			lead:governor
role-verb	had become			become
role-verb	had chaired			lead:chair
role-verb	had commanded			lead:commander
role-verb	had directed			lead:director
role-verb	had headed			lead:head
role-verb	had joined			join
role-verb	had led			lead:leader
role-verb	had managed			lead:manager
role-verb	had served as			serve
role-verb	had served on			belong
role-verb	had worked as			serve
role-verb	handed over the post of			resign
role-verb	handed the post of			appoint
role-verb	has chaired			lead:chair
role-verb	has commanded			lead:commander
role-verb	has directed			lead:director
role-verb	has founded			found:founder
role-verb	has headed			lead:head
role-verb	has joined			join
role-verb	has led			lead:leader
role-verb	has managed			lead:manager
role-verb	has resigned as			resign
role-verb	has served as			serve
role-verb	has served on			belong
role-verb	has worked			join
role-verb	has worked as			serve
role-verb	have become			become
role-verb	have joined			join
role-verb	have served as			serve
role-verb	have served on			belong
role-verb	headed			lead:head
role-verb	headed up			lead:head
role-verb	heading up			lead:head
role-verb	heads			lead:head
role-verb	heads up			lead:head
role-verb	held the chair of			serve
role-verb	held the office of			serve
role-verb	held the portfolio of			serve
role-verb	held the position of			serve
role-verb	held the post of			serve
role-verb	held the posts of			serve
role-verb	held the rank of			serve
role-verb	held the role of			serve
role-verb	held the title of			serve
role-verb	helped establish			found:co-founder
role-verb	helped found			found:co-founder
role-verb	hired as			appoint
role-verb	hold the post of			serve
role-verb	hold the rank of			serve
role-verb	hold the title of			serve
role-verb	holding the office of			serve
role-verb	holding the position of			serve
role-verb	holding the post of			serve
role-verb	holds the chair of			serve
role-verb	holds the office of			serve
role-verb	holds the portfolio of			serve
role-verb	holds the position of			serve
role-verb	holds the post of			serve
role-verb	holds the posts of			serve
role-verb	holds the rank of			serve
role-verb	holds the role of			serve
role-verb	holds the title of			serve
role-verb	impeached			remove
role-verb	impeaches			remove
role-verb	in her capacity as			serve
role-verb	in his capacity as			serve
role-verb	in place of			succeed
role-verb	in replacement of			succeed
role-verb	in succession to			succeed
role-verb	in the capacity of			serve
role-verb	in the place of			succeed
role-verb	in the post of			serve
role-verb	in the role of			serve
role-verb	in their capacity as			serve
role-verb	inaugurated			appoint
role-verb	inaugurated as			appoint
role-verb	inherited the post from			succeed
role-verb	inherits the post from			succeed
role-verb	installed			appoint
role-verb	installed as			appoint
role-verb	installs			appoint
role-verb	invested as			appoint
role-verb	is among			serve
role-verb	is at the head of			lead
role-verb	is at the helm of			lead
role-verb	is composed of			contain
role-verb	is comprised of			contain
role-verb	is concurrently			serve
role-verb	is currently			serve
role-verb	is due to become			become
role-verb	is formed of			contain
role-verb	is in charge of			lead
role-verb	is leaving for			join
role-verb	is made up of			contain
role-verb	is one of			serve
role-verb	is posted to			join
role-verb	is responsible for			lead
role-verb	is serving as			serve
role-verb	is set to become			become
role-verb	is the successor of			succeed
role-verb	is the successor to			succeed
role-verb	is to become			become
role-verb	is to serve as			become
role-verb	join			join
role-verb	joined			join
role-verb	joined as			become
role-verb	joined the ranks of			serve
role-verb	joining			join
role-verb	joining as			become
role-verb	joins			join
role-verb	joins as			become
role-verb	jointly founded			found:co-founder
role-verb	keeps the post of			serve
role-verb	kicked out			remove
role-verb	labored as			serve
role-verb	laboured as			serve
role-verb	laid off			remove
role-verb	landed the post of			become
role-verb	leads			lead:leader
role-verb	leaves			resign
role-verb	leaves as			resign
role-verb	leaves for			join
role-verb	leaves office			resign
role-verb	led			lead:leader
role-verb	left as			resign
role-verb	left for			join
role-verb	left her post as			resign
role-verb	left his post as			resign
role-verb	left office			resign
role-verb	left the post of			resign
role-verb	let go as			remove
role-verb	made			appoint
role-verb	majority-owned			own
role-verb	manage			lead:manager
role-verb	managed			lead:manager
role-verb	manages			lead:manager
role-verb	masterminds			lead
role-verb	ministers as			serve
role-verb	moonlights as			serve
role-verb	move to			join
role-verb	moved to			join
role-verb	moved to the post of			become
role-verb	moves to			join
role-verb	moves to the post of			become
role-verb	moving to			join
role-verb	named			appoint
role-verb	named as			appoint
role-verb	named to			appoint
role-verb	named to the post of			appoint
role-verb	names			appoint
role-verb	nominated			appoint
role-verb	nominated as			appoint
role-verb	nominated for			appoint
role-verb	nominated to be			appoint
role-verb	nominates			appoint
role-verb	now consists of			contain
role-verb	occupied the post of			serve
role-verb	occupies the post of			serve
role-verb	officiated as			serve
role-verb	officiates as			serve
role-verb	officiating as			serve
role-verb	once chaired			lead:chair
role-verb	once commanded			lead:commander
role-verb	once headed			lead:head
role-verb	once led			lead:leader
role-verb	operated			own
role-verb	operates			own
role-verb	ordained			appoint
role-verb	ordained as			appoint
role-verb	ousted			remove
role-verb	ousted as			remove
role-verb	ousted from			remove
role-verb	ousts			remove
role-verb	overthrew			remove
role-verb	overthrown			remove
role-verb	owned			own
role-verb	owned and operated			own
role-verb	owns			own
role-verb	owns and operates			own
role-verb	part-owned			own
role-verb	performed the duties of			serve
role-verb	performs the duties of			serve
role-verb	picked as			appoint
role-verb	posted as			appoint
role-verb	practiced as			serve
role-verb	practised as			serve
role-verb	presided over			lead
role-verb	presides over			lead
role-verb	presiding over			lead
role-verb	proclaimed			appoint
role-verb	promoted			appoint
role-verb	promoted to			appoint
role-verb	promoted to be			appoint
role-verb	purchased			own
role-verb	purchases			own
role-verb	purged from			remove
role-verb	pushed out			remove
role-verb	qualified as			become
role-verb	quit as			resign
role-verb	quits as			resign
role-verb	quitting as			resign
role-verb	ratified as			appoint
role-verb	re-appointed			appoint
role-verb	re-elected			appoint
role-verb	re-elected as			appoint
role-verb	reappointed			appoint
role-verb	reappointed as			appoint
role-verb	recalled			remove
role-verb	recalled as			remove
role-verb	recalled from			remove
role-verb	recalled from the post of			remove
role-verb	recalled to the post of			appoint
role-verb	recalls			remove
role-verb	recommended as			appoint
role-verb	recruited as			appoint
role-verb	reelected			appoint
role-verb	reelected as			appoint
role-verb	reelects			appoint
role-verb	reigned as			serve
role-verb	reigns as			serve
role-verb	reinstated			appoint
role-verb	reinstated as			appoint
role-verb	rejoined as			become
role-verb	released from his duties as			remove
role-verb	released from the post of			remove
role-verb	relieved			remove
role-verb	relieved as			remove
role-verb	relieved from			remove
role-verb	relieved of			remove
role-verb	relieved of command			remove
role-verb	relieved of duty			remove
role-verb	relieved of her duties as			remove
role-verb	relieved of her post as			remove
role-verb	relieved of his duties as			remove
role-verb	relieved of his post as			remove
role-verb	relieved of the post of			remove
role-verb	relieves			remove
role-verb	relieving			succeed
role-verb	relinquished			resign
role-verb	relinquished charge as			resign
role-verb	relinquished charge of			resign
role-verb	relinquished the charge of			resign
role-verb	relinquished the office of			resign
role-verb	relinquished the post of			resign
role-verb	relinquishes			resign
role-verb	remained			serve
role-verb	remained as			serve
role-verb	remains			serve
role-verb	remains as			serve
role-verb	remains in post as			serve
role-verb	removed			remove
role-verb	removed as			remove
role-verb	removed from			remove
role-verb	removed from the post of			remove
role-verb	removes			remove
role-verb	renounced the post of			resign
role-verb	replaced			succeed
role-verb	replaced as			remove
role-verb	replaces			succeed
role-verb	replacing			succeed
role-verb	reported as			become
role-verb	represents the workforce on			belong
role-verb	resign			resign
role-verb	resign as			resign
role-verb	resigned			resign
role-verb	resigned as			resign
role-verb	resigned from			resign
role-verb	resigning			resign
role-verb	resigning as			resign
role-verb	resigns			resign
role-verb	resigns as			resign
role-verb	resigns from			resign
role-verb	restored as			appoint
role-verb	resumed her duties as			become
role-verb	resumed his duties as			become
role-verb	resumes her duties as			become
role-verb	resumes his duties as			become
role-verb	retained the office of			serve
role-verb	retained the post of			serve
role-verb	retains the office of			serve
role-verb	retains the portfolio of			serve
role-verb	retains the position of			serve
role-verb	retains the post of			serve
role-verb	retire as			resign
role-verb	retired			resign
role-verb	retired as			resign
role-verb	retired from			resign
role-verb	retires			resign
role-verb	retires as			resign
role-verb	retires from			resign
role-verb	retiring as			resign
role-verb	return to			join
role-verb	returned as			become
role-verb	returned to			join
role-verb	returning as			become
role-verb	returns as			become
role-verb	returns to			join
role-verb	returns to the post of			become
role-verb	rises to become			become
role-verb	rose to be			become
role-verb	rose to become			become
role-verb	rose to the post of			become
role-verb	rose to the rank of			become
role-verb	ruled as			serve
role-verb	sacked			remove
role-verb	sacked as			remove
role-verb	sacks			remove
role-verb	sat as			serve
role-verb	sat on			belong
role-verb	seconded as			appoint
role-verb	selected			appoint
role-verb	selected as			appoint
role-verb	selected to be			appoint
role-verb	selects			appoint
role-verb	serve as			serve
role-verb	serve on			belong
role-verb	served as			serve
role-verb	served on			belong
role-verb	serves as			serve
role-verb	serves on			belong
role-verb	serving as			serve
role-verb	serving on			belong
role-verb	set to become			become
role-verb	set up			found:founder
role-verb	sets up			found:founder
role-verb	setting up			found:founder
role-verb	signed as			become
role-verb	signed on as			become
role-verb	sit on			belong
role-verb	sits as			serve
role-verb	sits on			belong
role-verb	sitting as			serve
role-verb	sitting on			belong
role-verb	skippers			lead:skipper
role-verb	spent a term as			serve
role-verb	spent years as			serve
role-verb	stands as			serve
role-verb	stands down			resign
role-verb	stands down as			resign
role-verb	stands in for			serve
role-verb	started out as			serve
role-verb	started work as			serve
role-verb	starts as			become
role-verb	stay on as			serve
role-verb	stayed on as			serve
role-verb	stays			serve
role-verb	stays on as			serve
role-verb	step down			resign
role-verb	step down as			resign
role-verb	stepped aside			resign
role-verb	stepped aside as			resign
role-verb	stepped down			resign
role-verb	stepped down as			resign
role-verb	stepped down from			resign
role-verb	stepped in as			serve
role-verb	stepped in as interim			become
role-verb	stepped in for			succeed
role-verb	stepped into the role of			become
role-verb	stepped into the shoes of			succeed
role-verb	stepped up as			become
role-verb	stepping down			resign
role-verb	stepping down as			resign
role-verb	steps aside			resign
role-verb	steps aside as			resign
role-verb	steps down			resign
role-verb	steps down as			resign
role-verb	steps down from			resign
role-verb	steps in as			serve
role-verb	steps in for			succeed
role-verb	steps into the role of			become
role-verb	steps into the shoes of			succeed
role-verb	steps up as			become
role-verb	stood down			resign
role-verb	stood down as			resign
role-verb	stood in as			serve
role-verb	stood in for			serve
role-verb	stripped of			remove
role-verb	stripped of the post of			remove
role-verb	subbed for			succeed
role-verb	submitted her resignation as			resign
role-verb	submitted his resignation as			resign
role-verb	succeed			succeed
role-verb	succeeded			succeed
role-verb	succeeded as			become
role-verb	succeeding			succeed
role-verb	succeeds			succeed
role-verb	succeeds as			become
role-verb	superintends			lead:superintendent
role-verb	superseded			succeed
role-verb	supersedes			succeed
role-verb	supervised			lead:supervisor
role-verb	supervises			lead:supervisor
role-verb	supplanted			succeed
role-verb	supplants			succeed
role-verb	suspended as			remove
role-verb	suspended from			remove
role-verb	swears in			appoint
role-verb	switched to			join
role-verb	switches to			join
role-verb	sworn in			appoint
role-verb	sworn in as			appoint
role-verb	sworn into office as			appoint
role-verb	sworn-in as			appoint
role-verb	take charge of			lead
role-verb	take command of			lead
role-verb	take office as			become
role-verb	take over			lead
role-verb	take over as			become
role-verb	take over from			succeed
role-verb	take the helm of			lead
role-verb	taken over			own
role-verb	takes charge as			become
role-verb	takes charge of			lead
role-verb	takes command of			lead
role-verb	takes her place			succeed
role-verb	takes his place			succeed
role-verb	takes office as			become
role-verb	takes over			lead
role-verb	takes over as			become
role-verb	takes over for			succeed
role-verb	takes over from			succeed
role-verb	takes the helm of			lead
role-verb	takes the oath as			appoint
role-verb	takes the place of			succeed
role-verb	takes up duties as			become
role-verb	takes up her duties as			become
role-verb	takes up her post as			become
role-verb	takes up his duties as			become
role-verb	takes up his post as			become
role-verb	takes up office as			become
role-verb	takes up the position of			become
role-verb	takes up the post of			become
role-verb	taking charge of			lead
role-verb	taking her place			succeed
role-verb	taking his place			succeed
role-verb	taking office as			become
role-verb	taking over			lead
role-verb	taking over as			become
role-verb	taking over for			succeed
role-verb	taking over from			succeed
role-verb	taking the place of			succeed
role-verb	tapped			appoint
role-verb	tapped as			appoint
role-verb	tapped to be			appoint
role-verb	taught as			serve
role-verb	tendered her resignation as			resign
role-verb	tendered his resignation as			resign
role-verb	tendered resignation			resign
role-verb	to chair			lead:chair
role-verb	to command			lead:commander
role-verb	to direct			lead:director
role-verb	to head			lead:head
role-verb	to lead			lead:leader
role-verb	to replace			succeed
role-verb	to succeed			succeed
role-verb	toiled as			serve
role-verb	took charge as			become
role-verb	took charge of			lead
role-verb	took command of			lead
role-verb	took her place			succeed
role-verb	took his place			succeed
role-verb	took office as			become
role-verb	took over			lead
role-verb	took over as			become
role-verb	took over for			succeed
role-verb	took over from			succeed
role-verb	took the helm of			lead
role-verb	took the oath as			appoint
role-verb	took the oath of office as			appoint
role-verb	took the place of			succeed
role-verb	took up duties as			become
role-verb	took up her duties as			become
role-verb	took up her post as			become
role-verb	took up his duties as			become
role-verb	took up his post as			become
role-verb	took up the position of			become
role-verb	took up the post of			become
role-verb	toppled			remove
role-verb	toppled as			remove
role-verb	trained as			serve
role-verb	transferred as			appoint
role-verb	transferred to			join
role-verb	transferred to the post of			appoint
role-verb	transfers to			join
role-verb	unfrocked			remove
role-verb	unseated			remove
role-verb	unseated as			remove
role-verb	unseats			succeed
role-verb	unveiled as			appoint
role-verb	used to chair			lead:chair
role-verb	used to direct			lead:director
role-verb	used to head			lead:head
role-verb	used to lead			lead:leader
role-verb	used to run			lead:head
role-verb	vacated			resign
role-verb	vacated the post of			resign
role-verb	vacates			resign
role-verb	voted in as			appoint
role-verb	voted out			remove
role-verb	voted out of office			remove
role-verb	was added to			belong
role-verb	was among			serve
role-verb	was assigned to			join
role-verb	was at the head of			lead
role-verb	was at the helm of			lead
role-verb	was co-opted onto			belong
role-verb	was composed of			contain
role-verb	was concurrently			serve
role-verb	was elected onto			belong
role-verb	was in charge of			lead
role-verb	was made			become
role-verb	was made up of			contain
role-verb	was one of			serve
role-verb	was posted to			join
role-verb	was re-elected as			appoint
role-verb	was seconded to			join
role-verb	was sent to			join
role-verb	was serving as			serve
role-verb	was the successor of			succeed
role-verb	was the successor to			succeed
role-verb	was voted onto			belong
role-verb	went on to become			become
role-verb	went to			join
role-verb	were among			serve
role-verb	were co-opted onto			belong
role-verb	who is in charge of			lead
role-verb	who leads			lead:leader
role-verb	who led			lead:leader
role-verb	will act as			become
role-verb	will be composed of			contain
role-verb	will become			become
role-verb	will chair			lead:chair
role-verb	will command			lead:commander
role-verb	will consist of			contain
role-verb	will direct			lead:director
role-verb	will head			lead:head
role-verb	will join			join
role-verb	will lead			lead:leader
role-verb	will replace			succeed
role-verb	will serve as			become
role-verb	will serve on			belong
role-verb	will sit on			belong
role-verb	will succeed			succeed
role-verb	will take office as			become
role-verb	will take over as			become
role-verb	withdrew as			resign
role-verb	won election as			become
role-verb	won the post of			become
role-verb	won the presidency of			become
role-verb	work as			serve
role-verb	worked			join
role-verb	worked as			serve
role-verb	working as			serve
role-verb	works			join
role-verb	works as			serve
role-verb	would become			become
role-verb	would serve as			become
speech-noun	acceptance address			speech
speech-noun	acceptance speech	acceptance speeches		speech
speech-noun	address			speech
speech-noun	annual report			report
speech-noun	banquet speech	banquet speeches		speech
speech-noun	best wishes	best wishes		message
speech-noun	birthday greetings	birthday greetings		message
speech-noun	budget report			report
speech-noun	central report			report
speech-noun	closing address			closing
speech-noun	closing remarks	closing remarks		closing
speech-noun	closing speech	closing speeches		closing
speech-noun	closing statement			closing
speech-noun	closing words	closing words		closing
speech-noun	co-report			report
speech-noun	commemorative address			speech
speech-noun	commemorative report			report
speech-noun	commemorative speech	commemorative speeches		speech
speech-noun	commencement address			speech
speech-noun	commissioning address			opening
speech-noun	completion address			opening
speech-noun	concluding address			closing
speech-noun	concluding remarks	concluding remarks		closing
speech-noun	concluding speech	concluding speeches		closing
speech-noun	concluding statement			closing
speech-noun	concluding words	concluding words		closing
speech-noun	condolences	condolences		message
speech-noun	congratulations	congratulations		message
speech-noun	congratulatory address			speech
speech-noun	congratulatory letter			message
speech-noun	congratulatory message			message
speech-noun	congratulatory speech	congratulatory speeches		speech
speech-noun	congratulatory telegram			message
speech-noun	eulogy			speech
speech-noun	experience	experiences		speech
speech-noun	farewell address			speech
speech-noun	farewell speech	farewell speeches		speech
speech-noun	felicitations	felicitations		message
speech-noun	final remarks	final remarks		closing
speech-noun	final report			report
speech-noun	floor			speech
speech-noun	graduation speech	graduation speeches		speech
speech-noun	greetings	greetings		message
speech-noun	ground-breaking address			opening
speech-noun	guidance			guidance
speech-noun	homily			speech
speech-noun	inaugural address			opening
speech-noun	inaugural speech	inaugural speeches		opening
speech-noun	inauguration address			opening
speech-noun	inauguration speech	inauguration speeches		opening
speech-noun	interim report			report
speech-noun	introductory address			opening
speech-noun	introductory remarks	introductory remarks		opening
speech-noun	introductory speech	introductory speeches		opening
speech-noun	joint letter			message
speech-noun	keynote			speech
speech-noun	keynote address			speech
speech-noun	keynote lecture			speech
speech-noun	keynote remarks	keynote remarks		speech
speech-noun	keynote report			report
speech-noun	keynote speech			speech
speech-noun	lecture			speech
speech-noun	letter			message
speech-noun	letter of appeal	letters of appeal		message
speech-noun	letter of solidarity	letters of solidarity		message
speech-noun	letter of thanks	letters of thanks		message
speech-noun	maiden speech	maiden speeches		speech
speech-noun	main report			report
speech-noun	memorial address			speech
speech-noun	memorial report			report
speech-noun	memorial speech	memorial speeches		speech
speech-noun	message			message
speech-noun	message of condolence	messages of condolence		message
speech-noun	message of condolences	messages of condolences		message
speech-noun	message of congratulation	messages of congratulation		message
speech-noun	message of congratulations	messages of congratulations		message
speech-noun	message of greeting	messages of greeting		message
speech-noun	message of greetings	messages of greetings		message
speech-noun	message of solidarity	messages of solidarity		message
speech-noun	message of sympathy	messages of sympathy		message
speech-noun	message of thanks	messages of thanks		message
speech-noun	new year address			speech
speech-noun	new year message			message
speech-noun	new year's address			speech
speech-noun	new year's message			message
speech-noun	open letter			message
speech-noun	opening address			opening
speech-noun	opening remarks	opening remarks		opening
speech-noun	opening speech	opening speeches		opening
speech-noun	opening statement			opening
speech-noun	opening words	opening words		opening
speech-noun	oration			speech
speech-noun	personal letter			message
speech-noun	pledge speech	pledge speeches		speech
speech-noun	policy address			speech
speech-noun	policy speech	policy speeches		speech
speech-noun	political report			report
speech-noun	preface speech			opening
speech-noun	progress report			report
speech-noun	radio address			speech
speech-noun	remarks	remarks		speech
speech-noun	reply message			message
speech-noun	reply speech	reply speeches		speech
speech-noun	report			report
speech-noun	report on the work	reports on the work		report
speech-noun	resolution speech	resolution speeches		speech
speech-noun	review report			report
speech-noun	sermon			speech
speech-noun	solidarity message			message
speech-noun	solidarity speech	solidarity speeches		speech
speech-noun	speech	speeches		speech
speech-noun	speech from the throne	speeches from the throne		speech
speech-noun	speech in reply	speeches in reply		speech
speech-noun	state of the union address			speech
speech-noun	statement			speech
speech-noun	summary report			report
speech-noun	summing-up report			report
speech-noun	summing-up speech	summing-up speeches		closing
speech-noun	supplementary report			report
speech-noun	telegram			message
speech-noun	televised address			speech
speech-noun	testimony	testimonies		speech
speech-noun	thank-you speech	thank-you speeches		speech
speech-noun	throne speech	throne speeches		speech
speech-noun	toast			speech
speech-noun	victory speech	victory speeches		speech
speech-noun	video message			message
speech-noun	welcome address			speech
speech-noun	welcome remarks	welcome remarks		speech
speech-noun	welcome speech	welcome speeches		speech
speech-noun	welcoming address			speech
speech-noun	welcoming speech	welcoming speeches		speech
speech-noun	work report			report
speech-noun	written greetings	written greetings		message
speech-noun	written message			message
status	(ret.)			former
status	(retd)			former
status	-designate			elect
status	-elect			elect
status	-in-waiting			elect
status	-to-be			elect
status	a.i.			acting
status	accused			none
status	actg.			acting
status	acting			acting
status	ad interim			acting
status	ailing			none
status	also			none
status	assassinated			none
status	at present			none
status	at the moment			none
status	beleaguered			none
status	caretaker			acting
status	concurrent			none
status	concurrently			none
status	controversial			none
status	current			none
status	currently			none
status	de facto			none
status	de-facto			none
status	deceased			none
status	departing			outgoing
status	deposed			former
status	designate			elect
status	detained			none
status	dethroned			former
status	disgraced			former
status	elect			elect
status	embattled			none
status	emerita			former
status	emeritus			former
status	erst			former
status	erstwhile			former
status	ex			former
status	ex-			former
status	exiled			former
status	fallen			former
status	first-ever			none
status	first-term			none
status	former			former
status	former acting			former
status	formerly			former
status	four-term			none
status	full-time			none
status	future			elect
status	hitherto			outgoing
status	immediate past			former
status	impeached			none
status	imprisoned			none
status	in-waiting			elect
status	incoming			elect
status	incumbent			none
status	influential			none
status	interim			acting
status	jailed			none
status	lame duck			outgoing
status	lame-duck			outgoing
status	late			former
status	latterly			former
status	locum			acting
status	long-ago			former
status	long-serving			none
status	long-standing			none
status	long-time			none
status	longest-serving			none
status	longtime			none
status	most recently			former
status	murdered			none
status	new			none
status	newly			none
status	newly appointed			none
status	newly chosen			none
status	newly elected			none
status	newly named			none
status	newly-appointed			none
status	newly-elected			none
status	now			none
status	officiating			acting
status	one-time			former
status	onetime			former
status	ousted			former
status	outgoing			outgoing
status	overthrown			former
status	part-time			none
status	past			former
status	present			none
status	presently			none
status	presumed			none
status	presumptive			elect
status	previous			former
status	previously			former
status	pro tem			acting
status	pro tempore			acting
status	prominent			none
status	prospective			elect
status	provisional			acting
status	purged			former
status	quondam			former
status	re-appointed			none
status	re-elected			none
status	reappointed			none
status	reelected			none
status	renowned			none
status	ret.			former
status	retd			former
status	retd.			former
status	retired			former
status	retiring			outgoing
status	returning			none
status	rookie			none
status	second-term			none
status	self-declared			none
status	self-proclaimed			none
status	self-styled			none
status	sitting			none
status	slain			none
status	so far			former
status	so-called			none
status	sometime			former
status	soon-to-be			elect
status	soon-to-depart			outgoing
status	soon-to-retire			outgoing
status	stand-in			acting
status	stopgap			acting
status	suspended			none
status	then			former
status	then and now			none
status	then-			former
status	three-term			none
status	till now			outgoing
status	today's			none
status	toppled			former
status	transitional			acting
status	two-term			none
status	until last month			former
status	until last week			former
status	until last year			former
status	until now			outgoing
status	until recently			former
status	until then			former
status	until yesterday			former
status	up to now			outgoing
status	up to then			former
status	up until now			former
status	veteran			none
status	well-known			none
status	would-be			none
thing-noun	ICBM			
thing-noun	accelerator			
thing-noun	accord			
thing-noun	accord on peace			
thing-noun	accords			
thing-noun	act			
thing-noun	agenda			
thing-noun	agreement			
thing-noun	aid			
thing-noun	aircraft			
thing-noun	aircraft carrier			
thing-noun	airliner			
thing-noun	airplane			
thing-noun	airship			
thing-noun	album			
thing-noun	alliance			
thing-noun	almanac			
thing-noun	amendment			
thing-noun	ammunition			
thing-noun	annex			
thing-noun	anniversary			
thing-noun	anthem			
thing-noun	appendix	appendices		
thing-noun	applause			
thing-noun	arch			
thing-noun	armistice			
thing-noun	armistice agreement			
thing-noun	armored vehicle			
thing-noun	article			
thing-noun	asteroid			
thing-noun	atlas			
thing-noun	atomic bomb			
thing-noun	autobiography			
thing-noun	award			
thing-noun	bachelor			
thing-noun	badge			
thing-noun	ballet			
thing-noun	ballistic missile			
thing-noun	balloon			
thing-noun	bank account			
thing-noun	banknote			
thing-noun	banner			
thing-noun	basket			
thing-noun	battleship			
thing-noun	beer			
thing-noun	begonia			
thing-noun	belt			
thing-noun	bible			
thing-noun	bicycle			
thing-noun	bill			
thing-noun	biography			
thing-noun	birth anniversary			
thing-noun	birthday			
thing-noun	blacklist			
thing-noun	blog			
thing-noun	blueprint			
thing-noun	bomb			
thing-noun	bomber			
thing-noun	book			
thing-noun	bouquet			
thing-noun	bridge			
thing-noun	broadcast			
thing-noun	brochure			
thing-noun	bronze medal			
thing-noun	bronze statue			
thing-noun	budget			
thing-noun	bus			
thing-noun	bust			
thing-noun	by-law			
thing-noun	by-laws			
thing-noun	bylaw			
thing-noun	cake			
thing-noun	camera			
thing-noun	canal			
thing-noun	cancer			
thing-noun	cannon			
thing-noun	cantata			
thing-noun	car			
thing-noun	cargo ship			
thing-noun	carrier rocket			
thing-noun	cartoon			
thing-noun	cause			
thing-noun	ceasefire			
thing-noun	century			
thing-noun	certificate			
thing-noun	championship title			
thing-noun	chart			
thing-noun	charter			
thing-noun	cheese			
thing-noun	chip			
thing-noun	cholera			
thing-noun	cigarette			
thing-noun	citation			
thing-noun	civil code			
thing-noun	clause			
thing-noun	coat of arms	coats of arms		
thing-noun	code			
thing-noun	coin			
thing-noun	collected works			
thing-noun	column			
thing-noun	comedy			
thing-noun	comet			
thing-noun	communique			
thing-noun	communiqué			
thing-noun	complete works			
thing-noun	computer			
thing-noun	concerto			
thing-noun	constellation			
thing-noun	constitution			
thing-noun	constitution day			
thing-noun	contract			
thing-noun	convention			
thing-noun	covenant			
thing-noun	criminal code			
thing-noun	cruise missile			
thing-noun	cruiser			
thing-noun	cup			
thing-noun	cyclone			
thing-noun	dam			
thing-noun	database			
thing-noun	deadline			
thing-noun	deal			
thing-noun	death			
thing-noun	debt			
thing-noun	decade			
thing-noun	decree			
thing-noun	deficiency			
thing-noun	degree celsius			
thing-noun	dementia			
thing-noun	destroyer			
thing-noun	device			
thing-noun	dictionary			
thing-noun	dinar			
thing-noun	diploma			
thing-noun	directive			
thing-noun	dirham			
thing-noun	disease			
thing-noun	dish			
thing-noun	disorder			
thing-noun	dissertation			
thing-noun	diwali			
thing-noun	doctorate			
thing-noun	doctrine			
thing-noun	document			
thing-noun	documentary			
thing-noun	documentary film			
thing-noun	documents			
thing-noun	dollar			
thing-noun	dossier			
thing-noun	drama			
thing-noun	drone			
thing-noun	drug			
thing-noun	dynasty			
thing-noun	earthquake			
thing-noun	edict			
thing-noun	edition			
thing-noun	editorial			
thing-noun	eid			
thing-noun	elevator			
thing-noun	embargo			
thing-noun	emblem			
thing-noun	encyclical			
thing-noun	encyclopaedia			
thing-noun	encyclopedia			
thing-noun	engine			
thing-noun	epic			
thing-noun	episode			
thing-noun	epoch			
thing-noun	equation			
thing-noun	essay			
thing-noun	euro			
thing-noun	excerpt			
thing-noun	executive order			
thing-noun	expressway			
thing-noun	fatwa			
thing-noun	feature film			
thing-noun	fellowship			
thing-noun	ferry			
thing-noun	fever			
thing-noun	fighter			
thing-noun	film			
thing-noun	five-year plan			
thing-noun	flag			
thing-noun	floral basket			
thing-noun	flu			
thing-noun	forint			
thing-noun	founding anniversary			
thing-noun	fountain			
thing-noun	framework			
thing-noun	frigate			
thing-noun	galaxy			
thing-noun	gift			
thing-noun	glider			
thing-noun	gold medal			
thing-noun	gospel			
thing-noun	green paper			
thing-noun	guide			
thing-noun	guideline			
thing-noun	guidelines			
thing-noun	gun			
thing-noun	handbook			
thing-noun	helicopter			
thing-noun	hero title			
thing-noun	highway			
thing-noun	holiday			
thing-noun	honor			
thing-noun	honour			
thing-noun	hormone			
thing-noun	howitzer			
thing-noun	hurricane			
thing-noun	hydrogen bomb			
thing-noun	hymn			
thing-noun	hypothesis	hypotheses		
thing-noun	idea			
thing-noun	ideology			
thing-noun	independence day			
thing-noun	infection			
thing-noun	influenza			
thing-noun	injury			
thing-noun	insurance			
thing-noun	internet			
thing-noun	intranet			
thing-noun	issue			
thing-noun	jet			
thing-noun	joint communiqué			
thing-noun	joint declaration			
thing-noun	journal			
thing-noun	juche idea			
thing-noun	judgement			
thing-noun	judgment			
thing-noun	knighthood			
thing-noun	koran			
thing-noun	krona			
thing-noun	krone			
thing-noun	label			
thing-noun	lander			
thing-noun	laughter			
thing-noun	laurel			
thing-noun	law			
thing-noun	law of physics			
thing-noun	leaflet			
thing-noun	lease			
thing-noun	lecture			
thing-noun	legion of honour			
thing-noun	liberation			
thing-noun	licence			
thing-noun	license			
thing-noun	lighthouse			
thing-noun	loan			
thing-noun	locomotive			
thing-noun	machine			
thing-noun	magazine			
thing-noun	maize			
thing-noun	manifesto			
thing-noun	manual			
thing-noun	map			
thing-noun	master's degree			
thing-noun	medal			
thing-noun	medal of honor	medals of honor		
thing-noun	medicine			
thing-noun	memoirs			
thing-noun	memorandum	memoranda		
thing-noun	memorandum of understanding	memoranda of understanding		
thing-noun	memorial			
thing-noun	memorial day			
thing-noun	method			
thing-noun	minutes			
thing-noun	missile			
thing-noun	module			
thing-noun	monument			
thing-noun	mosaic			
thing-noun	motor			
thing-noun	motorcycle			
thing-noun	movie			
thing-noun	mural			
thing-noun	museum piece			
thing-noun	musical			
thing-noun	national anthem			
thing-noun	national day			
thing-noun	national flag			
thing-noun	national plan			
thing-noun	national treasure			
thing-noun	nebula			
thing-noun	new year			
thing-noun	newsletter			
thing-noun	newspaper			
thing-noun	novel			
thing-noun	oath			
thing-noun	ode			
thing-noun	opera			
thing-noun	orchid			
thing-noun	ordinance			
thing-noun	pact			
thing-noun	painting			
thing-noun	pamphlet			
thing-noun	panda			
thing-noun	papal bull			
thing-noun	paragraph			
thing-noun	passage			
thing-noun	passport			
thing-noun	patent			
thing-noun	peerage			
thing-noun	penal code			
thing-noun	pennant			
thing-noun	pension			
thing-noun	perfume			
thing-noun	period			
thing-noun	periodical			
thing-noun	permit			
thing-noun	peso			
thing-noun	petition			
thing-noun	philosophy			
thing-noun	photo			
thing-noun	photograph			
thing-noun	picture			
thing-noun	pipeline			
thing-noun	pistol			
thing-noun	plague			
thing-noun	plan			
thing-noun	plane			
thing-noun	plaque			
thing-noun	pledge			
thing-noun	pneumonia			
thing-noun	podcast			
thing-noun	poem			
thing-noun	policy			
thing-noun	poll			
thing-noun	portrait			
thing-noun	postage stamp			
thing-noun	poster			
thing-noun	pound sterling			
thing-noun	present			
thing-noun	principle			
thing-noun	prize			
thing-noun	probe			
thing-noun	proclamation			
thing-noun	product			
thing-noun	protein			
thing-noun	protocol			
thing-noun	quiz			
thing-noun	quran			
thing-noun	radar			
thing-noun	radio			
thing-noun	railroad			
thing-noun	railway			
thing-noun	ramadan			
thing-noun	reactor			
thing-noun	red banner			
thing-noun	register			
thing-noun	regulation			
thing-noun	relic			
thing-noun	relief			
thing-noun	reminiscences			
thing-noun	renaissance			
thing-noun	reservoir			
thing-noun	revolution			
thing-noun	ribbon			
thing-noun	rifle			
thing-noun	riyal			
thing-noun	road map			
thing-noun	roadmap			
thing-noun	robot			
thing-noun	rocket			
thing-noun	rocket launcher			
thing-noun	rouble			
thing-noun	rover			
thing-noun	ruble			
thing-noun	rules			
thing-noun	ruling			
thing-noun	rupee			
thing-noun	sanction			
thing-noun	sanctions			
thing-noun	satellite			
thing-noun	schedule			
thing-noun	scheme			
thing-noun	scholarship			
thing-noun	scripture			
thing-noun	sculpture			
thing-noun	seal			
thing-noun	selected works			
thing-noun	semester			
thing-noun	shield			
thing-noun	short story			
thing-noun	silver medal			
thing-noun	smartphone			
thing-noun	software			
thing-noun	sonata			
thing-noun	song			
thing-noun	souvenir			
thing-noun	space shuttle			
thing-noun	space station			
thing-noun	spacecraft			
thing-noun	spaceship			
thing-noun	spirit			
thing-noun	stamp			
thing-noun	statue			
thing-noun	statute			
thing-noun	steamer			
thing-noun	storm			
thing-noun	story			
thing-noun	strategy			
thing-noun	struggle			
thing-noun	submarine			
thing-noun	subsidy			
thing-noun	supercomputer			
thing-noun	supplement			
thing-noun	symphony			
thing-noun	syndrome			
thing-noun	tablet			
thing-noun	tablet computer			
thing-noun	tank			
thing-noun	tariff			
thing-noun	tax			
thing-noun	technique			
thing-noun	technology			
thing-noun	telescope			
thing-noun	television			
thing-noun	testament			
thing-noun	text			
thing-noun	textbook			
thing-noun	theorem			
thing-noun	theory			
thing-noun	thesis	theses		
thing-noun	thought			
thing-noun	torah			
thing-noun	torpedo			
thing-noun	tower			
thing-noun	tractor			
thing-noun	trademark			
thing-noun	tragedy			
thing-noun	tram			
thing-noun	transcript			
thing-noun	treasure			
thing-noun	treatise			
thing-noun	treaty			
thing-noun	trolleybus			
thing-noun	trophy			
thing-noun	truce			
thing-noun	truck			
thing-noun	tunnel			
thing-noun	turbine			
thing-noun	typhoon			
thing-noun	vaccine			
thing-noun	verdict			
thing-noun	vessel			
thing-noun	victoria cross			
thing-noun	video game			
thing-noun	virus			
thing-noun	visa			
thing-noun	vitamin			
thing-noun	vodka			
thing-noun	volume			
thing-noun	warhead			
thing-noun	warrant			
thing-noun	weapon			
thing-noun	web page			
thing-noun	website			
thing-noun	whisky			
thing-noun	white paper			
thing-noun	windmill			
thing-noun	wine			
thing-noun	wreath			
thing-noun	writ			
thing-noun	yacht			
thing-noun	yearbook			
thing-noun	yen			
thing-noun	yuan			
thing-noun	zloty			
title-head	Amb.		prenominal	
title-head	Assemb.		prenominal	
title-head	Atty. Gen.		prenominal	
title-head	CEO		corporate,prenominal	
title-head	CFO		corporate,prenominal	
title-head	CHRO		corporate,prenominal	
title-head	CIO		corporate,prenominal	
title-head	CMO		corporate,prenominal	
title-head	COO		corporate,prenominal	
title-head	CSO		corporate,prenominal	
title-head	CTO		corporate,prenominal	
title-head	Chmn.		prenominal	
title-head	Cllr		prenominal	
title-head	Cllr.		prenominal	
title-head	Del.		prenominal	
title-head	Dir.		prenominal	
title-head	Gov.		prenominal	
title-head	Insp.		prenominal	
title-head	Lt. Gov.		prenominal	
title-head	MEP		prenominal	
title-head	MLA		prenominal	
title-head	MP		prenominal	
title-head	MSP		prenominal	
title-head	Min.		prenominal	
title-head	Olympic champion		prenominal	occupation
title-head	Pres.		prenominal	
title-head	Prof.		prenominal	
title-head	Rep.		prenominal	
title-head	Sec.		prenominal	
title-head	Sen.		prenominal	
title-head	Supt.		prenominal	
title-head	TD		prenominal	
title-head	U.S. attorney		prenominal	
title-head	abbess		prenominal	
title-head	abbot		also-surname,prenominal,territorial	
title-head	abbot general			
title-head	academician		prenominal	
title-head	account manager		corporate,prenominal	
title-head	accountable officer			
title-head	accountant		prenominal	
title-head	acolyte		prenominal	
title-head	activist			
title-head	actor		prenominal	occupation
title-head	actress		prenominal	occupation
title-head	actuary		prenominal	
title-head	adjunct professor		prenominal	
title-head	adjutant		military,personal,prenominal	
title-head	adjutant general	adjutants general	military,prenominal	
title-head	administrator		prenominal,territorial	
title-head	adviser		personal,prenominal	
title-head	advisor		personal,prenominal	
title-head	advocate		prenominal	
title-head	advocate general	advocates general	prenominal	
title-head	advocate-general	advocates-general	prenominal	
title-head	agent		prenominal	
title-head	agronomist		prenominal	occupation
title-head	aide		personal,prenominal	
title-head	aide-de-camp	aides-de-camp	personal,prenominal	
title-head	aimag governor		prenominal,territorial	
title-head	air attaché		military,prenominal	
title-head	air force chief		military,prenominal	
title-head	air officer commanding	air officers commanding	prenominal	
title-head	air officer commanding-in-chief	air officers commanding-in-chief	prenominal	
title-head	akim		prenominal,territorial	
title-head	alderman		prenominal	
title-head	alderperson		prenominal	
title-head	alderwoman		prenominal	
title-head	almoner		prenominal	
title-head	alternate member		membership	
title-head	ambassador		prenominal	
title-head	ambassador at large	ambassadors at large	prenominal	
title-head	ambassador extraordinary and plenipotentiary	ambassadors extraordinary and plenipotentiary	prenominal	
title-head	ambassador-at-large	ambassadors-at-large	prenominal	
title-head	ameer		prenominal	
title-head	amir		prenominal	
title-head	anaesthetist		prenominal	
title-head	analyst		corporate,prenominal	
title-head	anchorman		corporate,prenominal	
title-head	anchorwoman		corporate,prenominal	
title-head	anesthesiologist		prenominal	occupation
title-head	announcer		prenominal	
title-head	anthropologist		prenominal	occupation
title-head	antipope		prenominal	
title-head	apostle		prenominal	
title-head	apostolic administrator		prenominal,territorial	
title-head	apostolic nuncio		prenominal	
title-head	appointee		membership	
title-head	arbiter		prenominal	
title-head	arbitrator		prenominal	
title-head	archaeologist		prenominal	occupation
title-head	archbishop		prenominal,territorial	
title-head	archdeacon		prenominal,territorial	
title-head	archimandrite		prenominal	
title-head	architect		prenominal	occupation
title-head	archivist		prenominal	
title-head	archpriest		prenominal	
title-head	army chief		military,prenominal	
title-head	army commander		military,prenominal	
title-head	army doctor		military,prenominal	
title-head	art director			
title-head	artist		prenominal	occupation
title-head	artistic director		prenominal	
title-head	assemblyman		prenominal	
title-head	assemblymember		prenominal	
title-head	assemblywoman		prenominal	
title-head	assistant		personal,prenominal	
title-head	assistant chief of naval staff	assistant chiefs of naval staff	prenominal	
title-head	assistant chief of staff	assistant chiefs of staff	prenominal	
title-head	assistant chief of the air staff	assistant chiefs of the air staff	prenominal	
title-head	assistant chief of the naval staff	assistant chiefs of the naval staff	prenominal	
title-head	assistant coach		prenominal	
title-head	assistant professor		prenominal	
title-head	assistant secretary		prenominal	
title-head	associate		membership	
title-head	associate judge		prenominal	
title-head	associate justice		prenominal	
title-head	associate member		membership	
title-head	associate professor		prenominal	
title-head	astronaut		military,prenominal	
title-head	astronomer		prenominal	occupation
title-head	ataman		prenominal	
title-head	athlete		prenominal	occupation
title-head	attache		prenominal	
title-head	attaché		prenominal	
title-head	attendant		personal,prenominal	
title-head	attorney		prenominal	occupation
title-head	attorney general	attorneys general	prenominal	
title-head	attorney-general	attorneys-general	prenominal	
title-head	audiologist		prenominal	occupation
title-head	auditor		prenominal	
title-head	auditor general	auditors general	prenominal	
title-head	auditor-general	auditors-general	prenominal	
title-head	author		prenominal	occupation
title-head	auxiliary bishop		prenominal,territorial	
title-head	ayatollah		prenominal	
title-head	backbencher			
title-head	bacteriologist		prenominal	occupation
title-head	bailiff		prenominal	
title-head	ballerina		prenominal	occupation
title-head	banker		prenominal	occupation
title-head	baron		also-surname,prenominal	
title-head	baroness		prenominal	
title-head	barrister		prenominal	occupation
title-head	base commander		military,prenominal	
title-head	battalion commander		military,prenominal	
title-head	battery commander		military,prenominal	
title-head	benefactor		prenominal	occupation
title-head	bhikkhu		prenominal	
title-head	biologist		prenominal	occupation
title-head	bishop		also-surname,prenominal,territorial	
title-head	black rod		prenominal	
title-head	blogger		prenominal	occupation
title-head	board member		corporate,membership	
title-head	boatswain		military,prenominal	
title-head	bodyguard		personal,prenominal	
title-head	bonze		prenominal	
title-head	bookkeeper		prenominal	
title-head	boss		prenominal	
title-head	bosun		military,prenominal	
title-head	botanist		prenominal	occupation
title-head	boxer		prenominal	occupation
title-head	branch chief		prenominal	
title-head	branch manager		prenominal	
title-head	branch secretary		prenominal	
title-head	brigade commander		military,prenominal	
title-head	brigade leader		prenominal	
title-head	broadcaster		prenominal	
title-head	broker		prenominal	
title-head	bronze medalist		prenominal	occupation
title-head	bureau chief		prenominal	
title-head	bureau director		prenominal	
title-head	burgomaster		prenominal,territorial	
title-head	bursar		prenominal	
title-head	business agent		prenominal	
title-head	cabinet member		membership	
title-head	cabinet secretary		prenominal	
title-head	cadet		military,prenominal	
title-head	cadre		membership	
title-head	caliph		prenominal	
title-head	cameraman		prenominal	occupation
title-head	camerlengo		prenominal	
title-head	campaign manager		prenominal	
title-head	candidate member		membership	
title-head	canon		prenominal	
title-head	cantor		prenominal	
title-head	captain		also-surname,military,prenominal	
title-head	captain general	captains general	prenominal	
title-head	captain regent		prenominal	
title-head	captain-general	captains-general	prenominal	
title-head	cardinal		also-surname,prenominal	
title-head	cardiologist		prenominal	occupation
title-head	cartographer		prenominal	occupation
title-head	cashier		prenominal	occupation
title-head	catcher		prenominal	occupation
title-head	catechist		prenominal	
title-head	catholicos		prenominal	
title-head	caudillo		prenominal	state
title-head	cell secretary		prenominal	
title-head	cellist		prenominal	occupation
title-head	chair		prenominal	
title-head	chairman		corporate,prenominal	
title-head	chairman emeritus	chairmen emeriti	corporate,prenominal	
title-head	chairperson		corporate,prenominal	
title-head	chairwoman		corporate,prenominal	
title-head	chamberlain		also-surname,personal,prenominal	
title-head	champion		prenominal	occupation
title-head	chancellor		also-surname,prenominal	
title-head	chancellor of the exchequer	chancellors of the exchequer	prenominal	
title-head	chancellor's nominee	chancellor's nominees		
title-head	chaplain		also-surname,prenominal	
title-head	chapter chair		prenominal	
title-head	chapter president		prenominal	
title-head	charge d'affaires	charges d'affaires	prenominal	
title-head	charge d'affaires ad interim	charges d'affaires ad interim	prenominal	
title-head	chargé		prenominal	
title-head	chargé d'affaires	chargés d'affaires	prenominal	
title-head	chargé d'affaires ad interim	chargés d'affaires ad interim	prenominal	
title-head	charter member			
title-head	chauffeur		personal,prenominal	
title-head	chef		prenominal	occupation
title-head	chef de cabinet	chefs de cabinet	prenominal	
title-head	chef de mission			
title-head	chemist		prenominal	occupation
title-head	chess player		prenominal	occupation
title-head	chief		also-surname,prenominal	
title-head	chief accountant		prenominal	
title-head	chief agronomist		prenominal	
title-head	chief animal husbandman	chief animal husbandmen	prenominal	
title-head	chief architect		prenominal	
title-head	chief compliance officer		corporate,prenominal	
title-head	chief conductor		prenominal	
title-head	chief constable		prenominal	
title-head	chief cook		prenominal	
title-head	chief delegate		prenominal	
title-head	chief designer		prenominal	
title-head	chief economist		corporate,prenominal	
title-head	chief editor		corporate,prenominal	
title-head	chief engineer		prenominal	
title-head	chief executive		prenominal,territorial	
title-head	chief executive officer		corporate,prenominal	
title-head	chief financial officer		corporate,prenominal	
title-head	chief information officer		corporate,prenominal	
title-head	chief inspector		prenominal	
title-head	chief investment officer		corporate,prenominal	
title-head	chief judge		prenominal	
title-head	chief justice		prenominal	state
title-head	chief legal officer		corporate,prenominal	
title-head	chief magistrate		prenominal	
title-head	chief marketing officer		corporate,prenominal	
title-head	chief mate		military,prenominal	
title-head	chief medical officer		prenominal	
title-head	chief military observer		military,prenominal	
title-head	chief minister		prenominal,territorial	state
title-head	chief monk		prenominal	
title-head	chief negotiator		prenominal	
title-head	chief of air staff	chiefs of air staff	military,prenominal	
title-head	chief of army staff	chiefs of army staff	military,prenominal	
title-head	chief of cabinet	chiefs of cabinet	prenominal	
title-head	chief of defence staff	chiefs of defence staff	military,prenominal	
title-head	chief of integrated defence staff	chiefs of integrated defence staff	prenominal	
title-head	chief of intelligence	chiefs of intelligence	prenominal	
title-head	chief of logistics	chiefs of logistics	prenominal	
title-head	chief of materiel	chiefs of materiel	prenominal	
title-head	chief of mission	chiefs of mission	prenominal	
title-head	chief of naval operations	chiefs of naval operations	military,prenominal	
title-head	chief of naval staff	chiefs of naval staff	military,prenominal	
title-head	chief of operations	chiefs of operations	prenominal	
title-head	chief of personnel	chiefs of personnel	prenominal	
title-head	chief of police	chiefs of police	prenominal	
title-head	chief of protocol	chiefs of protocol	prenominal	
title-head	chief of space operations	chiefs of space operations	military,prenominal	
title-head	chief of staff	chiefs of staff	personal,prenominal	
title-head	chief of the air staff	chiefs of the air staff	military,prenominal	
title-head	chief of the army staff	chiefs of the army staff	military,prenominal	
title-head	chief of the defence staff	chiefs of the defence staff	military,prenominal	
title-head	chief of the naval staff	chiefs of the naval staff	military,prenominal	
title-head	chief operating officer		corporate,prenominal	
title-head	chief physician		prenominal	
title-head	chief product officer		corporate,prenominal	
title-head	chief prosecutor		prenominal	
title-head	chief rabbi		prenominal,territorial	
title-head	chief researcher		prenominal	
title-head	chief risk officer		corporate,prenominal	
title-head	chief scientific officer		prenominal	
title-head	chief scientist		prenominal	
title-head	chief secretary		prenominal	
title-head	chief security officer		corporate,prenominal	
title-head	chief staff officer		prenominal	
title-head	chief surgeon		prenominal	
title-head	chief technology officer		corporate,prenominal	
title-head	chief whip		prenominal	
title-head	chieftain		prenominal	
title-head	choreographer		prenominal	occupation
title-head	churchwarden		prenominal	
title-head	city attorney		prenominal	
title-head	city manager		prenominal	
title-head	civil engineer		prenominal	occupation
title-head	class leader		prenominal	
title-head	clerk		prenominal	
title-head	climatologist		prenominal	occupation
title-head	clinical lead			
title-head	co-chair		corporate,prenominal	
title-head	co-chairman		corporate,prenominal	
title-head	co-chairperson		prenominal	
title-head	co-chairwoman		prenominal	
title-head	co-director		prenominal	
title-head	co-founder		corporate,prenominal	
title-head	co-leader		prenominal	
title-head	co-ordinator		prenominal	
title-head	co-owner		corporate,prenominal	
title-head	co-president		prenominal	
title-head	co-prince		prenominal	
title-head	co-producer		prenominal	
title-head	coach		corporate,personal,prenominal	
title-head	coadjutor		personal,prenominal	
title-head	coadjutor bishop		prenominal,territorial	
title-head	cofounder		corporate,prenominal	
title-head	colonial secretary		prenominal	
title-head	columnist		corporate,prenominal	occupation
title-head	comedian		prenominal	occupation
title-head	comm.	comms.	prenominal	
title-head	commandant		military,prenominal	
title-head	commander		military,prenominal	
title-head	commander in chief	commanders in chief	military,prenominal	
title-head	commander-in-chief	commanders-in-chief	military,prenominal	
title-head	commanding general		military,prenominal	
title-head	commanding officer		military,prenominal	
title-head	commentator		prenominal	occupation
title-head	commercial attache		prenominal	
title-head	commercial attaché		prenominal	
title-head	commercial counsellor		prenominal	
title-head	commercial counselor		prenominal	
title-head	commissar		prenominal	
title-head	commissioner		prenominal	
title-head	commissioner general	commissioners general	prenominal	
title-head	commissioner-general	commissioners-general	prenominal	
title-head	committee clerk			
title-head	committee member		membership	
title-head	committee secretary		prenominal	
title-head	commodore commanding	commodores commanding	prenominal	
title-head	commune chairman		prenominal	
title-head	company commander		military,prenominal	
title-head	company president		prenominal	
title-head	company secretary			
title-head	composer		prenominal	occupation
title-head	comptroller		prenominal	
title-head	comptroller general	comptrollers general	prenominal	
title-head	conciliator		prenominal	
title-head	conductor		prenominal	
title-head	confidant		personal,prenominal	
title-head	confidante		personal,prenominal	
title-head	congressman		prenominal	
title-head	congressperson		prenominal	
title-head	congresswoman		prenominal	
title-head	constable		also-surname,prenominal	
title-head	consul		prenominal	
title-head	consul general	consuls general	prenominal	
title-head	consul-general	consuls-general	prenominal	
title-head	consultant		prenominal	
title-head	consultor		membership	
title-head	controller		prenominal	
title-head	controller general	controllers general	prenominal	
title-head	convener		prenominal	
title-head	convenor		prenominal	
title-head	cooperative chairman		prenominal	
title-head	coordinator		prenominal	
title-head	coordinator general	coordinators general	prenominal	
title-head	copy editor		prenominal	
title-head	coroner		prenominal	
title-head	corps commander		military,prenominal	
title-head	correspondent		corporate,prenominal	
title-head	corresponding member		prenominal	
title-head	corresponding secretary		prenominal	
title-head	cosmologist		prenominal	occupation
title-head	cosmonaut		military,prenominal	
title-head	council member		membership	
title-head	councillor		prenominal	
title-head	councilman		prenominal	
title-head	councilmember		prenominal	
title-head	councilor		prenominal	
title-head	councilperson		prenominal	
title-head	councilwoman		prenominal	
title-head	counsel		prenominal	
title-head	counsellor		prenominal	
title-head	counselor		prenominal	
title-head	count		also-surname,prenominal	
title-head	countess		prenominal	
title-head	country director		prenominal	
title-head	county attorney		prenominal	
title-head	county chief		prenominal	
title-head	county clerk		prenominal	
title-head	county commissioner		prenominal	
title-head	county executive		prenominal	
title-head	county governor		prenominal,territorial	
title-head	court clerk		prenominal	
title-head	court president		prenominal	
title-head	coxswain		military,prenominal	
title-head	crew member		membership	
title-head	criminologist		prenominal	occupation
title-head	critic		prenominal	occupation
title-head	crown prince		prenominal,territorial	state
title-head	crown princess		prenominal	state
title-head	crystallographer		prenominal	occupation
title-head	cultural attache		prenominal	
title-head	cultural attaché		prenominal	
title-head	curate		prenominal	
title-head	curator		prenominal	
title-head	custodian		prenominal	
title-head	cyclist		prenominal	occupation
title-head	dalai lama		prenominal	
title-head	dancer		prenominal	occupation
title-head	deacon		also-surname,prenominal	
title-head	deaconess		prenominal	
title-head	dean		also-surname,prenominal	
title-head	dean of studies	deans of studies	prenominal	
title-head	dean of the diplomatic corps	deans of the diplomatic corps	prenominal	
title-head	deck leader		prenominal	
title-head	defence attache		military,prenominal	
title-head	defence attaché		military,prenominal	
title-head	defence lawyer		prenominal	
title-head	defence minister		prenominal	
title-head	defender		prenominal	occupation
title-head	defense attache		military,prenominal	
title-head	defense attaché		military,prenominal	
title-head	defense attorney		prenominal	
title-head	defense minister		prenominal	
title-head	delegate		membership,prenominal	
title-head	delegation head		prenominal	
title-head	delegation leader		prenominal	
title-head	demographer		prenominal	occupation
title-head	dentist		prenominal	occupation
title-head	department director		prenominal	
title-head	department head		prenominal	
title-head	deputy		personal,prenominal	
title-head	deputy assistant		personal,prenominal	
title-head	deputy chef de cabinet	deputy chefs de cabinet	prenominal	
title-head	deputy chief of staff		personal,prenominal	
title-head	deputy chief of the air staff	deputy chiefs of the air staff	prenominal	
title-head	deputy chief of the army staff	deputy chiefs of the army staff	prenominal	
title-head	deputy chief of the naval staff	deputy chiefs of the naval staff	prenominal	
title-head	deputy commander		military,prenominal	
title-head	deputy editor		prenominal	
title-head	deputy mayor		prenominal,territorial	
title-head	deputy minister		ministry,prenominal	
title-head	deputy permanent representative		prenominal	
title-head	deputy political commissar		military,prenominal	
title-head	deputy prosecutor		prenominal	
title-head	deputy sheriff		prenominal	
title-head	deputy speaker		prenominal	
title-head	dermatologist		prenominal	occupation
title-head	designer		prenominal	occupation
title-head	desk officer		prenominal	
title-head	detective		prenominal	occupation
title-head	diplomat			
title-head	directeur de cabinet	directeurs de cabinet	prenominal	
title-head	director		prenominal	
title-head	director emeritus	directors emeriti	prenominal	
title-head	director general	directors general	corporate,prenominal	
title-head	director-general	directors-general	corporate,prenominal	
title-head	dispatcher		prenominal	
title-head	dissident			
title-head	district attorney		prenominal	
title-head	district chief		prenominal	
title-head	division chief		prenominal	
title-head	division commander		military,prenominal	
title-head	division head		prenominal	
title-head	docent		prenominal	
title-head	doctor		prenominal	occupation
title-head	don		also-surname,prenominal	
title-head	dragoman		prenominal	
title-head	dramatist		prenominal	occupation
title-head	drill sergeant		military,prenominal	
title-head	duchess		prenominal	
title-head	duke		also-surname,prenominal,territorial	
title-head	duty officer		military,prenominal	
title-head	earl		also-surname,prenominal	
title-head	ecologist		prenominal	occupation
title-head	economic adviser		personal,prenominal	
title-head	economist		prenominal	occupation
title-head	editor		corporate,prenominal	
title-head	editor in chief	editors in chief	corporate,prenominal	
title-head	editor-in-chief	editors-in-chief	corporate,prenominal	
title-head	educator		prenominal	occupation
title-head	egyptologist		prenominal	occupation
title-head	electrician		prenominal	occupation
title-head	embryologist		prenominal	occupation
title-head	emeritus professor		prenominal	
title-head	emir		prenominal,territorial	state
title-head	emissary		prenominal	
title-head	emperor		also-surname,prenominal	state
title-head	employee		corporate	
title-head	employee representative			
title-head	empress		prenominal	state
title-head	endocrinologist		prenominal	occupation
title-head	engine driver		prenominal	occupation
title-head	engineer		prenominal	occupation
title-head	entertainer		prenominal	occupation
title-head	entomologist		prenominal	occupation
title-head	entrepreneur		prenominal	occupation
title-head	envoy		prenominal	
title-head	envoy extraordinary	envoys extraordinary	prenominal	
title-head	eparch		prenominal	
title-head	epidemiologist		prenominal	occupation
title-head	equerry		personal,prenominal	
title-head	essayist		prenominal	occupation
title-head	ethicist		prenominal	
title-head	ethnographer		prenominal	occupation
title-head	ethnologist		prenominal	occupation
title-head	evangelist		prenominal	
title-head	examining magistrate		prenominal	
title-head	exarch		prenominal	
title-head	executive		corporate,prenominal	
title-head	executive assistant		personal,prenominal	
title-head	executive editor		corporate,prenominal	
title-head	executive officer		military,prenominal	
title-head	executive producer		prenominal	
title-head	executive secretary		corporate,prenominal	
title-head	executor		prenominal	
title-head	facilitator		prenominal	
title-head	factory manager		prenominal	
title-head	farm chairman		prenominal	
title-head	farm manager		prenominal	
title-head	farmer		prenominal	occupation
title-head	fellow		membership	
title-head	fighter pilot		military,prenominal	
title-head	film director		prenominal	occupation
title-head	finance minister		prenominal	
title-head	financial secretary		prenominal	
title-head	financier		prenominal	
title-head	fire chief		prenominal	
title-head	fire marshal		prenominal	
title-head	first counsellor		prenominal	
title-head	first gentleman		prenominal	
title-head	first lady		prenominal,territorial	
title-head	first lord		prenominal	
title-head	first mate		military,prenominal	
title-head	first officer		military,prenominal	
title-head	first secretary		prenominal	
title-head	first secretary-general		prenominal	
title-head	fisherman		prenominal	occupation
title-head	flag officer		military,prenominal	
title-head	flag officer commanding	flag officers commanding	prenominal	
title-head	flag officer commanding-in-chief	flag officers commanding-in-chief	prenominal	
title-head	fleet commander		military,prenominal	
title-head	flight attendant		prenominal	occupation
title-head	floor leader		prenominal	
title-head	flotilla commander		military,prenominal	
title-head	footballer		prenominal	occupation
title-head	force commander		military,prenominal	
title-head	foreign correspondent		corporate,prenominal	
title-head	foreign minister		prenominal	
title-head	foreign secretary		prenominal	
title-head	foreman		prenominal	
title-head	forest ranger		prenominal	
title-head	forester		also-surname,prenominal	occupation
title-head	forewoman		prenominal	
title-head	founder		corporate,prenominal	
title-head	founding director		prenominal	
title-head	founding member		membership	
title-head	founding partner		prenominal	
title-head	freeholder		prenominal	
title-head	friar		also-surname,prenominal	
title-head	frontbencher			
title-head	full member		membership	
title-head	full professor		prenominal	
title-head	functionary		membership	
title-head	furnace tender		prenominal	
title-head	führer		prenominal	
title-head	gang leader		prenominal	
title-head	gardener		prenominal	occupation
title-head	garrison commander		military,prenominal	
title-head	gastroenterologist		prenominal	occupation
title-head	general counsel		corporate,prenominal	
title-head	general designer		prenominal	
title-head	general director		corporate,prenominal	
title-head	general manager		corporate,prenominal	
title-head	general officer		military,prenominal	
title-head	general officer commanding	general officers commanding	prenominal	
title-head	general officer commanding-in-chief	general officers commanding-in-chief	prenominal	
title-head	general president		prenominal	
title-head	general secretary		corporate,prenominal	
title-head	general superintendent		prenominal	
title-head	general treasurer		prenominal	
title-head	general-in-chief	generals-in-chief	military,prenominal	
title-head	geneticist		prenominal	
title-head	geographer		prenominal	occupation
title-head	geologist		prenominal	occupation
title-head	gerontologist		prenominal	occupation
title-head	goalkeeper		prenominal	occupation
title-head	goalkeeping coach		prenominal	
title-head	goalscorer		prenominal	occupation
title-head	gold medalist		prenominal	occupation
title-head	gold medallist		prenominal	occupation
title-head	goodwill ambassador		prenominal	
title-head	governing mayor		prenominal,territorial	
title-head	governor		prenominal,territorial	
title-head	governor general	governors general	prenominal,territorial	state
title-head	governor-general	governors-general	prenominal,territorial	state
title-head	governorate head		prenominal,territorial	
title-head	grand ayatollah		prenominal	
title-head	grand duchess		prenominal	
title-head	grand duke		prenominal,territorial	
title-head	grand imam		prenominal	
title-head	grand master		prenominal	
title-head	grand mufti		prenominal,territorial	
title-head	grandmaster		prenominal	occupation
title-head	granthi		prenominal	
title-head	group chairman		prenominal	
title-head	group commander		military,prenominal	
title-head	group leader		prenominal	
title-head	guerrilla leader		military,prenominal	
title-head	guitarist		prenominal	occupation
title-head	gunner		military,prenominal	
title-head	guru		prenominal	
title-head	gymnast		prenominal	occupation
title-head	gynaecologist		prenominal	occupation
title-head	gynecologist		prenominal	occupation
title-head	haematologist		prenominal	occupation
title-head	hakim		prenominal,territorial	
title-head	harbormaster		military,prenominal	
title-head	harbourmaster		military,prenominal	
title-head	harvester operator		prenominal	
title-head	head		prenominal	
title-head	head chef		prenominal	
title-head	head coach		corporate,prenominal	
title-head	head delegate		prenominal	
title-head	head nurse		prenominal	
title-head	head of government	heads of government		state
title-head	head of state	heads of state		state
title-head	head physician		prenominal	
title-head	head teacher		prenominal	
title-head	headman		prenominal	
title-head	headmaster		prenominal	
title-head	headmistress		prenominal	
title-head	headteacher		prenominal	
title-head	heir apparent			
title-head	helmsman		military,prenominal	
title-head	hematologist		prenominal	occupation
title-head	herald		prenominal	
title-head	hero	heroes	prenominal	occupation
title-head	herpetologist		prenominal	occupation
title-head	hetman		prenominal	
title-head	high commissioner		prenominal	
title-head	high priest		prenominal	
title-head	high representative		prenominal	
title-head	historian		prenominal	occupation
title-head	hokim		prenominal,territorial	
title-head	home secretary		prenominal	
title-head	honorary consul		prenominal	
title-head	honorary member		membership	
title-head	horticulturist		prenominal	
title-head	hospital director		prenominal	
title-head	house leader		prenominal	
title-head	hydrologist		prenominal	occupation
title-head	ichthyologist		prenominal	occupation
title-head	imam		prenominal	
title-head	immunologist		prenominal	occupation
title-head	independent counsel		prenominal	
title-head	independent expert			
title-head	industrialist		prenominal	
title-head	infanta		prenominal	
title-head	infante		also-surname,prenominal	
title-head	innovator		prenominal	occupation
title-head	inspector		prenominal	
title-head	inspector general	inspectors general	prenominal	
title-head	inspector-general	inspectors-general	prenominal	
title-head	instructor		military,prenominal	
title-head	intelligence officer		military,prenominal	
title-head	intendant		prenominal,territorial	
title-head	interior minister		prenominal	
title-head	interpreter		prenominal	
title-head	inventor		prenominal	occupation
title-head	investigating judge		prenominal	
title-head	investigator		prenominal	
title-head	investor		prenominal	
title-head	ispravnik		prenominal,territorial	
title-head	jailer		prenominal	
title-head	jockey		prenominal	occupation
title-head	journalist		prenominal	occupation
title-head	judge		also-surname,prenominal	
title-head	judge advocate		military,prenominal	
title-head	judge advocate general	judge advocates general	prenominal	
title-head	jurist		prenominal	
title-head	juror		prenominal	occupation
title-head	justice		prenominal	
title-head	justice minister		prenominal	
title-head	justice of the peace	justices of the peace	prenominal	
title-head	kaiser		prenominal	
title-head	keeper		prenominal	
title-head	keeper of the seals	keepers of the seals	prenominal	
title-head	kindergarten teacher		prenominal	
title-head	king		also-surname,prenominal,territorial	state
title-head	king consort		prenominal	state
title-head	king's counsel	king's counsel	prenominal	
title-head	labor hero	labor heroes	prenominal	
title-head	laboratory assistant		prenominal	
title-head	labour hero	labour heroes	prenominal	
title-head	lady mayor		prenominal,territorial	
title-head	lady-in-waiting	ladies-in-waiting	personal,prenominal	
title-head	lama		prenominal	
title-head	landgrave		prenominal	
title-head	landrat		prenominal,territorial	
title-head	lathe operator		prenominal	
title-head	laureate		membership,prenominal	occupation
title-head	law clerk		personal,prenominal	
title-head	lawmaker			
title-head	lawyer		prenominal	occupation
title-head	lay judge		prenominal	
title-head	leader		prenominal	
title-head	leader of the opposition	leaders of the opposition	prenominal	
title-head	lecturer		prenominal	
title-head	legal adviser		personal,prenominal	
title-head	legal counsel		prenominal	
title-head	legal officer		prenominal	
title-head	legate		prenominal	
title-head	legislator			
title-head	liaison officer		military,prenominal	
title-head	librarian		prenominal	
title-head	lieutenant governor		prenominal,territorial	
title-head	linesman		prenominal	occupation
title-head	linguist		prenominal	occupation
title-head	liquidator		prenominal	
title-head	lobbyist		corporate	
title-head	locomotive driver		prenominal	
title-head	lodge master		prenominal	
title-head	lord advocate		prenominal	
title-head	lord chamberlain		prenominal	
title-head	lord chancellor		prenominal	state
title-head	lord chief justice		prenominal	
title-head	lord justice		prenominal	
title-head	lord lieutenant		prenominal	
title-head	lord mayor		prenominal,territorial	
title-head	lord president		prenominal	
title-head	lord privy seal		prenominal	
title-head	lord provost		prenominal	
title-head	machinist		prenominal	occupation
title-head	magician		prenominal	occupation
title-head	magistrate		prenominal	
title-head	magnate		prenominal	
title-head	maharaja		prenominal	
title-head	maharani		prenominal	
title-head	majority leader		prenominal	
title-head	majority whip		prenominal	
title-head	management board chairman		prenominal	
title-head	manager		prenominal	
title-head	managing director		corporate,prenominal	
title-head	managing editor		corporate,prenominal	
title-head	managing partner		corporate,prenominal	
title-head	marathoner		prenominal	occupation
title-head	marchioness		prenominal	
title-head	margrave		prenominal	
title-head	marine biologist		prenominal	occupation
title-head	marquess		prenominal	
title-head	marquis		also-surname,prenominal	
title-head	marshal		also-surname,prenominal	
title-head	marz governor		prenominal,territorial	
title-head	master-at-arms	masters-at-arms	military,prenominal	
title-head	mathematician		prenominal	occupation
title-head	matron		prenominal	
title-head	mayor		also-surname,prenominal,territorial	
title-head	mechanic		prenominal	occupation
title-head	medalist		prenominal	occupation
title-head	medallist		prenominal	occupation
title-head	mediator		prenominal	
title-head	member		membership	
title-head	member of congress	members of congress	membership	
title-head	member of parliament	members of parliament	membership	
title-head	member-elect		membership	
title-head	member-secretary	member-secretaries	membership	
title-head	merited actor		prenominal	
title-head	merited artist		prenominal	
title-head	merited athlete		prenominal	
title-head	meteorologist		prenominal	occupation
title-head	metropolitan		prenominal,territorial	
title-head	microbiologist		prenominal	occupation
title-head	midfielder		prenominal	occupation
title-head	midwife	midwives	prenominal	occupation
title-head	military adviser		personal,prenominal	
title-head	military attache		military,prenominal	
title-head	military attaché		military,prenominal	
title-head	military chief		military,prenominal	
title-head	military doctor		military,prenominal	
title-head	military governor		military,prenominal	
title-head	military observer		military,prenominal	
title-head	militia leader		military,prenominal	
title-head	miner		prenominal	occupation
title-head	mineralogist		prenominal	
title-head	minister		ministry,prenominal	
title-head	minister counsellor		prenominal	
title-head	minister counselor		prenominal	
title-head	minister of state	ministers of state	prenominal	
title-head	minister plenipotentiary	ministers plenipotentiary	prenominal	
title-head	minister president	ministers president	prenominal	
title-head	minister-counsellor		prenominal	
title-head	minister-counselor		prenominal	
title-head	minister-president	ministers-president	prenominal	
title-head	minority leader		prenominal	
title-head	minority whip		prenominal	
title-head	mission chief		prenominal	
title-head	missionary		prenominal	
title-head	model worker		prenominal	
title-head	moderator		prenominal	
title-head	monarch			state
title-head	monk		also-surname,prenominal	
title-head	monsignor		prenominal	
title-head	mother superior	mothers superior	prenominal	
title-head	movie director		prenominal	
title-head	muezzin		prenominal	
title-head	mufti		prenominal,territorial	
title-head	mullah		prenominal	
title-head	museum director		prenominal	
title-head	music director		prenominal	
title-head	musical director		prenominal	
title-head	musician		prenominal	occupation
title-head	musicologist		prenominal	occupation
title-head	mycologist		prenominal	occupation
title-head	national security adviser		personal,prenominal	
title-head	national security advisor		personal,prenominal	
title-head	naval attache		military,prenominal	
title-head	naval attaché		military,prenominal	
title-head	navigator		military,prenominal	
title-head	navy chief		military,prenominal	
title-head	nawab		prenominal	
title-head	negotiator		prenominal	
title-head	neighborhood head		prenominal	
title-head	neighborhood unit head		prenominal	
title-head	neighbourhood head		prenominal	
title-head	nephrologist		prenominal	occupation
title-head	neurologist		prenominal	occupation
title-head	neuroscientist		prenominal	
title-head	neurosurgeon		prenominal	
title-head	news editor		prenominal	
title-head	newsreader		prenominal	
title-head	nizam		prenominal	
title-head	no. 2			
title-head	nominee		membership	
title-head	notary		prenominal	
title-head	notary public	notaries public	prenominal	
title-head	novelist		prenominal	occupation
title-head	novice master			
title-head	number two			
title-head	nun		prenominal	
title-head	nuncio		prenominal	
title-head	nurse		prenominal	occupation
title-head	nursery teacher		prenominal	
title-head	nutritionist		prenominal	
title-head	oblast governor		prenominal	
title-head	observer		membership	
title-head	obstetrician		prenominal	
title-head	oceanographer		prenominal	occupation
title-head	office bearer		membership	
title-head	office director		prenominal	
title-head	office holder		membership	
title-head	office manager		prenominal	
title-head	office-bearer		membership	
title-head	officeholder		membership	
title-head	officer		military,prenominal	
title-head	officer commanding	officers commanding	prenominal	
title-head	officer in charge	officers in charge	prenominal	
title-head	officer-in-charge	officers-in-charge	prenominal	
title-head	official		membership	
title-head	ombudsman		prenominal	
title-head	ombudsperson		prenominal	
title-head	ombudswoman		prenominal	
title-head	oncologist		prenominal	occupation
title-head	operator		prenominal	
title-head	ophthalmologist		prenominal	occupation
title-head	opposition leader		prenominal	
title-head	orderly		personal,prenominal	
title-head	organiser		prenominal	
title-head	organizer		prenominal	
title-head	organizing secretary		prenominal	
title-head	ornithologist		prenominal	occupation
title-head	orthopaedist		prenominal	
title-head	overseer		prenominal	
title-head	owner		corporate,prenominal	
title-head	paediatrician		prenominal	
title-head	painter		prenominal	occupation
title-head	palaeontologist		prenominal	occupation
title-head	paleontologist		prenominal	occupation
title-head	panchen lama		prenominal	
title-head	pandit		prenominal	
title-head	papal legate		prenominal	
title-head	paramedic		prenominal	occupation
title-head	paramount chief		prenominal	
title-head	paramount leader		prenominal	
title-head	parasitologist		prenominal	occupation
title-head	parish priest		prenominal	
title-head	parliamentarian			
title-head	parliamentary secretary		prenominal	
title-head	parliamentary under-secretary		prenominal	
title-head	parole officer		prenominal	
title-head	parson		prenominal	
title-head	partner		prenominal	
title-head	partner in charge			
title-head	party cell secretary		prenominal	
title-head	party committee secretary		prenominal	
title-head	party leader		prenominal	
title-head	party organizer		prenominal	
title-head	party secretary		prenominal	
title-head	pastor		prenominal	
title-head	pathologist		prenominal	occupation
title-head	patriarch		prenominal,territorial	
title-head	patron		prenominal	occupation
title-head	patroness		prenominal	
title-head	paymaster general	paymasters general	prenominal	
title-head	peace envoy		prenominal	
title-head	peacekeeper		military,prenominal	
title-head	pediatrician		prenominal	
title-head	people's actor		prenominal	
title-head	people's artist		prenominal	
title-head	people's assessor		prenominal	
title-head	people's athlete		prenominal	
title-head	people's commissar		ministry,prenominal	
title-head	people's committee chairman		prenominal	
title-head	people's scientist		prenominal	
title-head	permanent representative		prenominal	
title-head	permanent secretary		prenominal	
title-head	permanent under-secretary		prenominal	
title-head	permanent undersecretary		prenominal	
title-head	person in charge	persons in charge	prenominal	
title-head	personal assistant		personal,prenominal	
title-head	personal envoy		personal,prenominal	
title-head	personal lawyer		personal,prenominal	
title-head	personal physician		personal,prenominal	
title-head	petrologist		prenominal	occupation
title-head	pharmacist		prenominal	occupation
title-head	pharmacologist		prenominal	occupation
title-head	philanthropist		prenominal	occupation
title-head	philologist		prenominal	occupation
title-head	philosopher		prenominal	occupation
title-head	phonetician		prenominal	
title-head	photographer		prenominal	occupation
title-head	photojournalist		prenominal	occupation
title-head	physician		prenominal	occupation
title-head	physicist		prenominal	occupation
title-head	physiologist		prenominal	occupation
title-head	phytopathologist		prenominal	occupation
title-head	pianist		prenominal	occupation
title-head	pilot		military,prenominal	
title-head	pit chief		prenominal	
title-head	pit head		prenominal	
title-head	pitcher		prenominal	occupation
title-head	pithead manager		prenominal	
title-head	planner		prenominal	
title-head	plant breeder		prenominal	
title-head	plant manager		prenominal	
title-head	platoon commander		military,prenominal	
title-head	platoon leader		military,prenominal	
title-head	playmaker		prenominal	occupation
title-head	playwright		prenominal	occupation
title-head	plenipotentiary		prenominal	
title-head	plenipotentiary representative		prenominal	
title-head	plumber		prenominal	occupation
title-head	poet		prenominal	occupation
title-head	point man		prenominal	
title-head	police chief		prenominal	
title-head	police commissioner		prenominal	
title-head	political adviser		personal,prenominal	
title-head	political commissar		military,prenominal	
title-head	political officer		military,prenominal	
title-head	political scientist		prenominal	occupation
title-head	politician			
title-head	pollster			
title-head	pomologist		prenominal	occupation
title-head	pope		also-surname,prenominal	state
title-head	portfolio manager		corporate	
title-head	postdoctoral fellow		prenominal	
title-head	postmaster general	postmasters general	prenominal	
title-head	preacher		prenominal	
title-head	prebendary		prenominal	
title-head	prefect		prenominal,territorial	
title-head	prelate		prenominal	
title-head	premier		prenominal,territorial	state
title-head	premier-designate		prenominal	
title-head	presbyter		prenominal	
title-head	presenter		prenominal	occupation
title-head	president		prenominal,territorial	
title-head	president emeritus	presidents emeriti	prenominal	
title-head	president of honour	presidents of honour	prenominal	
title-head	president pro tem			
title-head	president pro tempore			
title-head	presidential candidate		prenominal	
title-head	presiding judge		prenominal	
title-head	presiding justice		prenominal	
title-head	press attaché		prenominal	
title-head	press secretary		personal,prenominal	
title-head	priest		also-surname,prenominal	
title-head	priestess		prenominal	
title-head	primate		prenominal,territorial	
title-head	primatologist		prenominal	occupation
title-head	prime minister		prenominal,territorial	state
title-head	prince		also-surname,prenominal,territorial	
title-head	prince consort		prenominal	
title-head	prince regent		prenominal	
title-head	princess		prenominal	
title-head	principal		prenominal	
title-head	principal investigator		prenominal	
title-head	prior		also-surname,prenominal	
title-head	prioress		prenominal	
title-head	prison governor		prenominal	
title-head	private physician		personal,prenominal	
title-head	private secretary		personal,prenominal	
title-head	pro-chancellor		prenominal	
title-head	pro-vice-chancellor		prenominal	
title-head	probation officer		prenominal	
title-head	proctor		also-surname,prenominal	
title-head	procurator		prenominal	
title-head	procurator general	procurators general	prenominal	
title-head	procurator-general	procurators-general	prenominal	
title-head	producer		prenominal	
title-head	product manager		corporate,prenominal	
title-head	production manager		prenominal	
title-head	professor		prenominal	
title-head	professor emerita	professors emeritae	prenominal	
title-head	professor emeritus	professors emeriti	prenominal	
title-head	project manager		prenominal	
title-head	promoter		prenominal	
title-head	prophet		prenominal	
title-head	proprietor		prenominal	
title-head	prosecutor		prenominal	
title-head	prosecutor general	prosecutors general	prenominal	
title-head	prosecutor-general	prosecutors-general	prenominal	
title-head	protégé		personal,prenominal	
title-head	provincial governor		prenominal,territorial	
title-head	provincial secretary	provincial secretaries	prenominal	
title-head	provincial superior		prenominal	
title-head	provost		also-surname,prenominal	
title-head	psephologist		prenominal	occupation
title-head	psychiatrist		prenominal	occupation
title-head	psychologist		prenominal	occupation
title-head	public defender		prenominal	
title-head	public prosecutor		prenominal	
title-head	publisher		corporate,prenominal	
title-head	pupil		prenominal	occupation
title-head	purser		military,prenominal	
title-head	qadi		prenominal	
title-head	quarterback		prenominal	occupation
title-head	quartermaster		military,prenominal	
title-head	quartermaster general	quartermasters general	military,prenominal	
title-head	queen		prenominal,territorial	state
title-head	queen consort		prenominal	
title-head	queen mother		prenominal	
title-head	queen's counsel	queen's counsel	prenominal	
title-head	rabbi		also-surname,prenominal,territorial	
title-head	racing driver		prenominal	occupation
title-head	radiologist		prenominal	occupation
title-head	ranger		prenominal	
title-head	ranking member			
title-head	rapper		prenominal	occupation
title-head	rapporteur		prenominal	
title-head	reader		prenominal	
title-head	rebel leader		military,prenominal	
title-head	receiver		prenominal	
title-head	receiver general	receivers general	prenominal	
title-head	receptionist		personal,prenominal	
title-head	record holder		prenominal	occupation
title-head	recorder		prenominal	
title-head	recording secretary		prenominal	
title-head	rector		also-surname,corporate,prenominal	
title-head	rector magnificus		corporate	
title-head	reeve		prenominal	
title-head	referee		prenominal	
title-head	regent		also-surname,prenominal	
title-head	regiment commander		military,prenominal	
title-head	regimental commander		military,prenominal	
title-head	regional governor		prenominal,territorial	
title-head	registrar		prenominal	
title-head	registrar general	registrars general	prenominal	
title-head	reporter		corporate,prenominal	
title-head	representative		membership,prenominal	
title-head	research director		prenominal	
title-head	research fellow		membership	
title-head	research scientist		prenominal	
title-head	researcher		prenominal	
title-head	resident commissioner		prenominal	
title-head	resident coordinator		prenominal	
title-head	resident representative		prenominal	
title-head	responsible secretary		prenominal	
title-head	rheumatologist		prenominal	occupation
title-head	right-hand man	right-hand men	personal,prenominal	
title-head	ringmaster		military,prenominal	
title-head	ruler			
title-head	running mate		personal,prenominal	
title-head	sachem		prenominal	
title-head	sales director		corporate	
title-head	scholar		prenominal	occupation
title-head	scholarship holder		prenominal	
title-head	school principal		prenominal	
title-head	schoolmaster		prenominal	occupation
title-head	schoolmistress		prenominal	occupation
title-head	schoolteacher		prenominal	occupation
title-head	scientific secretary		prenominal	
title-head	scientist		prenominal	occupation
title-head	scoutmaster		prenominal	
title-head	screenwriter		prenominal	occupation
title-head	scriptwriter		prenominal	occupation
title-head	sculptor		prenominal	occupation
title-head	second mate		military,prenominal	
title-head	second-in-command	seconds-in-command	prenominal	
title-head	secretariat chief		prenominal	
title-head	secretary		prenominal	
title-head	secretary general	secretaries general	corporate,prenominal	
title-head	secretary of state	secretaries of state	ministry,prenominal	
title-head	secretary to the president	secretaries to the president	personal,prenominal	
title-head	secretary-general	secretaries-general	corporate,prenominal	
title-head	secretary-treasurer		prenominal	
title-head	section chief		prenominal	
title-head	section head		prenominal	
title-head	section secretary		prenominal	
title-head	seismologist		prenominal	occupation
title-head	selectman		prenominal	
title-head	senator		prenominal	
title-head	senior adviser		personal,prenominal	
title-head	senior advisor		personal,prenominal	
title-head	senior fellow		membership	
title-head	senior lecturer		prenominal	
title-head	senior partner		prenominal	
title-head	senior researcher		prenominal	
title-head	sentry		military,prenominal	
title-head	sergeant-at-arms	sergeants-at-arms	prenominal	
title-head	sexologist		prenominal	occupation
title-head	sexton		prenominal	
title-head	shadow chancellor		prenominal	
title-head	shadow foreign secretary		prenominal	
title-head	shadow home secretary		prenominal	
title-head	shadow minister		prenominal	
title-head	shadow secretary		prenominal	
title-head	shareholder		prenominal	
title-head	sheikh		also-surname,prenominal	
title-head	sheikha		prenominal	
title-head	sheriff		also-surname,prenominal,territorial	
title-head	shift leader		prenominal	
title-head	shop chief		prenominal	
title-head	shop head		prenominal	
title-head	shop manager		prenominal	
title-head	shop steward		prenominal	
title-head	showrunner		prenominal	
title-head	silver medalist		prenominal	occupation
title-head	singer		prenominal	occupation
title-head	sinologist		prenominal	occupation
title-head	site manager		prenominal	
title-head	skater		prenominal	occupation
title-head	skier		prenominal	occupation
title-head	skipper		military,prenominal	
title-head	sociologist		prenominal	occupation
title-head	soil scientist		prenominal	
title-head	solicitor		prenominal	occupation
title-head	solicitor general	solicitors general	prenominal	
title-head	solicitor-general	solicitors-general	prenominal	
title-head	soloist		prenominal	occupation
title-head	sovereign			
title-head	speaker		prenominal	
title-head	special adviser		personal,prenominal	
title-head	special advisor		personal,prenominal	
title-head	special agent		prenominal	
title-head	special assistant		personal,prenominal	
title-head	special correspondent		corporate,prenominal	
title-head	special counsel		prenominal	
title-head	special envoy		personal,prenominal	
title-head	special prosecutor		prenominal	
title-head	special rapporteur		prenominal	
title-head	special representative		personal,prenominal	
title-head	speechwriter		personal,prenominal	
title-head	spokesman		corporate,personal,prenominal	
title-head	spokesperson		corporate,personal,prenominal	
title-head	spokeswoman		corporate,personal,prenominal	
title-head	sponsor		prenominal	
title-head	sporting director		prenominal	
title-head	sports director		prenominal	
title-head	sportsman		prenominal	occupation
title-head	sportswoman		prenominal	occupation
title-head	sprinter		prenominal	occupation
title-head	squad leader		military,prenominal	
title-head	squadron commander		military,prenominal	
title-head	squadron leader		military,prenominal	
title-head	staff member		corporate,membership	
title-head	staff officer		military,prenominal	
title-head	staff writer		corporate	
title-head	staffer		corporate,membership	
title-head	stage director		prenominal	
title-head	stage manager		prenominal	
title-head	stand-in		personal,prenominal	
title-head	standing member		membership	
title-head	starosta		prenominal	
title-head	state attorney		prenominal	
title-head	state prosecutor		prenominal	
title-head	state secretary		ministry,prenominal	
title-head	state's attorney		prenominal	
title-head	stated clerk		prenominal	
title-head	statesman			
title-head	stateswoman			
title-head	station chief		prenominal	
title-head	station manager		prenominal	
title-head	station master		prenominal	
title-head	stationmaster		prenominal	
title-head	statistician		prenominal	occupation
title-head	stenographer		personal,prenominal	occupation
title-head	steward		also-surname,prenominal	
title-head	stewardess		prenominal	occupation
title-head	strategist			
title-head	striker		prenominal	occupation
title-head	student		prenominal	occupation
title-head	sub-prefect		prenominal,territorial	
title-head	sub-prior			
title-head	sub-team leader		prenominal	
title-head	sub-workteam leader		prenominal	
title-head	subdeacon		prenominal	
title-head	subprefect		prenominal,territorial	
title-head	subteam leader		prenominal	
title-head	suffragan		prenominal	
title-head	suffragan bishop		prenominal,territorial	
title-head	sultan		also-surname,prenominal,territorial	state
title-head	superintendent		prenominal	
title-head	superior general	superiors general	prenominal	
title-head	supervisor		prenominal	
title-head	supreme commander		military,prenominal	
title-head	supreme leader		prenominal	
title-head	supv.		prenominal	
title-head	surgeon		military,prenominal	
title-head	surgeon general	surgeons general	prenominal	
title-head	surveyor		prenominal	occupation
title-head	swami		prenominal	
title-head	swimmer		prenominal	occupation
title-head	taikonaut		military,prenominal	
title-head	tailor		prenominal	occupation
title-head	tanaiste		prenominal	
title-head	taoiseach		prenominal	state
title-head	taxonomist		prenominal	
title-head	teacher		prenominal	occupation
title-head	team captain		prenominal	
title-head	team lead		prenominal	
title-head	team leader		prenominal	
title-head	team manager		prenominal	
title-head	tech lead		prenominal	
title-head	technical director		prenominal	
title-head	technician		prenominal	occupation
title-head	test pilot		military,prenominal	
title-head	theologian		prenominal	occupation
title-head	top aide		personal,prenominal	
title-head	town clerk		prenominal	
title-head	township chief		prenominal	
title-head	toxicologist		prenominal	occupation
title-head	tractor driver		prenominal	
title-head	trade commissioner		prenominal	
title-head	trade representative		prenominal	
title-head	trade unionist		prenominal	occupation
title-head	trader		corporate	
title-head	train conductor		prenominal	
title-head	train driver		prenominal	
title-head	trainer		prenominal	
title-head	translator		prenominal	occupation
title-head	treasurer		prenominal	
title-head	treasurer general	treasurers general	prenominal	
title-head	treasurer-secretary		prenominal	
title-head	treasury secretary		prenominal	
title-head	trial lawyer		prenominal	
title-head	tribal chief		prenominal	
title-head	trustee		prenominal	
title-head	trustee emeritus			
title-head	tsar		prenominal	
title-head	tsarina		prenominal	
title-head	tutor		prenominal	
title-head	tycoon		prenominal	
title-head	typist		personal,prenominal	
title-head	umpire		prenominal	
title-head	under secretary general	under secretaries general	prenominal	
title-head	under-secretary		prenominal	
title-head	under-secretary-general	under-secretaries-general	prenominal	
title-head	undersecretary		prenominal	
title-head	undersecretary general	undersecretaries general	prenominal	
title-head	undersecretary-general	undersecretaries-general		
title-head	undersheriff		prenominal	
title-head	understudy		personal,prenominal	
title-head	union chairman		prenominal	
title-head	union leader		prenominal	
title-head	union president		prenominal	
title-head	union secretary		prenominal	
title-head	urologist		prenominal	occupation
title-head	usher		prenominal	
title-head	valet		personal,prenominal	
title-head	verger		prenominal	
title-head	veterinarian		prenominal	occupation
title-head	vicar		prenominal	
title-head	vicar apostolic	vicars apostolic	prenominal,territorial	
title-head	vicar general	vicars general	prenominal,territorial	
title-head	vice captain		prenominal	
title-head	vice chief of staff	vice chiefs of staff	military,prenominal	
title-head	vice chief of the air staff	vice chiefs of the air staff	prenominal	
title-head	vice chief of the army staff	vice chiefs of the army staff	prenominal	
title-head	vice chief of the naval staff	vice chiefs of the naval staff	prenominal	
title-head	vice department director		prenominal	
title-head	vice mayor		prenominal,territorial	
title-head	vice minister		ministry,prenominal	
title-head	vice-admiral		military,prenominal	
title-head	vice-captain		prenominal	
title-head	vice-chair		prenominal	
title-head	vice-chairman		prenominal	
title-head	vice-chairperson		prenominal	
title-head	vice-chairwoman		prenominal	
title-head	vice-chancellor		prenominal	
title-head	vice-chief		prenominal	
title-head	vice-consul		prenominal	
title-head	vice-dean		prenominal	
title-head	vice-department director		prenominal	
title-head	vice-department head		prenominal	
title-head	vice-director		prenominal	
title-head	vice-governor		prenominal,territorial	
title-head	vice-head		prenominal	
title-head	vice-manager		prenominal	
title-head	vice-marshal		prenominal	
title-head	vice-mayor		prenominal,territorial	
title-head	vice-minister		ministry,prenominal	
title-head	vice-premier		prenominal	state
title-head	vice-president		corporate,prenominal	
title-head	vice-principal		prenominal	
title-head	vice-provost		prenominal	
title-head	vice-rapporteur		prenominal	
title-head	vice-rector		prenominal	
title-head	vice-secretary		prenominal	
title-head	vice-section chief		prenominal	
title-head	vice-speaker		prenominal	
title-head	viceroy		prenominal	state
title-head	village chief		prenominal	
title-head	village elder		prenominal	
title-head	village head		prenominal	
title-head	violinist		prenominal	occupation
title-head	virologist		prenominal	occupation
title-head	viscount		prenominal	
title-head	viscountess		prenominal	
title-head	visiting professor		prenominal	
title-head	voivode		prenominal	
title-head	volcanologist		prenominal	occupation
title-head	wali		prenominal,territorial	
title-head	war correspondent		corporate,prenominal	
title-head	ward chief		prenominal	
title-head	ward head		prenominal	
title-head	warden		also-surname,prenominal	
title-head	warder		prenominal	
title-head	warlord		military,prenominal	
title-head	weightlifter		prenominal	occupation
title-head	welder		prenominal	occupation
title-head	whip		prenominal	
title-head	wing commander		military,prenominal	
title-head	work-team leader		prenominal	
title-head	worker		membership	
title-head	workshop head		prenominal	
title-head	workshop manager		prenominal	
title-head	workteam leader		prenominal	
title-head	world champion		prenominal	occupation
title-head	worshipful master		prenominal	
title-head	wrestler		prenominal	occupation
title-head	writer		prenominal	occupation
title-head	youth league secretary		prenominal	
title-head	zemstvo chairman		prenominal	
title-head	zoologist		prenominal	occupation
title-head	zootechnician		prenominal	
title-modifier	academic			
title-modifier	additional			
title-modifier	adjunct			
title-modifier	administration			
title-modifier	administrative			
title-modifier	advertising			
title-modifier	agricultural			
title-modifier	airborne		military	
title-modifier	airport			
title-modifier	alternate			
title-modifier	apostolic			
title-modifier	appeals			
title-modifier	arch-			
title-modifier	art			
title-modifier	artillery		military	
title-modifier	artistic			
title-modifier	arts			
title-modifier	assistant			
title-modifier	assistant deputy			
title-modifier	assistant vice			
title-modifier	associate			
title-modifier	associate deputy			
title-modifier	at-large			
title-modifier	athletic			
title-modifier	audit			
title-modifier	aviation			
title-modifier	basketball			
title-modifier	battalion		military	
title-modifier	battery		military	
title-modifier	borough			
title-modifier	brevet		military	
title-modifier	brigade		military	
title-modifier	bureau			
title-modifier	cabinet			
title-modifier	cantonal			
title-modifier	career			
title-modifier	cathedral			
title-modifier	cavalry		military	
title-modifier	cell			
title-modifier	central			
title-modifier	certified			
title-modifier	chapter			
title-modifier	chartered			
title-modifier	chief			
title-modifier	chief executive			
title-modifier	city			
title-modifier	civil			
title-modifier	climate			
title-modifier	clinical			
title-modifier	club			
title-modifier	co-			
title-modifier	co-ordinating			
title-modifier	coast guard		military	
title-modifier	colonial			
title-modifier	combat		military	
title-modifier	commanding		military	
title-modifier	commerce			
title-modifier	commercial			
title-modifier	commission			
title-modifier	commissioned			
title-modifier	communal			
title-modifier	communication			
title-modifier	communications			
title-modifier	compliance			
title-modifier	confidential			
title-modifier	congressional			
title-modifier	constitutional			
title-modifier	construction			
title-modifier	consular			
title-modifier	continental			
title-modifier	coordinating			
title-modifier	corporate			
title-modifier	corps		military	
title-modifier	corresponding			
title-modifier	council			
title-modifier	counterintelligence			
title-modifier	county-level			
title-modifier	creative			
title-modifier	credit			
title-modifier	criminal			
title-modifier	cultural			
title-modifier	customs			
title-modifier	cyber			
title-modifier	defence		military	
title-modifier	defense		military	
title-modifier	department			
title-modifier	departmental			
title-modifier	deputy			
title-modifier	deputy assistant			
title-modifier	deputy chief			
title-modifier	deputy executive			
title-modifier	deputy first			
title-modifier	deputy general			
title-modifier	deputy managing			
title-modifier	design			
title-modifier	development			
title-modifier	digital			
title-modifier	diocesan			
title-modifier	diplomatic			
title-modifier	distinguished			
title-modifier	division			
title-modifier	divisional		military	
title-modifier	domestic			
title-modifier	drill		military	
title-modifier	duty			
title-modifier	economic			
title-modifier	editorial			
title-modifier	educational			
title-modifier	electoral			
title-modifier	emerita			
title-modifier	emeritus			
title-modifier	eminent			
title-modifier	employment			
title-modifier	engineering			
title-modifier	environment			
title-modifier	environmental			
title-modifier	estate			
title-modifier	eternal			
title-modifier	executive			
title-modifier	executive vice			
title-modifier	external			
title-modifier	external affairs			
title-modifier	extraordinary			
title-modifier	farmers'			
title-modifier	federal			
title-modifier	fifth			
title-modifier	financial			
title-modifier	first			
title-modifier	first assistant			
title-modifier	first deputy			
title-modifier	first vice			
title-modifier	fiscal			
title-modifier	flag		military	
title-modifier	fleet		military	
title-modifier	foreign			
title-modifier	founding			
title-modifier	fourth			
title-modifier	full			
title-modifier	full-time			
title-modifier	garrison		military	
title-modifier	general			
title-modifier	general staff		military	
title-modifier	global			
title-modifier	governing			
title-modifier	governmental			
title-modifier	grand			
title-modifier	group vice			
title-modifier	gubernatorial			
title-modifier	guest			
title-modifier	hereditary			
title-modifier	hero			
title-modifier	high			
title-modifier	homeland security			
title-modifier	honorary			
title-modifier	honourable			
title-modifier	human resources			
title-modifier	human rights			
title-modifier	humanitarian			
title-modifier	ideological			
title-modifier	immigration			
title-modifier	imperial			
title-modifier	independent			
title-modifier	industrial			
title-modifier	infantry		military	
title-modifier	information			
title-modifier	intelligence			
title-modifier	intergovernmental			
title-modifier	interior			
title-modifier	internal			
title-modifier	international			
title-modifier	interstate			
title-modifier	investment			
title-modifier	joint			
title-modifier	joint chiefs		military	
title-modifier	judicial			
title-modifier	junior			
title-modifier	juvenile			
title-modifier	lay			
title-modifier	lead			
title-modifier	leading			
title-modifier	legal			
title-modifier	liaison			
title-modifier	licensed			
title-modifier	lifetime			
title-modifier	literary			
title-modifier	liturgical			
title-modifier	local			
title-modifier	logistics			
title-modifier	lord			
title-modifier	main			
title-modifier	managing			
title-modifier	marine		military	
title-modifier	maritime			
title-modifier	marketing			
title-modifier	master			
title-modifier	mayoral			
title-modifier	medical			
title-modifier	merit			
title-modifier	merited			
title-modifier	metropolitan			
title-modifier	military		military	
title-modifier	militia		military	
title-modifier	ministerial			
title-modifier	ministry			
title-modifier	missile		military	
title-modifier	monetary			
title-modifier	municipal			
title-modifier	musical			
title-modifier	national			
title-modifier	national security			
title-modifier	naval		military	
title-modifier	nominal			
title-modifier	non-commissioned		military	
title-modifier	non-executive			
title-modifier	non-resident			
title-modifier	noncommissioned		military	
title-modifier	nonexecutive			
title-modifier	nonresident			
title-modifier	nuclear			
title-modifier	nursing			
title-modifier	office			
title-modifier	operating			
title-modifier	operational			
title-modifier	ordinary			
title-modifier	organisational			
title-modifier	organising			
title-modifier	organizational			
title-modifier	organizing			
title-modifier	overseas			
title-modifier	papal			
title-modifier	paramount			
title-modifier	parish			
title-modifier	parliamentary			
title-modifier	parochial			
title-modifier	part-time			
title-modifier	pastoral			
title-modifier	permanent			
title-modifier	perpetual			
title-modifier	personal			
title-modifier	personnel			
title-modifier	petty		military	
title-modifier	planning			
title-modifier	planning and budget			
title-modifier	platoon		military	
title-modifier	plenipotentiary			
title-modifier	policy			
title-modifier	political			
title-modifier	postal			
title-modifier	prefectural			
title-modifier	presidential			
title-modifier	presiding			
title-modifier	press			
title-modifier	prime			
title-modifier	prime ministerial			
title-modifier	principal			
title-modifier	principal deputy			
title-modifier	private			
title-modifier	probate			
title-modifier	procurement			
title-modifier	professional			
title-modifier	program			
title-modifier	programme			
title-modifier	propaganda			
title-modifier	protocol			
title-modifier	provincial			
title-modifier	provisional			
title-modifier	public affairs			
title-modifier	public health			
title-modifier	public relations			
title-modifier	public works			
title-modifier	publicity			
title-modifier	quality			
title-modifier	quartermaster		military	
title-modifier	railway			
title-modifier	ranking			
title-modifier	rear services			
title-modifier	reconstruction			
title-modifier	recording			
title-modifier	regimental		military	
title-modifier	regional			
title-modifier	registered			
title-modifier	religious			
title-modifier	research			
title-modifier	reserve			
title-modifier	resident			
title-modifier	responsible			
title-modifier	roving			
title-modifier	royal			
title-modifier	ruling			
title-modifier	rural			
title-modifier	sales			
title-modifier	scientific			
title-modifier	second			
title-modifier	second deputy			
title-modifier	secretariat			
title-modifier	section			
title-modifier	security			
title-modifier	senatorial			
title-modifier	senior			
title-modifier	senior deputy			
title-modifier	senior vice			
title-modifier	shift			
title-modifier	shipping			
title-modifier	social			
title-modifier	sole			
title-modifier	special			
title-modifier	sporting			
title-modifier	sports			
title-modifier	squadron		military	
title-modifier	staff			
title-modifier	standing			
title-modifier	state-level			
title-modifier	strategic			
title-modifier	strategy			
title-modifier	subcommittee			
title-modifier	substitute			
title-modifier	supernumerary			
title-modifier	supreme			
title-modifier	tax			
title-modifier	technical			
title-modifier	technology			
title-modifier	telecommunications			
title-modifier	temporary			
title-modifier	territorial			
title-modifier	third			
title-modifier	titular			
title-modifier	top			
title-modifier	trade union			
title-modifier	treasury			
title-modifier	tribal			
title-modifier	under			
title-modifier	under-			
title-modifier	urban			
title-modifier	urban planning			
title-modifier	vice			
title-modifier	vice-			
title-modifier	visiting			
title-modifier	warrant		military	
title-modifier	welfare			
title-modifier	women's union			
title-modifier	youth league			
title-modifier	zonal			
unit-noun	F.C.			
unit-noun	FC			
unit-noun	NGO		heads-of	
unit-noun	abbey		heads-of,territorial	
unit-noun	academia		capitalized,heads-of	foreign
unit-noun	academy		heads-of	
unit-noun	académie		capitalized,heads-of	foreign
unit-noun	accademia		capitalized,heads-of	foreign
unit-noun	administration		heads-of,state,subunit	
unit-noun	affiliate		subunit	
unit-noun	agence		capitalized,heads-of	foreign
unit-noun	agencia		capitalized,heads-of	foreign
unit-noun	agency		capitalized,heads-of,subunit	
unit-noun	agenzia		capitalized,heads-of	foreign
unit-noun	agência		capitalized,heads-of	foreign
unit-noun	airline			
unit-noun	airlines	airlines	capitalized	
unit-noun	airways	airways	capitalized	
unit-noun	akademia		capitalized,heads-of	foreign
unit-noun	akademie		capitalized,heads-of	foreign
unit-noun	alliance		capitalized,heads-of,party	
unit-noun	aquarium			
unit-noun	archdiocese		heads-of,territorial	
unit-noun	archive			
unit-noun	archives			
unit-noun	armed forces	armed forces	army,subunit	
unit-noun	armory		army	
unit-noun	armoury		army	
unit-noun	army		army	
unit-noun	armée		capitalized,heads-of	foreign
unit-noun	arsenal		army	
unit-noun	arzobispado		capitalized,heads-of	foreign
unit-noun	asamblea		capitalized,heads-of	foreign
unit-noun	ashram		heads-of	
unit-noun	asociación		capitalized,heads-of	foreign
unit-noun	asociația		capitalized,heads-of	foreign
unit-noun	assemblea		capitalized,heads-of	foreign
unit-noun	assembleia		capitalized,heads-of	foreign
unit-noun	assembly		capitalized,heads-of,state	
unit-noun	assemblée		capitalized,heads-of	foreign
unit-noun	association		heads-of	
unit-noun	associazione		capitalized,heads-of	foreign
unit-noun	associação		capitalized,heads-of	foreign
unit-noun	authority		capitalized	
unit-noun	ayuntamiento		capitalized,heads-of	foreign
unit-noun	bakery			
unit-noun	ballet			
unit-noun	banca		capitalized,heads-of	foreign
unit-noun	banco		capitalized,heads-of	foreign
unit-noun	bancorp		capitalized	
unit-noun	band		also-surname,capitalized	
unit-noun	bank		heads-of	
unit-noun	banque		capitalized,heads-of	foreign
unit-noun	battalion		army,subunit	
unit-noun	battery		army,subunit	
unit-noun	biblioteca		capitalized,heads-of	foreign
unit-noun	bibliothek		capitalized,heads-of	foreign
unit-noun	bibliothèque		capitalized,heads-of	foreign
unit-noun	bishops conference			
unit-noun	bishops' conference			
unit-noun	bloc		capitalized,party	
unit-noun	board		heads-of,subunit	
unit-noun	branch		party-body,subunit	
unit-noun	brewery			
unit-noun	brickworks	brickworks		
unit-noun	brigade		army,subunit	
unit-noun	brigade combat team		army	
unit-noun	brokerage			
unit-noun	brotherhood		heads-of	
unit-noun	bureau		heads-of,subunit	
unit-noun	cabinet		state,subunit	
unit-noun	cafe			
unit-noun	cannery			
unit-noun	canteen		subunit	
unit-noun	cartel		capitalized	
unit-noun	cathedral		heads-of	
unit-noun	caucus			
unit-noun	cell		party-body,subunit	
unit-noun	center		capitalized,heads-of	
unit-noun	central control room		subunit	
unit-noun	centre		capitalized,heads-of	
unit-noun	centro		capitalized,heads-of	foreign
unit-noun	chamber		heads-of,state	
unit-noun	chambre		capitalized,heads-of	foreign
unit-noun	chancellery		heads-of,subunit	
unit-noun	chancery		heads-of,subunit	
unit-noun	chapel		heads-of	
unit-noun	chapter		heads-of,party-body,subunit	
unit-noun	charity			
unit-noun	checkpoint		heads-of,subunit	
unit-noun	chiefs of staff committee		subunit	
unit-noun	choir			
unit-noun	chorus			
unit-noun	church		heads-of	
unit-noun	cinema			
unit-noun	circus			
unit-noun	clinic		subunit	
unit-noun	clinique		capitalized,heads-of	foreign
unit-noun	cloister		heads-of	
unit-noun	club		heads-of	
unit-noun	clínica		capitalized,heads-of	foreign
unit-noun	co-operative			
unit-noun	coalition		capitalized,heads-of,party	
unit-noun	colegio		capitalized,heads-of	foreign
unit-noun	collective		capitalized,heads-of	
unit-noun	college		heads-of	
unit-noun	colliery			
unit-noun	collège		capitalized,heads-of	foreign
unit-noun	colégio		capitalized,heads-of	foreign
unit-noun	combine			
unit-noun	comisión		capitalized,heads-of	foreign
unit-noun	comissão		capitalized,heads-of	foreign
unit-noun	comitato		capitalized,heads-of	foreign
unit-noun	comité		capitalized,heads-of	foreign
unit-noun	comitê		capitalized,heads-of	foreign
unit-noun	command		army,heads-of	
unit-noun	commissariat		heads-of,subunit	
unit-noun	commission		heads-of,subunit	
unit-noun	commissione		capitalized,heads-of	foreign
unit-noun	committee		party-body,subunit	
unit-noun	commonwealth		heads-of	
unit-noun	commune		territorial	
unit-noun	compagnia		capitalized,heads-of	foreign
unit-noun	compagnie		capitalized,heads-of	foreign
unit-noun	companhia		capitalized,heads-of	foreign
unit-noun	company		army,subunit	
unit-noun	compañía		capitalized,heads-of	foreign
unit-noun	complex			
unit-noun	confederación		capitalized,heads-of	foreign
unit-noun	confederation		heads-of	
unit-noun	confederazione		capitalized,heads-of	foreign
unit-noun	confederação		capitalized,heads-of	foreign
unit-noun	confédération		capitalized,heads-of	foreign
unit-noun	conglomerate			
unit-noun	congregation		capitalized,heads-of	
unit-noun	congreso		capitalized,heads-of	foreign
unit-noun	congress		capitalized,heads-of,state	
unit-noun	congresso		capitalized,heads-of	foreign
unit-noun	conseil		capitalized,heads-of	foreign
unit-noun	consejo		capitalized,heads-of	foreign
unit-noun	conselho		capitalized,heads-of	foreign
unit-noun	conservatoire			
unit-noun	conservatory			
unit-noun	consiglio		capitalized,heads-of	foreign
unit-noun	consistory		heads-of	
unit-noun	consortium	consortia		
unit-noun	constabulary		army	
unit-noun	consulate		delegation,heads-of,state	
unit-noun	consulate general	consulates general		
unit-noun	consulate-general	consulates-general	delegation,heads-of	
unit-noun	consultancy			
unit-noun	consultants	consultants	capitalized	
unit-noun	control room		subunit	
unit-noun	convent		heads-of	
unit-noun	converter		subunit	
unit-noun	cooperativa		capitalized,heads-of	foreign
unit-noun	cooperative			
unit-noun	coopérative		capitalized,heads-of	foreign
unit-noun	corporación		capitalized,heads-of	foreign
unit-noun	corporation			
unit-noun	corporação		capitalized,heads-of	foreign
unit-noun	corps	corps	army	
unit-noun	cortes		state	
unit-noun	council		heads-of	
unit-noun	cour		capitalized,heads-of	foreign
unit-noun	court		heads-of,state	
unit-noun	court-martial	courts-martial	heads-of	
unit-noun	creche			
unit-noun	cruiser		army	
unit-noun	curia		heads-of	
unit-noun	cámara		capitalized,heads-of	foreign
unit-noun	câmara		capitalized,heads-of	foreign
unit-noun	dairy			
unit-noun	deanery		heads-of	
unit-noun	delegación		capitalized,heads-of	foreign
unit-noun	delegation		delegation,heads-of	
unit-noun	department		heads-of,subunit	
unit-noun	depot			
unit-noun	deputation		delegation,heads-of	
unit-noun	desk		heads-of,subunit	
unit-noun	destroyer		army	
unit-noun	detachment		army,subunit	
unit-noun	dicastery		heads-of	
unit-noun	diet		state	
unit-noun	diocese		heads-of,territorial	
unit-noun	dirección		capitalized,heads-of	foreign
unit-noun	directorate		heads-of,subunit	
unit-noun	directorate general	directorates general		
unit-noun	directorate-general	directorates-general	heads-of,subunit	
unit-noun	direção		capitalized,heads-of	foreign
unit-noun	dispensary		subunit	
unit-noun	distillery			
unit-noun	division		army,heads-of,subunit	
unit-noun	diócesis		capitalized,heads-of	foreign
unit-noun	dockyard			
unit-noun	dormitory		subunit	
unit-noun	duma		state	
unit-noun	ejército		capitalized,heads-of	foreign
unit-noun	embassy		delegation,heads-of,state	
unit-noun	empresa		capitalized,heads-of	foreign
unit-noun	endowment			
unit-noun	ensemble			
unit-noun	enterprise			
unit-noun	eparchy		heads-of,territorial	
unit-noun	episcopal conference			
unit-noun	escola		capitalized,heads-of	foreign
unit-noun	escuela		capitalized,heads-of	foreign
unit-noun	exarchate		heads-of,territorial	
unit-noun	exchequer		heads-of,subunit	
unit-noun	exército		capitalized,heads-of	foreign
unit-noun	facoltà		capitalized,heads-of	foreign
unit-noun	faction			
unit-noun	factory			
unit-noun	faculdade		capitalized,heads-of	foreign
unit-noun	facultad		capitalized,heads-of	foreign
unit-noun	faculty		heads-of,subunit	
unit-noun	faculté		capitalized,heads-of	foreign
unit-noun	farm			
unit-noun	federación		capitalized,heads-of	foreign
unit-noun	federation		heads-of	
unit-noun	federazione		capitalized,heads-of	foreign
unit-noun	federação		capitalized,heads-of	foreign
unit-noun	fire district			
unit-noun	firm			
unit-noun	fishery			
unit-noun	fleet		army,capitalized	
unit-noun	flotilla		army,subunit	
unit-noun	fondation		capitalized,heads-of	foreign
unit-noun	fondazione		capitalized,heads-of	foreign
unit-noun	fondo		capitalized,heads-of	foreign
unit-noun	force	force [plural]	also-surname,army,capitalized	
unit-noun	forces	forces	army	
unit-noun	forum		capitalized,heads-of	
unit-noun	foundation		capitalized,heads-of	
unit-noun	foundry			
unit-noun	fraction		party-body,subunit	
unit-noun	fraternity		heads-of	
unit-noun	frente		capitalized,heads-of	foreign
unit-noun	frigate		army	
unit-noun	front		army,capitalized,party	
unit-noun	fund		heads-of	
unit-noun	fundación		capitalized,heads-of	foreign
unit-noun	fundacja		capitalized,heads-of	foreign
unit-noun	fundatia		capitalized,heads-of	foreign
unit-noun	fundação		capitalized,heads-of	foreign
unit-noun	fundo		capitalized,heads-of	foreign
unit-noun	furnace		subunit	
unit-noun	fédération		capitalized,heads-of	foreign
unit-noun	gallery			
unit-noun	garrison		army,subunit	
unit-noun	gasworks	gasworks		
unit-noun	gendarmerie		army	
unit-noun	general conference		state	
unit-noun	general directorate			
unit-noun	gesellschaft		capitalized,heads-of	foreign
unit-noun	gewerkschaft		capitalized,heads-of	foreign
unit-noun	government		heads-of,state	
unit-noun	governorate		heads-of,subunit	
unit-noun	granary			
unit-noun	greenhouse		subunit	
unit-noun	group		capitalized	
unit-noun	groupe		capitalized,heads-of	foreign
unit-noun	grupo		capitalized,heads-of	foreign
unit-noun	gruppo		capitalized,heads-of	foreign
unit-noun	guard		army	
unit-noun	guards		army	
unit-noun	guild		heads-of	
unit-noun	gurdwara		heads-of	
unit-noun	harbor district			
unit-noun	harbour district			
unit-noun	headquarters	headquarters [heads-of,subunit]	army	
unit-noun	holdings	holdings	capitalized	
unit-noun	hospice			
unit-noun	hospital			
unit-noun	hospital district			
unit-noun	hotel			
unit-noun	hothouse		subunit	
unit-noun	house of assembly	houses of assembly	state	
unit-noun	house of chiefs	houses of chiefs	state	
unit-noun	house of commons	houses of commons	state	
unit-noun	house of councillors	houses of councillors	state	
unit-noun	house of delegates	houses of delegates	state	
unit-noun	house of deputies	houses of deputies	state	
unit-noun	house of elders	houses of elders	state	
unit-noun	house of federation	houses of federation	state	
unit-noun	house of keys	houses of keys	state	
unit-noun	house of lords	houses of lords	state	
unit-noun	house of nationalities	houses of nationalities	state	
unit-noun	house of peers	houses of peers	state	
unit-noun	house of peoples	houses of peoples	state	
unit-noun	house of representatives	houses of representatives	state	
unit-noun	house of the people	houses of the people	state	
unit-noun	hôpital		capitalized,heads-of	foreign
unit-noun	infirmary			
unit-noun	initiative		capitalized,heads-of	
unit-noun	inminban		heads-of,subunit	
unit-noun	inspectorate		heads-of,subunit	
unit-noun	inspectorate general			
unit-noun	institut		capitalized,heads-of	foreign
unit-noun	institute		heads-of	
unit-noun	institution			
unit-noun	instituto		capitalized,heads-of	foreign
unit-noun	institutul		capitalized,heads-of	foreign
unit-noun	instituut		capitalized,heads-of	foreign
unit-noun	ironworks	ironworks		
unit-noun	istituto		capitalized,heads-of	foreign
unit-noun	joint chiefs of staff	joint chiefs of staff	army	
unit-noun	junta		state	
unit-noun	jury			
unit-noun	kibbutz	kibbutzim		
unit-noun	kiln		subunit	
unit-noun	kindergarten			
unit-noun	kolkhoz	kolkhozes		
unit-noun	krankenhaus		capitalized,heads-of	foreign
unit-noun	laboratory		subunit	
unit-noun	league		capitalized,heads-of,party	
unit-noun	lega		capitalized,heads-of	foreign
unit-noun	legation		delegation,heads-of,state	
unit-noun	legion		army	
unit-noun	legislature		state	
unit-noun	library		heads-of	
unit-noun	ligue		capitalized,heads-of	foreign
unit-noun	lodge		heads-of,party-body,subunit	
unit-noun	lyceum			
unit-noun	madrasa			
unit-noun	mairie		capitalized,heads-of	foreign
unit-noun	marine detachment		army	
unit-noun	marines	marines	army,capitalized	
unit-noun	military district		army	
unit-noun	military region		army	
unit-noun	military zone		army	
unit-noun	militia		army	
unit-noun	mill			
unit-noun	mine			
unit-noun	ministerio		capitalized,heads-of	foreign
unit-noun	ministerium		capitalized,heads-of	foreign
unit-noun	ministero		capitalized,heads-of	foreign
unit-noun	ministry		heads-of,subunit	
unit-noun	ministère		capitalized,heads-of	foreign
unit-noun	ministério		capitalized,heads-of	foreign
unit-noun	mission		capitalized,delegation	
unit-noun	monarchy		state	
unit-noun	monastery		heads-of	
unit-noun	moshav	moshavim		
unit-noun	mosque		heads-of	
unit-noun	mouvement		capitalized,heads-of	foreign
unit-noun	movement		capitalized,heads-of,party	
unit-noun	movimento		capitalized,heads-of	foreign
unit-noun	movimiento		capitalized,heads-of	foreign
unit-noun	municipalidad		capitalized,heads-of	foreign
unit-noun	museo		capitalized,heads-of	foreign
unit-noun	museu		capitalized,heads-of	foreign
unit-noun	museum		heads-of	
unit-noun	musée		capitalized,heads-of	foreign
unit-noun	muzeul		capitalized,heads-of	foreign
unit-noun	muzeum		capitalized,heads-of	foreign
unit-noun	nations	nations	capitalized	
unit-noun	naval district		army	
unit-noun	naval zone		army	
unit-noun	navy		army	
unit-noun	network		capitalized,heads-of	
unit-noun	newspaper			
unit-noun	nunciature		delegation,heads-of,state	
unit-noun	obispado		capitalized,heads-of	foreign
unit-noun	observatory			
unit-noun	office		heads-of,subunit	
unit-noun	oilfield			
unit-noun	opera			
unit-noun	orchard			
unit-noun	orchestra			
unit-noun	orchestre		capitalized,heads-of	foreign
unit-noun	organisation		heads-of	
unit-noun	organization		heads-of	
unit-noun	orgburo		party-body,subunit	
unit-noun	orphanage			
unit-noun	orquesta		capitalized,heads-of	foreign
unit-noun	ospedale		capitalized,heads-of	foreign
unit-noun	pagoda		heads-of	
unit-noun	panel		heads-of,subunit	
unit-noun	parish		heads-of,territorial	
unit-noun	park district			
unit-noun	parlamento		capitalized,heads-of	foreign
unit-noun	parliament		heads-of,state	
unit-noun	partei		capitalized,heads-of	foreign
unit-noun	parti		capitalized,heads-of	foreign
unit-noun	partia		capitalized,heads-of	foreign
unit-noun	partido		capitalized,heads-of	foreign
unit-noun	partidul		capitalized,heads-of	foreign
unit-noun	partito		capitalized,heads-of	foreign
unit-noun	partnership		capitalized,heads-of	
unit-noun	party		capitalized,party	
unit-noun	patriarchate		heads-of,territorial	
unit-noun	patrol		capitalized,subunit	
unit-noun	patronato		capitalized,heads-of	foreign
unit-noun	penitentiary		heads-of	
unit-noun	pharmacy			
unit-noun	philharmonic			
unit-noun	pit		subunit	
unit-noun	planetarium			
unit-noun	plant			
unit-noun	plantation			
unit-noun	platoon		army,subunit	
unit-noun	police		army	
unit-noun	policía		capitalized,heads-of	foreign
unit-noun	politbureau		state	
unit-noun	politburo		heads-of,party-body,subunit	
unit-noun	polyclinic			
unit-noun	polytechnic			
unit-noun	polícia		capitalized,heads-of	foreign
unit-noun	praesidium		party-body,subunit	
unit-noun	prefectura		capitalized,heads-of	foreign
unit-noun	prefeitura		capitalized,heads-of	foreign
unit-noun	prelature		heads-of	
unit-noun	presbytery		heads-of	
unit-noun	presidency		state	
unit-noun	presidium		heads-of,party-body,subunit	
unit-noun	priory		heads-of,territorial	
unit-noun	procuracy general			
unit-noun	préfecture		capitalized,heads-of	foreign
unit-noun	pueblo		capitalized,heads-of	
unit-noun	quarry			
unit-noun	railroad			
unit-noun	railway			
unit-noun	ranch			
unit-noun	rectors' conference			
unit-noun	refinery			
unit-noun	regiment		army,subunit	
unit-noun	registry		heads-of,subunit	
unit-noun	restaurant			
unit-noun	saltern			
unit-noun	sanatorium	sanatoria		
unit-noun	sangha		heads-of	
unit-noun	sawmill			
unit-noun	school		heads-of,subunit	
unit-noun	school district			
unit-noun	scouts		capitalized,heads-of	
unit-noun	scuola		capitalized,heads-of	foreign
unit-noun	secretaria de estado		capitalized,heads-of	foreign
unit-noun	secretariat		heads-of,party-body,subunit	
unit-noun	secretariat general			
unit-noun	secretariat-general	secretariats-general	heads-of,subunit	
unit-noun	secretaría		capitalized,heads-of	foreign
unit-noun	sect		capitalized,heads-of	
unit-noun	section		army,heads-of,subunit	
unit-noun	selectboard		state	
unit-noun	seminary			
unit-noun	senado		capitalized,heads-of	foreign
unit-noun	senate		heads-of,state	
unit-noun	senato		capitalized,heads-of	foreign
unit-noun	service		capitalized	
unit-noun	shelter			
unit-noun	shipyard			
unit-noun	shop		subunit	
unit-noun	shrine		heads-of	
unit-noun	shura		state	
unit-noun	sindacato		capitalized,heads-of	foreign
unit-noun	sindicato		capitalized,heads-of	foreign
unit-noun	sisterhood		heads-of	
unit-noun	slaughterhouse			
unit-noun	smelter			
unit-noun	smeltery			
unit-noun	sociedad		capitalized,heads-of	foreign
unit-noun	sociedade		capitalized,heads-of	foreign
unit-noun	society		capitalized,heads-of	
unit-noun	società		capitalized,heads-of	foreign
unit-noun	société		capitalized,heads-of	foreign
unit-noun	sorority		heads-of	
unit-noun	soviet		state	
unit-noun	sovkhoz	sovkhozes		
unit-noun	squad		army,subunit	
unit-noun	squadron		army,subunit	
unit-noun	staff	staff	army,capitalized,dependent	
unit-noun	station			
unit-noun	steelworks	steelworks		
unit-noun	stiftung		capitalized,heads-of	foreign
unit-noun	stowarzyszenie		capitalized,heads-of	foreign
unit-noun	studio			
unit-noun	sub-committee		party-body,subunit	
unit-noun	sub-division		heads-of,subunit	
unit-noun	sub-group			
unit-noun	sub-prefecture		state	
unit-noun	sub-team		subunit	
unit-noun	sub-unit		army,subunit	
unit-noun	sub-work-team		subunit	
unit-noun	sub-workteam		subunit	
unit-noun	subcommission		heads-of,subunit	
unit-noun	subcommittee		party-body,subunit	
unit-noun	subdivision		heads-of,subunit	
unit-noun	subgroup			
unit-noun	submarine		army	
unit-noun	submarine force		army	
unit-noun	subsection		heads-of,subunit	
unit-noun	subsidiary		subunit	
unit-noun	subteam		subunit	
unit-noun	subunit		army,subunit	
unit-noun	subway			
unit-noun	supermarket			
unit-noun	synagogue		heads-of	
unit-noun	syndicat		capitalized,heads-of	foreign
unit-noun	syndicate		capitalized	
unit-noun	synod		heads-of	
unit-noun	sénat		capitalized,heads-of	foreign
unit-noun	tannery			
unit-noun	teachers' conference			
unit-noun	team		subunit	
unit-noun	teatro		capitalized,heads-of	foreign
unit-noun	telecom			
unit-noun	temple		heads-of	
unit-noun	theater			
unit-noun	theatre			
unit-noun	théâtre		capitalized,heads-of	foreign
unit-noun	trade union congress			
unit-noun	trades union congress			
unit-noun	tramway			
unit-noun	transit district			
unit-noun	treasury		heads-of,subunit	
unit-noun	tribe		capitalized	
unit-noun	tribunal		heads-of	
unit-noun	troupe			
unit-noun	trust		capitalized	
unit-noun	union		capitalized,heads-of,party	
unit-noun	unione		capitalized,heads-of	foreign
unit-noun	unit		heads-of,subunit	
unit-noun	universidad		capitalized,heads-of	foreign
unit-noun	universidade		capitalized,heads-of	foreign
unit-noun	universitas		capitalized,heads-of	foreign
unit-noun	universitatea		capitalized,heads-of	foreign
unit-noun	universiteit		capitalized,heads-of	foreign
unit-noun	university		heads-of	
unit-noun	università		capitalized,heads-of	foreign
unit-noun	universität		capitalized,heads-of	foreign
unit-noun	université		capitalized,heads-of	foreign
unit-noun	uniwersytet		capitalized,heads-of	foreign
unit-noun	união		capitalized,heads-of	foreign
unit-noun	unión		capitalized,heads-of	foreign
unit-noun	verein		capitalized,heads-of	foreign
unit-noun	vereniging		capitalized,heads-of	foreign
unit-noun	vessel		subunit	
unit-noun	vicariate		heads-of,territorial	
unit-noun	vineyard			
unit-noun	voivodeship		state	
unit-noun	waqf		heads-of	
unit-noun	ward		subunit	
unit-noun	warehouse			
unit-noun	warship		army	
unit-noun	water district			
unit-noun	waterworks	waterworks		
unit-noun	winery			
unit-noun	work-team		subunit	
unit-noun	works	works [capitalized]		
unit-noun	workshop		subunit	
unit-noun	workteam		subunit	
unit-noun	yeshiva			
unit-noun	zentrum		capitalized,heads-of	foreign
unit-noun	zoo			
unit-noun	école		capitalized,heads-of	foreign
weekday	Fri			
weekday	Fri.			
weekday	Friday			
weekday	Mon.			
weekday	Monday			
weekday	Sat.			
weekday	Saturday			
weekday	Sun.			
weekday	Sunday			
weekday	Thu			
weekday	Thu.			
weekday	Thur.			
weekday	Thurs			
weekday	Thurs.			
weekday	Thursday			
weekday	Tue			
weekday	Tue.			
weekday	Tues			
weekday	Tues.			
weekday	Tuesday			
weekday	Wed.			
weekday	Wednesday			
"""#
}
