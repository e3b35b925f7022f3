// Draws the icon of the extension from its SVG, as the PNG that a package must have: `node test/ui/icon.mjs`.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openPage } from '../vscode/browser.mjs';

const file = (name) => fileURLToPath(new URL(`../../client/media/${name}`, import.meta.url));

const { page, close } = await openPage({ width: 256, height: 256 });
const svg = await readFile(file('icon.svg'), 'base64');
await page.setContent(`<body style="margin:0"><img src="data:image/svg+xml;base64,${svg}" style="display:block">`);
await writeFile(file('icon.png'), await page.screenshot({ omitBackground: true }));
await close();
