import type { GoldText } from './goldStory.ts';

/*
 * Small invented reports, marked by hand as an editor would link them: [words](id). The names are what an editor would
 * write into labels.yaml: a whole name, what is common for short, and no case forms or spellings of the texts' own.
 */

const names: Record<string, Record<string, readonly string[]>> = {
  ar: {
    kamal: ['كمال الشهابي', 'الشهابي'],
    nadia: ['نادية أبو الخير', 'أبو الخير'],
    abdulrahman: ['عبد الرحمن السعدي', 'السعدي'],
    marsa: ['جمهورية المرسى', 'المرسى'],
    tilal: ['مملكة التلال', 'التلال'],
    union: ['اتحاد الموانئ', 'الاتحاد'],
    imo: ['IMO', 'المنظمة البحرية الدولية'],
    observer: ['صحيفة المراقب', 'المراقب'],
    bay: ['خليج اللؤلؤ'],
    mal: ['مال'],
  },
  en: {
    kamal: ['Kamal Shihabi', 'Shihabi'],
    okoro: ['Ada Okoro', 'Okoro'],
    li: ['Li Wen', 'Li'],
    marsa: ['Republic of Marsa', 'Marsa'],
    us: ['United States', 'US', 'U.S.'],
    who: ['World Health Organization', 'WHO'],
    union: ['Ports Union', 'the union'],
    observer: ['The Observer'],
    bay: ['Pearl Bay'],
  },
  ru: {
    orlov: ['Иван Орлов', 'Орлов'],
    sokolskaya: ['Мария Сокольская', 'Сокольская'],
    li: ['Ли Вэнь'],
    russia: ['Россия', 'РФ'],
    china: ['Китай', 'КНР'],
    moscow: ['Москва'],
    ministry: ['Министерство транспорта', 'Минтранс'],
    un: ['Организация Объединённых Наций', 'ООН'],
    harbour: ['Северный порт'],
    union: ['Союз портов'],
  },
  zh: {
    'li-wen': ['李文'],
    putin: ['弗拉基米尔·普京', '普京'],
    russia: ['俄罗斯', '俄'],
    china: ['中国', '中华人民共和国'],
    mfa: ['中国外交部', '外交部'],
    un: ['联合国'],
    beijing: ['北京'],
    union: ['港口联盟'],
    xinhua: ['新华社'],
  },
};

const marked: Record<string, readonly string[]> = {
  ar: [
    'قال [كمال الشهابي](kamal)، وزير النقل في [جمهورية المرسى](marsa)، إن بلاده لن تغلق [خليج اللؤلؤ](bay) أمام السفن.',
    '[وللشهابي](kamal) خلاف قديم مع [نادية أبي الخير](nadia) التي تقود وفد [التلال](tilal) إلى المحادثات، بحسب [صحيفة المراقب](observer).',
    'ورحّبت [المرسى](marsa) [والتلال](tilal) بقرار [اتحاد الموانئ](union)، أما [أبو الخير](nadia) فقالت إن [الاتحاد](union) لم يستشر أحدا.',
    'وكتب [عبدالرحمن السعدي](abdulrahman) في تقرير [للمنظمة البحرية الدولية](imo) أن رسوم العبور زادت، وأن كمال الدين، وهو تاجر، خسر نصف بضاعته.',
    'وأحالت [المُرسى](marsa) الشكوى إلى [الـIMO](imo)، ولم يعلّق [السعدي](abdulrahman)؛ وجمع صيادون المال للمتضررين.',
    'وفي ختام الجلسة شكر [الشهابي](kamal) [للاتحاد](union) صبره [وبالمراقب](observer) استشهد مرتين.',
  ],
  en: [
    '[Kamal Shihabi](kamal), who runs the ports of the [Republic of Marsa](marsa), said the bay would stay open.',
    '[Ada Okoro](okoro) of the [World Health Organization](who) arrived from [Pearl Bay](bay) with [Li Wen](li); [Okoro’s](okoro) team stayed.',
    'The [WHO](who) asked the [US](us) for help, and us too: "who will pay?" asked [Li](li).',
    '[Marsa’s](marsa) ministers and the [U.S.](us) envoy met [the union](union). [SHIHABI](kamal) DENIES REPORT, ran the headline in [The Observer](observer).',
    'An observer of the talks said that [Shihabi](kamal)-style diplomacy had failed; the Marsans went home.',
    'The [Ports Union](union) and the [United States](us) signed; Okorova, a novelist, watched.',
  ],
  ru: [
    '[Иван Орлов](orlov) встретился в [Москве](moscow) с [Марией Сокольской](sokolskaya), сообщили в [Министерстве транспорта](ministry).',
    'По словам [Орлова](orlov), [Россия](russia) и [Китай](china) договорились расширить [Северный порт](harbour).',
    '[Сокольская](sokolskaya) заявила, что между [Россией](russia) и [Китаем](china) нет споров, а с [Ли Вэнем](li) она знакома давно.',
    '[Минтранс](ministry) передал документы [ООН](un); в [Организации Объединенных Наций](un) их получили.',
    'Российские и китайские суда вошли в [Северный порт](harbour). О [Северном порте](harbour) писали и раньше.',
    '[КНР](china) поблагодарила [Союз портов](union) и лично [Сокольскую](sokolskaya). Орловская область в проекте не участвует.',
  ],
  zh: [
    '[李文](li-wen)在[北京](beijing)会见了[弗拉基米尔·普京](putin)，双方讨论了[中国](china)与[俄罗斯](russia)的关系。',
    '[新华社](xinhua)报道说，[普京](putin)感谢[中国](china)的支持。',
    '[中国外交部](mfa)发言人表示，[中华人民共和国](china)愿同[联合国](un)合作。',
    '[外交部](mfa)还说，[港口联盟](union)的代表已经到达[北京](beijing)。',
    '[俄罗斯](russia)代表[李文](li-wen)没有发言，[联合国](un)秘书长出席了会议。',
  ],
};

const link = /\[([^\]]*)\]\(([a-z-]+)\)/g;

/** The marked text in a language. */
export function markedText(language: string): GoldText {
  const texts = marked[language] ?? [];
  const read = texts.map((text) => {
    const links: { start: number; end: number; id: string }[] = [];
    let plain = '';
    let last = 0;
    for (const { 0: whole, 1: words = '', 2: id = '', index } of text.matchAll(link)) {
      plain += text.slice(last, index);
      links.push({ start: plain.length, end: plain.length + words.length, id });
      plain += words;
      last = index + whole.length;
    }
    return { plain: plain + text.slice(last), links };
  });
  return {
    language,
    paragraphs: read.map(({ plain }) => plain),
    links: read.map(({ links }) => links),
    names: Object.entries(names[language] ?? {}).map(([id, all]) => ({ id, names: all })),
  };
}
