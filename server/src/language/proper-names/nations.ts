/*
 * Countries with their people and adjectives, one a line: names of the country first, behind `;` what is said of it.
 * Own compilation. Unions and parts that the news treats like countries are among them.
 */
const NATIONS = `afghanistan; afghan afghans
albania; albanian albanians
algeria; algerian algerians
angola; angolan angolans
argentina; argentine argentinian argentines
armenia; armenian armenians
australia; australian australians
austria; austrian austrians
azerbaijan; azerbaijani azerbaijanis azeri
bahrain; bahraini
bangladesh; bangladeshi bangladeshis
belarus; belarusian belarusians
belgium; belgian belgians
bolivia; bolivian bolivians
bosnia|bosnia and herzegovina; bosnian bosnians
botswana; botswanan
brazil; brazilian brazilians
bulgaria; bulgarian bulgarians
cambodia; cambodian cambodians
cameroon; cameroonian
canada; canadian canadians
chad; chadian
chile; chilean chileans
china|prc|people's republic of china; chinese
colombia; colombian colombians
congo|democratic republic of the congo|democratic republic of congo|drc|dr congo; congolese
costa rica; costa rican
croatia; croatian croatians croat
cuba; cuban cubans
cyprus; cypriot cypriots
czech republic|czechia; czech czechs
denmark; danish dane danes
ecuador; ecuadorian ecuadorean
egypt; egyptian egyptians
england; english
estonia; estonian estonians
ethiopia; ethiopian ethiopians
europe|european union|eu|e.u; european europeans
finland; finnish finn finns
france; french frenchman frenchmen
georgia; georgian georgians
germany; german germans
ghana; ghanaian ghanaians
greece; greek greeks
greenland; greenlandic greenlanders
guatemala; guatemalan guatemalans
haiti; haitian haitians
honduras; honduran hondurans
hungary; hungarian hungarians
iceland; icelandic icelander icelanders
india; indian indians
indonesia; indonesian indonesians
iran; iranian iranians
iraq; iraqi iraqis
ireland; irish
israel; israeli israelis
italy; italian italians
ivory coast|côte d'ivoire; ivorian ivorians
jamaica; jamaican jamaicans
japan; japanese
jordan; jordanian jordanians
kazakhstan; kazakh kazakhs kazakhstani
kenya; kenyan kenyans
kosovo; kosovar kosovars
kuwait; kuwaiti kuwaitis
kyrgyzstan; kyrgyz
laos; laotian lao
latvia; latvian latvians
lebanon; lebanese
libya; libyan libyans
lithuania; lithuanian lithuanians
luxembourg; luxembourgish
madagascar; malagasy
malawi; malawian
malaysia; malaysian malaysians
mali; malian malians
malta; maltese
mexico; mexican mexicans
moldova; moldovan moldovans
mongolia; mongolian mongolians
morocco; moroccan moroccans
mozambique; mozambican
myanmar|burma; burmese
namibia; namibian namibians
nepal; nepalese nepali
netherlands|holland; dutch
new zealand; new zealander new zealanders
nicaragua; nicaraguan nicaraguans
niger; nigerien
nigeria; nigerian nigerians
north korea|dprk; north korean north koreans
north macedonia; north macedonian macedonian
norway; norwegian norwegians
oman; omani
pakistan; pakistani pakistanis
palestine; palestinian palestinians
panama; panamanian
paraguay; paraguayan
peru; peruvian peruvians
philippines; filipino filipinos philippine
poland; polish pole poles
portugal; portuguese
qatar; qatari qataris
romania; romanian romanians
russia|russian federation; russian russians
rwanda; rwandan rwandans
saudi arabia; saudi saudis saudi arabian
scotland; scottish scots
senegal; senegalese
serbia; serbian serbians serb serbs
singapore; singaporean singaporeans
slovakia; slovak slovaks slovakian
slovenia; slovenian slovenians slovene
somalia; somali somalis
south africa; south african south africans
south korea|republic of korea|rok; south korean south koreans
south sudan; south sudanese
soviet union|ussr; soviet soviets
spain; spanish spaniard spaniards
sri lanka; sri lankan
sudan; sudanese
sweden; swedish swede swedes
switzerland; swiss
syria; syrian syrians
taiwan; taiwanese
tajikistan; tajik tajiks
tanzania; tanzanian tanzanians
thailand; thai thais
tunisia; tunisian tunisians
turkey|türkiye|turkiye; turkish turk turks
turkmenistan; turkmen
uganda; ugandan ugandans
ukraine; ukrainian ukrainians
united arab emirates|uae|u.a.e; emirati emiratis
united kingdom|uk|u.k|britain|great britain; british briton britons
united states|us|u.s|usa|u.s.a|america|united states of america; american americans
uruguay; uruguayan
uzbekistan; uzbek uzbeks
venezuela; venezuelan venezuelans
vietnam; vietnamese
wales; welsh
yemen; yemeni yemenis
zambia; zambian
zimbabwe; zimbabwean zimbabweans`;

/** A country by one of its names. */
interface Nation {
  /** The first of its names. */
  readonly id: string;
  /** *German*, *Danes*: not the country itself. */
  readonly demonym: boolean;
}

const nations = new Map<string, Nation>();
for (const line of NATIONS.split('\n')) {
  const [names, demonyms] = line.split('; ') as [string, string];
  const id = names.split('|')[0]!;
  for (const name of names.split('|')) nations.set(name, { id, demonym: false });
  for (const demonym of twoWords(demonyms, id)) nations.set(demonym, { id, demonym: true });
}

/** Demonyms of countries with two-word names are pairs (*north korean*), or single words (*macedonian*). */
function twoWords(demonyms: string, id: string): string[] {
  const first = id.split(' ')[0]!;
  return demonyms
    .replaceAll(`${first} `, `${first}_`)
    .split(' ')
    .map((word) => word.replace('_', ' '));
}

/**
 * The country that a lower-cased name or adjective stands for (*german*, *u.s.*, *united states*); undefined for other
 * words. A last stop is no part of the name.
 */
export const nationOf = (lower: string): Nation | undefined =>
  nations.get(lower.endsWith('.') ? lower.slice(0, -1) : lower);
