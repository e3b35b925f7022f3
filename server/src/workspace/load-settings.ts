import { decodeText } from '../library/decode.ts';
import type { Machine } from './read-files.ts';
import { type ReadSettings, readSettings } from './read-settings.ts';
import { defaultSettings, settingsFile } from './settings.ts';

const limit = 1024 * 1024;

/** Reads the `pincite.yaml` of a root; no such file means defaults. Never throws. */
export async function loadSettings(
  { files, decoders }: Machine,
  root: string,
  knownChecks: readonly string[],
): Promise<ReadSettings> {
  if (!(await files.exists(root, settingsFile))) return { settings: defaultSettings, problems: [] };
  const content = await files.read(root, settingsFile, limit);
  if ('problem' in content) return failed(content.problem);
  const decoded = decodeText(content.bytes, decoders);
  return decoded.problem === null ? readSettings(decoded.text, { knownChecks }) : failed(decoded.problem);
}

const failed = (message: string): ReadSettings => ({
  settings: defaultSettings,
  problems: [{ message, span: { start: 0, end: 0 }, line: 1, column: 1 }],
});
