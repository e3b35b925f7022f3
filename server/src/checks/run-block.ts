import type { Register } from '../entities/model.ts';
import type { Entailments } from '../evidence/entailments.ts';
import type { VerdictKind } from '../evidence/model.ts';
import type { Resources } from '../evidence/resources.ts';
import { bodyOf } from '../library/body.ts';
import type { Library } from '../library/model.ts';
import { passageText } from '../library/passage-text.ts';
import { passageAt } from '../library/passages.ts';
import type { Block, Citation, PlacedBlock, Sentence, Surroundings } from '../note/model.ts';
import { sliceOf } from '../text/span.ts';
import type { Settings } from '../workspace/settings.ts';
import type { BlockContext, Check, Report } from './check.ts';
import { comparisonsOf, pairsOf } from './comparisons.ts';
import { contextIn } from './context.ts';
import type { Finding, Fix, Related } from './finding.ts';
import { baseOf } from './fingerprint.ts';
import { levelOf, lower } from './levels.ts';
import type { Resolve } from './resolver.ts';
import { locatorText, shortened } from './wording.ts';

/** A sentence is shown beside its findings so far; ten thousand findings may share one. */
const LONGEST_CLAIM = 1000;

/** What a block of a note is checked under. */
export interface Scope {
  readonly path: string;
  readonly library: Library;
  readonly resources: Resources;
  readonly entailments: Entailments;
  /** Of the names only those that the writer keeps: what is mined from the sources grows while they are read, and makes no check run again. */
  readonly register: Register;
  readonly asOf: string | null;
  readonly settings: Settings;
  readonly checks: readonly Check[];
}

/** A finding before it is placed: spans as the report gave them; the fingerprint lacks its ordinal. */
export interface Draft {
  readonly finding: Omit<Finding, 'fingerprint'>;
  readonly sentenceStart: number | null;
  readonly base: string;
}

export interface Outcome {
  readonly drafts: readonly Draft[];
  /** Ids of checks that could not finish. */
  readonly crashed: readonly string[];
}

/** What is known of a block: what the checks report, and what they rest on. */
export interface BlockOutcome extends Outcome {
  /** Of the sentences that were compared with what they cite. */
  readonly verdicts: ReadonlyMap<Sentence, VerdictKind>;
}

interface Entry {
  readonly scope: Scope;
  readonly around: Surroundings;
  readonly outcome: BlockOutcome;
}

const known = new WeakMap<Block, Entry>();

/** What the checks say of one block, spans counted from its start. Kept until anything that it was checked under changes. */
export function checkBlock(scope: Scope, placed: PlacedBlock): BlockOutcome {
  const { block, around } = placed;
  const entry = known.get(block);
  const isKnown = entry && entry.around === around && sameScope(entry.scope, scope);
  if (isKnown && entry.scope.entailments === scope.entailments) return entry.outcome;
  const context = contextIn(scope, placed);
  if (isKnown && sameAnswers(context, entry.scope.entailments)) {
    known.set(block, { scope, around, outcome: entry.outcome });
    return entry.outcome;
  }
  const { drafts, crashed } = runAll(scope, block.text, context.resolve, (check) => check.block?.(context));
  // Named one by one: V8 gives each object that is a copy with more (`{ ...found, verdicts }`) a layout of its own, larger than itself.
  const outcome = { drafts, crashed, verdicts: verdictsOf(context) };
  known.set(block, { scope, around, outcome });
  return outcome;
}

/** Kept apart from the comparisons themselves, which hold on to all that was read of both texts. */
function verdictsOf(context: BlockContext): ReadonlyMap<Sentence, VerdictKind> {
  try {
    return new Map(comparisonsOf(context).map(({ sentence, comparison }) => [sentence, comparison.verdict]));
  } catch {
    // The checks that compare have failed in the same way, and are named.
    return new Map();
  }
}

/** A model answers a few pairs at a time: most blocks wait for others than these. */
const sameAnswers = (context: BlockContext, before: Entailments): boolean =>
  pairsOf(context).every((pair) => before.of(pair) === context.entailments.of(pair));

/** Apart from what a model said. */
const sameScope = (a: Scope, b: Scope): boolean =>
  a.library === b.library &&
  a.resources === b.resources &&
  a.register === b.register &&
  a.asOf === b.asOf &&
  a.settings === b.settings &&
  a.checks === b.checks &&
  a.path === b.path;

/** Runs checks that are not off over one text. A check that throws is named, the others go on. */
export function runAll(
  scope: Scope,
  text: string,
  resolve: Resolve,
  run: (check: Check) => Iterable<Report> | undefined,
): Outcome {
  const drafts: Draft[] = [];
  const crashed: string[] = [];
  for (const check of scope.checks) {
    if (levelOf(check, scope.settings) === 'off') continue;
    try {
      for (const report of run(check) ?? []) drafts.push(draftOf(check, scope.settings, text, resolve, report));
    } catch {
      crashed.push(check.id);
    }
  }
  drafts.sort((a, b) => byPlace(a.finding, b.finding));
  return { drafts, crashed };
}

/** Order of findings in a file: by position, then by id. */
export const byPlace = (a: Omit<Finding, 'fingerprint'>, b: Omit<Finding, 'fingerprint'>): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);

function draftOf(check: Check, settings: Settings, text: string, resolve: Resolve, report: Report): Draft {
  const level = levelOf(check, settings);
  const citation = report.citation ? citationData(report.citation, resolve) : null;
  const finding = {
    check: check.id,
    severity: lower(level === 'off' ? 'info' : level, report.severity),
    certainty: check.certainty,
    message: report.message,
    span: report.span,
    claim: report.claim ? shortened(report.claim.text, LONGEST_CLAIM) : null,
    citation,
    related: relatedOf(report),
    fixes: (report.fixes ?? []).map((fix): Fix => ({ ...fix, safe: fix.safe ?? false })),
  };
  const words = sliceOf(text, report.span);
  const base = baseOf({
    check: check.id,
    claim: report.claim ?? null,
    key: citation?.key ?? null,
    locator: citation?.locator ?? null,
    words,
  });
  return { finding, sentenceStart: report.claim ? report.claim.span.start + (report.claimBlock ?? 0) : null, base };
}

function citationData(citation: Citation, resolve: Resolve): { key: string; locator: string | null } {
  const resolved = citation.key === '' ? resolve(citation) : null;
  const key = resolved && 'source' in resolved ? resolved.source.key : citation.key || (citation.target?.path ?? '');
  return { key, locator: citation.locator ? locatorText(citation.locator) : null };
}

function relatedOf(report: Report): Related[] {
  const out: Related[] = [];
  for (const { source, span, message } of report.related ?? []) {
    const body = bodyOf(source);
    if (!source.file || !body) continue;
    const passage = passageAt(body, span.start);
    const isWhole = passage?.span.start === span.start && passage.span.end === span.end;
    const text = isWhole ? passageText(body, passage) : sliceOf(body.text, span);
    out.push({ file: source.file.path, span: body.origin.spanOf(span), message, text });
  }
  return out;
}
