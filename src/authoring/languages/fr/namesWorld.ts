import { tabled } from '../lists.ts';

/** French names of what the world's news names every day (find/entities/worldThings.ts); the first form is the name. */
export const frenchWorld = tabled(`
united-nations: Nations unies, ONU, Organisation des Nations unies
security-council: Conseil de sécurité
nato: OTAN
european-union: Union européenne, UE
european-commission: Commission européenne
african-union: Union africaine
arab-league: Ligue arabe
world-health-organization: Organisation mondiale de la santé, OMS
unesco: UNESCO, Unesco
unicef: UNICEF, Unicef
international-atomic-energy-agency: AIEA
international-monetary-fund: Fonds monétaire international, FMI
world-bank: Banque mondiale
world-trade-organization: Organisation mondiale du commerce, OMC
opec: OPEP
red-cross: Croix-Rouge
red-crescent: Croissant-Rouge
fifa: FIFA, Fifa
uefa: UEFA
international-olympic-committee: Comité international olympique, CIO
ecowas: Cédéao
brics: BRICS
g7: G7
g20: G20
hezbollah: Hezbollah
hamas: Hamas
taliban: talibans
islamic-state: État islamique
unrwa: UNRWA
unhcr: HCR
world-food-programme: Programme alimentaire mondial, PAM
organization-for-security-and-co-operation-in-europe: OSCE
interpol: Interpol
african-development-bank: Banque africaine de développement
doctors-without-borders: Médecins sans frontières
human-rights-watch: Human Rights Watch
amnesty-international: Amnesty International
kremlin: Kremlin
white-house: Maison-Blanche, Maison Blanche
pentagon: Pentagone
knesset: Knesset
bundestag: Bundestag
elysee: Élysée
downing-street: Downing Street
cia: CIA
fbi: FBI
nasa: Nasa
international-criminal-court: Cour pénale internationale, CPI
international-court-of-justice: Cour internationale de justice, CIJ
european-central-bank: Banque centrale européenne, BCE
reuters: Reuters
afp: AFP, Agence France-Presse
associated-press: Associated Press
tass: Tass
xinhua: Chine nouvelle, Xinhua
bloomberg: Bloomberg
bbc: BBC
cnn: CNN
al-jazeera: Al Jazeera
new-york-times: New York Times
washington-post: Washington Post
guardian: Guardian
wall-street-journal: Wall Street Journal
le-monde: Le Monde
le-figaro: Le Figaro
indo-pacific: Indo-Pacifique
middle-east: Moyen-Orient, Proche-Orient
gaza: Gaza, bande de Gaza
west-bank: Cisjordanie
crimea: Crimée
mediterranean: Méditerranée
red-sea: mer Rouge
black-sea: mer Noire
south-china-sea: mer de Chine méridionale
east-china-sea: mer de Chine orientale
northern-ireland: Irlande du Nord
england: Angleterre
scotland: Écosse
wales: pays de Galles
new-york: New York
geneva: Genève
the-hague: La Haye
jerusalem: Jérusalem
tel-aviv: Tel-Aviv
istanbul: Istanbul
dubai: Dubaï
europe: Europe
asia: Asie
africa: Afrique
central-asia: Asie centrale
latin-america: Amérique latine
south-america: Amérique du Sud
north-america: Amérique du Nord
north-africa: Afrique du Nord
uyghurs: Ouïghours
rohingya: Rohingyas
kurds: Kurdes
tuareg: Touaregs
amazigh: Amazighs, Berbères
druze: Druzes
yazidis: Yézidis
copts: Coptes
soviet-union: Union soviétique, URSS
yugoslavia: Yougoslavie
czechoslovakia: Tchécoslovaquie
east-germany: RDA
ottoman-empire: Empire ottoman
cold-war: guerre froide
second-world-war: Seconde Guerre mondiale
first-world-war: Première Guerre mondiale
arab-spring: Printemps arabe
`);
