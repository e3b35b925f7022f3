import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allNamed, decodeXml, firstNamed, htmlOfXhtml, readXml, xmlText } from '../../server/src/extract/xml.ts';
import { processorTime } from '../support/processor-time.ts';
import { runs } from '../support/seed.ts';

describe('xml', () => {
  it('reads elements, attributes and words, prefixes apart', () => {
    const root = readXml(
      '<?xml version="1.0"?><!-- c --><o:package xmlns:o="x" version = \'3.0\'><dc:title id="a&amp;b">A &lt;b&gt; &#x201C;c&#8221; &nbsp;</dc:title><item/><![CDATA[<d>]]></o:package>',
    );
    expect(root?.name).toBe('package');
    expect(root?.attributes.get('version')).toBe('3.0');
    expect(firstNamed(root, 'title')?.attributes.get('id')).toBe('a&b');
    expect(xmlText(firstNamed(root, 'title'))).toBe('A <b> “c” &nbsp;');
    expect(xmlText(root!)).toContain('<d>');
    expect(allNamed(root, 'item')).toHaveLength(1);
  });

  it('makes something of what is broken', () => {
    expect(readXml('')).toBeNull();
    expect(readXml('words')).toBeNull();
    expect(allNamed(readXml('<a><b></c><d>x</a>'), 'd')).toHaveLength(1);
    expect(xmlText(readXml('<a><b>x') ?? undefined)).toBe('x');
    expect(readXml('<a b="')?.name).toBe('a');
  });

  it('lets no entity multiply, and takes any depth', () => {
    const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE a [<!ENTITY e0 "lol">${entities}]><a>&e10;</a>`;
    expect(xmlText(readXml(bomb)!)).toBe('&e10;');
    const spent = processorTime();
    expect(xmlText(readXml(`${'<a>'.repeat(50_000)}x${'</b>'.repeat(50_000)}`)!)).toBe('x');
    readXml(`<a ${'b '.repeat(200_000)}>${'<c d="e" '.repeat(50_000)}`);
    expect(spent()).toBeLessThan(5000);
  });

  it('is decoded by its mark, then as it declares', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'<a>é</a>'].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(xmlText(readXml(decodeXml(utf16))!)).toBe('é');
    const old = Uint8Array.from(
      [...'<?xml version="1.0" encoding="windows-1252"?><a>\x93x\x94</a>'].map((c) => c.charCodeAt(0)),
    );
    expect(xmlText(readXml(decodeXml(old))!)).toBe('“x”');
    expect(decodeXml(strToU8('<?xml version="1.0" encoding="nonsense"?><a>é</a>'))).toContain('é');
  });

  it('makes HTML of XHTML: empty elements are closed, CDATA is text', () => {
    expect(htmlOfXhtml('<p><a id="x"/>b<br/>c<span epub:type="pagebreak" title="1/>"/></p><title/>')).toBe(
      '<p><a id="x"></a>b<br/>c<span epub:type="pagebreak" title="1/>"></span></p><title></title>',
    );
    expect(htmlOfXhtml('<p><![CDATA[a < b & c]]></p>')).toBe('<p>a &lt; b &amp; c</p>');
    expect(htmlOfXhtml('<p>a &nbsp; <b>c')).toBe('<p>a &nbsp; <b>c');
  });

  it('never fails', () => {
    const pieces = [
      '<a>',
      '</a>',
      '<b c="',
      '"',
      '/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '<!DOCTYPE [',
      ']>',
      '&',
      '&#9;',
      '<',
      '=',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        readXml(parts.join(''));
        htmlOfXhtml(parts.join(''));
      }),
      { numRuns: runs(2000) },
    );
  });
});
