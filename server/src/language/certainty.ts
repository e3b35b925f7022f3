import { type Span, spanOfMatch } from '../text/span.ts';
import { type CertaintyClass, classes, modals } from './certainty/classes.ts';
import weights from './certainty/weights.json' with { type: 'json' };
import { boostersIn, type Modality, modalitiesIn } from './modality.ts';

/** How certain readers take a sentence to be. An estimate from its words alone. */
export interface Certainty {
  /** How probable it is that readers find something left open (a figure, a share, whether it is so at all): 0 to 1. */
  readonly openness: number;
  /** How certain the whole sounds, from 1 (not at all) to 6 (fully). */
  readonly level: number;
  /** The words that leave something open, in order. */
  readonly words: readonly OpenWords[];
}

export interface OpenWords {
  readonly span: Span;
  readonly class: CertaintyClass;
}

/** Modalities at or above this strength leave nothing open: *can*, *will*. */
const FIRM = 0.9;
/** Longer texts are as long as this. */
const LONG = 400;

/**
 * Reads a rendered sentence. Two linear models over the same signs: `openness` was fitted to the labels of certainty_aspect, `level` to those of
 * certainty_science (Pei and Jurgens 2021, findings of studies in news and abstracts) by `node server/training/run.mjs certainty`.
 */
export function certaintyOf(sentence: string): Certainty {
  const cues = cuesIn(sentence);
  const signs = signsIn(cues, sentence);
  const level = Math.min(6, Math.max(1, weigh(LEVEL, signs)));
  return { openness: 1 / (1 + Math.exp(-weigh(OPENNESS, signs))), level, words: openWords(cues) };
}

/** What the models see, each from 0 to 1; the first is always 1. Their names: `signNames`. */
export const signsOf = (sentence: string): number[] => signsIn(cuesIn(sentence), sentence);

interface Cues {
  readonly modalities: readonly Modality[];
  /** In the order of `classNames`: where its first word stands; null: nowhere. */
  readonly spans: readonly (Span | null)[];
}

const classNames: readonly CertaintyClass[] = [...modals, ...classes.map(([name]) => name)];

const OTHER_SIGNS = ['always', 'left open', 'how far it is left open', 'cues', 'booster', 'length'];

export const signNames: readonly string[] = [...OTHER_SIGNS, ...classNames];

const byName = new Map<string, readonly number[]>(Object.entries(weights));
const OPENNESS = signNames.map((name) => byName.get(name)?.[0] ?? 0);
const LEVEL = signNames.map((name) => byName.get(name)?.[1] ?? 0);

function cuesIn(sentence: string): Cues {
  const modalities = modalitiesIn(sentence);
  const wordOf = ({ span }: Modality) => sentence.slice(span.start, span.end).toLowerCase();
  const ofModals = modals.map((modal) => modalities.find((cue) => wordOf(cue) === modal)?.span ?? null);
  const ofClasses = classes.map(([, pattern]) => {
    const match = pattern.exec(sentence);
    return match && spanOfMatch(match);
  });
  return { modalities, spans: [...ofModals, ...ofClasses] };
}

function signsIn({ modalities, spans }: Cues, sentence: string): number[] {
  const least = modalities.reduce((lowest, { strength }) => Math.min(lowest, strength), 1);
  return [
    1,
    least < FIRM ? 1 : 0,
    1 - least,
    Math.min(3, modalities.length) / 3,
    boostersIn(sentence).length > 0 ? 1 : 0,
    Math.min(1, sentence.length / LONG),
    ...spans.map((span) => (span ? 1 : 0)),
  ];
}

/** Only of classes that make a sentence less certain. */
function openWords({ spans }: Cues): OpenWords[] {
  const found: OpenWords[] = [];
  for (const [i, span] of spans.entries())
    if (span && (OPENNESS[OTHER_SIGNS.length + i] ?? 0) > 0) found.push({ span, class: classNames[i]! });
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** What a linear model says of signs. */
export const weigh = (table: readonly number[], signs: readonly number[]): number =>
  signs.reduce((sum, sign, i) => sum + sign * (table[i] ?? 0), 0);
