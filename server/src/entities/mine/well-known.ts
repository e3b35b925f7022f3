import { seatOf } from '../../language/proper-names/capitals.ts';
import { nationOf } from '../../language/proper-names/nations.ts';

const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s*,\s*/));

/** Places that the news names without saying what they are, beside countries and their capitals. Own compilation. */
const PLACES = list(
  `africa, asia, antarctica, arctic, atlantic, pacific, mediterranean, balkans, caribbean, caspian, caucasus, sahel, sahara, siberia, scandinavia, levant, middle east, west bank, gaza, gaza strip, crimea, donbas, kashmir, punjab,
  xinjiang, tibet, hong kong, macau, catalonia, bavaria, saxony, kurdistan, nagorno-karabakh, darfur, tigray, rhine, danube, nile, volga, mekong, yangtze, ganges, indus, amazon basin, congo basin, himalayas, alps, andes,
  gabon, comoros, papua new guinea, benin, burkina faso, burundi, cape verde, central african republic, djibouti, equatorial guinea, eritrea, eswatini, gambia, guinea, guinea-bissau, guyana, fiji, haiti, honduras, jamaica, kiribati, lesotho,
  liberia, madagascar, malawi, maldives, mauritania, mauritius, micronesia, mongolia, mozambique, namibia, nauru, nicaragua, niger, palau, panama, paraguay, samoa, seychelles, sierra leone, solomon islands, south sudan, suriname, togo, tonga,
  timor-leste, trinidad and tobago, tuvalu, vanuatu, côte d'ivoire, ivory coast, el salvador, guatemala, costa rica, dominican republic, barbados, bahamas, belize, brunei, bhutan, laos, greenland, new york, los angeles, chicago, san francisco,
  houston, boston, seattle, texas, california, florida, alaska, silicon valley, toronto, montreal, vancouver, quebec, ontario, são paulo, sao paulo, rio de janeiro, mumbai, kolkata, chennai, bangalore, hyderabad, karachi, lahore, shanghai,
  shenzhen, guangzhou, wuhan, hubei, sichuan, inner mongolia, osaka, kyoto, sydney, melbourne, queensland, new south wales, istanbul, izmir, dubai, aleppo, idlib, mosul, basra, lagos, kano, johannesburg, cape town, mombasa, casablanca,
  frankfurt, munich, hamburg, cologne, stuttgart, leipzig, geneva, zurich, zürich, basel, davos, milan, turin, naples, venice, sicily, sardinia, barcelona, valencia, seville, marseille, lyon, strasbourg, antwerp, rotterdam, kraków, krakow, gdańsk,
  kharkiv, odesa, odessa, lviv, mariupol, kherson, zaporizhzhia, donetsk, luhansk, bakhmut, chechnya, kaliningrad, st petersburg, saint petersburg, vladivostok, manchester, liverpool, glasgow, birmingham, northern ireland`,
);
/** Bodies that are known by their acronym alone. Own compilation. */
const BODIES = list(
  `un, u.n, eu, nato, imf, who, wto, oecd, opec, opec+, asean, iaea, g7, g20, unicef, unesco, unhcr, unrwa, icc, icj, osce, ecb, efta, brics, fao, ilo, ipcc, iea, irena, undp, unep, wfp, bis, fbi, cia, nsa, fda, epa, sec, fcc, nasa, esa, bbc, cnn, ifc, ebrd, adb, eib,
  au, ecowas, gcc, afp, ap, icrc, msf, wwf, fifa, uefa, ioc, interpol, europol, frontex, eurostat, opcw, wipo, ifrc, echr, ecj, mi5, mi6, gchq, doj, dod, usaid, plo, ira, isis, isil, ibm, bp, bmw, hsbc, ubs, tsmc, catl, byd`,
);

/** A country, a seat of government or another well-known place, in lower case. */
export const isPlaceName = (lower: string): boolean =>
  nationOf(lower)?.demonym === false || seatOf(lower).length > 0 || PLACES.has(lower);

export const isBodyName = (lower: string): boolean => BODIES.has(lower);
