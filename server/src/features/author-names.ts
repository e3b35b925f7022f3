import type { Metadata } from '../library/model.ts';

/*
 * Authors as citations name them. Metadata hold display names only (`Hanna Lindqvist`, `Ministry of Commerce`), so whether one is a person is told by how it
 * looks. When in doubt it is not: a full name is never wrong, while half the name of an organisation is.
 */

/** A name of a person, parted. */
interface PersonName {
  readonly given: string;
  /** With what belongs to it: `von Stein`, `King Jr.`. */
  readonly family: string;
}

const PARTICLES =
  /^(?:von|van|vom|zu|zur|de|del|della|den|der|des|di|da|das|dos|du|la|le|ter|ten|bin|ibn|al|el|af|av|y)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const NAME_WORD =
  /^(?:\p{Lu}\.|(?:\p{Lu}\.-?){2,}|(?:[OD]['’]|al-|Mc|Mac)?\p{Lu}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*)$/u;

/** Words that name organisations, papers, offices and their parts. */
const ORGANISATIONAL = new RegExp(
  `^(?:${[
    'academy|administration|affairs|agency|alliance|analytics|archive|army|assembly|associates|association|authority',
    'bank|board|broadcasting|bulletin|bureau|business|capital|cent(?:er|re)|chamber|channel|chronicle|city|club|coalition|college',
    'commerce|commission|committee|community|company|congress|consortium|consulting|corp|corporation|council|county|court|customs',
    'daily|data|defen[cs]e|department|desk|digest|directorate|division|earths|economist|editors?|embassy|energy|enterprises?',
    'federation|finance|force|foreign|forum|foundation|fund|gazette|geological|global|government|group|guardian|herald|holdings?',
    'inc|independent|industries|industry|initiative|insights?|inspectorate|institut(?:e|ion)|intelligence|international|investments?',
    'journal|labs?|laborator(?:y|ies)|law|league|library|limited|llc|llp|ltd|magazine|mail|market|materials|media|metals|minerals|mines|mining|ministry|mission|monitor|monthly|museum',
    'national|navy|network|news|newspaper|nations|observatory|observer|office|oil|organi[sz]ation|parliament|partners|partnership|party|plc|police|policy|post|power|press|programme|project|publications|publishing',
    'quarterly|radio|record|register|reports?|republic|research|reuters|review|school|sciences?|secretariat|securities|senate|service|services|society|solutions|staff|standard|star|state|statistics|strategy|studies|sun|survey|system|systems',
    'task|team|telegraph|telegram|times|today|tribune|trust|tv|union|unit|united|universit(?:y|ies)|watch|weekly|wire|world|works|writers?|yearbook',
    'ag|bundesamt|co|gmbh|kg|ministerium|sa|verband|verein|zentrum',
  ].join('|')})\\.?$`,
  'i',
);

/** A display name as that of a person; null when it seems to be another. `about`: where the name stands. */
function personName(name: string, about: Metadata = {}): PersonName | null {
  const words = name.split(' ').filter((word) => word !== '');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop()! : null;
  if (words.length < 2 || words.length > 5 || names(about, name)) return null;
  if (words.some((word) => ORGANISATIONAL.test(word))) return null;
  if (!words.every((word, i) => NAME_WORD.test(word) || (i > 0 && i < words.length - 1 && PARTICLES.test(word))))
    return null;
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && PARTICLES.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  const family = [...words.slice(at), ...(suffix === null ? [] : [suffix])].join(' ');
  return { given: words.slice(0, at).join(' '), family };
}

/** Those who publish under their own name, or are what a title is about, are seldom people. */
const names = ({ publisher, containerTitle, title }: Metadata, name: string): boolean =>
  [publisher, containerTitle, title].some((text) => text?.includes(name));

/** `Lindqvist`; an organisation by its full name. */
export const shortName = (name: string, about: Metadata = {}): string => personName(name, about)?.family ?? name;

/** `Lindqvist, H.`; an organisation by its full name. */
export function listedName(name: string, about: Metadata = {}): string {
  const person = personName(name, about);
  return person ? `${person.family}, ${initials(person.given)}` : name;
}

/** `Anna-Lena B.` as `A.-L. B.` */
const initials = (given: string): string =>
  given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
