import { readCsvRegister } from './csv.ts';
import { readFtmRegister } from './ftm.ts';
import type { ReadRegister } from './model.ts';
import { readYamlRegister } from './yaml.ts';

type Reader = (text: string, file: string) => ReadRegister;

const readers: Readonly<Record<string, Reader>> = {
  '.yaml': readYamlRegister,
  '.yml': readYamlRegister,
  '.csv': readCsvRegister,
  '.tsv': readCsvRegister,
  '.jsonl': readFtmRegister,
  '.ndjson': readFtmRegister,
  '.json': readFtmRegister,
};

/** Extensions of files that can hold a register, with their dots. */
export const registerExtensions: readonly string[] = Object.keys(readers);

const extensionOf = (file: string): string => /\.[^./]*$/.exec(file)?.[0].toLowerCase() ?? '';

/** True when a file, by its name, can hold a register. */
export const canHoldRegister = (file: string): boolean => extensionOf(file) in readers;

/** True when a file, by its name, is a register in YAML. */
export const isYamlRegister = (file: string): boolean => readers[extensionOf(file)] === readYamlRegister;

/** What the text of a register says; `file`: its path, whose extension tells the format. Never throws. */
export function readRegisterText(text: string, file: string): ReadRegister {
  const reader = readers[extensionOf(file)];
  if (reader) return reader(text, file);
  const message = `This is no list of names that can be read: those end in ${registerExtensions.join(', ')}.`;
  return { entities: [], problems: [{ message, span: { start: 0, end: 0 } }] };
}
