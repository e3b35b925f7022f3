import { describe, expect, it } from 'vitest';
import { isSameAddress, looksLikeAddress, readAddress } from '../../../server/src/features/capture/address.ts';
import { folderFor } from '../../../server/src/features/capture/folder.ts';
import { formatOf } from '../../../server/src/features/capture/format.ts';
import { cleanMetadata, sidecarText } from '../../../server/src/features/capture/sidecar.ts';
import { readBibliography } from '../../../server/src/library/bibliography.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a web address', () => {
  it.each([
    ['https://Example.org', 'https://example.org/'],
    [' HTTP://example.org/A?b=C#part ', 'http://example.org/A?b=C'],
    ['https://example.org?x=1', 'https://example.org/?x=1'],
    ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
  ])('%j', (text, address) => expect(readAddress(text)).toEqual({ address }));

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'https://',
    'https:///x',
    'example.org',
    '',
    'https://u:p@example.org/',
    'https://exa mple.org',
    'https://example.org/a b',
    'javascript:alert(1)',
  ])('not %j', (text) => expect(readAddress(text)).toEqual({ problem: expect.any(String) }));

  it('is the same with another fragment', () => {
    expect(isSameAddress('https://A.org/x#1', 'https://a.org/x')).toBe(true);
    expect(isSameAddress('https://a.org/x', 'https://a.org/X')).toBe(false);
    expect(isSameAddress('x', 'x')).toBe(false);
  });

  it('is told from a file', () => {
    expect(['https://a', 'ftp://a', 'C:\\a', 'c:/a', 'a//b', './a'].map(looksLikeAddress)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the format', () => {
  const pdf = bytes('%PDF-1.7\n');
  const page = bytes('<!doctype html><p>x');
  const docx = bytes('PK\u0003\u0004word/document.xml');
  it.each([
    [page, 'text/html', 'x', '.html'],
    [page, 'application/xhtml+xml', 'x.pdf', '.html'],
    [page, 'text/plain', 'x.html', '.txt'],
    [page, 'text/plain', 'README.md', '.md'],
    [page, null, 'a.XHTML', '.html'],
    [page, null, 'a.htm', '.htm'],
    [page, null, 'a.text', '.txt'],
    [pdf, 'text/html', 'x', '.pdf'],
    [pdf, 'application/octet-stream', 'x', '.pdf'],
    [docx, 'application/zip', 'x.docx', '.docx'],
  ])('%#', (content, type, name, extension) => expect(formatOf({ bytes: content, type, name })).toEqual({ extension }));

  it.each([
    [page, 'application/pdf', 'x', /web page, perhaps one that asks to log in/],
    [bytes('x'), 'application/pdf', 'x', /it is none/],
    [bytes('PK\u0003\u0004'), null, 'x.docx', /is called DOCX, but it is none/],
    [bytes('x'), 'image/png', 'x', /a picture \(image\/png\)/],
    [bytes('{}'), 'application/json', 'x.json', /of a kind \(application\/json\)/],
    [bytes('x'), 'application/octet-stream', 'x.exe', /cannot tell what this is/],
    [bytes('x'), null, 'x.odt', /ODT files cannot be read/],
    [bytes('x'), null, 'x.bib', /bibliography/],
    [bytes('x'), null, 'constructor', /cannot tell/],
    [bytes('x'), 'constructor', 'x', /cannot read/],
  ])('%# is a problem', (content, type, name, problem) =>
    expect(formatOf({ bytes: content, type, name })).toEqual({ problem: expect.stringMatching(problem) }),
  );
});

describe('the folder', () => {
  const of = (sources: string[], chosen: string | null = null) => folderFor({ sources }, ['a.html', 'a.yaml'], chosen);
  it.each([
    [['seeds'], null, 'seeds'],
    [['../library', 'docs/./src'], null, 'docs/src'],
    [['library/*.txt', 'other'], null, 'other'],
    [['library/**'], null, 'library'],
    [['.'], null, ''],
    [['seeds'], 'seeds/web', 'seeds/web'],
    [['seeds'], './seeds/x/../web/', 'seeds/web'],
  ])('%j, %j', (sources, chosen, folder) => expect(of(sources, chosen)).toEqual({ folder }));

  it.each([
    [['../library'], null, /No folder of “sources”/],
    [['*.txt'], null, /No folder of “sources”/],
    [['seeds'], '../seeds', /only be saved inside/],
    [['seeds'], 'seeds/../..', /only be saved inside/],
    [['seeds'], 'notes', /“notes” is not among.* Save it in “seeds”/],
  ])('%j, %j is a problem', (sources, chosen, problem) =>
    expect(of(sources, chosen)).toEqual({ problem: expect.stringMatching(problem) }),
  );
});

describe('the sidecar', () => {
  const provenance = {
    key: 'k',
    file: 'k.html',
    name: 'page (2).html',
    url: 'https://example.org/',
    requested: null,
    sha256: 'ab',
    encoding: null,
    accessed: '2026-11-26',
  };

  it('is read as the library reads bibliographies', () => {
    const metadata = {
      title: '# "Quota": *report* {x}',
      author: ['Li, Wei and Co', 'Ministry of Land, Minerals', '2025'],
      issued: '2025-03',
      publisher: 'yes',
      containerTitle: '- a',
      language: 'no',
    };
    const { entries, problems } = readBibliography('seeds/k.yaml', sidecarText(metadata, provenance, 'webpage'));
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        metadata: { id: 'k', type: 'webpage', ...metadata, url: 'https://example.org/', accessed: '2026-11-26' },
        files: ['k.html'],
      },
    ]);
  });

  it('has nothing in it but what is known, and nothing that steers a terminal', () => {
    const metadata = { title: `a\u001b[31m\nb\u202e c\ud800 ${'x'.repeat(9000)}`, author: ['\u0007'], publisher: ' ' };
    const text = sidecarText(cleanMetadata(metadata), { ...provenance, url: null }, 'document');
    expect(text).not.toMatch(/[^\n\u0020-\u007e\u2026]/);
    expect(text).not.toMatch(/issued|URL|undefined|null|language|author|publisher/);
    expect(readBibliography('k.yaml', text).entries[0]?.metadata.title?.length).toBe(500);
  });

  it('is a bibliography though nothing is known', () => {
    const text = sidecarText({}, { ...provenance, url: null }, 'document');
    expect(readBibliography('k.yaml', text).entries).toEqual([
      { metadata: { id: 'k', type: 'document', title: 'page (2).html', accessed: '2026-11-26' }, files: ['k.html'] },
    ]);
  });
});
