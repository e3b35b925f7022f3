import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it, test } from 'vitest';
import type { AnsweredCitation, Known, PreviewAnswer } from '../../client/src/preview/answer.ts';
import { showCitations } from '../../client/src/preview/plugin.ts';

const document = {
  scheme: 'file',
  authority: '',
  path: '/ws/notes/brief.md',
  toString: () => 'file:///ws/notes/brief.md',
};

/** As VS Code does: one environment to read, another to render. */
function render(text: string, known: Known, env: object = { currentDocument: document }): string {
  const md = showCitations(new MarkdownIt({ html: true, linkify: true }), () => known);
  return md.renderer.render(md.parse(text, {}), md.options, env);
}

const cited = (text: string, more: Partial<AnsweredCitation> = {}): AnsweredCitation => ({
  text,
  span: { start: 0, end: text.length },
  keys: [],
  short: '(Garrow 2025, ¶ 7)',
  state: 'supported',
  headline: 'Supported',
  details: [],
  passages: [{ title: 'Garrow memo', place: '¶ 7', text: 'The ore is lean.' }],
  target: 'file:///ws/seeds/garrow%20memo.md#L8',
  ...more,
});
const answer = (...citations: AnsweredCitation[]): PreviewAnswer => ({
  citations,
  sources: [{ key: 'garrow', text: 'Garrow, A. (2025). Memo.', uri: 'file:///ws/seeds/garrow%20memo.md' }],
});

describe('a citation in the preview', () => {
  it('is short, with its sign, its passage and the way to it', () => {
    const html = render('The ore is lean [@garrow, ¶ 7].', answer(cited('[@garrow, ¶ 7]')));
    expect(html).toContain('href="../seeds/garrow%20memo.md#L8">(Garrow 2025, ¶ 7)</a>');
    expect(html).toContain('<span class="pincite-sign" role="img" aria-label="Supported (an estimate)">✓</span>');
    expect(html).toContain(
      'role="tooltip" id="pincite-0"><span class="pincite-headline">Supported (an estimate)</span>',
    );
    expect(html).toContain(
      '<span class="pincite-where">Garrow memo, ¶ 7</span><span class="pincite-text">The ore is lean.</span>',
    );
    expect(html).not.toContain('@garrow');
  });

  it('stays as it is written when it leads nowhere, and says so', () => {
    const broken = cited('[@gone]', { state: 'broken', headline: 'No such source', target: null, passages: [] });
    const html = render('It is lean [@gone].', answer(broken));
    expect(html).toContain('pincite-broken');
    expect(html).toContain(
      'tabindex="0">[@gone]</span><span class="pincite-sign" role="img" aria-label="No such source">⚠',
    );
    expect(html).not.toContain('estimate');
  });

  it('is short of its key while the server has not answered', () => {
    expect(render('Lean [see @garrow, ¶ 7; @moor].', undefined)).toContain(
      '<span class="pincite-citation pincite-pending">(see garrow, ¶ 7; moor)</span>.',
    );
    expect(render('As @garrow [{¶ 7}] says.', undefined)).toContain('>@garrow [{¶ 7}]</span> says.');
    expect(render('As @garrow says.', undefined)).toContain('>@garrow</span> says.');
    expect(render('Newer [@moor].', answer(cited('[@garrow, ¶ 7]')))).toContain('pincite-pending">(moor)');
  });

  it('stays what it is where the text is no note of Pincite', () => {
    const text = 'Ask @octocat, or see [@types/node].';
    expect(render(text, null)).toBe(`<p>${text}</p>\n`);
    for (const env of [null, {}, { currentDocument: undefined }, { currentDocument: {} }])
      expect(render(text, answer(), env as never)).toBe(`<p>${text}</p>\n`);
  });

  it('is found as the grammar finds it: code, links, mail addresses and URLs stay', () => {
    const text =
      '`[@a]` <me@example.org> you@example.org https://x.org/@a [@a](u) [@b] [@c] \\@a\n\n    [@a]\n\n[@b]: u\n';
    const html = render(text, answer());
    expect(html).toContain('<code>[@a]</code>');
    expect(html).toContain('<a href="mailto:me@example.org">');
    expect(html).toContain('<a href="https://x.org/@a">');
    expect(html).toContain('<pre><code>[@a]\n</code></pre>');
    expect(html).toContain('<a href="u"><span class="pincite-citation pincite-pending">@a</span></a>');
    expect(html.match(/pincite-pending">[^<]*/g)).toEqual([
      'pincite-pending">@a',
      'pincite-pending">@b',
      'pincite-pending">(c)',
    ]);
  });

  it('goes over lines, into lists, quotes and tables', () => {
    const note = '- a [@garrow,\n  ¶ 7]\n\n> b [@garrow,\n> ¶ 7]\n\n| x [@garrow, "a \\| b"] |\n|---|\n';
    const html = render(
      note,
      answer(cited('[@garrow,\n  ¶ 7]'), cited('[@garrow,\n> ¶ 7]'), cited('[@garrow, "a \\| b"]')),
    );
    expect(html.match(/class="pincite-short"/g)).toHaveLength(3);
    expect(html).not.toContain('pending');
  });

  it('has no link of its own inside of a link', () => {
    const html = render('See [the memo @garrow](u).', answer(cited('@garrow')));
    expect(html.match(/<a /g)?.length).toBe(2);
    expect(html).toMatch(/<a href="u">the memo <span class="pincite-citation[^>]*><span class="pincite-short"/);
  });

  it('that is a link keeps its words, and has the sign behind it', () => {
    const known = answer(
      cited('[memo, ¶ 7](m.txt#¶7)', { short: null, state: 'partly', headline: 'Supported in part' }),
    );
    for (const [text, behind] of [
      ['See [memo, ¶ 7](m.txt#¶7).', '.'],
      ['*See [memo, ¶ 7](m.txt#¶7)*', '</em>'],
      ['See [memo, ¶ 7](m.txt#¶7)', '</p>'],
    ] as const) {
      const html = render(text, known);
      expect(html, text).toContain(
        '>memo, ¶ 7</a><span class="pincite-citation pincite-partly"><span class="pincite-sign" role="img" aria-label="Supported in part (an estimate)" aria-describedby="pincite-0" tabindex="0">◐</span>',
      );
      expect(html.split('</span></span></span></span>')[1], text).toMatch(new RegExp(`^${behind.replace('.', '\\.')}`));
    }
    expect(render('See [other](u).', known)).not.toContain('pincite-citation');
    expect(render('See [memo, ¶ 7](m.txt#¶7).', null)).not.toContain('pincite');
  });

  it('is told apart from others by text and order', () => {
    const html = render(
      'A [@a]. New [@new]. B [@a].',
      answer(
        cited('[@a]', { short: '(first)' }),
        cited('[x](y)', { short: null }),
        cited('[@a]', { short: '(second)' }),
      ),
    );
    expect(html).toMatch(/first.*\(new\).*second/s);
  });
});

describe('the list of sources', () => {
  it('stands at the end, with a way to each', () => {
    const html = render('Lean [@garrow, ¶ 7].', answer(cited('[@garrow, ¶ 7]')));
    expect(html).toMatch(
      /<ul><li><a href="\.\.\/seeds\/garrow%20memo\.md">Garrow, A\. \(2025\)\. Memo\.<\/a><\/li><\/ul><\/section>\n$/,
    );
  });
  it('is not there without an answer, without citations, and without sources', () => {
    expect(render('Lean [@garrow].', undefined)).not.toContain('<ul>');
    expect(render('Lean.', answer())).toBe('<p>Lean.</p>\n');
    expect(render('Lean [@garrow].', { citations: [], sources: [] })).not.toContain('<ul>');
  });
});

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'&amp;';

test('nothing of notes and sources is live', () => {
  const evil = cited('[@garrow, "<script>"]', {
    short: hostile,
    headline: hostile,
    details: [hostile],
    passages: [{ title: hostile, place: hostile, text: hostile }],
    target: `file:///ws/${hostile}#L1`,
  });
  const html = render('A [@garrow, "<script>"].', {
    citations: [evil],
    sources: [{ key: hostile, text: hostile, uri: `javascript:alert("${hostile}")` }],
  });
  expect(html).not.toMatch(/<script|<img|javascript:/);
});

test('links lead to files beside the note alone', () => {
  for (const target of [
    'command:x',
    'https://x.org/a#L1',
    'file://host/a.md#L1',
    'file:///a.md#"onclick="x',
    'file:///%zz.md',
  ]) {
    const html = render('A [@garrow].', answer(cited('[@garrow]', { target })));
    expect(html, target).not.toMatch(/class="pincite-short"[^>]*href/);
  }
});

/** A piece of text that must never come out as mark-up: `§` is a tag that only sources and notes hold. */
const words = fc
  .array(
    fc.constantFrom('<evil', ' x="', '>', "'", '&', '"', 'word', '\n', '@', ']', '[', ';', '`', '\u0000', '\ud800'),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const state = fc.constantFrom(
  'supported',
  'partly',
  'not-found',
  'contradicted',
  'cannot-tell',
  'not-compared',
  'broken',
);
const piece = fc.constantFrom(
  '[@a]',
  '@a',
  '[@a, "',
  '@b [p. 3]',
  '- ',
  '\n',
  '\n\n',
  '> ',
  '| ',
  '|---|',
  '`',
  '*',
  '[',
  ']',
  '](u)',
  '<b>',
  '$',
  '# ',
  ' ',
  'x',
  '\\',
  '![',
  '^[',
  '[@a]: u',
);

test('no note makes it fail, and no text of a source comes out unescaped', () =>
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }),
      fc.record({
        short: fc.option(words),
        headline: words,
        details: fc.array(words),
        state,
        target: fc.option(words.map((w) => `file:///${w}`)),
      }),
      fc.record({ title: words, place: words, text: words }),
      words,
      (pieces, more, passage, source) => {
        const each = (text: string) => cited(text, { ...more, passages: [passage] } as Partial<AnsweredCitation>);
        const known = {
          citations: [each('[@a]'), each('@a'), each('@b [p. 3]')],
          sources: [{ key: source, text: source, uri: source }],
        };
        expect(render(pieces.join(''), known)).not.toContain('<evil');
      },
    ),
  ));
