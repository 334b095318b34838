import type { Context } from 'hono';
import type { Clock } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import type { Inside } from '../core/request.ts';
import type { Assets } from './assets.ts';
import type { Page } from './page.tsx';

/** What the pages need from outside: the files they link to, the clock, and a print of a token against forged forms. */
export type WebParts = {
  assets: Assets;
  clock: Clock;
  csrfOf: (token: string) => string;
  /** An ended session is over at once. */
  forget: () => void;
};

export type Draw<P = Page> = (page: P) => Response | Promise<Response>;

/** How much a form may send, and what to say to who sends more. */
export type Limit = { maxBytes: number; teGroot?: string };

/** A page, and what happens when its form is sent. Paths are those of the API without /v1, with :names. */
export type Pages<P = Page> = {
  get(path: string, draw: Draw<P>): void;
  post(path: string, draw: Draw<P>, limit?: Limit): void;
};

/** A form of ours carries a print of the session that only our own pages know. */
export async function refuseForged(c: Context<Inside>, { csrfOf }: WebParts): Promise<void> {
  const token = c.get('token');
  if (token === undefined) throw new Problem('niet_aangemeld');
  const form = await c.req.formData().catch(() => new FormData());
  if (form.get('csrf') !== csrfOf(token)) throw new Problem('vreemde_herkomst');
}
