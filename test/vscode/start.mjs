// `npm start`: the sample in a VS Code that has the extension of this tree, to try it. The desktop VS Code is taken when its
// `code` is on PATH; else (or with `npm start -- --browser`) its server from npm, in the default browser. It stands here,
// beside the tests in a real VS Code, because that server is theirs too; nothing of it ships with the extension.
import { join, relative } from 'node:path';
import { desktopCode, openDesktop, openInBrowser } from './desktop.mjs';
import { startServer } from './server.mjs';
import { root } from './workspace.mjs';

const note = join(root, 'notes/rare-earth-brief.md');
const FIRST = 'New to it? In VS Code press F1, and choose “Pincite: Get Started”.';
const tell = (line) => process.stderr.write(`${line}\n`);

const code = process.argv.includes('--browser') ? null : desktopCode();
try {
  if (code) await inDesktop();
  else await inBrowser();
} catch (error) {
  tell(error.message);
  process.exitCode = 1;
}

async function inDesktop() {
  tell(`Opening ${relative(root, note)} in VS Code. (“npm start -- --browser” takes a browser instead.)`);
  await openDesktop(code, root, root, note);
  tell(FIRST);
}

async function inBrowser() {
  const server = await startServer();
  const payload = [
    ['extensionDevelopmentPath', server.remote(root)],
    ['openFile', server.remote(note)],
  ];
  const url = server.url(root, payload);
  const opened = await openInBrowser(url);
  tell(
    opened ? 'VS Code opens in your browser. If it does not, open this address:' : 'Open this address in your browser:',
  );
  process.stdout.write(`${url}\n`);
  tell(FIRST);
  tell('It works on this computer only, and until you press Ctrl+C here.');
  process.exitCode = 0; // Ctrl+C is how this ends.
  await server.ended;
  throw new Error(`VS Code's server has ended by itself.\n${server.log()}`);
}
