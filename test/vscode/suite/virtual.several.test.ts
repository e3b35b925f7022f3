import * as assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { addFolder, removeFolder, shows } from './folders.ts';
import { MemoryFiles } from './memory-files.ts';
import { answer, until } from './support.ts';

const quota =
  'Quota report\n\nSix units presented their results to the board.\n\nOutput rose to 240,000 tonnes in 2024.\n';
const sound = 'Six units met [@quota, ¶ 2, "units presented their results to the board"].\n';

const memory = new MemoryFiles({
  '/ws/seeds/quota.txt': quota,
  '/ws/seeds/linked.txt': quota,
  '/ws/notes/a.md': sound,
  '/ws/notes/b.md': 'Output rose to 240,000 tonnes in 2024 [@gone, ¶ 3].\n',
  '/ws/notes/c.md': 'Output rose to 240,000 tonnes in 2024 [@linked, ¶ 3].\n',
  '/ws/pincite.yaml': 'sources: [seeds, ../outside]\n',
  '/outside/gone.txt': quota,
});
memory.links.add('/ws/seeds/linked.txt');
const ws = vscode.Uri.parse('memfs:/ws');
const at = (path: string) => vscode.Uri.joinPath(ws, path);
const [a, b, c, source] = ['notes/a.md', 'notes/b.md', 'notes/c.md', 'seeds/quota.txt'].map(at) as [
  vscode.Uri,
  vscode.Uri,
  vscode.Uri,
  vscode.Uri,
];

describe('a virtual workspace', () => {
  let provider: vscode.Disposable;
  before(async () => {
    provider = vscode.workspace.registerFileSystemProvider('memfs', memory, { isCaseSensitive: true });
    await addFolder(ws);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await removeFolder(ws);
    provider.dispose();
  });

  it('has its notes checked against its sources, and nothing read outside of it or through a link', async () => {
    await vscode.window.showTextDocument(b);
    await shows(b, 'citation/unknown-source');
    await vscode.window.showTextDocument(c);
    await shows(c, 'citation/no-text');
    await vscode.window.showTextDocument(a);
    await shows(a, '');
    assert.ok(memory.reads.includes('/ws/seeds/quota.txt'));
    assert.deepEqual(
      memory.reads.filter((path) => path.startsWith('/outside') || path.endsWith('linked.txt')),
      [],
    );
  });

  it('shows the passage on a citation, and goes to it', async () => {
    await vscode.window.showTextDocument(a);
    const position = new vscode.Position(0, sound.indexOf('quota'));
    const document = await vscode.workspace.openTextDocument(a);
    const hovers = await answer<vscode.Hover>('vscode.executeHoverProvider', document, position);
    const shown = hovers
      .flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value))
      .join();
    assert.match(shown, /presented their results/);
    const [target] = await answer<vscode.LocationLink>('vscode.executeDefinitionProvider', document, position);
    assert.equal(target!.targetUri.toString(), source.toString());
    assert.equal(target!.targetRange.start.line, 2);
  });

  it('follows what is typed, fixes it, and follows a source that changes', async () => {
    const document = await vscode.workspace.openTextDocument(a);
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(a, new vscode.Range(0, sound.indexOf('their'), 0, sound.indexOf('their') + 5), 'five');
    await vscode.workspace.applyEdit(edit);
    await shows(a, 'quote/altered');
    const [{ range } = assert.fail()] = vscode.languages.getDiagnostics(a);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      a,
      range,
    );
    const fix = actions.find((action) => action.isPreferred && action.edit);
    assert.ok(fix, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(fix.edit!);
    assert.equal(document.getText(), sound);
    await shows(a, '');
    await vscode.workspace.fs.writeFile(source, Buffer.from(quota.replace('their results', 'the results')));
    await shows(a, 'quote/altered');
    await vscode.workspace.fs.writeFile(source, Buffer.from(quota));
    await shows(a, '');
    await document.save();
  });

  it('follows sources that come and go', async () => {
    await vscode.window.showTextDocument(b);
    const gone = at('seeds/gone.txt');
    // Not by VS Code, but by whoever keeps the files.
    memory.writeFile(gone, Buffer.from(quota));
    await shows(b, '');
    memory.delete(gone);
    await shows(b, 'citation/unknown-source');
  });

  it('has its PDFs shown, and read again when they change', async () => {
    const tree = vscode.extensions.getExtension('pincite.pincite')!.extensionUri;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(tree, 'test/fixtures/pdf/harbour.pdf'));
    const pdf = at('seeds/harbour.pdf');
    await vscode.workspace.fs.writeFile(pdf, bytes);
    const target = { textDocument: { uri: pdf.toString() }, ranges: [] };
    await until('the PDF among the sources', () => vscode.commands.executeCommand('pincite.showInPdf', target));
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputCustom && input.uri.toString() === pdf.toString());
    const reads = () => memory.reads.filter((path) => path === pdf.path).length;
    // By the server, and by the viewer.
    await until('reading by both', () => reads() >= 2);
    const before = reads();
    await vscode.workspace.fs.writeFile(pdf, bytes);
    await until('reading anew by both', () => reads() >= before + 2);
    await vscode.workspace.fs.delete(pdf);
  });

  it('is read again when the server starts again', async () => {
    await vscode.window.showTextDocument(b);
    await vscode.commands.executeCommand('pincite.restartServer');
    memory.writeFile(at('seeds/gone.txt'), Buffer.from(quota));
    await shows(b, '');
    memory.delete(at('seeds/gone.txt'));
    await shows(b, 'citation/unknown-source');
  });
});
