/*
 * VS Code reads a little mark-up in texts that look plain: links in notifications, `$(icon)` in lists and in the status bar. Words of
 * notes and sources go through here first, so that they stay words.
 */

/** Joins what stands on both sides of it, and is not seen. */
const JOINER = '\u2060';

/** A text for a notification, in which `[words](command:…)` would be a link that runs a command. */
export const withoutLinks = (text: string): string => text.replaceAll('](', `]${JOINER}(`);

/** A text for a list or the status bar, in which `$(name)` would be an icon. */
export const withoutIcons = (text: string): string => text.replaceAll('$(', `$${JOINER}(`);
