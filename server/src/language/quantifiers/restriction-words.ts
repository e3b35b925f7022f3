import { phrasesOf } from '../phrases.ts';

export type RestrictionKind =
  | 'only'
  | 'if'
  | 'unless'
  | 'except'
  | 'provided'
  | 'pending'
  | 'in'
  | 'among'
  | 'at-least-part';

/** How far a cue reaches: over its clause, over one noun phrase, or not beyond itself. */
export interface Narrowing {
  readonly kind: RestrictionKind;
  readonly extent: 'clause' | 'phrase' | 'none';
}

/* Own compilation from the conditional and exceptive connectives that Quirk et al. list (§§ 9.58, 15.33). */
export const CONDITIONS = phrasesOf<Narrowing>([
  [{ kind: 'only', extent: 'phrase' }, 'only|solely|exclusively|just|no one but|nobody but|nothing but'],
  [
    { kind: 'if', extent: 'clause' },
    'if|only if|only when|if and only if|in the event that|in the event of|in case of',
  ],
  [{ kind: 'unless', extent: 'clause' }, 'unless'],
  [
    { kind: 'provided', extent: 'clause' },
    `provided that|providing that|provided they|provided it|provided the|on condition that|on the condition that|as long as|so long as|conditional on
    |conditional upon|contingent on|contingent upon|assuming that|assuming|for as long as`,
  ],
  [{ kind: 'pending', extent: 'clause' }, 'pending|subject to'],
  [
    { kind: 'except', extent: 'phrase' },
    `except|except for|except in|apart from|aside from|excluding|other than|with the exception of|with the exceptions of|save for|barring
    |not including|not counting`,
  ],
  [
    { kind: 'at-least-part', extent: 'none' },
    'partly|partially|in part|at least in part|at least partly|at least part of|to some extent|to some degree|up to a point|to a degree',
  ],
]);

/** What a thing is *subject to* before it counts. */
export const APPROVAL =
  /^(?:approval|approvals|ratification|review|consent|confirmation|vote|agreement|licence|license|conditions?|clearance|permission|contract|funding|audit)$/;

/** Groups of people and of what is studied: a statement *for* or *in* them goes no further. Own compilation. */
export const GROUPS: ReadonlySet<string> = new Set(
  `people men women boys girls children adults adolescents teenagers infants babies patients participants mice rats animals humans
  workers miners farmers students pupils teachers smokers non-smokers nonsmokers households families users residents voters
  immigrants migrants refugees employees firms companies seniors pensioners economies year-olds`.split(/\s+/),
);

/** Places and parts: a statement *in* them goes no further. */
export const PLACES: ReadonlySet<string> = new Set(
  `countries states cities towns villages regions provinces districts counties areas region province district county area city town
  village country state governorate governorates borough boroughs ward wards municipality municipalities prefecture prefectures canton cantons commune communes
  constituency constituencies neighbourhood neighbourhoods division divisions zone zones capital territory territories republic port peninsula island islands valley suburb suburbs
  north south east west centre center coast parts places cases schools school hospitals hospital prisons plants plant mines mine
  factories factory site sites sector sectors industry industries sample trial trials laboratory lab`.split(/\s+/),
);
