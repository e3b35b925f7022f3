// Two modules of VS Code are compiled on install, for which no compiler is asked here; plain JavaScript does for them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The watchdog ends a process whose parent is gone; its exit is all that is called. */
const WATCHDOG = 'exports.start = () => {};\nexports.exit = (code) => process.exit(code ?? 0);\n';

/** Log files, without rotation: written at once. */
const SPDLOG = `const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(name, file) {
    Object.assign(this, { name, file, level: 0, raw: false });
    mkdirSync(dirname(file), { recursive: true });
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.raw = true; }
  flush() {}
  drop() {}
}
LEVELS.forEach((level, at) => {
  Logger.prototype[level] = function (message) {
    if (at < this.level) return;
    const line = this.raw ? message : new Date().toISOString() + ' [' + level + '] ' + message + '\\n';
    try { appendFileSync(this.file, line); } catch {}
  };
});
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = exports.setFlushOn = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (name, file) => new Logger(name, file);
`;

/** Puts them into the `node_modules` of VS Code's server. */
export async function withoutNative(modules) {
  await writeFile(join(modules, '@vscode/native-watchdog/index.js'), WATCHDOG);
  await writeFile(join(modules, '@vscode/spdlog/index.js'), SPDLOG);
}
