// The flows, in the order in which they run.
import { completion } from './flows/completion.mjs';
import { judgementsAndNames } from './flows/judgements-names.mjs';
import { keyboard } from './flows/keyboard.mjs';
import { mouse } from './flows/mouse.mjs';
import { names } from './flows/names.mjs';
import { pdf, pdfPictures } from './flows/pdf.mjs';
import { pictures as walkthroughPictures } from './flows/pictures.mjs';
import { renameName } from './flows/rename-name.mjs';
import { restricted } from './flows/restricted.mjs';
import { sample } from './flows/sample.mjs';
import { themes } from './flows/themes.mjs';
import { views } from './flows/views.mjs';
import { walkthrough } from './flows/walkthrough.mjs';

export const flows = [
  mouse,
  keyboard,
  completion,
  names,
  renameName,
  views,
  sample,
  walkthrough,
  restricted,
  ...pdf,
  ...themes,
  ...judgementsAndNames,
];

/** These take pictures instead of testing: `--pictures`. */
export const pictures = [...walkthroughPictures, ...pdfPictures];
