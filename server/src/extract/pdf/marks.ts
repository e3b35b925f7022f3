/*
 * What items of lists begin with. Private letters are the bullets of the fonts Symbol and Wingdings, as Word writes them.
 */

const BULLETS = '•‣◦⁃∙▪▫■□●○◆✓➢❖·\\uf0b7\\uf0a7\\uf0a8\\uf0d8\\uf0fc\\uf076\\uf071\\uf06e\\uf02d';

export const bullet = new RegExp(`^[${BULLETS}–—*-](?: |$)`, 'u');

/** Bullets that code does not begin with. */
export const listed = new RegExp(`^[${BULLETS}] `, 'u');

/** Bullets that may as well stand in the middle of a sentence. */
export const dash = /^[–—*-](?: |$)/u;

export const numbered =
  /^(?:(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\((?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})\)|[A-Z]\)|\[\d{1,3}\])(?: |$)/;
