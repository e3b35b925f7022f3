export { aliasesIn } from './proper-names/aliases.ts';
export { type NamedAs, nameOf, type SameName, sameName } from './proper-names/compare.ts';
export type { ProperName } from './proper-names/model.ts';
export { namesIn } from './proper-names/read.ts';
