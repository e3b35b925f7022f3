import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { discard, finding, folder, noFinding, open, until, uriOf } from './support.ts';

const note = 'notes/rare-earth-brief.md';
const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('pincite', folder).update(name, value, vscode.ConfigurationTarget.Workspace);

describe('settings', () => {
  afterEach(async () => {
    for (const name of ['checks', 'profile']) await set(name, undefined);
    await discard();
  });

  it('pincite.checks switches a check off, and makes it louder', async () => {
    const { document } = await open(note);
    await finding(document, 'claim/uncited');
    await set('checks', { 'claim/uncited': 'off' });
    await noFinding(document, 'claim/uncited');
    await set('checks', { 'claim/uncited': 'info' });
    const quiet = await finding(document, 'claim/uncited');
    assert.equal(quiet.severity, vscode.DiagnosticSeverity.Information);
    await set('checks', undefined);
    await until('default', async () => (await finding(document, 'claim/uncited')).severity !== quiet.severity);
  });

  it('pincite.profile is taken, and changes no finding: no check asks for it yet', async () => {
    const { document } = await open(note);
    const checks = ['quote/altered', 'attribution/weasel', 'judgement/unsupported'];
    for (const check of checks) await finding(document, check);
    await set('profile', 'icd203');
    // Both go the same way, so when this one has come that one has, too.
    await set('checks', { 'claim/uncited': 'off' });
    await noFinding(document, 'claim/uncited');
    for (const check of checks) await finding(document, check);
  });

  it('pincite.yaml is read when it comes, and when it goes', async () => {
    const { document } = await open(note);
    await finding(document, 'attribution/weasel');
    const yaml = uriOf('pincite.yaml');
    await vscode.workspace.fs.writeFile(yaml, Buffer.from('checks:\n  attribution/weasel: off\n'));
    await noFinding(document, 'attribution/weasel');
    await vscode.workspace.fs.delete(yaml);
    await finding(document, 'attribution/weasel');
  });

  it('each have a description and a default', () => {
    const { properties } = vscode.extensions.getExtension('pincite.pincite')!.packageJSON.contributes.configuration;
    for (const [name, property] of Object.entries<Record<string, unknown>>(properties)) {
      assert.ok(property.description ?? property.markdownDescription, `${name} has no description`);
      assert.ok('default' in property, `${name} has no default`);
    }
  });
});
