import type { EntityKind } from '../../../story/types.ts';
import type { CapitalsLexicon } from '../../find/entities/capitals/capitalsLexicon.ts';
import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { listed } from '../lists.ts';
import { latinGivenNames } from '../und/namesGiven.ts';
import { sharedLexicon } from '../und/namesLexicon.ts';
import { sharedFamilyNames, sharedWriting } from '../und/namesWriting.ts';
import { englishStates } from './namesStates.ts';
import { englishWorld } from './namesWorld.ts';

/* English, chosen from general knowledge of news language. */
const lexicon: CapitalsLexicon = {
  ...sharedLexicon,
  openers: listed(`
the, a, an, this, that, these, those, it, its, he, she, they, we, you, i, his, her, their, our, my, your, who, what, when, where, why, how, which, whose
in, on, at, by, for, from, to, of, with, without, within, after, before, during, since, until, under, over, between, among, amid, against, about, across, along, around, behind, below, beyond, despite, down, inside, into, like, near, off, out, outside, per, through, throughout, toward, towards, up, upon, via, while, although, though, because, but, and, or, nor, so, yet, if, unless, as, than, then, there, here, not, no, yes
also, even, only, just, still, again, already, always, never, often, once, twice, soon, later, earlier, now, today, yesterday, tomorrow, tonight, meanwhile, however, moreover, furthermore, instead, nevertheless, nonetheless, therefore, thus, hence, indeed, perhaps, maybe, recently, currently, finally, eventually, separately, similarly, additionally, according, asked, speaking, following, including, despite, given, based, citing, adding, calling, making, having, being, if, last, next, first, second, third, one, two, three, four, five, six, seven, eight, nine, ten, some, many, most, more, much, several, few, both, each, every, all, any, another, other, others, such, same, nothing, nobody, everyone, everything, anyone, someone, something, people, residents, officials, police, experts, critics, analysts, witnesses, authorities, investigators, prosecutors, lawyers, scientists, researchers, rescuers, voters, shares, demonstrators, protesters, supporters, opponents, thousands, hundreds, dozens, millions, billions, half, around, nearly, almost, about, roughly, at least, born, let, do, does, did, is, are, was, were, be, been, has, have, had, will, would, can, could, may, might, must, shall, should, please, dear, news, breaking, exclusive, update, opinion, analysis, photo, image, source, sources, statement, former, new, old, young, big, great, good, local, global, international, national, federal, state, public, private, early, late, long, short, high, low, heavy, severe, further, total, average, chief, senior, top, key, major`),
  nobody: listed(`
monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, christmas, easter, ramadan, eid, god, covid, am, pm, gmt, ok, mr, mrs, ms, dr`),
  adjectives: listed(`
english, arabic, french, latin, christian, christians, muslim, muslims, jewish, jews, catholic, protestant, buddhist, hindu, islamic, western, eastern, northern, southern, european, europeans, african, africans, asian, asians, western, arab, arabs, american, scottish, welsh, nordic, baltic, balkan, republican, republicans, democrat, democrats, democratic, liberal, conservative, labour, communist, nazi, olympic, internet, marxist`),
  nationalEnding: /(?:ian|ean|ese|ish|ic)$/,
  titles: listed(`
president, minister, premier, chancellor, king, queen, prince, princess, emperor, sultan, emir, sheikh, pope, cardinal, archbishop, bishop, rabbi, imam, ayatollah, secretary, general, admiral, colonel, captain, lieutenant, major, sergeant, commander, marshal, inspector, detective, constable, officer, judge, justice, senator, congressman, congresswoman, representative, governor, mayor, councillor, ambassador, envoy, commissioner, director, chairman, chairwoman, chairperson, chair, chief, head, leader, spokesman, spokeswoman, spokesperson, speaker, professor, doctor, mr, mrs, ms, miss, dr, prof, sir, dame, lord, lady, baroness, count, rev, reverend, executive, ceo, founder, co-founder, owner, manager, coach, trainer, captain, striker, midfielder, defender, goalkeeper, forward, winger, player, author, writer, poet, novelist, journalist, reporter, correspondent, editor, actor, actress, singer, artist, director, producer, lawyer, attorney, prosecutor, economist, analyst, agent, scientist, researcher, historian, activist, billionaire, businessman, businesswoman, farmer, teacher, resident, survivor, counterpart, deputy, mp, gen, col, capt, lt, sgt, gov, sen, rep, adviser, advisor, negotiator, champion, geologist, biologist, hydrologist, engineer, defendant, suspect, candidate, candidates, veteran, husband, wife, son, daughter, brother, sister, mother, father, widow`),
  titleParts: listed(`
former, deputy, vice, acting, interim, prime, foreign, interior, defence, defense, finance, health, justice, education, environment, energy, trade, transport, economy, economic, home, culture, agriculture, labour, labor, chief, senior, first, lead, head, executive, managing, general, state, attorney, supreme, court, national, security, press, crown, grand, brigadier, rear, police, fire, army, navy, air, force, club, party, opposition, team, human, rights, climate, science, board, bank, company, co, special, world, olympic, city, regional, federal, assistant, associate, emeritus, newly, elected, outgoing, incoming, president, elect, late, then, his, her, their, its, political, independent, district, circuit, water, emergency, technical, sporting, football`),
  mayors: listed('mayor'),
  possessives: listed('his, her, their, its'),
  abroad: listed('to, in'),
  heads: new Map<EntityKind, readonly string[]>([
    [
      'organization',
      listed(
        'organization, organisation, party, union, alliance, association, federation, confederation, league, club, fc, cf, united, city fc, group, company, corporation, corp, inc, ltd, plc, llc, co, holdings, airlines, airways, motors, bank, foundation, fund, institute for, society, movement, front, coalition, forum, network, partners, industries, energy, steel, systems, technologies, brothers, orchestra, church, initiative, trust, bloc, militia, airline, cooperative, charity, firm, newspaper group',
      ),
    ],
    [
      'institution',
      listed(
        'ministry, department, parliament, senate, congress, assembly, council, commission, committee, court, tribunal, agency, authority, bureau, office, administration, board, university, college, school, academy, institute, hospital, clinic, museum, library, army, navy, air force, police, guard, government, embassy, consulate, exchange, reserve, treasury, service, laboratory, observatory, centre, center, chancellery, bank of, prosecutor’s office, observatory, prison, headquarters',
      ),
    ],
    [
      'place',
      listed(
        'sea, ocean, river, lake, bay, gulf, strait, straits, channel, canal, island, islands, peninsula, mountain, mountains, mount, hill, hills, valley, desert, forest, park, square, street, avenue, road, bridge, airport, port, harbour, harbor, station, stadium, arena, hotel, palace, castle, province, region, county, district, state, city, town, village, coast, cape, dam, border, territory, plateau, delta, basin, glacier, beach, plaza, tower, highway, crossing, camp, republic, kingdom, emirate, oblast, plant, factory, mine, tunnel, railway, reef, strip',
      ),
    ],
    [
      'media',
      listed(
        'news, times, post, herald, tribune, journal, gazette, daily, weekly, magazine, television, tv, radio, broadcasting, press, guardian, telegraph, chronicle, observer, courier, news agency, review',
      ),
    ],
    [
      'document',
      listed(
        'treaty, accord, accords, agreement, pact, convention, charter, protocol, declaration, constitution, act, code, memorandum, deal, report, resolution, bill',
      ),
    ],
    [
      'period',
      listed('war, revolution, era, century, renaissance, reformation, depression, spring'),
    ],
  ]),
  anybodysHeads: listed(
    'board, administration, government, office, state, police, court, press, city, bill, deal, report',
  ),
  everyStatesHeads: listed('government, army, police, navy'),
  towns: listed('city, town, village, port, province, region, district, capital'),
  fields: listed(
    'foreign, interior, defence, defense, finance, health, justice, education, environment, energy, trade, transport, economy, culture, agriculture, labour, labor, affairs, state, official, central, constitutional, supreme, national, public, security, intelligence, news, water, climate, human, rights, election, electoral, weather, meteorological',
  ),
  stateStyles: listed('republic, kingdom, federation, sultanate, commonwealth, emirate'),
  linking: listed('of, for, and, the, &, de, du, la, des'),
  lateLinking: listed('and'),
  of: listed('of, for, at'),
  articles: listed('the, a, an'),
  inPlaces: listed('in, near, outside, across, around, toward, towards'),
  saying: listed(
    'said, says, say, told, added, adds, stated, announced, reported, reports, claimed, claims, insisted, argued, warned, warns, noted, explained, confirmed, denied, wrote, declared, acknowledged, admitted, tweeted, asked, replied, urged, called, thinks, believes, according',
  ),
  hearing: listed('told, asked, urged, called, warned'),
  givenNames: latinGivenNames,
  events: listed(
    'olympics, games, cup, championship, championships, summit, conference, festival, award, awards, prize, day, week, season, tour, match, final, series, election, elections, marathon, derby, crisis, affair, scandal, deal, open',
  ),
  documents: listed(
    'joint statement, joint communiqué, joint communique, joint declaration, memorandum of understanding, white paper, final communiqué',
  ),
  stateGroups: listed('states, countries, nations, republics, allies, members'),
  numbers: listed('two, three, four, five, six, seven, eight, nine, ten'),
  peoples: listed(
    'minority, minorities, community, communities, tribe, tribes, people, peoples, diaspora',
  ),
  peopleEnding: /(?:ish|an|ese|ic|im|ite|ur|ian)$/,
  sides: listed(
    'eastern, northern, western, southern, central, north-eastern, northeastern, north-western, northwestern, south-eastern, southeastern, south-western, southwestern',
  ),
  allies: /^(?:and|with)\s+(?:its|their|his|her)\s+(?:\p{Ll}+\s+)?allies\b/iu,
  led: listed('led'),
  blocs: listed('bloc, coalition, alliance, camp'),
};

/** What is known of names in English. */
export const englishNames: LanguageNames = {
  lexicon,
  writing: sharedWriting,
  familyNames: sharedFamilyNames,
  states: englishStates,
  world: englishWorld,
  worldElsewhere: listed('Reuters, Bloomberg, Interpol'),
  notNames: [],
};
