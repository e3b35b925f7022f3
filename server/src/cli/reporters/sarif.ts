import type { Check } from '../../checks/check.ts';
import { pageOf } from '../../checks/pages.ts';
import { allChecks } from '../../checks/registry.ts';
import { asOneLine } from '../../text/one-line.ts';
import type { Level } from '../../workspace/settings.ts';
import { from } from '../paths.ts';
import { isExtracted } from '../place.ts';
import type { PlacedFinding, PlacedRange, PlacedRelated, QuietFinding, Report, Reporter, View } from '../report.ts';

/*
 * SARIF 2.1.0 (OASIS), shaped so that GitHub code scanning shows all of it: paths count from the top of the repository,
 * and the passage is a related location that the message links to.
 */

const base = '%SRCROOT%';
const levels = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const satisfies Record<
  Level,
  string
>;

export const sarif: Reporter = (report, view) => {
  const results = [
    ...report.findings.map((finding) => resultOf(finding, null, view)),
    ...report.quiet.map((quiet) => resultOf(quiet.finding, quiet, view)),
  ];
  const run = {
    tool: {
      driver: {
        name: 'Pincite',
        version: view.version,
        semanticVersion: view.version,
        informationUri: helpUri(''),
        rules: allChecks.map(ruleOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [base]: { description: { text: 'The top of the repository.' } } },
    invocations: [invocationOf(report, view)],
    results,
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** Where the page of a check is: a name for it, since the page itself is in the rule and in `pincite explain`. */
const helpUri = (id: string): string => `pincite:checks${id === '' ? '' : `/${id}`}`;

const indexOf = new Map(allChecks.map((check, i) => [check.id, i]));

function ruleOf(check: Check) {
  const page = pageOf(check.id) ?? check.summary;
  return {
    id: check.id,
    shortDescription: { text: sentence(check.summary) },
    help: { text: page, markdown: page },
    helpUri: helpUri(check.id),
    defaultConfiguration: { enabled: check.severity !== 'off', level: levels[check.severity] },
    properties: {
      tags: [check.id.split('/')[0]!, check.certainty],
      precision: check.certainty === 'exact' ? 'very-high' : 'medium',
    },
  };
}

function resultOf(finding: PlacedFinding, quiet: QuietFinding | null, view: View) {
  const links = finding.related.map((_, i) => `[passage](${i + 1})`);
  return {
    ruleId: finding.check,
    ruleIndex: indexOf.get(finding.check) ?? -1,
    level: levels[finding.severity],
    message: { text: [escapeLinks(finding.message), ...links].join(' ') },
    locations: [{ physicalLocation: locationOf(finding.file, finding.range, view) }],
    relatedLocations: finding.related.map((related, i) => ({
      id: i + 1,
      message: { text: relatedMessage(related) },
      physicalLocation: locationOf(related.file, related.range, view, related.text),
    })),
    partialFingerprints: { primaryLocationLineHash: finding.fingerprint, 'pincite/v1': finding.fingerprint },
    fixes: finding.fixes.filter((fix) => fix.edits.length > 0).map((fix) => fixOf(finding, fix, view)),
    suppressions: quiet === null ? [] : [suppressionOf(quiet)],
    properties: { certainty: finding.certainty },
  };
}

const fixOf = (finding: PlacedFinding, fix: PlacedFinding['fixes'][number], view: View) => ({
  description: { text: fix.title },
  artifactChanges: [
    {
      artifactLocation: artifactOf(finding.file, view),
      replacements: fix.edits.map(({ range, text }) => ({ deletedRegion: regionOf(range), insertedContent: { text } })),
    },
  ],
});

const suppressionOf = ({ by, reason }: QuietFinding) => ({
  kind: by === 'comment' ? 'inSource' : 'external',
  ...(reason === '' ? {} : { justification: reason }),
});

const invocationOf = ({ problems }: Report, view: View) => ({
  executionSuccessful: problems.length === 0,
  toolExecutionNotifications: problems.map(({ file, message }) => ({
    level: 'error',
    message: { text: message },
    ...(file === '' ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(file, view) } }] }),
  })),
});

/** A PDF and its like have no lines: the whole file is the location. */
const locationOf = (file: string, range: PlacedRange, view: View, text?: string) => ({
  artifactLocation: artifactOf(file, view),
  ...(isExtracted(file)
    ? {}
    : { region: { ...regionOf(range), ...(text === undefined ? {} : { snippet: { text } }) } }),
});

/** Where a location has no lines, the message says where and what. */
const relatedMessage = ({ file, message, locator, text }: PlacedRelated): string =>
  isExtracted(file)
    ? escapeLinks(`${message}${locator === undefined ? '' : ` (${locator})`}: “${asOneLine(text)}”`)
    : message;

const artifactOf = (file: string, { top }: View) => ({
  uri: from(top, file).split('/').map(encodeURIComponent).join('/'),
  uriBaseId: base,
});

const regionOf = ({ start, end }: PlacedRange) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** Brackets in a SARIF message make links unless they are escaped. */
const escapeLinks = (text: string): string => text.replace(/[\\[\]]/g, '\\$&');

const sentence = (text: string): string =>
  `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
