import { type Extracted, type ExtractedFormat, type Extraction, extractedFormats } from '../library/extraction.ts';
import { extensionOf } from '../library/keys.ts';
import { type DocumentReader, type Limits, Unreadable, usualLimits } from './reader.ts';

/**
 * The text of a file that is no text itself. `path` says the format by its extension. Never rejects. Meant for a thread of its own:
 * a hostile file may still take all the time and memory of it, which only `host/` can end.
 */
export async function extract(path: string, bytes: Uint8Array, limits: Limits = usualLimits): Promise<Extracted> {
  const format = extractedFormats.get(extensionOf(path));
  if (!format) return { problem: 'This kind of file cannot be read.' };
  if (bytes.length === 0) return { problem: 'This file is empty.' };
  try {
    const reader = await readers[format]();
    return { extraction: within(limits, await reader.read(bytes, limits)) };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.message };
    return {
      problem: `This file is damaged, or no ${NAMES[format]}: it cannot be read. Try to open and save it again.`,
      isPassing: true,
    };
  }
}

/** Each format with what it needs is loaded when a file of it comes. */
const readers: Readonly<Record<ExtractedFormat, () => Promise<DocumentReader>>> = {
  pdf: async () => (await import('./pdf.ts')).pdfReader,
  docx: async () => (await import('./docx.ts')).docxReader,
  mail: async () => (await import('./mail.ts')).mailReader,
  epub: async () => (await import('./epub.ts')).epubReader,
};

const NAMES: Readonly<Record<ExtractedFormat, string>> = {
  pdf: 'PDF',
  docx: 'Word document (DOCX)',
  mail: 'e-mail',
  epub: 'EPUB book',
};

function within(limits: Limits, extraction: Extraction): Extraction {
  const characters = extraction.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > limits.characters)
    throw new Unreadable(
      `This file holds too much text to be read: more than ${limits.characters / 1e6} million letters.`,
    );
  return extraction;
}
