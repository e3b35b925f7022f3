/** What the page of the view is made of: URIs as the webview may load them. */
export interface PageParts {
  /** The origin that the webview loads its own files from (`webview.cspSource`). */
  readonly source: string;
  readonly style: string;
  readonly script: string;
  /** Fresh for each page: letters and digits. */
  readonly nonce: string;
}

/**
 * The page of the Evidence view, empty: its own script fills it. Nothing else can run or load there: no script without the nonce, no styles but
 * our sheet, no pictures, no fonts, no requests.
 */
export const evidenceHtml = ({ source, style, script, nonce }: PageParts): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Evidence</title>
</head>
<body>
<main id="page" aria-label="Evidence" tabindex="-1"></main>
<div id="live" class="unseen" role="status" aria-live="polite"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
