import type {
  EntityKind,
  LanguageCode,
  LocalEntity,
  LocalRelation,
  LocalStory,
  Stance,
} from '../story/types.ts';

/*
 * Stories for this folder's tests: one with the size and ties of a real one (25 actors with long and short
 * names, 48 relations, a bundle of six), and generated ones of any size.
 */

type Actor = [id: string, kind: EntityKind, mentions: number, ar: string, en: string];

const actors: Actor[] = [
  ['putin', 'person', 13, 'بوتين', 'Putin'],
  ['xi', 'person', 7, 'شي جين بينغ', 'Xi Jinping'],
  ['guterres', 'person', 1, 'غوتيريش', 'Guterres'],
  ['tedros', 'person', 1, 'تيدروس', 'Tedros'],
  ['tang', 'person', 1, 'دارين تانغ', 'Daren Tang'],
  ['russia', 'state', 17, 'روسيا', 'Russia'],
  ['china', 'state', 20, 'الصين', 'China'],
  ['united-states', 'state', 6, 'الولايات المتحدة', 'United States'],
  ['united-kingdom', 'state', 1, 'بريطانيا', 'United Kingdom'],
  ['ukraine', 'state', 2, 'أوكرانيا', 'Ukraine'],
  ['belarus', 'state', 1, 'بيلاروس', 'Belarus'],
  ['taiwan', 'territory', 2, 'تايوان', 'Taiwan'],
  ['soviet-union', 'state', 1, 'الاتحاد السوفيتي', 'Soviet Union'],
  ['us-allies', 'group', 3, 'أميركا وحلفاؤها', 'US and its allies'],
  ['central-asia-five', 'group', 1, 'دول آسيا الوسطى الخمس', 'Central Asian five'],
  ['nato', 'organization', 3, 'الناتو', 'NATO'],
  ['un', 'organization', 2, 'الأمم المتحدة', 'United Nations'],
  ['who', 'organization', 1, 'منظمة الصحة العالمية', 'World Health Organization'],
  ['wipo', 'organization', 1, 'الويبو', 'WIPO'],
  ['kremlin', 'institution', 1, 'الكرملين', 'Kremlin'],
  ['chinese-mfa', 'institution', 1, 'الخارجية الصينية', 'Chinese Foreign Ministry'],
  ['russian-state-tv', 'media', 1, 'التلفزيون الروسي', 'Russian state television'],
  ['xinhua', 'media', 1, 'شينخوا', 'Xinhua'],
  ['reuters', 'media', 1, 'رويترز', 'Reuters'],
  ['uyghurs', 'community', 1, 'الأويغور', 'Uyghurs'],
];

const ties: Record<Stance, string> = {
  cooperation: `putin-xi russia-china russia-china russia-china russia-china russia-china china-russia putin-china
    central-asia-five-russia central-asia-five-china`,
  opposition: `russia-ukraine russia-us-allies china-us-allies united-states-china united-kingdom-china
    china-uyghurs russia-nato china-nato russia-united-states china-united-states russia-taiwan china-taiwan`,
  structural: `putin-russia xi-china russia-belarus central-asia-five-soviet-union guterres-un tedros-who tang-wipo
    guterres-china tedros-china tang-china russia-un china-un united-states-us-allies united-kingdom-us-allies
    united-states-nato united-kingdom-nato who-un wipo-un kremlin-russia chinese-mfa-china xinhua-china
    russian-state-tv-russia`,
};

/** A story of 25 actors with one name each in Arabic or English. */
export function summitStory(language: LanguageCode): LocalStory {
  const ids = actors.map(([id]) => id);
  const relations = Object.entries(ties).flatMap(([stance, list]) =>
    list.split(/\s+/).map((tie, at) => {
      const from = ids.find(
        (id) => tie.startsWith(`${id}-`) && ids.includes(tie.slice(id.length + 1)),
      );
      if (!from) throw new Error(`The sample tie ${tie} joins no two actors.`);
      return relation(`${tie}-${stance}-${at}`, from, tie.slice(from.length + 1), stance as Stance);
    }),
  );
  return story(
    language,
    actors.map(([id, kind, , ar, en]) => entity(id, kind, language === 'ar' ? ar : en)),
    relations,
    actors.flatMap(([id, , mentions]) => Array<string>(mentions).fill(id)),
  );
}

/** A story of any number of actors: a few hubs with many ties, the rest with one or two. */
export function generatedStory(size: number): LocalStory {
  const kinds: EntityKind[] = ['person', 'state', 'organization', 'media', 'group'];
  const ids = Array.from({ length: size }, (_, at) => `actor-${at}`);
  const relations = ids.slice(1).flatMap((id, at) => {
    const hub = `actor-${(at * 7) % Math.max(1, Math.min(at + 1, Math.ceil(size / 8)))}`;
    const other = `actor-${(at * 5) % (at + 1)}`;
    return [
      relation(`${id}-tie`, id, hub, 'structural'),
      ...(at % 2 ? [relation(`${id}-other`, other, id, 'opposition')] : []),
    ];
  });
  return story(
    'en',
    ids.map((id, at) =>
      entity(id, kinds[at % kinds.length]!, `Actor number ${at}`.slice(0, 8 + (at % 8))),
    ),
    relations,
    ids.flatMap((id, at) => Array<string>(1 + Math.floor(20 / (at + 1))).fill(id)),
  );
}

function entity(id: string, kind: EntityKind, short: string): LocalEntity {
  return { id, kind, actor: true, name: short, short, description: '', members: [], sources: [] };
}

function relation(id: string, from: string, to: string, stance: Stance): LocalRelation {
  return {
    id,
    from,
    to,
    mutual: false,
    type: 'tie',
    stance,
    joins: 'entities',
    evidence: ['p1'],
    voices: [],
    events: [],
    context: false,
    sources: [],
    sentence: `${from} → ${to}`,
  };
}

function story(
  language: LanguageCode,
  entities: LocalEntity[],
  relations: LocalRelation[],
  mentions: string[],
): LocalStory {
  return {
    id: 'sample',
    language,
    languages: [language],
    defaultLanguage: language,
    title: '',
    standfirst: '',
    byline: '',
    credit: '',
    published: '2022-02-05',
    publishedWhen: '',
    reportedWhen: '',
    licence: '',
    sections: [{ id: 's', paragraphs: ['p1'], heading: '', standfirst: '' }],
    paragraphs: [
      {
        id: 'p1',
        section: 's',
        voices: ['reporter'],
        implied: [],
        content: mentions.map((mention) => ({ mention, target: 'entity', children: ['·'] })),
      },
    ],
    entities,
    events: [],
    relations,
    notes: [],
    retired: {},
  };
}
