/** A text as the cell of a Markdown table: on one line, with nothing that Markdown would take for the end of the cell or for HTML. */
export const tableCell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|<>`*_[\]]/g, '\\$&');

/** A text as a field of CSV (RFC 4180), quoted where it must be. A leading sign would be taken for a formula by spreadsheets. */
export function csvField(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
