import type { EntityKind } from '../../../story/types.ts';

/*
 * What the world's news names every day and no rule could know: international bodies, seats of power, news agencies, seas
 * and peoples, by ids of our own; each language has their names (namesWorld.ts). Where two have a form in common, the first
 * has it. An editor's own story needs none of them: they only save typing. Chosen from the style books of news agencies.
 */
const ids: readonly (readonly [EntityKind, string])[] = [
  [
    'organization',
    `
      united-nations security-council nato european-union european-commission african-union arab-league
      world-health-organization unesco unicef international-atomic-energy-agency
      international-monetary-fund world-bank world-trade-organization opec red-cross red-crescent fifa
      uefa international-olympic-committee ecowas brics g7 g20 shanghai-cooperation-organisation asean
      gulf-cooperation-council hezbollah hamas taliban islamic-state unrwa unhcr world-food-programme
      organization-for-security-and-co-operation-in-europe interpol african-development-bank
      doctors-without-borders human-rights-watch amnesty-international`,
  ],
  [
    'institution',
    `
      kremlin white-house pentagon congress knesset bundestag elysee downing-street cia fbi nasa
      international-criminal-court international-court-of-justice european-central-bank
      russian-foreign-ministry state-duma russian-defence-ministry russian-emergencies-ministry
      state-department chinese-state-council`,
  ],
  [
    'media',
    `
      reuters afp associated-press tass ria-novosti interfax xinhua china-news-service peoples-daily
      global-times cctv kyodo nhk anadolu bloomberg bbc cnn al-jazeera al-arabiya new-york-times
      washington-post guardian wall-street-journal financial-times le-monde efe le-figaro dpa kommersant`,
  ],
  [
    'place',
    `
      indo-pacific middle-east gaza west-bank crimea mediterranean red-sea black-sea south-china-sea
      east-china-sea yellow-sea yangtze yellow-river shanghai new-mexico new-jersey northern-ireland
      england scotland wales new-york geneva the-hague jerusalem tel-aviv istanbul dubai europe asia
      africa central-asia latin-america south-america north-america north-africa`,
  ],
  [
    'community',
    `
      uyghurs rohingya kurds tuareg amazigh druze yazidis copts roma crimean-tatars`,
  ],
  [
    'state',
    `
      soviet-union yugoslavia czechoslovakia east-germany ottoman-empire`,
  ],
  [
    'period',
    `
      cold-war second-world-war first-world-war arab-spring`,
  ],
];

/** A thing that the world’s news names every day. */
export interface WorldThing {
  id: string;
  kind: EntityKind;
}

export const worldThings: readonly WorldThing[] = ids.flatMap(([kind, all]) =>
  all
    .trim()
    .split(/\s+/)
    .map((id) => ({ id, kind })),
);
