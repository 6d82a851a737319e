import type { LanguageCode } from '../../../story/types.ts';

/** What a contested word does: it accuses, reports with doubt, judges a deed, or names somebody with contempt. */
export type Contest = 'accuses' | 'doubts' | 'judges' | 'labels';

/**
 * Words that take a side, so that a reader must see whose they are. Forms are divided by commas, the first stands for
 * all; each line is one word. Arabic nouns take the pronouns that Arabic joins to them by themselves.
 */
export const contestedWords: Readonly<
  Record<LanguageCode, Readonly<Record<Contest, readonly string[]>>>
> = {
  ar: {
    accuses: [
      'اتهم, اتهمت, اتهما, اتهمتا, اتهموا, يتهم, تتهم, يتهمون, متهما, متهمة',
      'اتهام, اتهاما, الاتهام, اتهامات, الاتهامات',
      'هدد, هددت, هددوا, يهدد, تهدد, يهددون, مهددا, مهددة',
      'تهديد, تهديدا, التهديد, تهديدات, التهديدات',
      'حرض, حرضت, يحرض, تحرض, تحريض, التحريض',
      'انتقد, انتقدت, انتقدوا, ينتقد, تنتقد',
      'أدان, أدانت, أدانوا, يدين, تدين, إدانة, الإدانة',
    ],
    doubts: [
      'زعم, زعمت, زعموا, يزعم, تزعم, يزعمون, مزاعم, المزاعم, زاعما, زاعمة',
      'ادعى, ادعت, ادعوا, يدعي, تدعي, يدعون, ادعاء, ادعاءات, الادعاءات, مدعيا, مدعية',
      'مزعوم, مزعومة, المزعوم, المزعومة',
    ],
    judges: [
      'انتهك, انتهكت, ينتهك, تنتهك, انتهاك, انتهاكا, الانتهاك, انتهاكات, الانتهاكات',
      'احتل, احتلت, يحتل, تحتل, احتلال, الاحتلال, المحتل, المحتلة',
      'غزا, غزت, يغزو, تغزو, غزو, الغزو',
      'اعتدى, اعتدت, يعتدي, تعتدي, اعتداء, الاعتداء, اعتداءات, عدوان, العدوان, عدوانا, العدواني, العدوانية',
      'قمع, قمعت, يقمع, تقمع, القمع, قمعا',
      'اضطهد, اضطهدت, يضطهد, تضطهد, اضطهاد, الاضطهاد',
      'إبادة, الإبادة',
      'مجزرة, المجزرة, مجازر, المجازر, مذبحة, المذبحة',
      'إرهاب, الإرهاب, إرهابي, إرهابية, الإرهابي, الإرهابية, إرهابيين, الإرهابيين',
      'استفز, استفزت, استفزاز, استفزازات, الاستفزازات, استفزازي, استفزازية',
      'ابتز, ابتزاز, الابتزاز',
      'تدخل سافر, تدخلا سافرا',
    ],
    labels: [
      'ما يسمى, ما تسمى, ما يعرف, ما وصفه, ما وصفته, ما وصفوه',
      'ميليشيا, ميليشيات, الميليشيات, مليشيا, مليشيات',
      'عصابة, عصابات, العصابات',
      'نظام الحكم, النظام الحاكم',
    ],
  },
  en: {
    accuses: [
      'accused, accuse, accuses, accusing, accusation, accusations',
      'threatened, threaten, threatens, threatening, threat, threats',
      'blamed, blame, blames, blaming',
      'condemned, condemn, condemns, condemning, condemnation',
      'denounced, denounce, denounces, denouncing',
      'incited, incite, incites, incitement',
    ],
    doubts: [
      'claimed, claim, claims, claiming',
      'alleged, allege, alleges, allegedly, allegation, allegations',
      'purported, purportedly, purports',
    ],
    judges: [
      'violated, violate, violates, violating, violation, violations',
      'invaded, invade, invades, invading, invasion',
      'occupied, occupies, occupation',
      'annexed, annex, annexes, annexation',
      'persecuted, persecutes, persecution',
      'repressed, represses, repression, crackdown',
      'aggression, aggressor, aggressors',
      'provoked, provocation, provocations, provocative',
      'massacre, massacred, massacres, genocide',
      'terrorist, terrorists, terrorism',
      'bullied, bullying, coerced, coercion, blackmail',
    ],
    labels: [
      'regime, regimes',
      'so-called, self-styled, self-proclaimed',
      'militia, militias, warlord, warlords',
      'puppet, puppets, stooge, stooges',
    ],
  },
  ru: {
    accuses: [
      'обвинил, обвинила, обвинило, обвинили, обвиняет, обвиняют, обвиняя, обвинение, обвинения, обвинений, обвинениями',
      'угрожал, угрожала, угрожало, угрожали, угрожает, угрожают, угрожая, угроза, угрозы, угрозу, угроз, угрозой',
      'осудил, осудила, осудило, осудили, осуждает, осуждают, осуждение',
      'подстрекает, подстрекал, подстрекательство, подстрекательства',
    ],
    doubts: [
      'якобы',
      'утверждает, утверждают, утверждал, утверждала, утверждали',
      'мнимый, мнимая, мнимое, мнимые, мнимого',
    ],
    judges: [
      'нарушил, нарушила, нарушило, нарушили, нарушает, нарушают, нарушение, нарушения, нарушений',
      'вторгся, вторглась, вторглось, вторглись, вторгается, вторжение, вторжения, вторжением',
      'оккупировал, оккупировала, оккупировали, оккупирует, оккупация, оккупации, оккупированный, оккупированных',
      'аннексировал, аннексировала, аннексировали, аннексия, аннексии, аннексию',
      'агрессия, агрессии, агрессию, агрессор, агрессора, агрессивный, агрессивную',
      'провокация, провокации, провокацию, провокаций, провокационный, провокационные',
      'геноцид, геноцида, резня, резню, резни',
      'террорист, террористы, террористов, террористический, террористическая',
      'репрессии, репрессий, преследование, преследования',
    ],
    labels: [
      'режим, режима, режиму, режимом, режимы',
      'так называемый, так называемая, так называемое, так называемые, так называемых, так называемой',
      'боевик, боевики, боевиков',
      'марионетка, марионетки, марионеточный, марионеточного',
    ],
  },
  zh: {
    accuses: ['指责, 指責', '指控', '威胁, 威脅', '谴责, 譴責', '抨击, 抨擊'],
    doubts: ['声称, 聲稱, 宣称, 宣稱', '所谓, 所謂', '据称, 據稱'],
    judges: [
      '侵犯',
      '入侵',
      '侵略',
      '占领, 佔領',
      '吞并, 吞併',
      '迫害',
      '镇压, 鎮壓',
      '挑衅, 挑釁',
      '种族灭绝, 種族滅絕',
      '恐怖分子, 恐怖主义, 恐怖主義',
      '霸凌, 霸权, 霸權',
    ],
    labels: ['政权, 政權', '傀儡'],
  },
  fr: {
    accuses: [
      'accusé, accusée, accuse, accusent, accusant, accusation, accusations',
      'menacé, menace, menacent, menaces',
      'dénoncé, dénonce, dénoncent',
      'condamné, condamne, condamnent',
    ],
    doubts: [
      'prétendu, prétend, prétendent, prétendue, prétendument',
      'allègue, allégué, allégations',
    ],
    judges: [
      'violé, viole, violent, violation, violations',
      'envahi, envahit, invasion',
      'occupé, occupe, occupation',
      'annexé, annexe, annexion',
      'agression, agresseur',
      'persécution, répression',
      'massacre, génocide',
      'terroriste, terroristes',
    ],
    labels: ['régime, régimes', 'soi-disant', 'milice, milices'],
  },
  de: {
    accuses: [
      'beschuldigte, beschuldigten, beschuldigt',
      'drohte, drohten, droht, bedroht, bedrohte, Drohung, Drohungen, Bedrohung',
      'verurteilte, verurteilten, verurteilt',
    ],
    doubts: [
      'behauptete, behaupteten, behauptet, Behauptung',
      'angeblich, angebliche, angeblichen, mutmaßlich',
    ],
    judges: [
      'verletzte, verletzt, Verletzung, Verletzungen, Verstoß, Verstöße',
      'überfiel, Überfall, Invasion, Einmarsch',
      'besetzte, besetzt, besetzten, Besatzung',
      'annektierte, Annexion',
      'Aggression, Aggressor',
      'Verfolgung, Unterdrückung',
      'Massaker, Völkermord',
      'Terrorist, Terroristen',
    ],
    labels: [
      'Regime, Regimes',
      'sogenannte, sogenannten, sogenannter, selbsternannte',
      'Miliz, Milizen',
    ],
  },
  es: {
    accuses: [
      'acusó, acusaron, acusa, acusan, acusación, acusaciones',
      'amenazó, amenazaron, amenaza, amenazas',
      'condenó, condenaron, condena',
      'denunció, denunciaron, denuncia',
    ],
    doubts: ['alega, alegó, supuesto, supuesta, presunto, presunta, supuestamente, presuntamente'],
    judges: [
      'violó, violaron, viola, violación, violaciones',
      'invadió, invadieron, invasión',
      'ocupó, ocuparon, ocupación',
      'anexó, anexionó, anexión',
      'agresión, agresor',
      'persecución, represión',
      'masacre, genocidio',
      'terrorista, terroristas',
    ],
    labels: ['régimen, regímenes', 'autoproclamado, autoproclamada, llamado', 'milicia, milicias'],
  },
};
