import { allChecks } from '../checks/registry.ts';
import { profiles } from '../workspace/settings.ts';

/** A `pincite.yaml` to start from: all that it can say, in comments. */
export function settingsTemplate(): string {
  const some = ['quote/altered', 'citation/no-pinpoint', 'citation/unused-source'];
  const checks = allChecks.filter(({ id }) => some.includes(id));
  return `# Settings of Pincite for this folder and everything below it. Every line is optional.

# Where the sources are: folders or globs.
# sources:
#   - seeds

# Which files are notes. Without this: every Markdown file outside the sources but README and the like.
# notes:
#   - "briefs/**/*.md"

# The bibliographies, as CSL JSON, CSL YAML, BibTeX or BibLaTeX.
# bibliography:
#   - references.bib

# Who and what the notes are about, and how to spell them: YAML, CSV or FollowTheMoney lines. Without this: entities.yaml, where it is there.
# entities:
#   - entities.yaml

# The severities and the scale of likelihood to go by: ${profiles.join(', ')}.
# profile: analytic

# Terms of probability of your own, in place of those of the profile; ranges in percent.
# scale:
#   name: House scale
#   terms:
#     - { term: likely, from: 55, to: 80, synonyms: [probable] }
#   nested: false
#   confidenceInSameSentence: forbidden

# Words that your house does not want. “allow: true” takes a word of the profile newsroom off its list.
# houseWords:
#   - { term: utilise, instead: use, why: Three letters say as much. }
#   - { terms: [at this point in time, at the present time], instead: now }

# How loud each check is: error, warning, info or off. “pincite checks” lists all of them.
# checks:
${checks.map(({ id, severity }) => `#   ${id}: ${severity}\n`).join('')}
# What a citation covers: its sentence, or the whole paragraph.
# citationScope: sentence

# Where cited sentences count as the basis of a judgement: its sentence, paragraph or section.
# judgementScope: paragraph

# The language of the notes.
# language: en

# Comments that ignore a finding must say why.
# requireReasons: false
`;
}
