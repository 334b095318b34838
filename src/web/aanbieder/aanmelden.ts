import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { Problem } from '../../core/problem.ts';
import type { Inside } from '../../core/request.ts';
import {
  AanbiederPad,
  finishAanmelding,
  getAfmeldadres,
  startAanmelding,
  terugPad,
} from '../../domein/aanbieder/contract.ts';
import { isSecure, pathOf, siteOf } from '../adres.ts';
import { keepToken } from '../page.tsx';
import { foutKey } from './fouten.ts';

/** Binds the way back to this browser. It comes along when the provider sends somebody here, and is worth one try. */
const koekje = 'loopplank-aanmelden';
const path = '/aanmelden';

type Ctx = Context<Inside>;

const toEntry = (c: Ctx, key: string) =>
  c.redirect(`${key === 'inwoner_onbekend' ? '/mijn' : ''}/aanmelden?fout=${key}`, 303);

/** A refusal is told by the sign-in page, where one can begin anew; the answer of the provider leaves the address. */
async function orTell(c: Ctx, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const key = error instanceof Problem ? foutKey(error.code) : undefined;
    if (key === undefined) throw error;
    return toEntry(c, key);
  }
}

function aanbiederOf(c: Ctx): string {
  const { success, data } = AanbiederPad.safeParse(c.req.param());
  if (!success) throw new Problem('niet_gevonden');
  return data.aanbiederId;
}

/** A link and not a form: a browser refuses to be led from a form of ours to another site, and that may stay so. */
const begin = (c: Ctx) =>
  orTell(c, async () => {
    const aanbiederId = aanbiederOf(c);
    const naar = pathOf(c.req.query('naar'));
    const { token, adres } = await c.get('call')(startAanmelding, { aanbiederId, naar, terug: siteOf(c) + terugPad });
    setCookie(c, koekje, token, { path, httpOnly: true, sameSite: 'Lax', secure: isSecure(c), maxAge: 300 });
    return c.redirect(adres, 303);
  });

const finish = (c: Ctx) =>
  orTell(c, async () => {
    const given = { token: getCookie(c, koekje) ?? '', antwoord: new URL(c.req.url).search.slice(1) };
    deleteCookie(c, koekje, { path });
    const { token, naar } = await c.get('call')(finishAanmelding, given);
    keepToken(c, token);
    return c.redirect(naar, 303);
  });

const leave = (c: Ctx) =>
  orTell(c, async () => {
    const { adres } = await c.get('call')(getAfmeldadres, { aanbiederId: aanbiederOf(c), terug: siteOf(c) + path });
    return c.redirect(adres ?? path, 303);
  });

/** To the provider of an organisation and back, for who is not inside. */
export function addAanbiederEntry(web: Hono<Inside>): void {
  web.get('/aanmelden/aanbieder/:aanbiederId', begin);
  web.get(terugPad, finish);
  web.get('/afmelden/aanbieder/:aanbiederId', leave);
}
