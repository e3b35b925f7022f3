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

/**
 * How a note stands: `9 claims · 7 supported · 2 findings`, with the icon of the worst finding. `unread`: how many documents are still being read, which
 * stands before it.
 */
export function statusOfNote(overview: Overview, unread = 0): StatusText {
  const { claims, cited, supported, unclear, judgements, findings } = overview;
  const { error, warning, info } = findings;
  const total = error + warning + info;
  const icon = error > 0 ? 'error' : warning > 0 ? 'warning' : info > 0 ? 'info' : 'check';
  const reading = unread === 0 ? '' : `reading ${counted(unread, 'source')}`;
  const parts = [
    ...(reading ? [reading] : []),
    counted(claims, 'claim'),
    `${supported} supported`,
    total === 0 ? 'no findings' : counted(total, 'finding'),
  ];
  const kinds = severities(findings);
  // Problems would be empty.
  const leadsToSentence = total === 0 && unclear > 0;
  return {
    text: `$(${reading ? 'sync~spin' : icon}) ${parts.join(' · ')}`,
    label: `Pincite: ${parts.join(', ')}${kinds && ` (${kinds})`}`,
    tooltip: [
      ...(reading ? [`Still ${reading}. What cites them is compared as soon as that is done.`] : []),
      `${counted(claims, 'claim')}, ${cited} cited`,
      ...claimParts(overview),
      counted(judgements, 'judgement'),
      kinds || 'no findings',
      leadsToSentence ? 'Select to go to the first claim that is not clearly supported.' : 'Select to show Problems.',
    ],
    command: leadsToSentence ? 'pincite.showSentence' : 'workbench.actions.view.problems',
  };
}

/** What became of the claims, as one line; the numbers add up to all of them. None where nothing is claimed. */
function claimParts({ supported, withFindings, unclear, checked, uncited, notCompared }: Overview): string[] {
  const parts: [number, string][] = [
    [supported, 'supported (an estimate)'],
    [withFindings, 'with errors or warnings'],
    [unclear, 'not clearly supported'],
    [checked, 'marked as checked'],
    [uncited, 'uncited'],
    [notCompared, 'not compared'],
  ];
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return said.length === 0 ? [] : [said.join(', ')];
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

/**
 * What to show while it is not known how the note stands. `reading`: how far the sources are read, in words of the server (`25 of 500 files`; empty:
 * it has not said yet); null: they were read.
 */
export function statusOfServer(state: ServerState, reading: string | null = null): StatusText {
  switch (state) {
    case 'starting':
      return {
        text: '$(sync~spin) Pincite: starting…',
        label: 'Pincite is starting',
        tooltip: ['The language server is starting. Then notes and sources are read.', 'Select to show the output.'],
        command: 'pincite.showOutput',
      };
    case 'running':
      return reading === null ? waitingForNote : statusOfReading(reading);
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

const waitingForNote: StatusText = {
  text: '$(sync~spin) Pincite: checking…',
  label: 'Pincite is checking this note',
  tooltip: ['This note is being checked.', 'Select to show the output.'],
  command: 'pincite.showOutput',
};

const statusOfReading = (howFar: string): StatusText => ({
  text: `$(sync~spin) Pincite: reading sources${howFar ? `, ${howFar}` : '…'}`,
  label: `Pincite is reading notes and sources${howFar && `, ${howFar}`}`,
  tooltip: [
    `Notes and sources are being read${howFar && `: ${howFar}`}. Findings come as soon as that is done.`,
    'Select to show the output.',
  ],
  command: 'pincite.showOutput',
});
