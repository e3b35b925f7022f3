import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import onig from 'vscode-oniguruma';
import tm from 'vscode-textmate';
import { vscodeServer } from '../vscode/install.mjs';

/*
 * What VS Code colours: its own tokeniser, with its own grammars of Markdown, YAML, HTML and mathematics, and ours put in.
 */

/** What each of our scopes is for. Brackets and commas are left out. */
const KINDS: Record<string, string> = {
  'entity.name.function.citation-key.pincite': 'key',
  'keyword.other.locator.pincite': 'unit',
  'constant.numeric.locator.pincite': 'place',
  'string.quoted.double.pin.pincite': 'pin',
  'string.quoted.other.pin.pincite': 'pin',
  'constant.character.escape.gap.pincite': 'gap',
  'keyword.control.stance.pincite': 'stance',
  'keyword.control.directive.pincite': 'directive',
  'entity.name.tag.check.pincite': 'check',
  'string.unquoted.reason.pincite': 'reason',
};

let markdown: tm.IGrammar;
beforeAll(async () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await onig.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const { main } = await vscodeServer();
  const builtIn = resolve(dirname(main), '../extensions');
  const folders = readdirSync(builtIn).map((name) => join(builtIn, name));
  const grammars = [resolve(import.meta.dirname, '../..'), ...folders].flatMap(grammarsOf);
  const registry = new tm.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new onig.OnigScanner(patterns),
      createOnigString: (text) => new onig.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = grammars.find(({ scopeName }) => scopeName === scope)?.file;
      return file ? tm.parseRawGrammar(readFileSync(file, 'utf8'), file) : null;
    },
    getInjections: (scope) =>
      grammars.filter(({ injectTo }) => injectTo?.includes(scope)).map(({ scopeName }) => scopeName),
  });
  markdown = (await registry.loadGrammar('text.html.markdown'))!;
});

/** The grammars that the extension in a folder contributes. */
function grammarsOf(folder: string): { scopeName: string; injectTo?: string[]; file: string }[] {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return [];
  const { contributes } = JSON.parse(readFileSync(manifest, 'utf8'));
  return (contributes?.grammars ?? []).map((each: { scopeName: string; path: string }) => ({
    ...each,
    file: join(folder, each.path),
  }));
}

/** What is coloured as ours, in order: `key quota-notice-2025`. What belongs together is one. */
function coloured(text: string): string[] {
  const found: { kind: string; text: string; end: number }[] = [];
  let state = tm.INITIAL;
  let start = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = markdown.tokenizeLine(line, state);
    for (const { scopes, startIndex, endIndex } of tokens) {
      const kind = scopes.map((scope) => KINDS[scope.split(' ')[0]!]).findLast(Boolean);
      const last = found.at(-1);
      const words = line.slice(startIndex, endIndex);
      if (kind && last?.kind === kind && last.end === start + startIndex)
        Object.assign(last, { text: last.text + words, end: start + endIndex });
      else if (kind) found.push({ kind, text: words, end: start + endIndex });
    }
    state = ruleStack;
    start += line.length + 1;
  }
  return found.map((each) => `${each.kind} ${each.text.trim()}`);
}

const CITATIONS: [text: string, coloured: string[]][] = [
  ['It fell [@key, ¶ 7].', ['key key', 'unit ¶', 'place 7']],
  [
    'It fell [see @key, {¶ 7}, "pinned words"; but see @other, p. 3].',
    [
      'stance see',
      'key key',
      'unit ¶',
      'place 7',
      'pin "pinned words"',
      'stance but see',
      'key other',
      'unit p.',
      'place 3',
    ],
  ],
  [
    'It fell [based on @a, ¶¶ 12-14; cf. @b, pp. 3-5, 9].',
    ['stance based on', 'key a', 'unit ¶¶', 'place 12-14', 'stance cf.', 'key b', 'unit pp.', 'place 3-5, 9'],
  ],
  ['As @key [¶ 7] and -@key say.', ['key key', 'unit ¶', 'place 7', 'key key']],
  ['(@key), "@key", @key’s and @key. @a.b:c: d', ['key key', 'key key', 'key key', 'key key', 'key a.b:c']],
  [
    '[-@key, chap. 3] [@{https://x.org/a}, p. iv]',
    ['key key', 'unit chap.', 'place 3', 'key {https://x.org/a}', 'unit p.', 'place iv'],
  ],
  [
    '[@k, l. 40; @k, fig. 2, tbl. 3]',
    ['key k', 'unit l.', 'place 40', 'key k', 'unit fig.', 'place 2', 'unit tbl.', 'place 3'],
  ],
  ['[@k, “curly”; @k, «fr»]', ['key k', 'pin “curly”', 'key k', 'pin «fr»']],
  ['[@k, "with [a] gap and … more"]', ['key k', 'pin "with', 'gap [a]', 'pin gap and', 'gap …', 'pin more"']],
  ['| a |\n|---|\n| [@k, ¶ 3] |', ['key k', 'unit ¶', 'place 3']],
  ['> quoted [@k, ¶ 6]', ['key k', 'unit ¶', 'place 6']],
  ['- an item [@k, ¶ 6]\n  1. another [@l]', ['key k', 'unit ¶', 'place 6', 'key l']],
  ['# Heading [@k, § 2]', ['key k', 'unit §', 'place 2']],
  ['A line.[^n]\n\n[^n]: A footnote [@k, § Outlook].', ['key k', 'unit §']],
  ['**strong [@k]** and *@l*', ['key k', 'key l']],
  [
    'A break [@k,\n¶ 9] and [@l, {¶ 4},\n"pinned"] here.',
    ['key k', 'unit ¶', 'place 9', 'key l', 'unit ¶', 'place 4', 'pin "pinned"'],
  ],
  ['\\[@key\\] cites without brackets.', ['key key']],
];

const TRAPS: [name: string, text: string][] = [
  ['an e-mail address', 'Mail me@example.com, <me@example.com> or mailto:me@example.com.'],
  [
    'an address on the web',
    'http://x.org/@user https://x.org/?by=@user https://x.org/a#@b <https://x.org/@user> https://x.org/?d=[@k]',
  ],
  ['the target of a link', '[a link](../seeds/@key.md "by @key") and ![a picture](@key.png)'],
  ['the text of a link', '[@key](url) and [text @key](url), ![@key](a.png)'],
  ['a definition', '[by @key]: http://x.org/@user'],
  ['code', '`[@key, p. 3]` and ``@key``'],
  ['a fenced block', '```\n[@key, ¶ 3]\n```'],
  ['an indented block', '    [@key, ¶ 3]'],
  ['a comment', '<!-- [@key, ¶ 3] -->'],
  ['HTML', '<a href="@key">x</a>'],
  ['mathematics', '$x [@key]$ and\n\n$$\n@key\n$$'],
  ['front matter', '---\ntitle: a @b\nby: "x [@k]"\nlong: |\n  text @c\n---\n'],
  ['an escaped at sign', 'This \\@key is none.'],
  ['a path with a scope', 'packages/@scope/name'],
  ['words of locators and stances outside of a citation', 'See p. 3, but see "this" [as in ¶ 7].'],
];

const DIRECTIVES: [text: string, coloured: string[]][] = [
  [
    '<!-- pincite-disable-next-line claim/uncited: why it is right -->',
    ['directive pincite-disable-next-line', 'check claim/uncited', 'reason why it is right'],
  ],
  [
    '<!-- pincite-disable claim/uncited, quote/altered: r -->',
    ['directive pincite-disable', 'check claim/uncited, quote/altered', 'reason r'],
  ],
  ['<!-- pincite-enable -->', ['directive pincite-enable']],
  ['Not pincite-disable here, nor `<!-- pincite-disable -->`.', []],
];

describe('colours in VS Code', () => {
  it.each(CITATIONS)('%s', (text, expected) => expect(coloured(text)).toEqual(expected));
  it.each(TRAPS)('none in %s', (_name, text) => expect(coloured(text)).toEqual([]));
  it.each(DIRECTIVES)('%s', (text, expected) => expect(coloured(text)).toEqual(expected));

  it.each(['[a [b ', '@k ', '[@k, ¶ 7] ', '[@k, "', '[@k](u) '])('20,000 characters of %s are done in time', (unit) => {
    // Longer lines VS Code leaves without colours (`editor.maxTokenizationLineLength`).
    const started = performance.now();
    markdown.tokenizeLine(unit.repeat(20_000).slice(0, 20_000), tm.INITIAL);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
