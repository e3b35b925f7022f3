import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type FetchLimits, pageFetcher } from '../../server/src/host/fetch-page.ts';
import { isLocalAddress, isLocalHost } from '../../server/src/host/local-hosts.ts';
import { servedAs, servedName } from '../../server/src/host/served.ts';

const servers: { close(): unknown; closeAllConnections?(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections?.();
    server.close();
  }
});

/** A server on this machine; the answer is its address without the slash at the end. */
async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const get = (address: string, limits: Partial<FetchLimits> = {}, limit = 100_000) =>
  pageFetcher(limits).fetch(address, { limit });

const text = (answer: Awaited<ReturnType<typeof get>>): string =>
  'bytes' in answer ? Buffer.from(answer.bytes).toString('utf8') : answer.problem;

const PAGE = '<!doctype html><title>Quota</title><p>Six units.';

describe('fetching', () => {
  it('gives the bytes, the type, the encoding and the name', async () => {
    const at = await serve((_, answer) => {
      answer.setHeader('content-type', 'Text/HTML; Charset="ISO-8859-5"');
      answer.end(PAGE);
    });
    expect(await get(`${at}/a/quota%20report.html?x=1#part`)).toEqual({
      bytes: Buffer.from(PAGE),
      url: `${at}/a/quota%20report.html?x=1`,
      type: 'text/html',
      charset: 'iso-8859-5',
      name: 'quota report.html',
    });
  });

  it('asks once, for this page alone, and says nothing of the writer', async () => {
    const asked: [string, object][] = [];
    const at = await serve(({ url, headers }, answer) => {
      asked.push([url!, headers]);
      answer.setHeader('set-cookie', 'id=1');
      answer.setHeader('content-type', 'text/html');
      answer.end(
        '<link rel=stylesheet href=/a.css><img src=/b.png><meta http-equiv=refresh content="0;url=/c"><script src=/d.js></script><p>x',
      );
    });
    await get(`${at}/page`);
    await get(`${at}/page`);
    expect(asked.map(([url]) => url)).toEqual(['/page', '/page']);
    for (const [, headers] of asked) {
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']));
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('authorization');
    }
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
  ])('unpacks %s', async (coding, packed) => {
    const at = await serve((_, answer) => {
      answer.setHeader('content-encoding', coding);
      answer.end(packed);
    });
    expect(text(await get(at))).toBe(PAGE);
  });
});

describe('redirects', () => {
  const onward = (status: number) =>
    serve(({ url }, answer) => {
      const left = Number(url!.slice(1));
      if (left > 0) answer.writeHead(status, { location: `/${left - 1}#x` }).end('moved');
      else answer.end('here');
    });

  it.each([301, 302, 303, 307, 308])('%d is followed, and the address that answered is told', async (status) => {
    const at = await onward(status);
    expect(await get(`${at}/3`)).toMatchObject({ url: `${at}/0`, bytes: Buffer.from('here') });
  });

  it('ten are followed, and no more', async () => {
    const at = await onward(302);
    expect(await get(`${at}/10`)).toMatchObject({ url: `${at}/0` });
    expect(text(await get(`${at}/11`))).toMatch(/more than 10 times/);
  });

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'data:text/html,x', 'http://', 'http://u:p@127.0.0.1/', ''])(
    'to %j leads nowhere',
    async (location) => {
      const at = await serve((_, answer) => void answer.writeHead(302, location === '' ? {} : { location }).end());
      expect(text(await get(at))).toMatch(/sends one on to where nothing can be fetched/);
    },
  );

  it('from elsewhere into the own network are not followed', async () => {
    let asked = 0;
    const inside = await serve((_, answer) => {
      asked += 1;
      answer.end('secret');
    });
    const at = await serve(
      (_, answer) => void answer.writeHead(302, { location: inside.replace('127.0.0.1', 'localhost') }).end(),
    );
    const isLocal = async (host: string) => host === 'localhost';
    expect(text(await get(at, { isLocal }))).toMatch(/in your own network, so it was not followed/);
    expect(asked).toBe(0);
    // Who names their own network themselves may be sent around in it.
    const within = await serve((_, answer) => void answer.writeHead(302, { location: inside }).end());
    expect(text(await get(within))).toBe('secret');
  });
});

describe('what goes wrong', () => {
  it.each([
    [401, /log in/],
    [403, /does not give this page to programs/],
    [404, /no page at this address/],
    [410, /gone for good/],
    [418, /did not give the page\. \(It answered 418/],
    [429, /too often/],
    [500, /trouble of its own/],
    [503, /too busy/],
  ])('status %d', async (status, problem) => {
    const at = await serve((_, answer) => void answer.writeHead(status).end('<p>An error page.'));
    expect(text(await get(at))).toMatch(problem);
  });

  it('a server that is not there', async () => {
    const at = await serve(() => {});
    for (const server of servers.splice(0)) await new Promise((done) => (server as Server).close(done));
    expect(text(await get(at))).toMatch(/Nothing answers at this address/);
  });

  it('a name that is not there, however this machine looks it up', async () => {
    expect(text(await get('http://no-such-host.invalid/'))).toMatch(/no server of this name|could not be looked up/);
  });

  it('an address that is none', async () => {
    for (const address of ['http://a:99999/', 'http://%zz/', 'http://[::g]/'])
      expect(text(await get(address))).toMatch(/not a web address/);
  });

  it('a port that no page is fetched from', async () => {
    expect(text(await get('http://127.0.0.1:25/'))).toMatch(/another kind of service/);
  });

  it('TLS where there is none', async () => {
    const at = await serve(() => {});
    expect(text(await get(at.replace('http:', 'https:')))).toMatch(/No safe connection/);
  });

  it('what is no web server', async () => {
    const server = createTcpServer((socket) => void socket.end('220 mail ready\r\n'));
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    expect(text(await get(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`))).toMatch(
      /does not speak as a web server/,
    );
  });

  it('too much, said before, while it comes, and when it is unpacked', async () => {
    const long = 'x'.repeat(1000);
    const said = await serve((_, answer) => void answer.end(long));
    expect(text(await get(said, {}, 999))).toMatch(/too large/);
    expect(text(await get(said, {}, 1000))).toBe(long);
    let sent = 0;
    const endless = await serve((_, answer) => {
      const more = () => {
        sent += 1;
        if (!answer.destroyed) answer.write('x'.repeat(10_000), () => setImmediate(more));
      };
      more();
    });
    expect(text(await get(endless, {}, 50_000))).toMatch(/too large/);
    expect(sent).toBeLessThan(1000);
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const packed = await serve((_, answer) => void answer.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    expect(text(await get(packed, {}, 1_000_000))).toMatch(/too large/);
  });

  it('a server that takes its time, before it answers and while it does', async () => {
    const silent = await serve(() => {});
    expect(text(await get(silent, { milliseconds: 100 }))).toMatch(/did not come within 1 seconds/);
    const dripping = await serve((_, answer) => {
      const timer = setInterval(() => answer.write('x'), 10);
      answer.on('close', () => clearInterval(timer));
    });
    expect(text(await get(dripping, { milliseconds: 200 }))).toMatch(/did not come within/);
  });

  it('a connection that is cut, and what cannot be unpacked', async () => {
    const cut = await serve((_, answer) => {
      answer.writeHead(200, { 'content-length': '100' });
      answer.write('half', () => answer.destroy());
    });
    expect(text(await get(cut))).toMatch(/cut before all of the page had come/);
    const damaged = await serve(
      (_, answer) => void answer.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
    );
    expect(text(await get(damaged))).toMatch(/damaged/);
    const strange = await serve((_, answer) => void answer.writeHead(200, { 'content-encoding': 'zstd' }).end('x'));
    expect(text(await get(strange))).toMatch(/cannot unpack/);
  });

  it('somebody who does not want it any more', async () => {
    const at = await serve(() => {});
    let cancel = () => {};
    const cancellation = {
      isCancellationRequested: false,
      onCancellationRequested: (listener: () => void) => (cancel = listener),
    };
    const answer = pageFetcher().fetch(at, { limit: 10, cancellation });
    setTimeout(cancel, 20);
    expect(text(await answer)).toMatch(/cancelled/);
    const before = { isCancellationRequested: true, onCancellationRequested() {} };
    expect(text(await pageFetcher().fetch(at, { limit: 10, cancellation: before }))).toMatch(/cancelled/);
  });
});

describe('what a server says of a page', () => {
  it.each([
    [null, null, null],
    ['', null, null],
    ['TEXT/HTML;charset=UTF-8', 'text/html', 'utf-8'],
    ['application/pdf; name="a;b"; charset=\'x\'', 'application/pdf', 'x'],
    ['nonsense', null, null],
    ['__proto__/x', '__proto__/x', null],
  ])('type %j', (header, type, charset) => expect(servedAs(header)).toEqual({ type, charset }));

  it.each([
    ['attachment; filename="report.pdf"', 'report.pdf'],
    ["attachment; filename=x; filename*=UTF-8''r%C3%A9port.pdf", 'réport.pdf'],
    ['attachment; filename="../../.ssh/authorized_keys"', 'authorized_keys'],
    ['attachment; filename="..\\..\\boot.ini"', 'boot.ini'],
    ["attachment; filename*=UTF-8''..%2F..%2Fx.txt", 'x.txt'],
    ['attachment; filename=""', 'last.html'],
    ['attachment; filename="/"', 'last.html'],
    ["attachment; filename*=UTF-8''%zz", '%zz'],
    [null, 'last.html'],
  ])('name %j', (header, name) => expect(servedName(header, new URL('http://a/b/last.html/'))).toBe(name));

  it('has no name for the front page', () => expect(servedName(null, new URL('http://a/'))).toBe(''));

  it('does not go back and forth in long headers', () => {
    const start = performance.now();
    servedName(`attachment; ${'filename*=utf-8'.repeat(10_000)}${' '.repeat(100_000)}`, new URL('http://a/'));
    servedAs(`text/html${'; charset='.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

it.each([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['169.254.169.254', true],
  ['192.168.0.1', true],
  ['8.8.8.8', false],
  ['::1', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:7f00:1', true],
  ['2001:4860:4860::8888', false],
  ['x', false],
])('%s is local: %s', (address, isLocal) => expect(isLocalAddress(address)).toBe(isLocal));

it('hosts of URLs, with their names', async () => {
  expect(await isLocalHost('[::1]')).toBe(true);
  expect(await isLocalHost('localhost')).toBe(true);
  expect(await isLocalHost('a.localhost.')).toBe(true);
  expect(await isLocalHost('no-such-host.invalid')).toBe(false);
});
