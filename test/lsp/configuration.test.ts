import { describe, expect, it } from 'vitest';
import { pulling, TestClient, until } from './client.ts';
import { files, folderWith, start } from './fixture.ts';

const off = { checks: { 'citation/unknown-source': 'off' } };
const asking = {
  ...pulling,
  workspace: { ...pulling.workspace, configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
};

describe('settings of the editor', () => {
  it('are asked for, folder by folder, and go over pincite.yaml', async () => {
    const [one, two] = [
      folderWith({ ...files, 'pincite.yaml': 'checks:\n  citation/unknown-source: info\n' }),
      folderWith(),
    ];
    const client = TestClient.connect();
    let said: unknown = off;
    client.connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(({ scopeUri, section }: { scopeUri: string; section: string }) =>
        section === 'pincite' && scopeUri === one.uri() ? said : null,
      ),
    );
    await client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [one, two].map((folder) => ({ uri: folder.uri(), name: 'x' })),
      capabilities: asking,
    });
    await client.connection.sendNotification('initialized', {});
    await expect.poll(() => client.checks(one.uri('notes/b.md'))).toEqual([]);
    expect(await client.checks(two.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
    expect(client.registered).toContain('workspace/didChangeConfiguration');
    said = { profile: '', checks: {} };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect.poll(async () => (await client.pull(one.uri('notes/b.md'))).items?.[0]?.severity).toBe(3);
    await client.stop();
  });

  it('are asked for when a folder or a root below one comes later, too', async () => {
    const [one, two] = [
      folderWith(),
      folderWith({ ...files, 'sub/pincite.yaml': '', 'sub/b.md': files['notes/b.md']! }),
    ];
    const client = TestClient.connect();
    client.connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(({ scopeUri }: { scopeUri: string }) => (scopeUri.startsWith(two.uri()) ? off : null)),
    );
    await client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: one.uri(), name: 'one' }],
      capabilities: asking,
    });
    await client.connection.sendNotification('initialized', {});
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: two.uri(), name: 'two' }], removed: [] },
    });
    await expect.poll(() => client.checks(two.uri('notes/b.md'))).toEqual([]);
    await expect.poll(() => client.checks(two.uri('sub/b.md'))).toEqual([]);
    expect(await client.checks(one.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
    await client.stop();
  });

  it('may come with the start, and be sent later, by clients that cannot be asked', async () => {
    const folder = folderWith();
    const client = await start([folder], pulling, { initializationOptions: off });
    await expect.poll(() => client.checks(folder.uri('notes/b.md'))).toEqual([]);
    const change = (settings: unknown) =>
      client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await change({ pincite: {} });
    await expect.poll(() => client.checks(folder.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
    await change({
      pincite: { checks: { 'citation/unknown-sorce': 'off', 'citation/unknown-source': 'loud' }, profile: 'phia' },
    });
    await until(() => client.logged.length >= 2);
    expect(client.logged[0]).toMatch(/^Settings of the editor: .*citation\/unknown-sorce/);
    expect(await client.checks(folder.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
    await change(null);
    await change({ pincite: 7 });
    expect(await client.checks(folder.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
  });

  it('hold on when pincite.yaml names other sources, and all is read again', async () => {
    const folder = folderWith({ ...files, 'other/more.txt': 'More.\n' });
    const client = await start([folder], pulling, { initializationOptions: off });
    await expect.poll(() => client.checks(folder.uri('notes/b.md'))).toEqual([]);
    await client.watched({ uri: folder.write('pincite.yaml', 'sources: [seeds, other]\n'), type: 1 });
    await client.open(folder.uri('notes/c.md'), 'More [@more, ¶ 9].\n');
    await expect.poll(() => client.checks(folder.uri('notes/c.md'))).toEqual(['citation/unknown-passage']);
    expect(await client.checks(folder.uri('notes/b.md'))).toEqual([]);
  });
});
