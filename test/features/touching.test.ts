import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../server/src/checks/finding.ts';
import { touchingFrom } from '../../server/src/features/touching.ts';
import { bySpan, type Span } from '../../server/src/text/span.ts';

const span = () => fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]): Span => ({ start, end: start + length }));

const findingAt = (at: Span): Finding => ({
  check: 'a/b',
  severity: 'info',
  certainty: 'exact',
  message: '',
  span: at,
  claim: null,
  citation: null,
  related: [],
  fixes: [],
  fingerprint: '',
});

/** The definition, one by one. An empty finding touches what it stands in, not what ends there. */
const touches = (finding: Span, { start, end }: Span): boolean =>
  finding.start === finding.end
    ? start <= finding.start && finding.start < end
    : finding.start < end && start < finding.end;

test('finds what touches a span, in order, however long what comes before', () => {
  fc.assert(
    fc.property(fc.array(span()), fc.array(span()), (at, asked) => {
      const findings = [...at].sort(bySpan).map(findingAt);
      const touching = touchingFrom(findings);
      for (const one of asked) expect(touching(one)).toEqual(findings.filter((each) => touches(each.span, one)));
    }),
  );
});
