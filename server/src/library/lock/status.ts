import type { Span } from '../../text/span.ts';
import type { Source, SourceBody } from '../model.ts';
import { hashOfSpans } from './canonical.ts';
import type { Pin, PinStatus } from './model.ts';
import { hashOfBody } from './pin.ts';

/**
 * What became of a pinned passage. `spansNow`: where its locator leads now, in the extracted text; null or none when it leads
 * nowhere.
 */
export function statusOf(pin: Pin, _source: Source, body: SourceBody, spansNow: readonly Span[] | null): PinStatus {
  const whole = { start: 0, end: body.text.length };
  const spans = spansNow ?? [];
  if (pin.locator === '')
    return hashOfBody(body) === pin.hash ? { status: 'same' } : { status: 'changed', spans: [whole], locator: '' };
  if (spans.length > 0 && hashOfSpans(body, spans) === pin.hash) return { status: 'same' };
  return spans.length > 0 ? { status: 'changed', spans, locator: pin.locator } : { status: 'gone' };
}
