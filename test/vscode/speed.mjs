// `npm run bench:vscode`: how long a writer waits in a real VS Code with 50 notes open and 500 sources. Figures depend on the
// machine and on what else it does, so both are printed with them; the exit code is 0 whatever they are. `--samples N`, `--size
// CHARACTERS` of a note, `--wait MINUTES` for a quiet machine.
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Editor } from '../ui/editor.mjs';
import { openPage } from './browser.mjs';
import { startServer } from './server.mjs';
import { activationTime, openAll, quiet } from './speed/editor.mjs';
import { measuringExtension } from './speed/extension.mjs';
import { install } from './speed/in-page.mjs';
import { readLoop } from './speed/loop.mjs';
import { flow, singleKeys } from './speed/samples.mjs';
import { makeWorkspace, NOTES, SOURCES } from './speed/workspace.mjs';

const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '40' },
    size: { type: 'string', default: '10000' },
    wait: { type: 'string', default: '5' },
  },
});
const samples = Number(values.samples);
const load = () => loadavg()[0].toFixed(2);
const at = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

const begin = await quiet(Number(values.wait) * 60_000);
const workspace = await makeWorkspace(Number(values.size));
const { folder, notes, note } = workspace;
const measured = join(folder, 'loop.measured');
process.env.PINCITE_MEASURE = measured;
const extension = await measuringExtension();
const server = await startServer({ settings: { 'workbench.editor.enablePreview': false } });
const { page, close } = await openPage();
try {
  await page.addInitScript(install);
  const editor = new Editor(page, note);
  const file = (name) => server.remote(join(folder, 'notes', name));
  const payload = [
    ['extensionDevelopmentPath', server.remote(extension.folder)],
    ['openFile', file(notes[0])],
  ];
  const activations = [];
  for (let i = 0; i < 5; i++) {
    await page.goto(server.url(folder, payload));
    activations.push(await activationTime(new Editor(page, notes[0])));
  }
  await rest(5000);
  const starting = await readLoop(measured);
  await openAll(editor, notes);
  const opening = await readLoop(measured);
  // The search for passages is made ready while nothing else is asked.
  await rest(20_000);
  const resting = await readLoop(measured);
  const where = { page, editor, ...workspace };
  const single = await singleKeys(where, samples);
  const loopSingle = await readLoop(measured);
  const { times: flowing, becomes } = await flow(where, samples);
  const loopFlow = await readLoop(measured);
  report({ activations, starting, opening, resting, single, loopSingle, flowing, becomes, loopFlow });
} finally {
  await close();
  await server.stop();
  await workspace.remove();
  await extension.remove();
}

function report({ activations, starting, opening, resting, single, loopSingle, flowing, becomes, loopFlow }) {
  const ms = (time) => `${time.toFixed(0)} ms`;
  const loop = ({ p50, p99, max, busy, longest, gc }) =>
    `p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}, max ${ms(max)} (at work ${ms(longest)} at once, ${ms(gc.ms)} ${gc.kind} collection); busy ${(busy * 100).toFixed(0)} %`;
  const rows = [];
  const row = (what, value, target, text) => rows.push({ what, text, target, missed: target && value > target });
  const wait = (what, times) =>
    row(
      what,
      at(times, 0.95),
      150,
      `p50 ${ms(at(times, 0.5))}, p95 ${ms(at(times, 0.95))}, max ${ms(Math.max(...times))}`,
    );
  wait('key to squiggle, a key alone', single);
  wait(`key to squiggle, typing on (“${becomes}”)`, flowing);
  row('loop delay, a key alone', loopSingle.max, 50, loop(loopSingle));
  row('loop delay, typing on', loopFlow.max, 50, loop(loopFlow));
  row('loop delay, after opening', resting.max, 50, loop(resting));
  row('loop delay, opening the notes', 0, 0, loop(opening));
  row('loop delay, start-up', 0, 0, loop(starting));
  const text = `median ${ms(at(activations, 0.5))}, of ${activations.map((time) => time.toFixed(0)).join(', ')}`;
  row('activation', at(activations, 0.5), 80, text);

  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.log(
    `${NOTES} notes of ${values.size} characters open, ${SOURCES} sources; ${samples} samples; load average ${begin} before, ${load()} after`,
  );
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, text: said, target, missed } of rows)
    console.log(
      `${what.padEnd(width)}  ${said}${target ? `  (at most ${target} ms: ${missed ? 'MISSED' : 'met'})` : ''}`,
    );
}
