import { phrasesOf } from '../phrases.ts';
import type { CausalKind } from './model.ts';

/** What must be so for a phrase to be a cue: `tests` in `find.ts` say how. */
type PhraseTest =
  | 'none'
  | 'after-be'
  | 'after-have'
  | 'due'
  | 'no-noun'
  | 'after'
  | 'following'
  | 'play'
  | 'group'
  | 'noun'
  | 'compared';

export interface PhraseCue {
  readonly kind: CausalKind;
  readonly test: PhraseTest;
}

const cue = (kind: CausalKind, test: PhraseTest = 'none'): PhraseCue => ({ kind, test });

/*
 * Phrases of cause, association and sequence. Own compilation from the causal connectives and verbs that English grammars
 * list (Quirk et al. §§ 8.86, 15.45; Huddleston and Pullum ch. 8 § 12) and from the grades of Sumner et al. (BMJ 2014).
 */
export const PHRASES = phrasesOf<PhraseCue>([
  [
    cue('cause'),
    `because|because of|thanks to|owing to|as a result|as a result of|as a consequence|as a consequence of|on account of|by virtue of
    |result in|results in|resulted in|resulting in|result from|results from|resulted from|resulting from
    |stem from|stems from|stemmed from|stemming from|arises from|arose from|attributable to|attributed to|ascribed to|traced to|put down to
    |contribute to|contributes to|contributed to|contributing to|give rise to|gives rise to|gave rise to|given rise to|giving rise to
    |bring about|brings about|brought about|bringing about|leads to|led to|leading to|effect of|effects of|effect on|effects on
    |impact of|impacts of|impact on|impacts on|influence of|influence on|reason for|reasons for|reason why|blamed for|blamed on
    |in response to|in reaction to|on the back of|lay behind|lies behind|was behind|are behind|were behind|is behind|thereby|consequently|consequence of|consequences of|protective against`,
  ],
  [cue('cause', 'due'), 'due to'],
  [cue('cause', 'no-noun'), 'lead to'],
  [
    cue('cause', 'after-be'),
    `responsible for|cause of|causes of|result of|driver of|drivers of|effective in|effective at|effective for|effective against
    |beneficial for|harmful to|detrimental to|effective|beneficial|efficacious|harmful|detrimental`,
  ],
  [cue('cause', 'after-have'), 'effect|effects|impact|influence|benefit|benefits'],
  [cue('conditional-cause', 'play'), 'role in|part in'],
  [
    cue('association'),
    `associated with|association with|association between|associations between|associations with|linked to|linked with|link between|links between|link with
    |correlated with|correlated to|correlate with|correlates with|correlation between|correlation with|correlations between|correlations with
    |relationship between|relationships between|inverse relationship|positive relationship|negative relationship|significant relationship|linear relationship|causal relationship|relation between|connection between|tied to|more likely to|less likely to|likelier to
    |coincide with|coincides with|coincided with|coinciding with|in tandem|in tandem with|in step with|in parallel with|in line with|at the same time as|accompanied by|accompanies|accompany|predictor of|predictors of|predictor for|predictive of
    |risk factor for|risk factors for|marker of|markers of|marker for|hand in hand with|at higher risk|at increased risk|at greater risk|at lower risk
    |at a higher risk|at an increased risk|at a greater risk|at a lower risk|increased with|increases with|increase with|decreased with|decreases with|decrease with|rises with|rose with
    |rise with|falls with|fell with|varied with|varies with|higher among|lower among|greater among|more common among|more common in|less common among
    |less common in|more prevalent among|more prevalent in|more frequent among|more frequent in|higher in those|lower in those`,
  ],
  [cue('association', 'after-be'), 'related to|more often|less often|more frequently|less frequently'],
  // How studies report that groups differ: statistics of risk, and what one group has more of.
  [
    cue('association'),
    `odds ratio|odds ratios|hazard ratio|hazard ratios|relative risk|risk ratio|rate ratio|adjusted odds|increased odds|lower odds|reduced odds|higher odds of|excess risk
    |twice the risk|double the risk|half the risk|twice as likely|times as likely|times more likely|times less likely|times higher|times lower|times greater|fold higher|fold increased
    |as likely as|as likely to|positively associated|negatively associated|inversely associated|positively related|negatively related|inversely related|significantly related|strongly related
    |closely related|was related|were related|go along with|goes along with|went along with|goes with|covary with|inverse trend|dose-response|associated|co-occur|co-occurs|linked`,
  ],
  [cue('association', 'group'), 'than'],
  [cue('association', 'noun'), 'association|associations|correlation|correlations|correlated|correlate|correlates'],
  [
    cue('association'),
    'difference between|differences between|increased risk|higher risk|greater risk|elevated risk|lower risk|raised risk|higher odds|differ|differed|differs|difference in|differences in|independent of|depends on|depended on|dependent on',
  ],
  [
    cue('association', 'compared'),
    'higher|lower|greater|better|worse|fewer|longer|shorter|smaller|larger|faster|slower|stronger|weaker|commoner|rarer|likelier',
  ],
  [
    cue('sequence'),
    'followed by|that followed|which followed|preceded by|preceded|precedes|in the wake of|on the heels of|came as|comes as|come as|came after|comes after|comes amid|came amid|amid|amidst|since|shortly after|soon after',
  ],
  [cue('sequence', 'after'), 'after'],
  [cue('sequence', 'following'), 'following'],
]);

/** What compares two cases rather than two dates: *higher in*, *lower with*. */
export const COMPARED_CASES: ReadonlySet<string> = new Set('in among for with without where when'.split(' '));

/** Groups that are compared: *than those without it*. */
export const COMPARED_GROUPS: ReadonlySet<string> = new Set(
  `those people patients participants men women boys girls children adults individuals controls peers others who nonsmokers
  non-smokers users non-users workers households`.split(/\s+/),
);
