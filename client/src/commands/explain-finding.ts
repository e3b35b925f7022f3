import {
  commands,
  type Diagnostic,
  type ExtensionContext,
  type QuickPickItem,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { ExplainAnswer, ExplainParams } from '../../../server/src/lsp/requests-model.ts';
import { withoutIcons } from '../plain.ts';
import type { Server } from '../server.ts';
import { ownFindings } from './own-findings.ts';
import { tell } from './tell.ts';

/** Of the documents that show pages of checks; nobody can write to them. */
const SCHEME = 'pincite-check';

/**
 * Shows the page of the check behind a finding: of the one at the cursor, or, when there are several or none, of the one that the writer picks.
 * `argument`: the id of a check, for callers that know it.
 */
export async function explainFinding(server: Server, argument?: unknown): Promise<void> {
  const check = typeof argument === 'string' ? argument : await pickedCheck();
  if (check === undefined) return;
  if (!(await pageOf(server, check))) return tell(`There is no page on “${check}”.`);
  const uri = Uri.from({ scheme: SCHEME, path: `/${check}.md` });
  try {
    await commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch {
    // The built-in preview is switched off.
    await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preserveFocus: true });
  }
}

/** Gives the pages of the checks as documents. */
export function registerPages(context: ExtensionContext, server: Server): void {
  const provideTextDocumentContent = async ({ path }: Uri) =>
    (await pageOf(server, path.slice(1).replace(/\.md$/, '')))?.markdown ?? '';
  context.subscriptions.push(workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }));
}

const pageOf = (server: Server, check: string): Promise<ExplainAnswer> =>
  server.request('pincite/explain', { check } satisfies ExplainParams);

async function pickedCheck(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) {
    tell('Open a note first: the finding at the cursor is explained.');
    return undefined;
  }
  const all = ownFindings(editor.document.uri);
  const here = all.filter(({ range }) => range.intersection(editor.selection));
  const choice = here.length > 0 ? here : all;
  if (choice.length === 0) tell('There are no findings in this document.');
  if (here.length === 1 || choice.length === 0) return choice[0] && checkOf(choice[0]);
  const items = choice.map(itemOf).filter(isFirst);
  if (items.length === 1) return items[0]!.label;
  return (await window.showQuickPick(items, { placeHolder: 'Which finding?', matchOnDetail: true }))?.label;
}

const checkOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

const itemOf = (finding: Diagnostic): QuickPickItem => ({
  label: checkOf(finding),
  description: `line ${finding.range.start.line + 1}`,
  detail: withoutIcons(finding.message),
});

/** One page explains all findings of a check. */
const isFirst = ({ label }: QuickPickItem, index: number, all: readonly QuickPickItem[]): boolean =>
  all.findIndex((other) => other.label === label) === index;
