import { labelEnd } from 'micromark-core-commonmark';
import { resolveAll } from 'micromark-util-resolve-all';
import type { Code, Construct, Effects, Event, State, Token, TokenizeContext } from 'micromark-util-types';
import type { GroupKind } from './tokens.ts';

const OPEN_BRACKET = 91;
const OPEN_PAREN = 40;
const OPEN_BRACE = 123;
const BACKSLASH = '\\';

interface LabelStart extends Token {
  _balanced?: boolean;
}
type Context = TokenizeContext & { _labelStarts?: LabelStart[] };

/** The `[` that this `]` would close. */
function openLabel(context: Context): LabelStart | undefined {
  const starts = context._labelStarts;
  if (!starts) return undefined;
  while (starts.length > 0 && starts[starts.length - 1]!._balanced) starts.pop();
  return starts[starts.length - 1];
}

/** True when nothing but white space stands between a key in the text and the `[`. */
function followsKey(events: readonly Event[], context: Context, label: LabelStart): boolean {
  let index = events.length;
  while (index-- > 0 && !(events[index]![0] === 'enter' && events[index]![1] === label));
  while (--index >= 0) {
    const token = events[index]![1];
    if (token.type === 'citationKey') return true;
    const blank = token.type === 'lineEnding' || token.type === 'linePrefix' || token.type === 'lineSuffix';
    if (!blank && (token.type !== 'data' || context.sliceSerialize(token).trim() !== '')) return false;
  }
  return false;
}

function kindOfGroup(context: Context, label: LabelStart): GroupKind | null {
  if (label.type === 'labelImage') return null;
  const before = charactersBefore(context, label);
  if (before.endsWith('^') && !before.endsWith(`${BACKSLASH}^`)) return 'note';
  const lastKey = context._citationKeys?.at(-1);
  if (lastKey !== undefined && lastKey > label.start.offset) return 'cite';
  return lastKey !== undefined && followsKey(context.events, context, label) ? 'bare' : null;
}

function charactersBefore(context: Context, label: LabelStart): string {
  const { start } = label;
  const back = Math.min(2, Math.max(0, start._bufferIndex));
  return context.sliceSerialize({ start: { ...start, _bufferIndex: start._bufferIndex - back }, end: start });
}

function tokenizeGroupEnd(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this as Context;
  const label = openLabel(self);
  const kind = label ? kindOfGroup(self, label) : null;
  return start;

  function start(code: Code): State | undefined {
    if (!label || !kind) return nok(code);
    // A link keeps its CommonMark reading: `[@a](url)`, `[@a][ref]`, `[@a]` when it is defined.
    return effects.check(labelEnd, notACitation, close)(code);
  }

  function notACitation(code: Code): State | undefined {
    // `labelEnd` has used the label up; it will want it again when its own turn comes.
    label!._balanced = false;
    if (self._labelStarts!.at(-1) !== label) self._labelStarts!.push(label!);
    return nok(code);
  }

  function close(code: Code): State | undefined {
    label!._balanced = false;
    label!._citationGroup = kind!;
    effects.enter('citationGroupMarker');
    effects.consume(code);
    effects.exit('citationGroupMarker');
    return after;
  }

  function after(code: Code): State | undefined {
    // Pandoc takes a bracket with another one right behind it for (part of) a link or a span, whatever they hold.
    const another = code === OPEN_BRACKET || code === OPEN_PAREN || (code === OPEN_BRACE && kind === 'cite');
    return another && kind !== 'note' ? nok(code) : ok(code);
  }
}

/** Turns the open label, all between and the marker into one group; what stands inside binds closer than what is around. */
function resolveToGroup(events: Event[], context: TokenizeContext): Event[] {
  let open = events.length;
  while (open-- > 0) {
    const [kind, token] = events[open]!;
    if (kind === 'enter' && token.type === 'labelLink' && token._citationGroup && !(token as LabelStart)._balanced)
      break;
  }
  const label = events[open]![1] as LabelStart;
  label._balanced = true;
  const keys = (context as Context)._citationKeys ?? [];
  while (keys.length > 0 && keys[keys.length - 1]! > label.start.offset) keys.pop();

  const bracket = events[open + 1]![1];
  const last = events[events.length - 1]![1];
  const group: Token = { type: 'citationGroup', start: { ...bracket.start }, end: { ...last.end } };
  group._citationGroup = label._citationGroup!;
  bracket.type = 'citationGroupMarker';
  const inside = events.slice(open + 4, events.length - 2);
  const made: Event[] = [
    ['enter', group, context],
    ['enter', bracket, context],
    ['exit', bracket, context],
  ];
  const span = context.parser.constructs.insideSpan.null ?? [];
  for (const event of resolveAll(span as Construct[], inside, context)) made.push(event);
  made.push(['enter', last, context], ['exit', last, context], ['exit', group, context]);
  events.length = open;
  for (const event of made) events.push(event);
  return events;
}

/** `]` that closes a bracket with keys, the bracket behind a key, or an inline note. Asks `labelEnd` first: links are links. */
export const citationGroupEnd: Construct = {
  name: 'citationGroupEnd',
  tokenize: tokenizeGroupEnd,
  resolveTo: resolveToGroup,
};
