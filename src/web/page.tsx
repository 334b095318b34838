import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import type { Child } from 'hono/jsx';
import type { z } from 'zod';
import { givenFor } from '../core/contract.ts';
import type { Answer, Given, Operation } from '../core/contract.ts';
import { Problem } from '../core/problem.ts';
import type { Fout } from '../core/problem.ts';
import { sessionCookie } from '../core/request.ts';
import type { Inside } from '../core/request.ts';
import type { Call } from '../core/road.ts';
import type { Ik } from '../domein/medewerker/contract.ts';
import { functieNamen, getIk } from '../domein/medewerker/contract.ts';
import { isSecure } from './adres.ts';
import type { Assets } from './assets.ts';
import { readForm } from './form/read.ts';
import { EntryLayout, Layout } from './layout.tsx';
import { meldingOf } from './meldingen.ts';
import type { MeldingKey } from './meldingen.ts';
import { navOf } from './nav.ts';
import { renderPage } from './render.ts';

/** What a page works with: the request, the operations as the signed-in colleague, and the frame to draw in. */
export type Page = {
  c: Context<Inside>;
  call: Call;
  /** Who looks at this page, and what waits for that colleague. */
  ik: z.output<typeof Ik>;
  csrf: string;
  assets: Assets;
  vandaag: string;
};

export type Framed = {
  title: string;
  current?: string;
  fout?: boolean;
  status?: 200 | 400 | 403 | 404 | 409 | 413 | 500;
};

const rolOf = (ik: z.output<typeof Ik>): string =>
  [
    ...new Set(ik.verbanden.flatMap(({ rollen }) => rollen)),
    ...ik.functies.map((functie) => functieNamen[functie]),
  ].join(', ');

const voet = [
  { href: '/rechten', naam: 'Wie mag wat zien?' },
  { href: '/sessies', naam: 'Waar u bent aangemeld' },
  { href: '/factoren', naam: 'Wachtwoord en tweede factor' },
];

/** Draws a page in the frame, with the message of what was just done. */
export async function draw(page: Page, { title, current, fout, status }: Framed, children: Child): Promise<Response> {
  const { c, ik, csrf, assets } = page;
  const melding = meldingOf(c.req.query('melding'));
  const body = await renderPage(
    <Layout
      assets={assets}
      title={title}
      nav={navOf(ik)}
      actor={{ naam: ik.naam, onder: `${rolOf(ik)}, ${ik.organisatie}`, afmelden: { action: '/afmelden', csrf } }}
      voet={voet}
      {...(current && { current })}
      {...(fout && { fout })}
      {...(melding && { melding })}
    >
      {children}
    </Layout>,
  );
  return c.html(body, status ?? 200, { 'cache-control': 'no-store' });
}

/** Draws a page for who has not signed in. */
export async function drawEntry(c: Context, assets: Assets, framed: Framed, children: Child): Promise<Response> {
  const { title, fout = false, status = 200 } = framed;
  const body = await renderPage(
    <EntryLayout assets={assets} title={title} fout={fout}>
      {children}
    </EntryLayout>,
  );
  return c.html(body, status, { 'cache-control': 'no-store' });
}

/** Goes on after an act; the page that follows tells what was done. */
export function goOn({ c }: Pick<Page, 'c'>, path: string, melding?: MeldingKey): Response {
  const separator = path.includes('?') ? '&' : '?';
  return c.redirect(melding ? `${path}${separator}melding=${melding}` : path, 303);
}

/** What came back of a form that was refused: everything that was filled in, and every fault. */
export type Refused = { values: Record<string, unknown>; fouten: Fout[]; status: 400 | 409 | 413; problem: Problem };

const mendable = [400, 409, 413] as const;

type Submit<O extends Operation> = {
  /** What the form asked, where that is not simply the body of the operation. */
  contract?: z.ZodObject;
  /** What the operation asks, made of what the form asked. */
  shape?: ((values: Record<string, unknown>) => Record<string, unknown>) | undefined;
  /** What the page knows by itself, such as which casus. */
  known: Partial<Given<O>>;
  done: (answer: Answer<O>) => Response | Promise<Response>;
  again: (refused: Refused) => Response | Promise<Response>;
};

/** A form posts to its page, the page calls the operation. A refusal that a person can mend comes back as the same form. */
export async function submit<O extends Operation<z.ZodObject, z.ZodObject, z.ZodObject>>(
  page: Page,
  operation: O,
  { known, contract = operation.body, shape = (values) => values, done, again }: Submit<O>,
): Promise<Response> {
  const values = contract ? readForm(contract, await page.c.req.formData()) : {};
  try {
    const answer = await page.call(operation, givenFor(operation, { ...shape(values), ...known }));
    return await done(answer);
  } catch (error) {
    const status = error instanceof Problem ? mendable.find((one) => one === error.status) : undefined;
    if (!(error instanceof Problem) || status === undefined) throw error;
    const fouten = error.fouten.length > 0 ? error.fouten : [{ veld: '', melding: error.message }];
    return again({ values, fouten, status, problem: error });
  }
}

/** What every page of a signed-in colleague begins with. */
export async function openPage(c: Context<Inside>, frame: Pick<Page, 'assets' | 'csrf' | 'vandaag'>): Promise<Page> {
  const call = c.get('call');
  return { c, call, ik: await call(getIk, {}), ...frame };
}

/** Keeps the token where scripts cannot read it, for this site only. */
export function keepToken(c: Context, token: string): void {
  setCookie(c, sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c) });
}
