import type { EntityKind } from '../model.ts';
import type { Form } from './forms.ts';
import { isFamilyNameFirst, isGivenName } from './given-names.ts';
import { isBodyName, isPlaceName } from './well-known.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/* What the last word of a name, or the one before *of*, makes of it. Own compilation. */
const ORGANISATION = set(
  `academy administration advisers advisors agency airlines airways alliance army assembly associates association authority automotive bank bancorp bar board brewery brigade
  brothers bureau cabinet capital centre center chamber church clinic club coalition college command commission committee community companies company confederation congress consortium
  consulting cooperative corporation corps council court courts department directorate division energy enterprises exchange exchanges faculty federation force forces
  forum foundation front fund funds gazette government group guard headquarters herald holding holdings hospital house industries institute institution institutions insurance
  international investments journal laboratories laboratory labs lab league limited magazine management media ministry mission mosque motors movement museum navy network networks news newspaper
  office ombudsman orchestra organisation organization panel parliament partners partnership party petroleum pharmaceuticals pharma police post press products provincial
  railway railways registry reserve resources school secretariat securities senate service services society solutions steel steelworks studio studios systems taskforce
  team technologies technology telecom telegraph times treasury tribunal trust union united university utilities ventures watch works workers`,
);
const COMPANY = set(
  'inc ltd limited corp corporation co company plc llc llp gmbh ag sa nv bv spa oyj asa ab pty kg kgaa ooo pjsc oao jsc bhd sdn kk',
);
const DOCUMENT = set(
  `accord accords act agreement amendment bill budget charter code compact constitution convention covenant declaration decree directive doctrine edict framework guidelines
  law laws manifesto memorandum ordinance pact paper protocol regulation regulations report resolution review roadmap rules statute strategy survey treaty agenda communiqué communique`,
);
const PLACE = set(
  `airport archipelago avenue bay beach boulevard bridge canal canyon cape channel city coast county creek dam delta desert district falls field forest fort fjord glacier gulf harbour
  harbor heights highway hill hills island islands isle isles kingdom lake lagoon lane mine mount mountain mountains oblast ocean park pass peak peninsula plain plateau plaza port prefecture
  province quay reef region republic reservoir ridge river road sea shore springs square station strait straits street territory territories town tunnel valley village volcano`,
);
const OTHER = set(
  `award awards campaign championship championships competition crisis cup day exercise expo fair festival formula games hurricane initiative medal model mission massacre movement operation
  olympics pandemic plan prize programme program project revolution scandal scheme storm summit system typhoon uprising war wars week`,
);
/** Before what they name: *Lake Chad*, *Operation Sophia*, *Bank of Italy*. */
const PLACE_FIRST = set(
  'lake mount river cape port fort isle gulf bay strait san santa saint st los las el rio sierra north south east west new upper lower',
);
const OTHER_FIRST = set('operation hurricane storm typhoon project cyclone');
const PARTICLES = set('van von der den de di da del della bin ibn al- el- ter zu');

/** A guess of what a name stands for, from its own words first, then from what stands around it; null: nothing tells. */
export function kindOf(form: Form): EntityKind | null {
  if (form.titles.size > 0) return 'person';
  const lower = form.parts.join(' ');
  if (isPlaceName(lower) || isPlaceName(form.text.toLowerCase())) return 'place';
  if (form.isAcronym && isBodyName(lower)) return 'organisation';
  return byHead(form) ?? byPersonalName(form) ?? byHints(form);
}

function byHead({ text, parts, isAcronym }: Form): EntityKind | null {
  if (parts.length < 2 || isAcronym) return null;
  const of = / (?:of|for|on) /.exec(text)?.index;
  const before = of === undefined ? undefined : text.slice(text.lastIndexOf(' ', of - 1) + 1, of).toLowerCase();
  const last = parts.at(-1)!.replace(/\.$/, '');
  const first = parts[0]!;
  if (COMPANY.has(last)) return 'organisation';
  if (OTHER_FIRST.has(first)) return 'other';
  return (
    headKind(before ?? last) ??
    (before === undefined ? null : headKind(last)) ??
    (PLACE_FIRST.has(first) ? 'place' : null)
  );
}

function headKind(lower: string): EntityKind | null {
  if (DOCUMENT.has(lower)) return 'document';
  if (ORGANISATION.has(lower)) return 'organisation';
  if (PLACE.has(lower)) return 'place';
  return OTHER.has(lower) ? 'other' : null;
}

/** Two to five words, of which the first is a given name or an initial, or a family name where these come first. */
function byPersonalName({ text, parts }: Form): EntityKind | null {
  if (parts.length < 2 || parts.length > 5 || / (?:of|for|and|on) |&|\d/.test(text)) return null;
  const [first] = parts;
  if (isGivenName(first!) || /^\p{L}\.?$/u.test(first!) || isFamilyNameFirst(parts)) return 'person';
  const isParticle = (part: string) => PARTICLES.has(part) || /^(?:al|el)-./.test(part);
  return parts.some((part, at) => at > 0 && isParticle(part)) && !isParticle(first!) ? 'person' : null;
}

/** The kind that most uses that tell speak for, and a third of all; for a place half of them: *in* stands before anything. */
function byHints({ hints, count, parts, isAcronym }: Form): EntityKind | null {
  const person = hints.article > 0 || parts.length > 4 || isAcronym ? 0 : hints.person;
  const [kind, most] = [
    ['person', person] as const,
    ['organisation', hints.organisation] as const,
    ['place', hints.article * 2 > count || isAcronym ? 0 : hints.place] as const,
  ].reduce((best, next) => (next[1] > best[1] ? next : best));
  return most >= 1 && most * (kind === 'place' ? 2 : 3) >= count ? kind : null;
}
