// The desktop VS Code and the default browser, where this computer has them.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The file of a program on PATH; null when it is not there. */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const ending of endings) {
      const file = join(folder, name + ending);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here.
      }
    }
  return null;
}

/** The `code` of a desktop VS Code. In a terminal of a remote VS Code another program has that name; it loads no extension. */
export const desktopCode = () => (process.env.VSCODE_IPC_HOOK_CLI ? null : onPath('code'));

/** Opens a folder and a file of it in a window of its own, with the extension of a tree. Fails when `code` does. */
export function openDesktop(code, tree, folder, file) {
  return succeeds(code, ['--new-window', `--extensionDevelopmentPath=${tree}`, folder, file]);
}

/** Opens an address in the default browser; false when there is none, or no screen. */
export async function openInBrowser(url) {
  const { DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME, BROWSER } = process.env;
  const isSeen = DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME || BROWSER;
  try {
    if (process.platform === 'win32') await succeeds('rundll32', ['url.dll,FileProtocolHandler', url]);
    else if (process.platform === 'darwin') await succeeds('open', [url]);
    else if (isSeen && onPath('xdg-open')) await succeeds('xdg-open', [url]);
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** A shell is needed for scripts of Windows, and takes every word in quotes. */
function succeeds(program, args) {
  const shell = /\.cmd$/i.test(program);
  const quoted = (word) => (shell ? `"${word}"` : word);
  const child = spawn(quoted(program), args.map(quoted), { stdio: ['ignore', 'ignore', 'inherit'], shell });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => (code === 0 ? resolve() : reject(new Error(`${program}: ${code ?? signal}`))));
  });
}
