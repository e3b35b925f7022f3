// npm run bench: how long a writer waits, measured from outside the server. Medians of one run on this machine; compare
// runs on one machine only.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServer } from './client.mjs';
import { writeCorpus } from './corpus.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const EDITS = 40;
const now = () => performance.now();
const at = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
const ms = (time) => `${time.toFixed(1)} ms`;

async function timed(action) {
  const start = now();
  const answer = await action();
  return { time: now() - start, answer };
}

async function measureNote(root, name) {
  const path = join(root, 'notes', `brief-${name}.md`);
  const uri = pathToFileURL(path).href;
  const text = readFileSync(path, 'utf8');
  const { connection, stop } = await startServer(root);
  const textDocument = { uri };
  const diagnostics = () => connection.sendRequest('textDocument/diagnostic', { textDocument });
  const open = await timed(async () => {
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    return diagnostics();
  });
  const lines = text.split('\n');
  const edits = [];
  for (let i = 1; i <= EDITS; i++) {
    const line = Math.floor((lines.length * i) / (EDITS + 1));
    const range = { start: { line, character: 0 }, end: { line, character: 0 } };
    const edit = await timed(async () => {
      const contentChanges = [{ range, text: 'x' }];
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: i + 1 },
        contentChanges,
      });
      return diagnostics();
    });
    edits.push(edit.time);
  }
  const cited = lines.findIndex((line) => line.includes('[@source-'));
  const character = lines[cited].indexOf('@source-') + 3;
  const hovers = [];
  const completions = [];
  for (let i = 0; i < 15; i++) {
    hovers.push(
      await timed(() =>
        connection.sendRequest('textDocument/hover', { textDocument, position: { line: cited, character } }),
      ),
    );
    const position = { line: cited, character: lines[cited].indexOf('¶') + 2 };
    completions.push(await timed(() => connection.sendRequest('textDocument/completion', { textDocument, position })));
  }
  await stop();
  if (!hovers[0].answer?.contents) throw new Error('the hover is empty: nothing was measured');
  const times = (answers) => answers.map(({ time }) => time);
  return {
    name,
    open: open.time,
    findings: open.answer.items.length,
    edits,
    hover: at(times(hovers), 0.5),
    completion: at(times(completions), 0.5),
  };
}

const root = mkdtempSync(join(tmpdir(), 'pincite-bench-'));
try {
  writeCorpus(root);
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  for (const name of ['50k', '1m']) {
    const { open, findings, edits, hover, completion } = await measureNote(root, name);
    console.log(`${name}: open to diagnostics ${ms(open)} (${findings} findings)`);
    console.log(`${name}: edit to diagnostics ${ms(at(edits, 0.5))} median, ${ms(at(edits, 0.95))} p95`);
    console.log(`${name}: hover ${ms(hover)}, completion ${ms(completion)}`);
  }
  const start = now();
  spawnSync(process.execPath, [CLI, 'check', 'notes/brief-1m.md', '--format', 'compact', '--fail-on', 'never'], {
    cwd: root,
  });
  console.log(`CLI on 1 MB: ${ms(now() - start)}`);
  const help = now();
  execFileSync(process.execPath, [CLI, '--version'], { cwd: root });
  console.log(`CLI start: ${ms(now() - help)}`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
