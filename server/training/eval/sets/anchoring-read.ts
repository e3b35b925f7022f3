/**
 * Rows of the development half of `anchoring_vitaminc` whose labels two readers did not share. They read 60 rows, the 27 on which the search and the label differ and 33
 * others drawn by chance, without either answer and without each other's; they agreed with each other on all 60 and with the label on 42. Of these
 * 13 the set says that the sentence has drifted, and they that it is gone (the one that it names says something else); of the last 5 the other way round.
 */
export const READ_OTHERWISE: ReadonlySet<string> = new Set([
  'anc-5ec284fdc9e77c0008416572',
  'anc-5ec55990c9e77c000842d535',
  'anc-5ede072fc9e77c00084d3466',
  'anc-5ee39419c9e77c0008ccf958',
  'anc-5ee39419c9e77c0008ccfab2',
  'anc-5ee39419c9e77c0008ccf890',
  'anc-5ed7acffc9e77c00084a5baa',
  'anc-5ed7acffc9e77c00084a5927',
  'anc-5ebe6f32c9e77c0008409894',
  'anc-5ea2d97bc9e77c0009cda6c5',
  'anc-5ee39419c9e77c0008ccfacc',
  'anc-5ebbf32bc9e77c00092953d6',
  'anc-5ed4de03c9e77c000848937b',
  'anc-5ec5598cc9e77c000842c31c',
  'anc-5eafed80c9e77c0009ce15c6',
  'anc-5ee3949bc9e77c0008cd0018',
  'anc-5ec7d50fc9e77c0008443154',
  'anc-5ec284fbc9e77c000841579f',
]);
