import { directionOf } from '../language/direction.ts';
import type { Alignment, Match } from './align.ts';
import type { Facts, Token } from './facts.ts';
import type { FigureMatch } from './figures.ts';

/** What the verdict is worked out from, by name. All are finite. */
export type Features = Record<string, number>;

export function featuresOf(alignment: Alignment, figures: readonly FigureMatch[], title: Facts | null): Features {
  return {
    ...coverage(alignment, title),
    ...swaps(alignment),
    ...figureFeatures(figures),
    ...polarity(alignment),
    ...shape(alignment),
    ...parts(alignment, figures, title),
  };
}

const counts = ({ weight }: Token): boolean => weight > 0;

const PRONOUN = /^(?:he|she|it|they|his|her|its|their)$/;
const GENERIC = /^(?:the|this|these|both)$/;

/** Tokens of the claim's names: those of runs of which a part is found, and the run that opens the claim. */
export function namesKnown(claim: Facts, passage: Facts, matches: readonly Match[], title: Facts | null): { known: Set<number>; subject: number } {
  const known = new Set<number>();
  let subject = 0;
  const first = passage.tokens[0]?.term.lower ?? '';
  for (let i = 0; i < claim.tokens.length; ) {
    if (!isNameAt(claim, i)) { i++; continue; }
    let end = i + 1;
    while (end < claim.tokens.length && isNameAt(claim, end) && !claim.tokens[end]!.breaks) end++;
    let found = 0;
    for (let at = i; at < end; at++) if (matches[at]!.score === 1 || title?.places.has(claim.tokens[at]!.term.stem)) found++;
    if (found > 0) for (let at = i; at < end; at++) known.add(at);
    else if (i <= 1 && PRONOUN.test(first)) { subject = 2; for (let at = i; at < end; at++) known.add(at); }
    else if (i <= 1 && GENERIC.test(first)) subject = 1;
    else if (i <= 1) subject = -1;
    i = end;
  }
  return { known, subject };
}

const isNameAt = ({ tokens, text }: Facts, i: number): boolean => {
  const token = tokens[i]!;
  if (token.name) return true;
  const code = text.charCodeAt(token.start);
  return i === 0 && code >= 65 && code <= 90 && token.weight > 0 && (tokens[1]?.name ?? token.weight > 0.9);
};

function coverage({ claim, passage, matches }: Alignment, title: Facts | null): Features {
  const runs = namesKnown(claim, passage, matches, title);
  let all = 0, exact = 0, soft = 0, titled = 0, glow = 0;
  let names = 0, namesFound = 0, namesTitled = 0;
  let missing = 0, most = 0, second = 0;
  let missingNames = 0;
  let missingLower = 0;
  let lostOpen = 0, lostNames = 0;
  let predicate = 0, predicateFound = 0, predicateExact = 0, predicateWords = 0, lastMatch = 1;
  const subjectEnd = subjectEndOf(claim);
  let pairs = 0, pairsFound = 0;
  let last = -1;
  let ordered = 0, orderedOf = 0, lastAt = -1;
  let words = 0;
  for (let i = 0; i < matches.length; i++) {
    const token = claim.tokens[i]!;
    if (!counts(token)) continue;
    const { weight } = token;
    const match = matches[i]!;
    const inTitle = title?.places.has(token.term.stem) ?? false;
    if (token.figure) continue;
    words++;
    all += weight;
    if (match.score === 1) exact += weight;
    if (i >= subjectEnd && !(title?.places.has(token.term.stem) ?? false)) {
      predicate += weight;
      predicateWords++;
      predicateFound += weight * match.score;
      if (match.score === 1) predicateExact += weight;
      lastMatch = match.score;
    }
    soft += weight * match.score;
    glow += weight * (inTitle ? 1 : match.near);
    const known = match.score === 1 || inTitle;
    titled += weight * (inTitle ? 1 : match.score);
    if (token.name) {
      names++;
      if (match.score === 1) namesFound++;
      if (known) namesTitled++;
    }
    if (!known && !runs.known.has(i)) {
      lostOpen += weight * (1 - match.score);
      if (token.name) lostNames += weight * (1 - match.score);
    }
    if (!known) {
      missing++;
      const gap = weight * (1 - match.score);
      if (token.name) missingNames += gap;
      else missingLower += gap;
      if (gap > most) { second = most; most = gap; } else if (gap > second) second = gap;
    }
    if (last >= 0) {
      pairs++;
      if (match.score === 1 && matches[last]!.score === 1 && Math.abs(match.at - matches[last]!.at) <= 3) pairsFound++;
    }
    if (match.at >= 0) {
      orderedOf++;
      if (match.at > lastAt) ordered++;
      lastAt = match.at;
    }
    last = i;
  }
  let extra = 0, extraNames = 0, given = 0;
  const used = new Set(matches.filter((m) => m.at >= 0).map((m) => m.at));
  for (const [at, token] of passage.tokens.entries()) {
    if (!counts(token)) continue;
    given += token.weight;
    if (!used.has(at)) { extra += token.weight; if (token.name) extraNames++; }
  }
  return {
    exact: all ? exact / all : 1,
    soft: all ? soft / all : 1,
    titled: all ? titled / all : 1,
    glow: all ? glow / all : 1,
    words,
    names, namesFound: names ? namesFound / names : 1, namesTitled: names ? namesTitled / names : 1,
    namesLost: names - namesTitled,
    missing, most, second, missingNames, missingLower,
    pairs: pairs ? pairsFound / pairs : 1,
    order: orderedOf ? ordered / orderedOf : 1,
    extra, extraNames, given,
    predicate: predicate ? predicateFound / predicate : 1, predicateExact: predicate ? predicateExact / predicate : 1, predicateWords, lastMatch,
    subject: runs.subject, lostNames, open: all ? 1 - lostOpen / all : 1,
    spread: spreadOf(matches),
    ...window(claim, passage, title),
  };
}

/** How far apart the matched words stand in the passage, in tokens a word. */
function spreadOf(matches: readonly Match[]): number {
  const places = matches.filter(({ score }) => score === 1).map(({ at }) => at).sort((a, b) => a - b);
  if (places.length < 2) return 0;
  return (places[places.length - 1]! - places[0]!) / places.length;
}

/** The sentence of the passage that has most of the claim. */
function window(claim: Facts, passage: Facts, title: Facts | null): Features {
  let best = 0;
  let all = 0;
  const sums = new Float64Array(Math.max(1, passage.sentences.length));
  for (const token of claim.tokens) {
    if (!counts(token) || token.figure) continue;
    const { weight, term: { stem } } = token;
    all += weight;
    if (title?.places.has(stem)) { for (let s = 0; s < sums.length; s++) sums[s]! += weight; continue; }
    let last = -1;
    for (const at of passage.places.get(stem) ?? []) {
      const { sentence } = passage.tokens[at]!;
      if (sentence !== last) sums[sentence]! += weight;
      last = sentence;
    }
  }
  for (const sum of sums) if (sum > best) best = sum;
  return { sentence: all ? best / all : 1 };
}

function swaps({ claim, passage, swaps: found }: Alignment): Features {
  let names = 0, words = 0, two = 0, alike = 0, near = 0, far = 0, opposite = 0, nameForWord = 0, mostAlike = 0, siblings = 0, opposed = 0;
  for (const { claim: i, passage: at, similarity, sides, relation } of found) {
    if (relation === 'sibling') siblings += sides;
    if (relation === 'opposite') opposed += sides;
    const one = claim.tokens[i]!;
    const other = passage.tokens[at]!;
    if (one.figure || other.figure) continue;
    if (sides === 2) two += one.weight;
    if (one.name && other.name) names += sides;
    else if (one.name !== other.name) nameForWord++;
    else {
      words++;
      if (similarity > 0.6) alike += sides;
      else if (similarity > 0.3) near += sides;
      else far += sides;
      if (sides === 2) mostAlike = Math.max(mostAlike, similarity);
      const a = directionOf(one.term.lower);
      const b = directionOf(other.term.lower);
      if (a && b && a.axis === b.axis && a.sign !== b.sign) opposite++;
    }
  }
  return { swNames: names, swWords: words, swTwo: two, swAlike: alike, swNear: near, swFar: far, swOpp: opposite, swNameWord: nameForWord, swMost: mostAlike, swSiblings: siblings, swOpposed: opposed };
}

function figureFeatures(figures: readonly FigureMatch[]): Features {
  const f: Features = {};
  for (const kind of ['quantity', 'date'] as const) {
    const own = figures.filter((each) => each.kind === kind);
    const k = kind === 'quantity' ? 'q' : 'd';
    f[`${k}All`] = own.length;
    for (const verdict of ['equal', 'compatible', 'derived', 'elsewhere', 'different', 'missing'] as const)
      f[`${k}_${verdict}`] = own.filter((each) => each.verdict === verdict).length;
    const different = own.filter(({ verdict }) => verdict === 'different');
    f[`${k}DiffContext`] = different.reduce((most, { context }) => Math.max(most, context), 0);
    f[`${k}DiffRivals`] = different.reduce((least, { rivals }) => Math.min(least, rivals), 9);
    const fits = own.filter(({ verdict }) => verdict === 'equal' || verdict === 'compatible');
    f[`${k}FitContext`] = fits.reduce((least, { context }) => Math.min(least, context), 1);
    f[`${k}DiffClose`] = different.reduce((most, { closeness }) => Math.max(most, closeness), 0);
    f[`${k}FitClose`] = fits.reduce((least, { closeness }) => Math.min(least, closeness), 1);
    f[`${k}FitRivals`] = fits.reduce((most, { rivals }) => Math.max(most, rivals), 0);
  }
  let noun = 0, undetermined = 0, noClaimUnit = 0, ratio = 0, bound = 0, boundDiff = 0;
  for (const each of figures) {
    if (each.kind !== 'quantity') continue;
    const reasons = each.comparison?.reasons ?? [];
    if (reasons.some((r) => r.kind === 'other-noun')) noun++;
    if (reasons.some((r) => r.kind === 'undetermined')) undetermined++;
    if (each.claim.of !== null && each.passage && each.passage.of === each.claim.of) noClaimUnit++;
    if (each.claim.relation !== '=') { bound++; if (each.verdict === 'different') boundDiff++; }
    for (const r of reasons) if (r.kind === 'value') ratio = Math.max(ratio, Math.abs(Math.log(Math.max(1e-6, Math.min(1e6, Math.abs(r.ratio))))));
  }
  return { ...f, qNoun: noun, qUndetermined: undetermined, qSameNoun: noClaimUnit, qRatio: ratio, qBound: bound, qBoundDiff: boundDiff };
}

function polarity({ claim, passage, matches }: Alignment): Features {
  let negClaim = 0, negPassage = 0, negBoth = 0, agree = 0, scope = 0, agreeWeight = 0;
  const hows: Features = { hSynonym: 0, hNarrower: 0, hAkin: 0, hBroader: 0, hAlike: 0, hSpelling: 0, hNone: 0 };
  const sentencesUsed = new Set<number>();
  for (let i = 0; i < matches.length; i++) {
    const { at, score } = matches[i]!;
    const token = claim.tokens[i]!;
    const how = `h${matches[i]!.how[0]!.toUpperCase()}${matches[i]!.how.slice(1)}`;
    if (how in hows && counts(token) && !token.figure) hows[how]! += token.weight;
    if (token.negated && counts(token)) scope += token.figure ? 1 : token.weight;
    if (at < 0 || score < 0.6 || !counts(token)) continue;
    const other = passage.tokens[at]!;
    sentencesUsed.add(other.sentence);
    if (token.negated && other.negated) negBoth += token.weight;
    else if (token.negated) negClaim += token.weight;
    else if (other.negated) negPassage += token.weight;
    else {
      agree++;
      agreeWeight += token.weight;
    }
  }
  const odd = claim.negations.filter((n) => !n.double && n.kind !== 'lack').length;
  const near = passage.negations.filter((n) => !n.double && sentencesUsed.has(sentenceAt(passage, n.cue.start))).length;
  let opposite = 0, same = 0;
  for (const one of claim.directions) {
    let has = 0;
    for (const other of passage.directions) {
      if (one.axis !== other.axis) continue;
      const sign = one.sign * (one.negated ? -1 : 1) * other.sign * (other.negated ? -1 : 1);
      if (sign === 1) { has = 1; break; }
      has = -1;
    }
    if (has === 1) same++;
    if (has === -1) opposite++;
  }
  return {
    negShare: scope ? negClaim / scope : -1, negPassShare: negPassage / Math.max(0.1, negPassage + agreeWeight), negClaim, negPassage, negBoth, negOdd: odd, negNear: near, negXor: odd > 0 !== near > 0 ? 1 : 0, agree, opposite, sameDirection: same,
    claimNeg: claim.negations.length, passageNeg: passage.negations.length,
    directions: claim.directions.length,
  };
}

function shape({ claim, passage }: Alignment): Features {
  return { claimLen: claim.tokens.length, passageLen: passage.tokens.length, sentences: passage.sentences.length };
}

const sentenceAt = ({ sentences }: Facts, offset: number): number => {
  let at = 0;
  while (at + 1 < sentences.length && sentences[at + 1]!.start <= offset) at++;
  return at;
};

const JOINT = /^(?:and|but|which|who|where|when|while|after|before|because|although|that|as|with|including)$/;

/** The claim's parts, as token ranges: cut at commas and conjunctions, each with two words that count at least. */
export function partsOf(claim: Facts): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  let size = 0;
  for (let i = 0; i < claim.tokens.length; i++) {
    const token = claim.tokens[i]!;
    if (size >= 2 && (token.breaks || JOINT.test(token.term.lower))) {
      parts.push({ from, to: i });
      from = i;
      size = 0;
    }
    if (counts(token)) size++;
  }
  if (size >= 2 || parts.length === 0) parts.push({ from, to: claim.tokens.length });
  else parts[parts.length - 1] = { from: parts[parts.length - 1]!.from, to: claim.tokens.length };
  return parts;
}

/** How well the weakest part of the claim is covered, and by how near a stretch of the passage. */
function parts({ claim, passage, matches }: Alignment, figures: readonly FigureMatch[], title: Facts | null): Features {
  const bad = new Set<number>();
  const good = new Set<number>();
  for (const each of figures)
    for (let i = 0; i < claim.tokens.length; i++) {
      const { start } = claim.tokens[i]!;
      if (start >= each.claim.start && start < each.claim.end)
        (each.verdict === 'different' || each.verdict === 'missing' ? bad : good).add(i);
    }
  let least = 1, sum = 0, leastNear = 1, sumNear = 0;
  const ranges = partsOf(claim);
  for (const { from, to } of ranges) {
    let all = 0, found = 0;
    const bySentence = new Map<number, number>();
    let titled = 0;
    for (let i = from; i < to; i++) {
      const token = claim.tokens[i]!;
      if (!counts(token)) continue;
      const weight = token.figure ? 1 : token.weight;
      all += weight;
      const score = good.has(i) ? 1 : bad.has(i) ? 0 : matches[i]!.score;
      const inTitle = title?.places.has(token.term.stem) ?? false;
      found += weight * (inTitle ? 1 : score);
      if (inTitle) titled += weight;
      else if (good.has(i)) titled += weight;
      else {
        const seen = new Set<number>();
        for (const at of passage.places.get(token.term.stem) ?? []) seen.add(passage.tokens[at]!.sentence);
        if (seen.size === 0 && matches[i]!.at >= 0) seen.add(passage.tokens[matches[i]!.at]!.sentence);
        for (const s of seen) bySentence.set(s, (bySentence.get(s) ?? 0) + weight * score);
      }
    }
    if (all === 0) continue;
    let near = 0;
    for (const [s, value] of bySentence) near = Math.max(near, value + 0.6 * (bySentence.get(s + 1) ?? 0));
    const share = found / all;
    const close = Math.min(1, (titled + near) / all);
    sum += share; sumNear += close;
    least = Math.min(least, share);
    leastNear = Math.min(leastNear, close);
  }
  return { partLeast: least, partMean: sum / ranges.length, partNearLeast: leastNear, partNearMean: sumNear / ranges.length, partCount: ranges.length };
}

/** The token behind the name or noun that opens the claim, up to its verb. */
function subjectEndOf({ tokens }: Facts): number {
  for (let i = 1; i < Math.min(tokens.length, 12); i++)
    if (AUX.test(tokens[i]!.term.lower) || (i > 0 && tokens[i - 1]!.name && !tokens[i]!.name && tokens[i]!.weight > 0)) return i;
  return 0;
}
const AUX = /^(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|may|might|been|be|not|never)$/;
