/*
 * Words by which readers tell how certain a statement is. Own compilation, after the classes of Rubin, Certainty categorization model (2006), and of
 * Hyland's hedges and boosters. The names are for people and for `weights.json`, which says what each class weighs.
 */
const CLASSES = {
  'a figure that is not exact': String.raw`(?:about|around|approximately|roughly|nearly|almost|some|close to|up to|as (?:much|many) as|more than|less than|at least|(?:an )?estimated|over|under|just over|~|∼|ca\.) {0,2}(?:[$£€]?\d|half|a (?:third|quarter|half)|one|two|three|four|five|ten|twice|dozens|all|every)`,
  approximately: 'approximately|roughly|nearly|almost|around|about',
  'in part':
    'partly|partially|largely|mostly|mainly|primarily|relatively|somewhat|fairly|rather|considerably|slightly|virtually|essentially|broadly',
  'at times':
    'often|usually|sometimes|generally|typically|frequently|occasionally|commonly|rarely|seldom|normally|in (?:many|some) cases',
  'some of them': 'most (?:of|[a-z]+s|people)|majority|many|some|several|a number of|a few|handful|dozens',
  'more likely': '(?:more|less|as|times) likely|likelihood|odds',
  suggest: 'suggest(?:s|ed|ing)?',
  indicate: 'indicat(?:e|es|ed|ing)',
  seem: '(?:appear|seem)(?:s|ed)?',
  possible: 'possib(?:le|ly|ility)|potential(?:ly)?|perhaps|maybe|probabl[ey]|likely|unlikely|presumably',
  think:
    'thinks?|thought|believe[sd]?|felt|feel|suspect(?:s|ed)?|hypothesi[sz]e[ds]?|proposed?|speculate[sd]?|hypothesis|theory',
  unclear:
    'unclear|unknown|uncertain|uncertainty|not (?:yet )?known|whether|remains? to be|limitations?|further (?:research|studies)|more research|not fully|poorly understood|controversial|debated?',
  'has a part in':
    'contribute[sd]?|associated|linked|correlat(?:e|es|ed|ion)|play(?:s|ed)? a role|involved|implicated|influence[sd]?|help(?:s|ed)?',
  if: 'if|unless|when',
  show: 'show(?:s|ed|n)?|found|find|demonstrat(?:e|es|ed)|confirm(?:s|ed)?|prove[sdn]?|reveal(?:s|ed)?|establish(?:es|ed)?|clear(?:ly)?|definitely|must|always|certain(?:ly)?|indeed|in fact|significant(?:ly)?|strong(?:ly)?|no|not|never|only',
  estimate: 'estimat(?:e|es|ed|ion|ions)|predict(?:s|ed|ion)?|expect(?:s|ed)?|project(?:ed|s|ions?)|forecast(?:s|ed)?',
  we: 'we|our|i',
  'a share': String.raw`\d+(?:\.\d+)? ?(?:%|percent|per cent)`,
  'a range': String.raw`\d ?[-–] ?\d|between \d`,
} as const;

/** Modal verbs, each a class of its own; whether one is meant (*May* is a month) is for `modality.ts` to say. */
export const modals = ['can', 'could', 'may', 'might', 'would', 'will', 'should'] as const;

export type CertaintyClass = keyof typeof CLASSES | (typeof modals)[number];

/** Each class with what finds its words: alternatives of fixed words, no repetition without bound. */
export const classes: readonly (readonly [CertaintyClass, RegExp])[] = Object.entries(CLASSES).map(([name, words]) => [
  name as CertaintyClass,
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}])`, 'iu'),
]);
