import { describe, expect, it } from 'vitest';
import { defineCheck } from '../../server/src/checks/check.ts';
import { checkNote } from '../../server/src/checks/run.ts';
import { snapshotOf } from '../support/testCheck.ts';

const wordCheck = (word: string) =>
  defineCheck({
    id: `test/${word}`,
    severity: 'warning',
    certainty: 'exact',
    summary: word,
    *block({ block }) {
      for (const match of block.text.matchAll(new RegExp(`\\b${word}\\d`, 'g'))) {
        const span = { start: match.index, end: match.index + match[0].length };
        const claim = block.prose
          .flatMap((prose) => prose.sentences)
          .find((sentence) => sentence.span.start <= span.start && span.end <= sentence.span.end);
        yield { span, message: match[0], claim };
      }
    },
  });

const checks = [wordCheck('bad'), wordCheck('sad')];

function run(text: string) {
  const snapshot = snapshotOf(text);
  const result = checkNote(snapshot, snapshot.path, checks);
  return {
    shown: result.findings.map((finding) => finding.message).join(' '),
    hidden: result.suppressed.map(({ finding }) => finding.message).join(' '),
    reasons: result.suppressed.map(({ reason }) => reason),
    unused: result.unusedDirectives.map(({ check, message, span }) => ({
      check,
      message,
      text: text.slice(span.start, span.end),
    })),
  };
}

describe('disable-next-line', () => {
  it('covers what starts on the next line that is not blank', () => {
    const { shown, hidden, reasons } = run(
      '<!-- pincite-disable-next-line test/bad: so be it -->\n\n\nbad1 sad1.\n\nbad2.\n',
    );
    expect([hidden, shown]).toEqual(['bad1', 'sad1 bad2']);
    expect(reasons).toEqual(['so be it']);
  });

  it('covers all of a sentence that starts there', () => {
    const { shown, hidden } = run('<!-- pincite-disable-next-line -->\nA sentence that\nis bad1. And\nbad2 too.\n');
    expect([hidden, shown]).toEqual(['bad1', 'bad2']);
  });

  it('may be one of several above a line', () => {
    const comments = '<!-- pincite-disable-next-line test/bad -->\n<!-- pincite-disable-next-line test/sad -->\n';
    const { shown, hidden, unused } = run(`${comments}bad1 sad1.\n`);
    expect([hidden, shown, unused]).toEqual(['bad1 sad1', '', []]);
  });

  it('takes several ids, and all checks when it names none', () => {
    expect(run('<!-- pincite-disable-next-line test/bad, test/sad: why -->\nbad1 sad1.\n').shown).toBe('');
    expect(run('<!-- pincite-disable-next-line -->\nbad1 sad1.\n').shown).toBe('');
    expect(run('<!-- pincite-disable-next-line test/other -->\nbad1.\n').shown).toBe('bad1');
  });

  it('stands in front of nothing at the end of a note', () => {
    expect(run('bad1.\n\n<!-- pincite-disable-next-line -->\n').shown).toBe('bad1');
  });

  it('works above an alert, whose mark is on a line of its own', () => {
    const comment = '<!-- pincite-disable-next-line test/bad -->\n\n';
    expect(run(`${comment}> [!NOTE]\n> Is bad1.\n> Is bad2.\n`)).toMatchObject({ hidden: 'bad1', shown: 'bad2' });
    expect(run(`${comment}> [!note]- \n>\n> bad1.\n`).hidden).toBe('bad1');
    expect(run(`${comment}> [!NOTE] Is bad1.\n> Is bad2.\n`)).toMatchObject({ hidden: 'bad1', shown: 'bad2' });
    expect(run(`${comment}[!] Is bad1.\nIs bad2.\n`).hidden).toBe('bad1');
  });

  it('works inside a block quote, where a lone > is a blank line', () => {
    expect(run('> <!-- pincite-disable-next-line test/bad -->\n>\n> bad1.\n').hidden).toBe('bad1');
  });
});

describe('disable-line', () => {
  it('covers its own line only', () => {
    const { shown, hidden } = run('A bad1 thing <!-- pincite-disable-line test/bad: well -->\nand a bad2 one.\n');
    expect([hidden, shown]).toEqual(['bad1', 'bad2']);
  });
});

describe('disable … enable', () => {
  it('covers what stands between', () => {
    const { shown, hidden } = run(
      'bad1.\n\n<!-- pincite-disable test/bad -->\n\nbad2 sad2.\n\n<!-- pincite-enable test/bad -->\n\nbad3.\n',
    );
    expect([hidden, shown]).toEqual(['bad2', 'bad1 sad2 bad3']);
  });

  it('runs to the end without an enable', () => {
    expect(run('<!-- pincite-disable -->\n\nbad1.\n\nsad1.\n').shown).toBe('');
  });

  it('can let one check in again', () => {
    const { shown, hidden } = run(
      '<!-- pincite-disable -->\n\nbad1.\n\n<!-- pincite-enable test/bad -->\n\nbad2 sad2.\n',
    );
    expect([hidden, shown]).toEqual(['bad1 sad2', 'bad2']);
  });

  it('ends for all checks with an enable that names none', () => {
    const { shown, hidden } = run(
      '<!-- pincite-disable test/bad, test/sad -->\n\nbad1.\n\n<!-- pincite-enable -->\n\nsad2.\n',
    );
    expect([hidden, shown]).toEqual(['bad1', 'sad2']);
  });
});

describe('disable-file', () => {
  it('covers the whole note, wherever it stands', () => {
    const { shown, hidden } = run('bad1.\n\nsad1.\n\n<!-- pincite-disable-file test/bad: a draft -->\n');
    expect([hidden, shown]).toEqual(['bad1', 'sad1']);
  });
});

describe('unused comments', () => {
  it('are none when every id kept something quiet', () => {
    expect(run('<!-- pincite-disable-next-line test/bad: x -->\nbad1.\n').unused).toEqual([]);
  });

  it('are reported per id, with the nearest check for one that does not exist', () => {
    const { unused } = run('<!-- pincite-disable-next-line test/bad, test/sad, test/baad: x -->\nbad1.\n');
    expect(unused.map(({ check, text }) => [check, text])).toEqual([
      ['test/sad', 'test/sad'],
      ['test/baad', 'test/baad'],
    ]);
    expect(unused[0]!.message).toMatch(/^Nothing of test\/sad is ignored here/);
    expect(unused[1]!.message).toContain('Did you mean test/bad?');
  });

  it('are reported as a whole when they name no check', () => {
    const comment = '<!-- pincite-disable-next-line -->';
    expect(run(`One.\n\n${comment}\nfine.\n`).unused).toMatchObject([{ check: null, text: comment }]);
  });

  it('name an unknown id plainly when nothing is near', () => {
    expect(run('<!-- pincite-disable-file zzzzzzzz -->\n').unused[0]!.message).toBe(
      'There is no check zzzzzzzz. Remove it from the comment.',
    );
  });

  it('are never the comments that end a region', () => {
    expect(run('<!-- pincite-enable test/bad -->\n\nfine.\n').unused).toEqual([]);
  });
});
