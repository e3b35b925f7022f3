import { ProtocolRequestType } from 'vscode-languageserver';
import { explainCheck } from '../features/explain.ts';
import { settingsTemplate } from '../features/settings-template.ts';
import { settingsFile } from '../workspace/settings.ts';
import type { Handlers } from './handlers.ts';
import type { ExplainAnswer, ExplainParams, SettingsFile } from './requests-model.ts';

/** Our own request: the page of a check. */
export const ExplainRequest = new ProtocolRequestType<ExplainParams, ExplainAnswer, never, void, void>(
  'pincite/explain',
);

/** Our own request: settings to start from. */
export const SettingsTemplateRequest = new ProtocolRequestType<object, SettingsFile | null, never, void, void>(
  'pincite/settingsTemplate',
);

/** Answers what needs neither notes nor sources. */
export function answerHelp(handlers: Handlers): void {
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
}
