import { tabled } from '../../../languages/lists.ts';

/*
 * The adjectives of states. In Arabic most follow from the name by rule (languages/ar/namesNisba.ts), so only the others stand here;
 * in English, French and Russian, those that are common in the news.
 */
export const stateAdjectives: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>> = {
  ar: tabled(`
    US: أمريكي, أميركي
    GB: بريطاني
    AE: إماراتي
    SA: سعودي
    AT: نمساوي
    PS: فلسطيني
    BA: بوسني
    CD: كونغولي
    CI: إيفواري
    UZ: أوزبكي
    TJ: طاجيكي
    TM: تركماني
    KG: قرغيزي
    KZ: كازاخي
    AF: أفغاني
    HU: مجري
    CZ: تشيكي
    DK: دنماركي
    PE: بيروفي
    AM: أرمني
    AZ: أذري
    MM: بورمي
    NZ: نيوزيلندي
    ZA: جنوب أفريقي
    SS: جنوب سوداني
    KR: كوري جنوبي
    KP: كوري شمالي
    BY: بيلاروسي
    XK: كوسوفي
    CL: تشيلي
    VA: فاتيكاني`),
  en: tabled(`
    AF: Afghan; AL: Albanian; AM: Armenian; AO: Angolan; AR: Argentine, Argentinian; AT: Austrian; AU: Australian
    AZ: Azerbaijani, Azeri; BA: Bosnian; BD: Bangladeshi; BE: Belgian; BG: Bulgarian; BH: Bahraini; BO: Bolivian
    BR: Brazilian; BY: Belarusian, Belarusan; CA: Canadian; CD: Congolese; CH: Swiss; CI: Ivorian; CL: Chilean
    CM: Cameroonian; CN: Chinese; CO: Colombian; CR: Costa Rican; CU: Cuban; CY: Cypriot; CZ: Czech; DE: German
    DK: Danish; DZ: Algerian; EC: Ecuadorian, Ecuadorean; EE: Estonian; EG: Egyptian; ER: Eritrean; ES: Spanish
    ET: Ethiopian; FI: Finnish; FR: French; GB: British; GE: Georgian; GH: Ghanaian; GR: Greek; GT: Guatemalan
    HR: Croatian; HT: Haitian; HU: Hungarian; ID: Indonesian; IE: Irish; IL: Israeli; IN: Indian; IQ: Iraqi
    IR: Iranian; IS: Icelandic; IT: Italian; JM: Jamaican; JO: Jordanian; JP: Japanese; KE: Kenyan; KG: Kyrgyz
    KH: Cambodian; KP: North Korean; KR: South Korean; KW: Kuwaiti; KZ: Kazakh; LB: Lebanese; LK: Sri Lankan
    LT: Lithuanian; LV: Latvian; LY: Libyan; MA: Moroccan; MD: Moldovan; ML: Malian; MN: Mongolian; MR: Mauritanian
    MT: Maltese; MX: Mexican; MY: Malaysian; NG: Nigerian; NL: Dutch; NO: Norwegian; NP: Nepalese, Nepali
    NZ: New Zealander; OM: Omani; PE: Peruvian; PH: Filipino, Philippine; PK: Pakistani; PL: Polish; PS: Palestinian
    PT: Portuguese; PY: Paraguayan; QA: Qatari; RO: Romanian; RS: Serbian; RU: Russian; RW: Rwandan; SA: Saudi
    SD: Sudanese; SE: Swedish; SG: Singaporean; SI: Slovenian; SK: Slovak; SN: Senegalese; SO: Somali
    SS: South Sudanese; SY: Syrian; TH: Thai; TJ: Tajik; TM: Turkmen; TN: Tunisian; TR: Turkish; TW: Taiwanese
    TZ: Tanzanian; UA: Ukrainian; UG: Ugandan; US: American; UY: Uruguayan; UZ: Uzbek; VE: Venezuelan
    VN: Vietnamese; YE: Yemeni; ZA: South African; ZM: Zambian; ZW: Zimbabwean; AE: Emirati; LA: Laotian`),
  fr: tabled(`
    RU: russe, russes; CN: chinois, chinoise, chinoises; US: américain, américaine, américains, américaines
    FR: français, française, françaises; DE: allemand, allemande, allemands, allemandes
    GB: britannique, britanniques; IT: italien, italienne, italiens, italiennes; ES: espagnol, espagnole, espagnols
    UA: ukrainien, ukrainienne, ukrainiens, ukrainiennes; DZ: algérien, algérienne, algériens
    MA: marocain, marocaine, marocains; TN: tunisien, tunisienne, tunisiens; EG: égyptien, égyptienne, égyptiens
    LB: libanais, libanaise; SY: syrien, syrienne, syriens; IL: israélien, israélienne, israéliens
    PS: palestinien, palestinienne, palestiniens; TR: turc, turque, turcs; IR: iranien, iranienne, iraniens
    JP: japonais, japonaise; IN: indien, indienne, indiens; BR: brésilien, brésilienne, brésiliens
    CA: canadien, canadienne, canadiens; BE: belge, belges; CH: suisse, suisses; PL: polonais, polonaise
    PT: portugais, portugaise; GR: grec, grecque, grecs; SN: sénégalais, sénégalaise; ML: malien, malienne
    CI: ivoirien, ivoirienne; CM: camerounais, camerounaise; SA: saoudien, saoudienne; QA: qatari, qatarie
    HU: hongrois, hongroise; RO: roumain, roumaine; MX: mexicain, mexicaine; AR: argentin, argentine
    NL: néerlandais, néerlandaise; SE: suédois, suédoise; NO: norvégien, norvégienne; AT: autrichien, autrichienne`),
  ru: tabled(`
    RU: российский; CN: китайский; US: американский; GB: британский; FR: французский; DE: немецкий, германский
    IT: итальянский; ES: испанский; UA: украинский; BY: белорусский; KZ: казахстанский, казахский; UZ: узбекский
    TR: турецкий; IR: иранский; IL: израильский; SY: сирийский; EG: египетский; IN: индийский; JP: японский
    KR: южнокорейский; KP: северокорейский; PL: польский; HU: венгерский; CZ: чешский; RS: сербский
    GE: грузинский; AM: армянский; AZ: азербайджанский; MD: молдавский; FI: финский; SE: шведский
    NO: норвежский; CA: канадский; BR: бразильский; MX: мексиканский; SA: саудовский; LT: литовский
    LV: латвийский; EE: эстонский; GR: греческий; NL: нидерландский, голландский; CH: швейцарский
    AT: австрийский; BG: болгарский; RO: румынский; AU: австралийский; KG: киргизский; TJ: таджикский`),
  de: new Map(
    [
      ...tabled(`
    RU: russisch; CN: chinesisch; US: amerikanisch; FR: französisch; DE: deutsch; UA: ukrainisch; GB: britisch; PL: polnisch
    TR: türkisch; IL: israelisch; IR: iranisch; IT: italienisch; ES: spanisch; JP: japanisch; IN: indisch; SY: syrisch
    EG: ägyptisch; AT: österreichisch; HU: ungarisch; CZ: tschechisch; BY: belarussisch; SE: schwedisch; GR: griechisch`),
    ].map(([region, [stem = '']]): [string, string[]] => [
      region,
      ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending),
    ]),
  ),
  es: tabled(`
    RU: ruso, rusa; CN: chino, china; US: estadounidense; FR: francés, francesa; DE: alemán, alemana; UA: ucraniano, ucraniana
    GB: británico, británica; ES: español, española; IT: italiano, italiana; MX: mexicano, mexicana; AR: argentino, argentina
    CO: colombiano, colombiana; VE: venezolano, venezolana; CL: chileno, chilena; BR: brasileño, brasileña; CU: cubano, cubana
    PE: peruano, peruana; JP: japonés, japonesa; IL: israelí; TR: turco, turca; MA: marroquí; PT: portugués, portuguesa`),
};
