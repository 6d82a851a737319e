import type { StateWords } from '../../find/entities/languageNames.ts';
import { tabled } from '../lists.ts';
import { sharedStates } from '../und/namesStates.ts';

/*
 * What English newspapers call states beside the names of the platform’s own list, their adjectives, and the capitals that
 * reports often name in place of the state: a city is a place all the same, and an editor decides what is meant.
 */
export const englishStates: StateWords = {
  ...sharedStates,
  forms: tabled(`
    US: US, U.S., USA, United States of America, America
    GB: UK, U.K., Britain, Great Britain
    AE: UAE, Emirates
    CZ: Czech Republic
    TR: Turkey, Turkiye
    MM: Burma
    CD: Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo
    CG: Republic of the Congo, Congo-Brazzaville
    CI: Ivory Coast
    TL: East Timor
    SZ: Swaziland
    CV: Cabo Verde
    MK: Macedonia
    RU: Russian Federation
    KR: Republic of Korea
    KP: DPRK
    PS: Palestine
    VA: Vatican, Holy See
    GM: The Gambia
    LC: Saint Lucia
    KN: Saint Kitts and Nevis
    VC: Saint Vincent and the Grenadines
    FK: Falklands
    ST: Sao Tome and Principe`),
  adjectives: tabled(`
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
  capitals: tabled(`
    RU: Moscow; US: Washington; CN: Beijing; GB: London; FR: Paris; DE: Berlin; IT: Rome; ES: Madrid; TR: Ankara
    IR: Tehran, Teheran; IQ: Baghdad; SY: Damascus; LB: Beirut; EG: Cairo; SA: Riyadh; QA: Doha; AE: Abu Dhabi; JO: Amman
    YE: Sanaa; LY: Tripoli; SD: Khartoum; TN: Tunis; DZ: Algiers; MA: Rabat; OM: Muscat; BH: Manama; UA: Kyiv, Kiev
    PL: Warsaw; BY: Minsk; JP: Tokyo; KR: Seoul; KP: Pyongyang; IN: New Delhi, Delhi; PK: Islamabad; AF: Kabul
    ET: Addis Ababa; KE: Nairobi; NG: Abuja; ZA: Pretoria; CA: Ottawa; MX: Mexico City; BR: Brasilia
    AR: Buenos Aires; CU: Havana; VE: Caracas; GR: Athens; HU: Budapest; AT: Vienna; CH: Bern; BE: Brussels
    NL: Amsterdam; SE: Stockholm; NO: Oslo; DK: Copenhagen; FI: Helsinki; PT: Lisbon; RS: Belgrade; RO: Bucharest
    BG: Sofia; CZ: Prague; AZ: Baku; AM: Yerevan; GE: Tbilisi; UZ: Tashkent; KZ: Astana; TW: Taipei; AU: Canberra
    NZ: Wellington; TH: Bangkok; VN: Hanoi; ID: Jakarta; MY: Kuala Lumpur; PH: Manila; IE: Dublin; CO: Bogotá
    PE: Lima; CL: Santiago; LT: Vilnius; LV: Riga; EE: Tallinn; SK: Bratislava; HR: Zagreb; IS: Reykjavik`),
};
