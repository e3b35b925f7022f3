import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import type { CitedByItem, Sources } from '../../server/src/lsp/requests-model.ts';
import { pulling, TestClient, until } from './client.ts';
import { files, folderWith, quota, spoil } from './fixture.ts';

/** Files that only the client can read, by URI; `folders` are open. It answers as the extension does. */
class Tree {
  readonly files: Map<string, string>;
  readonly links = new Set<string>();
  readonly asked: string[] = [];
  reachable = true;

  constructor(
    readonly folders: readonly string[],
    files: Readonly<Record<string, string>>,
  ) {
    this.files = new Map(Object.entries(files).map(([path, text]) => [`${folders[0]}${path}`, text]));
  }

  serve({ connection }: TestClient): void {
    const answer = (name: string, of: (params: { uri: string; limit: number }) => unknown) =>
      connection.onRequest(`pincite/fs/${name}`, (params) => {
        this.asked.push(`${name} ${params.uri}`);
        if (!this.reachable) throw new Error('The host is down.');
        const isOpen = this.folders.some((folder) => params.uri.startsWith(folder) || `${params.uri}/` === folder);
        return isOpen ? of(params) : name === 'exists' ? false : { failure: 'outside' };
      });
    answer('list', ({ uri }) => {
      if (this.files.has(uri)) return { failure: 'file' };
      const entries = this.entries(uri.replace(/\/?$/, '/'));
      return entries.length === 0 ? { failure: 'missing' } : { entries };
    });
    answer('read', ({ uri, limit }) => {
      const text = this.files.get(uri);
      if (text === undefined) return { failure: 'missing' };
      if (text.length > limit) return { failure: 'too-large', size: text.length };
      return { base64: Buffer.from(text).toString('base64') };
    });
    answer('exists', ({ uri }) => [...this.files.keys()].some((file) => file === uri || file.startsWith(`${uri}/`)));
  }

  private entries(folder: string) {
    const found = new Map<string, string>();
    for (const uri of [...this.files.keys(), ...this.links]) {
      if (!uri.startsWith(folder) || uri === folder) continue;
      const [name, ...rest] = uri.slice(folder.length).split('/');
      found.set(decodeURIComponent(name!), rest.length > 0 ? 'folder' : this.links.has(uri) ? 'link' : 'file');
    }
    return [...found].map(([name, kind]) => ({ name, kind }));
  }
}

const running: TestClient[] = [];
afterEach(async () => {
  for (const client of running.splice(0)) await client.stop();
});

const reading = { ...pulling, experimental: { pincite: { files: true } } };

async function startIn(tree: Tree, folders = tree.folders, capabilities: object = reading): Promise<TestClient> {
  const client = TestClient.connect();
  running.push(client);
  tree.serve(client);
  client.result = await client.connection.sendRequest('initialize', {
    processId: null,
    rootUri: folders[0],
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities,
  });
  await client.connection.sendNotification('initialized', {});
  return client;
}

describe.each(['memfs:/', 'memfs:/my%20ws/', 'vscode-vfs://github/owner/name/'])(
  'in the virtual workspace %s',
  (ws) => {
    const a = `${ws}notes/a.md`;
    const b = `${ws}notes/b.md`;

    it('notes are checked against the sources there', async () => {
      const client = await startIn(new Tree([ws], files));
      expect(await client.checks(a)).toEqual([]);
      expect(await client.checks(b)).toEqual(['citation/unknown-source']);
      expect((await client.pullAll()).map(({ uri }) => uri)).toEqual([a, b]);
    });

    it('what is typed counts, and URIs that go out have the scheme', async () => {
      const client = await startIn(new Tree([ws], files));
      await client.open(a, files['notes/a.md']!);
      await client.change(a, [spoil]);
      const [altered] = (await client.pull(a)).items as [Diagnostic];
      expect(altered.code).toBe('quote/altered');
      expect(altered.relatedInformation![0]!.location.uri).toBe(`${ws}seeds/quota.txt`);
      const position = { line: 0, character: files['notes/a.md']!.indexOf('quota') };
      const [target] = await client.ask<{ targetUri: string }[]>('definition', a, position);
      expect(target!.targetUri).toBe(`${ws}seeds/quota.txt`);
      const references = await client.ask<{ uri: string }[]>(
        'references',
        `${ws}seeds/quota.txt`,
        { line: 2, character: 3 },
        {
          context: { includeDeclaration: false },
        },
      );
      expect(references.map(({ uri }) => uri)).toContain(a);
      await client.close(a);
      expect(await client.checks(a)).toEqual([]);
    });

    it('its sources are listed, with the citations of each', async () => {
      const client = await startIn(new Tree([ws], files));
      const { folders } = await client.connection.sendRequest<Sources>('pincite/sources', {});
      expect(folders).toMatchObject([
        {
          uri: ws.replace(/(?<=.\/.+)\/$/, ''),
          sources: [{ key: 'quota', uri: `${ws}seeds/quota.txt`, citations: 1 }],
        },
      ]);
      const cited = await client.connection.sendRequest<CitedByItem[]>('pincite/citedBy', { folder: ws, key: 'quota' });
      expect(cited.map(({ location }) => location.uri)).toEqual([a]);
    });

    it('files that come, change and go are followed', async () => {
      const tree = new Tree([ws], files);
      const client = await startIn(tree);
      expect(await client.checks(a)).toEqual([]);
      tree.files.set(`${ws}seeds/quota.txt`, quota.replace('their results', 'the results'));
      await client.watched({ uri: `${ws}seeds/quota.txt`, type: 2 });
      await expect.poll(() => client.checks(a)).toEqual(['quote/altered']);
      tree.files.set(`${ws}seeds/more/gone.txt`, quota);
      await client.watched({ uri: `${ws}seeds/more`, type: 1 });
      await expect.poll(() => client.checks(b)).toEqual([]);
      tree.files.delete(`${ws}seeds/quota.txt`);
      await client.watched({ uri: `${ws}seeds/quota.txt`, type: 3 });
      await expect.poll(() => client.checks(a)).toEqual(['citation/unknown-source']);
      tree.files.set(`${ws}pincite.yaml`, 'checks:\n  citation/unknown-source: off\n');
      await client.watched({ uri: `${ws}pincite.yaml`, type: 1 });
      await expect.poll(() => client.checks(a)).toEqual([]);
    });

    it('a folder of its own below has its own library', async () => {
      const tree = new Tree([ws], {
        ...files,
        'sub/pincite.yaml': 'sources: papers\n',
        'sub/papers/inner.txt': quota,
        'sub/notes/c.md': 'Six units met [@inner, ¶ 2] and [@quota, ¶ 2].\n',
      });
      const client = await startIn(tree);
      await client.pull(a);
      await expect.poll(async () => (await client.pull(`${ws}sub/notes/c.md`)).items?.length).toBe(1);
    });
  },
);

describe('a virtual workspace', () => {
  const ws = 'memfs:/ws/';

  it('has its ignored files, dot-folders and node_modules left out, and tells of links', async () => {
    const tree = new Tree([ws], {
      ...files,
      '.gitignore': 'drafts/\n*.tmp.md\n',
      'drafts/d.md': 'x\n',
      'notes/x.tmp.md': 'x\n',
      'notes/.gitignore': '!kept.tmp.md\nsecret.md\n',
      'notes/kept.tmp.md': 'x\n',
      'notes/secret.md': 'x\n',
      'node_modules/m/README.md': 'x\n',
      '.hidden/h.md': 'x\n',
    });
    tree.links.add(`${ws}seeds/linked`).add(`${ws}elsewhere`);
    const client = await startIn(tree);
    expect((await client.pullAll()).map(({ uri }) => uri.slice(ws.length))).toEqual([
      'notes/a.md',
      'notes/b.md',
      'notes/kept.tmp.md',
      'seeds/linked',
    ]);
    expect(client.logged.join('\n')).toMatch(/memfs:\/ws\/seeds\/linked: This is a link\./);
    expect(client.logged.join('\n')).not.toMatch(/elsewhere/);
    expect(tree.asked.some((asked) => /drafts|node_modules|hidden|list .*linked/.test(asked))).toBe(false);
  });

  it('may have sources beside it only when their folder is open, too', async () => {
    const settings = { 'pincite.yaml': 'sources: ../library\n' };
    const note = { 'notes/b.md': files['notes/b.md']! };
    const alone = new Tree([ws], { ...settings, ...note });
    alone.files.set('memfs:/library/gone.txt', quota);
    const closed = await startIn(alone);
    expect(await closed.checks(`${ws}notes/b.md`)).toEqual(['citation/unknown-source']);
    const both = new Tree([ws, 'memfs:/library/'], { ...settings, ...note });
    both.files.set('memfs:/library/gone.txt', quota);
    const open = await startIn(both);
    expect(await open.checks(`${ws}notes/b.md`)).toEqual([]);
  });

  it('has files that are too large told of', async () => {
    const client = await startIn(new Tree([ws], { ...files, 'seeds/big.txt': 'a'.repeat(17 * 1024 * 1024) }));
    const [item] = (await client.pull(`${ws}seeds/big.txt`)).items!;
    expect(item).toMatchObject({ code: 'source/unreadable' });
    expect(item!.message).toMatch(/too large to be read: 17 MB.*up to 16 MB/);
  });

  it('that nobody can reach is told of, and the server goes on', async () => {
    const tree = new Tree([ws], files);
    tree.reachable = false;
    const disk = folderWith();
    const client = await startIn(tree, [ws, disk.uri()]);
    expect(await client.checks(disk.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
    await client.pull(`${ws}notes/a.md`);
    await until(() => /did not answer/.test(client.logged.join()));
    const [lost] = (await client.pullAll()).filter(({ uri }) => uri.startsWith('memfs:'));
    expect(lost).toMatchObject({ uri: `${ws}seeds`, items: [{ severity: 2 }] });
    tree.reachable = true;
    await client.watched({ uri: `${ws}seeds`, type: 1 }, { uri: `${ws}notes`, type: 1 });
    await expect.poll(() => client.checks(`${ws}notes/b.md`)).toEqual(['citation/unknown-source']);
  });

  it('is not read before the client is ready, nor through a client that cannot', async () => {
    const tree = new Tree([ws], files);
    const client = TestClient.connect();
    running.push(client);
    tree.serve(client);
    const folders = [{ uri: ws, name: 'ws' }];
    await client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: ws,
      workspaceFolders: folders,
      capabilities: reading,
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(tree.asked).toEqual([]);
    await client.connection.sendNotification('initialized', {});
    await until(() => tree.asked.length > 0);
    const other = new Tree([ws], files);
    const plain = await startIn(other, [ws], pulling);
    expect(await plain.checks(`${ws}notes/b.md`)).toEqual([]);
    expect(other.asked).toEqual([]);
  });

  it('comes and goes while the server runs, beside a folder on disk', async () => {
    const disk = folderWith();
    const tree = new Tree([ws], { 'seeds/gone.txt': quota, 'notes/b.md': files['notes/b.md']! });
    const client = await startIn(tree, [disk.uri()]);
    const change = (event: object) =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    const folder = { uri: ws, name: 'ws' };
    await change({ added: [folder], removed: [] });
    expect(await client.checks(`${ws}notes/b.md`)).toEqual([]);
    expect(await client.checks(disk.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
    await change({ added: [], removed: [folder] });
    expect((await client.pullAll()).every(({ uri }) => uri.startsWith('file:'))).toBe(true);
  });

  it('leaves drafts, comparisons and other schemes alone', async () => {
    const tree = new Tree([ws], files);
    const client = await startIn(tree);
    await client.pull(`${ws}notes/a.md`);
    for (const uri of [
      'git:/ws/notes/b.md?%7B%7D',
      'other:/ws/notes/b.md',
      'vscode-userdata:/b.md',
      'memfs:/else/b.md',
    ]) {
      await client.open(uri, files['notes/b.md']!);
      expect(await client.checks(uri), uri).toEqual([]);
    }
    expect(tree.asked.some((asked) => asked.includes('else') || asked.includes('other'))).toBe(false);
  });
});
