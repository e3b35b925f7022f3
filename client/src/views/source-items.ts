import { Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { CitedByItem, SourceFolder, SourceItem } from '../../../server/src/lsp/requests-model.ts';
import {
  describeCitation,
  describeSource,
  iconOfCitation,
  labelOfSource,
  type SourceState,
  stateOf,
  tooltipOfSource,
} from './source-text.ts';

/*
 * Items of the tree of sources. Labels and tooltips are plain strings, which VS Code shows as they are: nothing of a source can act in them.
 */

const warning = new ThemeColor('list.warningForeground');
const icons: Readonly<Record<SourceState, ThemeIcon>> = {
  problem: new ThemeIcon('warning', warning),
  uncited: new ThemeIcon('circle-outline'),
  cited: new ThemeIcon('book'),
};

export function itemOfFolder({ uri, name, sources }: SourceFolder): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = uri;
  item.description = String(sources.length);
  item.iconPath = ThemeIcon.Folder;
  return item;
}

/** `id` stays the same as long as the source is there. */
export function itemOfSource(source: SourceItem, id: string): TreeItem {
  const { Collapsed, None } = TreeItemCollapsibleState;
  const item = new TreeItem(source.title, source.citations > 0 ? Collapsed : None);
  item.id = id;
  item.description = describeSource(source);
  item.tooltip = tooltipOfSource(source);
  item.iconPath = icons[stateOf(source)];
  item.contextValue = source.uri ? `source.document${/\.pdf$/i.test(source.uri) ? '.pdf' : ''}` : 'source.entry';
  item.accessibilityInformation = { label: labelOfSource(source) };
  const document = source.text ?? source.uri;
  if (document) item.command = { title: 'Open', command: 'vscode.open', arguments: [Uri.parse(document)] };
  return item;
}

export function itemOfCitation(citation: CitedByItem, id: string): TreeItem {
  const { sentence, headline, weak } = citation;
  const { start, end } = citation.location.range;
  const item = new TreeItem(sentence || 'A citation without a sentence');
  item.id = id;
  item.description = describeCitation(citation);
  item.tooltip = [sentence, headline].filter(Boolean).join('\n');
  item.iconPath = new ThemeIcon(iconOfCitation(citation), weak ? warning : undefined);
  item.contextValue = 'citation';
  const selection = new Range(start.line, start.character, end.line, end.character);
  item.command = {
    title: 'Open',
    command: 'vscode.open',
    arguments: [Uri.parse(citation.location.uri), { selection }],
  };
  return item;
}
