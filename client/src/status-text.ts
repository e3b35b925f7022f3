import type { Overview } from '../../server/src/features/overview-model.ts';
import type { ServerState } from './server.ts';
import { counted } from './words.ts';

/** What the status bar shows. */
export interface StatusText {
  /** With icons as `$(name)`. */
  readonly text: string;
  /** For screen readers, which read no icons. */
  readonly label: string;
  /** One line each; plain words of ours. */
  readonly tooltip: readonly string[];
  readonly command: string;
}

/** How a note stands: `9 claims · 7 supported · 2 findings`, with the icon of the worst finding. */
export function statusOfNote({ claims, cited, supported, weak, judgements, findings }: Overview): StatusText {
  const { error, warning, info } = findings;
  const total = error + warning + info;
  const icon = error > 0 ? 'error' : warning > 0 ? 'warning' : info > 0 ? 'info' : 'check';
  const parts = [
    counted(claims, 'claim'),
    `${supported} supported`,
    total === 0 ? 'no findings' : counted(total, 'finding'),
  ];
  const kinds = severities(findings);
  return {
    text: `$(${icon}) ${parts.join(' · ')}`,
    label: `Pincite: ${parts.join(', ')}${kinds && ` (${kinds})`}`,
    tooltip: [
      `${counted(claims, 'claim')}, ${cited} cited`,
      `${counted(supported, 'sentence')} supported by what they cite (an estimate)`,
      ...(weak > 0 ? [`${counted(weak, 'sentence')} to look at: the cited passage says something else, or less`] : []),
      counted(judgements, 'judgement'),
      kinds || 'no findings',
      'Select to show Problems.',
    ],
    command: 'workbench.actions.view.problems',
  };
}

/** `2 errors, 1 info`; empty when there is nothing. */
export function severities({ error, warning, info }: Overview['findings']): string {
  const kinds = [
    error && counted(error, 'error'),
    warning && counted(warning, 'warning'),
    info && counted(info, 'info'),
  ];
  return kinds.filter(Boolean).join(', ');
}

/** What to show while it is not known how the note stands. */
export function statusOfServer(state: ServerState): StatusText {
  switch (state) {
    case 'starting':
    case 'running':
      return {
        text: '$(sync~spin) Pincite: reading…',
        label: 'Pincite is reading notes and sources',
        tooltip: ['Notes and sources are being read.'],
        command: 'pincite.showOutput',
      };
    case 'waiting':
      return {
        text: '$(sync~spin) Pincite: starting again…',
        label: 'Pincite has ended unexpectedly and is about to start again',
        tooltip: [
          'The language server ended unexpectedly and is started again in a moment. Until then notes are not checked.',
          'Select to show the output.',
        ],
        command: 'pincite.showOutput',
      };
    case 'stopped':
      return {
        text: '$(circle-slash) Pincite: stopped',
        label: 'Pincite has stopped, notes are not checked. Select to restart',
        tooltip: ['The language server does not run. Notes are not checked.', 'Select to restart it.'],
        command: 'pincite.restartServer',
      };
  }
}
