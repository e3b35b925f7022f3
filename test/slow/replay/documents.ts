import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A document in one of its versions. */
export interface Version {
  /** As the library knows it: `policy.txt`. */
  readonly name: string;
  readonly release: string;
  readonly text: string;
}

const releases = ['bullseye', 'bookworm', 'trixie'];
/** Packages of documentation and, in them, the English documents. */
const debian: Readonly<Record<string, RegExp>> = {
  'debian-policy': /\/policy\.txt\.gz$/,
  'developers-reference': /\/developers-reference\.txt\.gz$/,
  'debmake-doc': /\/debmake-doc\.en\.txt\.gz$/,
  'debian-faq': /\/FAQ\/[a-z-]+\.en\.html$/,
};

const npmReleases = ['7.24.2', '8.19.4', '9.9.4', '10.9.2', '11.4.2'];

const folder = join(tmpdir(), 'pincite-replay');

/** Debian's own documentation as three releases have it, by name; null where it cannot be fetched (no apt, no network). */
export function debianDocuments(): Map<string, Version[]> | null {
  return fetched('debian', fetchDebian) ? versionsIn('debian', releases) : null;
}

/** The manual of npm (Markdown) as five major versions have it; null where it cannot be fetched. */
export function npmDocuments(): Map<string, Version[]> | null {
  return fetched('npm', fetchNpm) ? versionsIn('npm', npmReleases) : null;
}

/** Fetches once; what was fetched half is not kept. */
function fetched(name: string, fetch: (target: string) => void): boolean {
  const target = join(folder, name);
  if (existsSync(target)) return true;
  const half = `${target}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  try {
    fetch(half);
    renameSync(half, target);
    return true;
  } catch {
    return false;
  }
}

/** With lists of packages of its own, so that the machine's are left alone. */
function fetchDebian(target: string): void {
  const apt = join(target, 'apt');
  for (const path of ['state/lists/partial', 'cache/archives/partial']) mkdirSync(join(apt, path), { recursive: true });
  const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
  const sources = releases.map((each) => `deb [signed-by=${key}] http://deb.debian.org/debian ${each} main\n`);
  writeFileSync(join(apt, 'sources.list'), sources.join(''));
  const settings = {
    'Dir::Etc::SourceList': join(apt, 'sources.list'),
    'Dir::Etc::SourceParts': '/dev/null',
    'Dir::State': join(apt, 'state'),
    'Dir::Cache': join(apt, 'cache'),
    'Acquire::Languages': 'none',
    'Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled': 'false',
    'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled': 'false',
  };
  writeFileSync(
    join(apt, 'apt.conf'),
    Object.entries(settings)
      .map(([name, value]) => `${name} "${value}";\n`)
      .join(''),
  );
  const run = (program: string, args: readonly string[], cwd = target): void => {
    execFileSync(program, args, {
      cwd,
      env: { ...process.env, APT_CONFIG: join(apt, 'apt.conf') },
      stdio: 'ignore',
      timeout: 300_000,
    });
  };
  run('apt-get', ['update']);
  for (const release of releases) {
    const into = join(target, release);
    mkdirSync(into);
    run('apt-get', ['download', ...Object.keys(debian).map((name) => `${name}/${release}`)], into);
    for (const file of readdirSync(into)) run('dpkg-deb', ['-x', file, '.'], into);
  }
}

function fetchNpm(target: string): void {
  for (const release of npmReleases) {
    const into = join(target, release);
    mkdirSync(into);
    execFileSync('npm', ['pack', `npm@${release}`, '--silent'], { cwd: into, stdio: 'ignore', timeout: 120_000 });
    execFileSync('tar', ['xzf', `npm-${release}.tgz`, 'package/docs/content'], { cwd: into });
  }
}

/** All documents that more than one release has, oldest first. */
function versionsIn(name: string, all: readonly string[]): Map<string, Version[]> {
  const documents = new Map<string, Version[]>();
  for (const release of all) {
    const into = join(folder, name, release);
    for (const path of readdirSync(into, { recursive: true, encoding: 'utf8' }).sort()) {
      const wanted =
        name === 'npm' ? /docs\/content\/.*\.md$/.test(path) : Object.values(debian).some((each) => each.test(path));
      if (!wanted) continue;
      const bytes = readFileSync(join(into, path));
      const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      const file = path.replace(/\.gz$/, '').split('/').at(-1)!.replace('.en.', '.');
      const known = documents.get(file) ?? [];
      // Packages have some documents twice, under two paths.
      if (known.at(-1)?.release !== release) documents.set(file, [...known, { name: file, release, text }]);
    }
  }
  return new Map([...documents].filter(([, versions]) => versions.length > 1));
}
