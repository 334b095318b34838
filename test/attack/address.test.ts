import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOf, clientOf, expectCalm, form, openSite } from './site.ts';
import type { Shot, Site } from './site.ts';
import { fillPath, operations, pagesOf, sampleShot } from './walk.ts';

/** Addresses, methods and headers: nobody is led away from here, and nothing stays behind on a shared computer. */

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.world.end());

/** Every page and every reading operation, as somebody who may see the most asks for it. */
const reads = (): Shot[] => [
  ...pagesOf(site)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => ({ method: 'GET', path: fillPath(path, site.known), headers: browserOf(site, 'rosa-okafor') })),
  ...operations
    .filter(({ operation }) => operation.method === 'get')
    .map(({ operation }) => ({ ...sampleShot(operation, site.known), headers: clientOf(site, 'rosa-okafor') })),
];

const away = [
  ...[
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    'https://evil.example',
  ],
  ...[
    'https:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
  ],
  ...['/%09/evil.example', '//evil%2eexample', '/werkvoorraad\r\nset-cookie: a=b', '/@evil.example:x@', 'evil.example'],
  ...['%2f%2fevil.example', '/\u0000/evil.example', '/../..//evil.example', '/aanmelden?naar=//evil.example'],
];

describe.each(away)('a way on to %j', (naar) => {
  test('stays here', async () => {
    const asked = encodeURIComponent(naar);
    const headers = { 'sec-fetch-site': 'same-origin', ...form };
    const body = `gebruikersnaam=rosa-okafor`;
    for (const shot of [
      { method: 'POST', path: `/aanmelden?naar=${asked}`, headers, body },
      { method: 'POST', path: '/aanmelden', headers, body: `${body}&naar=${asked}` },
    ]) {
      const answer = await site.send(shot);
      expectCalm(shot, answer);
      expect(answer.status).toBe(303);
      const there = new URL(answer.headers.get('location') ?? '', 'https://loopplank.example');
      expect(there.host).toBe('loopplank.example');
    }
    const { text } = await site.send({ method: 'GET', path: `/aanmelden?naar=${asked}` });
    for (const [, href = ''] of text.matchAll(/(?:href|action)="([^"]*)"/g)) expect(href).toMatch(/^[/#](?!\/)/);
  });
});

test('no parameter of any page leads away from it', async () => {
  const names = ['naar', 'next', 'url', 'return', 'redirect', 'terug', 'melding', 'verband', 'na'];
  const query = names.map((name) => `${name}=${encodeURIComponent('//evil.example')}`).join('&');
  for (const shot of reads()) {
    const asked = { ...shot, path: `${shot.path}${shot.path.includes('?') ? '&' : '?'}${query}` };
    const answer = await site.send(asked);
    expectCalm(asked, answer);
    expect(answer.text, shot.path).not.toMatch(/(?:href|action|src)="(?:https?:)?\/\/evil/);
  }
});

test('a false host is not believed', async () => {
  const poison = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-original-url': '/v1/ik',
    'x-rewrite-url': '/v1/ik',
    forwarded: 'host=evil.example',
  };
  for (const shot of reads()) {
    const answer = await site.send({ ...shot, headers: { ...shot.headers, ...poison } });
    expectCalm(shot, answer);
    expect(`${answer.text}${JSON.stringify([...answer.headers])}`, shot.path).not.toContain('evil.example');
  }
});

describe('every answer', () => {
  test('stays in no cache, is what it says it is, and stands in no frame', async () => {
    for (const shot of reads()) {
      const { headers, status } = await site.send(shot);
      expect([shot.path, headers.get('cache-control')], String(status)).toEqual([
        shot.path,
        expect.stringContaining('no-store'),
      ]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/);
      expect(headers.get('x-powered-by') ?? headers.get('server')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('that refuses stays in no cache either', async () => {
    for (const path of ['/v1/ik', '/v1/verzonnen', '/verzonnen', '/werkvoorraad']) {
      const { headers } = await site.send({ method: 'GET', path });
      expect([path, headers.get('cache-control')]).toEqual([path, expect.stringContaining('no-store')]);
    }
  });
});

describe('another method', () => {
  test('cannot be asked for in a header, an address or a form', async () => {
    const before = await site.rows.print();
    const override = { 'x-http-method-override': 'DELETE', 'x-http-method': 'PUT', 'x-method-override': 'POST' };
    for (const shot of reads()) {
      const asked = { ...shot, path: `${shot.path}${shot.path.includes('?') ? '&' : '?'}_method=DELETE` };
      expectCalm(asked, await site.send({ ...asked, headers: { ...shot.headers, ...override } }));
    }
    expect(await site.rows.print()).toEqual(before);
  });

  test.each(['OPTIONS', 'PATCH', 'PROPFIND', 'LOCK', 'QUERY'])('%s is known to nobody', async (method) => {
    for (const shot of reads()) {
      const asked = { ...shot, method, headers: { ...shot.headers, 'sec-fetch-site': 'same-origin' } };
      const answer = await site.send(asked);
      expectCalm(asked, answer);
      expect([shot.path, answer.status]).toEqual([shot.path, shot.path.startsWith('/v1/') ? 405 : 404]);
      expect(answer.headers.get('access-control-allow-methods')).toBeNull();
    }
  });

  test('HEAD tells what GET tells, without its words', async () => {
    for (const shot of reads()) {
      const [head, get] = [await site.send({ ...shot, method: 'HEAD' }), await site.send(shot)];
      expect([shot.path, head.status, head.text]).toEqual([shot.path, get.status, '']);
    }
  });
});
