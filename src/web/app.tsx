import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { isInwoner } from '../core/actor.ts';
import { dayOf } from '../core/clock.ts';
import { problemFor } from '../core/http.ts';
import { Problem } from '../core/problem.ts';
import type { Inside } from '../core/request.ts';
import { drawFault } from './fault.tsx';
import { openPage } from './page.tsx';
import { refuseForged } from './parts.ts';
import type { Limit, Pages, WebParts } from './parts.ts';
import { addPages } from './pages.ts';
import { addMijnEntry } from './inwoner/aanmelden.tsx';
import { drawMijnFault, openMijn } from './inwoner/page.tsx';
import { addMijnPages } from './inwoner/paginas.ts';
import { addAanbiederEntry } from './aanbieder/aanmelden.ts';
import { addEntry } from './medewerker/aanmelden.tsx';

/** Every page behind the sign-in, drawn on the server. */
export function createWeb(parts: WebParts): Hono<Inside> {
  const web = new Hono<Inside>();
  web.use(compress());
  for (const [path, { type, body }] of parts.assets.files) {
    web.get(path, (c) =>
      c.body(body, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }),
    );
  }
  web.onError((error, c) => failed(c, parts, error));
  addPages(register(web, parts, openPage));
  addMijnPages(register(web, parts, openMijn));
  // The forms of who is not inside come after the pages, which each say how much they take, and take little.
  web.use(refuseLarge(mebibyte));
  addEntry(web, parts);
  addAanbiederEntry(web);
  addMijnEntry(web, parts);
  // Hono asks only the outermost app what to do with an unknown path, so this app answers it as its last route.
  web.all('*', () => {
    throw new Problem('niet_gevonden');
  });
  return web;
}

const frameOf = (c: Context<Inside>, { assets, csrfOf, clock }: WebParts) => ({
  assets,
  csrf: csrfOf(c.get('token') ?? ''),
  vandaag: dayOf(clock()),
});

type Open<P> = (c: Context<Inside>, frame: ReturnType<typeof frameOf>) => Promise<P>;

function register<P>(web: Hono<Inside>, parts: WebParts, open: Open<P>): Pages<P> {
  return {
    get: (path, draw) => {
      web.get(path, async (c) => draw(await open(c, frameOf(c, parts))));
    },
    post: (path, draw, limit = mebibyte) => {
      web.post(path, refuseLarge(limit), async (c) => {
        await refuseForged(c, parts);
        return draw(await open(c, frameOf(c, parts)));
      });
    },
  };
}

const mebibyte: Limit = { maxBytes: 1024 * 1024 };

/** What is too large is refused before it is read. */
const refuseLarge = ({ maxBytes, teGroot }: Limit) =>
  bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new Problem('te_groot', teGroot);
    },
  });

/** What cannot be shown as the same form again becomes a page of its own; who has not signed in goes there first. */
async function failed(c: Context<Inside>, parts: WebParts, error: unknown): Promise<Response> {
  const problem = problemFor(error);
  if (problem.code === 'niet_aangemeld' && c.req.method === 'GET') {
    const { pathname, search } = new URL(c.req.url);
    if (pathname.startsWith('/mijn')) return c.redirect('/mijn/aanmelden', 303);
    return c.redirect(
      pathname === '/' ? '/aanmelden' : `/aanmelden?naar=${encodeURIComponent(pathname + search)}`,
      303,
    );
  }
  if (isInwoner(c.get('actor'))) return drawMijnFault(await openMijn(c, frameOf(c, parts)), problem);
  const page = c.get('token') === undefined ? undefined : await openPage(c, frameOf(c, parts)).catch(() => undefined);
  return drawFault(c, parts.assets, page, problem);
}
