/**
 * Phrases with which writers say what a judgement rests on. Looked for as they stand, so that "we rest this on" counts
 * and "the rest of the ore" does not.
 */
const CUES: readonly RegExp[] = [
  /\b(?:based|resting|grounded|founded) (?:mainly |largely |only |partly )?(?:up)?on\b/i,
  /\bon the basis of\b/i,
  /\b(?:rests?|rested|relies|rely|relied|draws?|drew) (?:this |it |mainly |largely |only |partly )?(?:up)?on\b/i,
  /\b(?:judging|to judge) (?:by|from)\b/i,
  /\bdrawing on\b/i,
  /\bin (?:the )?light of\b/i,
  /\baccording to\b/i,
  /\b(?:our|the) (?:main )?(?:basis|grounds?|evidence) (?:for|of) (?:this|that|it|our)\b/i,
  /^\s*(?:basis|grounds?):/i,
];

/** True when a sentence says what it, or the judgement beside it, rests on. */
export const basisCue = (text: string): boolean => CUES.some((cue) => cue.test(text));
