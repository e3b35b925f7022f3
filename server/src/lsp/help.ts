import { ProtocolRequestType } from 'vscode-languageserver';
import { explainCheck } from '../features/explain.ts';
import { type NewNote, newNote } from '../features/new-note.ts';
import { settingsTemplate } from '../features/settings-template.ts';
import { settingsFile } from '../workspace/settings.ts';
import type { Handlers } from './handlers.ts';
import type { ExplainAnswer, ExplainParams, NewNoteParams, SettingsFile } from './requests-model.ts';
import type { Session } from './session.ts';
import { pathOf } from './uri.ts';

/** Our own request: the page of a check. */
export const ExplainRequest = new ProtocolRequestType<ExplainParams, ExplainAnswer, never, void, void>(
  'pincite/explain',
);

/** Our own request: settings to start from. */
export const SettingsTemplateRequest = new ProtocolRequestType<object, SettingsFile | null, never, void, void>(
  'pincite/settingsTemplate',
);

/** Our own request: a note to start from. */
export const NewNoteRequest = new ProtocolRequestType<NewNoteParams, NewNote | null, never, void, void>(
  'pincite/newNote',
);

/** Answers what helps to begin: what a check is about, settings and notes to start from. */
export function answerHelp(handlers: Handlers, session: Session): void {
  handlers.request(
    ExplainRequest,
    () => null,
    ({ check }) => {
      const explained = explainCheck(check);
      return 'problem' in explained ? null : explained;
    },
  );
  handlers.request(
    SettingsTemplateRequest,
    () => null,
    () => ({ name: settingsFile, text: settingsTemplate() }),
  );
  handlers.request(
    NewNoteRequest,
    () => null,
    async ({ folder, title, date, keys }) => {
      await session.caughtUp();
      const root = session.roots.get(pathOf(folder) ?? '');
      await root?.settled;
      return root ? newNote(root.snapshot.library, title, date, keys) : null;
    },
  );
}
