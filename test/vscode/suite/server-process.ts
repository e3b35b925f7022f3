import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The processes of the language server that this extension host has started. */
export function serverProcesses(): number[] {
  return children()
    .filter(({ command }) => /dist[\\/]server\.js/.test(command))
    .map(({ pid }) => pid);
}

interface Child {
  readonly pid: number;
  readonly command: string;
}

function children(): Child[] {
  if (process.platform === 'linux')
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? inProc(name) : []));
  return process.platform === 'win32' ? inWindows() : inPs();
}

function inProc(pid: string): Child[] {
  try {
    // The name stands in brackets and may hold anything; behind it come the state and the parent.
    const parent = Number(/^.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return parent === process.pid ? [{ pid: Number(pid), command }] : [];
  } catch {
    // It ended while we looked.
    return [];
  }
}

function inPs(): Child[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === process.pid ? [{ pid: Number(pid), command: command! }] : [];
  });
}

function inWindows(): Child[] {
  const query = `Get-CimInstance Win32_Process -Filter 'ParentProcessId=${process.pid}' | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }`;
  const lines = execFileSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8' }).split(/\r?\n/);
  return lines.flatMap((line) => {
    const [, pid, command] = /^(\d+) (.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), command: command! }] : [];
  });
}
