import { commands, type ExtensionContext, window } from 'vscode';
import type { Server } from '../server.ts';
import type { PreviewAnswer } from './answer.ts';
import { PreviewAnswers } from './answers.ts';

/** What VS Code's Markdown preview takes from an extension. */
export interface PreviewApi {
  extendMarkdownIt<T>(md: T): T;
}

/** Shows citations in the Markdown preview; the answer is what `activate` must give to VS Code. */
export function registerPreview(context: ExtensionContext, server: Server): PreviewApi {
  const answers = new PreviewAnswers(
    async (uri) => {
      const answer = await server.request<PreviewAnswer>('pincite/preview', { textDocument: { uri } });
      return answer ?? (server.state === 'running' ? null : undefined);
    },
    () => void commands.executeCommand('markdown.preview.refresh'),
  );
  context.subscriptions.push(
    answers,
    server.onChanged(() => (hasPreview() ? answers.changed() : answers.forget())),
  );
  return { extendMarkdownIt: (md) => load().showCitations(md as never, (uri) => answers.of(uri.toString())) as never };
}

/** The grammar of citations is large; without a preview it is not even set up. */
const load = (): typeof import('./plugin.ts') => require('./plugin.ts');

const hasPreview = (): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => /markdown\.preview/.test((input as { viewType?: string })?.viewType ?? '')),
  );
