import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { formats, reporters } from '../../server/src/cli/reporters/reporters.ts';
import { element, escapeXml } from '../../server/src/cli/reporters/xml.ts';
import { emptyReport, finding, report, view } from './sample-report.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

describe('every format', () => {
  test.each(formats)('%s ends with a line break, or says nothing', (format) => {
    expect(reporters[format](report, view)).toMatch(/\n$/);
    expect(reporters[format](emptyReport, view)).toMatch(/^$|\n$/);
  });
});

describe('pretty', () => {
  test('findings by file, with their line, the passage and the fix', () => {
    const shown = reporters.pretty({ ...report, findings: report.findings.slice(1, 2) }, view);
    expect(shown).toBe(`a.md

  3:12  error  quote/altered
    The source says “six”, not “seven”. Write [six], or quote again.
    │ Reports of seven units were heard, 100% of them, at length: “leaders from…
    │            ^^^^^
    ../seeds/cnre 1.txt:9:1  the passage
    > Leaders from six units presented their reports.
    fix Use the words of the source

2 notes, 5 sources; 31 claims, 28 cited, 25 seem supported.
2 errors, 1 warning, 1 info, 2 ignored, 2 not checked
`);
  });

  test('fits into 80 columns and cannot be steered by what it shows', () => {
    const shown = reporters.pretty(report, view);
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(shown).not.toMatch(/[\u0007\r]/);
    expect(shown).toContain('b, c:d.md');
  });

  test('marks under wide characters, up to the end of the line when the words go on in the next', () => {
    const wide = reporters.pretty({ ...report, findings: [report.findings[3]!] }, view);
    expect(wide).toContain('    │ 中国 and on\n    │ ^^^^\n');
    expect(wide).toContain('warning  judgement/unsupported (an estimate)');
    const long = reporters.pretty(
      { ...report, findings: [finding({ line: 'One', range: report.findings[0]!.range })] },
      view,
    );
    expect(long).toContain('    │ One\n    │ ^^^\n');
  });

  test('a long passage is cut, an empty line is not shown', () => {
    const related = [{ ...finding().related[0]!, text: 'word '.repeat(200) }];
    const shown = reporters.pretty({ ...report, findings: [finding({ related, line: '' })] }, view);
    expect(shown.match(/^ {4}> /gm)).toHaveLength(4);
    expect(shown).toContain(' …\n');
    expect(shown).not.toContain('│');
  });

  test('colours only where they are wanted', () => {
    expect(reporters.pretty(report, view)).not.toContain('\u001b');
    expect(reporters.pretty(report, { ...view, colour: true })).toContain('\u001b[31merror\u001b[39m');
  });

  test('no notes', () => {
    const summary = { ...emptyReport.summary, notes: 0 };
    expect(reporters.pretty({ ...emptyReport, summary }, view)).toContain('There is no note here to check.\n');
  });

  test('nothing found', () => {
    expect(reporters.pretty(emptyReport, view)).toBe(
      '1 note, 1 source; 1 claim, 1 cited, 1 seem supported.\nNothing found.\n',
    );
  });
});

test('compact: one line each', () => {
  expect(reporters.compact(report, view).split('\n')).toEqual([
    'a.md:1:1: info: The source says “six”, not “seven”. Write [six], or quote again. [citation/no-text]',
    'a.md:3:12: error: The source says “six”, not “seven”. Write [six], or quote again. [quote/altered]',
    'b, c:d.md:3:12: error: One % of  this: <b> & "c", ␇. [quote/altered]',
    'b, c:d.md:5:1: warning: The source says “six”, not “seven”. Write [six], or quote again. [judgement/unsupported]',
    '',
  ]);
});

test('github: errors first, each as the runner reads it', () => {
  const lines = reporters.github(report, view).split('\n');
  expect(lines.map((line) => line.slice(0, 8))).toEqual([
    '::error ',
    '::error:',
    '::error ',
    '::error ',
    '::warnin',
    '::notice',
    '',
  ]);
  expect(lines[0]).toBe('::error file=briefs/gone.md::There is no such file.');
  expect(lines[3]).toBe(
    '::error file=briefs/b%2C c%3Ad.md,line=3,endLine=3,col=12,endColumn=17,title=quote/altered::One %25 of%0D%0Athis: <b> & "c", \u0007.',
  );
  expect(lines[5]).toContain('file=briefs/a.md,line=1,endLine=2,title=citation/no-text::');
});

describe('json', () => {
  const schema = read('../../server/schemas/findings.schema.json');

  test('is what the schema says, and nothing beside', () => {
    const closed = JSON.parse(JSON.stringify(schema), (key, value) =>
      key !== 'properties' && value?.properties ? { ...value, additionalProperties: false } : value,
    );
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(closed);
    for (const one of [report, emptyReport]) {
      validate(JSON.parse(reporters.json(one, view)));
      expect(validate.errors).toBeNull();
    }
  });

  test('files count from the working directory', () => {
    const { findings, problems } = JSON.parse(reporters.json(report, view));
    expect(findings[1].file).toBe('a.md');
    expect(findings[1].related[0].file).toBe('../seeds/cnre 1.txt');
    expect(problems.map(({ file }: { file: string }) => file)).toEqual(['gone.md', '']);
  });
});

describe('sarif', () => {
  const log = JSON.parse(reporters.sarif(report, view));
  const [run] = log.runs;

  /** The published schema is of draft 4; the difference that matters here is the name of `$id`. */
  const published = () => {
    const { id: _, $schema: __, ...schema } = read('../fixtures/sarif-2.1.0.schema.json');
    // One of its patterns is no Unicode pattern.
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats(ajv);
    return ajv.compile(schema);
  };

  test('is valid against the published schema', () => {
    const validate = published();
    for (const one of [report, emptyReport]) {
      validate(JSON.parse(reporters.sarif(one, view)));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  test('the passage is a related location, linked from the message, whose own brackets are no links', () => {
    const { message, relatedLocations } = run.results[1];
    expect(message.text).toBe('The source says “six”, not “seven”. Write \\[six\\], or quote again. [passage](1)');
    expect(relatedLocations).toEqual([
      {
        id: 1,
        message: { text: 'the passage' },
        physicalLocation: {
          artifactLocation: { uri: 'seeds/cnre%201.txt', uriBaseId: '%SRCROOT%' },
          region: {
            startLine: 9,
            startColumn: 1,
            endLine: 9,
            endColumn: 30,
            snippet: { text: 'Leaders from six units presented their reports.' },
          },
        },
      },
    ]);
  });

  test('paths count from the top of the repository', () => {
    const uris = run.results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]!.physicalLocation.artifactLocation.uri,
    );
    expect(uris.slice(0, 4)).toEqual([
      'briefs/a.md',
      'briefs/a.md',
      'briefs/b%2C%20c%3Ad.md',
      'briefs/b%2C%20c%3Ad.md',
    ]);
  });

  test('rules, levels, fingerprints, fixes', () => {
    const { rules } = run.tool.driver;
    for (const result of run.results) {
      expect(rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}$/);
    }
    expect(run.results.map(({ level }: { level: string }) => level).slice(0, 4)).toEqual([
      'note',
      'error',
      'error',
      'warning',
    ]);
    expect(rules.every(({ helpUri, help }: { helpUri: string; help: { text: string } }) => helpUri && help.text)).toBe(
      true,
    );
    expect(run.results[1].fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { startLine: 3, startColumn: 12, endLine: 3, endColumn: 17 }, insertedContent: { text: 'six' } },
    ]);
  });

  test('what is kept quiet says by what and why; all else says that it is not', () => {
    const suppressions = run.results.map((result: { suppressions: unknown }) => result.suppressions);
    expect(suppressions).toEqual([
      [],
      [],
      [],
      [],
      [{ kind: 'inSource', justification: 'house style' }],
      [{ kind: 'external' }],
    ]);
  });

  test('what was not checked makes the run unsuccessful', () => {
    const [invocation] = run.invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications.map((one: { message: { text: string } }) => one.message.text)).toEqual(
      ['There is no such file.', 'Something else.'],
    );
    expect(JSON.parse(reporters.sarif(emptyReport, view)).runs[0].invocations[0].executionSuccessful).toBe(true);
  });
});

describe('XML', () => {
  test('escapes what XML cannot hold', () => {
    expect(escapeXml('<a b="c">&\n\u0000\ud800😀')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#10;\ufffd\ufffd😀');
  });

  test('elements', () => {
    expect(element('a', { b: 1, c: null })).toBe('<a b="1" />\n');
    expect(element('a', {}, '<b />\n')).toBe('<a>\n<b />\n</a>\n');
  });

  test.each(['junit', 'checkstyle'] as const)('%s: every element is closed, every finding is there', (format) => {
    const xml = reporters[format](report, view);
    const open: string[] = [];
    for (const [, close, name, self] of xml.matchAll(/<(\/?)([a-z]+)(?:\s+[\w-]+="[^"<]*")*\s*(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!self) open.push(name!);
    }
    expect(open).toEqual([]);
    expect(xml).not.toMatch(/\u0007|&(?!amp;|lt;|gt;|quot;|#\d+;)/);
    expect(xml.match(/One % of/g)).toHaveLength(1);
  });

  test('junit counts failures and errors', () => {
    expect(reporters.junit(report, view)).toContain('<testsuites name="pincite" tests="6" failures="4" errors="2">');
    expect(reporters.junit(report, view)).toContain('<testsuite name="a.md" tests="2" failures="2" errors="0">');
  });

  test('checkstyle names place, severity and check', () => {
    expect(reporters.checkstyle(report, view)).toContain('<error line="3" column="12" severity="error"');
    expect(reporters.checkstyle(report, view)).toContain('source="pincite.quote.altered"');
  });
});

test('rdjson counts columns in bytes', () => {
  const { source, diagnostics } = JSON.parse(reporters.rdjson(report, view));
  expect(source.name).toBe('pincite');
  expect(diagnostics).toHaveLength(6);
  expect(diagnostics[3].location.range).toEqual({ start: { line: 5, column: 1 }, end: { line: 5, column: 7 } });
  expect(diagnostics[0].location.range).toEqual({ start: { line: 1, column: 1 } });
  expect(diagnostics[4]).toEqual({
    message: 'There is no such file.',
    location: { path: 'briefs/gone.md' },
    severity: 'ERROR',
  });
});
