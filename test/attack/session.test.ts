import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enter, form, openSite, printOf } from './site.ts';
import type { Site } from './site.ts';

/** A session is made here and nowhere else, is told to one browser, and is dead when it is over. */

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.world.end());

const chosen = 'A'.repeat(43);
const cookie = (token: string) => ({ cookie: `loopplank=${token}` });
const ask = async (headers: Record<string, string>) =>
  (await site.send({ method: 'GET', path: '/v1/ik', headers })).status;

describe('a token that somebody chose', () => {
  test('is never taken over at sign-in', async () => {
    const token = await enter(site.world.app, 'rosa-okafor', cookie(chosen));
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(token).not.toBe(chosen);
    expect(await ask(cookie(token))).toBe(200);
    expect(await ask(cookie(chosen))).toBe(401);
  });

  test('is not a session in any other way', async () => {
    const path = `/v1/ik?loopplank=${site.tokens.get('rosa-okafor')}&token=${site.tokens.get('rosa-okafor')}`;
    expect((await site.send({ method: 'GET', path })).status).toBe(401);
    const almost = site.tokens.get('rosa-okafor') ?? '';
    for (const token of [
      '',
      ' ',
      '*',
      '%',
      '\\',
      `${almost}A`,
      almost.slice(1),
      almost.toLowerCase(),
      `${almost}=`,
      'x'.repeat(10_000),
    ]) {
      expect(await ask(cookie(token)), token).toBe(401);
      expect(await ask({ authorization: `Bearer ${token}` }), token).toBe(401);
    }
    for (const scheme of ['Basic', 'bearer', 'Token', 'Bearer:']) {
      expect(await ask({ authorization: `${scheme} ${almost}` }), scheme).toBe(401);
    }
  });
});

describe('a session', () => {
  test('is another one at every sign-in, also of who is inside already', async () => {
    const first = await enter(site.world.app, 'rosa-okafor');
    const second = await enter(site.world.app, 'rosa-okafor', cookie(first));
    expect(second).not.toBe(first);
  });

  test('is kept where scripts and other sites do not come, and nowhere else', async () => {
    const headers = { 'sec-fetch-site': 'same-origin', ...form };
    const answer = await site.send({ method: 'POST', path: '/aanmelden', headers, body: 'gebruikersnaam=rosa-okafor' });
    const [kept, ...others] = answer.headers.getSetCookie();
    expect(others).toEqual([]);
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(kept).toContain(part);
    const token = /^loopplank=([^;]+)/.exec(kept ?? '')?.[1] ?? '';
    expect(answer.text + (answer.headers.get('location') ?? '')).not.toContain(token);
    const page = await site.send({ method: 'GET', path: '/sessies', headers: cookie(token) });
    expect(page.text).not.toContain(token);
    const secure = { ...headers, 'x-forwarded-proto': 'https' };
    const behind = await site.send({
      method: 'POST',
      path: '/aanmelden',
      headers: secure,
      body: 'gebruikersnaam=rosa-okafor',
    });
    expect(behind.headers.getSetCookie()[0]).toContain('Secure');
  });

  test('is dead after signing out, for pages and programs, and takes its print with it', async () => {
    const token = await enter(site.world.app, 'rosa-okafor');
    const print = await printOf(site.world.app, token);
    const headers = { 'sec-fetch-site': 'same-origin', ...form, ...cookie(token) };
    const out = await site.send({ method: 'POST', path: '/afmelden', headers, body: `csrf=${print}` });
    expect([out.status, out.headers.get('location')]).toEqual([303, '/aanmelden?melding=afgemeld']);
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await ask(cookie(token))).toBe(401);
    expect(await ask({ authorization: `Bearer ${token}` })).toBe(401);
    const later = await enter(site.world.app, 'rosa-okafor');
    const forged = await site.send({
      method: 'POST',
      path: '/afmelden',
      headers: { ...headers, ...cookie(later) },
      body: `csrf=${print}`,
    });
    expect(forged.status).toBe(403);
    expect(await ask(cookie(later))).toBe(200);
  });

  test('of somebody else can be neither seen nor ended', async () => {
    const [row] = await site.world.owner`
      select s.id from sessie s join medewerker m on m.id = s.medewerker_id
      where m.slug = 'petra-kramer' and s.beeindigd_op is null limit 1`;
    const id = String(row?.['id']);
    const headers = { authorization: `Bearer ${site.tokens.get('rosa-okafor')}` };
    expect((await site.send({ method: 'GET', path: '/v1/sessies', headers })).text).not.toContain(id);
    expect((await site.send({ method: 'DELETE', path: `/v1/sessies/${id}`, headers })).status).toBe(404);
    expect(await ask(cookie(site.tokens.get('petra-kramer') ?? ''))).toBe(200);
  });
});
