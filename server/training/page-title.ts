/** The title of a page as people write it: `The_Giver -LRB-film-RRB-` is *The Giver*. */
export const pageTitle = (page: string): string =>
  page
    .replace(/-LRB-.*?-RRB-/g, ' ')
    .replaceAll('-COLON-', ':')
    .replaceAll('_', ' ')
    .replace(/\s+/g, ' ')
    .trim();
