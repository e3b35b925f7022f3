/** What the page is made of: URIs as the webview may load them; folders end with `/`. */
export interface PdfPageParts {
  /** The origin that the webview loads its own files from (`webview.cspSource`). */
  readonly source: string;
  readonly style: string;
  readonly script: string;
  readonly worker: string;
  readonly cmaps: string;
  readonly fonts: string;
  readonly wasm: string;
  /** The name of the file. */
  readonly name: string;
  /** Fresh for each page: letters and digits. */
  readonly nonce: string;
}

/**
 * The page of the PDF viewer, empty: its own script fills it. Scripts run with the nonce only, and in the worker that ours makes of a file of the
 * extension. Decoders of pictures are WebAssembly, which is compiled from files of the extension; JavaScript cannot be made of words. Requests go to
 * the extension's own files, so a PDF can reach nothing.
 */
export const pdfHtml = (parts: PdfPageParts): string => {
  const { source, nonce } = parts;
  const policy = [
    "default-src 'none'",
    `style-src ${source}`,
    `script-src 'nonce-${nonce}' 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `connect-src ${source}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${attribute(parts.style)}">
<title>PDF</title>
</head>
<body data-worker="${attribute(parts.worker)}" data-cmaps="${attribute(parts.cmaps)}" data-fonts="${attribute(parts.fonts)}" data-wasm="${attribute(parts.wasm)}">
<main id="pages" aria-label="${attribute(`Pages of ${parts.name}`)}" tabindex="0"></main>
<script nonce="${nonce}" src="${attribute(parts.script)}"></script>
</body>
</html>
`;
};

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
