import type { ReportingWords } from './reportingWords.ts';

/* Russian, French, German and Spanish. */

export const russianReporting: ReportingWords = {
  verbs:
    'сказал, сказала, сказали, говорит, говорят, заявил, заявила, заявило, заявили, заявляет, заявляют, сообщил, сообщила, сообщило, сообщили, сообщает, сообщают, отметил, отметила, отметили, отметило, отмечает, отмечают, добавил, добавила, добавили, добавило, подчеркнул, подчеркнула, подчеркнули, подчеркивает, подтвердил, подтвердила, подтвердили, подтвердило, объявил, объявила, объявили, объявило, утверждает, утверждают, утверждал, утверждала, рассказал, рассказала, рассказали, рассказывает, пояснил, пояснила, пояснили, объяснил, объяснила, указал, указала, указали, указывает, написал, написала, написали, пишет, передает, передал, передала, передают, считает, считают, признал, признала, признали, предупредил, предупредила, предупредили, напомнил, напомнила, напомнили, опроверг, опровергла, опровергли, опровергает, уточнил, уточнила, уточнили, уточняет, призвал, призвала, призвали, ответил, ответила, назвал, назвала, полагает, полагают, полагал, полагала, полагали',
  objectVerbs:
    'обвинил, обвинила, обвинили, обвинило, обвиняет, обвиняют, раскритиковал, раскритиковала, раскритиковали, раскритиковало, критикует',
  phrases:
    'по словам, по данным, по сообщению, по сообщениям, по информации, по мнению, по утверждению, по заявлению, согласно, говорится в, сказано в, сообщается в',
  ownPhrases:
    'по его словам, по ее словам, по их словам, по его мнению, по ее мнению, по их мнению, по его данным, по ее данным, по их данным, по его утверждению, по ее утверждению',
  joining: 'и',
  titled:
    'агентство, газета, издание, телеканал, радиостанция, журнал, компания, концерн, партия, движение, организация, фонд, профсоюз, группа, портал',
  citing: 'со ссылкой на, ссылаясь на, цитирует',
  issuing:
    'выпустил, выпустила, выпустили, выпустило, опубликовал, опубликовала, опубликовали, опубликовало, распространил, распространили, распространило, приняли, подписали',
  statements: 'заявление, коммюнике, отчет, доклад, декларацию',
  statementAdjectives: 'совместное, отдельное, официальное, итоговое, письменное, совместную',
  that: 'что, чтобы, будто, как',
  stops:
    'который, которая, которое, которые, где, когда, если, хотя, потому, но, а, и что, также, ранее, позднее, вчера, сегодня, завтра, его, ее, их, этом, это, журналистам, агентству, уже, не',
  prepositions:
    'в, во, на, о, об, обо, при, после, перед, до, с, со, из, к, ко, у, за, под, над, во время, в ходе, по, от, через, между, среди, без, против, для, про',
  inNames: 'и, по, на',
  pronouns: 'он, она, они, оно, тот, мы, я, вы',
  helpers:
    'также, ранее, позднее, позже, затем, еще, снова, уже, при этом, официально, тогда, накануне, неоднократно, вновь, в свою очередь, сам, сама',
  denials: 'не, бы, чтобы, который, которая, которые',
};

export const frenchReporting: ReportingWords = {
  verbs:
    'a déclaré, ont déclaré, déclare, déclarent, a dit, ont dit, dit, disent, a affirmé, ont affirmé, affirme, affirment, a annoncé, ont annoncé, annonce, a ajouté, ont ajouté, ajoute, a indiqué, ont indiqué, indique, indiquent, a précisé, précise, a expliqué, explique, expliquent, a souligné, souligne, soulignent, a assuré, assure, a estimé, estime, estiment, a rapporté, ont rapporté, rapporte, rapportent, a accusé, ont accusé, accuse, accusent, a averti, avertit, a confirmé, confirme, a reconnu, a rappelé, rappelle, a prévenu, a écrit, écrit, a noté, note, a démenti, dément, a dénoncé, dénonce, raconte, a raconté',
  phrases: "selon, d’après, d'après, aux dires de, au dire de",
  citing: 'citant',
  issuing: 'a publié, ont publié, publie',
  statements: 'communiqué, déclaration, rapport',
  statementAdjectives: 'un, une, commun, commune, conjoint, conjointe, officiel',
  that: 'que, qu, comment, si',
  stops:
    'qui, dont, où, quand, lorsque, mais, car, tandis, hier, aujourd, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, également, encore, est, sont, a, ont, ne, se, avoir, être',
  prepositions:
    'dans, en, à, au, aux, lors, pendant, avec, sur, sous, par, pour, contre, après, avant, vers, sans, devant, depuis',
  inNames: 'de, du, des, d, la, le, les, l, et, à, aux',
  determiners: 'le, la, les, l, un, une, des, son, sa, ses, leur, leurs, ce, cette',
  pronouns: 'il, elle, ils, elles, on, t il, t elle, je, nous',
  helpers: 'aussi, également, ensuite, encore, ainsi, déjà, toutefois',
  denials: 'ne, n, pas, aurait, qui',
};

export const germanReporting: ReportingWords = {
  verbs:
    'sagte, sagten, sagt, sagen, erklärte, erklärten, erklärt, betonte, betonten, betont, berichtete, berichteten, berichtet, berichten, kündigte, kündigten, fügte, warf, warfen, warnte, warnten, warnt, behauptete, behaupteten, behauptet, bestätigte, bestätigten, bestätigt, bekräftigte, äußerte, schrieb, schreibt, schrieben, meldete, meldet, melden, forderte, forderten, fordert, räumte, erinnerte, verwies, kritisierte, kritisierten, dementierte',
  pairs: { teilte: 'mit', teilten: 'mit', gab: 'bekannt', gaben: 'bekannt' },
  phrases:
    'laut, nach Angaben von, nach Angaben des, nach Angaben der, den Angaben von, nach Worten von, nach Darstellung von, nach Darstellung der, nach Darstellung des',
  citing: 'unter Berufung auf',
  issuing: 'veröffentlichte, veröffentlichten',
  statements: 'Erklärung, Mitteilung, Bericht',
  statementAdjectives: 'eine, einen, gemeinsame, gemeinsamen, offizielle, die, den',
  that: 'dass, daß, ob, wie',
  stops:
    'der sich, welche, welcher, wo, wenn, als, während, aber, sondern, weil, gestern, heute, morgen, am, auch, zudem, ist, sind, war, waren, hat, haben, habe, sei, seien, werde, es, dazu',
  prepositions:
    'in, im, an, auf, bei, beim, mit, nach, vor, zu, zum, zur, über, unter, gegen, durch, aus, um, seit',
  inNames: 'von, vom, der, die, das, des, dem, den, und, für',
  determiners: 'der, die, das, ein, eine, sein, seine, ihr, ihre',
  pronouns: 'er, sie, es, wir, ich',
  helpers: 'auch, zudem, zugleich, später, zuvor, bereits, erneut',
  denials: 'nicht, würde, könnte, der, die',
};

export const spanishReporting: ReportingWords = {
  verbs:
    'dijo, dijeron, dice, dicen, afirmó, afirmaron, afirma, declaró, declararon, declara, anunció, anunciaron, anuncia, agregó, agregaron, añadió, añadieron, informó, informaron, informa, señaló, señalaron, señala, indicó, indicaron, indica, aseguró, aseguraron, asegura, explicó, explicaron, explica, acusó, acusaron, acusa, advirtió, advirtieron, advierte, reconoció, confirmó, confirmaron, confirma, subrayó, destacó, sostuvo, negó, negaron, escribió, relató, denunció, denunciaron, precisó, manifestó, reportó',
  phrases: 'según, de acuerdo con, en palabras de, a decir de',
  citing: 'citando a, citando',
  issuing: 'emitió, emitieron, publicó, publicaron',
  statements: 'comunicado, declaración, informe',
  statementAdjectives: 'un, una, conjunto, conjunta, oficial',
  that: 'que, cómo, si',
  stops:
    'quien, cuyo, donde, cuando, mientras, pero, porque, ayer, hoy, mañana, lunes, martes, miércoles, jueves, viernes, sábado, domingo, también, es, son, fue, ha, han, no, se',
  prepositions:
    'en, a, con, por, para, sobre, contra, desde, hasta, entre, durante, tras, ante, sin',
  inNames: 'de, del, la, el, las, los, y, para',
  determiners: 'el, la, los, las, un, una, su, sus, este, esta',
  pronouns: 'él, ella, ellos, ellas, yo',
  helpers: 'también, además, luego, después, ya',
  denials: 'no, habría, que',
};
