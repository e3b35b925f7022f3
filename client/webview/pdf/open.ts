import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where the page finds what pdf.js needs, all in the folder of the extension. Folders end with `/`. */
export interface Parts {
  readonly worker: string;
  readonly cmaps: string;
  readonly fonts: string;
  readonly wasm: string;
}

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  /** Ends its worker. */
  close(): void;
}

/** Pixels of one image in a file. What is larger is left out: it could take all memory. */
const MOST_PIXELS = 2 ** 26;

/**
 * Opens a file in a worker of its own. Nothing in it can run: no scripts, no forms of its own (XFA), no functions compiled. Rejects when it
 * cannot be shown, see `whyNot`.
 */
export async function openPdf(bytes: Uint8Array, parts: Parts): Promise<OpenPdf> {
  const thread = new Worker(await blobOf(parts.worker));
  const worker = PDFWorker.create({ port: thread as never });
  const close = (): void => {
    worker.destroy();
    thread.terminate();
  };
  try {
    const pdf = await getDocument({
      data: bytes,
      worker,
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: true,
      // The worker is a stranger to the origin of our files: the page fetches them.
      useWorkerFetch: false,
      cMapUrl: parts.cmaps,
      standardFontDataUrl: parts.fonts,
      wasmUrl: parts.wasm,
      maxImageSize: MOST_PIXELS,
      verbosity: 0,
    }).promise;
    return { pdf, close };
  } catch (error) {
    close();
    throw error;
  }
}

const blobs = new Map<string, Promise<string>>();

/** Scripts of the extension have another origin than the page, and workers must be of the same. */
function blobOf(script: string): Promise<string> {
  const known = blobs.get(script);
  if (known) return known;
  const made = fetch(script)
    .then((answer) => answer.text())
    .then((text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
  blobs.set(script, made);
  return made;
}

/** Why a file could not be opened, in words for a writer. */
export function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return 'This PDF is locked with a password, so it cannot be shown here. Save a copy without a password, or open it in another program.';
  if (name === 'InvalidPDFException')
    return 'This file is damaged, or no PDF: it cannot be shown. Try to open and save it again with another program.';
  return 'This PDF cannot be shown here. Try to open it with another program.';
}
