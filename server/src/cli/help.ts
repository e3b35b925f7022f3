const general = `Checks Markdown notes against the sources that they cite.

Usage: pincite COMMAND [options]

  check [PATH…]               the findings of notes (default: all notes here)
  inspect NOTE…               what was read in a note, as JSON
  passages SOURCE [LOCATOR]   the numbered passages of a source
  search "SENTENCE"           the passages that support a sentence best
  why NOTE:LINE               what a sentence rests on, and whether the cited
                              passages bear it out
  judgements [NOTE…]          each judgement with its term and range, confidence
                              and sources
  entities [NOTE…]            who and what notes, or register and sources, name
  add URL|FILE                save a page or file among the sources
  explain CHECK               what a check flags, why, and what to do
  checks                      all checks with their severities
  init                        write a pincite.yaml to start from
  lsp --stdio                 the language server, for editors
  pin [NOTE…]                 record what the cited passages say now

“pincite COMMAND --help” tells more. --version prints the version. Commands that
read sources keep the texts of PDF, Word, e-mail and EPUB files for the next
time; with --no-cache they read each anew.
`;

const ofCommands: Readonly<Record<string, string>> = {
  check: `Usage: pincite check [PATH…] [options]

Checks these notes and folders; without PATH, all notes of the workspace here.

  --format FORMAT[=FILE]     pretty (default), compact, json, sarif, github,
                             junit, checkstyle or rdjson; may be repeated
  --fail-on LEVEL            exit with 1 from this severity on: error (default),
                             warning, info or never
  --max-warnings N           exit with 1 when there are more warnings
  --check ID=LEVEL           how loud a check is: error, warning, info or off
  --profile NAME             analytic, icd203, phia, ipcc or newsroom
  --fix                      make the fixes that change no meaning
  --fix-dry-run              report as if they were made; write nothing
  --stdin                    check the note on standard input …
  --stdin-filename PATH      … as if it stood there
  --changed [BASE]           only notes that differ from BASE (default: HEAD)
  --baseline FILE            keep quiet what this file lists
  --write-baseline           write what is found now (pincite-baseline.json, or
                             the file of --baseline)
  --locked                   exit with 1 when a cited passage is not in
                             pincite.lock, or it or its file is not what it was
  --report-unused-disables   report ignore comments that keep nothing quiet
  --no-cache                 read each source anew
  --no-color                 no colours (as with NO_COLOR)
  --root DIR                 the workspace; the search for one ends here

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 not everything could
be done (a line on standard error says what).
`,
  inspect: `Usage: pincite inspect NOTE… [--root DIR]

Prints what was read in each note as JSON: sentences with their kind, citations,
names. Several notes make one object a line.
`,
  passages: `Usage: pincite passages SOURCE [LOCATOR] [--root DIR]

Prints the numbered passages of a source, named by its key or path. A locator
such as "¶ 8", "p. 3" or "§ 2" picks some.
`,
  search: `Usage: pincite search "SENTENCE" [--limit N] [--root DIR]

Prints the passages that support a sentence best: a score, a citation to paste,
and how the passage begins.
`,
  why: `Usage: pincite why NOTE:LINE[:COLUMN] [options]

Prints for each sentence on that line what it is, what it cites, whether the
cited passages seem to bear it out (an estimate, with reasons), and what else
might. [words] carry the sentence; [≠ words] say something else; a terminal
shows them bold, and bold and underlined.

  --format FORMAT            pretty (default), or json: the same as data, one
                             object a line; spans count UTF-16 units from the
                             start of the note, or of the passage
  --no-cache                 read each source anew
  --no-color                 no colours (as with NO_COLOR)
  --root DIR                 the workspace; the search for one ends here
`,
  judgements: `Usage: pincite judgements [NOTE…] [options]

Prints the judgements of these notes (default: all notes here): the term of
probability and what it means on the scale of the profile, the confidence, how
certain the sentence sounds (an estimate), and what it rests on with the grades
of the sources.

  --format FORMAT            markdown (default: a table), json or csv
  --no-cache                 read each source anew
  --root DIR                 the workspace; the search for one ends here
`,
  entities: `Usage: pincite entities [NOTE…] [options]

Prints whom and what these notes name, where, and how often in sentences that
cite nothing; names that neither register nor sources have are said to be in no
source. Without NOTE: the names of the register and those found in the sources,
with their kind, other forms and how often they are there.

  --format FORMAT            text (default), json or csv
  --no-cache                 read each source anew
  --root DIR                 the workspace; the search for one ends here
`,
  add: `Usage: pincite add URL|FILE [options]

Saves a web page or a file among the sources, exactly as it comes, and beside it
a .yaml file with what is known of it: title, author, date, address, the day,
and the SHA-256. Nothing is overwritten. This is the only command that fetches
something, and it fetches that one address alone.

  --key NAME                 the key to cite it by (default: made from author,
                             year and title)
  --to FOLDER                a folder of the sources (default: the first one)
  --root DIR                 the workspace; the search for one ends here
`,
  explain: `Usage: pincite explain CHECK

Prints the page of a check, such as quote/altered.
`,
  checks: `Usage: pincite checks

Lists all checks with their severities.
`,
  init: `Usage: pincite init [--root DIR]

Writes a pincite.yaml in which everything is a comment. Never overwrites.
`,
  lsp: `Usage: pincite lsp --stdio

Starts the language server on standard input and output, for editors.
`,
  pin: `Usage: pincite pin [NOTE…] [options]

Records in pincite.lock what the passages say now that these notes cite;
without NOTE those of all notes, and entries that nothing cites any more go.
Passages that are not what was recorded are listed, with their words then and
now; their entries are kept.

  --follow                   lead citations whose words stand elsewhere now to
                             that place, in all notes
  --update                   record what is not what it was as it is now, too
  --dry-run                  say what would be done; write nothing
  --root DIR                 the workspace; the search for one ends here

Exit codes: 0 all is recorded as it is; 1 passages differ from their entries,
which were kept; 2 not everything could be done (a line on standard error says
what).
`,
};

/** The help of a command, or of the program. */
export const helpFor = (command: string | null): string =>
  command === null ? general : (ofCommands[command] ?? general);
