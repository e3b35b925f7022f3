// The flows, in the order in which they run.
import { completion } from './flows/completion.mjs';
import { keyboard } from './flows/keyboard.mjs';
import { mouse } from './flows/mouse.mjs';
import { themes } from './flows/themes.mjs';

export const flows = [mouse, keyboard, completion, ...themes];
