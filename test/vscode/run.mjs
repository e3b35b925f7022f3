// `npm run test:vscode`: the suite in the extension host of a real VS Code from npm. Exit code 0: all passed; 1: not;
// 2: it hung. `npm run test:vscode -- hover` runs only tests whose names match.
import { format } from 'node:util';
import { openPage } from './browser.mjs';
import { buildSuite } from './build-suite.mjs';
import { startServer } from './server.mjs';
import { makeWorkspace, root } from './workspace.mjs';

/** For all of the suite; mocha has its own for a test. */
const AT_MOST = Number(process.env.PINCITE_TIMEOUT ?? 300_000);

const tests = await buildSuite();
process.env.PINCITE_MARK = '[mocha]';
if (process.argv[2]) process.env.PINCITE_GREP = process.argv[2];
const workspace = await makeWorkspace();
const server = await startServer();
try {
  // One folder, and then several: for the second part of the suite VS Code is opened anew.
  for (const opened of [workspace.folder, workspace.several]) {
    const code = await runSuite(opened);
    process.exitCode ||= code;
  }
} finally {
  await server.stop();
  await workspace.remove();
}

/** Opens VS Code so that it runs the suite at once; what mocha prints comes through the page. Gives the exit code. */
async function runSuite(opened) {
  let end;
  const ended = new Promise((done) => {
    end = done;
  });
  const said = [];
  let reported = false;
  const { page, close } = await openPage();
  await page.exposeFunction('codeAutomationLog', (_, args) => {
    const text = format(...args);
    // All that is logged in the editor comes this way; what is mocha's is marked.
    if (!text.startsWith(process.env.PINCITE_MARK)) return said.push(text);
    reported = true;
    console.log(text.slice(process.env.PINCITE_MARK.length));
  });
  await page.exposeFunction('codeAutomationExit', (code) => end(code));
  page.on('crash', () => end(1));
  const timer = setTimeout(() => {
    console.error(
      `The suite did not end within ${AT_MOST / 1000} seconds. VS Code said:\n${said.join('\n')}\n${server.log()}`,
    );
    end(2);
  }, AT_MOST);
  const payload = [
    ['extensionDevelopmentPath', server.remote(root)],
    ['extensionTestsPath', server.remote(tests)],
  ];
  try {
    await page.goto(server.url(opened, payload));
    const code = await ended;
    // A suite that could not even begin has said nothing of its own.
    if (code !== 0 && !reported) console.error(`The suite did not run. VS Code said:\n${said.join('\n')}`);
    return code;
  } finally {
    clearTimeout(timer);
    await close();
  }
}
