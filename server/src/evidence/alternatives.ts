import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import type { Facts } from './facts.ts';

/**
 * Things of one kind of which one stands where another might: fuels, crops, ages, animals. A line is a kind, `|` divides its members, commas the
 * words for one member. Compiled by hand; no member is a sort of another, nor
 * its other half (*husband*, *wife*; *teacher*, *pupil*): who has the one is the other.
 */
const KINDS = `
adults,adult,grown-ups|children,child,kids|teenagers,teenager,adolescents,adolescent|infants,infant,babies,newborns|pensioners,pensioner,retirees
opposition|government,cabinet,coalition,ministry,ministers,minister
industry,industrialists,manufacturers|government,ministry,state|charities,charity,foundation,foundations
water|power,electricity|heat,heating
coal|gas|oil,petroleum|hydropower,hydroelectricity|solar|uranium|peat
wheat|maize,corn|rice|barley|sugar|cotton|coffee|cocoa|tea|soya,soybeans|potatoes|olives|grapes
copper|nickel|cobalt|lithium|zinc|tin|gold|silver|iron|aluminium,aluminum,bauxite|lead|platinum|tungsten|graphite|manganese
cattle,cows|sheep|goats|pigs,hogs|poultry,chickens,hens|horses|camels
road,roads,lorry,lorries,trucks|rail,railway,railways,train,trains|sea,ship,ships|air,plane,planes,aircraft|canal,barge,barges
army,soldiers|navy,sailors|police,policemen|militia,militias|coastguard
prosecution,prosecutor,prosecutors|defence,defense
nurses,nurse|doctors,doctor,physicians,physician|pharmacists,pharmacist|midwives,midwife
farmers,farmer,growers|fishermen,fishers|miners,miner|dockers|truckers|foresters
employers,employer|unions,union|shareholders,shareholder|creditors,creditor,bondholders|customers,customer,consumers
spring|summer|autumn|winter
mice|rats|monkeys,macaques|rabbits|zebrafish|ferrets
heart|lungs,lung|liver|kidneys,kidney|brain|skin
malaria|cholera|measles|polio|typhoid|tuberculosis|dengue|influenza,flu
flood,floods,flooding|drought,droughts|fire,fires,blaze|earthquake,earthquakes,quake|landslide,landslides|storm,storms,hurricane,cyclone|avalanche
strike,strikes,walkout|drought|war|blockade|shortage,shortages
cars,car|buses,bus|bicycles,bicycle,bikes|trams,tram|motorcycles
beef|pork|lamb|mutton|milk|cheese|butter
steel|cement|timber|glass|paper|textiles|chemicals|fertiliser,fertilizer
tax,taxes|tariff,tariffs,duty,duties|subsidy,subsidies|fine,fines,penalty
murder|theft|fraud|bribery|arson|espionage,spying|treason|libel|smuggling
president|king,queen,monarch|parliament,assembly|voters,electorate
senate|congress
`;

/** A word for one member of a kind. */
export interface Alternative extends Span {
  readonly kind: number;
  readonly member: number;
  readonly at: number;
}

const byWord = new Map<string, { kind: number; member: number }[]>();
for (const [kind, line] of KINDS.trim().split('\n').entries())
  for (const [member, words] of line.split('|').entries())
    for (const word of words.split(',')) byWord.set(word, [...(byWord.get(word) ?? []), { kind, member }]);

/** The words of a text for things of which another of their kind might stand in their place; names are none. */
export const alternativesOf: (facts: Facts) => readonly Alternative[] = derived((facts) =>
  facts.tokens.flatMap(({ term, start, end, name }, at) =>
    name ? [] : (byWord.get(term.lower) ?? []).map((each) => ({ ...each, at, start, end })),
  ),
);
