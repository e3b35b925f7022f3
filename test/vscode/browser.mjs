// A Chromium without a window, driven by playwright-core, with a page in which VS Code runs.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserFiles } from './install.mjs';

/**
 * Opens a page in a browser with a fresh profile. `width` and `height` are those of the page in pixels; `options` go to
 * playwright's `launchPersistentContext`. PINCITE_CHROME=FILE takes another Chromium. Gives playwright's `page` and
 * `context`, and `close()`.
 */
export async function openPage({ width = 1280, height = 800, ...options } = {}) {
  const { executable, libraries, playwright } = await browserFiles();
  const { chromium } = await import(pathToFileURL(playwright).href);
  const profile = await mkdtemp(join(tmpdir(), 'pincite-chromium-'));
  const own = process.env.PINCITE_CHROME;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: own ?? executable,
    headless: true,
    bypassCSP: true,
    viewport: { width, height },
    env: own ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=LocalNetworkAccessChecks',
    ],
    ...options,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { page, context, close };
}
