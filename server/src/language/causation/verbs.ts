/** `yield`: brings about what it has as object (*created jobs*); `pure`: says cause whoever does it; `change`: with people and bodies as subject it tells what they do on purpose. */
type VerbClass = 'pure' | 'change' | 'help' | 'make' | 'yield';
export type VerbForm = 'base' | 's' | 'ed' | 'ing';

export interface CausalVerb {
  readonly of: VerbClass;
  /** More than one where forms are alike: *cut* is base and past. */
  readonly forms: readonly VerbForm[];
}

/* Own compilation. Irregular verbs: base/-s/past/participle/-ing. */
const VERBS: readonly (readonly [VerbClass, string])[] = [
  [
    'pure',
    `cause trigger provoke spark ignite fuel fuel/fuels/fuelled/fuelled/fuelling prompt spur/spurs/spurred/spurred/spurring induce exacerbate aggravate worsen inhibit stoke elicit
    engender precipitate hasten stimulate affect influence attenuate alleviate ameliorate enhance impair protect necessitate`,
  ],
  [
    'change',
    `reduce raise increase improve cut/cuts/cut/cut/cutting lower decrease boost limit curb slow drive/drives/drove/driven/driving force prevent
    hinder hamper block delay promote enable weaken strengthen undermine shorten prolong extend double halve accelerate damage harm hurt/hurts/hurt/hurt/hurting
    suppress facilitate encourage discourage benefit lift push ease mitigate diminish restore erode depress inflate
    dampen dent stem/stems/stemmed/stemmed/stemming contain squeeze constrain restrict stifle cripple hit/hits/hit/hit/hitting trim/trims/trimmed/trimmed/trimming slash tame foster impede obstruct deepen widen intensify/intensifies/intensified/intensified/intensifying shrink/shrinks/shrank/shrunk/shrinking swell/swells/swelled/swollen/swelling quadruple curtail alter modulate regulate minimise minimize eliminate relieve preserve avert stabilise stabilize deter/deters/deterred/deterred/deterring threaten predict`,
  ],
  [
    'yield',
    `create generate yield produce/produces/produced/produced/producing destroy/destroys/destroyed/destroyed/destroying save spare earn cost/costs/cost/cost/costing
    deliver/delivers/delivered/delivered/delivering mean/means/meant/meant/meaning bring/brings/brought/brought/bringing`,
  ],
  ['help', 'help'],
  ['make', 'make/makes/made/made/making'],
];

const byForm = new Map<string, { of: VerbClass; forms: VerbForm[] }>();

for (const [of, list] of VERBS)
  for (const verb of list.split(/\s+/)) {
    const [base, s, past, participle, ing] = verb.includes('/') ? verb.split('/') : regular(verb);
    for (const [word, form] of [
      [base, 'base'],
      [s, 's'],
      [past, 'ed'],
      [participle, 'ed'],
      [ing, 'ing'],
    ] as const) {
      const entry = byForm.get(word!) ?? { of, forms: [] };
      if (!entry.forms.includes(form)) entry.forms.push(form);
      byForm.set(word!, entry);
    }
  }

function regular(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const s = /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, s, `${stem}ed`, `${stem}ed`, `${stem}ing`];
}

/** The verb of cause or change of which a lower-cased word is a form; undefined for other words. */
export const causalVerb = (lower: string): CausalVerb | undefined => byForm.get(lower);
