/* Seats of government, which the news puts for the country: *Paris declined to comment*. Own compilation. */
const CAPITALS = `afghanistan: kabul|algeria: algiers|angola: luanda|argentina: buenos aires|armenia: yerevan|australia: canberra|austria: vienna|azerbaijan: baku
|bangladesh: dhaka|belarus: minsk|belgium: brussels|bolivia: la paz|bosnia: sarajevo|brazil: brasilia, brasília|bulgaria: sofia|cambodia: phnom penh|canada: ottawa|chile: santiago
|china: beijing|colombia: bogota, bogotá|congo: kinshasa|croatia: zagreb|cuba: havana|cyprus: nicosia|czech republic: prague|denmark: copenhagen|ecuador: quito|egypt: cairo
|estonia: tallinn|ethiopia: addis ababa|europe: brussels|finland: helsinki|france: paris|georgia: tbilisi|germany: berlin|ghana: accra|greece: athens|hungary: budapest|iceland: reykjavik
|india: delhi, new delhi|indonesia: jakarta|iran: tehran|iraq: baghdad|ireland: dublin|israel: jerusalem|italy: rome|japan: tokyo|jordan: amman|kazakhstan: astana|kenya: nairobi
|kosovo: pristina|latvia: riga|lebanon: beirut|libya: tripoli|lithuania: vilnius|malaysia: kuala lumpur|mali: bamako|mexico: mexico city|moldova: chisinau|morocco: rabat|myanmar: naypyidaw
|nepal: kathmandu|netherlands: the hague, hague|new zealand: wellington|nigeria: abuja|north korea: pyongyang|norway: oslo|oman: muscat|pakistan: islamabad|peru: lima|philippines: manila
|poland: warsaw|portugal: lisbon|qatar: doha|romania: bucharest|russia: moscow, kremlin|rwanda: kigali|saudi arabia: riyadh|scotland: edinburgh, holyrood|senegal: dakar|serbia: belgrade
|slovakia: bratislava|slovenia: ljubljana|somalia: mogadishu|south africa: pretoria|south korea: seoul|spain: madrid|sri lanka: colombo|sudan: khartoum|sweden: stockholm|switzerland: bern
|syria: damascus|taiwan: taipei|tanzania: dodoma|thailand: bangkok|tunisia: tunis|turkey: ankara|uganda: kampala|ukraine: kyiv, kiev|united arab emirates: abu dhabi|united kingdom: london, westminster, downing street
|united states: washington, white house|uruguay: montevideo|uzbekistan: tashkent|venezuela: caracas|vietnam: hanoi|wales: cardiff|yemen: sanaa|zambia: lusaka|zimbabwe: harare`;

const seats = new Map<string, string[]>();
for (const line of CAPITALS.split('|')) {
  const [nation, cities] = line.trim().split(': ') as [string, string];
  for (const city of cities.split(', ')) seats.set(city, [...(seats.get(city) ?? []), nation]);
}

/** The countries (ids of `nationOf`) whose government a lower-cased place name may stand for; none for other words. */
export const seatOf = (lower: string): readonly string[] => seats.get(lower) ?? [];
