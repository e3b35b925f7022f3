import type { LocatorLabel } from '../../note/model.ts';

/** How each kind of place is written, in the lock and in messages. */
export const locatorSigns: Readonly<Record<LocatorLabel, readonly [one: string, several: string]>> = {
  paragraph: ['¶', '¶¶'],
  page: ['p.', 'pp.'],
  section: ['§', '§§'],
  line: ['l.', 'll.'],
  chapter: ['chap.', 'chaps.'],
  figure: ['fig.', 'figs.'],
  table: ['tbl.', 'tbls.'],
  book: ['bk.', 'bks.'],
  column: ['col.', 'cols.'],
  folio: ['fol.', 'fols.'],
  issue: ['no.', 'nos.'],
  note: ['n.', 'nn.'],
  opus: ['op.', 'opp.'],
  part: ['pt.', 'pts.'],
  'sub-verbo': ['s.v.', 's.vv.'],
  verse: ['v.', 'vv.'],
  volume: ['vol.', 'vols.'],
};
