import { named, type TestArticle } from './testArticle.ts';

export const english: TestArticle = {
  language: 'en',
  names: named({
    halloran: ['Ines Halloran', 'Halloran'],
    kestrel: ['Kestrel Island', 'the island'],
    bluewater: ['Bluewater Works', 'Bluewater'],
    gazette: ['The Kestrel Gazette', 'the Gazette'],
    cooperative: ['Fishers’ Cooperative', 'the cooperative'],
    authority: ['Coastal Authority'],
    reyne: ['Tomas Reyne', 'Reyne'],
    ministry: ['Ministry of Water'],
    adair: ['Port Adair'],
    bay: ['Gull Bay'],
  }),
  told: [
    {
      id: 'p1',
      text: 'Kestrel Island is to have a plant that makes drinking water of the sea. Its mayor, Ines Halloran, signed the contract with Bluewater Works on Monday, The Kestrel Gazette reports.',
    },
    {
      id: 'p2',
      text: 'For 12,000 people it would end the rationing that they have lived with since the drought of 2019.',
    },
    {
      id: 'p3',
      text: 'The Fishers’ Cooperative fears for its catch: the brine would be let into Gull Bay, where most of its 45 boats work, and the spawning grounds of the herring lie there too.',
    },
    {
      id: 'p4',
      text: 'Halloran disagrees. The outlet, she says, is “a straw in the ocean”.',
    },
    {
      id: 'p5',
      text: 'The Coastal Authority has given its permit, on the condition that salt is measured every week for two years.',
    },
    {
      id: 'p6',
      text: 'To Tomas Reyne, who has led the protests since spring, such measurements are worth nothing, because Bluewater itself would carry them out.',
    },
    {
      id: 'p7',
      text: 'The plant costs 38 million crowns, and a third of that comes from the Ministry of Water.',
    },
    {
      id: 'p8',
      text: 'Building begins in March. Port Adair, which has sold water to the island by ship until now, has not said anything about it.',
    },
  ],
  original: [
    [
      'Ines Halloran put her name on Monday evening to the contract that will give Kestrel Island its first desalination plant, ending months of wrangling with Bluewater Works.',
      'p1',
    ],
    [
      'At 38 million crowns it will be the dearest thing the islanders have ever built; the Ministry of Water has promised to cover one third.',
      'p7',
    ],
    ['Rain fell on the town hall while the guests were waiting for coffee.'],
    [
      'Since the drought of 2019 taps have run dry every other day. The 12,000 inhabitants have got used to buckets in the bath.',
      'p2',
    ],
    [
      'Not everybody was in the mood for a feast. Outside, members of the Fishers’ Cooperative held up nets with dead herring.',
      'p3',
    ],
    [
      'Their 45 boats work Gull Bay, and that is where the brine will go. “Nobody has asked the fish,” said one of the skippers.',
      'p3',
    ],
    [
      'Halloran was not moved: “It is a straw in the ocean.” The Coastal Authority, she recalled, has granted a permit under which the salt has to be measured weekly during the first two years.',
      'p4',
      'p5',
    ],
    [
      'Tomas Reyne laughed out loud at this. The face of the protests knows who will hold the thermometer: Bluewater. “They mark their own homework,” he said of the measurements.',
      'p6',
    ],
    ['Reyne, 61, taught chemistry at the harbour school before he retired and began to keep bees.'],
    ['The diggers are due in March.', 'p8'],
    [
      'In Port Adair, whose tankers have brought the island its water for decades, the harbour master did not return our calls.',
      'p8',
    ],
  ],
  other: [
    'Kestrel Island beat Port Adair 3–1 on Saturday and go into the break at the top of the league.',
    'Ines Halloran, who watched from the stand with a scarf in the colours of the club, promised the team a new changing room.',
    'The Kestrel Gazette named the goalkeeper the man of the match; he had saved two penalties in the second half.',
    'Bluewater Works, the sponsor of the visitors, had hired four buses for their supporters.',
    'The next game is on the second Sunday of February, against the team of the Ministry of Water.',
  ],
};
