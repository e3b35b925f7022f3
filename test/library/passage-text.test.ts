import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../server/src/library/body.ts';
import { passageText } from '../../server/src/library/passage-text.ts';
import { libraryOf } from '../support/library.ts';

function shown(path: string, text: string): string[] {
  const body = bodyOf(libraryOf({ [path]: text }).sources.get('a')!)!;
  return body.passages.map((passage) => passageText(body, passage));
}

const table = (rows: string): string => `<main><table>${rows}</table></main>`;

describe('the words of a passage as they are shown', () => {
  it('are the text as it is', () => {
    expect(shown('seeds/a.txt', 'One.\n\nTwo\nlines.\n')).toEqual(['One.', 'Two\nlines.']);
  });

  it('name the columns of a row', () => {
    const rows = ['Case: Low · Demand (t): 3,100', 'Case: High · Demand (t): 4,600'];
    expect(shown('seeds/a.md', '| Case | Demand (t) |\n|---|---|\n| Low | 3,100 |\n| High | 4,600 |\n')).toEqual(rows);
    const html =
      '<tr><th>Case</th><th>Demand (t)</th></tr><tr><td>Low</td><td>3,100</td></tr><tr><td>High</td><td>4,600</td></tr>';
    expect(shown('seeds/a.html', table(html))).toEqual(rows);
  });

  it('leave out what is empty', () => {
    const rows = ['Output · 2024: 84', '2025: 94', '2024: 1 · 2026: 3'];
    expect(
      shown(
        'seeds/a.md',
        '| | 2024 | 2025 | 2026 |\n|---|---|---|---|\n| Output | 84 | |\n| | | 94 |\n| | 1 | | 3 |\n',
      ),
    ).toEqual(rows);
    const html =
      '<tr><th></th><th>2024</th><th>2025</th><th>2026</th></tr><tr><td>Output</td><td>84</td></tr><tr><td></td><td> </td><td>94</td></tr><tr><td></td><td>1</td><td></td><td>3</td></tr>';
    expect(shown('seeds/a.html', table(html))).toEqual(rows);
  });

  it('name nothing where there are no names, or nobody can tell whose', () => {
    expect(shown('seeds/a.html', table('<tr><td>Low</td><td>3,100</td></tr>'))).toEqual(['Low · 3,100']);
    const merged = '<tr><th>A</th><th>B</th></tr><tr><td rowspan="2">x</td><td>1</td></tr><tr><td>2</td></tr>';
    expect(shown('seeds/a.html', table(merged))).toEqual(['x · 1', '2']);
  });

  it('take the names from all header rows, over as many columns as they are wide', () => {
    const head =
      '<thead><tr><th></th><th colspan="2">Output (t)</th></tr><tr><th>Mine</th><th>2024</th><th>2025</th></tr></thead>';
    expect(shown('seeds/a.html', table(`${head}<tr><td>Sella</td><td>84</td><td>94</td></tr>`))).toEqual([
      'Mine: Sella · Output (t) 2024: 84 · Output (t) 2025: 94',
    ]);
    expect(shown('seeds/a.html', table(`${head}<tr><td colspan="2">none</td><td>94</td></tr>`))).toEqual([
      'Mine: none · Output (t) 2025: 94',
    ]);
    expect(shown('seeds/a.html', table(`${head}<tr><td colspan="no">Sella</td><td>84</td></tr>`))).toEqual([
      'Mine: Sella · Output (t) 2024: 84',
    ]);
  });
});
