/*
 * Abbreviations that end in a stop, by what the stop means for the sentence. Own compilation from everyday English prose
 * (news, law, business, scholarship). Without their last stop, inner stops kept.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Something always follows: the sentence goes on. Lower case. */
export const NEVER_LAST = set(`
  e.g i.e cf viz vs approx ca incl esp resp eg ie mr mrs ms messrs mx dr prof gen col lt sgt capt cpl cmdr cdr maj adm
  brig sen rep reps sens gov rev hon pres amb supt det insp fr mme mlle mgr st ste mt ft`);

/** Go on when a number follows (`No. 5`, `pp. 3-5`, `Jan. 4`). Lower case. */
export const BEFORE_NUMBER = set(`
  no nos nr p pp vol vols fig figs ch chap chaps sec secs sect art arts para paras eq eqs ed eds tab tbl fol cl app
  ex exh pt pts bk col cols ll n nn op ser stat ver v jan feb mar apr jun jul aug sep sept oct nov dec tel ext rs`);

/** May stand inside a sentence or end it: it ends when a word follows that likes to begin one. Lower case. */
export const MAYBE_LAST = set(`
  inc ltd co corp bros llc plc jr sr al dept univ ave blvd rd assn govt intl est natl gmbh s.a s.p.a n.v b.v a.g pty
  mon tue tues wed thu thur thurs fri sat u.s u.k u.n e.u u.s.a u.a.e d.c n.y l.a p.r.c b.c a.d b.c.e c.e ph.d m.d
  m.a b.a m.sc b.sc j.d ll.m ll.d m.p m.b.a bn mn tn sq cu hrs min mins dist bldg div mfg ctr gov't dep't`);

/** Words that often begin a sentence and hardly ever go on a name: after `Inc.` or `U.S.` they start a new one. */
export const STARTERS = set(`
  the a an this that these those it its he his she her they their we our i my you your there here in on at for from by
  with to of and or but nor so yet however although though while when whenever where if unless as after before since
  because until once during despite such what who why how which whether no not none some many most few several all each
  every both either neither another other others one two three thus then therefore hence meanwhile moreover furthermore
  still even also only now today yesterday later last next according under over between among within without about yes
  nevertheless nonetheless instead otherwise overall finally first second third additionally`);
