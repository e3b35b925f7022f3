import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../server/src/library/metadata.ts';
import type { Metadata } from '../../../server/src/library/model.ts';
import { brokenFile, fileOf } from '../support.ts';

const ofFile = (path: string, text: string, entry: Metadata | null = null) =>
  metadataOf({ key: 'k', file: fileOf(path, text), entry });

describe('metadataOf', () => {
  it('takes each field from the strongest place that has it', () => {
    const text = '---\ntitle: From front matter\npublisher: Press\nissued: 2024\n---\n\n# From heading\n';
    expect(ofFile('a.md', text, { title: 'From entry' })).toEqual({
      title: 'From entry',
      publisher: 'Press',
      issued: '2024',
    });
    expect(ofFile('a.md', text).title).toBe('From front matter');
    expect(ofFile('a.md', '# From *heading* [x](y) #\n').title).toBe('From heading x');
  });

  it('knows entries without documents, and files that cannot be read', () => {
    expect(metadataOf({ key: 'k', file: null, entry: { title: 'T' } })).toEqual({ title: 'T' });
    expect(metadataOf({ key: 'k', file: brokenFile('a.txt'), entry: null })).toEqual({});
    expect(ofFile('a.pdf', 'Title\n\n')).toEqual({});
  });

  it('is kept with the source', () => {
    const source = { key: 'k', file: fileOf('a.txt', 'T\n\nx'), entry: null };
    expect(metadataOf(source)).toBe(metadataOf(source));
  });
});

describe('front matter', () => {
  it('reads CSL names, and the names that front matter often has', () => {
    const yaml = [
      'id: k1',
      'type: report',
      'author: [{ given: Li, family: Ma }, "Chen, Bo", { literal: Ministry of Mines }, { name: Ann }]',
      'date: 2 May 2024',
      'container-title: Weekly',
      'url: https://example.org/a',
      'accessed: 2025-01-02',
      'lang: en',
      'reliability: B2',
      'derived-from: [other, third]',
      'retracted: yes',
    ].join('\n');
    expect(ofFile('a.txt', `---\n${yaml}\n---\nwords and words.`)).toEqual({
      id: 'k1',
      type: 'report',
      author: ['Li Ma', 'Bo Chen', 'Ministry of Mines', 'Ann'],
      issued: '2024-05-02',
      containerTitle: 'Weekly',
      url: 'https://example.org/a',
      accessed: '2025-01-02',
      language: 'en',
      reliability: 'B2',
      derivedFrom: ['other', 'third'],
      retracted: true,
    });
  });

  it('leaves out what it cannot read', () => {
    const yaml = 'title: [a]\nauthor: 7\nissued: soon\nretracted: perhaps\nderived-from: one\nurl:';
    expect(ofFile('a.md', `---\n${yaml}\n---\n`)).toEqual({ derivedFrom: ['one'] });
    expect(ofFile('a.md', '---\n# only a comment\n---\n')).toEqual({});
    expect(ofFile('a.md', '---\nretracted: false\neditor: Ma Li\n---\n')).toEqual({
      retracted: false,
      author: ['Ma Li'],
    });
  });

  it('does not turn names of organisations', () => {
    expect(ofFile('a.md', '---\nauthor: Ministry of Mines, China\n---\n').author).toEqual(['Ministry of Mines, China']);
  });
});

describe('the first line of a text', () => {
  const title = (text: string) => ofFile('a.txt', text).title;

  it('is a title when it stands alone and is no sentence', () => {
    expect(title('Quota news:  a view\n\nWords.')).toBe('Quota news: a view');
    expect(title('\n\n Only this')).toBe('Only this');
    expect(title('Is it over?\n\nWords.')).toBe('Is it over?');
    expect(title('---\nid: x\n---\n\nA title\n\nWords.')).toBe('A title');
  });

  it('is none when it is prose, a list, a rule, or long', () => {
    for (const text of [
      'A sentence.\n\nx',
      'Two lines\nof words\n\nx',
      '• item\n\nx',
      '1. item\n\nx',
      '---\n\nx',
      `${'word '.repeat(40)}\n\nx`,
      'List:\n\nx',
      '',
    ])
      expect(title(text), text).toBeUndefined();
  });
});

describe('the first heading of a Markdown text', () => {
  const title = (text: string) => ofFile('a.md', text).title;

  it('is its title', () => {
    expect(title('Words first.\n\n## Then `this`\n')).toBe('Then this');
    expect(title('A *title*\n===\n\nx')).toBe('A title');
    expect(title('<!-- c -->\n\n# snake_case and _em_ {#id}\n')).toBe('snake_case and em');
    expect(title('# 100\\% ![a](b)\n')).toBe('100% a');
  });

  it('is none in code, and none without words', () => {
    expect(title('```\n# no\n```\n\n~~~\n# no\n```\n~~~\n\n# yes')).toBe('yes');
    expect(title('#hashtag\n\n> quote\n---\n\n- item\n---\n')).toBeUndefined();
    expect(title('# \n')).toBeUndefined();
    expect(title('just words')).toBeUndefined();
  });
});

describe('html', () => {
  const meta = (head: string, body = '') =>
    ofFile('a.html', `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

  it('reads the head, strongest first', () => {
    const head =
      '<title>T &amp; t</title><meta property="og:title" content="OG"><meta name="DC.title" content="DC"><meta name="citation_title" content="C">';
    expect(meta(head).title).toBe('C');
    expect(meta(head.replace('citation_title', 'x')).title).toBe('DC');
    expect(meta(head.replace('citation_title', 'x').replace('DC.title', 'y')).title).toBe('OG');
    expect(meta('<title> T &amp;\n t</title>').title).toBe('T & t');
    expect(meta('', '<h1>A <b>heading</b></h1>').title).toBe('A heading');
    expect(meta('', '<p>nothing').title).toBeUndefined();
  });

  it('reads who, when and where', () => {
    const head =
      '<html lang="en-GB"><meta name=citation_author content="Ma, Li"><meta name=citation_author content="Chen Bo">' +
      '<meta name=article:author content="https://example.org/ma"><meta property=article:published_time content="2025-01-02T03:04:05Z">' +
      '<meta property=og:site_name content="Example Weekly"><link rel=canonical href="https://example.org/a">';
    expect(meta(head)).toEqual({
      author: ['Li Ma', 'Chen Bo'],
      issued: '2025-01-02',
      publisher: 'Example Weekly',
      url: 'https://example.org/a',
      language: 'en-GB',
    });
    expect(meta('<meta name=author content="By Ma Li; Chen Bo"><meta name=dcterms.issued content=2024>')).toEqual({
      author: ['Ma Li', 'Chen Bo'],
      issued: '2024',
    });
    expect(meta('<link rel=canonical href="/a"><meta name=author><meta content=x>')).toEqual({});
  });

  it('reads JSON-LD wherever it stands', () => {
    const item = {
      '@type': 'NewsArticle',
      headline: 'H',
      author: [{ name: 'Ma Li' }],
      datePublished: '2025-01-02',
      publisher: { name: 'P' },
      isPartOf: { name: 'W' },
      url: 'https://e.org/',
      inLanguage: 'en',
    };
    const script = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
    const expected = {
      title: 'H',
      author: ['Ma Li'],
      issued: '2025-01-02',
      publisher: 'P',
      containerTitle: 'W',
      url: 'https://e.org/',
      language: 'en',
    };
    expect(meta('', script(item))).toEqual(expected);
    expect(meta(script({ '@graph': [{ '@type': 'Organization', name: 'no' }, item] }))).toEqual(expected);
    expect(meta(script([{ ...item, '@type': ['Thing', 'Report'] }]))).toEqual(expected);
    expect(meta('<script type="application/ld+json">{broken</script><title>T</title>').title).toBe('T');
    expect(meta(`${script({ '@type': 'BreadcrumbList', name: 'no' })}${script(null)}<title>T</title>`).title).toBe('T');
  });

  it('reads pages without a head', () => {
    expect(ofFile('a.htm', '<title>T</title><p>x').title).toBe('T');
    expect(ofFile('a.html', '')).toEqual({});
  });
});
