import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The top of the git repository that a folder lies in (it holds `.git`, a folder or a file); null outside of any. */
export async function gitTopOf(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await access(join(at, '.git')).then(
      () => true,
      () => false,
    );
    if (found) return at;
    if (dirname(at) === at) return null;
  }
}

/** The answer of git, or the last line of its complaint. */
type Answer = { readonly output: string } | { readonly problem: string };

/**
 * The files (absolute) in the repository around a folder that differ from a commit, or from where this branch left the
 * line of that commit; files that git does not know yet too. Deleted files are left out.
 */
export async function changedSince(
  folder: string,
  commit: string,
): Promise<{ readonly files: readonly string[] } | { readonly problem: string }> {
  const top = await gitTopOf(folder);
  if (top === null) return { problem: 'This folder is not in a git repository.' };
  // With a word in front git never takes it for an option.
  const base = await git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
  if ('problem' in base) return { problem: `git knows no commit “${commit}”.` };
  const fork = await git(top, ['merge-base', base.output.trim(), 'HEAD']);
  const from = 'output' in fork ? fork.output.trim() : base.output.trim();
  const changed = await git(top, ['diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', from, '--']);
  if ('problem' in changed) return changed;
  const fresh = await git(top, ['ls-files', '--others', '--exclude-standard', '-z']);
  if ('problem' in fresh) return fresh;
  const paths = `${changed.output}\0${fresh.output}`.split('\0').filter((path) => path !== '');
  return { files: paths.map((path) => join(top, path)) };
}

function git(folder: string, args: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 256 * 1024 * 1024 };
    execFile('git', args, options, (error, output, complaint) => {
      if (!error) return resolve({ output });
      const missing = (error as { code?: unknown }).code === 'ENOENT';
      const said = complaint.trim().split('\n').at(-1) ?? '';
      resolve({ problem: missing ? 'git is not installed.' : `git could not answer: ${said}` });
    });
  });
}
