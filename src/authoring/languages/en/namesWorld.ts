import { tabled } from '../lists.ts';

/** English names of what the world's news names every day (find/entities/worldThings.ts); the first form is the name. */
export const englishWorld = tabled(`
united-nations: United Nations, UN, U.N.
security-council: Security Council, UN Security Council, United Nations Security Council
nato: NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation
european-union: European Union, EU
european-commission: European Commission
african-union: African Union
arab-league: Arab League, League of Arab States
world-health-organization: World Health Organization, World Health Organisation, WHO
unesco: UNESCO, Unesco
unicef: UNICEF, Unicef
international-atomic-energy-agency: International Atomic Energy Agency, IAEA
international-monetary-fund: International Monetary Fund, IMF
world-bank: World Bank
world-trade-organization: World Trade Organization, WTO
opec: OPEC
red-cross: Red Cross, International Committee of the Red Cross, ICRC
red-crescent: Red Crescent
fifa: FIFA, Fifa
uefa: UEFA, Uefa
international-olympic-committee: International Olympic Committee, IOC
ecowas: ECOWAS, Ecowas
brics: BRICS
g7: G7, Group of Seven
g20: G20, Group of Twenty
shanghai-cooperation-organisation: Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO
asean: ASEAN, Asean
gulf-cooperation-council: Gulf Cooperation Council, GCC
hezbollah: Hezbollah, Hizbollah
hamas: Hamas
taliban: Taliban
islamic-state: Islamic State, ISIS
unrwa: UNRWA
unhcr: UNHCR
world-food-programme: World Food Programme, WFP
organization-for-security-and-co-operation-in-europe: Organization for Security and Co-operation in Europe, OSCE
interpol: Interpol
african-development-bank: African Development Bank
doctors-without-borders: Doctors Without Borders, Médecins Sans Frontières, MSF
human-rights-watch: Human Rights Watch, HRW
amnesty-international: Amnesty International
kremlin: Kremlin
white-house: White House
pentagon: Pentagon
congress: Congress, US Congress
knesset: Knesset
bundestag: Bundestag
elysee: Élysée
downing-street: Downing Street
cia: CIA
fbi: FBI
nasa: NASA, Nasa
international-criminal-court: International Criminal Court, ICC
international-court-of-justice: International Court of Justice, ICJ
european-central-bank: European Central Bank, ECB
state-duma: State Duma
state-department: State Department
reuters: Reuters
afp: AFP, Agence France-Presse
associated-press: Associated Press, AP
tass: TASS, Tass
ria-novosti: RIA Novosti
interfax: Interfax
xinhua: Xinhua
peoples-daily: People’s Daily
global-times: Global Times
cctv: CCTV
kyodo: Kyodo
nhk: NHK
anadolu: Anadolu
bloomberg: Bloomberg
bbc: BBC
cnn: CNN
al-jazeera: Al Jazeera
al-arabiya: Al Arabiya
new-york-times: New York Times
washington-post: Washington Post
guardian: Guardian
wall-street-journal: Wall Street Journal
financial-times: Financial Times
le-monde: Le Monde
efe: EFE
le-figaro: Le Figaro
dpa: dpa
indo-pacific: Indo-Pacific
middle-east: Middle East
gaza: Gaza, Gaza Strip
west-bank: West Bank
crimea: Crimea
mediterranean: Mediterranean, Mediterranean Sea
red-sea: Red Sea
black-sea: Black Sea
south-china-sea: South China Sea
east-china-sea: East China Sea
new-mexico: New Mexico
new-jersey: New Jersey
northern-ireland: Northern Ireland
england: England
scotland: Scotland
wales: Wales
new-york: New York
geneva: Geneva
the-hague: The Hague
jerusalem: Jerusalem
tel-aviv: Tel Aviv
istanbul: Istanbul
dubai: Dubai
europe: Europe
asia: Asia
africa: Africa
central-asia: Central Asia
latin-america: Latin America
south-america: South America
north-america: North America
north-africa: North Africa
uyghurs: Uyghurs, Uighurs, Uyghur, Uighur
rohingya: Rohingya
kurds: Kurds
tuareg: Tuareg
amazigh: Amazigh, Berbers
druze: Druze
yazidis: Yazidis, Yezidis
copts: Copts
roma: Roma
crimean-tatars: Crimean Tatars
soviet-union: Soviet Union, USSR, Union of Soviet Socialist Republics
yugoslavia: Yugoslavia
czechoslovakia: Czechoslovakia
east-germany: East Germany, GDR
ottoman-empire: Ottoman Empire
cold-war: Cold War
second-world-war: Second World War, World War II
first-world-war: First World War, World War I
arab-spring: Arab Spring
`);
