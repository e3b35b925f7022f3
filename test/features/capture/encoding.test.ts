import { expect, it } from 'vitest';
import { keptText } from '../../../server/src/features/capture/encoding.ts';
import { nodeCapture } from '../../../server/src/host/capture.ts';
import { nodeDecoders } from '../../../server/src/host/decoders.ts';

const kept = (bytes: Uint8Array, charset: string | null) => keptText(bytes, charset, nodeDecoders, nodeCapture);
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const latin = (text: string) => Buffer.from(text, 'latin1');
const japanese = [0x93, 0xfa, 0x96, 0x7b];

it.each([
  ['UTF-8, as it is said', utf8('é'), 'utf-8'],
  ['UTF-8, of which nothing is said', utf8('é'), null],
  ['UTF-8, whatever is said', utf8('é'), 'shift_jis'],
  ['Windows-1252, as it is said', latin('é'), 'iso-8859-1'],
  ['Windows-1252, of which nothing is said', latin('é'), null],
  ['Windows-1252 under the name of UTF-8', latin('é'), 'utf-8'],
  ['UTF-16 with its mark', Buffer.from('\ufeffé', 'utf16le'), 'utf-16le'],
  ['an encoding that nobody knows', latin('é'), 'x-own'],
  ['what is not in the encoding that is said', Buffer.from([0xff, 0xff]), 'shift_jis'],
])('%s is kept as it came', (_, bytes, charset) => {
  expect(kept(bytes, charset)).toEqual({ bytes, encoding: null });
});

it.each([
  ['Shift JIS, said by the server', Buffer.from(japanese), 'shift_jis', '日本', 'shift_jis'],
  [
    'Cyrillic, said by the page',
    latin('<meta charset=windows-1251><p>\xcc\xe8\xf0'),
    null,
    '<meta charset=windows-1251><p>Мир',
    'windows-1251',
  ],
  [
    'Cyrillic, said by the page in the old way',
    latin('<META HTTP-EQUIV=Content-Type content="text/html; charset=KOI8-R"><p>\xed\xc9\xd2'),
    null,
    '<META HTTP-EQUIV=Content-Type content="text/html; charset=KOI8-R"><p>Мир',
    'koi8-r',
  ],
  ['UTF-16 without its mark', Buffer.from('é日', 'utf16le'), 'utf-16le', 'é日', 'utf-16le'],
  ['ISO-2022-JP, which looks like ASCII', latin('\x1b$BF|K\\\x1b(B'), 'iso-2022-jp', '日本', 'iso-2022-jp'],
])('%s is put into UTF-8', (_, bytes, charset, text, encoding) => {
  expect(kept(bytes, charset)).toEqual({ bytes: utf8(`\ufeff${text}`), encoding });
});
