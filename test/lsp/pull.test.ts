import { describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { checkSnapshot } from '../../server/src/checks/run.ts';
import { nodeDecoders } from '../../server/src/host/decoders.ts';
import { nodeFileSystem } from '../../server/src/host/node-file-system.ts';
import { loadWorkspace } from '../../server/src/workspace/load.ts';
import { resources } from '../support/resources.ts';
import type { WorkspaceReport } from './client.ts';
import { files, folderWith, quota, spoil, spoilt, start } from './fixture.ts';

describe('a document', () => {
  it('is checked as it is typed, not as it is on disk', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, files['notes/a.md']!);
    expect(await client.checks(uri)).toEqual([]);
    await client.change(uri, [spoil]);
    const { items } = await client.pull(uri);
    expect(items).toMatchObject([
      {
        code: 'quote/altered',
        severity: 1,
        source: 'pincite',
        range: spoilt,
        relatedInformation: [{ location: { uri: folder.uri('seeds/quota.txt') } }],
      },
    ]);
  });

  it('that is the same is not told again', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const uri = folder.uri('notes/b.md');
    await client.open(uri, files['notes/b.md']!);
    const report = await client.pull(uri);
    expect(report).toMatchObject({ kind: 'full', items: [{ code: 'citation/unknown-source' }] });
    expect(await client.pull(uri, report.resultId)).toEqual({ kind: 'unchanged', resultId: report.resultId });
    await client.change(uri, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' },
    ]);
    expect(await client.pull(uri, report.resultId)).toMatchObject({
      kind: 'full',
      items: [{ range: { start: { line: 1 } } }],
    });
  });

  it('that is not open is read from disk', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    expect(await client.checks(folder.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
  });

  it('that is no note has nothing to say', async () => {
    const folder = folderWith({ ...files, 'README.md': 'Output rose to 240,000 tonnes in 2024.\n' });
    const client = await start([folder]);
    await client.open(folder.uri('README.md'), files['notes/b.md']!);
    expect(await client.checks(folder.uri('README.md'))).toEqual([]);
    expect(await client.checks(folder.uri('nowhere.md'))).toEqual([]);
  });

  it('may be replaced as a whole, and changed several times at once', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, '');
    await client.change(uri, [{ text: files['notes/a.md']! }, spoil]);
    expect(await client.checks(uri)).toEqual(['quote/altered']);
  });

  it('outside all folders is checked against an empty library', async () => {
    const folder = folderWith({ 'a.md': 'x' });
    const client = await start([]);
    const uri = folder.uri('a.md');
    await client.open(uri, files['notes/a.md']!);
    expect(await client.checks(uri)).toEqual(['citation/unknown-source']);
    await client.close(uri);
    expect(await client.checks(uri)).toEqual([]);
  });

  it('outside all folders brings its own root when it has one', async () => {
    const folder = folderWith();
    const client = await start([]);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, files['notes/a.md']!);
    expect(await client.checks(uri)).toEqual([]);
  });

  it('that is no file is left alone: it stands beside no sources', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    for (const uri of ['output:pincite', folder.uri('notes/b.md').replace('file:', 'git:')]) {
      await client.open(uri, files['notes/b.md']!);
      await client.change(uri, [{ text: `${files['notes/b.md']} More.` }]);
      expect(await client.checks(uri)).toEqual([]);
      await client.close(uri);
    }
  });

  it('that was never saved is a note of the first folder until it is closed', async () => {
    const [folder, other] = [folderWith(), folderWith({ 'seeds/other.txt': quota })];
    const client = await start([folder, other]);
    const everywhere = { context: { includeDeclaration: false } };
    for (const uri of ['untitled:Untitled-1', folder.uri('notes/new.md').replace('file://', 'untitled:')]) {
      await client.open(uri, 'Output rose to 240,000 tonnes in 2024 [@quota, ¶ 3] and [@gone].\n');
      expect(await client.checks(uri)).toEqual(['citation/unknown-source']);
      expect((await client.pullAll()).filter(({ items }) => items?.length).map((each) => each.uri)).toContain(uri);
      const source = folder.uri('seeds/quota.txt');
      const found = await client.ask<{ uri: string }[]>('references', source, { line: 4, character: 1 }, everywhere);
      expect(found.map((each) => each.uri)).toEqual([uri]);
      await client.change(uri, [{ text: 'Six units met [@quota, ¶ 9].\n' }]);
      expect(await client.checks(uri)).toEqual(['citation/unknown-passage']);
      await client.close(uri);
      expect((await client.pullAll()).some((each) => each.uri === uri)).toBe(false);
    }
    await client.open('untitled:Untitled-2', 'a: [@gone]\n', 'yaml');
    expect(await client.checks('untitled:Untitled-2')).toEqual([]);
  });

  it('may be changed in very many places at once', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, `${files['notes/a.md']}\n`.repeat(300));
    const changes = Array.from({ length: 300 }, (_, i) => {
      const at = (point: { readonly character: number }) => ({ line: 2 * i, character: point.character });
      return { range: { start: at(spoil.range.start), end: at(spoil.range.end) }, text: spoil.text };
    });
    await client.change(uri, changes);
    expect(await client.checks(uri)).toEqual(Array(300).fill('quote/altered'));
  });

  it('may be replaced by a client that writes null for no range', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, files['notes/a.md']!);
    await client.change(uri, [{ range: null, text: files['notes/b.md']! } as never]);
    expect(await client.checks(uri)).toEqual(['citation/unknown-source']);
  });
});

describe('the workspace', () => {
  const more = {
    ...files,
    'notes/c.md':
      '# Title\n\nSources say output fell. Prices will rise.\n\nSix units met [@quota, ¶ 2, "five units presented"].\n',
    'seeds/bad.txt': 'a\u0000b',
    'seeds/sub/quota.txt': quota,
  };
  const byUri = (reports: readonly WorkspaceReport[]) =>
    new Map(reports.map((report) => [report.uri, report.items ?? []] as const));

  it('is told what the command line is told', async () => {
    const folder = folderWith(more);
    const client = await start([folder]);
    const reports = byUri(await client.pullAll());
    const machine = { files: nodeFileSystem, decoders: nodeDecoders };
    const workspace = await loadWorkspace(machine, folder.path, { knownChecks: [], resources });
    const { findings } = checkSnapshot(workspace!.snapshot);
    expect(findings.length).toBeGreaterThan(4);
    const severities = { error: 1, warning: 2, info: 3 };
    const expected = findings.map(({ file, finding }) => [
      folder.uri(file),
      finding.check,
      severities[finding.severity],
      finding.message,
      finding.related.length,
    ]);
    const told = [...reports].flatMap(([uri, items]) =>
      items.map((item) => [uri, item.code, item.severity, item.message, item.relatedInformation?.length ?? 0]),
    );
    expect(told.sort(byJson)).toEqual(expected.sort(byJson));
  });

  it('is told only of what changed', async () => {
    const folder = folderWith(more);
    const client = await start([folder]);
    const first = await client.pullAll();
    const known = first.map(({ uri, resultId }) => ({ uri, value: resultId }));
    expect((await client.pullAll(known)).every(({ kind }) => kind === 'unchanged')).toBe(true);
    await client.open(folder.uri('notes/a.md'), files['notes/a.md']!);
    expect((await client.pullAll(known)).every(({ kind }) => kind === 'unchanged')).toBe(true);
    await client.change(folder.uri('notes/a.md'), [spoil]);
    const changed = (await client.pullAll(known)).filter(({ kind }) => kind === 'full');
    expect(changed).toMatchObject([{ uri: folder.uri('notes/a.md'), version: 2, items: [{ code: 'quote/altered' }] }]);
  });

  it('forgets what is gone', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const known = (await client.pullAll()).map(({ uri, resultId }) => ({ uri, value: resultId }));
    await client.watched({ uri: folder.delete('notes/b.md'), type: 3 });
    await expect
      .poll(async () => (await client.pullAll(known)).find(({ uri }) => uri === folder.uri('notes/b.md')))
      .toMatchObject({ kind: 'full', items: [] });
  });

  it('comes in pieces when the client wants pieces', async () => {
    const notes = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`notes/n${i}.md`, files['notes/b.md']!]));
    const folder = folderWith(notes);
    const client = await start([folder]);
    const answer = await client.connection.sendRequest<{ items: unknown[] }>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'pieces',
    });
    const pieces = client.progress
      .filter(({ token }) => token === 'pieces')
      .map(({ value }) => (value as typeof answer).items);
    expect(pieces.length).toBe(2);
    expect(pieces.flat().length + answer.items.length).toBe(120);
  });

  it('stops when the client no longer wants it, and goes on answering', async () => {
    const text = files['notes/b.md']!.repeat(3);
    const folder = folderWith(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`notes/n${i}.md`, text])));
    const client = await start([folder]);
    const source = new CancellationTokenSource();
    const params = { previousResultIds: [], partialResultToken: 'pieces' };
    const answer = client.connection.sendRequest('workspace/diagnostic', params, source.token);
    client.onProgress = ({ token }) => token === 'pieces' && source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    expect(await client.checks(folder.uri('notes/n1.md'))).toHaveLength(3);
    expect(client.logged).toEqual([]);
  });
});

const byJson = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
