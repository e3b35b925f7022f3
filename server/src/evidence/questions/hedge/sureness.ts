import type { Modality } from '../../../language/modality.ts';
import type { Tense } from '../../tense.ts';

/** How sure it is that to state it so says more than the passage. */
export function sureness({ kind, strength }: Modality, tense: Tense, conditional: boolean, reported: boolean): number {
  const happened = tense === 'done' || tense === 'going';
  switch (kind) {
    case 'possible':
      return 0.85;
    case 'probable':
    case 'suggested':
      return tense === 'coming' ? 0.7 : 0.75;
    case 'expected':
    case 'planned':
      if (happened) return conditional || strength < 0.8 ? 0.85 : 0.65;
      if (strength >= 0.8) return conditional && tense === 'so' ? 0.6 : 0;
      return conditional ? 0.8 : 0.72;
    case 'attempted':
      return happened ? 0.7 : 0;
    case 'conditional':
      // *said it would close* looks back on *will close*.
      if (reported && !conditional) return tense === 'done' ? 0.55 : 0;
      return strength === 0.6 && tense !== 'coming' ? (conditional ? 0.75 : 0.6) : 0;
  }
}
