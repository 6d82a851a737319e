import type { ArabicScriptShapes } from '../../find/entities/arabicScript/arabicScriptLexicon.ts';

/** What Arabic words look like; hamzas and ta marbuta are as the text writes them, where a word is not folded. */
export const arabicShapes: ArabicScriptShapes = {
  conjoined: /^[وف]/,
  noName: [
    // Particles joined to the article.
    /^(?:[وفب]ال|لل)/,
    // Joined pronouns, plurals in ـات, verbal nouns of the tenth form.
    /...(?:ها|هما|هم)$/,
    /^(?!(?:ال)?(?:بركات|عرفات|فرحات|سادات|حيات)$).{3,}ات$/,
    /^(?:است|مست).../,
    // Verbal nouns behind a particle: بتشكيل, لاستقبال, بانتخاب.
    /^[بل](?:ت..ي.|[اإ].{2,4}ا.ه?)$/,
  ],
  particle: /^[بلكف]..../,
  rareFront: /^كال/,
  andWord: /^و../,
  feminine: /(?:ة|اء)$/,
  neverName: /(?:[يو]ة|اء)$/,
  feminineEnd: /ة$/,
  familyFront: /^بو.../,
  herTitle: /^(?:[وبف]?ال|لل).*ة$/,
  // Verbal nouns in the accusative: احتفالا, تقديرا.
  adverb: /^(?:[اإ].ت.ا.ا|[اإ](?:ن|ست).{2,}ا|ت..ي.ا|[اإ]..ا.ا)$/,
  possessive: /(?:ها|هم|ه)$/,
  forWhom: /^ل..../,
  forDefinite: /^لل.../,
  behindSpeaker: /^(?:ان|انه|انها|في|ل.*|ب.*|من|علي|خلال|عن|يوم)$/,
  nisba: /[يى]ة?$/,
  definiteNisba: /^ال.+(?:يه|ي)$/,
  official: /رسمي|حكومي|وطني|عربي/,
  joinedFront: /^(?:[وفبكل]ال|لل|[يو])/,
  adjectival: /(?:ية|ي)$/,
  // A verb of hers (منظمة تدعم …), unless it looks like a verbal noun: تعليم, تعاون, تنمية.
  herVerb: /^ت(?!..?ي.$|.ا|.*ة$|نمي)/,
  feminineNoun: /ه$/,
  herAdjective: /ية$|[^و]ة$/,
  hisAdjective: /[^ا]ي$/,
  forNews: /^للا(?:علام|نبا)/,
};
