import { daysInMonth, weekdayOf } from '../../language/dates/calendar.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Block, Sentence } from '../../note/model.ts';
import { defineCheck, type ReportFix } from '../check.ts';
import { figuresIn } from '../figures.ts';

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export default defineCheck({
  id: 'date/impossible',
  severity: 'error',
  certainty: 'exact',
  summary: 'a day that is not in the calendar, or that was another day of the week',
  *block({ block }) {
    for (const sentence of sentencesOf(block))
      for (const date of figuresIn(sentence).dates) {
        if (date.problem === null || isMeant(sentence.text, date)) continue;
        yield {
          span: sentence.map.spanOf(date),
          message: messageOf(date),
          claim: sentence,
          fixes: weekdayFix(sentence, date),
        };
      }
  },
});

/** Headings too: a date there is as wrong as in the text. What is quoted is somebody else's. */
const sentencesOf = (block: Block): Sentence[] =>
  block.prose.filter(({ kind }) => kind !== 'quote').flatMap(({ sentences }) => sentences);

/** Before the last countries took up the Gregorian calendar (Greece in 1923, Turkey in 1926), days had other weekdays. */
const ONE_CALENDAR = 1927;
/** Words before a date that speak of it as a date which is none, or make it the number of something. */
const NOT_A_DAY = /(?:\b(?:no|not|like|as|invalid|impossible|nonexistent|version|release|v)|[`/.\d])\s*$/i;

/** The date may be right in another calendar, is said to be none, or begins with the name of a newspaper. */
function isMeant(text: string, { start, end, problem, year }: DateMention): boolean {
  const lead = text.slice(Math.max(0, start - 20), start);
  if (problem === 'no-such-day') return NOT_A_DAY.test(lead) || (year !== null && year < ONE_CALENDAR);
  return (year !== null && year < ONE_CALENDAR) || (/^Sun\b/.test(text.slice(start, end)) && /\bthe\s*$/i.test(lead));
}

function messageOf({ problem, year, month, day, weekday }: DateMention): string {
  if (problem === 'wrong-weekday' && year && month && day && weekday !== null)
    return `${day} ${MONTHS[month - 1]} ${year} is a ${WEEKDAYS[weekdayOf({ year, month, day })]}, not a ${WEEKDAYS[weekday]}. Correct the day or the date, whichever is wrong.`;
  if (problem === 'wrong-weekday') return 'A weekday here does not fit its date. Correct the day or the date.';
  if (month === null || day === null) return 'There is no such day in the calendar. Look the date up.';
  const inYear = year === null ? '' : ` ${year}`;
  return `${MONTHS[month - 1]}${inYear} has ${daysInMonth(year ?? 2000, month)} days, so there is no day ${day}. Look the date up.`;
}

/** The weekday that the date had, written as short or long as the wrong one. */
function weekdayFix(sentence: Sentence, { problem, year, month, day, start, end }: DateMention): ReportFix[] {
  if (problem !== 'wrong-weekday' || !year || !month || !day) return [];
  const [word] = /^[A-Za-z]+/.exec(sentence.text.slice(start, end)) ?? [];
  if (!word) return [];
  const name = WEEKDAYS[weekdayOf({ year, month, day })]!;
  const right = WEEKDAYS.some((whole) => whole.toLowerCase() === word.toLowerCase()) ? name : name.slice(0, 3);
  const text = word === word.toUpperCase() ? right.toUpperCase() : right;
  return [
    {
      title: `Write “${text}”`,
      edits: [{ span: sentence.map.spanOf({ start, end: start + word.length }), text }],
    },
  ];
}
