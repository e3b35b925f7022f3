import { ConfigurationRequest, DidChangeConfigurationNotification, RegistrationRequest } from 'vscode-languageserver';
import { allChecks } from '../checks/registry.ts';
import { readSettings } from '../workspace/read-settings.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Displays } from './display.ts';
import type { Handlers } from './handlers.ts';
import { type Log, reasonOf } from './log.ts';
import { quietly } from './quietly.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { uriOf } from './uri.ts';

/*
 * What a writer sets in the editor goes over `pincite.yaml`, as options of the command line do: `pincite.profile` and
 * `pincite.checks`. What else is about checking belongs in the file, where it holds for everybody; what is shown in the text
 * beside findings (`display.ts`) belongs to the editor alone.
 */
const section = 'pincite';
const names = ['profile', 'checks'] as const;
const knownChecks = allChecks.map((check) => check.id);

/** Follows what the writer sets in the editor. `initial`: what the client sent to begin with, if it cannot be asked. */
export function followConfiguration(
  handlers: Handlers,
  session: Session,
  displays: Displays,
  initial: () => unknown,
): void {
  const apply = (root: Root, value: unknown): Promise<void> | undefined => {
    displays.set(root, value);
    return root.adjustSettings(adjustment(value, session.log));
  };

  /** What holds for files that lie in no folder. */
  const askElsewhere = async (): Promise<void> => {
    if (!session.client.configuration) return displays.set(null, pushed?.value);
    const { connection } = session;
    await quietly(async () => {
      const [value] = await connection.sendRequest(ConfigurationRequest.type, { items: [{ section }] });
      displays.set(null, value);
    });
  };

  /** What the client sent last, if it cannot be asked; undefined before it is initialized. */
  let pushed: { readonly value: unknown } | undefined;

  const ask = async (roots: readonly Root[]): Promise<void> => {
    const values = session.client.configuration ? await askClient(session, roots) : roots.map(() => pushed?.value);
    await Promise.all(roots.map((root, i) => apply(root, values[i])));
  };

  session.onInitialized(async () => {
    if (session.client.configurationChanges) {
      const { method } = DidChangeConfigurationNotification;
      const registrations = [{ id: 'pincite/configuration', method, registerOptions: { section } }];
      void quietly(() => session.connection.sendRequest(RegistrationRequest.type, { registrations }));
    }
    pushed = { value: initial() };
    void askElsewhere();
    await ask([...session.roots.values()]);
  });
  session.onRoot((root) => {
    if (pushed === undefined) return;
    ask([root]).catch((error: unknown) =>
      session.log.error(`The settings of the editor could not be read: ${reasonOf(error)}`),
    );
  });
  handlers.notification(DidChangeConfigurationNotification.type, ({ settings }) => {
    pushed = { value: settings?.[section] };
    void askElsewhere();
    return ask([...session.roots.values()]);
  });
}

async function askClient(session: Session, roots: readonly Root[]): Promise<readonly unknown[]> {
  const items = roots.map(({ directory }) => ({ scopeUri: uriOf(directory), section }));
  return session.connection.sendRequest(ConfigurationRequest.type, { items });
}

/** How these settings change those of `pincite.yaml`; null when they say nothing. What cannot be followed is logged. */
export function adjustment(value: unknown, log: Log): ((settings: Settings) => Settings) | null {
  if (typeof value !== 'object' || value === null) return null;
  const said = Object.fromEntries(names.flatMap((name) => entryOf(value as Record<string, unknown>, name)));
  if (Object.keys(said).length === 0) return null;
  // JSON is YAML, and so the same rules and messages hold for both.
  const { settings, problems } = readSettings(JSON.stringify(said), { knownChecks });
  for (const { message } of problems) log.once(`Settings of the editor: ${message}`);
  return (below) => ({
    ...below,
    profile: 'profile' in said ? settings.profile : below.profile,
    checks: { ...below.checks, ...settings.checks },
  });
}

/** Empty values are what editors send for what nobody set. */
function entryOf(value: Record<string, unknown>, name: string): [string, unknown][] {
  const said = value[name];
  const isEmpty = said === undefined || said === null || said === '' || JSON.stringify(said) === '{}';
  return isEmpty ? [] : [[name, said]];
}
