import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { checkNote } from '../../server/src/checks/run.ts';
import { sha256 } from '../../server/src/host/digest.ts';
import type { Log } from '../../server/src/lsp/log.ts';
import { mineWhenRead } from '../../server/src/lsp/mine-names.ts';
import type { Root } from '../../server/src/lsp/root.ts';
import { type Cause, Session } from '../../server/src/lsp/session.ts';
import { minedHere } from '../../server/src/workspace/mined/here.ts';
import type { Mined, Miner, SourceText } from '../../server/src/workspace/ports.ts';
import { bareHost } from './bare-host.ts';
import { pulling, until } from './client.ts';
import { files, folderWith, start } from './fixture.ts';

/** Looks for names on this thread, and remembers the texts. */
class Counting implements Miner {
  readonly texts: string[] = [];

  constructor(private readonly answer: (source: SourceText) => Promise<Mined> = (source) => minedHere.mine(source)) {}

  mine(source: SourceText): Promise<Mined> {
    this.texts.push(source.text);
    return this.answer(source);
  }
}

async function loaded(sources: Readonly<Record<string, string>>, miner: Miner) {
  const folder = folderWith({ ...files, ...sources });
  const connection = createProtocolConnection(
    new StreamMessageReader(new PassThrough()),
    new StreamMessageWriter(new PassThrough()),
  );
  const logged: string[] = [];
  const log: Log = { error: (line) => logged.push(line), warn() {}, once: (line) => logged.push(line) };
  const session = new Session(connection, { ...bareHost, digest: sha256, miner }, log);
  const causes: Cause[] = [];
  session.onChange((cause) => causes.push(cause));
  mineWhenRead(session);
  const root = session.addRoot(folder.path);
  await root.load();
  return { folder, root, causes, logged };
}

const namesOf = ({ snapshot: { mined } }: Root): string[] =>
  Array.from({ length: mined.length }, (_, i) => mined.at(i).name);

const ann = { 'seeds/ann.txt': 'We met Ann Lee there.' };

describe('names in sources', () => {
  it('come into the snapshot after the files, and nothing else of it is another', async () => {
    const { root, causes } = await loaded(ann, new Counting());
    const before = root.snapshot;
    expect(before.mined.length).toBe(0);
    const found = checkNote(before, 'notes/b.md').findings;
    await until(() => root.snapshot.mined.length > 0);
    expect(namesOf(root)).toEqual(['Ann Lee']);
    expect(root.snapshot).toEqual({ ...before, mined: root.snapshot.mined });
    for (const [key, value] of Object.entries(before))
      if (key !== 'mined') expect(root.snapshot[key as keyof typeof before]).toBe(value);
    expect(causes.at(-1)).toBe('mined');
    // What was found of a block is kept: it is not checked again.
    expect(checkNote(root.snapshot, 'notes/b.md').findings).toEqual(found);
  });

  it('are looked for again in a source that changed, and in no other', async () => {
    const miner = new Counting();
    const { folder, root } = await loaded({ ...ann, 'seeds/bo.md': 'We met Bo Carr there.' }, miner);
    await until(() => namesOf(root).length === 2);
    expect(miner.texts).toHaveLength(3);
    folder.write('seeds/ann.txt', 'We met Cy Dunn there.');
    await root.refresh(['seeds/ann.txt'], () => false);
    await until(() => namesOf(root).includes('Cy Dunn'));
    expect(namesOf(root)).toEqual(['Bo Carr', 'Cy Dunn']);
    expect(miner.texts.slice(3)).toEqual(['We met Cy Dunn there.']);
  });

  it('go with their source, and stay when all is read again', async () => {
    const miner = new Counting();
    const { folder, root } = await loaded({ ...ann, 'seeds/bo.md': 'We met Bo Carr there.' }, miner);
    await until(() => namesOf(root).length === 2);
    await root.load();
    expect(namesOf(root)).toEqual(['Ann Lee', 'Bo Carr']);
    folder.delete('seeds/ann.txt');
    await root.refresh(['seeds/ann.txt'], () => false);
    await until(() => namesOf(root).length === 1);
    expect(miner.texts).toHaveLength(3);
  });

  it('of a source that cannot be searched are told of as missing, once', async () => {
    const lost: Miner = new Counting(async (source) =>
      source.text.includes('Lee') ? { problem: 'This takes too long.' } : minedHere.mine(source),
    );
    const { folder, root, logged } = await loaded({ ...ann, 'seeds/bo.md': 'We met Bo Carr there.' }, lost);
    await until(() => root.snapshot.mined.length > 0);
    expect(namesOf(root)).toEqual(['Bo Carr']);
    expect(logged).toEqual([`${folder.path}/seeds/ann.txt: This takes too long.`]);
  });

  it('are there in part before all are found', async () => {
    const many = Object.fromEntries(Array.from({ length: 110 }, (_, i) => [`seeds/s${i}.txt`, `We met Ann Lee${i}.`]));
    let go = (): void => {};
    const wait = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow = new Counting(async (source) => {
      if (slow.texts.length > 105) await wait;
      return minedHere.mine(source);
    });
    const { root } = await loaded(many, slow);
    await until(() => root.snapshot.mined.length > 0);
    expect(root.snapshot.mined.length).toBeLessThan(110);
    go();
    await until(() => root.snapshot.mined.length === 110);
  });
});

it('a client is told that views may be others, and not to ask for findings again', async () => {
  const folder = folderWith({ ...files, ...ann });
  const miner = new Counting();
  const capabilities = { ...pulling, experimental: { pincite: { changed: true } } };
  const client = await start([folder], capabilities, {}, { miner });
  let told = 0;
  client.connection.onNotification('pincite/changed', () => void told++);
  const { resultId } = await client.pull(folder.uri('notes/b.md'));
  await until(() => miner.texts.length === 2);
  const [before, refreshes] = [told, client.refreshes];
  await until(() => told > before);
  expect(await client.pull(folder.uri('notes/b.md'), resultId)).toMatchObject({ kind: 'unchanged' });
  expect(client.refreshes).toBe(refreshes);
});
