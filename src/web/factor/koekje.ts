import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { z } from 'zod';
import { Problem } from '../../core/problem.ts';
import type { Aangemeld } from '../../domein/factor/stap.contract.ts';
import { keepToken } from '../page.tsx';
import { isSecure } from '../adres.ts';

/** Halfway a sign-in the browser holds the step in a cookie of its own, for these pages only and for five minutes. */
const naam = 'loopplank_stap';
const path = '/aanmelden';

export function keepStap(c: Context, stap: string): void {
  setCookie(c, naam, stap, { path, httpOnly: true, sameSite: 'Strict', maxAge: 300, secure: isSecure(c) });
}

export function readStap(c: Context): string {
  const stap = getCookie(c, naam);
  if (stap === undefined) throw new Problem('aanmelding_verlopen');
  return stap;
}

/** The same page of the sign-in, with where it leads in the end. */
export const withNaar = (pad: string, naar: string): string => `${pad}?naar=${encodeURIComponent(naar)}`;

/** Inside: the token replaces the step. */
export function enterWith(c: Context, token: string): void {
  if (getCookie(c, naam) !== undefined) deleteCookie(c, naam, { path });
  keepToken(c, token);
}

/** After the password: inside, or on to the second factor. */
export function goOnAfterPassword(c: Context, { token, verder }: z.output<typeof Aangemeld>, naar: string): Response {
  if (token !== undefined) enterWith(c, token);
  if (!verder) return c.redirect(naar, 303);
  keepStap(c, verder.stap);
  return c.redirect(withNaar(verder.middelen.length > 0 ? `${path}/tweede-factor` : `${path}/instellen`, naar), 303);
}
